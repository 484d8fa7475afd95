"""Several calls to models as a pipeline inside one step, made and not read from a file.

So each call has a name of its own, its place in the pool's look-ahead and in the flight plan, its
answer in the cache and in the journal, and its events while the step goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from forge_gui.engine.collaboration.confidence import answer_confidence
from forge_gui.engine.pipeline.kinds.asking import Asker, attempts_of, stood_in
from forge_gui.engine.pipeline.kinds.base import (
    AnyKind,
    Inputs,
    Needs,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
    Within,
)
from forge_gui.engine.pipeline.kinds.model import ModelSettings
from forge_gui.engine.pipeline.plan import Inner, make_plan
from forge_gui.engine.pipeline.render import as_text, render
from forge_gui.values.bindings import Binding
from forge_gui.values.errors import BadRequest, CapabilityMissing, ForgeError
from forge_gui.values.generation import GenerateRequest, StopReason
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import RunResult, StepResult
from forge_gui.values.template import parse

ASKED, TOLD = StepId("asked"), StepId("told")
"""The inputs of the pipeline inside: the prompt and the system text, filled in."""
_NOTHING: JsonObject = {"response": ""}


def _nothing_more(_: str) -> Mapping[str, Json]:
    return {}


def the_prompt(inputs: Inputs) -> str:
    """What is asked as it stands."""
    return as_text(inputs[ASKED].get("response", ""))


class JointWork(Protocol):
    """What one call does."""

    @property
    def settings(self) -> StepSettings: ...

    def slow(self, needs: Needs = Needs.ALL) -> SlowStep:
        """The step that does it, kept to the settings' limits."""


@dataclass(frozen=True, slots=True)
class CallWork:
    """The work of one call: `prompt_of` makes what is asked out of what came, `more_of` what its
    answer gives beside itself."""

    settings: ModelSettings
    asker: Asker
    prompt_of: Callable[[Inputs], str] = the_prompt
    more_of: Callable[[str], Mapping[str, Json]] = _nothing_more
    asks_confidence: bool = False

    def request(self, inputs: Inputs) -> GenerateRequest:
        request = self.asker.request(self.prompt_of(inputs), inputs)
        return replace(request, top_logprobs=0) if self.asks_confidence else request

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        """Where a server refuses to tell probabilities, the answer comes without."""
        request = self.request(inputs)
        try:
            result = await context.generate(request)
        except (BadRequest, CapabilityMissing):
            if request.top_logprobs is None:
                raise
            result = await context.generate(replace(request, top_logprobs=None))
        cut = "The answer was cut." if result.stop_reason is StopReason.LENGTH else ""
        output: dict[str, Json] = {"response": result.text, **self.more_of(result.text)}
        if (sure := answer_confidence(result.logprobs)) is not None:
            output["confidence"] = round(sure, 6)
        return StepOutput(
            output,
            result.prompt_tokens,
            result.completion_tokens,
            " ".join(one for one in (stood_in(result), result.remark, cut) if one),
            result.tokens_per_s,
            is_lasting=result.model == self.asker.model,
        )

    def slow(self, needs: Needs = Needs.ALL) -> SlowStep:
        """The step that does it, kept to the settings' limits."""
        return SlowStep(
            self.run,
            self.asker.model,
            self.request,
            needs,
            options=self.asker.options,
            attempts=attempts_of(self.settings.retries),
            limit_s=self.settings.time_limit,
        )


@dataclass(frozen=True, slots=True)
class JointCall:
    """One call in its place. `after` are those whose answers it waits for and sees."""

    id: StepId
    kind: AnyKind
    work: JointWork
    after: tuple[StepId, ...] = ()
    needs: Needs = Needs.ALL
    sees_prompt: bool = True

    @property
    def sources(self) -> tuple[StepId, ...]:
        """What comes to it."""
        return (ASKED, TOLD, *self.after) if self.sees_prompt else self.after


def call_settings(model: str, **said: object) -> ModelSettings:
    """What a call is told; what is None is the model's own. An answer may be one word."""
    given = {name: value for name, value in said.items() if value is not None}
    return ModelSettings.model_validate(
        {"model": model, "prompt": "{asked}", "system": "{told}", "min_response_length": 0, **given}
    )


def asker_of(settings: ModelSettings, known: Preparation) -> Asker:
    return Asker(settings, known.models[settings.model], known)


def inner_of(name: str, calls: Sequence[JointCall]) -> Inner:
    """The pipeline inside. Pure."""
    steps = tuple(
        Step(call.id, call.kind.info.kind, settings=_said(call.work.settings)) for call in calls
    )
    wires = tuple(Wire(source, call.id, str(source)) for call in calls for source in call.sources)
    graph = Graph(
        name, inputs=(PipelineInput(ASKED), PipelineInput(TOLD)), steps=steps, wires=wires
    )
    bound = [Binding(wire.source, wire.target, wire.port) for wire in wires]
    works = {call.id: call.work.slow(call.needs) for call in calls}
    kinds = {call.kind.info.kind: call.kind for call in calls}
    return Inner(graph, make_plan(graph, works, {ASKED: _NOTHING, TOLD: _NOTHING}, bound, kinds))


def _said(settings: StepSettings) -> JsonObject:
    """What differs from the defaults: what a cache compares."""
    said: dict[str, Json] = settings.model_dump(exclude_defaults=True)
    return said


class JointPrompt:
    """The prompt and the system text of the step around the calls."""

    def __init__(self, prompt: str, system: str, inner: Inner) -> None:
        self._prompt, self._system = parse(prompt), parse(system)
        self._inner = inner

    async def ask(self, context: StepContext, inputs: Inputs) -> Sequence[StepResult]:
        """What came of each call, in their order. Raises TemplateError where a key is missing."""
        result: RunResult = await context.inside(self._inner, self._filled(inputs))
        return [
            result.steps[step.id] for step in self._inner.graph.steps if step.id in result.steps
        ]

    def within(self, inputs: Inputs) -> Within:
        """What is known of it where only some of the step's own inputs have come."""
        try:
            return Within(self._inner, self._filled(inputs))
        except (ForgeError, KeyError):
            return Within(self._inner, {}, frozenset((ASKED, TOLD)))

    def _filled(self, inputs: Inputs) -> dict[str, str]:
        return {ASKED: render(self._prompt, inputs), TOLD: render(self._system, inputs)}


def tokens_of(results: Sequence[StepResult]) -> tuple[int | None, int | None]:
    """Read and written in all; None where nobody counted."""
    read = sum(one.prompt_tokens or 0 for one in results if one.prompt_tokens)
    written = sum(one.completion_tokens or 0 for one in results if one.completion_tokens)
    return read or None, written or None


def call_document(result: StepResult) -> dict[str, Json]:
    """A call as whoever reads the step's output sees it."""
    document: dict[str, Json] = {
        "call": str(result.step).rpartition("/")[2],
        "model": str(result.model) if result.model else None,
        "response": result.output.get("response") if result.is_good else None,
        "confidence": result.output.get("confidence") if result.is_good else None,
    }
    if not result.is_good:
        document["error"] = result.error or "It did not answer."
    return document
