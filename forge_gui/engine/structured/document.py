"""A whole text as one value: several values side by side, brackets missing at its very beginning.

What the dialect leaves open is tried the other way as well: the reading that needs to believe less
is taken, and where both need the same the outcome says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from forge_gui.engine.structured import dialect, signs
from forge_gui.engine.structured.changes import Change, Ledger
from forge_gui.engine.structured.cursor import Cursor, Effort, NotHere
from forge_gui.engine.structured.endings import Place
from forge_gui.engine.structured.layout import Layout

_MOST_FLIPS = 3
_LONGEST_FLIP = 32_768
"""Characters of a text that is read more than once."""
_BRACKETS = frozenset(
    {
        Change.CLOSERS, Change.INNER_CLOSER, Change.EXTRA_CLOSER, Change.EARLY_CLOSER,
        Change.WRONG_CLOSER, Change.OPENER, Change.LOST,
    }
)  # fmt: skip
_BULLETS = re.compile(r"(?:[-*•]|\d{1,4}[.)])[ \t]+(?=[{\[])")
_PLAIN_BEGIN = frozenset(["", *"{[\"'"])
PLACEHOLDER = re.compile(
    r"^(?:\.{2,}|…|<[^<>]*>|string|number|value|your .*|xxx+|\?+|int|integer|float|bool|boolean)$"
)
"""A text that stands for another one."""
_LEFT_OUT = frozenset({Change.ELLIPSIS, Change.NO_VALUE})
_SCALAR = re.compile(r"(?:-?\d[\d.eE+-]*|true|false|null|True|False|None)\s*(?:,|$)")
_HALF_KEY = re.compile(r"\w[\w .-]{0,40}\"\s*:")
_RULE = re.compile(r"-{3,}|={3,}|\x1e")


@dataclass(frozen=True, slots=True)
class Reading:
    """A value that was read from `start` to `end` of a text."""

    value: Any
    start: int
    end: int
    ledger: Ledger


def read_document(text: str, start: int = 0, effort: Effort | None = None) -> Reading:
    """The value that begins at `start`, with all that stands side by side with it.

    Raises NotHere where none begins, TooDeep, TooMuch.
    """
    effort = effort or Effort()
    best, choices = _read(text, start, frozenset(), effort)
    best = _by_layout(text, best, effort)
    if not choices or best.end - best.start > _LONGEST_FLIP:
        return best
    unclear = False
    for number in range(min(choices, _MOST_FLIPS)):
        try:
            other, _ = _read(text, start, frozenset({number}), effort)
        except ValueError:
            continue
        if other.ledger.weight < best.ledger.weight:
            best, unclear = other, False
        elif other.ledger.weight == best.ledger.weight and other.value != best.value:
            unclear = True
    if unclear:
        best.ledger.note(Change.UNCLEAR)
    return best


def _by_layout(text: str, plain: Reading, effort: Effort) -> Reading:
    """Where brackets are missing or too many: the reading that goes by the indentation of lines,
    if it has to believe no more."""
    if "\n" not in text or not _BRACKETS.intersection(plain.ledger.counts):
        return plain
    try:
        other, _ = _read(text, plain.start, frozenset(), effort, Layout(text))
    except ValueError:
        return plain
    return other if other.ledger.weight <= plain.ledger.weight else plain


def _read(
    text: str, start: int, flips: frozenset[int], effort: Effort, layout: Layout | None = None
) -> tuple[Reading, int]:
    cursor = Cursor(text, start, flips, effort)
    cursor.layout = layout
    cursor.skip()
    _skip_bullet(cursor)
    begin = cursor.at
    values = [_first(cursor)]
    end = cursor.at
    kinds = [text[begin : begin + 1]]
    while _next(cursor, values, kinds):
        end = cursor.at
    cursor.at = end
    value = values[0]
    if len(values) > 1:
        cursor.note(Change.MANY, len(values))
        value = values
    return Reading(value, begin, end, cursor.ledger), cursor.choices


def is_half_key(text: str, at: int) -> bool:
    """Whether a key stands there whose first quote was lost with what stood before it."""
    return _HALF_KEY.match(text, at) is not None


def _skip_bullet(cursor: Cursor) -> None:
    if cursor.sign in _PLAIN_BEGIN:
        return
    match = _BULLETS.match(cursor.text, cursor.at)
    if match:
        cursor.at = match.end()


def _first(cursor: Cursor) -> Any:
    if signs.is_key(cursor.text, cursor.at) or is_half_key(cursor.text, cursor.at):
        cursor.note(Change.OPENER)
        cursor.push("{")
        return dialect.read_object(cursor, {})
    value = dialect.read_value(cursor, Place.TOP)
    if value is dialect.MISSING:
        raise NotHere
    return value


def _next(cursor: Cursor, values: list[Any], kinds: list[str]) -> bool:
    """Take what stands behind the values: another one, the rest of the last one, stray brackets."""
    at = cursor.at
    cursor.effort.spend()
    cursor.skip()
    text = cursor.text
    comma = _skip_separators(cursor)
    sign = cursor.sign
    if sign and sign in "{[" and is_shape(values[-1], cursor.ledger):
        return False
    if comma and kinds[-1] == "{" and signs.is_key(text, cursor.at):
        return _reopen(cursor, values, Change.EARLY_CLOSER)
    if sign and sign in signs.CLOSERS and sign in "}]" and not comma:
        cursor.at += 1
        if sign == "]" and len(values) > 1:
            cursor.note(Change.OPENER)
        else:
            cursor.note(Change.EXTRA_CLOSER)
        return True
    if sign and sign in "{[｛［" and kinds[-1] == sign:
        return _take_like(cursor, values, kinds, at)
    if (
        comma
        and kinds[-1] in signs.QUOTES
        and (sign in signs.QUOTES or _SCALAR.match(text, cursor.at))
    ):
        kinds.append('"')
        values.append(dialect.read_value(cursor, Place.ELEMENT))
        return True
    cursor.at = at
    return False


def _skip_separators(cursor: Cursor) -> bool:
    """Go past commas, rules and a bullet; whether a comma was among them."""
    comma = False
    while cursor.sign and (cursor.sign in signs.COMMAS or _RULE.match(cursor.text, cursor.at)):
        comma = comma or cursor.sign in ",，"
        rule = _RULE.match(cursor.text, cursor.at)
        cursor.at = rule.end() if rule else cursor.at + 1
        cursor.skip()
    _skip_bullet(cursor)
    return comma


def _take_like(cursor: Cursor, values: list[Any], kinds: list[str], before: int) -> bool:
    """Take another value in the same kind of brackets; a label is not one of them, but the
    beginning of something else."""
    counts, sign = dict(cursor.ledger.counts), cursor.sign
    value = dialect.read_value(cursor, Place.TOP)
    if _is_label(value) != _is_label(values[-1]):
        cursor.ledger.counts = counts
        cursor.at = before
        return False
    kinds.append(sign)
    if value or not cursor.is_cut:
        values.append(value)
    return True


def _is_label(value: Any) -> bool:
    """Whether brackets hold a word or a number or two and no JSON: `[main]`, `[1]`."""
    return (
        isinstance(value, list)
        and len(value) < 3
        and not any(isinstance(one, dict | list) for one in value)
    )


def is_shape(value: Any, ledger: Ledger) -> bool:
    """Whether an object shows what an answer looks like: {"name": <name>, "size": ...}."""
    if not isinstance(value, dict) or not value:
        return False
    texts = [one for one in value.values() if one is not None]
    if len(texts) < len(value) and not _LEFT_OUT.intersection(ledger.counts):
        return False
    return all(isinstance(one, str) and PLACEHOLDER.match(one) for one in texts)


def _reopen(cursor: Cursor, values: list[Any], change: Change) -> bool:
    """The last object was closed too early: its members go on."""
    if not isinstance(values[-1], dict):
        return False
    cursor.note(change)
    if any(isinstance(one, dict | list) for one in values[-1].values()):
        cursor.note(Change.UNCLEAR)
    cursor.push("{")
    values[-1] = dialect.read_object(cursor, values[-1])
    return True
