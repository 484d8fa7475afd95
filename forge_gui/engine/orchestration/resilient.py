"""A Generator that goes on where one try fails: again, with another model, or on the CPU.

While nothing fails it costs a look at the model's breaker and at the answer. Only a first failure
brings in the course of further tries, and tenacity with it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

from forge_gui.engine.clock import Clock
from forge_gui.engine.orchestration.answers import AnswerRefused, looks_refused, unfit
from forge_gui.engine.orchestration.breaker import Outcome, Permit
from forge_gui.engine.orchestration.breakers import Breakers
from forge_gui.engine.orchestration.course import Course, Limits, Next
from forge_gui.engine.orchestration.faults import FaultClass, class_of
from forge_gui.engine.pool.allowance import Allowance
from forge_gui.engine.pool.generation import Generator, Listener, Retry
from forge_gui.values.errors import BackendError, BackendTimeout, ForgeError, ModelResting, TimeIsUp
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.ids import ModelId

_logger = logging.getLogger(__name__)

ON_CPU_S = 600.0
"""So long a model that found no room on the GPU is loaded for the CPU at once."""
ON_CPU = "On the CPU, because GPU memory was short."
REFUSED = "This reads like a refusal."
NOBODY_ELSE = "No other model gave an answer."


class ResilientGenerator:
    """Wraps a Generator. `limits` are those of now; `can_use_cpu` says of a model whether it is on a GPU and need not be."""

    def __init__(
        self,
        generate: Generator,
        breakers: Breakers,
        limits: Callable[[], Limits],
        *,
        clock: Clock,
        can_use_cpu: Callable[[ModelId], bool],
    ) -> None:
        self._generate = generate
        self._breakers = breakers
        self._limits_now = limits
        self._clock = clock
        self._can_use_cpu = can_use_cpu
        self._on_cpu: dict[ModelId, float] = {}

    @property
    def _limits(self) -> Limits:
        return self._limits_now()

    async def __call__(self, request: GenerateRequest, listener: Listener, /) -> GenerateResult:
        """The answer, with `misses` where it took more than one try.

        Raises the last failure in words that tell what was tried, TimeIsUp where the run's time
        ends first.
        """
        if request.stand_ins and not self._limits.uses_stand_ins:
            request = replace(request, stand_ins=())
        if self._on_cpu:
            request = self._as_last_time(request)
        try:
            return await self._ask(request, listener)
        except ForgeError as error:
            if _is_final(error, listener):
                raise
            return await self._go_on(error, request, listener)

    async def _ask(self, request: GenerateRequest, listener: Listener) -> GenerateResult:
        """One try. Raises AnswerUnfit where what came is no answer."""
        allowance = listener.allowance
        try:
            permit = self._breakers.ask(request.model)
        except ModelResting:
            if request.stand_ins:
                raise
            permit = await self._after_trial(request.model, allowance)
        try:
            if allowance is None or allowance.deadline is None:
                result = await self._generate(request, listener)
            else:
                result = await self._in_time(request, listener, allowance)
        except ForgeError as error:
            _logger.debug("%s failed", request.model, exc_info=error)
            if listener.limit_s is not None and isinstance(error, BackendTimeout):
                # Too slow for this step alone: others may wait longer for it.
                self._breakers.report(request.model, permit, Outcome.NEUTRAL)
            else:
                self._breakers.failed(request.model, permit, error)
            raise
        except BaseException:
            self._breakers.report(request.model, permit, Outcome.NEUTRAL)
            raise
        self._breakers.report(request.model, permit, Outcome.SUCCESS)
        if fault := unfit(request, result, self._limits.min_length):
            raise fault
        if allowance is not None:
            allowance.earn()
        return _if_willing(request, result)

    async def _after_trial(self, model: ModelId, allowance: Allowance | None) -> Permit:
        """A permit once nobody tries the model any more. Raises ModelResting where it rests."""
        async with self._time_of(allowance or Allowance()):
            while True:
                was_tried = await self._breakers.trial_ends(model)
                try:
                    return self._breakers.ask(model)
                except ModelResting:
                    if not was_tried:
                        raise

    async def _in_time(
        self, request: GenerateRequest, listener: Listener, allowance: Allowance
    ) -> GenerateResult:
        async with self._time_of(allowance):
            return await self._generate(request, listener)

    @asynccontextmanager
    async def _time_of(self, allowance: Allowance) -> AsyncIterator[None]:
        limit = asyncio.timeout(allowance.left_s(self._clock.monotonic()))
        try:
            async with limit:
                yield
        except TimeoutError as error:
            if not limit.expired():
                raise
            raise TimeIsUp(allowance.limit_s or 0.0) from error

    async def _go_on(
        self, failed: ForgeError, request: GenerateRequest, listener: Listener
    ) -> GenerateResult:
        """The further tries after a first failure."""
        from forge_gui.engine.orchestration.again import Again

        limits = self._limits.asked(listener.attempts)
        course = Course(request, limits, self._can_use_cpu)
        refusals = [failed] if isinstance(failed, AnswerRefused) else []

        async def ask(asked: GenerateRequest) -> GenerateResult:
            try:
                return await self._ask(asked, listener)
            except AnswerRefused as refusal:
                refusals.append(refusal)
                raise

        def tell(coming: Next) -> None:
            if listener.retried:
                listener.retried(_retry(course, coming))

        again = Again(
            course,
            ask,
            tell,
            limits=limits,
            allowance=listener.allowance or Allowance(),
            clock=self._clock,
        )
        try:
            result = await again.after(failed)
        except ForgeError as error:
            if not refusals:
                raise _told(error, course) from error
            return replace(refusals[0].result, remark=f"{REFUSED} {NOBODY_ELSE}")
        if course.is_on_cpu:
            self._on_cpu[result.model] = self._clock.monotonic() + ON_CPU_S
            result = replace(result, remark=f"{ON_CPU} {result.remark}".strip())
        return replace(result, misses=tuple(course.misses))

    def _as_last_time(self, request: GenerateRequest) -> GenerateRequest:
        """On the CPU at once where there was no room on the GPU a while ago."""
        until = self._on_cpu.get(request.model)
        if until is None or request.runner.gpu_layers is not None:
            return request
        if self._clock.monotonic() >= until:
            del self._on_cpu[request.model]
            return request
        return replace(request, runner=replace(request.runner, gpu_layers=0))

    def __repr__(self) -> str:
        return f"<ResilientGenerator {self._breakers!r}>"


def _if_willing(request: GenerateRequest, result: GenerateResult) -> GenerateResult:
    """A refusal counts as an answer, and is marked, where nobody else can be asked."""
    if not looks_refused(result.text):
        return result
    result = replace(result, remark=REFUSED)
    if request.stand_ins:
        raise AnswerRefused(request.model, result)
    return result


def _is_final(error: ForgeError, listener: Listener) -> bool:
    if class_of(error) in (FaultClass.FATAL, FaultClass.REQUEST_BOUND):
        return True
    was_heard = isinstance(error, BackendError) and bool(error.text)
    return was_heard and listener.retried is None


def _retry(course: Course, coming: Next) -> Retry:
    return Retry(
        course.tries + 1, course.most, coming.request.model, coming.miss.reason, coming.wait_s
    )


def _told(error: ForgeError, course: Course) -> ForgeError:
    """The last failure, with what was tried. A new one: others may hold the same error."""
    last = course.misses[-1].reason if course.misses else ""
    words = [error.sentence, course.in_words()]
    if last and last != error.sentence:
        words.append(f"The failure before: {last}")
    if not any(words[1:]):
        return error
    told = type(error).__new__(type(error))
    told.__dict__.update(error.__dict__)
    told.sentence = " ".join(word for word in words if word)
    told.args = (told.sentence,)
    return told
