"""The pool and the health of the pocket engine: pins show, everything else is remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forge_gui.engine.bus import EventBus
from forge_gui.values.events import LoadedModelsChanged
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel
from forge_gui.values.pool_status import FallbackChoice, PoolStatus


class PocketPool:
    """`in_memory` and `bus` are those of the engine."""

    bus: EventBus
    in_memory: dict[ModelId, LoadedModel]
    fallback: FallbackChoice | None = None

    def __init__(self) -> None:
        self.pool_calls: list[tuple[object, ...]] = []

    async def pin_model(self, model: ModelId) -> None:
        self._mark(model, is_pinned=True)

    async def unpin_model(self, model: ModelId) -> None:
        self._mark(model, is_pinned=False)

    async def preload_model(self, model: ModelId) -> None:
        self.pool_calls.append(("preload", model))

    async def set_idle_limit(self, model: ModelId, seconds: float | None) -> None:
        self.pool_calls.append(("limit", model, seconds))

    async def hold_model(self, model: ModelId) -> LoadedModel:
        self.pool_calls.append(("hold", model))
        return LoadedModel(model, is_leased=True)

    async def release_model(self, model: ModelId) -> None:
        self.pool_calls.append(("release", model))

    async def evict_idle(self, at_most: int) -> Sequence[ModelId]:
        self.pool_calls.append(("evict", at_most))
        return ()

    async def hot_swap_model(self, old: ModelId, new: ModelId) -> None:
        self.pool_calls.append(("swap", old, new))

    async def status(self) -> PoolStatus:
        loaded = tuple(self.in_memory.values())
        return PoolStatus(None, loaded, 0, (), (), (), (), 3)

    async def get_fallback_model(self, model: ModelId) -> FallbackChoice | None:
        self.pool_calls.append(("fallback", model))
        return self.fallback

    def _mark(self, model: ModelId, *, is_pinned: bool) -> None:
        self.in_memory[model] = replace(self.in_memory[model], is_pinned=is_pinned)
        self.bus.publish(LoadedModelsChanged(tuple(self.in_memory.values())))
