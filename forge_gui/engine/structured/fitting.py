"""Which readings of a text fit a schema, and whether one of them is beyond doubt."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from forge_gui.engine.structured.candidates import Candidate
from forge_gui.engine.structured.changes import Certainty, Change, Changed, certainty_of
from forge_gui.engine.structured.outcome import Outcome, Rung
from forge_gui.values.errors import JsonUnfit
from forge_gui.values.json_value import Json

Check = Callable[[Json], str]
"""Says in a sentence why a value does not fit; empty where it does."""
Unwrap = Callable[[Outcome], Outcome | None]
"""What a text holds that was encoded twice; None where the value is no such text."""
_MOST_LAYERS = 3
_CUT_VALUES = frozenset({Change.CUT_TEXT, Change.CUT_SCALAR})


def checked(found: list[Candidate], check: Check, unwrap: Unwrap) -> Outcome:
    """The reading that fits. Raises JsonUnfit where none does, or where it was a guess."""
    fitting: list[Outcome] = []
    problem = ""
    for candidate in found:
        for outcome in _readings(candidate.outcome, unwrap):
            complaint = check(outcome.value)
            problem = problem or complaint
            if not complaint:
                fitting.append(outcome)
                break
    if not fitting:
        raise JsonUnfit(problem, found[0].outcome.value)
    return _only(fitting, found[0].outcome)


def _readings(outcome: Outcome, unwrap: Unwrap) -> Iterator[Outcome]:
    """The reading itself; what it holds where it was encoded, even several times; the reading
    without what was cut off."""
    yield outcome
    inner: Outcome | None = outcome
    for _ in range(_MOST_LAYERS):
        inner = unwrap(inner) if inner else None
        if inner:
            yield replace(inner, rung=Rung.REPAIRED) if inner.rung is Rung.STRICT else inner
    if shorter := _without_cut(outcome):
        yield shorter


def _without_cut(outcome: Outcome) -> Outcome | None:
    """The reading without the last value of a text that was cut there; None where it was not."""
    if not {one.change for one in outcome.changes} & _CUT_VALUES:
        return None
    value = copy.deepcopy(outcome.value)
    holder: Any = None
    inner: Any = value
    while isinstance(inner, dict | list) and inner:
        holder, inner = (
            inner,
            inner[next(reversed(inner))] if isinstance(inner, dict) else inner[-1],
        )
    if isinstance(holder, dict):
        del holder[next(reversed(holder))]
    elif isinstance(holder, list):
        holder.pop()
    else:
        return None
    kept = [one for one in outcome.changes if one.change not in _CUT_VALUES]
    return replace(outcome, value=value, changes=(*kept, Changed(Change.CUT_KEY)))


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
