"""The hand-off step: models in a row, each asked where the one before was not sure enough."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import Field

from forge_gui.engine.collaboration.calibrating import Calibration
from forge_gui.engine.collaboration.handing_off import RIVALS
from forge_gui.engine.collaboration.judging import judged, seen_in_tokens
from forge_gui.engine.pipeline.joint_calls import (
    CallWork,
    JointCall,
    JointPrompt,
    asker_of,
    inner_of,
    tokens_of,
)
from forge_gui.engine.pipeline.kinds.asking import System
from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    Kind,
    Needs,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.kinds.joint_manner import JointManner, never
from forge_gui.engine.pipeline.kinds.model import MODEL
from forge_gui.values.errors import BadRequest, CapabilityMissing, ForgeError
from forge_gui.values.generation import GenerateResult
from forge_gui.values.graph import Step
from forge_gui.values.handoff import DEFAULT_THRESHOLD, ConfidenceMethod
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import StepResult
from forge_gui.values.step_kinds import BUILT_IN_KINDS

MOST_MODELS = 8


class _Path(StepSettings):
    """What is its own of a step's settings."""

    models: list[str] = Field(
        default=[],
        max_length=MOST_MODELS,
        title="Models",
        description="The first one answers; each next one is asked where the one before was not "
        "sure enough.",
        json_schema_extra={"items": {"type": "string", "format": "model"}},
    )
    prompt: str = Field(
        default="{text}",
        title="Prompt",
        description="What the models are asked; inputs in braces: {name} or {name[key]}.",
        json_schema_extra={"format": "template"},
    )
    system: System = ""
    confidence_threshold: float = Field(
        default=DEFAULT_THRESHOLD,
        ge=0,
        le=1,
        title="Confidence",
        description="From this confidence on an answer stays. Higher: more is handed on.",
        json_schema_extra={"slider": [0, 1]},
    )


class HandOffSettings(JointManner, _Path):
    """What a hand-off step is told."""


@dataclass(frozen=True, slots=True)
class HandedCall(CallWork):
    """One model's turn: it answers only where no answer before it was sure enough."""

    before: tuple[StepId, ...] = ()
    threshold: float = DEFAULT_THRESHOLD
    calibrations: Mapping[ModelId, Calibration] | None = None
    chance: float | None = None
    """How likely it is asked; None: nobody knows."""

    def slow(self, needs: Needs = Needs.ALL) -> SlowStep:
        """Only the first model is asked in any case."""
        step = CallWork.slow(self, needs)
        return replace(step, is_possible=bool(self.before), chance=self.chance)

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        """Where an answer stays already, nobody is asked and the output is empty."""
        if any(is_sure(inputs[one], self.threshold) for one in self.before if one in inputs):
            return StepOutput({"response": ""}, is_lasting=False)
        result = await self._asked(context, inputs)
        known = (self.calibrations or {}).get(result.model)
        confidence = judged(
            result.model, ConfidenceMethod.TOKENS, seen_in_tokens(result.logprobs), known
        )
        output: dict[str, Json] = {
            "response": result.text,
            "model": str(result.model),
            "confidence": None if confidence.value is None else round(confidence.value, 6),
            "why": str(confidence.sentence),
        }
        return StepOutput(
            output, result.prompt_tokens, result.completion_tokens, str(confidence.sentence)
        )

    async def _asked(self, context: StepContext, inputs: Inputs) -> GenerateResult:
        """Where a server refuses to tell probabilities, the answer comes without."""
        request = self.request(inputs)
        try:
            return await context.generate(replace(request, top_logprobs=RIVALS))
        except (BadRequest, CapabilityMissing):
            return await context.generate(request)


def is_sure(output: JsonObject, threshold: float) -> bool:
    """Whether an answer stays. One that nobody can judge does not."""
    value = output.get("confidence")
    return isinstance(value, int | float) and value >= threshold


@dataclass(frozen=True, slots=True)
class _HandingOn:
    """The prepared work of one hand-off step."""

    prompt: JointPrompt
    threshold: float

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        """Raises ForgeError where no model answered, with what the last one ran into."""
        results = await self.prompt.ask(context, inputs)
        asked = [one for one in results if not one.is_good or "model" in one.output]
        path = [_document(one) for one in asked]
        context.partial({"path": list[Json](path)})
        answered = [one for one in asked if one.is_good]
        if not answered:
            last = asked[-1]
            raise ForgeError(last.error or "The answer did not come.", last.advice)
        kept = answered[-1]
        output: dict[str, Json] = {
            "response": kept.output["response"],
            "model": kept.output["model"],
            "confidence": kept.output["confidence"],
            "handed_on": len(asked) > 1,
            "path": list[Json](path),
        }
        count = len(asked)
        note = f"{kept.output['model']} answered" + (f", after {count - 1}." if count > 1 else ".")
        is_whole = len(answered) == count
        return StepOutput(output, *tokens_of(asked), note=note, is_lasting=is_whole)


def _document(result: StepResult) -> dict[str, Json]:
    """One model on the path, as whoever reads the step's output sees it."""
    if not result.is_good:
        return {
            "model": str(result.model) if result.model else None,
            "response": None,
            "confidence": None,
            "why": result.error or "It did not answer.",
        }
    shown = ("model", "response", "confidence", "why")
    return {name: result.output.get(name) for name in shown}


def _prepare(_: Step, settings: HandOffSettings, known: Preparation) -> SlowStep:
    calls: list[JointCall] = []
    before: tuple[StepId, ...] = ()
    chance: float | None = 1.0
    for number, name in enumerate(settings.models, 1):
        told = settings.call_to(name)
        asker = asker_of(told, known)
        work = HandedCall(
            told,
            asker,
            before=before,
            chance=chance,
            threshold=settings.confidence_threshold,
            calibrations=known.calibrations,
        )
        needs = Needs.ANY_DESPITE_FAILURES if before else Needs.ALL
        step = StepId(f"model_{number}")
        calls.append(JointCall(step, HANDED, work, before, needs))
        before = (*before, step)
        calibrated = known.calibrations.get(asker.model)
        below = calibrated.share_below(settings.confidence_threshold) if calibrated else None
        chance = chance * below if chance is not None and below is not None else None
    prompt = JointPrompt(settings.prompt, settings.system, inner_of("Hand-off", calls))
    return SlowStep(_HandingOn(prompt, settings.confidence_threshold).run, within=prompt.within)


def _look(settings: HandOffSettings, _: Path | None) -> Iterable[tuple[str, str]]:
    names: Sequence[str] = settings.models
    if not names:
        yield "no model is chosen.", "models"
    elif len(names) == 1:
        yield "a hand-off needs a second model.", "models"
    if len(set(names)) < len(names):
        yield "a model cannot hand on to itself.", "models"


HANDED = replace(
    MODEL,
    info=replace(MODEL.info, kind="handed_call", title="Handed on"),
    version=1,
    is_deterministic=never,  # what a confidence is worth may have been learned since
    may_miss=True,
)
"""A call inside a step; nobody can put it into a pipeline."""
HAND_OFF = Kind(
    BUILT_IN_KINDS["hand_off"],
    HandOffSettings,
    _prepare,
    is_deterministic=never,
    look=_look,
    is_reusable=False,
)
