"""Confidence hand-off: a small model answers, and a better one where that is not sure enough."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from forge_gui.engine.collaboration.calibration_book import CalibrationBook
from forge_gui.engine.collaboration.confidence import QUESTION
from forge_gui.engine.collaboration.handoff_telling import HandoffTelling
from forge_gui.engine.collaboration.judging import (
    Seen,
    judged,
    percent,
    seen_in_report,
    seen_in_tokens,
)
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BadRequest, CapabilityMissing, ForgeError
from forge_gui.values.generation import GenerateRequest, GenerateResult, Message, Role, Sampling
from forge_gui.values.handoff import (
    Confidence,
    ConfidenceMethod,
    ConfidenceSource,
    HandoffOrder,
    HandoffResult,
    HandoffStep,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import Sentence, say

RIVALS = 2
"""Alternatives that are asked for with each token: the nearest rival is a sign."""
REPORT_TOKENS = 16
BetterFor = Callable[[Capability, ModelId], Awaitable[ModelId | None]]
"""Who answers instead of a model that is not sure; None: nobody better is at hand."""


@dataclass(frozen=True, slots=True)
class Means:
    """What a hand-off needs. `digest_of` tells a model's content, empty where nobody knows it."""

    generate: Generator
    digest_of: Callable[[ModelId], Awaitable[str]]
    better_for: BetterFor
    book: CalibrationBook
    monotonic: Callable[[], float]


class HandingOff:
    """One engine's; holds nothing of its own."""

    def __init__(self, means: Means) -> None:
        self._means = means

    async def run(self, order: HandoffOrder, telling: HandoffTelling) -> HandoffResult:
        """The answer and the path to it; its end is told, however it comes.

        Raises BadRequest for an order that cannot be carried out, and what asking raises where
        nobody could answer.
        """
        try:
            _check(order)
            result = await self._along(order, telling)
        except ForgeError as error:
            telling.finished(None, error.sentence)
            raise
        except BaseException:
            telling.finished(None, "It was stopped.")
            raise
        telling.finished(result)
        return result

    async def _along(self, order: HandoffOrder, telling: HandoffTelling) -> HandoffResult:
        try:
            first = await self._first(order, telling)
        except ForgeError as error:
            better = await self._better(order)
            if better is None:
                raise
            failed = _failed(order.model, error)
            telling.answered(0, failed)
            second = await self._second(order, better, telling)
            return _ended((failed, second))
        if first.is_kept:
            return _ended((first,))
        better = await self._better(order)
        if better is None:
            kept = replace(first, is_kept=True, reason=_nobody(order))
            telling.answered(0, kept)
            return _ended((kept,))
        telling.answered(0, first)
        try:
            second = await self._second(order, better, telling)
        except ForgeError as error:
            kept = replace(first, is_kept=True)
            failed = _failed(better, error)
            telling.answered(1, failed)
            return _ended((kept, failed))
        return _ended((first, second))

    async def _better(self, order: HandoffOrder) -> ModelId | None:
        if order.better is not None:
            return order.better
        found = await self._means.better_for(order.capability, order.model)
        return None if found == order.model else found

    async def _first(self, order: HandoffOrder, telling: HandoffTelling) -> HandoffStep:
        step = await self._asked(order, order.model, 0, telling)
        value, threshold = step.confidence.value, order.confidence_threshold
        if value is not None and value >= threshold:
            kept = replace(step, is_kept=True, reason=_sure(value, threshold))
            telling.answered(0, kept)
            return kept
        return replace(step, is_kept=False, reason=_unsure(value, threshold))

    async def _second(
        self, order: HandoffOrder, model: ModelId, telling: HandoffTelling
    ) -> HandoffStep:
        """Its answer stays, however sure it is: nobody comes after it."""
        step = await self._asked(order, model, 1, telling)
        reason = say("The first answer was not sure enough; this one stays.")
        kept = replace(step, is_kept=True, reason=reason)
        telling.answered(1, kept)
        return kept

    async def _asked(
        self, order: HandoffOrder, model: ModelId, number: int, telling: HandoffTelling
    ) -> HandoffStep:
        began_at = self._means.monotonic()
        telling.asked(number, model)
        request = request_of(order, model)
        listener = Listener(heard=telling.streamed, retried=lambda _: telling.asked(number, model))
        result = await self.generated(request, listener)
        seen, more = await self.seen(order.method, request, result)
        # A stand-in may have answered: what counts is how well that one knows itself.
        confidence = await self._judged(result.model, order.method, seen)
        told = result.completion_tokens
        return HandoffStep(
            result.model,
            result.text,
            confidence,
            confidence.sentence,
            is_kept=False,
            prompt_tokens=result.prompt_tokens,
            completion_tokens=None if told is None else told + more,
            seconds=self._means.monotonic() - began_at,
        )

    async def generated(
        self, request: GenerateRequest, listener: Listener | None = None
    ) -> GenerateResult:
        """Where a server refuses to tell probabilities, the answer comes without."""
        heard = listener or Listener()
        try:
            return await self._means.generate(request, heard)
        except (BadRequest, CapabilityMissing):
            if request.top_logprobs is None:
                raise
        return await self._means.generate(replace(request, top_logprobs=None), heard)

    async def seen(
        self, method: ConfidenceMethod, request: GenerateRequest, result: GenerateResult
    ) -> tuple[Seen | None, int]:
        """What an answer tells of itself, and the tokens that were generated to hear it."""
        if method is ConfidenceMethod.TOKENS:
            return seen_in_tokens(result.logprobs), 0
        said = await self._means.generate(report_request(request, result), Listener())
        return seen_in_report(said.text), said.completion_tokens or 0

    async def _judged(
        self, model: ModelId, method: ConfidenceMethod, seen: Seen | None
    ) -> Confidence:
        known = self._means.book.of(await self.digest(model), method)
        return judged(model, method, seen, known.calibration if known else None)

    async def digest(self, model: ModelId) -> str:
        """The content alone: behind the first word stands what else decides over an answer."""
        return (await self._means.digest_of(model)).partition(" ")[0]


def request_of(order: HandoffOrder, model: ModelId) -> GenerateRequest:
    """What a model on the path is asked: the same for each."""
    before: tuple[Message, ...] = order.messages
    if before:
        system = (Message(Role.SYSTEM, order.system),) if order.system else ()
        before = (*system, *before, Message(Role.USER, order.task, order.images))
    return GenerateRequest(
        model,
        prompt="" if before else order.task,
        system="" if before else order.system,
        messages=before,
        images=() if before else order.images,
        sampling=order.sampling,
        runner=order.runner,
        top_logprobs=RIVALS if order.method is ConfidenceMethod.TOKENS else None,
        min_length=0,
    )


def report_request(request: GenerateRequest, result: GenerateResult) -> GenerateRequest:
    """The second question: how sure the model is of what it just said."""
    system = (Message(Role.SYSTEM, request.system),) if request.system else ()
    before = request.messages or (*system, Message(Role.USER, request.prompt, request.images))
    talk = (*before, Message(Role.ASSISTANT, result.text), Message(Role.USER, QUESTION))
    return replace(
        request,
        model=result.model,
        prompt="",
        system="",
        images=(),
        messages=talk,
        sampling=Sampling(temperature=0.0, max_tokens=REPORT_TOKENS),
        top_logprobs=None,
    )


def _check(order: HandoffOrder) -> None:
    where = {"backend": order.model.backend, "model": order.model.name}
    if not 0 <= order.confidence_threshold <= 1:
        raise BadRequest(
            f"A confidence of {order.confidence_threshold:g} cannot be reached or missed.",
            "Set the threshold to a number from 0 to 1.",
            **where,
        )
    if not order.task.strip():
        raise BadRequest("There is no task to hand on.", "Write what shall be done.", **where)
    if order.better == order.model:
        raise BadRequest(
            f"{order.model} cannot hand a task on to itself.", "Choose another one.", **where
        )


def _ended(steps: tuple[HandoffStep, ...]) -> HandoffResult:
    kept = next(step for step in reversed(steps) if step.is_kept)
    return HandoffResult(kept.text, kept.model, kept.confidence, steps)


def _failed(model: ModelId, error: ForgeError) -> HandoffStep:
    sentence = say("It failed: {why}", why=error.sentence)
    return HandoffStep(
        model, "", Confidence(None, ConfidenceSource.NONE, sentence), sentence, is_kept=False
    )


def _sure(value: float, threshold: float) -> Sentence:
    return say(
        "Its confidence of {confidence} reaches the {threshold} that were asked for.",
        confidence=percent(value),
        threshold=percent(threshold),
    )


def _unsure(value: float | None, threshold: float) -> Sentence:
    if value is None:
        return say("Nobody can say how sure it is, so it is handed on.")
    return say(
        "Its confidence of {confidence} is below the {threshold} that were asked for.",
        confidence=percent(value),
        threshold=percent(threshold),
    )


def _nobody(order: HandoffOrder) -> Sentence:
    return say(
        "It was not sure enough, and no better model for {ability} is at hand.",
        ability=order.capability.value.replace("_", " "),
    )
