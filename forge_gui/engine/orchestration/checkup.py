"""Whether a model really answers: asked for one word, through the pool, as a step would ask it.

A server that lists its models may hang as soon as one of them is to write; so the list says
nothing about their health.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from forge_gui.engine.clock import Clock
from forge_gui.engine.orchestration.breaker import Outcome
from forge_gui.engine.orchestration.breakers import Breakers
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BackendTimeout, ForgeError
from forge_gui.values.generation import EmbedResult, GenerateRequest, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard, ModelHealth

Embed = Callable[[ModelId, Sequence[str]], Awaitable[EmbedResult]]


class Checkup:
    """Asks one model one thing. It is loaded for that where it is not in memory."""

    def __init__(
        self,
        generate: Generator,
        embed: Embed,
        card_of: Callable[[ModelId], Awaitable[ModelCard]],
        breakers: Breakers,
        *,
        clock: Clock,
        limit_s: float,
    ) -> None:
        self._generate = generate
        self._embed = embed
        self._card_of = card_of
        self._breakers = breakers
        self._clock = clock
        self._limit_s = limit_s

    async def of(self, model: ModelId) -> ModelHealth:
        """How it is, in `limit_s` at most; never raises but when cancelled.

        What is found counts for the model's breaker: one that rests and is well again is used
        from then on.
        """
        started = self._clock.monotonic()
        try:
            permit = self._breakers.ask(model, is_urgent=True)
        except ForgeError as error:
            return ModelHealth(model, False, error.sentence, error.advice)
        try:
            await self._asked(model)
        except ForgeError as error:
            self._breakers.failed(model, permit, error)
            took = self._clock.monotonic() - started
            return ModelHealth(model, False, error.sentence, error.advice, took)
        except BaseException:
            self._breakers.report(model, permit, Outcome.NEUTRAL)
            raise
        self._breakers.report(model, permit, Outcome.SUCCESS)
        took = self._clock.monotonic() - started
        return ModelHealth(model, True, f"{model} answered after {took:.1f} s.", seconds=took)

    async def _asked(self, model: ModelId) -> None:
        try:
            async with asyncio.timeout(self._limit_s):
                can = (await self._card_of(model)).capabilities
                if can and Capability.TEXT_GENERATION not in can and Capability.EMBEDDING in can:
                    await self._embed(model, ["well"])
                    return
                request = GenerateRequest(model, "Say yes.", sampling=Sampling(max_tokens=1))
                await self._generate(request, Listener())
        except TimeoutError as error:
            raise BackendTimeout(
                f"{model} did not answer within {self._limit_s:g} s.",
                "It may be overloaded or hang; restart what serves it.",
                backend=model.backend,
                model=model.name,
            ) from error
