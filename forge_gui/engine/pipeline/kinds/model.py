"""The model step: a model answers a prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    Kind,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.kinds.json import SoundSchema
from forge_gui.engine.pipeline.render import render
from forge_gui.values.generation import (
    GenerateRequest,
    GenerateResult,
    Miss,
    RunnerOptions,
    Sampling,
    StandIn,
    StopReason,
)
from forge_gui.values.graph import Step
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import parse

if TYPE_CHECKING:
    from forge_gui.engine.structured.ladder import JsonAnswer


class ModelSettings(StepSettings):
    """What a model step is told. A setting that is left out leaves the model's own default."""

    model: str = Field(
        default="",
        title="Model",
        description="A model id such as forge:tiny, or a bare name of Ollama's.",
        json_schema_extra={"format": "model"},
    )
    prompt: str = Field(
        default="{text}",
        title="Prompt",
        description="What the model is asked; inputs in braces: {name} or {name[key]}.",
        json_schema_extra={"format": "template"},
    )
    system: str = Field(
        default="",
        title="System",
        description="Who the model is to be and how it is to answer.",
        json_schema_extra={"format": "template"},
    )
    temperature: float | None = Field(
        default=None,
        ge=0,
        le=5,
        title="Temperature",
        description="Higher: freer and more varied. Lower: more predictable; at 0 always the "
        "likeliest token.",
        json_schema_extra={"usual": 0.8, "slider": [0, 2]},
    )
    max_tokens: int | None = Field(
        default=None,
        ge=1,
        le=10_000_000,
        title="Most tokens",
        description="Higher: room for longer answers. Lower: the answer is cut sooner.",
        json_schema_extra={"slider": [1, 8192]},
    )
    context_length: int | None = Field(
        default=None,
        ge=16,
        le=10_000_000,
        title="Context",
        description="Tokens of prompt and answer together. Higher: more fits in, and it takes more "
        "memory; a change loads the model again.",
        json_schema_extra={"slider": [512, 131_072]},
    )
    top_p: float | None = Field(
        default=None,
        gt=0,
        le=1,
        title="Top P",
        description="Lower: only the likeliest words that make up this share are chosen from. "
        "Higher: rare words too.",
        json_schema_extra={"usual": 0.95, "is_advanced": True},
    )
    top_k: int | None = Field(
        default=None,
        ge=0,
        le=100_000,
        title="Top K",
        description="Lower: only so many of the likeliest words are chosen from. Higher: more of "
        "them; 0: all.",
        json_schema_extra={"usual": 40, "slider": [0, 200], "is_advanced": True},
    )
    min_p: float | None = Field(
        default=None,
        ge=0,
        le=1,
        title="Min P",
        description="Higher: words much less likely than the best one are left out. Lower: they "
        "may come; 0: nothing is left out.",
        json_schema_extra={"usual": 0.05, "is_advanced": True},
    )
    repeat_penalty: float | None = Field(
        default=None,
        gt=0,
        le=5,
        title="Repeat penalty",
        description="Higher: what was just said is avoided. Lower: it may come again; 1: no "
        "difference is made.",
        json_schema_extra={"usual": 1.0, "slider": [0.5, 2], "is_advanced": True},
    )
    seed: int | None = Field(
        default=None,
        ge=0,
        le=2**31 - 1,
        title="Seed",
        description="The same seed gives the same answer again; left out, each run draws its own.",
        json_schema_extra={"is_advanced": True},
    )
    stop: list[str] = Field(
        default=[],
        max_length=16,
        title="Stop texts",
        description="The answer ends before the first of these.",
        json_schema_extra={"is_advanced": True},
    )
    min_response_length: int | None = Field(
        default=None,
        ge=0,
        le=1_000_000,
        title="Shortest answer",
        description="In characters. Higher: shorter answers fail and are asked for again. 0: no "
        "answer is too short, not even an empty one.",
        json_schema_extra={"slider": [0, 2000], "is_advanced": True},
    )
    json_mode: bool = Field(
        default=False, title="JSON", description="The answer is JSON of any shape."
    )
    json_schema: SoundSchema = Field(
        default=None,
        title="JSON Schema",
        description="The answer is JSON that fits this schema.",
        json_schema_extra={"format": "json-schema"},
    )
    fallback_models: list[str] = Field(
        default=[],
        max_length=16,
        title="Fallback models",
        description="Who answers instead where the model fails, in this order.",
        json_schema_extra={"items": {"type": "string", "format": "model"}},
    )
    cache: bool | None = Field(
        default=None,
        title="Cache",
        description="Use kept answers; left out: where the answer is the same each time.",
        json_schema_extra={"section": "running"},
    )


class _Ask:
    """The prepared work of one model step."""

    def __init__(
        self,
        settings: ModelSettings,
        model: ModelId,
        context: int | None,
        stand_ins: tuple[StandIn, ...],
    ) -> None:
        self._prompt = parse(settings.prompt)
        self._system = parse(settings.system)
        self._model = model
        self._sampling = Sampling(
            temperature=settings.temperature,
            top_p=settings.top_p,
            top_k=settings.top_k,
            min_p=settings.min_p,
            repeat_penalty=settings.repeat_penalty,
            seed=settings.seed,
            max_tokens=settings.max_tokens,
            stop=tuple(settings.stop),
        )
        self.options = RunnerOptions(context_length=context)
        self._json_schema = settings.json_schema
        self._json_mode = settings.json_mode
        self._stand_ins = stand_ins
        self._min_length = settings.min_response_length

    def request(self, inputs: Inputs) -> GenerateRequest:
        return GenerateRequest(
            model=self._model,
            prompt=render(self._prompt, inputs),
            system=render(self._system, inputs),
            sampling=self._sampling,
            runner=self.options,
            json_schema=self._json_schema,
            json_mode=self._json_mode,
            stand_ins=self._stand_ins,
            min_length=self._min_length,
        )

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        request = self.request(inputs)
        if self._json_mode or self._json_schema is not None:
            return self._given(*_json_parts(await context.generate_json(request)))
        return self._given(await context.generate(request), {}, "")

    def _given(self, result: GenerateResult, more: JsonObject, told: str) -> StepOutput:
        return StepOutput(
            {**_output(result), **more},
            result.prompt_tokens,
            result.completion_tokens,
            " ".join(note for note in (_note(result), told) if note),
            result.tokens_per_s,
            is_lasting=result.model == self._model,
        )


def _output(result: GenerateResult) -> JsonObject:
    output: dict[str, Json] = {"response": result.text}
    if result.thinking:
        output["thinking"] = result.thinking
    return output


def _json_parts(answer: JsonAnswer) -> tuple[GenerateResult, JsonObject, str]:
    """The answer, what its JSON adds to the output, and what was done to it, in words."""
    outcome = answer.outcome
    told = [outcome.in_words]
    if answer.asked_again:
        told.insert(
            0, f"Asked again, because the first answer could not be used: {answer.asked_again}."
        )
    more: JsonObject = {"json": outcome.value, "repairs": list(outcome.sentences)}
    return answer.result, more, " ".join(one for one in told if one)


def _note(result: GenerateResult) -> str:
    """What the reader should know: who answered instead, that it was cut, that it is a refusal."""
    told = [_stood_in(result.model, result.misses), result.remark]
    if result.stop_reason is StopReason.LENGTH:
        count = result.completion_tokens
        told.append(f"The answer was cut at {count} tokens." if count else "The answer was cut.")
    return " ".join(one for one in told if one)


def _stood_in(model: ModelId, misses: tuple[Miss, ...]) -> str:
    """Which model answered instead of which, and why; empty where it is the one that was asked."""
    failed = [miss for miss in misses if miss.model != model]
    if not failed:
        return ""
    first = failed[0].model
    why = [miss.reason for miss in failed if miss.model == first][-1]
    return f"{model} answered instead of {first}: {why}"


def _prepare(_: Step, settings: ModelSettings, known: Preparation) -> SlowStep:
    def context(model: ModelId) -> int | None:
        return known.context_lengths.get(model, settings.context_length)

    model = known.models[settings.model]
    others = dict.fromkeys(known.models[name] for name in settings.fallback_models)
    stand_ins = tuple(
        StandIn(other, RunnerOptions(context_length=context(other)))
        for other in others
        if other != model
    )
    ask = _Ask(settings, model, context(model), stand_ins)
    return SlowStep(ask.run, model, ask.request, options=ask.options)


def _is_deterministic(settings: ModelSettings) -> bool:
    return settings.temperature == 0 or settings.seed is not None


MODEL = Kind(
    BUILT_IN_KINDS["model"], ModelSettings, _prepare, version=2, is_deterministic=_is_deterministic
)
