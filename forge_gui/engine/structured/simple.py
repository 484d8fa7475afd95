"""Whole texts that need no search: one value in a plain dialect, several side by side, a fence around."""

from __future__ import annotations

import re
from typing import Any

from forge_gui.engine.structured import signs, strict
from forge_gui.engine.structured.changes import Change, Ledger
from forge_gui.engine.structured.document import is_shape
from forge_gui.engine.structured.outcome import Outcome, Rung
from forge_gui.engine.structured.partial import complete, may_be_open_inside
from forge_gui.engine.structured.quick import read_quickly

_FENCED = re.compile(
    r"\s*```(?:json[5cl]?|javascript|js|python|py)?[ \t]*\n\s*([{\[][^`]*)\n[ \t]*```\s*",
    re.IGNORECASE,
)
_BEGINS = re.compile(rf"[\s{signs.INVISIBLE}]*(?=[{{\[])")
_LEFT_OFF = re.compile(
    r"truncated|omitted|snip|cut\b|continue|<\||\[/?INST|</|\.\.\.|…|```", re.IGNORECASE
)
_KEY = re.compile(r'\s*(?="[^"\\\n]{1,60}"\s*:)')
_CLOSERS = re.compile(r"[\s}\]]+")
_BETWEEN = re.compile(r"[ \t\r\n]*,?[ \t\r\n]*")
_MOST = 5_000


def read_simple(text: str) -> Outcome | None:
    """The value of a text that is nothing but JSON of a plain dialect; None for all others."""
    ledger = Ledger()
    if fenced := _FENCED.fullmatch(text):
        ledger.note(Change.FENCE)
        text = fenced[1]
        if whole := strict.whole(text):
            return _outcome(whole[0], text, ledger, Rung.PEELED)
    begins = _BEGINS.match(text)
    if not begins:
        return _unopened(text, ledger)
    start = begins.end()
    if hidden := sum(sign in signs.INVISIBLE for sign in begins.group()):
        ledger.note(Change.INVISIBLE, hidden)
    if exact := strict.prefix(text, start):
        return _behind(text, start, exact, ledger)
    quick = read_quickly(text, start)
    if quick is None:
        return _ended_early(text, start, ledger)
    if text[quick.end :].strip():
        return None
    for change, times in quick.ledger.counts.items():
        ledger.note(change, times)
    return _outcome(quick.value, text[start : quick.end], ledger)


def _outcome(value: Any, text: str, ledger: Ledger, rung: Rung = Rung.REPAIRED) -> Outcome | None:
    """A value of some size; small ones may be a footnote or a word in brackets."""
    if isinstance(value, list) and not any(isinstance(one, dict | list) for one in value):
        return None
    return Outcome(value, rung, ledger.changes(), text.strip()) if value else None


def _behind(text: str, start: int, exact: tuple[Any, int], ledger: Ledger) -> Outcome | None:
    """JSON with closing brackets too many behind it, or with more objects side by side."""
    value, end = exact
    if _CLOSERS.fullmatch(text, end):
        ledger.note(Change.EXTRA_CLOSER, len(re.findall(r"[}\]]", text[end:])))
        return _outcome(value, text[start:], ledger)
    values: list[Any] = []
    found: tuple[Any, int] | None = exact
    while found and len(values) < _MOST:
        value, end = found
        if not isinstance(value, dict) or not value or is_shape(value, ledger):
            return None
        values.append(value)
        between = _BETWEEN.match(text, end)
        end = between.end() if between else end
        found = strict.prefix(text, end) if text[end : end + 1] == "{" else None
    if len(values) < 2 or text[end:].strip():
        return None
    ledger.note(Change.MANY, len(values))
    return _outcome(values, text[start:], ledger)


def _ended_early(text: str, start: int, ledger: Ledger) -> Outcome | None:
    """JSON that was cut, if nothing at its end says so in words."""
    if _LEFT_OFF.search(text[-160:]):
        return None
    found = complete(text[start:])
    if not found or may_be_open_inside(text[start:], found[1]):
        return None
    for change, times in found[1].counts.items():
        ledger.note(change, times)
    return _outcome(found[0], text[start:], ledger, Rung.COMPLETED)


def _unopened(text: str, ledger: Ledger) -> Outcome | None:
    """An object whose first bracket was left out."""
    key = _KEY.match(text)
    if not key or not text.rstrip().endswith("}"):
        return None
    exact = strict.whole("{" + text[key.end() :])
    if not exact:
        return None
    ledger.note(Change.OPENER)
    return _outcome(exact[0], text, ledger)
