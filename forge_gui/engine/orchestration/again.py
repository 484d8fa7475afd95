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


async def go_on(
    failed: ForgeError,
    course: Course,
    ask: Callable[[GenerateRequest], Awaitable[GenerateResult]],
    *,
    limits: Limits,
    allowance: Allowance,
    clock: Clock,
    tell: Callable[[Next], None],
) -> GenerateResult:
    """Try again after a first failure until one answers. Raises the last failure.

    Only errors of Forge's own are tried again, so never a cancellation.
    """
    waits = waits_of(limits)
    first: ForgeError | None = failed
    coming: Next | None = None

    async def one_try() -> GenerateResult:
        nonlocal first
        if first is not None:
            error, first = first, None
            raise error
        return await ask(course.request)

    def goes_on(state: RetryCallState) -> bool:
        nonlocal coming
        error = state.outcome.exception() if state.outcome else None
        if not isinstance(error, ForgeError):
            return False
        left_s = allowance.left_s(clock.monotonic())
        coming = course.after(error, waits(state), allowance, left_s)
        return coming is not None

    def wait_s(_: RetryCallState) -> float:
        return coming.wait_s if coming else 0.0

    def before_sleep(_: RetryCallState) -> None:
        if coming:
            tell(coming)

    retrying = AsyncRetrying(
        sleep=clock.sleep,
        stop=stop_never,
        wait=wait_s,
        retry=goes_on,
        before_sleep=before_sleep,
        reraise=True,
    )
    return await retrying(one_try)
