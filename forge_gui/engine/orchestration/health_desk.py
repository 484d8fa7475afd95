"""One look at all that serves models, and who could stand in for one of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence

from forge_gui.engine.library.front import CapabilityDesk
from forge_gui.engine.orchestration.care import Care
from forge_gui.engine.orchestration.rounds import HealthRounds
from forge_gui.engine.orchestration.standing_in import Circumstances, stand_in_for
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.words import UNBOUNDED
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import RAM, gpu
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import Health, ModelHealth
from forge_gui.values.pool_status import DeviceMemory, FallbackChoice, PoolStatus

BackendHealth = Callable[[], Awaitable[Sequence[Health]]]


class HealthDesk:
    """Each verb is told in health_face.py."""

    def __init__(
        self,
        pool: ModelPool,
        care: Care,
        rounds: HealthRounds,
        abilities: CapabilityDesk,
        backends: BackendHealth,
        hardware: Callable[[], Awaitable[Hardware]],
    ) -> None:
        self._pool = pool
        self._care = care
        self._rounds = rounds
        self._abilities = abilities
        self._backends = backends
        self._hardware = hardware

    async def check(self, model: ModelId) -> ModelHealth:
        """Ask one model how it is, loaded for that if need be; never raises."""
        health = await self._care.checkup.of(model)
        self._rounds.note(health)
        return health

    async def status(self) -> PoolStatus:
        found = self._care.breakers.with_resting(await self._backends())
        state = self._pool.state
        return PoolStatus(
            active_model=state.active,
            loaded_models=tuple(self._pool.models()),
            waiting=len(state.waiting),
            backends=tuple(found),
            checked=tuple(self._rounds.found),
            failures=tuple(self._care.breakers.resting()),
            memory=self._memory({one.index for one in (await self._hardware()).gpus}),
            max_loaded_models=self._pool.limits.models,
        )

    async def fallback(self, model: ModelId) -> FallbackChoice | None:
        card = await self._abilities.catalogue.card(model)
        entries = self._abilities.registry.entries(await self._abilities.listed())
        found = {one.model: one for one in entries}
        unwell = {one.model for one in self._care.breakers.resting()}
        unwell |= {one.model for one in self._rounds.found if not one.is_healthy}
        now = Circumstances(
            await self._abilities.room(),
            {one.id for one in self._pool.models()},
            unwell,
            {one.model for one in self._rounds.found if one.is_healthy},
        )
        subject = found.get(card.id) or self._abilities.registry.entry(card.id)
        return stand_in_for(subject, entries, now)

    def _memory(self, gpus: Collection[int]) -> tuple[DeviceMemory, ...]:
        """`gpus` are those that can be seen; others only where something is on them."""
        books = self._pool.state.books
        taken, limits = books.taken(), books.limits
        found = [DeviceMemory(RAM, taken.ram, _limit(limits.ram))]
        found += [
            DeviceMemory(gpu(index), taken.on(index), _limit(limits.on(index)))
            for index in range(max(len(taken.gpus), len(limits.gpus)))
            if taken.on(index) or index in gpus
        ]
        return tuple(found)


def _limit(count: int) -> int | None:
    return None if count >= UNBOUNDED else count
