"""Untrusted JSON of other programs: read with limits, and looked into without surprises."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from typing import Any

from forge_gui.values.errors import FileDamaged
from forge_gui.values.graph import Position

MOST_BYTES = 24 * 1024 * 1024
DEEPEST = 100
LONGEST_TEXT = 400_000
"""Characters of one prompt or field; more is no prompt."""
_FARTHEST = 1e6


def text_of_file(data: bytes, source: str) -> str:
    """The text of a flow's file. Raises FileDamaged."""
    if len(data) > MOST_BYTES:
        size = MOST_BYTES // (1024 * 1024)
        raise FileDamaged(source, f"it is larger than {size} MB, which no flow is.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileDamaged(source, f"byte {error.start} is no UTF-8 text.") from error


def json_of(text: str, source: str) -> Any:
    """The JSON of a text. Raises FileDamaged for what is none or nested too deeply."""
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise FileDamaged(source, f"it is no JSON at {place}: {error.msg}.") from error
    except (ValueError, RecursionError) as error:
        raise FileDamaged(source, "it is JSON that nobody writes by hand or tool.") from error
    refuse_depth(found, source)
    return found


def refuse_depth(value: Any, source: str) -> None:
    """Raises FileDamaged where lists and objects are nested too deeply."""
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise FileDamaged(source, f"it is nested more than {DEEPEST} deep.")
        level = [
            inner
            for one in level
            if isinstance(one, (dict, list))
            for inner in (one.values() if isinstance(one, dict) else one)
            if isinstance(inner, (dict, list))
        ]


def fields(value: Any) -> Mapping[str, Any]:
    """An object with texts as keys; anything else is an empty one."""
    return value if isinstance(value, dict) else {}


def inside(value: Any, *path: str) -> Any:
    """What lies at a path of keys; None where nothing does."""
    for key in path:
        value = fields(value).get(key)
    return value


def objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """The objects of a list."""
    return (one for one in value if isinstance(one, dict)) if isinstance(value, list) else iter(())


def text_in(value: Any, *path: str) -> str:
    """The text at a path, a number as text; empty for anything else."""
    found = inside(value, *path) if path else value
    if isinstance(found, bool) or not isinstance(found, (str, int, float)):
        return ""
    if not isinstance(found, str):
        found = f"{found:g}" if isinstance(found, float) else str(found)[:40]
    return _sound(found[:LONGEST_TEXT])


def _sound(text: str) -> str:
    """Without halves of characters and zero bytes, which no file and no model takes."""
    if text.isascii() and "\0" not in text:
        return text
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def number_in(value: Any, *path: str) -> float | None:
    """The finite number at a path, also where it is written as a text."""
    found = inside(value, *path) if path else value
    if isinstance(found, bool) or not isinstance(found, (int, float, str)):
        return None
    try:
        number = float(found)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def is_on(value: Any, *path: str) -> bool:
    return inside(value, *path) is True


def position_in(value: Any) -> Position | None:
    """The place of `{"x": ..., "y": ...}`."""
    return position(number_in(value, "x"), number_in(value, "y"))


def position(x: float | None, y: float | None) -> Position | None:
    if x is None or y is None or abs(x) > _FARTHEST or abs(y) > _FARTHEST:
        return None
    return Position(round(x, 2), round(y, 2))
