"""Runs a plan: steps as soon as what they wait for is there, events as they happen, partial results.

A step that fails skips those behind it; the other branches finish. One worker carries on with the
next ready step by itself, so a chain of steps costs no task each. Cancelling `go` ends the
run: its generations are closed, and the steps that had not ended are told as cancelled.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.kinds.base import InstantStep, StepOutput
from forge_gui.engine.pipeline.plan import Node, Plan
from forge_gui.engine.pipeline.streams import Streams
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import (
    Event,
    RunFinished,
    RunStarted,
    StepFinished,
    StepPromptRead,
    StepQueued,
    StepStarted,
)
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.ids import RunId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState

MOST_AT_ONCE = 1024
"""Steps that work at the same time, unless settings say one by one."""
_SLICE_S = 0.005
"""After so long without a wait a run lets the others have the loop."""
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run needs of the engine."""

    generate: Generator
    publish: Callable[[Event], None]
    clock: Clock
    most_at_once: int = MOST_AT_ONCE


class Execution:
    """One run. `outcome` is there once it has ended, however it did."""

    def __init__(self, plan: Plan, run: RunId, around: Surroundings) -> None:
        self.plan = plan
        self.run = run
        self.around = around
        self.streams = Streams(run, around.publish)
        self._publish = around.publish
        self._monotonic = around.clock.monotonic
        self._values: list[JsonObject | None] = [*([None] * len(plan.nodes)), *plan.given]
        self._waits = [node.waits for node in plan.nodes]
        self._results: list[StepResult | None] = [None] * len(plan.nodes)
        self._ready: deque[int] = deque()
        self._workers = 0
        self._started = 0.0
        self.outcome: RunResult | None = None

    async def go(self) -> None:
        """Run to the end, whatever happens on the way. Cancelling it stops the run."""
        self._start()
        try:
            async with asyncio.TaskGroup() as group:
                self._spread(group)
        except asyncio.CancelledError:
            self._finish(RunStatus.CANCELLED)
            raise
        self._finish()

    def close(self) -> RunResult:
        """How it ended; a run that was stopped before its first turn is told all the same."""
        if self.outcome is None:
            if not self._started:
                self._start()
            self._finish(RunStatus.CANCELLED)
        assert self.outcome is not None
        return self.outcome

    def _start(self) -> None:
        self._started = self._monotonic()
        steps = tuple(node.id for node in self.plan.nodes)
        now = self.around.clock.now()
        self._publish(RunStarted(self.run, self.plan.name, steps, now))
        for number, waits in enumerate(self._waits):
            if not waits:
                self._queue(number)

    def _spread(self, group: asyncio.TaskGroup) -> None:
        """Start a worker for each ready step, as many as may work at once."""
        while self._ready and self._workers < self.around.most_at_once:
            self._workers += 1
            group.create_task(self._worker(self._ready.popleft(), group))

    async def _worker(self, number: int, group: asyncio.TaskGroup) -> None:
        """Do one step after another until none is ready."""
        since = self._monotonic()
        while True:
            await self._do(number)
            if not self._ready:
                break
            number = self._ready.popleft()
            if self._ready:
                self._spread(group)
            if self._monotonic() - since > _SLICE_S:
                await asyncio.sleep(0)
                since = self._monotonic()
        self._workers -= 1

    async def _do(self, number: int) -> None:
        """One step, whichever way it ends. Never raises but when cancelled."""
        node = self.plan.nodes[number]
        turn = _Turn(self, node)
        values = self._values
        inputs = {port: values[place] or {} for port, place in node.sources}
        try:
            if isinstance(node.work, InstantStep):
                turn.begin()
                output = node.work.work(inputs)
            else:
                if node.model is None:
                    turn.begin()
                output = await node.work.run(turn, inputs)
        except asyncio.CancelledError:
            self._end(number, turn.result(StepState.CANCELLED))
            raise
        except ForgeError as error:
            self._end(number, turn.failed(error))
        except Exception as error:
            _logger.exception("Step %s failed in an unforeseen way", node.id)
            reason = f"The step failed unexpectedly: {type(error).__name__}: {error}."
            self._end(number, turn.failed(ForgeError(reason, "Please report this.")))
        else:
            values[number] = output.output
            self._end(number, turn.done(output))

    def _end(self, number: int, result: StepResult) -> None:
        """Keep and tell a result, then find what it makes ready or what can no longer be."""
        self._results[number] = result
        self._publish(StepFinished(self.run, result.step, result))
        if result.state is StepState.DONE:
            for follower in self.plan.nodes[number].followers:
                self._waits[follower] -= 1
                if not self._waits[follower] and self._results[follower] is None:
                    self._queue(follower)
        elif result.state is StepState.FAILED:
            self._skip_behind(number)

    def _queue(self, number: int) -> None:
        node = self.plan.nodes[number]
        self._publish(StepQueued(self.run, node.id, node.model))
        self._ready.append(number)

    def _skip_behind(self, number: int) -> None:
        nodes = self.plan.nodes
        sentence = f"{nodes[number].id} failed."
        behind = deque(nodes[number].followers)
        while behind:
            follower = behind.popleft()
            if self._results[follower] is not None:
                continue
            step = nodes[follower].id
            result = StepResult(step, StepState.SKIPPED, model=nodes[follower].model, note=sentence)
            self._results[follower] = result
            self._publish(StepFinished(self.run, step, result))
            behind.extend(nodes[follower].followers)

    def _finish(self, status: RunStatus | None = None) -> None:
        """Tell what never ended, then the whole result."""
        self.streams.close()
        for number, result in enumerate(self._results):
            if result is None:
                node = self.plan.nodes[number]
                self._end(number, StepResult(node.id, StepState.CANCELLED, model=node.model))
        results = {result.step: result for result in self._results if result}
        failed = [one for one in results.values() if one.state is StepState.FAILED]
        nodes = self.plan.nodes
        self.outcome = RunResult(
            run=self.run,
            status=status or (RunStatus.FAILED if failed else RunStatus.SUCCESS),
            steps=results,
            seconds=self._monotonic() - self._started,
            outputs={
                nodes[number].id: results[nodes[number].id].output.get("response")
                for number in self.plan.results
                if results[nodes[number].id].state is StepState.DONE
            },
            error=f"{failed[0].step}: {failed[0].error}" if failed else "",
        )
        self._publish(RunFinished(self.run, self.outcome, self.around.clock.now()))


class _Turn:
    """One step at work: what it sees of the engine (a StepContext), and its times."""

    __slots__ = ("_execution", "_node", "_since")

    def __init__(self, execution: Execution, node: Node) -> None:
        self._execution = execution
        self._node = node
        self._since: float | None = None

    def begin(self) -> None:
        """The step works from now on (it has its model). Tells so once."""
        if self._since is None:
            clock, execution = self._execution.around.clock, self._execution
            self._since = clock.monotonic()
            event = StepStarted(execution.run, self._node.id, self._node.model, clock.now())
            execution.around.publish(event)

    async def generate(self, request: GenerateRequest) -> GenerateResult:
        execution, step = self._execution, self._node.id

        def read(done: int, total: int) -> None:
            execution.around.publish(StepPromptRead(execution.run, step, done, total))

        listener = Listener(began=self.begin, heard=self.stream, read=read)
        return await execution.around.generate(request, listener)

    def stream(self, text: str, tokens: int = 1) -> None:
        self._execution.streams.add(self._node.id, text, tokens)

    def done(self, output: StepOutput) -> StepResult:
        self.begin()
        self._execution.streams.end(self._node.id)
        return StepResult(
            self._node.id,
            StepState.DONE,
            output.output,
            self._seconds(),
            self._node.model,
            output.prompt_tokens,
            output.completion_tokens,
            output.tokens_per_s,
            note=output.note,
        )

    def failed(self, error: ForgeError) -> StepResult:
        return self.result(StepState.FAILED, error.sentence, error.advice)

    def result(self, state: StepState, error: str = "", advice: str = "") -> StepResult:
        """How a step ended that did not succeed; what had streamed is kept as `partial`."""
        text = self._execution.streams.end(self._node.id)
        return StepResult(
            self._node.id,
            state,
            {"partial": text} if text else {},
            self._seconds(),
            self._node.model,
            error=error,
            advice=advice,
        )

    def _seconds(self) -> float:
        if self._since is None:
            return 0.0
        return self._execution.around.clock.monotonic() - self._since
