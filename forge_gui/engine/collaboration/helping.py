"""One model asks another by what it can do, and texts that go from model to model."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from forge_gui.engine.collaboration.asking import Announce, spent_on
from forge_gui.engine.orchestration.task_requests import instruction_of
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.engine.pool.words import Use, UseId
from forge_gui.values.collaboration import (
    Contribution,
    ContributionState,
    HelpAnswer,
    HelpOrder,
    Spent,
    Stage,
    StageAnswer,
    StagesResult,
)
from forge_gui.values.errors import BadRequest, ForgeError
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.sentence import Sentence

MOST_STAGES = 64


class Chosen(NamedTuple):
    """Who shall do it, and the facts that say why."""

    model: ModelId
    reasons: tuple[Sentence, ...] = ()


Choose = Callable[[str, ModelId | None], Awaitable[Chosen]]
"""The best model for a capability; not the second argument while another one can. Raises
CapabilityMissing, BadRequest."""


@dataclass(frozen=True, slots=True)
class Helping:
    """`new_name` names what the pool is told."""

    generate: Generator
    choose: Choose
    announce: Announce
    monotonic: Callable[[], float]
    new_name: Callable[[], str]
    is_allowed: Callable[[], bool] = lambda: True
    """Whether one model may ask another one."""

    async def help(self, order: HelpOrder) -> HelpAnswer:
        """Raises what choosing and asking raise, ForgeError where the settings forbid it."""
        if not self.is_allowed():
            raise ForgeError(
                "Models may not ask each other for help.",
                "Switch it on in the settings (orchestrator.enable_collaboration).",
            )
        chosen = await self.choose(order.capability, order.requesting_model)
        request = GenerateRequest(
            chosen.model,
            order.task,
            order.system or instruction_of(order.capability),
            images=order.images,
            sampling=order.sampling,
            min_length=0,
        )
        began_at = self.monotonic()
        result = await self.generate(request, Listener())
        return HelpAnswer(
            result.model, result.text, chosen.reasons, spent_of(result, self.monotonic() - began_at)
        )

    async def stages(self, stages: Sequence[Stage], text: str) -> StagesResult:
        """Raises BadRequest, and what choosing and asking raise, with the stage named."""
        if not stages:
            raise BadRequest("There is no stage.", "Name at least one.")
        if len(stages) > MOST_STAGES:
            raise BadRequest(f"{len(stages)} stages are too many; {MOST_STAGES} is the most.")
        began_at = self.monotonic()
        models = [await self._model_of(number, one) for number, one in enumerate(stages, 1)]
        run = RunId(self.new_name())
        outlook = self.announce(run, uses_of(models))
        answers: list[StageAnswer] = []
        try:
            for number, (stage, model) in enumerate(zip(stages, models, strict=True)):
                use = UseId(run, stage_name(number), outlook.number)
                answers.append(await self._one(stage, model, text, number, use))
                outlook.done(stage_name(number))
                text = answers[-1].text
        finally:
            outlook.close()
        return StagesResult(text, tuple(answers), _sum(answers, self.monotonic() - began_at))

    async def _model_of(self, number: int, stage: Stage) -> ModelId:
        if stage.model is not None:
            return stage.model
        try:
            return (await self.choose(stage.capability, None)).model
        except ForgeError as error:
            raise _named(error, number) from error

    async def _one(
        self, stage: Stage, model: ModelId, text: str, number: int, use: UseId
    ) -> StageAnswer:
        told = stage.instruction or instruction_of(stage.capability)
        request = GenerateRequest(model, text, told, sampling=stage.sampling, min_length=0)
        began_at = self.monotonic()
        try:
            result = await self.generate(request, Listener(use=use))
        except ForgeError as error:
            raise _named(error, number + 1) from error
        spent = spent_of(result, self.monotonic() - began_at)
        return StageAnswer(result.model, result.text, spent)


def uses_of(models: Sequence[ModelId]) -> list[Use]:
    """Each waits for the one before it."""
    return [
        Use(stage_name(n), model, after=(stage_name(n - 1),) if n else ())
        for n, model in enumerate(models)
    ]


def stage_name(number: int) -> StepId:
    return StepId(f"stage_{number + 1}")


def spent_of(result: GenerateResult, seconds: float) -> Spent:
    """What one answer took."""
    one = Contribution(
        0,
        result.model,
        ContributionState.DONE,
        prompt_tokens=result.prompt_tokens,
        completion_tokens=result.completion_tokens,
    )
    return spent_on((one,), seconds)


def _sum(answers: Sequence[StageAnswer], seconds: float) -> Spent:
    return Spent(
        len(answers),
        sum(one.spent.prompt_tokens for one in answers),
        sum(one.spent.completion_tokens for one in answers),
        seconds,
        sum(one.spent.uncounted for one in answers),
    )


def _named(error: ForgeError, number: int) -> ForgeError:
    """The same failure with its stage. A new one: others may hold the same error."""
    told = type(error).__new__(type(error))
    told.__dict__.update(error.__dict__)
    told.sentence = f"Stage {number}: {error.sentence}"
    told.args = (told.sentence,)
    return told
