"""The model pool: carries out what state.py decides, and tells the bus.

Loads and unloads run as tasks of the owner's task group, so that a caller who is cancelled ends
only its own waiting; a load ends early when nobody waits for it any more.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool import loading
from forge_gui.engine.pool.outside import Outside
from forge_gui.engine.pool.state import MAX_WAIT_S, PoolState
from forge_gui.engine.pool.words import (
    Action,
    CancelLoad,
    Demand,
    Grant,
    Load,
    Memory,
    Refuse,
    Ticket,
    Unload,
    Waited,
)
from forge_gui.values.errors import ForgeError, PoolError
from forge_gui.values.events import (
    LoadedModelsChanged,
    ModelLoaded,
    ModelLoadRefused,
    ModelLoadStarted,
    ModelUnloaded,
    UnloadReason,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel


class ModelPool:
    """Who may use which loaded model. Build it inside a running loop; end it with `close`."""

    def __init__(
        self,
        backend_of: Callable[[ModelId], Backend],
        limits: Memory,
        *,
        group: asyncio.TaskGroup,
        bus: EventBus,
        clock: Clock,
        max_wait_s: float = MAX_WAIT_S,
    ) -> None:
        self._backend_of = backend_of
        self._state = PoolState(limits, max_wait_s)
        self._group = group
        self._bus = bus
        self._clock = clock
        self._leases: dict[Ticket, asyncio.Future[Waited]] = {}
        self._loads: dict[ModelId, asyncio.Task[None]] = {}
        self._loaded: dict[ModelId, LoadedModel] = {}
        self._reasons: dict[ModelId, UnloadReason] = {}
        self._gone: dict[ModelId, asyncio.Event] = {}
        self._outside = Outside()
        self._is_over = False

    @asynccontextmanager
    async def lease(
        self, demand: Demand, waited: Callable[[Waited], None] | None = None
    ) -> AsyncIterator[LoadedModel]:
        """Use a model, loaded as asked; it is not unloaded before the block ends.

        `waited` is told how long that took, right before the block begins.

        Raises PoolFull at once where it can never fit, the backend's error where the load fails.
        """
        ticket, took = await self._granted(demand)
        try:
            if waited:
                waited(took)
            yield self._loaded.get(demand.model) or LoadedModel(demand.model)
        finally:
            self._carry_out(self._state.give_back(ticket, self._now()))
            self._tell_leases(demand.model)

    async def unload(self, model: ModelId) -> None:
        """Take an idle model out of memory. Raises PoolError where it is in use."""
        self._carry_out(self._state.drop(model))
        if gone := self._gone.get(model):
            await gone.wait()
        elif self._outside.has(model):
            await self._backend_of(model).unload(model)
            self._outside.remove(model)
            self._tell_loaded()

    @property
    def limits(self) -> Memory:
        """What all models together may take."""
        return self._state.books.limits

    @limits.setter
    def limits(self, limits: Memory) -> None:
        """Counts for what is loaded from now on; nothing is evicted for it."""
        self._state.books.limits = limits

    def forget(self, model: ModelId, reason: UnloadReason = UnloadReason.CRASHED) -> None:
        """A model is out of memory by itself. No error if it is not in the books."""
        actions = self._state.forget(model, self._now())
        if self._loaded.pop(model, None):
            self._bus.publish(ModelUnloaded(model, reason))
            self._tell_loaded()
        self._carry_out(actions)

    def models(self) -> Sequence[LoadedModel]:
        """The models in memory with their leases, those of other programs last."""
        others = (one for one in self._outside.models if one.id not in self._loaded)
        return (*self._loaded.values(), *others)

    def see(self, prefixes: Collection[str], loaded: Sequence[LoadedModel]) -> None:
        """A look into a backend's memory: other programs' models, and ours that have expired."""
        busy = {one.model for one in self._state.books if not one.is_idle}
        seen = self._outside.see(prefixes, loaded, tuple(self._loaded), busy)
        for model in seen.expired:
            self.forget(model, UnloadReason.EXPIRED)
        if seen.changed:
            self._tell_loaded()

    async def close(self) -> None:
        """Refuse whoever waits, unload everything; returns when the memory is free."""
        self._carry_out(self._state.close())
        for gone in tuple(self._gone.values()):
            await gone.wait()
        self._is_over = True  # what is given back from now on goes with its backend

    def check(self) -> None:
        """What must hold at any time; for tests."""
        self._state.check()

    async def _granted(self, demand: Demand) -> tuple[Ticket, Waited]:
        try:
            ticket, actions = self._state.ask(demand, self._now())
        except PoolError as error:
            self._bus.publish(ModelLoadRefused(demand.model, error.sentence, error.advice))
            raise
        granted = self._leases[ticket] = asyncio.get_running_loop().create_future()
        self._carry_out(actions)
        try:
            took = await granted
        except BaseException:
            self._carry_out(self._state.give_back(ticket, self._now()))
            self._tell_leases(demand.model)
            raise
        finally:
            del self._leases[ticket]
        self._tell_leases(demand.model)
        return ticket, took

    def _carry_out(self, actions: Sequence[Action]) -> None:
        for action in () if self._is_over else actions:
            match action:
                case Grant(ticket, waited):
                    self._answer(ticket, waited)
                case Refuse(ticket, error):
                    self._answer(ticket, error)
                case Load():
                    self._start_load(action)
                case CancelLoad(model):
                    self._reasons[model] = UnloadReason.ASKED
                    self._gone[model] = asyncio.Event()
                    self._group.create_task(self._end_load(model), name=f"end load {model}")
                case Unload(model, reason):
                    self._reasons[model] = reason
                    self._gone[model] = asyncio.Event()
                    self._group.create_task(self._unload(model), name=f"unload {model}")

    def _answer(self, ticket: Ticket, answer: Waited | ForgeError) -> None:
        waiting = self._leases.get(ticket)
        if waiting is None or waiting.done():
            return
        if isinstance(answer, ForgeError):
            waiting.set_exception(answer)
        else:
            waiting.set_result(answer)

    def _start_load(self, action: Load) -> None:
        self._bus.publish(ModelLoadStarted(action.model, action.need.ram + action.need.vram))
        name = f"load {action.model}"
        self._loads[action.model] = self._group.create_task(self._load(action), name=name)

    async def _load(self, action: Load) -> None:
        """Load, and settle the books; where it is cancelled, `_end_load` does that."""
        model = action.model
        started = self._clock.monotonic()
        try:
            loaded = await loading.load(self._backend_of(model), model, action.options)
        except ForgeError as error:
            self._bus.publish(ModelLoadRefused(model, error.sentence, error.advice))
            self._carry_out(self._state.load_failed(model, error, self._now()))
            return
        self._loaded[model] = loaded
        self._bus.publish(ModelLoaded(loaded, self._clock.monotonic() - started))
        self._carry_out(self._state.loaded(model, _size(loaded, action.need), self._now()))
        self._tell_loaded()

    async def _end_load(self, model: ModelId) -> None:
        """Not left to the load itself: cancelled before its first turn it never runs a line."""
        load = self._loads[model]
        load.cancel()
        await asyncio.wait([load])
        await self._unload(model)

    async def _unload(self, model: ModelId) -> None:
        """Unload, and settle the books whichever way it ends."""
        try:
            await loading.unload(self._backend_of(model), model)
        finally:
            self._loaded.pop(model, None)
            reason = self._reasons.pop(model, UnloadReason.ASKED)
            self._bus.publish(ModelUnloaded(model, reason))
            gone = self._gone.pop(model, None)
            self._carry_out(self._state.unloaded(model, self._now()))
            self._tell_loaded()
            if gone:
                gone.set()

    def _tell_leases(self, model: ModelId) -> None:
        """Announce the list when a model's first lease begins or its last one ends."""
        resident = self._state.books.get(model)
        is_leased = bool(resident and resident.leases)
        if model in self._loaded and is_leased != self._loaded[model].is_leased:
            self._loaded[model] = replace(self._loaded[model], is_leased=is_leased)
            self._tell_loaded()

    def _tell_loaded(self) -> None:
        self._bus.publish(LoadedModelsChanged(tuple(self.models())))

    def _now(self) -> float:
        return self._clock.monotonic()

    def __repr__(self) -> str:
        return f"<ModelPool {self._state.books!r} | {len(self._state.waiting)} waiting>"


def _size(loaded: LoadedModel, estimate: Memory) -> Memory:
    """What it really takes; the estimate where the backend does not tell."""
    if loaded.ram_bytes is None and loaded.vram_bytes is None:
        return estimate
    return Memory(loaded.ram_bytes or 0, loaded.vram_bytes or 0)
