"""What others do in the pool while a run is planned, as tasks that are flown beside it."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from forge_gui.engine.pipeline.flight.facts import Known
from forge_gui.engine.pipeline.flight.words import Task
from forge_gui.engine.pool.going_on import Going
from forge_gui.values.ids import ModelId, StepId

USUAL_ANSWER = 256
"""Tokens of an answer of which nothing is known."""
_LEFT = 0.5
"""Of an answer that is being given now."""


def tasks_beside(going: Sequence[Going], known: Known) -> tuple[Task, ...]:
    """One for each request. Where nobody knows how long a model takes, it takes no time."""
    return tuple(
        Task(
            StepId(f"request {place}"),
            one.demand.key,
            _seconds(one.demand.model, known) * (_LEFT if one.is_working else 1.0),
            is_shared=True,
            after=one.after,
        )
        for place, one in enumerate(going)
    )


def _seconds(model: ModelId, known: Known) -> float:
    """As its other answers took; else as long as it writes one of a usual length."""
    seen = [
        one.seconds / (one.items or 1) for one in known.answers.get(model, ()) if one.seconds > 0
    ]
    if seen:
        return median(seen)
    figures = known.figures.get(model)
    speed = figures.speed if figures else None
    return USUAL_ANSWER / speed.tokens_per_s if speed and speed.tokens_per_s > 0 else 0.0
