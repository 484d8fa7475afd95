"""Reads a large JSON text in slices, so that whoever drives it never waits long.

Python's own reader holds the interpreter from the first sign to the last; on another thread it
would stop the window just the same. Here the two outer levels are walked one item at a time, and
only what lies deeper goes to that reader, one item a slice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator

from forge_gui.values.json_value import Json

_SPACE = re.compile(r"[ \t\n\r]*")
_DEPTH = 2
"""Levels of objects that are walked item by item; the items of a list are many and small."""
_DECODER = json.JSONDecoder()
_Sliced = Generator[None, None, tuple[Json, int]]


def read_slices(text: str) -> Generator[None, None, Json]:
    """The value of a JSON text, as `json.loads` reads it; yields between items.

    Raises ValueError where the text is no JSON, RecursionError where it lies too deep.
    """
    value, at = yield from _value(text, _skip(text, 0), _DEPTH)
    at = _skip(text, at)
    if at != len(text):
        raise json.JSONDecodeError("Extra data", text, at)
    return value


def text_slices(value: Json) -> Iterator[str]:
    """A value as indented JSON, a piece at a time; joined they are the whole."""
    encoder = json.JSONEncoder(ensure_ascii=False, indent=2)
    pieces: list[str] = []
    size = 0
    for piece in encoder.iterencode(value):
        pieces.append(piece)
        size += len(piece)
        if size >= 4096:
            yield "".join(pieces)
            pieces, size = [], 0
    yield "".join(pieces)


def _value(text: str, at: int, depth: int) -> _Sliced:
    begin = text[at : at + 1]
    if depth and begin == "[":
        return (yield from _list(text, at + 1))
    if depth and begin == "{":
        return (yield from _object(text, at + 1, depth))
    yield
    return _DECODER.raw_decode(text, at)


def _list(text: str, at: int) -> _Sliced:
    found: list[Json] = []
    at = _skip(text, at)
    if text[at : at + 1] == "]":
        return found, at + 1
    while True:
        item, at = yield from _value(text, _skip(text, at), 0)
        found.append(item)
        at = _skip(text, at)
        sign = text[at : at + 1]
        if sign == "]":
            return found, at + 1
        if sign != ",":
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
        at += 1


def _object(text: str, at: int, depth: int) -> _Sliced:
    found: dict[str, Json] = {}
    at = _skip(text, at)
    if text[at : at + 1] == "}":
        return found, at + 1
    while True:
        at = _skip(text, at)
        if text[at : at + 1] != '"':
            message = "Expecting property name enclosed in double quotes"
            raise json.JSONDecodeError(message, text, at)
        key, at = _DECODER.raw_decode(text, at)
        at = _skip(text, at)
        if text[at : at + 1] != ":":
            raise json.JSONDecodeError("Expecting ':' delimiter", text, at)
        found[key], at = yield from _value(text, _skip(text, at + 1), depth - 1)
        at = _skip(text, at)
        sign = text[at : at + 1]
        if sign == "}":
            return found, at + 1
        if sign != ",":
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
        at += 1


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
