"""Requests to the server of one profile, with its key."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from urllib.parse import quote

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.http import HttpServer, Patience, Question, Refusal
from forge_gui.engine.backends.openai_http.bodies import Body
from forge_gui.engine.backends.openai_http.faults import (
    complaint_of,
    fault_of_answer,
    fault_of_words,
    without_key,
)
from forge_gui.engine.backends.openai_http.keys import KeyFinder, no_key
from forge_gui.engine.formats.json_fields import Object, WireError, read_object
from forge_gui.values.errors import BackendError, Unauthorised
from forge_gui.values.settings_servers import OpenAiProfile

_NEW_LIMIT_HOSTS = ("https://api.openai.com",)


class ProfileClient:
    """One server. Its key is looked up when it is first needed, and again after a refusal."""

    def __init__(self, profile: OpenAiProfile, key_of: KeyFinder, patience: Patience) -> None:
        self.profile = profile
        self._key_of = key_of
        self._key: str | None = None
        self._patience = patience
        place = profile.base_url.rstrip("/")
        self._server = HttpServer(place, connect_s=patience.connect_s, fault_of=self._fault_of)
        start_advice = (
            "Start it, or check its address in the settings."
            if self.is_local
            else "Check the network connection, and its address in the settings."
        )
        title = f'The server "{profile.name}"'
        self._asked = Asked(title, "the OpenAI API", place, "openai", start_advice)

    def __repr__(self) -> str:
        return f"<ProfileClient {self.profile.name}>"

    @property
    def is_local(self) -> bool:
        return self._server.is_local

    @property
    def wants_new_limit(self) -> bool:
        """Whether it knows `max_tokens` by its newer name only."""
        return self._asked.place.startswith(_NEW_LIMIT_HOSTS)

    @property
    def key(self) -> str | None:
        """The key in use; for taking it out of texts."""
        return self._key

    async def close(self) -> None:
        await self._server.close()

    def asked(self, model: str = "") -> Asked:
        return self._asked.about(model)

    async def look_up(self, path: str, *, model: str = "", limit_s: float | None = None) -> Object:
        """A short question, whose whole answer must come in time."""
        limit = self._patience.short_s if limit_s is None else limit_s
        asked = self.asked(model)
        try:
            async with asyncio.timeout(limit):
                return await self.ask("GET", path, None, asked)
        except TimeoutError as error:
            raise asked.slow(limit) from error

    async def ask(self, method: str, path: str, body: Body | None, asked: Asked) -> Object:
        """One answer that is one JSON object."""
        raw = await self._server.whole(await self._question(method, path, body, asked))
        try:
            found = read_object(raw)
            complaint = complaint_of(found)
        except WireError as error:
            raise asked.foreign(str(error)) from error
        if complaint is not None:
            raise fault_of_words(asked, without_key(complaint, self._key))
        return found

    async def stream(self, path: str, body: Body, asked: Asked) -> AsyncGenerator[bytes]:
        """The bytes of a streamed answer. Close the iterator to hang up."""
        return self._server.pieces(await self._question("POST", path, body, asked))

    async def _question(self, method: str, path: str, body: Body | None, asked: Asked) -> Question:
        headers = await self._headers()
        place = path_at(self.profile, path, body)
        silence_s = self.profile.timeout_seconds or self._patience.silence_s
        return Question(method, place, asked, silence_s, body, headers)

    async def _headers(self) -> Mapping[str, str]:
        if self.profile.key_source == "none":
            return {}
        if self._key is None:  # a keyring may ask the user, so it is not asked on the loop
            self._key = await asyncio.to_thread(self._key_of, self.profile)
        if not self._key:
            raise no_key(self.profile)
        if not self._key.isascii() or not self._key.isprintable():
            raise Unauthorised(
                f'The key of "{self.profile.name}" holds a sign that no key has.',
                "Store it again, without line breaks.",
                backend="openai",
            )
        if self.profile.key_header == "api-key":
            return {"api-key": self._key}
        return {"Authorization": f"Bearer {self._key}"}

    def _fault_of(self, asked: Asked, refusal: Refusal) -> BackendError:
        fault = fault_of_answer(
            asked,
            refusal.status,
            refusal.body,
            key=self._key,
            retry_after_s=refusal.retry_after_s,
        )
        if isinstance(fault, Unauthorised):
            self._key = None
        return fault


def model_path(name: str) -> str:
    """Where one model is told about."""
    return f"/models/{quote(name, safe='')}"


def path_at(profile: OpenAiProfile, path: str, body: Body | None) -> str:
    """Where a path of the API is on this server: with dated versions Azure has one address for
    each deployment, and the version stands behind it."""
    if not profile.api_version:
        return path
    deployment = quote(str((body or {}).get("model", "")), safe="")
    before = f"/openai/deployments/{deployment}" if deployment else "/openai"
    return f"{before}{path}?api-version={profile.api_version}"
