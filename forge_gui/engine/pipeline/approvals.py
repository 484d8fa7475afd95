"""The decisions that runs wait for: asked by a step, made by a person, whichever window they use."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from forge_gui.engine.clock import Clock
from forge_gui.values.approvals import Decision
from forge_gui.values.errors import NothingToDecide
from forge_gui.values.events import ApprovalAsked, ApprovalGiven, Event
from forge_gui.values.ids import RunId, StepId


@dataclass(frozen=True, slots=True)
class _Open:
    asked: ApprovalAsked
    answer: asyncio.Future[Decision]


class Approvals:
    """Everything that waits for a person now."""

    def __init__(self, publish: Callable[[Event], None], clock: Clock) -> None:
        self._publish = publish
        self._clock = clock
        self._open: dict[tuple[RunId, StepId], _Open] = {}

    async def ask(self, run: RunId, step: StepId, text: str) -> Decision:
        """Wait, however long it takes, until somebody has decided."""
        asked = ApprovalAsked(run, step, text, self._clock.now())
        answer: asyncio.Future[Decision] = asyncio.get_running_loop().create_future()
        self._open[run, step] = _Open(asked, answer)
        self._publish(asked)
        try:
            return await answer
        finally:
            del self._open[run, step]

    def decide(self, run: RunId, step: StepId, decision: Decision) -> None:
        """Raises NothingToDecide where no step waits for it, or somebody was faster."""
        waiting = self._open.get((run, step))
        if waiting is None or waiting.answer.done():
            raise NothingToDecide(step)
        waiting.answer.set_result(decision)
        self._publish(ApprovalGiven(run, step, decision, self._clock.now()))

    def waiting(self) -> Sequence[ApprovalAsked]:
        """What waits, the longest first."""
        return tuple(one.asked for one in self._open.values() if not one.answer.done())

    def __repr__(self) -> str:
        return f"<Approvals {len(self._open)} waiting>"
