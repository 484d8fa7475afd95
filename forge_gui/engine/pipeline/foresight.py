"""What a run tells the pool of its work to come, so that models are loaded and evicted with foresight."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from forge_gui.engine.pipeline.kinds.base import SlowStep
from forge_gui.engine.pipeline.plan import Plan
from forge_gui.engine.pool.words import Use
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import RunId, StepId


class Outlook(Protocol):
    """One announcement. `number` goes into the UseId of each demand."""

    number: int

    def done(self, step: StepId) -> None:
        """The step has ended, however it did: it asks for nothing more."""

    def close(self) -> tuple[int, int]:
        """The run is over. How many models were loaded for it, and for how many of these loads
        another model had to go."""


Announce = Callable[[RunId, Sequence[Use]], Outlook]


def uses_of(plan: Plan) -> Iterator[Use]:
    """Every step of a plan with the model that it will ask for, and what it waits for."""
    nodes = plan.nodes
    for node in nodes:
        after = dict.fromkeys(nodes[place].id for _, place in node.sources if place < len(nodes))
        work = node.work
        if isinstance(work, SlowStep):
            yield Use(node.id, node.model, work.options, tuple(after), work.is_possible)
        else:
            yield Use(node.id, node.model, RunnerOptions(), tuple(after))
