"""A Generator that does as it is told, and a clock that stands still until somebody sleeps."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence

from forge_gui.engine.clock import Clock
from forge_gui.engine.orchestration.breaker import BreakerLimits
from forge_gui.engine.orchestration.breakers import Breakers
from forge_gui.engine.orchestration.course import Limits
from forge_gui.engine.orchestration.resilient import ResilientGenerator
from forge_gui.engine.pool.allowance import Allowance
from forge_gui.engine.pool.generation import Listener, Retry
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event
from forge_gui.values.generation import (
    GenerateRequest,
    GenerateResult,
    RunnerOptions,
    Sampling,
    StandIn,
    StopReason,
)
from forge_gui.values.ids import ModelId

A, B, C = (ModelId("ollama", name) for name in "abc")
GOOD = "A whole answer."
Answer = ForgeError | str | GenerateResult | float
"""What a try does: raise, answer, or sleep so many seconds for ever and ever."""


class VirtualTime:
    """Seconds pass only while somebody sleeps."""

    def __init__(self) -> None:
        self.passed = 1000.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.passed += seconds
        await asyncio.sleep(0)

    @property
    def clock(self) -> Clock:
        def now() -> float:
            return self.passed

        def epoch() -> float:
            return self.passed + 1e9

        return Clock(now=epoch, monotonic=now, sleep=self.sleep, random=random.Random(0))


class Scripted:
    """Answers each model's requests from its script; the last entry counts from then on."""

    def __init__(self, **scripts: Sequence[Answer]) -> None:
        self._scripts = {name: list(script) for name, script in scripts.items()}
        self.asked: list[str] = []
        self.runners: list[RunnerOptions] = []
        self.shares_errors = False
        """Every failure is the very same error, as where many wait for one load."""

    async def __call__(self, request: GenerateRequest, listener: Listener, /) -> GenerateResult:
        name = request.model.name
        self.asked.append(name)
        self.runners.append(request.runner)
        script = self._scripts[name]
        answer = script.pop(0) if len(script) > 1 else script[0]
        listener.began()
        if isinstance(answer, ForgeError):
            raise answer if self.shares_errors else _another(answer)
        if isinstance(answer, float):
            await asyncio.sleep(answer)
            raise AssertionError("slept to its end")
        if isinstance(answer, GenerateResult):
            return answer
        listener.heard(answer)
        return result(request.model, answer)


def _another(error: ForgeError) -> ForgeError:
    again = type(error).__new__(type(error))
    again.__dict__.update(error.__dict__)
    again.args = error.args
    return again


def result(
    model: ModelId, text: str, stop: StopReason = StopReason.STOP, thinking: str = ""
) -> GenerateResult:
    return GenerateResult(model, text, stop, thinking)


def request(*stand_ins: ModelId, min_length: int | None = None, **knobs: object) -> GenerateRequest:
    return GenerateRequest(
        A,
        "Say it",
        stand_ins=tuple(StandIn(one) for one in stand_ins),
        min_length=min_length,
        sampling=Sampling(**knobs),  # type: ignore[arg-type]
    )


class Scene:
    """A ResilientGenerator before a script, and what it tells."""

    def __init__(
        self,
        *,
        limits: Limits | None = None,
        breaker: BreakerLimits | None = None,
        can_use_cpu: Callable[[ModelId], bool] = lambda _: False,
        **scripts: Sequence[Answer],
    ) -> None:
        self.time = VirtualTime()
        self.script = Scripted(**scripts)
        self.events: list[Event] = []
        self.retries: list[Retry] = []
        self.heard: list[str] = []
        self.breakers = Breakers(self.events.append, self.time.clock, breaker)
        self.generate = ResilientGenerator(
            self.script,
            self.breakers,
            lambda: limits or Limits(),
            clock=self.time.clock,
            can_use_cpu=can_use_cpu,
        )

    def listener(self, allowance: Allowance | None = None) -> Listener:
        return Listener(heard=self.heard.append, retried=self.retries.append, allowance=allowance)

    async def ask(
        self, asked: GenerateRequest, allowance: Allowance | None = None
    ) -> GenerateResult:
        return await self.generate(asked, self.listener(allowance))
