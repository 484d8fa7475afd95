"""Where the key of a profile is kept: the system's keyring or an environment variable."""

from __future__ import annotations

from collections.abc import Callable

from forge_gui.engine.storage.api_keys import KEYRING_SERVICE, NoKeyringRuns, kept_key
from forge_gui.values.errors import Unauthorised
from forge_gui.values.settings_servers import OpenAiProfile

KeyFinder = Callable[[OpenAiProfile], str | None]
"""Gives the key of a profile, None where there is none. May block; may raise Unauthorised."""


def find_key(profile: OpenAiProfile) -> str | None:
    """The key from where the profile says it is; None if it needs none or none is there.

    Raises Unauthorised where no keyring runs on this computer.
    """
    try:
        return kept_key(profile.key_source, profile.key_name or profile.name)
    except NoKeyringRuns as error:
        raise Unauthorised(
            f'The key of "{profile.name}" cannot be read: no keyring runs on this computer.',
            f"Put the key into the environment variable {variable_for(profile)}, and set "
            f'key_source to "environment" and key_name to "{variable_for(profile)}" for it.',
            backend="openai",
        ) from error


def variable_for(profile: OpenAiProfile) -> str:
    """A fitting name for an environment variable with the profile's key."""
    if profile.key_source == "environment":
        return profile.key_name or profile.name
    return f"{profile.name.upper().replace('-', '_')}_API_KEY"


def no_key(profile: OpenAiProfile) -> Unauthorised:
    """There should be a key, and there is none."""
    if profile.key_source == "environment":
        advice = f"Set the environment variable {variable_for(profile)} before Forge starts."
    else:
        entry = profile.key_name or profile.name
        advice = f"Store it once with: keyring set {KEYRING_SERVICE} {entry}"
    return Unauthorised(f'No key for "{profile.name}" was found.', advice, backend="openai")
