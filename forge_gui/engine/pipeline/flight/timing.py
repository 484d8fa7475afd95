"""How long a step will work, and between what. Pure.

The surest source counts: what this step took before, then what was measured of its model, then how
long other answers of the model took, then an estimate. Where none of them says anything there is no
time, and none is made up.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from forge_gui.engine.pipeline.flight.facts import Known, StepFacts
from forge_gui.engine.storage.journal_costs import StepCost
from forge_gui.values.flight_plan import Basis, Span
from forge_gui.values.measurement import ModelFigures
from forge_gui.values.models import Origin

READ_PER_WRITTEN = 10.0
"""So many tokens are read in the time in which one is written, where nobody measured it."""
_ONCE, _MEASURED, _OTHERS, _ESTIMATED = 1.25, 1.25, 1.6, 2.5
"""How far off a time may be, as a factor, by what it stands on."""
_LEAST = 1.1


def span_of(facts: StepFacts, known: Known) -> Span | None:
    """Of all its requests one after the other; from its own past: of all of it, as it was."""
    if facts.past:
        return _from_past(facts, facts.past)
    if facts.key is None:
        return None
    model = facts.key[0]
    figures = known.figures.get(model)
    if figures is not None and (measured := _from_measurement(facts, figures)) is not None:
        return _within(measured, _MEASURED, Basis.MEASURED, facts)
    if (seconds := _from_answers(facts, known.answers.get(model, ()))) is not None:
        return _within(seconds, _OTHERS, Basis.PAST, facts)
    speed = figures.speed if figures is not None else None
    if speed is None:
        return None
    seconds = _work(facts.prompt.count or 0, facts.completion.count or 0) / speed.tokens_per_s
    if speed.origin is Origin.MEASURED:
        return _within(seconds, _OTHERS, Basis.MEASURED, facts)
    return _within(seconds, _ESTIMATED, Basis.ESTIMATED, facts)


def _from_past(facts: StepFacts, past: Sequence[StepCost]) -> Span:
    """What it took, in proportion to what is to be read and written now."""
    seconds = [one.seconds * _ratio(facts, one) for one in past]
    likely = median(seconds)
    spread = _ONCE if len(seconds) == 1 else _LEAST
    low, high = min(*seconds, likely / spread), max(*seconds, likely * spread)
    return Span(likely, low, high, Basis.PAST)


def _ratio(facts: StepFacts, cost: StepCost) -> float:
    if cost.completion_tokens is None or facts.completion.count is None:
        return facts.requests / cost.items if cost.items and facts.is_map else 1.0
    then = _work(cost.prompt_tokens or 0, cost.completion_tokens)
    now = _work(facts.prompt.count or 0, facts.completion.count)
    return now / then if then else 1.0


def _from_measurement(facts: StepFacts, figures: ModelFigures) -> float | None:
    measured = figures.measured
    if measured is None or figures.outdated or measured.tokens_per_s is None:
        return None
    speed = measured.tokens_per_s.median
    each = (facts.prompt.count or 0) / max(1, facts.requests)
    near = min(measured.prompt, key=lambda one: abs(one.tokens - each), default=None)
    reading = near.tokens_per_s.median if near else speed * READ_PER_WRITTEN
    if speed <= 0 or reading <= 0:
        return None
    return (facts.completion.count or 0) / speed + (facts.prompt.count or 0) / reading


def _from_answers(facts: StepFacts, answers: Sequence[StepCost]) -> float | None:
    """By how long each piece of work took in answers to other steps."""
    paces = [
        one.seconds / work
        for one in answers
        if one.seconds > 0
        and (work := _work(one.prompt_tokens or 0, one.completion_tokens or 0)) >= 1
    ]
    if not paces:
        return None
    return median(paces) * _work(facts.prompt.count or 0, facts.completion.count or 0)


def _work(prompt: int, completion: int) -> float:
    return completion + prompt / READ_PER_WRITTEN


def _within(seconds: float, factor: float, basis: Basis, facts: StepFacts) -> Span:
    """Wider where nobody knows how much the model will write."""
    wide = factor * 2 if facts.completion.basis is Basis.ESTIMATED else factor
    return Span(seconds, seconds / wide, seconds * factor, basis)
