"""The verbs of the engine's front door about what stays in memory; see pool_face.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.pool.pool_desk import PoolDesk
    from forge_gui.values.ids import ModelId
    from forge_gui.values.models import LoadedModel


class PoolVerbs:
    """The desk is built when one of them is first asked."""

    def __init__(self, desk: Late[PoolDesk]) -> None:
        self._pool_desk = desk

    async def pin_model(self, model: ModelId) -> None:
        await self._pool_desk().pin(model)

    async def unpin_model(self, model: ModelId) -> None:
        await self._pool_desk().unpin(model)

    async def preload_model(self, model: ModelId) -> None:
        await self._pool_desk().preload(model)

    async def set_idle_limit(self, model: ModelId, seconds: float | None) -> None:
        await self._pool_desk().set_idle_limit(model, seconds)

    async def hold_model(self, model: ModelId) -> LoadedModel:
        return await self._pool_desk().hold(model)

    async def release_model(self, model: ModelId) -> None:
        await self._pool_desk().release(model)

    async def evict_idle(self, at_most: int) -> Sequence[ModelId]:
        return await self._pool_desk().evict_idle(at_most)

    async def hot_swap_model(self, old: ModelId, new: ModelId) -> None:
        await self._pool_desk().hot_swap(old, new)
