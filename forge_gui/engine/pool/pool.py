"""The model pool: carries out what state.py decides, and tells the bus.

Loads and unloads run as tasks of the owner's task group, so that a caller who is cancelled ends
only its own waiting; a load ends early when nobody waits for it any more.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
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
)
from forge_gui.values.errors import ForgeError, ModelLoadFailed, PoolError
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

_logger = logging.getLogger(__name__)


class ModelPool:
    """Who may use which loaded model. Build it inside a running loop; end it with `close`."""

    def __init__(
        self,
        backend_of: Callable[[ModelId], Backend],
        limits: Memory,
        *,
        tasks: asyncio.TaskGroup,
        bus: EventBus,
        clock: Clock,
        max_wait_s: float = MAX_WAIT_S,
    ) -> None:
        self._backend_of = backend_of
        self._state = PoolState(limits, max_wait_s)
        self._tasks = tasks
        self._bus = bus
        self._clock = clock
        self._leases: dict[Ticket, asyncio.Future[None]] = {}
        self._loads: dict[ModelId, asyncio.Task[None]] = {}
        self._loaded: dict[ModelId, LoadedModel] = {}
        self._reasons: dict[ModelId, UnloadReason] = {}
        self._gone: dict[ModelId, asyncio.Event] = {}

    @asynccontextmanager
    async def lease(self, demand: Demand) -> AsyncIterator[LoadedModel]:
        """Use a model, loaded as asked; it is not unloaded before the block ends.

        Raises PoolFull at once where it can never fit, the backend's error where the load fails.
        """
        ticket = await self._granted(demand)
        try:
            yield self._loaded.get(demand.model) or LoadedModel(demand.model)
        finally:
            self._carry_out(self._state.give_back(ticket, self._now()))
            self._tell_leases(demand.model)

    async def unload(self, model: ModelId) -> None:
        """Take an idle model out of memory. Raises PoolError where it is in use."""
        self._carry_out(self._state.drop(model))
        if gone := self._gone.get(model):
            await gone.wait()

    def forget(self, model: ModelId, reason: UnloadReason = UnloadReason.CRASHED) -> None:
        """A model is out of memory by itself. No error if it is not in the books."""
        actions = self._state.forget(model, self._now())
        if self._loaded.pop(model, None):
            self._bus.publish(ModelUnloaded(model, reason))
            self._tell_loaded()
        self._carry_out(actions)

    def models(self) -> Sequence[LoadedModel]:
        """The models in memory by the pool's doing, with their leases."""
        return tuple(
            replace(loaded, is_leased=bool(resident and resident.leases))
            for model, loaded in self._loaded.items()
            for resident in [self._state.books.get(model)]
        )

    async def close(self) -> None:
        """Refuse whoever waits, unload everything; returns when the memory is free."""
        self._carry_out(self._state.close())
        for gone in tuple(self._gone.values()):
            await gone.wait()

    def check(self) -> None:
        """What must hold at any time; for tests."""
        self._state.check()

    async def _granted(self, demand: Demand) -> Ticket:
        try:
            ticket, actions = self._state.ask(demand, self._now())
        except PoolError as error:
            self._bus.publish(ModelLoadRefused(demand.model, error.sentence, error.advice))
            raise
        granted = self._leases[ticket] = asyncio.get_running_loop().create_future()
        self._carry_out(actions)
        try:
            await granted
        except BaseException:
            self._carry_out(self._state.give_back(ticket, self._now()))
            self._tell_leases(demand.model)
            raise
        finally:
            del self._leases[ticket]
        self._tell_leases(demand.model)
        return ticket

    def _carry_out(self, actions: Sequence[Action]) -> None:
        for action in actions:
            match action:
                case Grant(ticket):
                    self._answer(ticket, None)
                case Refuse(ticket, error):
                    self._answer(ticket, error)
                case Load():
                    self._start_load(action)
                case CancelLoad(model):
                    self._reasons[model] = UnloadReason.ASKED
                    self._gone[model] = asyncio.Event()
                    self._loads[model].cancel()
                case Unload(model, reason):
                    self._reasons[model] = reason
                    self._gone[model] = asyncio.Event()
                    self._tasks.create_task(self._unload(model), name=f"unload {model}")

    def _answer(self, ticket: Ticket, error: ForgeError | None) -> None:
        waiting = self._leases.get(ticket)
        if waiting is None or waiting.done():
            return
        if error:
            waiting.set_exception(error)
        else:
            waiting.set_result(None)

    def _start_load(self, action: Load) -> None:
        self._bus.publish(ModelLoadStarted(action.model, action.need.ram + action.need.vram))
        name = f"load {action.model}"
        self._loads[action.model] = self._tasks.create_task(self._load(action), name=name)

    async def _load(self, action: Load) -> None:
        """Load, and settle the books whichever way it ends. Never raises but when cancelled."""
        model = action.model
        started = self._clock.monotonic()
        try:
            loaded = await self._backend_of(model).load(model, action.options)
        except asyncio.CancelledError:
            await self._unload(model)
            return
        except ForgeError as error:
            self._load_failed(model, error)
            return
        except Exception as error:
            _logger.exception("Loading %s failed in an unforeseen way", model)
            reason = f"{model} could not be loaded: {type(error).__name__}: {error}."
            self._load_failed(model, ModelLoadFailed(reason, model=model.name))
            return
        self._loaded[model] = loaded
        self._bus.publish(ModelLoaded(loaded, self._clock.monotonic() - started))
        self._carry_out(self._state.loaded(model, _size(loaded, action.need), self._now()))
        self._tell_loaded()

    def _load_failed(self, model: ModelId, error: ForgeError) -> None:
        self._bus.publish(ModelLoadRefused(model, error.sentence, error.advice))
        self._carry_out(self._state.load_failed(model, error, self._now()))

    async def _unload(self, model: ModelId) -> None:
        """Unload and settle the books; a backend that is gone has nothing in memory any more."""
        try:
            await self._backend_of(model).unload(model)
        except ForgeError as error:
            _logger.info("Unloading %s: %s", model, error)
        except Exception:
            _logger.exception("Unloading %s failed in an unforeseen way", model)
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
