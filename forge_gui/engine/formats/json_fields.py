"""Fields of JSON that somebody else sent, by type: a value, or a WireError. Pure.

Missing and null fields take their empty value, because servers leave out what is zero; a field of
the wrong type is a WireError, because then it is not the expected server that speaks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

Object = Mapping[str, Any]

_LARGEST = 1e300
"""Beyond it a whole number no longer becomes a float."""


class WireError(ValueError):
    """Bytes that are not what was expected; the text says in which way."""


def read_object(raw: bytes | str) -> Object:
    """One JSON object. Raises WireError."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise WireError(f"no JSON: {_start(raw)}") from error
    if not isinstance(value, dict):
        raise WireError(f"JSON, but no object: {_start(raw)}")
    return value


def _start(raw: bytes | str) -> str:
    return repr(raw[:60].decode("utf-8", "replace") if isinstance(raw, bytes) else raw[:60])


def text_of(source: Object, key: str) -> str:
    """A text field, empty where it is missing. It can always be written as UTF-8."""
    value = source.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise WireError(f'"{key}" is no text')
    return value if value.isascii() else _writable(value)


def _writable(text: str) -> str:
    """JSON can spell halves of characters, which no file takes; they become question marks."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def count_of(source: Object, key: str) -> int | None:
    """A whole number, None where it is missing."""
    if source.get(key) is None:
        return None
    try:
        return int(number_of(source, key))
    except (ValueError, OverflowError) as error:
        raise WireError(f'"{key}" is no finite number') from error


def number_of(source: Object, key: str) -> float:
    """A number that must be there."""
    value = source.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise WireError(f'"{key}" is no number')
    if abs(value) > _LARGEST:
        raise WireError(f'"{key}" is no number of this world')
    return value


def object_of(source: Object, key: str) -> Object:
    """A nested object, empty where it is missing."""
    value = source.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise WireError(f'"{key}" is no object')
    return value


def list_of(source: Object, key: str) -> Sequence[Any]:
    """A list, empty where it is missing."""
    value = source.get(key)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise WireError(f'"{key}" is no list')
    return value


def objects_of(source: Object, key: str) -> Sequence[Object]:
    """A list of objects, empty where it is missing."""
    values = list_of(source, key)
    if not all(isinstance(value, dict) for value in values):
        raise WireError(f'"{key}" holds something that is no object')
    return values


def vector_of(value: object) -> tuple[float, ...]:
    """A list of numbers. Raises WireError."""
    try:
        return tuple(float(number) for number in value)  # type: ignore[attr-defined]
    except (TypeError, ValueError, OverflowError) as error:
        raise WireError("an embedding is no list of numbers") from error
