"""The verbs of the engine's front door about how models are; see health_face.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.orchestration.health_desk import HealthDesk
    from forge_gui.values.ids import ModelId
    from forge_gui.values.models import ModelHealth
    from forge_gui.values.pool_status import FallbackChoice, PoolStatus


class HealthVerbs:
    """The desk is built when one of them is first asked."""

    def __init__(self, desk: Late[HealthDesk]) -> None:
        self._health_desk = desk

    async def status(self) -> PoolStatus:
        return await self._health_desk().status()

    async def get_fallback_model(self, model: ModelId) -> FallbackChoice | None:
        return await self._health_desk().fallback(model)

    async def check_model_health(self, model: ModelId) -> ModelHealth:
        return await self._health_desk().check(model)
