"""The model pool: carries out what state.py decides, and tells the bus.

Loads and unloads run as tasks of the owner's task group, so that a caller who is cancelled ends
only its own waiting; a load ends early when nobody waits for it any more.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool.alarm import Alarm
from forge_gui.engine.pool.inventory import Inventory
from forge_gui.engine.pool.moving import Ends, Moving
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.state import PoolState
from forge_gui.engine.pool.words import (
    Action,
    CancelLoad,
    Demand,
    Grant,
    Key,
    Load,
    Memory,
    Refuse,
    Tally,
    Ticket,
    Unload,
    Use,
    UseId,
    Waited,
)
from forge_gui.values.errors import ForgeError, PoolError
from forge_gui.values.events import (
    ModelLoadRefused,
    ModelUnloaded,
    UnloadReason,
)
from forge_gui.values.ids import ModelId, RunId
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
        rules: Rules | None = None,
        on_load: Callable[[Key, int, float], None] | None = None,
        admit: Callable[[Load], Awaitable[None]] | None = None,
        settled: Callable[[Load, LoadedModel], Memory | None] | None = None,
    ) -> None:
        """`on_load` hears what each load took: bytes and seconds. `admit` looks at the PC once
        more right before a load and may refuse it; `settled` tells what a model that was loaded
        will take at most, which can be more than it holds at first."""
        self._settled = settled
        self._backend_of = backend_of
        self._on_load = on_load
        self._state = PoolState(limits, rules)
        self._bus = bus
        self._clock = clock
        self._leases: dict[Ticket, asyncio.Future[Waited]] = {}
        self._inventory = Inventory(bus)
        ends = Ends(self._loaded, self._load_failed, self._unloaded)
        self._moving = Moving(
            backend_of, self._inventory, ends, group=group, bus=bus, clock=clock, admit=admit
        )
        self._alarm = Alarm(self._look, group, clock)
        self._tallies: dict[int, Tally] = {}
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
            yield self._inventory.get(demand.model) or LoadedModel(demand.model)
        finally:
            self._carry_out(self._state.give_back(ticket, self._now()))
            self._tell_leases(demand.model)

    async def unload(self, model: ModelId) -> None:
        """Take an idle model out of memory. Raises PoolError where it is in use."""
        self._carry_out(self._state.drop(model))
        if await self._moving.gone(model):
            return
        if self._inventory.is_outside(model):
            await self._backend_of(model).unload(model)
            self._inventory.remove_outside(model)

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
        if self._inventory.remove(model):
            self._bus.publish(ModelUnloaded(model, reason))
            self._inventory.tell()
        self._carry_out(actions)

    def models(self) -> Sequence[LoadedModel]:
        """The models in memory with their leases, those of other programs last."""
        return self._inventory.models()

    def see(self, prefixes: Collection[str], loaded: Sequence[LoadedModel]) -> None:
        """A look into a backend's memory: other programs' models, and ours that have expired."""
        busy = {one.model for one in self._state.books if not one.is_idle}
        for model in self._inventory.see(prefixes, loaded, busy):
            self.forget(model, UnloadReason.EXPIRED)

    def announce(self, run: RunId, number: int, uses: Sequence[Use]) -> Tally:
        """Uses to come, under a number of their own; what is loaded for them is counted."""
        tally = self._tallies[number] = Tally()
        self._carry_out(self._state.announce(run, number, uses, self._now()))
        return tally

    def knows(self, key: Key) -> bool:
        """Whether it is known what an announced model will take."""
        return self._state.outlooks.knows(key)

    def know(self, demand: Demand) -> None:
        """What an announced model will take."""
        self._carry_out(self._state.know(demand, self._now()))

    def use_done(self, use: UseId) -> None:
        """An announced use asks for nothing more."""
        self._carry_out(self._state.use_done(use, self._now()))

    def withdraw(self, number: int) -> None:
        """Whoever announced these uses has ended."""
        self._tallies.pop(number, None)
        self._carry_out(self._state.withdraw(number, self._now()))

    async def close(self) -> None:
        """Refuse whoever waits, unload everything; returns when the memory is free."""
        self._carry_out(self._state.close())
        self._alarm.set(None)
        await self._moving.all_gone()
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
        if self._is_over:
            return
        self._alarm.set(self._state.wakes_at())
        _count(actions, self._tallies)
        for action in actions:
            match action:
                case Grant(ticket, waited):
                    self._answer(ticket, waited)
                case Refuse(ticket, error):
                    self._answer(ticket, error)
                case Load():
                    self._moving.load(action)
                case CancelLoad(model):
                    self._moving.end_load(model)
                case Unload():
                    self._moving.unload(action)

    def _answer(self, ticket: Ticket, answer: Waited | ForgeError) -> None:
        waiting = self._leases.get(ticket)
        if waiting is None or waiting.done():
            return
        if isinstance(answer, ForgeError):
            waiting.set_exception(answer)
        else:
            waiting.set_result(answer)

    def _loaded(self, action: Load, loaded: LoadedModel) -> None:
        size = _size(loaded, action.need)
        resident = self._state.books.get(action.model)
        if self._on_load and resident:
            seconds = self._now() - resident.loads_from
            self._on_load((action.model, action.options), size.bytes, seconds)
        known = self._settled(action, loaded) if self._settled else None
        self._carry_out(self._state.loaded(action.model, known or size, self._now()))

    def _load_failed(self, model: ModelId, error: ForgeError) -> None:
        self._carry_out(self._state.load_failed(model, error, self._now()))

    def _unloaded(self, model: ModelId) -> None:
        self._carry_out(self._state.unloaded(model, self._now()))

    def _tell_leases(self, model: ModelId) -> None:
        resident = self._state.books.get(model)
        self._inventory.lease(model, bool(resident and resident.leases))

    def _look(self) -> None:
        self._carry_out(self._state.look(self._now()))

    def _now(self) -> float:
        return self._clock.monotonic()

    def __repr__(self) -> str:
        return f"<ModelPool {self._state.books!r} | {len(self._state.waiting)} waiting>"


def _count(actions: Sequence[Action], tallies: Mapping[int, Tally]) -> None:
    """A load counts for whom it is made; so does that something must go for it."""
    for use in {one.use for one in actions if isinstance(one, Unload) and one.use}:
        if tally := tallies.get(use.outlook):
            tally.swaps += 1
    for use in [one.use for one in actions if isinstance(one, Load) and one.use]:
        if tally := tallies.get(use.outlook):
            tally.loads += 1


def _size(loaded: LoadedModel, estimate: Memory) -> Memory:
    """What it really takes; the estimate where the backend does not tell."""
    if loaded.ram_bytes is None and loaded.vram_bytes is None:
        return estimate
    return Memory(loaded.ram_bytes or 0, loaded.vram_bytes or 0)
