"""The model step: a model answers a prompt."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from pydantic import Field

from forge_gui.engine.pipeline.kinds.asking import (
    Asker,
    Cache,
    ContextLength,
    FallbackModels,
    MinP,
    MostTokens,
    RepeatPenalty,
    Retries,
    Seed,
    ShortestAnswer,
    StopTexts,
    System,
    Temperature,
    TimeLimit,
    TopK,
    TopP,
    attempts_of,
    is_sure,
    stood_in,
)
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
from forge_gui.engine.pipeline.kinds.looking import (
    carried,
    check_carried,
    in_words,
    names_any,
    read_named,
)
from forge_gui.engine.pipeline.render import render
from forge_gui.values.generation import (
    GenerateRequest,
    GenerateResult,
    StopReason,
)
from forge_gui.values.graph import Step
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
    system: System = ""
    temperature: Temperature = None
    max_tokens: MostTokens = None
    context_length: ContextLength = None
    top_p: TopP = None
    top_k: TopK = None
    min_p: MinP = None
    repeat_penalty: RepeatPenalty = None
    seed: Seed = None
    stop: StopTexts = Field(default=[])
    min_response_length: ShortestAnswer = None
    json_mode: bool = Field(
        default=False, title="JSON", description="The answer is JSON of any shape."
    )
    json_schema: SoundSchema = Field(
        default=None,
        title="JSON Schema",
        description="The answer is JSON that fits this schema.",
        json_schema_extra={"format": "json-schema"},
    )
    fallback_models: FallbackModels = Field(default=[])
    cache: Cache = None
    retries: Retries = None
    time_limit: TimeLimit = None


class _Ask:
    """The prepared work of one model step."""

    def __init__(self, settings: ModelSettings, asker: Asker) -> None:
        self._prompt = parse(settings.prompt)
        self._asker = asker
        self._json_schema = settings.json_schema
        self._json_mode = settings.json_mode

    def request(self, inputs: Inputs) -> GenerateRequest:
        words = in_words(inputs)
        request = self._asker.request(
            render(self._prompt, words),
            words,
            json_schema=self._json_schema,
            json_mode=self._json_mode,
        )
        return request if words is inputs else replace(request, images=carried(inputs))

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        request = self.request(inputs)
        check_carried(inputs)
        if names_any(inputs):
            named = await asyncio.to_thread(read_named, inputs)
            request = replace(request, images=(*request.images, *named))
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
            is_lasting=result.model == self._asker.model,
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
    told = [stood_in(result), result.remark]
    if result.stop_reason is StopReason.LENGTH:
        count = result.completion_tokens
        told.append(f"The answer was cut at {count} tokens." if count else "The answer was cut.")
    return " ".join(one for one in told if one)


def _prepare(_: Step, settings: ModelSettings, known: Preparation) -> SlowStep:
    asker = Asker(settings, known.models[settings.model], known)
    ask = _Ask(settings, asker)
    return SlowStep(
        ask.run,
        asker.model,
        ask.request,
        options=asker.options,
        attempts=attempts_of(settings.retries),
        limit_s=settings.time_limit,
    )


MODEL = Kind(BUILT_IN_KINDS["model"], ModelSettings, _prepare, version=2, is_deterministic=is_sure)
