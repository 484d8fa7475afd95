"""What the outside may ask about how models are: part of engine/api.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from forge_gui.values.ids import ModelId
    from forge_gui.values.models import ModelHealth
    from forge_gui.values.pool_status import FallbackChoice, PoolStatus


class HealthApi(Protocol):
    """How models are, and who could stand in for one."""

    async def check_model_health(self, model: ModelId) -> ModelHealth:
        """Whether a model really answers: asked for one word, loaded for it if need be.

        That a server lists its models says nothing of this. Never raises. Idle loaded models are
        asked like that every now and then (setting `health_check_seconds`).
        """

    async def status(self) -> PoolStatus:
        """What is loaded, works, waits and failed, and what memory that takes."""

    async def get_fallback_model(self, model: ModelId) -> FallbackChoice | None:
        """Who could stand in for it: able to do the same, within the memory that models may take,
        and not failing; with the reasons. None: nobody. Raises ModelNotFound."""
