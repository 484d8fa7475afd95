"""The books of one run: the values that steps gave, the steps that are ready, what was told.

Every end goes through `end`, which tells it, finds what follows from it, and queues what may begin.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from forge_gui.engine.pipeline.flow import Flow
from forge_gui.engine.pipeline.foresight import Outlook, uses_of
from forge_gui.engine.pipeline.kinds.base import Inputs, Needs
from forge_gui.engine.pipeline.outcome import outcome_of
from forge_gui.engine.pipeline.plan import Node, Plan
from forge_gui.engine.pipeline.surroundings import Past, Surroundings
from forge_gui.engine.pool.words import UseId
from forge_gui.values.events import RunFinished, RunStarted, StepFinished, StepQueued
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState


class Books:
    """What has happened in a run so far. Nothing here waits."""

    def __init__(self, plan: Plan, run: RunId, around: Surroundings, past: Past) -> None:
        self.ready: deque[int] = deque()
        """Steps that may begin, in the order in which they came."""
        self.queued_at = [0.0] * len(plan.nodes)
        self.is_begun = False
        self.loads = self.swaps = 0
        """Those of runs inside this one."""
        self.comes: Callable[[int], bool] | None = None
        """Asked of each step that could begin, where the run can pause: whether it is held."""
        self._plan = plan
        self._run = run
        self._around = around
        self._publish = around.publish
        self._monotonic = around.clock.monotonic
        self._known = {**past.known, **plan.settled} if plan.settled else past.known
        self._flow = Flow(plan.nodes)
        self._values: list[JsonObject | None] = [*([None] * len(plan.nodes)), *plan.given]
        self._outlook: Outlook | None = None
        self._began_at = 0.0

    def begin(self) -> None:
        """Tell that the run has begun, and queue the steps that wait for nothing."""
        self.is_begun = True
        self._began_at = self._monotonic()
        nodes = self._plan.nodes
        steps = tuple(node.id for node in nodes)
        now = self._around.clock.now()
        self._publish(RunStarted(self._run, self._plan.name, steps, now))
        if self._around.reuse is None:  # else nobody knows yet whether any model is needed
            self.announce()
        self._follow(self._flow.first())

    def announce(self) -> None:
        """Tell the pool, once, what models are to come. It may load them at once."""
        around, nodes = self._around, self._plan.nodes
        if self._outlook or around.announce is None or not any(node.model for node in nodes):
            return
        self._outlook = around.announce(self._run, tuple(uses_of(self._plan)))
        for result in self._flow.results:
            if result is not None:
                self._outlook.done(result.step)

    def inputs(self, number: int, node: Node) -> Inputs:
        """What has come to a step that begins."""
        values = self._values
        if node.needs is Needs.ALL:
            return {port: values[place] or {} for port, place in node.sources}
        flow = self._flow
        return {
            port: values[place] or {} for port, place in node.sources if flow.is_live(number, port)
        }

    def end(self, number: int, result: StepResult) -> None:
        """Keep and tell an end, then what it makes ready or what can no longer be."""
        self._follow(self._told(number, result))

    def use_of(self, step: StepId) -> UseId | None:
        """How the pool knows what a step asks for; None where nothing was announced."""
        outlook = self._outlook
        return UseId(self._run, step, outlook.number) if outlook else None

    def outcome(self, status: RunStatus | None) -> RunResult:
        """How the run ended; steps that never did are told as cancelled."""
        if not self.is_begun:
            self.begin()
        for number, result in enumerate(self._flow.results):
            if result is None:
                node = self._plan.nodes[number]
                self.end(number, StepResult(node.id, StepState.CANCELLED, model=node.model))
        seconds = self._monotonic() - self._began_at
        outcome = outcome_of(self._run, self._plan, self._flow, seconds, status)
        loads, swaps = self._outlook.close() if self._outlook else (0, 0)
        return replace(outcome, loads=loads + self.loads, swaps=swaps + self.swaps)

    def tell_outcome(self, outcome: RunResult) -> None:
        self._publish(RunFinished(self._run, outcome, self._around.clock.now()))

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
        now = self._around.clock.now()
        self._publish(StepFinished(self._run, result.step, result, now))
        if self._outlook is not None:
            self._outlook.done(result.step)

    def _follow(self, ready: list[int]) -> None:
        """Queue what is ready; what is known from before has ended already."""
        known, settled = self._known, self._plan.settled
        for number in ready:  # grows meanwhile
            node = self._plan.nodes[number]
            kept = known.get(node.id) if known else None
            if kept is not None and (kept.is_good or node.id in settled):
                ready += self._told(number, kept)
                continue
            if self.comes is None or not self.comes(number):
                self.queue(number)

    def queue(self, number: int) -> None:
        """A step waits for a worker from now on."""
        node = self._plan.nodes[number]
        self.queued_at[number] = self._monotonic()
        self._publish(StepQueued(self._run, node.id, node.model))
        self.ready.append(number)
