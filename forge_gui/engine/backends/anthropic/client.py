"""Requests to the server of the Messages API, with the key."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from typing import Any

from forge_gui.engine.backends.anthropic.faults import (
    complaint_of,
    fault_of_answer,
    fault_of_words,
    without_key,
)
from forge_gui.engine.backends.anthropic.keys import KeyFinder, no_key
from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.http import HttpServer, Patience, Question, Refusal
from forge_gui.engine.formats.json_fields import Object, WireError, read_object
from forge_gui.values.errors import BackendError, Unauthorised
from forge_gui.values.settings_servers import Anthropic


class MessagesClient:
    """The key is looked up when it is first needed, and again after a refusal."""

    def __init__(self, chosen: Anthropic, key_of: KeyFinder, patience: Patience) -> None:
        self._chosen = chosen
        self._key_of = key_of
        self._key: str | None = None
        self._patience = patience
        place = chosen.base_url.rstrip("/")
        self._server = HttpServer(place, connect_s=patience.connect_s, fault_of=self._fault_of)
        self._asked = Asked(
            "Anthropic",
            "the Messages API",
            place,
            "anthropic",
            "Check the network connection, and anthropic.base_url in the settings.",
        )

    def __repr__(self) -> str:
        return f"<MessagesClient {self._asked.place}>"

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
                return await self._get(path, asked)
        except TimeoutError as error:
            raise asked.slow(limit) from error

    async def _get(self, path: str, asked: Asked) -> Object:
        raw = await self._server.whole(await self._question("GET", path, None, asked))
        try:
            found = read_object(raw)
            complaint = complaint_of(found)
        except WireError as error:
            raise asked.foreign(str(error)) from error
        if complaint is not None:
            raise fault_of_words(asked, without_key(complaint, self._key))
        return found

    async def stream(self, body: Mapping[str, Any], asked: Asked) -> AsyncGenerator[bytes]:
        """The bytes of a streamed message. Close the iterator to hang up."""
        return self._server.pieces(await self._question("POST", "/v1/messages", body, asked))

    async def _question(
        self, method: str, path: str, body: Mapping[str, Any] | None, asked: Asked
    ) -> Question:
        headers = await self._headers()
        return Question(method, path, asked, self._patience.silence_s, body, headers)

    async def _headers(self) -> Mapping[str, str]:
        if self._key is None:  # a keyring may ask the user, so it is not asked on the loop
            self._key = await asyncio.to_thread(self._key_of, self._chosen)
        if not self._key:
            raise no_key(self._chosen)
        if not self._key.isascii() or not self._key.isprintable():
            raise Unauthorised(
                "The key for Anthropic holds a sign that no key has.",
                "Store it again, without line breaks.",
                backend="anthropic",
            )
        return {"x-api-key": self._key, "anthropic-version": self._chosen.version}

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
