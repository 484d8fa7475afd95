"""Builds what routes tasks, when somebody first asks for a route, a chain or `auto`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.library.front import CapabilityDesk
    from forge_gui.engine.orchestration.care import Care
    from forge_gui.engine.orchestration.chains import FallbackChains
    from forge_gui.engine.orchestration.health_desk import HealthDesk
    from forge_gui.engine.orchestration.live_settings import LiveSettings
    from forge_gui.engine.orchestration.rounds import HealthRounds
    from forge_gui.engine.orchestration.router import ByStrategy, Router
    from forge_gui.engine.orchestration.task_desk import TaskDesk
    from forge_gui.engine.orchestration.voted import AskAll
    from forge_gui.engine.pool.generation import PooledGenerator
    from forge_gui.engine.pool.load_choices import LoadChoices
    from forge_gui.engine.pool.pool import ModelPool
    from forge_gui.values.events import Event
    from forge_gui.values.ids import ModelId
    from forge_gui.values.measurement import ModelFigures
    from forge_gui.values.routing import Route

_CHAINS = "fallback-chains.json"


@dataclass(frozen=True, slots=True)
class RoutingGround:
    """What routes are made from; `config` is the user's folder of settings."""

    abilities: CapabilityDesk
    pool: ModelPool
    care: Callable[[], Care]
    rounds: Callable[[], HealthRounds]
    figures: Callable[[], Awaitable[Mapping[ModelId, ModelFigures]]]
    generator: PooledGenerator
    health: Callable[[], HealthDesk]
    chosen: LiveSettings
    config: Path
    strategy: ByStrategy | None
    choices: LoadChoices
    publish: Callable[[Event], None]
    vote: AskAll


class Orchestration:
    """Each part is built at its first need."""

    def __init__(self, ground: RoutingGround) -> None:
        self._ground = ground
        self.chains = Late(self._chains)
        self.router = Late(self._router)
        self.tasks = Late(self._tasks)

    async def chain_of(self, model: ModelId) -> tuple[ModelId, ...]:
        return await self.chains().of(model)

    async def route_of(self, model: ModelId) -> Route:
        return await self.router().route_of_auto(model)

    async def resolve(self, model: ModelId) -> ModelId:
        return await self.router().resolve(model)

    def _chains(self) -> FallbackChains:
        from forge_gui.engine.orchestration.chains import FallbackChains

        return FallbackChains(self._ground.config / _CHAINS)

    def _router(self) -> Router:
        from forge_gui.engine.orchestration.router import Look, Router

        ground = self._ground
        look = Look(
            lambda: [one.id for one in ground.pool.models()],
            lambda: [one.model for one in ground.care().breakers.resting()],
            lambda: [one.model for one in ground.rounds().found if not one.is_healthy],
            ground.figures,
            ground.strategy,
        )
        return Router(ground.abilities, look, self.chains(), ground.chosen)

    def _tasks(self) -> TaskDesk:
        from forge_gui.engine.orchestration.task_desk import Below, TaskDesk
        from forge_gui.engine.pool.generation import Listener

        ground = self._ground
        return TaskDesk(
            Below(
                self.router(),
                self.chains(),
                ground.abilities.catalogue,
                ground.abilities.late,
                ground.care().generate,
                lambda model, texts: ground.generator.embed(
                    ground.pool.current(model), texts, Listener(moves=True)
                ),
                ground.health().status,
                ground.chosen,
                ground.choices,
                ground.vote,
            )
        )
