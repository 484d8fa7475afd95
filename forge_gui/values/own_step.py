"""A step that a script brings along as a function, in no pipeline file."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from forge_gui.values.json_value import JsonObject

OwnWork = Callable[[Mapping[str, JsonObject]], Awaitable[Mapping[str, Any]]]
"""Gets the whole output at each port; gives `{"output": {"response": ...}, "note": ""}`."""


@dataclass(frozen=True, slots=True)
class OwnStep:
    """What it is called for people, its ports, and what it does (on the engine's loop)."""

    title: str
    ports: tuple[str, ...]
    work: OwnWork
