"""One step at work: what it sees of the engine (a StepContext), and where its time went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.pipeline.clocked import Clocked
from forge_gui.engine.pipeline.embed_work import EmbedWork
from forge_gui.engine.pipeline.kinds.base import Inputs, SlowStep, StepOutput
from forge_gui.engine.pipeline.nesting import Depth, run_inside
from forge_gui.engine.pipeline.plan import Inner, Node
from forge_gui.engine.pool.generation import Listener, Retry
from forge_gui.values.approvals import Decision
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import StepProgressed, StepPromptRead, StepRetried, StepStarted
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.ids import RunId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import NO_TIMING, RunResult, StepResult, StepState, StepTiming

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.executor import Execution


class Turn(EmbedWork):
    """One step of one run, from its queue to its end. It is the step's StepContext."""

    __slots__ = (
        "_attempts",
        "_depth",
        "_model",
        "_partial",
        "_queued_at",
        "_taken_at",
        "node",
        "since",
    )

    def __init__(self, execution: Execution, node: Node, queued_at: float) -> None:
        self.node = node
        self._execution = execution
        self._queued_at = queued_at
        self._taken_at = execution.around.clock.monotonic()
        self.since: float | None = None
        """When it began to work; before, it can be taken back without a trace."""
        self._timing = NO_TIMING
        self._attempts = 1
        self._model = node.model
        self._partial: JsonObject = {}
        self._depth: Depth | None = None

    @property
    def run(self) -> RunId:
        return self._execution.run

    def now(self) -> float:
        """Seconds of a clock that only goes forward."""
        return self._execution.around.clock.monotonic()

    async def work(self, inputs: Inputs) -> StepOutput:
        """Do a slow step's work. Raises what the step raises."""
        work = self.node.work
        assert isinstance(work, SlowStep)
        if work.model is None:
            self.begin()
        output = await work.run(self, inputs)
        pausing = self._execution.pausing
        if pausing is None or not output.is_lasting:
            return output
        step = self._execution.path_of(self.node.id)
        return replace(output, is_lasting=not pausing.whole.is_edited_inside(step))

    def begin(self) -> None:
        """The step works from now on (it has its model). Tells so once."""
        if self.since is None:
            execution = self._execution
            clock = execution.around.clock
            self.since = clock.monotonic()
            event = StepStarted(execution.run, self.node.id, self.node.model, clock.now())
            execution.around.publish(event)

    async def generate(self, request: GenerateRequest, *, streams: bool = True) -> GenerateResult:
        """Let a model answer; see Clocked for what of it is timed."""
        execution, work = self._execution, self.node.work
        assert isinstance(work, SlowStep)  # no other can ask
        clocked = Clocked(execution.around.clock.monotonic)

        def begin() -> None:
            clocked.begin()
            self.begin()

        def hear(text: str) -> None:
            clocked.hear()
            if streams:
                self.stream(text)

        def retry(coming: Retry) -> None:
            clocked.retry()
            self._attempts += 1
            self._tell_retry(coming)

        listener = Listener(
            began=begin,
            heard=hear,
            read=self._tell_read,
            retried=retry,
            allowance=execution.allowance,
            use=execution.books.use_of(self.node.id),
            waited=clocked.wait,
            attempts=work.attempts,
            limit_s=work.limit_s,
        )
        try:
            result = await execution.around.generate(request, listener)
        finally:
            self._timing = clocked.added_to(self._timing)
        self._model = result.model
        return result

    def _tell_read(self, done: int, total: int) -> None:
        execution = self._execution
        execution.around.publish(StepPromptRead(execution.run, self.node.id, done, total))

    def _tell_retry(self, coming: Retry) -> None:
        """What had streamed no longer counts."""
        execution, step = self._execution, self.node.id
        execution.streams.end(step)
        told = coming.attempt, coming.most, coming.model, coming.reason, coming.wait_s
        execution.around.publish(StepRetried(execution.run, step, *told))

    @property
    def folder(self) -> Path | None:
        order = self._execution.plan.order
        return order.folder if order else None

    @property
    def most_at_once(self) -> int:
        return self._execution.around.most_at_once

    def progress(self, done: int, total: int) -> None:
        execution = self._execution
        execution.around.publish(StepProgressed(execution.run, self.node.id, done, total))

    def partial(self, output: JsonObject) -> None:
        self._partial = output

    def noted(self) -> Mapping[str, Json]:
        return self._execution.past.notes.get(self.node.id, {})

    async def note(self, key: str, value: Json) -> None:
        execution = self._execution
        if execution.around.recorder is not None:
            await execution.around.recorder.note(execution.run, self.node.id, key, value)

    async def ask(self, text: str) -> Decision:
        execution, step = self._execution, self.node.id
        approvals = execution.around.approvals
        if approvals is None:
            raise ForgeError(f"{step} waits for a person, and nobody can be asked here.")
        with execution.aside():
            return await approvals.ask(execution.run, execution.path_of(step), text)

    async def inside(self, inner: Inner, values: Mapping[str, str], under: str = "") -> RunResult:
        self._depth = self._depth or Depth(self._execution.allowance, self.now)
        with self._depth.one_more():
            return await run_inside(self._execution, self.node, inner, values, under)

    def stream(self, text: str, tokens: int = 1) -> None:
        self._execution.streams.add(self.node.id, text, tokens)

    def done(self, output: StepOutput) -> StepResult:
        self.begin()
        self._execution.streams.end(self.node.id)
        return self._given(StepState.DONE, output, self._seconds())

    def cached(self, output: StepOutput, cause: str) -> StepResult:
        """It was done before and did not work now."""
        return replace(self._given(StepState.CACHED, output, 0.0), cause=cause)

    def failed(self, error: ForgeError) -> StepResult:
        return self.result(StepState.FAILED, error.sentence, error.advice)

    def result(self, state: StepState, error: str = "", advice: str = "") -> StepResult:
        """How a step ended that did not succeed; what had streamed is kept as `partial`."""
        text = self._execution.streams.end(self.node.id)
        return StepResult(
            self.node.id,
            state,
            self._partial or ({"partial": text} if text else {}),
            self._seconds(),
            self._model,
            error=error,
            advice=advice,
            timing=self._times(),
            attempts=self._attempts,
        )

    def _given(self, state: StepState, output: StepOutput, seconds: float) -> StepResult:
        return StepResult(
            self.node.id,
            state,
            output.output,
            seconds,
            self._model,
            output.prompt_tokens,
            output.completion_tokens,
            output.tokens_per_s,
            note=output.note,
            cause=output.cause,
            timing=self._times(),
            attempts=self._attempts,
        )

    def _times(self) -> StepTiming:
        """With the wait for a free worker; instant steps are not worth timing."""
        if not isinstance(self.node.work, SlowStep):
            return NO_TIMING
        wait = self._taken_at - self._queued_at
        return replace(self._timing, queue_s=self._timing.queue_s + wait)

    def _seconds(self) -> float:
        if self.since is None:
            return 0.0
        return self._execution.around.clock.monotonic() - self.since
