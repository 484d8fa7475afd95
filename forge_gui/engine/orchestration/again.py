"""Second tries: tenacity's loop and waits around a course. Imported after a first failure only."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    stop_never,
    wait_exponential,
    wait_fixed,
    wait_none,
    wait_random_exponential,
)
from tenacity.wait import wait_base

from forge_gui.engine.clock import Clock
from forge_gui.engine.orchestration.course import Course, Limits, Next
from forge_gui.engine.pool.allowance import Allowance
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest, GenerateResult


def waits_of(limits: Limits) -> wait_base:
    """How the wait grows from one try of a model to the next, by the settings' strategy."""
    low, high = limits.min_wait_s, limits.max_wait_s
    match limits.strategy:
        case "exponential":
            return wait_exponential(multiplier=low, min=low, max=high)
        case "random_exponential":
            return wait_random_exponential(multiplier=2 * low, min=low, max=high)
        case "fixed":
            return wait_fixed(low)
        case "none":
            return wait_none()


class Again:
    """The further tries of one generation. `ask` tries once, `tell` hears of each before its wait."""

    def __init__(
        self,
        course: Course,
        ask: Callable[[GenerateRequest], Awaitable[GenerateResult]],
        tell: Callable[[Next], None],
        *,
        limits: Limits,
        allowance: Allowance,
        clock: Clock,
    ) -> None:
        self._course = course
        self._ask = ask
        self._tell = tell
        self._waits = waits_of(limits)
        self._allowance = allowance
        self._clock = clock
        self._failed: ForgeError | None = None
        self._coming: Next | None = None

    async def after(self, failed: ForgeError) -> GenerateResult:
        """Try until one answers. Raises the last failure.

        Only errors of Forge's own are tried again, so never a cancellation.
        """
        self._failed = failed
        retrying = AsyncRetrying(
            sleep=self._clock.sleep,
            stop=stop_never,
            wait=self._wait_s,
            retry=self._goes_on,
            before_sleep=self._before_sleep,
            reraise=True,
        )
        return await retrying(self._one_try)

    async def _one_try(self) -> GenerateResult:
        """The first is the one that failed before, so that tenacity counts and waits from there."""
        failed, self._failed = self._failed, None
        if failed is not None:
            raise failed
        return await self._ask(self._course.request)

    def _goes_on(self, state: RetryCallState) -> bool:
        error = state.outcome.exception() if state.outcome else None
        if not isinstance(error, ForgeError):
            return False
        left_s = self._allowance.left_s(self._clock.monotonic())
        self._coming = self._course.after(error, self._waits(state), self._allowance, left_s)
        return self._coming is not None

    def _wait_s(self, _: RetryCallState) -> float:
        return self._coming.wait_s if self._coming else 0.0

    def _before_sleep(self, _: RetryCallState) -> None:
        if self._coming:
            self._tell(self._coming)
