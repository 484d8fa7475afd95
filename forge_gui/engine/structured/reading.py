"""From a text to a value: strict, peeled, completed, repaired, last resort; then the schema.

Pure and bounded but for the last rung, which whoever calls may leave out (`library`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from forge_gui.engine.structured import signs, strict
from forge_gui.engine.structured.blocks import read_block
from forge_gui.engine.structured.candidates import (
    Candidate,
    candidates,
    is_clear,
    is_trifle,
    rivals,
)
from forge_gui.engine.structured.changes import Certainty, Change, Changed, Ledger, certainty_of
from forge_gui.engine.structured.cursor import NotHere, TooDeep, TooMuch
from forge_gui.engine.structured.document import read_document
from forge_gui.engine.structured.doubt import doubt
from forge_gui.engine.structured.outcome import Outcome, Rung
from forge_gui.engine.structured.peel import Segment, peel, segments
from forge_gui.values.errors import JsonUnfit, JsonUnreadable
from forge_gui.values.json_value import Json

_JOINED = re.compile(r'[\w.$ \t:]{0,80}=?[\s(]*(?="\s*[{\[](?:[^"\\\n]|\\.)*"\s*[+.]\s*")')
LONGEST = 262_144
"""Characters of a text that is read at all."""
Check = Callable[[Json], str]
"""Says in a sentence why a value does not fit; empty where it does."""
Library = Callable[[str], Outcome | None]
"""The last resort: reads nearly anything, and may take its time."""


def read(text: str, check: Check | None = None, library: Library | None = None) -> Outcome:
    """The JSON value of a text.

    With a `check` only a value that fits it is given, and none that had to be guessed. Raises
    JsonUnreadable, JsonUnfit (a value was read, but it does not fit or was a guess).
    """
    exact = strict.whole(text)
    if exact:
        return _checked([Candidate(Outcome(exact[0], Rung.STRICT, (), text), 0.0)], check)
    if len(text) > LONGEST:
        raise JsonUnreadable(f"it is longer than {LONGEST // 1024} KB")
    found = _candidates(text)
    if library and (not found or _is_poor(found[0].outcome)):
        last = library(text)
        if last and (not found or _covers(last) > _covers(found[0].outcome) + 0.05):
            found = [Candidate(last, 0.0)]
    if not found:
        raise JsonUnreadable("there is none in it" if text.strip() else "the answer is empty")
    best = _checked(found, check)
    why = doubt(best, text)
    if why and check:
        raise JsonUnfit(f"part of it would be a guess ({why})", best.value)
    if why:
        raise JsonUnreadable(why)
    return best


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
    found = candidates(pieces, ledger)
    if all(is_trifle(one.outcome.value) for one in found):
        other = _without_brackets(peeled, pieces, ledger)
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


def _without_brackets(text: str, pieces: list[Segment], ledger: Ledger) -> Outcome | None:
    """Where no brackets are that mean anything: one value in a fence, lines of keys and values, or
    a text that is nothing but one value."""
    fenced = [one for one in pieces if one.fence is not None]
    for piece in fenced:
        exact = strict.whole(piece.text)
        if exact and len(fenced) == 1 and piece.fence in ("", "json"):
            ledger.note(Change.FENCE)
            return Outcome(exact[0], Rung.PEELED, ledger.changes(), piece.text.strip())
    for source in [one.text for one in fenced] or [text]:
        block = read_block(source, ledger)
        if block:
            return Outcome(block[0], Rung.REPAIRED, ledger.changes(), source.strip())
    return _single(text, ledger)


def _single(text: str, ledger: Ledger) -> Outcome | None:
    """A text that is nothing but one word, number or quoted text of another dialect."""
    start = signs.after_space(text, 0)
    try:
        reading = read_document(text, start)
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
    value = candidate.outcome.value
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        inner = inside(value)
        if inner is not None:
            outcome = replace(candidate.outcome, value=inner.value)
            changes = (*outcome.changes, Changed(Change.UNWRAPPED), *inner.changes)
            return replace(candidate, outcome=replace(outcome, changes=changes))
    return candidate


def inside(text: str) -> Outcome | None:
    """What a text holds that was encoded twice."""
    try:
        return read(text)
    except JsonUnreadable:
        return None


def _is_poor(outcome: Outcome) -> bool:
    return any(one.change is Change.LOST for one in outcome.changes)


def _covers(outcome: Outcome) -> float:
    """The share of the source's words that are in the value."""
    source = re.findall(r"\w+", outcome.source)
    value = set(re.findall(r"\w+", json.dumps(outcome.value, ensure_ascii=False)))
    return sum(word in value for word in source) / len(source) if source else 1.0


def _checked(found: list[Candidate], check: Check | None) -> Outcome:
    if check is None:
        return found[0].outcome
    fitting: list[Outcome] = []
    problem = ""
    for candidate in found:
        for outcome in _readings(candidate.outcome):
            complaint = check(outcome.value)
            if not complaint:
                fitting.append(outcome)
                break
            problem = problem or complaint
    if not fitting:
        raise JsonUnfit(problem, found[0].outcome.value)
    return _only(fitting, found[0].outcome)


def _readings(outcome: Outcome) -> list[Outcome]:
    """The reading itself, then what it holds where it was encoded twice."""
    value: Any = outcome.value
    if not isinstance(value, str) or value.lstrip()[:1] not in ("{", "["):
        return [outcome]
    inner = inside(value)
    if inner is None:
        return [outcome]
    changes = (*outcome.changes, Changed(Change.UNWRAPPED), *inner.changes)
    rung = Rung.REPAIRED if outcome.rung is Rung.STRICT else outcome.rung
    return [outcome, replace(outcome, value=inner.value, changes=changes, rung=rung)]


def _only(fitting: list[Outcome], first: Outcome) -> Outcome:
    """The one that fits. Raises JsonUnfit where two do and nothing tells them apart, or it was
    a guess: a wrong value in the right shape is worse than none."""
    best = fitting[0]
    unclear = best.value == first.value and best.certainty is Certainty.GUESS
    settled = [one for one in best.changes if one.change is not Change.UNCLEAR]
    others = [one for one in fitting[1:] if one.value != best.value]
    if unclear and not others and settled != list(best.changes):
        best = replace(best, changes=(*settled, Changed(Change.CHOSEN, 2)))
    if best.certainty is Certainty.GUESS or (unclear and others):
        guess = next((one for one in best.sentences if one), "")
        doubt = [
            one.sentence for one in best.changes if certainty_of(one.change) is Certainty.GUESS
        ] or [guess]
        raise JsonUnfit(f"part of it would be a guess ({doubt[0].rstrip('.')})", best.value)
    if best.value != first.value and others:
        raise JsonUnfit("several pieces of JSON in it fit", best.value)
    return best
