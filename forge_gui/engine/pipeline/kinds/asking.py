"""What steps that ask a model have in common: the settings, and the request they make.

The fields are types, so that each kind puts them where its people look for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Protocol

from pydantic import Field

from forge_gui.engine.pipeline.kinds.base import Inputs, Preparation
from forge_gui.engine.pipeline.render import render
from forge_gui.values.generation import (
    GenerateRequest,
    GenerateResult,
    RunnerOptions,
    Sampling,
    StandIn,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.template import parse

System = Annotated[
    str,
    Field(
        title="System",
        description="Who the model is to be and how it is to answer.",
        json_schema_extra={"format": "template", "add": "Add a system prompt"},
    ),
]
Temperature = Annotated[
    float | None,
    Field(
        ge=0,
        le=5,
        title="Temperature",
        description="Higher: freer and more varied. Lower: more predictable; at 0 always the "
        "likeliest token.",
        json_schema_extra={"usual": 0.8, "slider": [0, 2]},
    ),
]
MostTokens = Annotated[
    int | None,
    Field(
        ge=1,
        le=10_000_000,
        title="Most tokens",
        description="Higher: room for longer answers. Lower: the answer is cut sooner.",
        json_schema_extra={"slider": [1, 8192]},
    ),
]
ContextLength = Annotated[
    int | None,
    Field(
        ge=16,
        le=10_000_000,
        title="Context",
        description="Of prompt and answer together. Higher: more fits in, with more memory in use. "
        "A change loads the model again.",
        json_schema_extra={"slider": [512, 131_072]},
    ),
]
TopP = Annotated[
    float | None,
    Field(
        gt=0,
        le=1,
        title="Top P",
        description="Lower: only the likeliest words that make up this share are chosen from. "
        "Higher: rare words too.",
        json_schema_extra={"usual": 0.95, "is_advanced": True},
    ),
]
TopK = Annotated[
    int | None,
    Field(
        ge=0,
        le=100_000,
        title="Top K",
        description="Lower: only so many of the likeliest words are chosen from. Higher: more of "
        "them; 0: all.",
        json_schema_extra={"usual": 40, "slider": [0, 200], "is_advanced": True},
    ),
]
MinP = Annotated[
    float | None,
    Field(
        ge=0,
        le=1,
        title="Min P",
        description="Higher: words much less likely than the best one are left out. Lower: they "
        "may come; 0: nothing is left out.",
        json_schema_extra={"usual": 0.05, "is_advanced": True},
    ),
]
RepeatPenalty = Annotated[
    float | None,
    Field(
        gt=0,
        le=5,
        title="Repeat penalty",
        description="Higher: what was just said is avoided. Lower: it may come again; 1: no "
        "difference is made.",
        json_schema_extra={"usual": 1.0, "slider": [0.5, 2], "is_advanced": True},
    ),
]
Seed = Annotated[
    int | None,
    Field(
        ge=0,
        le=2**31 - 1,
        title="Seed",
        description="The same seed gives the same answer again; left out, each run draws its own.",
        json_schema_extra={"is_advanced": True},
    ),
]
StopTexts = Annotated[
    list[str],
    Field(
        max_length=16,
        title="Stop texts",
        description="The answer ends before the first of these.",
        json_schema_extra={"is_advanced": True},
    ),
]
ShortestAnswer = Annotated[
    int | None,
    Field(
        ge=0,
        le=1_000_000,
        title="Shortest answer",
        description="In characters. Higher: shorter answers fail and are asked for again. 0: no "
        "answer is too short, not even an empty one.",
        json_schema_extra={"slider": [0, 2000], "is_advanced": True},
    ),
]
FallbackModels = Annotated[
    list[str],
    Field(
        max_length=16,
        title="Fallback models",
        description="Who answers instead where the model fails, in this order.",
        json_schema_extra={"items": {"type": "string", "format": "model"}},
    ),
]
Cache = Annotated[
    bool | None,
    Field(
        title="Cache",
        description="Use kept answers; left out: where the answer is the same each time.",
        json_schema_extra={"section": "running"},
    ),
]


Retries = Annotated[
    int | None,
    Field(
        ge=0,
        le=19,
        title="Retries",
        description="How often a failed answer is asked for again. Higher: it may come after all, "
        "and a failure is told later. Left out: as in the settings.",
        json_schema_extra={"section": "running", "slider": [0, 10]},
    ),
]
TimeLimit = Annotated[
    float | None,
    Field(
        gt=0,
        le=86_400,
        title="Time limit",
        description="In seconds, for one answer, once its model is there. An answer that takes "
        "longer has failed. Left out: as long as words keep coming, as in the settings.",
        json_schema_extra={"section": "running", "slider": [1, 600]},
    ),
]


def attempts_of(retries: int | None) -> int | None:
    """How often a question is tried in all; None: as in the settings."""
    return None if retries is None else retries + 1


class AskingSettings(Protocol):
    """What is read of the settings of such a step."""

    @property
    def system(self) -> str: ...
    @property
    def temperature(self) -> float | None: ...
    @property
    def max_tokens(self) -> int | None: ...
    @property
    def context_length(self) -> int | None: ...
    @property
    def top_p(self) -> float | None: ...
    @property
    def top_k(self) -> int | None: ...
    @property
    def min_p(self) -> float | None: ...
    @property
    def repeat_penalty(self) -> float | None: ...
    @property
    def seed(self) -> int | None: ...
    @property
    def stop(self) -> list[str]: ...
    @property
    def min_response_length(self) -> int | None: ...
    @property
    def fallback_models(self) -> list[str]: ...


class Asker:
    """Makes the requests of one step to `model`."""

    def __init__(self, settings: AskingSettings, model: ModelId, known: Preparation) -> None:
        self.model = model
        self.options = _options(model, settings, known)
        self._system = parse(settings.system)
        self._sampling = sampling_of(settings)
        self._stand_ins = _stand_ins(model, settings, known)
        self._min_length = settings.min_response_length

    def request(
        self,
        prompt: str,
        inputs: Inputs,
        *,
        json_schema: JsonObject | None = None,
        json_mode: bool = False,
    ) -> GenerateRequest:
        """What the model is asked; `inputs` fill the system text."""
        return GenerateRequest(
            model=self.model,
            prompt=prompt,
            system=render(self._system, inputs),
            sampling=self._sampling,
            runner=self.options,
            json_schema=json_schema,
            json_mode=json_mode,
            stand_ins=self._stand_ins,
            min_length=self._min_length,
        )


def sampling_of(settings: AskingSettings) -> Sampling:
    """How the next word is chosen; what is left out is the model's own."""
    return Sampling(
        temperature=settings.temperature,
        top_p=settings.top_p,
        top_k=settings.top_k,
        min_p=settings.min_p,
        repeat_penalty=settings.repeat_penalty,
        seed=settings.seed,
        max_tokens=settings.max_tokens,
        stop=tuple(settings.stop),
    )


def is_sure(settings: AskingSettings) -> bool:
    """Whether the same prompt gets the same answer."""
    return settings.temperature == 0 or settings.seed is not None


def stood_in(result: GenerateResult) -> str:
    """Which model answered instead of which, and why; empty where it is the one that was asked."""
    failed = [miss for miss in result.misses if miss.model != result.model]
    if not failed:
        return ""
    first = failed[0].model
    why = [miss.reason for miss in failed if miss.model == first][-1]
    return f"{result.model} answered instead of {first}: {why}"


def _options(model: ModelId, settings: AskingSettings, known: Preparation) -> RunnerOptions:
    lengths: Mapping[ModelId, int] = known.context_lengths
    said = RunnerOptions(context_length=lengths.get(model, settings.context_length))
    return known.loaded(model, said)


def _stand_ins(model: ModelId, settings: AskingSettings, known: Preparation) -> tuple[StandIn, ...]:
    others = dict.fromkeys(known.models[name] for name in settings.fallback_models)
    return tuple(
        StandIn(other, _options(other, settings, known)) for other in others if other != model
    )
