"""Loads and unloads as tasks of the owner's group, and how each of them ended."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool import loading
from forge_gui.engine.pool.inventory import Inventory
from forge_gui.engine.pool.words import Load, Unload, UseId
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import (
    ModelLoaded,
    ModelLoadRefused,
    ModelLoadStarted,
    ModelUnloaded,
    UnloadReason,
)
from forge_gui.values.ids import ModelId, RunId
from forge_gui.values.models import LoadedModel


@dataclass(frozen=True, slots=True)
class Ends:
    """Who settles the books when something has ended."""

    loaded: Callable[[Load, LoadedModel], None]
    load_failed: Callable[[ModelId, ForgeError], None]
    unloaded: Callable[[ModelId], None]


class Moving:
    """What is on its way into memory and out of it."""

    def __init__(
        self,
        backend_of: Callable[[ModelId], Backend],
        inventory: Inventory,
        ends: Ends,
        *,
        group: asyncio.TaskGroup,
        bus: EventBus,
        clock: Clock,
        admit: Callable[[Load], Awaitable[None]] | None = None,
    ) -> None:
        self._admit = admit
        self._backend_of = backend_of
        self._inventory = inventory
        self._ends = ends
        self._group = group
        self._bus = bus
        self._clock = clock
        self._loads: dict[ModelId, asyncio.Task[None]] = {}
        self._gone: dict[ModelId, asyncio.Event] = {}

    def load(self, action: Load) -> None:
        size = action.need.bytes
        self._bus.publish(ModelLoadStarted(action.model, size, run=_run(action.use)))
        name = f"load {action.model}"
        self._loads[action.model] = self._group.create_task(self._load(action), name=name)

    def end_load(self, model: ModelId) -> None:
        """Nobody waits for it any more."""
        self._gone[model] = asyncio.Event()
        self._group.create_task(self._end_load(model), name=f"end load {model}")

    def unload(self, action: Unload) -> None:
        self._gone[action.model] = asyncio.Event()
        self._group.create_task(self._unload(action), name=f"unload {action.model}")

    async def gone(self, model: ModelId) -> bool:
        """Wait until a model that goes has gone; False where it does not go."""
        gone = self._gone.get(model)
        if gone:
            await gone.wait()
        return gone is not None

    async def all_gone(self) -> None:
        for gone in tuple(self._gone.values()):
            await gone.wait()

    async def _load(self, action: Load) -> None:
        """Load, and settle the books; where it is cancelled, `_end_load` does that."""
        model = action.model
        started = self._clock.monotonic()
        try:
            if self._admit:
                await self._admit(action)
            loaded = await loading.load(self._backend_of(model), model, action.options)
        except ForgeError as error:
            self._bus.publish(ModelLoadRefused(model, error.sentence, error.advice))
            self._ends.load_failed(model, error)
            return
        self._inventory.put(loaded)
        seconds = self._clock.monotonic() - started
        self._bus.publish(ModelLoaded(loaded, seconds, run=_run(action.use)))
        self._ends.loaded(action, loaded)
        self._inventory.tell()

    async def _end_load(self, model: ModelId) -> None:
        """Not left to the load itself: cancelled before its first turn it never runs a line."""
        load = self._loads[model]
        load.cancel()
        await asyncio.wait([load])
        await self._unload(Unload(model, UnloadReason.ASKED))

    async def _unload(self, action: Unload) -> None:
        """Unload, and settle the books whichever way it ends."""
        model = action.model
        try:
            await loading.unload(self._backend_of(model), model)
        finally:
            self._inventory.remove(model)
            self._bus.publish(ModelUnloaded(model, action.reason, run=_run(action.use)))
            gone = self._gone.pop(model, None)
            self._ends.unloaded(model)
            self._inventory.tell()
            if gone:
                gone.set()


def _run(use: UseId | None) -> RunId | None:
    return use.run if use else None
