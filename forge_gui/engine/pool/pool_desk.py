"""What persons and scripts ask of the pool beyond a lease: pins, hints, holds, hot swaps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace

from forge_gui.engine.library.capability_needs import essentials
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.refusals import never_fits
from forge_gui.engine.pool.words import Demand
from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel, ModelCard

DemandOf = Callable[[ModelId, RunnerOptions], Awaitable[Demand]]
CardOf = Callable[[ModelId], Awaitable[ModelCard]]


class PoolDesk:
    """Each verb is told in pool_face.py. `may_swap` is the setting `enable_hot_swap`."""

    def __init__(
        self, pool: ModelPool, demand_of: DemandOf, card_of: CardOf, *, may_swap: Callable[[], bool]
    ) -> None:
        self._pool = pool
        self._demand_of = demand_of
        self._card_of = card_of
        self._may_swap = may_swap
        self._holds: dict[ModelId, list[AsyncExitStack]] = {}

    async def pin(self, model: ModelId) -> None:
        await self._card_of(model)
        self._pool.keep(lambda keeping: keeping.pin(model))

    async def unpin(self, model: ModelId) -> None:
        self._pool.keep(lambda keeping: keeping.unpin(model))

    async def preload(self, model: ModelId) -> None:
        demand = await self._demand_of(model, RunnerOptions())
        if demand.is_remote:
            return
        if error := never_fits(model, demand.need, self._pool.state.books):
            raise error
        self._pool.keep(lambda keeping: keeping.hint(demand))

    async def set_idle_limit(self, model: ModelId, seconds: float | None) -> None:
        if seconds is not None and seconds < 0:
            raise BadRequest(
                f"A model cannot be unloaded after {seconds:g} s.",
                "Give 0 for never, or a number of seconds.",
            )
        self._pool.keep(lambda keeping: keeping.limit(model, seconds))

    async def hold(self, model: ModelId) -> LoadedModel:
        demand = replace(await self._demand_of(model, RunnerOptions()), is_work=False)
        stack = AsyncExitStack()
        loaded = await stack.enter_async_context(self._pool.lease(demand))
        self._holds.setdefault(model, []).append(stack)
        return loaded

    async def release(self, model: ModelId) -> None:
        held = self._holds.get(model)
        if not held:
            return
        stack = held.pop()
        if not held:
            del self._holds[model]
        await stack.aclose()

    async def evict_idle(self, at_most: int) -> Sequence[ModelId]:
        return await self._pool.shrink(at_most)

    async def hot_swap(self, old: ModelId, new: ModelId) -> None:
        await self._check_swap(old, new)
        demand = await self._demand_of(new, RunnerOptions())
        demand = replace(demand, is_work=False, is_urgent=True)  # or the old one's work never ends
        is_pinned = self._pool.state.keeping.is_pinned(old)
        if is_pinned:  # or the new one could not take its room
            await self.unpin(old)
        kept = old
        try:
            async with self._pool.lease(demand):  # leased, so that it is still there afterwards
                self._pool.take_over(old, new)
                kept = new
        finally:
            if is_pinned:
                self._pool.keep(lambda keeping: keeping.pin(kept))

    async def _check_swap(self, old: ModelId, new: ModelId) -> None:
        if not self._may_swap():
            raise BadRequest(
                "Models are not swapped while work goes on: that is switched off.",
                "Set orchestrator.enable_hot_swap in the settings.",
            )
        if old == new:
            raise BadRequest(f"{old} cannot take over from itself.", "Choose another model.")
        can = (await self._card_of(old)).capabilities
        other = (await self._card_of(new)).capabilities
        lacks = essentials(can) - other if can and other else frozenset()
        if lacks:
            words = ", ".join(sorted(one.value.replace("_", " ") for one in lacks))
            raise BadRequest(
                f"{new} cannot take over from {old}: it cannot do {words}.",
                "Choose a model that can, or say in the library what this one can do.",
            )

    async def close(self) -> None:
        """Give back all holds."""
        for model in tuple(self._holds):
            while model in self._holds:
                await self.release(model)
