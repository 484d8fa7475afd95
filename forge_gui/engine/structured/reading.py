"""From a text to a value: strict, peeled, completed, repaired, last resort; then the schema.

Pure and bounded but for the last rung, which whoever calls may leave out (`library`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace

from forge_gui.engine.structured import signs, strict
from forge_gui.engine.structured.blocks import read_block
from forge_gui.engine.structured.candidates import (
    Candidate,
    candidates,
    is_clear,
    is_trifle,
    rivals,
)
from forge_gui.engine.structured.changes import Change, Changed, Ledger
from forge_gui.engine.structured.cursor import Effort, NotHere, TooDeep, TooMuch
from forge_gui.engine.structured.document import read_document
from forge_gui.engine.structured.doubt import doubt
from forge_gui.engine.structured.fitting import Check, checked
from forge_gui.engine.structured.outcome import Outcome, Rung
from forge_gui.engine.structured.peel import Segment, peel, segments
from forge_gui.engine.structured.simple import read_simple
from forge_gui.engine.structured.tables import read_table
from forge_gui.values.errors import JsonUnfit, JsonUnreadable

_JOINED = re.compile(r'[\w.$ \t:]{0,80}+=?[\s(]*+(?="\s*[{\[](?:[^"\\\n]|\\.)*"\s*[+.]\s*")')
_LINE_OF_KEY = re.compile(r"^[ \t]*[\w.-]{1,60}[ ]?(?:[:=][ ]|\{\s*$)", re.MULTILINE)
_ARGUMENTS = re.compile(r"\s*[A-Za-z_]\w{0,40}=[^=\n]{1,400},\s*[A-Za-z_]\w{0,40}=[^=]")
_LEAST_EFFORT = 4_000
"""For a text in which nothing was found by then."""
LONGEST = 262_144
"""Characters of a text that is read at all."""
Library = Callable[[str], Outcome | None]
"""The last resort: reads nearly anything, and may take its time."""


def read(text: str, check: Check | None = None, library: Library | None = None) -> Outcome:
    """The JSON value of a text.

    With a `check` only a value that fits it is given, and none that had to be guessed. Raises
    JsonUnreadable, JsonUnfit (a value was read, but it does not fit or was a guess).
    """
    exact = strict.whole(text)
    if exact:
        whole = Outcome(exact[0], Rung.STRICT, (), text)
        return checked([Candidate(whole, 0.0)], check, unwrapped) if check else whole
    if len(text) > LONGEST:
        raise JsonUnreadable(f"it is longer than {LONGEST // 1024} KB")
    simple = read_simple(text)
    found = [Candidate(simple, 0.0)] if simple else _candidates(text)
    if library and (not found or _is_poor(found[0].outcome)):
        last = library(text)
        if last and (not found or _covers(last) > _covers(found[0].outcome) + 0.05):
            found = [Candidate(last, 0.0)]
    if not found:
        raise JsonUnreadable("there is none in it" if text.strip() else "the answer is empty")
    best = checked(found, check, unwrapped) if check else found[0].outcome
    why = "" if simple and not _has_other_quotes(simple) else doubt(best, text)
    if why and check:
        raise JsonUnfit(f"part of it would be a guess ({why})", best.value)
    if why:
        raise JsonUnreadable(why)
    return best


def _has_other_quotes(outcome: Outcome) -> bool:
    return any(one.change is Change.QUOTES for one in outcome.changes)


def _candidates(text: str) -> list[Candidate]:
    ledger = Ledger()
    peeled = peel(text, ledger)
    exact = strict.whole(peeled) if peeled != text else None
    if exact:
        rung = Rung.PEELED if ledger.counts else Rung.STRICT
        return [Candidate(Outcome(exact[0], rung, ledger.changes(), peeled.strip()), 0.0)]
    if joined := _JOINED.match(peeled):
        single = _single(peeled[joined.end() :].rstrip().rstrip(";)"), ledger)
        if single:
            return [Candidate(single, 0.0)]
    pieces = list(segments(peeled))
    found = candidates(pieces, ledger, text)
    is_small = all(is_trifle(one.outcome.value) for one in found)
    if is_small or _is_inside_lines(found[0].outcome, peeled):
        other = _without_brackets(peeled, pieces, ledger, is_small)
        if other:
            return [Candidate(other, 0.0)]
    if not found:
        return []
    if len(found) > 1 and not is_clear(found):
        found[0] = _with(found[0], Change.UNCLEAR)
    elif rivals(found) > 1:
        found[0] = _with(found[0], Change.CHOSEN, rivals(found))
    return [_unwrapped(one) for one in found]


def _with(candidate: Candidate, change: Change, times: int = 1) -> Candidate:
    outcome = candidate.outcome
    changes = (*outcome.changes, Changed(change, times))
    return replace(candidate, outcome=replace(outcome, changes=changes))


def _is_inside_lines(outcome: Outcome, text: str) -> bool:
    """Whether a piece may be one value among lines of keys and values."""
    rest = len(text) - len(outcome.source)
    return rest > 0.4 * len(text) and text.count("\n") > 2 and bool(_LINE_OF_KEY.search(text))


def _without_brackets(
    text: str, pieces: list[Segment], ledger: Ledger, is_small: bool
) -> Outcome | None:
    """Where no brackets are that mean anything: one value in a fence, lines of keys and values, or
    a text that is nothing but one value."""
    fenced = [one for one in pieces if one.fence is not None]
    for piece in fenced:
        exact = strict.whole(piece.text)
        if exact and len(fenced) == 1 and piece.fence in ("", "json"):
            ledger.note(Change.FENCE)
            return Outcome(exact[0], Rung.PEELED, ledger.changes(), piece.text.strip())
    for source in [one.text for one in fenced] or [text]:
        block = read_table(source, ledger) or read_block(source, ledger)
        if block:
            return Outcome(block[0], Rung.REPAIRED, ledger.changes(), source.strip())
    if not is_small:
        return None
    return _single(f"dict({text.strip()})" if _ARGUMENTS.match(text) else text, ledger)


def _single(text: str, ledger: Ledger) -> Outcome | None:
    """A text that is nothing but one word, number or quoted text of another dialect."""
    start = signs.after_space(text, 0)
    try:
        reading = read_document(text, start, Effort(_LEAST_EFFORT))
    except (NotHere, TooDeep, TooMuch, RecursionError):
        return None
    rest = text[reading.end :].strip()
    if rest or Change.BARE in reading.ledger.counts or Change.CUT_TEXT in reading.ledger.counts:
        return None
    for change, times in reading.ledger.counts.items():
        ledger.note(change, times)
    return _unwrapped(
        Candidate(Outcome(reading.value, Rung.REPAIRED, ledger.changes(), text.strip()), 0.0)
    ).outcome


def _unwrapped(candidate: Candidate) -> Candidate:
    """A repaired text that holds JSON itself is read once more."""
    inner = unwrapped(candidate.outcome)
    return replace(candidate, outcome=inner) if inner else candidate


def unwrapped(outcome: Outcome) -> Outcome | None:
    """What a text holds that was encoded twice; None where the value is no such text."""
    value = outcome.value
    if not isinstance(value, str) or value.lstrip()[:1] not in ("{", "[", '"'):
        return None
    try:
        inner = read(value)
    except JsonUnreadable:
        return None
    changes = (*outcome.changes, Changed(Change.UNWRAPPED), *inner.changes)
    return replace(outcome, value=inner.value, changes=changes)


def _is_poor(outcome: Outcome) -> bool:
    return any(one.change is Change.LOST for one in outcome.changes)


def _covers(outcome: Outcome) -> float:
    """The share of the source's words that are in the value."""
    source = re.findall(r"\w+", outcome.source)
    value = set(re.findall(r"\w+", json.dumps(outcome.value, ensure_ascii=False)))
    return sum(word in value for word in source) / len(source) if source else 1.0
