"""Asks models the calls of a consultation, side by side, with the pool told beforehand what is to come.

A call that fails is an abstention with its sentence, never the end of the others.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from forge_gui.engine.collaboration.telling import Telling
from forge_gui.engine.pool.generation import Generator, Listener, Retry
from forge_gui.engine.pool.words import Use, UseId
from forge_gui.values.collaboration import Contribution, ContributionState, Spent
from forge_gui.values.errors import BadRequest, CapabilityMissing, ForgeError
from forge_gui.values.generation import GenerateRequest, GenerateResult, StopReason
from forge_gui.values.ids import ModelId, RunId, StepId

AT_ONCE = 4
"""Calls that one model is given side by side."""
ConfidenceOf = Callable[[GenerateResult], float | None]
"""How sure an answer is, 0-1, by the probabilities of its tokens."""


class Call(NamedTuple):
    """What is asked, and what it counts as."""

    request: GenerateRequest
    contribution: Contribution


class Outlook(Protocol):
    """An announcement of the pool's; see pool/announcing.py."""

    number: int

    def done(self, step: StepId) -> None: ...
    def close(self) -> tuple[int, int]: ...


Announce = Callable[[RunId, Sequence[Use]], Outlook]


@dataclass(frozen=True, slots=True)
class Means:
    """What asking needs. Without `announce` the pool learns of each call when it comes."""

    generate: Generator
    confidence_of: ConfidenceOf
    monotonic: Callable[[], float]
    announce: Announce | None = None


class Asking:
    """One consultation's calls, all of which were announced. Made by `asking`."""

    def __init__(self, means: Means, telling: Telling, outlook: Outlook | None) -> None:
        self._means = means
        self._telling = telling
        self._outlook = outlook
        self._turns: dict[ModelId, asyncio.Semaphore] = {}

    async def all(self, calls: Sequence[Call]) -> list[Contribution]:
        """What came of each, in their order. Cancelling ends them all."""
        async with asyncio.TaskGroup() as group:
            works = [group.create_task(self._in_turn(call)) for call in calls]
        return [work.result() for work in works]

    async def _in_turn(self, call: Call) -> Contribution:
        model = call.request.model
        turn = self._turns.setdefault(model, asyncio.Semaphore(AT_ONCE))
        try:
            async with turn:
                ended = await self._one(call)
        finally:
            if self._outlook is not None:
                self._outlook.done(step_of(call.contribution))
        self._telling.changed(ended)
        return ended

    async def _one(self, call: Call) -> Contribution:
        began_at = self._means.monotonic()
        try:
            result = await self._asked(call)
        except ForgeError as error:
            ended = replace(
                call.contribution, state=ContributionState.ABSTAINED, sentence=error.sentence
            )
        else:
            ended = _told(call.contribution, result, self._means.confidence_of)
        return replace(ended, seconds=self._means.monotonic() - began_at)

    async def _asked(self, call: Call) -> GenerateResult:
        """Where a server refuses to tell probabilities, the answer comes without."""
        request, listener = call.request, self._listener(call.contribution)
        try:
            return await self._means.generate(request, listener)
        except (BadRequest, CapabilityMissing):
            if request.top_logprobs is None:
                raise
        return await self._means.generate(replace(request, top_logprobs=None), listener)

    def _listener(self, contribution: Contribution) -> Listener:
        working = replace(contribution, state=ContributionState.WORKING)
        telling, outlook, use = self._telling, self._outlook, None
        if outlook is not None:
            use = UseId(RunId(telling.name), step_of(contribution), outlook.number)

        def begin() -> None:
            telling.changed(working)

        def hear(text: str) -> None:
            telling.streamed(contribution.number, text)

        def retry(coming: Retry) -> None:
            telling.changed(replace(working, sentence=coming.reason))

        return Listener(began=begin, heard=hear, retried=retry, use=use)


@contextmanager
def asking(means: Means, telling: Telling, uses: Sequence[Use]) -> Iterator[Asking]:
    """Announce the uses; the announcement ends with the block."""
    outlook = means.announce(RunId(telling.name), uses) if means.announce else None
    try:
        yield Asking(means, telling, outlook)
    finally:
        if outlook is not None:
            outlook.close()


def step_of(contribution: Contribution) -> StepId:
    """What a call is called where models are announced."""
    return StepId(f"call_{contribution.number + 1}")


def spent_on(contributions: Sequence[Contribution], seconds: float) -> Spent:
    """What they took together; those that failed before an answer came told nothing."""
    answered = [one for one in contributions if one.state is ContributionState.DONE]
    return Spent(
        calls=len(contributions),
        prompt_tokens=sum(one.prompt_tokens or 0 for one in contributions),
        completion_tokens=sum(one.completion_tokens or 0 for one in contributions),
        seconds=seconds,
        uncounted=sum(one.completion_tokens is None for one in answered),
    )


def _told(
    contribution: Contribution, result: GenerateResult, confidence_of: ConfidenceOf
) -> Contribution:
    said = [result.remark]
    if result.model != contribution.model:
        said.insert(0, f"{result.model} answered instead.")
    if result.stop_reason is StopReason.LENGTH:
        said.append("The answer was cut.")
    is_there = bool(result.text.strip())
    if not is_there:
        said.append("It gave no answer.")
    return replace(
        contribution,
        state=ContributionState.DONE if is_there else ContributionState.ABSTAINED,
        text=result.text,
        confidence=confidence_of(result) if is_there else None,
        prompt_tokens=result.prompt_tokens,
        completion_tokens=result.completion_tokens,
        sentence=" ".join(one for one in said if one),
    )
