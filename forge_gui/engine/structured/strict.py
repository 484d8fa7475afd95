"""JSON as the standard has it, and nothing else (Python's own reader takes NaN as well)."""

from __future__ import annotations

import json
from typing import Any, NoReturn


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse)


def is_json(text: str) -> bool:
    """Whether `text` is JSON as it stands."""
    return whole(text) is not None


def whole(text: str) -> tuple[Any] | None:
    """The value of a text that is JSON as it stands, in a tuple because it may be null."""
    try:
        return (_DECODER.decode(text),)
    except (ValueError, RecursionError):
        return None


def prefix(text: str, at: int) -> tuple[Any, int] | None:
    """The JSON value that begins there, and where it ends."""
    try:
        return _DECODER.raw_decode(text, at)
    except (ValueError, RecursionError):
        return None
