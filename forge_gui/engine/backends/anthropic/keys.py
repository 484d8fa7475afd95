"""The key for the Messages API: an environment variable or the system's keyring, nothing else."""

from __future__ import annotations

from collections.abc import Callable

from forge_gui.engine.storage.api_keys import KEYRING_SERVICE, NoKeyringRuns, kept_key
from forge_gui.values.errors import Unauthorised
from forge_gui.values.settings_servers import Anthropic

KeyFinder = Callable[[Anthropic], str | None]
"""Gives the key, None where there is none. May block; may raise Unauthorised."""

VARIABLE = "ANTHROPIC_API_KEY"
ENTRY = "anthropic"


def find_key(chosen: Anthropic) -> str | None:
    """The environment's key goes first, where both are allowed. Raises Unauthorised where only a
    keyring could have it and none runs."""
    if chosen.key_source != "keyring" and (found := kept_key("environment", VARIABLE)):
        return found
    if chosen.key_source == "environment":
        return None
    try:
        return kept_key("keyring", chosen.key_name or ENTRY)
    except NoKeyringRuns as error:
        if chosen.key_source == "either":
            return None
        raise Unauthorised(
            "The key for Anthropic cannot be read: no keyring runs on this computer.",
            f"Put the key into the environment variable {VARIABLE}, and set anthropic.key_source "
            'to "environment".',
            backend="anthropic",
        ) from error


def no_key(chosen: Anthropic) -> Unauthorised:
    """There should be a key, and there is none."""
    by_keyring = f"store it once with: keyring set {KEYRING_SERVICE} {chosen.key_name or ENTRY}"
    advice = {
        "environment": f"Set the environment variable {VARIABLE} before Forge starts.",
        "keyring": f"{by_keyring[:1].upper()}{by_keyring[1:]}",
        "either": f"Set the environment variable {VARIABLE} before Forge starts, or {by_keyring}",
    }[chosen.key_source]
    return Unauthorised("No key for Anthropic was found.", advice, backend="anthropic")
