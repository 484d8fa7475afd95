"""What an answer says, apart from how it is written: a number, a JSON value, or plain words. Pure."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from forge_gui.values.consensus import Sameness
from forge_gui.values.json_value import Json

_NUMBER = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.\d+)?(?:[eE][-+]?\d{1,3})?")
_UNITS = ("%", "$", "€", "£")
_LONGEST_JSON = 100_000
_SHORT = 80
_WIDER = tuple(Sameness)
"""Each takes in those before it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An answer as it is compared. `key` is equal for equal texts and equal JSON values."""

    key: str
    same: Sameness = Sameness.EXACT
    number: float | None = None
    value: Json = None


def read(text: str) -> Reading | None:
    """What a text says; None: nothing, its voter abstains."""
    return (
        _read_again(text)
        if len(text) <= _SHORT and text.lstrip()[:1] not in ("{", "[")
        else _read(text)
    )


def _read(text: str) -> Reading | None:
    plain = _plain(text)
    if not plain:
        return None
    if (number := _number(text.strip())) is not None:
        return Reading(plain, Sameness.NUMERIC, number, number)
    found = _json(text.strip())
    if isinstance(found, dict | list):
        return Reading(_canonical(found), Sameness.JSON, value=found)
    return Reading(plain)


_read_again = lru_cache(maxsize=2048)(_read)
"""Voters say the same short words over and over; JSON values, which could be changed, are not kept."""


def narrowed(reading: Reading, text: str, most: Sameness) -> Reading:
    """The reading of `text` where no more than `most` makes answers the same: a number, or a JSON
    value, that is then no more than its words."""
    if reading.same is Sameness.EXACT or _WIDER.index(reading.same) <= _WIDER.index(most):
        return reading
    return Reading(_plain(text))


def are_equal(a: float, b: float, tolerance: float) -> bool:
    """Within a share of the larger one."""
    return a == b or abs(a - b) <= tolerance * max(abs(a), abs(b))


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _stripped(" ".join(folded.split()))


def _stripped(text: str) -> str:
    """Without marks and blanks at its ends; a text of nothing but marks stays as it is."""
    start, end = 0, len(text)
    while start < end and _is_mark(text[start]):
        start += 1
    while start < end and _is_mark(text[end - 1]):
        end -= 1
    return text[start:end] or text


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "PZ" or sign == "`"


def _number(text: str) -> float | None:
    """A text that is a number and nothing else, but for its sign, unit and marks at its ends."""
    bare = text.strip().rstrip(".,;:!?*_\"'").lstrip("*_\"'")
    sign, bare = (bare[0], bare[1:].lstrip()) if bare[:1] in ("-", "+") else ("", bare)
    bare = bare.strip("".join(_UNITS)).strip()
    if not _NUMBER.fullmatch(bare):
        return None
    number = float(f"{sign}{bare.replace(',', '')}")
    return number if math.isfinite(number) else None


def _json(text: str) -> Json:
    if not text.startswith(("{", "[")) or len(text) > _LONGEST_JSON:
        return None
    try:
        found: Json = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found


def _canonical(value: Json) -> str:
    """One text for equal values: keys sorted, 1 and 1.0 the same."""
    return json.dumps(_levelled(value), sort_keys=True, ensure_ascii=False)


def _levelled(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _levelled(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_levelled(part) for part in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
