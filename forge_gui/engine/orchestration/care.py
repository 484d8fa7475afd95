"""The parts of this folder, joined as the settings say: what the engine builds at its first need."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from forge_gui.engine.clock import Clock
from forge_gui.engine.orchestration.breaker import BreakerLimits
from forge_gui.engine.orchestration.breakers import Breakers
from forge_gui.engine.orchestration.chained import Chained, ChainOf, RouteOf
from forge_gui.engine.orchestration.checkup import Checkup
from forge_gui.engine.orchestration.course import Limits
from forge_gui.engine.orchestration.redirecting import Redirecting
from forge_gui.engine.orchestration.resilient import ResilientGenerator
from forge_gui.engine.pool.generation import Generator
from forge_gui.values.events import Event
from forge_gui.values.generation import EmbedResult
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard
from forge_gui.values.settings import Settings


@dataclass(frozen=True, slots=True)
class Around:
    """What the rest of the engine gives.

    `generate` asks a model once, `is_on_gpu` says whether a model goes to a GPU by itself.
    """

    generate: Generator
    embed: Callable[[ModelId, Sequence[str]], Awaitable[EmbedResult]]
    card_of: Callable[[ModelId], Awaitable[ModelCard]]
    is_on_gpu: Callable[[ModelId], bool]
    publish: Callable[[Event], None]
    clock: Clock
    current: Callable[[ModelId], ModelId]
    """Who answers for a model, after hot swaps."""
    chain_of: ChainOf | None = None
    """Who stands in for a model by the user's word."""
    route_of: RouteOf | None = None
    """Where `auto` goes; it is there when `chain_of` is."""


class Care:
    """`now` gives the settings as they are. `generate` is for all who ask models; it answers where one try alone might not. `as_asked`
    does the same for those who want this very model, whoever has taken over from it."""

    def __init__(
        self, now: Callable[[], Settings], around: Around, breaker: BreakerLimits | None = None
    ) -> None:
        settings = now()

        def can_use_cpu(model: ModelId) -> bool:
            return now().orchestrator.fallback_to_cpu and around.is_on_gpu(model)

        self.breakers = Breakers(around.publish, around.clock, breaker)
        self.as_asked = ResilientGenerator(
            around.generate,
            self.breakers,
            lambda: limits_of(now()),
            clock=around.clock,
            can_use_cpu=can_use_cpu,
        )
        self.generate: Generator = Redirecting(self.as_asked, around.current)
        if around.chain_of and around.route_of:
            self.generate = Chained(self.generate, around.chain_of, around.route_of)
        self.checkup = Checkup(
            around.generate,
            around.embed,
            around.card_of,
            self.breakers,
            clock=around.clock,
            limit_s=settings.ollama.load_timeout_seconds + settings.request_timeout,
        )


def limits_of(settings: Settings) -> Limits:
    """The limits that the settings set."""
    return Limits(
        attempts=settings.retry.max_attempts,
        strategy=settings.retry.strategy,
        min_wait_s=settings.retry.min_wait,
        max_wait_s=settings.retry.max_wait,
        threshold=settings.fallback_threshold,
        uses_stand_ins=settings.orchestrator.enable_auto_fallback,
        min_length=settings.min_response_length,
    )
