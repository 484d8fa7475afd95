"""Runs a plan: steps as soon as what they wait for is there, events as they happen, partial results.

A step that fails skips those behind it; the other branches finish (the rule is in flow.py).
Cancelling `go` ends the run: its generations are closed, and the steps that had not ended are told
as cancelled. Where there is a recorder, an end is durable before it is announced.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forge_gui.engine.pipeline.kinds.base import Inputs, InstantStep
from forge_gui.engine.pipeline.plan import Plan
from forge_gui.engine.pipeline.recording import Recorder, RunOpening
from forge_gui.engine.pipeline.reusing import Asking, reuse_or_work
from forge_gui.engine.pipeline.streams import Streams
from forge_gui.engine.pipeline.surroundings import MOST_AT_ONCE, NO_PAST, Past, Surroundings
from forge_gui.engine.pipeline.turn import Turn
from forge_gui.engine.pipeline.workers import Workers
from forge_gui.engine.pool.allowance import Allowance
from forge_gui.values.debugging import WHOLE, Around, Errand
from forge_gui.values.errors import ForgeError
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState

if TYPE_CHECKING:  # only runs that pause need it
    from forge_gui.engine.pipeline.pausing import Pausing

__all__ = ["MOST_AT_ONCE", "NO_PAST", "Execution", "Past", "Surroundings", "Within"]

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Within:
    """A run inside a step of another one; `prefix` comes before its steps' names outside."""

    outer: Execution
    prefix: str
    around: tuple[Around, ...]
    """The steps that it is inside of, the outermost first."""


class Execution(Workers):
    """One run. `outcome` is there once it has ended, however it did."""

    def __init__(
        self,
        plan: Plan,
        run: RunId,
        around: Surroundings,
        past: Past = NO_PAST,
        within: Within | None = None,
    ) -> None:
        super().__init__(plan, run, around, past)
        self.within = within
        self.streams = Streams(run, around.publish)
        self.outcome: RunResult | None = None
        self.ends_as = RunStatus.CANCELLED
        """What it is if it is cancelled now."""
        self.allowance: Allowance = within.outer.allowance if within else _allowance(plan, around)
        self._untold: list[tuple[int, StepResult]] = []
        errand = plan.order.errand if plan.order and within is None else WHOLE
        if errand.breakpoints or errand.is_paused or past.edits:
            self.can_pause(errand)

    @property
    def is_anew(self) -> bool:
        """A run that is repeated: somebody wants its steps to work again."""
        outer, order = self.within.outer if self.within else None, self.plan.order
        is_asked = self.past.parent is not None or (order is not None and order.errand.is_anew)
        return is_asked or (outer is not None and outer.is_anew)

    async def go(self) -> None:
        """Run to the end, whatever happens on the way. Cancelling it stops the run."""
        try:
            if self.around.recorder is not None:
                await self._record_opening(self.around.recorder)
            self.books.begin()
            await self._do_all()
        except asyncio.CancelledError:
            await self._finish(self.ends_as)
            raise
        await self._finish()

    def close(self) -> RunResult:
        """How it ended; a run that was stopped before its first turn is told all the same."""
        if self.outcome is None:
            self.streams.close()
            self._tell(self.books.outcome(self.ends_as))
        assert self.outcome is not None
        return self.outcome

    @contextmanager
    def aside(self) -> Iterator[None]:
        """While a step waits for a person: others may work, and nobody's time runs out."""
        allowance = self.allowance
        allowance.work(self._monotonic(), -1)
        allowance.wait(self._monotonic())
        try:
            with self.making_room():
                yield
        finally:
            allowance.work(self._monotonic(), +1)
            allowance.go_on(self._monotonic())

    @contextmanager
    def making_room(self) -> Iterator[None]:
        """Its place among those that work is free, here and in the runs around this one."""
        outer = self.within.outer.making_room() if self.within else nullcontext()
        with self._place_free(), outer:
            yield

    def can_pause(self, errand: Errand = WHOLE) -> Pausing:
        """From now on this run can pause, with all that runs inside of its steps."""
        if self.pausing is None:
            from forge_gui.engine.pipeline.pausing import Pausing

            self.join(Pausing(self, errand, self.past.edits))
        assert self.pausing is not None
        return self.pausing.whole

    def join(self, pausing: Pausing) -> None:
        """Take part in the pauses of the run around this one, or of its own."""
        self.pausing = pausing.join(self)
        for inner in self.within_steps:
            inner.join(pausing)

    def path_of(self, step: StepId) -> StepId:
        """How a step is called outside: `outer/inner` in a run within a step."""
        return StepId(self.within.prefix + step) if self.within else step

    def inside(self, prefix: str, around: Around) -> Within:
        """The place of a run inside one of its steps."""
        above = self.within.around if self.within else ()
        return Within(self, self.path_of(StepId(prefix)), (*above, around))

    async def _record_opening(self, recorder: Recorder) -> None:
        order, parent = self.plan.order, self.past.parent
        if order is None or not order.is_kept or self.within is not None:
            return
        now = self.around.clock.now()
        opening = RunOpening(
            self.run,
            order.graph,
            order.inputs,
            now,
            parent,
            order.models,
            order.folder,
            self.past.from_step,
            order.errand,
            len(self.plan.nodes),
        )
        await recorder.began(opening)
        before = self.past.known.values() if parent else ()
        for result in (*before, *self.plan.settled.values()):
            await recorder.step_ended(self.run, result)

    async def _do(self, number: int) -> StepResult | None:
        """One step, whichever way it ends; None: it was taken back before it began.

        Never raises but when cancelled.
        """
        node, inputs = self.plan.nodes[number], self.books.inputs(number, self.plan.nodes[number])
        turn = Turn(self, node, self.books.queued_at[number])
        if self.pausing is not None:
            if self.pausing.takes_back(number):
                return None
            inputs = self.pausing.inputs(number, inputs)
        try:
            if isinstance(node.work, InstantStep):
                turn.begin()
                return turn.done(node.work.work(inputs))
            return await self._wait_for(number, turn, inputs)
        except asyncio.CancelledError:
            if self._is_recalled(number):
                return None
            self.books.end(number, turn.result(StepState.CANCELLED))
            raise
        except ForgeError as error:
            return turn.failed(error)
        except Exception as error:
            _logger.exception("Step %s failed in an unforeseen way", node.id)
            reason = f"The step failed unexpectedly: {type(error).__name__}: {error}."
            return turn.failed(ForgeError(reason, "Please report this."))

    async def _wait_for(self, number: int, turn: Turn, inputs: Inputs) -> StepResult:
        """A slow step's work, or the cache's answer. Raises what the step raises."""
        task = asyncio.current_task()
        assert task is not None
        self._waiting[number] = task, turn
        is_timed = self.allowance.limit_s is not None
        if is_timed:
            self.allowance.work(self._monotonic(), +1)
        try:
            is_watched = self.pausing is not None and self.pausing.is_watched_inside(number)
            if self.around.reuse is not None and not is_watched:
                asking = Asking(self.around.reuse, self.plan, self.books.announce, self.is_anew)
                return await reuse_or_work(asking, turn, inputs)
            return turn.done(await turn.work(inputs))
        finally:
            del self._waiting[number]
            if is_timed:
                self.allowance.work(self._monotonic(), -1)

    async def _record(self, recorder: Recorder, number: int, result: StepResult) -> None:
        """Durable when it returns; stopped meanwhile, the end is told with the run's."""
        try:
            await recorder.step_ended(self.run, result)
        except asyncio.CancelledError:
            self._untold.append((number, result))
            raise

    async def _finish(self, status: RunStatus | None = None) -> None:
        """Tell what was not told yet, then the whole result."""
        recorder = self.around.recorder
        self.streams.close()
        for number, result in self._untold:
            if recorder is not None:
                await recorder.step_ended(self.run, result)
            self.books.end(number, result)
        outcome = self.books.outcome(status)
        if recorder is not None:
            await recorder.ended(outcome)
        self._tell(outcome)

    def _tell(self, outcome: RunResult) -> None:
        self.outcome = outcome
        self.books.tell_outcome(outcome)


def _allowance(plan: Plan, around: Surroundings) -> Allowance:
    """A run may take its time from when it was asked for."""
    asked_at = plan.order.asked_at if plan.order else None
    began_at = around.clock.monotonic() if asked_at is None else asked_at
    return Allowance(limit_s=around.limit_s, now=began_at)
