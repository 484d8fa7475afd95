"""Runs a plan: steps as soon as what they wait for is there, events as they happen, partial results.

A step that fails skips those behind it; the other branches finish (the rule is in flow.py). One
worker carries on with the next ready step by itself, so a chain of steps costs no task each.
Cancelling `go` ends the run: its generations are closed, and the steps that had not ended are told
as cancelled. Where there is a recorder, an end is durable before it is announced.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.flow import Flow
from forge_gui.engine.pipeline.foresight import Announce, Outlook, uses_of
from forge_gui.engine.pipeline.kinds.base import Inputs, InstantStep, Needs
from forge_gui.engine.pipeline.outcome import outcome_of
from forge_gui.engine.pipeline.plan import Node, Plan
from forge_gui.engine.pipeline.recording import Recorder, RunOpening
from forge_gui.engine.pipeline.reuse import Reuse
from forge_gui.engine.pipeline.reusing import reuse_or_work
from forge_gui.engine.pipeline.streams import Streams
from forge_gui.engine.pipeline.turn import Turn
from forge_gui.engine.pool.allowance import Allowance
from forge_gui.engine.pool.generation import Generator
from forge_gui.engine.pool.words import UseId
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event, RunFinished, RunStarted, StepFinished, StepQueued
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState

MOST_AT_ONCE = 1024
"""Steps that work at the same time, unless settings say one by one."""
_SLICE_S = 0.005
"""After so long without a wait a run lets the others have the loop."""
_NO_RESULTS: Mapping[StepId, StepResult] = MappingProxyType({})
_NO_NOTES: Mapping[StepId, Mapping[str, Json]] = MappingProxyType({})
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run needs of the engine. Without a recorder nothing is kept, without `reuse` nothing
    is taken from earlier runs."""

    generate: Generator
    publish: Callable[[Event], None]
    clock: Clock
    most_at_once: int = MOST_AT_ONCE
    recorder: Recorder | None = None
    reuse: Reuse | None = None
    announce: Announce | None = None
    """Tells the pool what is to come."""
    limit_s: float | None = None
    """The time that a run may take."""


@dataclass(frozen=True, slots=True)
class Past:
    """What an earlier life of a run has left: finished steps are announced and not run again.

    `notes` are what unfinished steps had kept (see Recorder.note). `parent` is the run that this
    one repeats from a step on; its results are then recorded for this one as well.
    """

    known: Mapping[StepId, StepResult] = field(default_factory=lambda: _NO_RESULTS)
    notes: Mapping[StepId, Mapping[str, Json]] = field(default_factory=lambda: _NO_NOTES)
    parent: RunId | None = None


NO_PAST = Past()


class Execution:
    """One run. `outcome` is there once it has ended, however it did."""

    def __init__(self, plan: Plan, run: RunId, around: Surroundings, past: Past = NO_PAST) -> None:
        self.plan = plan
        self.run = run
        self.around = around
        self.past = past
        self.streams = Streams(run, around.publish)
        self.outcome: RunResult | None = None
        self.ends_as = RunStatus.CANCELLED
        """What it is if it is cancelled now."""
        self._publish = around.publish
        self._monotonic = around.clock.monotonic
        self._flow = Flow(plan.nodes)
        self._values: list[JsonObject | None] = [*([None] * len(plan.nodes)), *plan.given]
        self._queued_at = [0.0] * len(plan.nodes)
        self._ready: deque[int] = deque()
        self._untold: list[tuple[int, StepResult]] = []
        self._group = asyncio.TaskGroup()
        self._workers = 0
        self._started = 0.0
        self._outlook: Outlook | None = None
        self.allowance = Allowance(limit_s=around.limit_s, now=self._monotonic())

    def use_of(self, step: StepId) -> UseId | None:
        """How the pool knows what a step asks for; None where nothing was announced."""
        outlook = self._outlook
        return UseId(self.run, step, outlook.number) if outlook else None

    async def go(self) -> None:
        """Run to the end, whatever happens on the way. Cancelling it stops the run."""
        try:
            if self.around.recorder is not None:
                await self._record_opening(self.around.recorder)
            self._start()
            async with self._group:
                self._spread()
        except asyncio.CancelledError:
            await self._finish(self.ends_as)
            raise
        await self._finish()

    def close(self) -> RunResult:
        """How it ended; a run that was stopped before its first turn is told all the same."""
        if self.outcome is None:
            self._tell_outcome(self._find_outcome(self.ends_as))
        assert self.outcome is not None
        return self.outcome

    @contextmanager
    def aside(self) -> Iterator[None]:
        """While a step waits for a person, its place among those that work is free."""
        self._workers -= 1
        self._spread()
        try:
            yield
        finally:
            self._workers += 1

    async def _record_opening(self, recorder: Recorder) -> None:
        order, parent = self.plan.order, self.past.parent
        if order is None:
            return
        now = self.around.clock.now()
        models, folder = order.models, order.folder
        await recorder.began(
            RunOpening(self.run, order.graph, order.inputs, now, parent, models, folder)
        )
        for result in self.past.known.values() if parent else ():
            await recorder.step_ended(self.run, result)

    def _start(self) -> None:
        self._started = self._monotonic()
        steps = tuple(node.id for node in self.plan.nodes)
        self._publish(RunStarted(self.run, self.plan.name, steps, self.around.clock.now()))
        if self.around.announce is not None and any(node.model for node in self.plan.nodes):
            self._outlook = self.around.announce(self.run, tuple(uses_of(self.plan)))
        self._follow(self._flow.first())

    def _spread(self) -> None:
        """Start a worker for each ready step, as many as may work at once."""
        while self._ready and self._workers < self.around.most_at_once:
            self._workers += 1
            self._group.create_task(self._worker(self._ready.popleft()))

    async def _worker(self, number: int) -> None:
        """Do one step after another until none is ready."""
        since = self._monotonic()
        while True:
            result = await self._do(number)
            if self.around.recorder is not None:
                await self._record(self.around.recorder, number, result)
            self._end(number, result)
            if not self._ready:
                break
            number = self._ready.popleft()
            if self._ready:
                self._spread()
            if self._monotonic() - since > _SLICE_S:
                await asyncio.sleep(0)
                since = self._monotonic()
        self._workers -= 1

    async def _do(self, number: int) -> StepResult:
        """One step, whichever way it ends. Never raises but when cancelled."""
        node = self.plan.nodes[number]
        turn = Turn(self, node, self._queued_at[number])
        inputs = self._inputs(number, node)
        try:
            if isinstance(node.work, InstantStep):
                turn.begin()
                return turn.done(node.work.work(inputs))
            if self.around.reuse is not None:
                return await reuse_or_work(self.around.reuse, self.plan, turn, inputs)
            return turn.done(await turn.work(inputs))
        except asyncio.CancelledError:
            self._end(number, turn.result(StepState.CANCELLED))
            raise
        except ForgeError as error:
            return turn.failed(error)
        except Exception as error:
            _logger.exception("Step %s failed in an unforeseen way", node.id)
            reason = f"The step failed unexpectedly: {type(error).__name__}: {error}."
            return turn.failed(ForgeError(reason, "Please report this."))

    def _inputs(self, number: int, node: Node) -> Inputs:
        values = self._values
        if node.needs is Needs.ALL:
            return {port: values[place] or {} for port, place in node.sources}
        flow = self._flow
        return {
            port: values[place] or {} for port, place in node.sources if flow.is_live(number, port)
        }

    async def _record(self, recorder: Recorder, number: int, result: StepResult) -> None:
        """Durable when it returns; stopped meanwhile, the end is told with the run's."""
        try:
            await recorder.step_ended(self.run, result)
        except asyncio.CancelledError:
            self._untold.append((number, result))
            raise

    def _end(self, number: int, result: StepResult) -> None:
        """Keep and tell a result, then what it makes ready or what can no longer be."""
        self._follow(self._told(number, result))

    def _told(self, number: int, result: StepResult) -> list[int]:
        """Tell an end and the skipped steps behind it; answers with those that may begin."""
        ready, skipped = self._flow.end(number, result)
        if result.is_good:
            self._values[number] = result.output
        self._tell(result)
        for one in skipped:
            if (end := self._flow.results[one]) is not None:
                self._tell(end)
        return list(ready)

    def _tell(self, result: StepResult) -> None:
        self._publish(StepFinished(self.run, result.step, result))
        if self._outlook is not None:
            self._outlook.done(result.step)

    def _follow(self, ready: list[int]) -> None:
        """Queue what is ready; what is known from before has ended already."""
        known = self.past.known
        for number in ready:  # grows meanwhile
            node = self.plan.nodes[number]
            if known and (kept := known.get(node.id)) is not None and kept.is_good:
                ready += self._told(number, kept)
                continue
            self._queued_at[number] = self._monotonic()
            self._publish(StepQueued(self.run, node.id, node.model))
            self._ready.append(number)

    async def _finish(self, status: RunStatus | None = None) -> None:
        """Tell what was not told yet, then the whole result."""
        recorder = self.around.recorder
        for number, result in self._untold:
            if recorder is not None:
                await recorder.step_ended(self.run, result)
            self._end(number, result)
        outcome = self._find_outcome(status)
        if recorder is not None:
            await recorder.ended(outcome)
        self._tell_outcome(outcome)

    def _find_outcome(self, status: RunStatus | None) -> RunResult:
        """How it ended; steps that never did are told as cancelled."""
        self.streams.close()
        if not self._started:
            self._start()
        for number, result in enumerate(self._flow.results):
            if result is None:
                node = self.plan.nodes[number]
                self._end(number, StepResult(node.id, StepState.CANCELLED, model=node.model))
        seconds = self._monotonic() - self._started
        outcome = outcome_of(self.run, self.plan, self._flow, seconds, status)
        if self._outlook is None:
            return outcome
        loads, swaps = self._outlook.close()
        return replace(outcome, loads=loads, swaps=swaps)

    def _tell_outcome(self, outcome: RunResult) -> None:
        self.outcome = outcome
        self._publish(RunFinished(self.run, outcome, self.around.clock.now()))
