"""The consensus step: several models answer the same prompt, and one answer is made of theirs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from pydantic import Field

from forge_gui.engine.collaboration.consensus.calling import FREE_TEMPERATURE, MOST_CALLS
from forge_gui.engine.collaboration.consensus.registry import NOBODY_TOLD, Nearness, Strategies
from forge_gui.engine.pipeline.joint_calls import (
    CallWork,
    JointCall,
    JointPrompt,
    asker_of,
    call_document,
    inner_of,
    tokens_of,
)
from forge_gui.engine.pipeline.kinds.asking import System
from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    Kind,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.kinds.joint_manner import JointManner, never
from forge_gui.engine.pipeline.kinds.meaning import (
    COMPARED,
    Compared,
    EmbeddingModel,
    Same,
    comparing,
    how_faults,
    taken_apart,
)
from forge_gui.engine.pipeline.kinds.model import MODEL
from forge_gui.values.consensus import Answer, AnswerGroup, Consensus, Rules, Sameness, Strategy
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult
from forge_gui.values.step_kinds import BUILT_IN_KINDS


class _Votes(StepSettings):
    """What is its own of a step's settings."""

    models: list[str] = Field(
        default=[],
        max_length=64,
        title="Models",
        description="Who is asked; each answers the same prompt by itself.",
        json_schema_extra={"items": {"type": "string", "format": "model"}},
    )
    prompt: str = Field(
        default="{text}",
        title="Prompt",
        description="What the models are asked; inputs in braces: {name} or {name[key]}.",
        json_schema_extra={"format": "template"},
    )
    system: System = ""
    strategy: Literal[
        "majority_voting",
        "weighted_voting",
        "ensemble_average",
        "ranking_based",
        "borda_count",
    ] = Field(
        default="majority_voting",
        title="Strategy",
        description="How one answer is made: by most votes, by weight and confidence, by what the "
        "answers have in common, by several factors, or by points.",
    )
    same: Same = "json"
    embedding_model: EmbeddingModel = ""
    samples: int = Field(
        default=1,
        ge=1,
        le=64,
        title="Answers of each",
        description="How often each model is asked. Higher: surer, and so many times the work.",
        json_schema_extra={"slider": [1, 16]},
    )
    quorum: float = Field(
        default=0.0,
        ge=0,
        le=1,
        title="Quorum",
        description="The share of calls that must be answered; below it the step fails.",
        json_schema_extra={"slider": [0, 1]},
    )
    least_share: float = Field(
        default=0.0,
        ge=0,
        le=1,
        title="Least share",
        description="The share of the score that the winner must have; below it the step fails.",
        json_schema_extra={"slider": [0, 1], "is_advanced": True},
    )
    weights: list[float] = Field(
        default=[],
        max_length=64,
        title="Weights",
        description="How much each model counts, in their order; left out, all count the same.",
        json_schema_extra={"is_advanced": True},
    )
    own_strategy: str = Field(
        default="",
        title="Own strategy",
        description="The name of a strategy that an installed package brings, in the place of "
        "Forge's.",
        json_schema_extra={"is_advanced": True, "is_short": True},
    )


class ConsensusSettings(JointManner, _Votes):
    """What a consensus step is told."""


class _Deciding:
    """The prepared work of one consensus step."""

    def __init__(
        self, settings: ConsensusSettings, prompt: JointPrompt, weights: Sequence[float]
    ) -> None:
        self._settings = settings
        self._prompt = prompt
        self._weights = weights
        self._strategies = Strategies()

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        """Raises ForgeError where there is no consensus, with the reason."""
        came = await self._prompt.ask(context, inputs)
        votes = [call_document(one) for one in came if one.step != COMPARED]
        context.partial({"votes": list[Json](votes)})
        compared = taken_apart(came, with_sentences=self._with_sentences)
        results = compared.answers
        found = await self._decided(compared)
        if not found.is_reached:
            why = next((one.error for one in results if one.error), "")
            raise ForgeError(
                f"{found.sentence} {why}".strip(),
                "Look at the votes, ask other models, or ask for a smaller quorum or share.",
            )
        for vote, counted in zip(votes, found.votes, strict=True):
            vote["group"] = counted.group
            vote["why"] = str(counted.why)
        output: dict[str, Json] = {
            "response": found.text,
            "confidence": round(found.confidence, 6),
            "strategy": str(found.strategy),
            "explanation": str(found.sentence),
            "votes": list[Json](votes),
            "groups": [_group_document(group) for group in found.groups],
            "same": self._settings.same,
            **compared.told,
        }
        is_whole = all(one.is_good for one in results)
        note = f"{found.sentence} {compared.note}".strip()
        return StepOutput(output, *tokens_of(came), note=note, is_lasting=is_whole)

    @property
    def _strategy(self) -> str:
        return self._settings.own_strategy or self._settings.strategy

    @property
    def _with_sentences(self) -> bool:
        return self._strategy == Strategy.ENSEMBLE_AVERAGE

    async def _decided(self, compared: Compared) -> Consensus:
        answers = [
            answer_of(result, weight)
            for result, weight in zip(compared.answers, self._weights, strict=True)
        ]
        chosen = self._settings
        rules = Rules(
            quorum=chosen.quorum, least_share=chosen.least_share, same=Sameness(chosen.same)
        )
        near = NOBODY_TOLD
        if compared.near is not None:
            near = Nearness(compared.near.similar(answers), compared.near.likeness)
        return await self._strategies.decide(answers, self._strategy, rules, near)


def _group_document(group: AnswerGroup) -> dict[str, Json]:
    return {
        "response": group.text,
        "score": round(group.score, 6),
        "votes": len(group.members),
        "same": group.same.value,
    }


def answer_of(result: StepResult, weight: float) -> Answer:
    """A call as a vote; one that failed abstains."""
    if not result.is_good:
        return Answer("", str(result.step), weight)
    sure = result.output.get("confidence")
    confidence = float(sure) if isinstance(sure, int | float) else None
    return Answer(str(result.output.get("response", "")), str(result.step), weight, confidence)


def _prepare(_: Step, settings: ConsensusSettings, known: Preparation) -> SlowStep:
    calls: list[JointCall] = []
    weights: list[float] = []
    asked = settings.models.count
    for place, name in enumerate(settings.models):
        for sample in range(settings.samples):
            number = len(calls)
            is_several = settings.samples > 1 or asked(name) > 1
            free = FREE_TEMPERATURE if is_several else None
            told = settings.call_to(name, free, number if is_several else sample)
            work = CallWork(told, asker_of(told, known), asks_confidence=True)
            calls.append(JointCall(StepId(f"vote_{number + 1}"), VOTE, work))
            weights.append(settings.weights[place] if settings.weights else 1.0)
    is_merged = (settings.own_strategy or settings.strategy) == Strategy.ENSEMBLE_AVERAGE
    asked_for = [call.id for call in calls]
    calls += comparing(settings, known, asked_for, with_sentences=is_merged)
    prompt = JointPrompt(settings.prompt, settings.system, inner_of("Consensus", calls))
    return SlowStep(_Deciding(settings, prompt, weights).run, within=prompt.within)


def _look(settings: ConsensusSettings, _: Path | None) -> Iterable[tuple[str, str]]:
    if not settings.models:
        yield "no model is chosen.", "models"
    if len(settings.models) * settings.samples > MOST_CALLS:
        yield f"more than {MOST_CALLS} answers are asked for.", "samples"
    if settings.weights and len(settings.weights) != len(settings.models):
        yield "there must be as many weights as models, or none.", "weights"
    if any(weight < 0 for weight in settings.weights):
        yield "a weight cannot be below 0.", "weights"
    yield from how_faults(settings)
    is_several = settings.samples > 1 or len(set(settings.models)) < len(settings.models)
    if is_several and settings.temperature == 0:
        yield "at temperature 0 all answers of a model are the same.", "temperature"


VOTE = replace(MODEL, info=replace(MODEL.info, kind="vote", title="Vote"), version=1)
"""A call inside a step; nobody can put it into a pipeline."""
CONSENSUS = Kind(
    BUILT_IN_KINDS["consensus"],
    ConsensusSettings,
    _prepare,
    is_deterministic=never,
    look=_look,
    is_reusable=False,  # its votes are taken from the cache one by one
)
