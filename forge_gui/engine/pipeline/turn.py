"""One step at work: what it sees of the engine (a StepContext), and where its time went."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from forge_gui.engine.pipeline.kinds.base import Inputs, SlowStep, StepOutput
from forge_gui.engine.pipeline.plan import Node
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import StepPromptRead, StepStarted
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.ids import RunId
from forge_gui.values.runs import NO_TIMING, StepResult, StepState, StepTiming

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.executor import Execution


class Turn:
    """One step of one run, from its queue to its end. It is the step's StepContext."""

    __slots__ = ("_execution", "_queued_at", "_since", "_taken_at", "_timing", "node")

    def __init__(self, execution: Execution, node: Node, queued_at: float) -> None:
        self.node = node
        self._execution = execution
        self._queued_at = queued_at
        self._taken_at = execution.around.clock.monotonic()
        self._since: float | None = None
        self._timing = NO_TIMING

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
        return await work.run(self, inputs)

    def begin(self) -> None:
        """The step works from now on (it has its model). Tells so once."""
        if self._since is None:
            execution = self._execution
            clock = execution.around.clock
            self._since = clock.monotonic()
            event = StepStarted(execution.run, self.node.id, self.node.model, clock.now())
            execution.around.publish(event)

    async def generate(self, request: GenerateRequest) -> GenerateResult:
        execution, step = self._execution, self.node.id
        now = execution.around.clock.monotonic
        asked, began, first = now(), 0.0, 0.0

        def start() -> None:
            nonlocal began, first
            began, first = now(), 0.0
            self.begin()

        def hear(text: str) -> None:
            nonlocal first
            first = first or now()
            self.stream(text)

        def read(done: int, total: int) -> None:
            execution.around.publish(StepPromptRead(execution.run, step, done, total))

        listener = Listener(began=start, heard=hear, read=read)
        try:
            return await execution.around.generate(request, listener)
        finally:
            self._clock_generation(asked, began, first, now())

    def _clock_generation(self, asked: float, began: float, first: float, ended: float) -> None:
        """Add one generation to the step's times; 0 for what it did not come to."""
        old = self._timing
        self._timing = replace(
            old,
            queue_s=old.queue_s + (began or ended) - asked,
            first_token_s=old.first_token_s + (first - began if first else 0.0),
            generate_s=old.generate_s + (ended - first if first else 0.0),
        )

    def spend(self, *, repair_s: float = 0.0, cache_s: float = 0.0) -> None:
        """Count time that went into mending an answer or into asking the cache."""
        old = self._timing
        self._timing = replace(old, repair_s=old.repair_s + repair_s, cache_s=old.cache_s + cache_s)

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
            {"partial": text} if text else {},
            self._seconds(),
            self.node.model,
            error=error,
            advice=advice,
            timing=self._times(),
        )

    def _given(self, state: StepState, output: StepOutput, seconds: float) -> StepResult:
        return StepResult(
            self.node.id,
            state,
            output.output,
            seconds,
            self.node.model,
            output.prompt_tokens,
            output.completion_tokens,
            output.tokens_per_s,
            note=output.note,
            timing=self._times(),
        )

    def _times(self) -> StepTiming:
        """With the wait for a free worker; instant steps are not worth timing."""
        if not isinstance(self.node.work, SlowStep):
            return NO_TIMING
        wait = self._taken_at - self._queued_at
        return replace(self._timing, queue_s=self._timing.queue_s + wait)

    def _seconds(self) -> float:
        if self._since is None:
            return 0.0
        return self._execution.around.clock.monotonic() - self._since
