"""The orchestrator of the pocket engine: a test says what `auto` takes; tasks are remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from forge_gui.engine.bus import EventBus
from forge_gui.values.errors import CapabilityMissing
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.pool_status import PoolStatus
from forge_gui.values.routing import (
    AutoKind,
    AutoNow,
    OrchestratorStatus,
    Preference,
    Route,
    TaskAnswer,
)
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.values.tasks import TaskOrder


class PocketOrchestrator:
    """`routes`: where `auto` goes; without one it finds no model."""

    bus: EventBus

    def __init__(self) -> None:
        self.routes: dict[AutoKind, Route] = {}
        self.chains: dict[ModelId, tuple[ModelId, ...]] = {}
        self.tasks_done: list[TaskOrder] = []
        self.settings_changed: list[tuple[str, Json]] = []
        self.load_args: dict[ModelId, dict[str, Json]] = {}

    async def route(
        self,
        capability: str,
        *,
        prefer: Preference | None = None,
        without: Sequence[ModelId] = (),
    ) -> Route:
        for kind, route in self.routes.items():
            if capability in (str(kind.model), kind.value, kind.capability.value):
                return route
        raise CapabilityMissing("No model here can.", "Get one.")

    async def auto_now(self, kind: AutoKind) -> AutoNow:
        if route := self.routes.get(kind):
            return AutoNow(kind, route)
        return AutoNow(kind, None, "No model here can.", "Get one.")

    async def execute_task(
        self, order: TaskOrder, report: Callable[[float, str], None] | None = None
    ) -> TaskAnswer:
        route = await self.route(order.capability)
        self.tasks_done.append(order)
        return TaskAnswer(route.model, f"Done: {order.task}", route)

    async def change_setting(self, key: str, value: Json) -> bool:
        self.settings_changed.append((key, value))
        self.bus.publish(RoutesChanged())
        return key.startswith("orchestrator.default_")

    async def set_load_args(self, model: ModelId, args: Mapping[str, Json]) -> None:
        self.load_args[model] = dict(args)

    async def admit_model(self, model: ModelId) -> None:
        return

    async def set_fallback_chain(self, model: ModelId, chain: Sequence[ModelId]) -> None:
        self.chains[model] = tuple(chain)

    async def fallback_chains(self) -> Mapping[ModelId, Sequence[ModelId]]:
        return dict(self.chains)

    async def orchestrator_status(self) -> OrchestratorStatus:
        autos = tuple([await self.auto_now(kind) for kind in AutoKind])
        nothing = PoolStatus(None, (), 0, (), (), (), (), 3)
        return OrchestratorStatus(nothing, autos, chains=dict(self.chains))
