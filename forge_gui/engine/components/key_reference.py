"""Where a key is, written in a config: `${NAME}` in the environment, `keyring:ENTRY` in the keyring.

A key itself is never written there: configs are kept, shown and exported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from forge_gui.engine.storage.api_keys import KEYRING_SERVICE, KeySource, NoKeyringRuns, kept_key
from forge_gui.values.sentence import Sentence, say

PATTERN = r"^$|^\$\{[A-Za-z_][A-Za-z0-9_]{0,127}\}$|^keyring:[^\s:]{1,128}$"
_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}")


@dataclass(frozen=True, slots=True)
class KeyReference:
    """Where to look; never the key."""

    source: KeySource
    name: str = ""

    def missing(self) -> Sentence | None:
        """What is to be done so that the key is found; None: it is there. May block."""
        if self.source == "none":
            return None
        try:
            if kept_key(self.source, self.name):
                return None
        except NoKeyringRuns:
            return say(
                "No keyring runs on this computer, so the key {name} cannot be read.",
                name=self.name,
            )
        if self.source == "environment":
            return say("The environment variable {name} is not set.", name=self.name)
        return say(
            "The keyring has no key {name}. Store it with: keyring set {service} {name}",
            name=self.name,
            service=KEYRING_SERVICE,
        )


def key_reference(text: str) -> KeyReference:
    """Read one that fits PATTERN. Raises ValueError for any other text, without quoting it."""
    if not text:
        return KeyReference("none")
    if text.startswith("keyring:") and re.fullmatch(PATTERN, text):
        return KeyReference("keyring", text.removeprefix("keyring:"))
    if found := _VARIABLE.fullmatch(text):
        return KeyReference("environment", found[1])
    raise ValueError("a key is named as ${NAME} or keyring:ENTRY, and never written itself")
