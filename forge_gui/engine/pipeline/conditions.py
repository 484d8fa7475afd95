"""What a branch can ask about a text. Decisions only; a question that cannot be asked is a sentence."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Literal, get_args

from forge_gui.engine.formats.patterns import Pattern
from forge_gui.values.errors import ForgeError

Condition = Literal[
    "equals",
    "contains",
    "starts with",
    "ends with",
    "is one of",
    "matches pattern",
    "is empty",
    "is number",
    "equals number",
    "is more than",
    "is at least",
    "is less than",
    "is at most",
    "is longer than",
    "is JSON",
    "is JSON object",
    "is JSON list",
]
CONDITIONS: tuple[str, ...] = get_args(Condition)
WITHOUT_COMPARISON = frozenset(
    {"is empty", "is number", "is JSON", "is JSON object", "is JSON list"}
)
_NUMERIC: Mapping[str, Callable[[float, float], bool]] = {
    "equals number": lambda one, other: math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12),
    "is more than": lambda one, other: one > other,
    "is at least": lambda one, other: one >= other,
    "is less than": lambda one, other: one < other,
    "is at most": lambda one, other: one <= other,
}
_TEXTUAL: Mapping[str, Callable[[str, str], bool]] = {
    "equals": lambda one, other: one == other,
    "contains": lambda one, other: other in one,
    "starts with": lambda one, other: one.startswith(other),
    "ends with": lambda one, other: one.endswith(other),
    "is one of": lambda one, other: one in {part.strip() for part in other.splitlines()},
}
LONGEST_SEARCHED = 200_000
"""Characters in which a pattern is looked for."""


def holds(condition: str, value: str, compared_to: str = "", *, ignores_case: bool = True) -> bool:
    """Whether a condition holds. Space around both texts does not count.

    Raises ForgeError where the value is no number but is compared as one, and where it is too
    long for a pattern.
    """
    value, compared_to = value.strip(), compared_to.strip()
    if condition == "is empty":
        return not value
    if condition == "is number":
        return as_number(value) is not None
    if condition in WITHOUT_COMPARISON:
        return _is_json(condition, value)
    if condition == "is longer than":
        return len(value) > _number(compared_to)
    if condition in _NUMERIC:
        return _NUMERIC[condition](_number(value), _number(compared_to))
    if condition == "matches pattern":
        return _matches(value, compared_to, ignores_case)
    if ignores_case:
        value, compared_to = value.casefold(), compared_to.casefold()
    return _TEXTUAL[condition](value, compared_to)


def condition_fault(condition: str, compared_to: str) -> str:
    """Why a condition cannot be asked at all; empty: it can."""
    if condition in WITHOUT_COMPARISON:
        return ""
    if not compared_to.strip():
        # An empty text is in every text: a branch that always goes one way is an oversight.
        return f'"{condition}" needs something to compare with.'
    if condition in _NUMERIC or condition == "is longer than":
        is_good = as_number(compared_to) is not None
        return "" if is_good else f'"{condition}" needs a number, not "{compared_to.strip()}".'
    if condition == "matches pattern":
        try:
            Pattern(compared_to.strip())
        except ForgeError as error:
            return error.sentence
    return ""


def as_number(text: str) -> float | None:
    """The number that a text is, `1,234.5` and `12 %` not among them; None for anything else."""
    try:
        number = float(text.strip())
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _number(text: str) -> float:
    number = as_number(text)
    if number is None:
        shown = text if len(text) <= 40 else f"{text[:39]}…"
        raise ForgeError(
            f'"{shown}" is no number, so it cannot be compared as one.',
            'Ask "is number" first, or have the step before answer with a number alone.',
        )
    return number


def _is_json(condition: str, value: str) -> bool:
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return False
    kinds = {"is JSON object": dict, "is JSON list": list}
    return isinstance(found, kinds.get(condition, object))


def _matches(value: str, pattern: str, ignores_case: bool) -> bool:
    if len(value) > LONGEST_SEARCHED:
        raise ForgeError(
            f"The text has {len(value):,} characters; a pattern is looked for in at most "
            f"{LONGEST_SEARCHED:,}.",
            "Shorten it before, or use another condition.",
        )
    return _pattern(pattern, ignores_case).is_in(value)


@lru_cache(maxsize=64)
def _pattern(text: str, ignores_case: bool) -> Pattern:
    return Pattern(text, ignores_case=ignores_case)
