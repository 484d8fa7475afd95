"""Where API keys are kept: the system's keyring or an environment variable, and nowhere else."""

from __future__ import annotations

import os
from typing import Literal

KeySource = Literal["keyring", "environment", "none"]
KEYRING_SERVICE = "forge"


class NoKeyringRuns(Exception):
    """No keyring runs on this computer, or it is locked."""


def kept_key(source: KeySource, name: str) -> str | None:
    """The key under a name; None where there is none. May block. Raises NoKeyringRuns."""
    if source == "none":
        return None
    if source == "environment":
        return os.environ.get(name) or None
    import keyring  # it looks for its back ends when it is imported
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(KEYRING_SERVICE, name) or None
    except (KeyringError, RuntimeError) as error:
        raise NoKeyringRuns(str(error)) from error
