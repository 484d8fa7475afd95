"""Fields that components of several kinds of servers share, and how they become a profile."""

from __future__ import annotations

import re

from pydantic import Field

from forge_gui.engine.components.base import ComponentSettings
from forge_gui.engine.components.key_reference import PATTERN

_NO_NAME = re.compile(r"[^a-z0-9_-]+")
ADDRESS = r"^https?://[^\s]{1,500}$"


class ServerSettings(ComponentSettings):
    """What is said of any server with models."""

    profile: str = Field(
        default="",
        pattern=r"^$|^[a-z0-9][a-z0-9_-]*$",
        description="Part of the model ids, openai:<profile>/<model>; empty: the type's name.",
    )
    default_model: str = Field(
        default="", max_length=200, description="Taken where only the component is named."
    )
    api_key: str = Field(
        default="",
        pattern=PATTERN,
        description="Where the key is: ${NAME} or keyring:ENTRY; empty: it needs none.",
    )
    timeout: float = Field(
        default=60.0, gt=0, le=3600, description="How long it may stay silent, in seconds."
    )


def profile_name(text: str, otherwise: str) -> str:
    """A name that a profile may have."""
    return text or _NO_NAME.sub("-", otherwise.lower()).strip("-_") or "server"
