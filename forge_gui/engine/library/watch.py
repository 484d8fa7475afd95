"""Looks every few seconds how the backends are, so that one that starts or stops is noticed.

Tells only what has changed: HealthChanged for a backend, ModelsListed for the list of models.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import HealthChanged, ModelsListed
from forge_gui.values.models import Health, HealthState, LoadedModel, ModelCard

INTERVAL_S = 4.0
_LONGEST_INTERVAL_S = 12.0
_RELIST_EVERY = 4


class Watch:
    """`on_loaded` hears what backends (by their prefixes) have in memory: the pool's books."""

    def __init__(
        self,
        backends: Callable[[], Awaitable[Sequence[Backend]]],
        catalogue: Catalogue,
        *,
        bus: EventBus,
        clock: Clock,
        on_loaded: Callable[[frozenset[str], Sequence[LoadedModel]], None],
    ) -> None:
        self._backends = backends
        self._catalogue = catalogue
        self._bus = bus
        self._clock = clock
        self._on_loaded = on_loaded
        self._health: dict[str, Health] = {}
        self._told: tuple[ModelCard, ...] | None = None
        self._looks = 0
        catalogue.on_listed = self.tell

    async def keep_looking(self) -> None:
        """Look until cancelled, less often while nothing changes for the worse or the better."""
        pause = INTERVAL_S
        while True:
            changed = await self.look()
            pause = INTERVAL_S if changed else min(pause * 1.2, _LONGEST_INTERVAL_S)
            await self._clock.sleep(pause)

    async def look(self) -> bool:
        """One look at all backends; returns whether any came, went or changed its state."""
        found = await self._ask()
        is_new, is_stale = self._note_all([health for _, health in found])
        for backend, health in found:
            if health.state is HealthState.READY:
                await self._look_into_memory(backend)
        self._looks += 1
        if is_stale or self._looks % _RELIST_EVERY == 0 or not self._catalogue.is_listed:
            self.tell(await self._catalogue.models(refresh=self._catalogue.is_listed))
        return is_new

    async def health(self) -> Sequence[Health]:
        """How every backend is, asked now; what changed is told as well."""
        found = [health for _, health in await self._ask()]
        if self._note_all(found)[1]:
            self.tell(await self._catalogue.models(refresh=True))
        return found

    def forget(self, backend: str, sentence: str, advice: str) -> None:
        """It is not asked any more; should it come back, that is news."""
        if self._health.pop(backend, None) is not None:
            gone = Health(backend, HealthState.UNAVAILABLE, sentence, advice)
            self._bus.publish(HealthChanged(gone))

    def tell(self, models: tuple[ModelCard, ...]) -> None:
        """Announce the list of models where it is not what was told last."""
        if models != self._told:
            self._told = models
            self._bus.publish(ModelsListed(models))

    async def _ask(self) -> list[tuple[Backend, Health]]:
        """The health of all backends, asked at the same time."""
        backends = await self._backends()
        async with asyncio.TaskGroup() as group:
            asked = [group.create_task(backend.health()) for backend in backends]
        return [(backend, task.result()) for backend, task in zip(backends, asked, strict=True)]

    def _note_all(self, found: Sequence[Health]) -> tuple[bool, bool]:
        """Announce what changed; returns whether the state of any backend is another one, and
        whether the models have to be listed again for it."""
        is_new = is_stale = False
        for number, health in enumerate(found):
            before = self._health.get(health.backend)
            self._health[health.backend] = health
            if before == health:
                continue
            self._bus.publish(HealthChanged(health))
            if before is None:
                # Listed as it is, unless it was silent then.
                is_new = True
                is_ready = health.state is HealthState.READY
                is_stale |= is_ready and self._catalogue.was_silent(number)
            elif before.state is not health.state:
                is_new = is_stale = True
        return is_new, is_stale

    async def _look_into_memory(self, backend: Backend) -> None:
        try:
            self._on_loaded(backend.prefixes, await backend.loaded())
        except ForgeError:
            return  # the next look at its health says why
