"""Requests to the server of the Messages API, with the key."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.engine.backends.anthropic.faults import (
    complaint_of,
    fault_of_answer,
    fault_of_words,
)
from forge_gui.engine.backends.anthropic.keys import KeyFinder, no_key
from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.http import Patience
from forge_gui.engine.backends.keyed_client import Faults, KeyedClient, KeyWords
from forge_gui.values.settings_servers import Anthropic

MESSAGES = "/v1/messages"


class MessagesClient(KeyedClient):
    """The one server of the Messages API."""

    def __init__(self, chosen: Anthropic, key_of: KeyFinder, patience: Patience) -> None:
        self._chosen = chosen
        asked = Asked(
            "Anthropic",
            "the Messages API",
            chosen.base_url.rstrip("/"),
            "anthropic",
            "Check the network connection, and anthropic.base_url in the settings.",
        )
        keys = KeyWords(
            lambda: key_of(chosen),
            lambda: no_key(chosen),
            "The key for Anthropic holds a sign that no key has.",
        )
        faults = Faults(complaint_of, fault_of_words, fault_of_answer)
        super().__init__(asked, patience, keys, faults)

    async def headers(self) -> Mapping[str, str]:
        key = await self._found_key()
        return {"x-api-key": key, "anthropic-version": self._chosen.version}
