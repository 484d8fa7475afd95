"""Requests to the server of one profile, with its key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.http import Patience, is_local_place
from forge_gui.engine.backends.keyed_client import Faults, KeyedClient, KeyWords
from forge_gui.engine.backends.openai_http.faults import (
    complaint_of,
    fault_of_answer,
    fault_of_words,
)
from forge_gui.engine.backends.openai_http.keys import KeyFinder, no_key
from forge_gui.values.settings_servers import OpenAiProfile

_NEW_LIMIT_HOSTS = ("https://api.openai.com",)


class ProfileClient(KeyedClient):
    """The server of one profile."""

    def __init__(self, profile: OpenAiProfile, key_of: KeyFinder, patience: Patience) -> None:
        self.profile = profile
        place = profile.base_url.rstrip("/")
        start_advice = (
            "Start it, or check its address in the settings."
            if is_local_place(place)
            else "Check the network connection, and its address in the settings."
        )
        title = f'The server "{profile.name}"'
        asked = Asked(title, "the OpenAI API", place, "openai", start_advice)
        keys = KeyWords(
            lambda: key_of(profile),
            lambda: no_key(profile),
            f'The key of "{profile.name}" holds a sign that no key has.',
        )
        faults = Faults(complaint_of, fault_of_words, fault_of_answer)
        super().__init__(asked, patience, keys, faults)

    def __repr__(self) -> str:
        return f"<ProfileClient {self.profile.name}>"

    @property
    def wants_new_limit(self) -> bool:
        """Whether it knows `max_tokens` by its newer name only."""
        return self._asked.place.startswith(_NEW_LIMIT_HOSTS)

    @property
    def silence_s(self) -> float:
        return self.profile.timeout_seconds or super().silence_s

    def place_of(self, path: str, body: Mapping[str, Any] | None) -> str:
        return path_at(self.profile, path, body)

    async def headers(self) -> Mapping[str, str]:
        if self.profile.key_source == "none":
            return {}
        key = await self._found_key()
        if self.profile.key_header == "api-key":
            return {"api-key": key}
        return {"Authorization": f"Bearer {key}"}


def model_path(name: str) -> str:
    """Where one model is told about."""
    return f"/models/{quote(name, safe='')}"


def path_at(profile: OpenAiProfile, path: str, body: Mapping[str, Any] | None) -> str:
    """Where a path of the API is on this server: with dated versions Azure has one address for
    each deployment, and the version stands behind it."""
    if not profile.api_version:
        return path
    deployment = quote(str((body or {}).get("model", "")), safe="")
    before = f"/openai/deployments/{deployment}" if deployment else "/openai"
    return f"{before}{path}?api-version={profile.api_version}"
