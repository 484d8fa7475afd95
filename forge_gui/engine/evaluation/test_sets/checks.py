"""Checks that need nothing but the answer: text, pattern, number, JSON. Pure.

A check that cannot be carried out (a pattern that is none, an expected number that is none) fails
and says why: a test that cannot fail tests nothing.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Mapping

from forge_gui.engine.formats.pattern_parts import BadPattern
from forge_gui.engine.formats.patterns import Pattern
from forge_gui.engine.formats.tables import as_text
from forge_gui.engine.structured.strict import whole
from forge_gui.values.evaluations import CheckOutcome
from forge_gui.values.json_value import Json
from forge_gui.values.test_sets import Check, CheckKind

LONGEST_FOR_PATTERN = 100_000
"""Characters of an answer that a pattern is looked for in."""
_NUMBER = re.compile(
    r"(?<![\w.])[-+\u2212]?(?:\d{1,3}(?:,\d{3})+|\d{1,300})(?:\.\d{1,300})?(?:[eE][-+]?\d{1,3})?"
    r"|(?<![\w.])[-+\u2212]?\.\d{1,300}"
)


def check_answer(check: Check, expected: Json, answer: str) -> CheckOutcome:
    """What one check of PURE_KINDS says; `expected` is the row's."""
    wanted = expected if check.expected is None else check.expected
    why = _FAULTS[check.kind](check, wanted, answer)
    return CheckOutcome(check.kind, 0.0 if why else 1.0, not why, why)


def is_equal_json(one: Json, other: Json) -> bool:
    """Equal as JSON: 1 and 1.0 are, 1 and true are not."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_equal_json(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_equal_json, one, other))
    return one == other


def number_in(text: str) -> float | None:
    """The number that an answer gives: its last one ("7 + 5 = 12"); None where there is none."""
    found = _NUMBER.findall(text)
    if not found:
        return None
    number = float(found[-1].replace(",", "").replace("\u2212", "-"))
    return number if math.isfinite(number) else None


def _exact(check: Check, wanted: Json, answer: str) -> str:
    if wanted is None:
        wanted = ""
    if not isinstance(wanted, str):
        value = whole(answer.strip())
        is_same = value is not None and is_equal_json(value[0], wanted)
        return "" if is_same else f"expected {_short(as_text(wanted))}"
    if _levelled(answer, check) == _levelled(wanted, check):
        return ""
    return f"expected {_short(wanted.strip())}"


def _contains(check: Check, wanted: Json, answer: str) -> str:
    parts = [as_text(one) for one in wanted] if isinstance(wanted, list) else [as_text(wanted)]
    if not any(part.strip() for part in parts):
        return "nothing is expected, so nothing can be found"
    text = _levelled(answer, check)
    missing = [part for part in parts if _levelled(part, check) not in text]
    return f"missing: {', '.join(map(_short, missing))}" if missing else ""


def _regex(check: Check, wanted: Json, answer: str) -> str:
    if not isinstance(wanted, str) or not wanted:
        return "the pattern is no text"
    try:
        pattern = Pattern(wanted, ignores_case=check.ignores_case)
    except BadPattern as error:
        return str(error)
    if pattern.is_in(answer[:LONGEST_FOR_PATTERN]):
        return ""
    return f"the pattern {_short(wanted)} is not found"


def _number(check: Check, wanted: Json, answer: str) -> str:
    expected = number_in(wanted) if isinstance(wanted, str) else _plain_number(wanted)
    if expected is None:
        return "the expected value is no number"
    found = number_in(answer)
    if found is None:
        return "there is no number in the answer"
    allowed = max(check.tolerance, check.relative * abs(expected))
    if abs(found - expected) <= allowed:
        return ""
    return f"{found:g} instead of {expected:g}"


def _plain_number(value: Json) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _levelled(text: str, check: Check) -> str:
    text = unicodedata.normalize("NFC", text).strip()
    return text.casefold() if check.ignores_case else text


def _short(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:120]} …"


_FAULTS: Mapping[CheckKind, Callable[[Check, Json, str], str]] = {
    CheckKind.EXACT: _exact,
    CheckKind.CONTAINS: _contains,
    CheckKind.REGEX: _regex,
    CheckKind.NUMBER: _number,
}
PURE_KINDS = frozenset(_FAULTS)
