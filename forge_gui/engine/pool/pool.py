"""The model pool: who may use which loaded model.

Loads and unloads run as tasks of the owner's task group, so that a caller who is cancelled ends
only its own waiting; a load ends early when nobody waits for it any more.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool.carrying import Carrying, Learning
from forge_gui.engine.pool.keeping import Keeping
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.state import PoolState
from forge_gui.engine.pool.swaps import Swaps
from forge_gui.engine.pool.words import (
    Action,
    Demand,
    Key,
    Load,
    Memory,
    Tally,
    Ticket,
    Unload,
    Use,
    UseId,
    Waited,
)
from forge_gui.values.errors import PoolError
from forge_gui.values.events import ModelLoadRefused, ModelUnloaded, UnloadReason
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
        decided: Callable[[Sequence[Action]], None] | None = None,
    ) -> None:
        """`on_load` hears what each load took: bytes and seconds. `admit` looks at the PC once
        more right before a load and may refuse it; `settled` tells what a model that was loaded
        will take at most, which can be more than it holds at first. `decided` hears of all
        decisions before they are carried out."""
        self._backend_of = backend_of
        self._state = PoolState(limits, rules)
        self._bus = bus
        self._clock = clock
        self._carrying = Carrying(
            self._state, backend_of, Learning(on_load, settled, admit, decided), group, bus, clock
        )
        self._inventory = self._carrying.inventory
        self._swaps = Swaps()
        self._spare: dict[Ticket, Callable[[], None]] = {}

    @asynccontextmanager
    async def lease(
        self, demand: Demand, waited: Callable[[Waited], None] | None = None
    ) -> AsyncIterator[LoadedModel]:
        """Use a model, loaded as asked; it is not unloaded before the block ends.

        `waited` is told how long that took, right before the block begins.

        Raises PoolFull at once where it can never fit, the backend's error where the load fails;
        Moved where another model takes over meanwhile and the demand `moves`.
        """
        ticket, took = await self._granted(demand)
        try:
            if waited:
                waited(took)
            yield self._inventory.get(demand.model) or LoadedModel(demand.model)
        finally:
            self._carrying.out(self._state.give_back(ticket, self._now()))
            self._tell_leases(demand.model)

    @asynccontextmanager
    async def spare_lease(
        self, model: ModelId, wanted: Callable[[], None]
    ) -> AsyncIterator[LoadedModel | None]:
        """Use an idle model for a look at how it is, which does not count as use; None where it
        is not idle. `wanted` is called as soon as anybody asks the pool for a model: end it then.
        """
        ticket = self._state.spare(model)
        if ticket is None:
            yield None
            return
        self._spare[ticket] = wanted
        try:
            yield self._inventory.get(model)
        finally:
            del self._spare[ticket]
            self._carrying.out(self._state.give_back(ticket, self._now()))
            self._tell_leases(model)

    async def unload(self, model: ModelId) -> None:
        """Take an idle model out of memory. Raises PoolError where it is in use."""
        self._carrying.out(self._state.drop(model))
        if await self._carrying.moving.gone(model):
            return
        if self._inventory.is_outside(model):
            await self._backend_of(model).unload(model)
            self._inventory.remove_outside(model)

    async def shrink(self, at_most: int) -> Sequence[ModelId]:
        """Unload idle models until what is loaded takes at most so many bytes; who went."""
        actions = self._state.shrink(at_most)
        going = [one.model for one in actions if isinstance(one, Unload)]
        self._carrying.out(actions)
        for model in going:
            await self._carrying.moving.gone(model)
        return going

    def keep(self, change: Callable[[Keeping], None]) -> None:
        """Change what is kept, brought early or sent away."""
        change(self._state.keeping)
        self._carrying.look()
        self._inventory.tell()

    def take_over(self, old: ModelId, new: ModelId) -> None:
        """`new` answers for `old` from now on; see PoolState.take_over."""
        self._swaps.take_over(old, new)
        self._carrying.out(self._state.take_over(old, new, self._now()))
        self._inventory.tell()

    def current(self, model: ModelId) -> ModelId:
        """Who answers for a model: itself, or who took over from it."""
        return self._swaps.current(model)

    @property
    def state(self) -> PoolState:
        """The books: for looking, not for changing."""
        return self._state

    @property
    def limits(self) -> Memory:
        """What all models together may take."""
        return self._state.books.limits

    def follow(self, limits: Memory, rules: Rules | None = None) -> None:
        """Other limits and rules from now on; idle models go until what stays keeps to them."""
        self._state.follow(limits, rules or self._state.leases.rules)
        self._carrying.look()
        if rules:
            self._inventory.tell()

    def forget(self, model: ModelId, reason: UnloadReason = UnloadReason.CRASHED) -> None:
        """A model is out of memory by itself. No error if it is not in the books."""
        actions = self._state.forget(model, self._now())
        if self._inventory.remove(model):
            self._bus.publish(ModelUnloaded(model, reason))
            self._inventory.tell()
        self._carrying.out(actions)

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
        tally = self._carrying.tally(number)
        self._carrying.out(self._state.announce(run, number, uses, self._now()))
        return tally

    def knows(self, key: Key) -> bool:
        """Whether it is known what an announced model will take."""
        return self._state.outlooks.knows(key)

    def know(self, demand: Demand) -> None:
        """What an announced model will take."""
        self._carrying.out(self._state.know(demand, self._now()))

    def use_done(self, use: UseId) -> None:
        """An announced use asks for nothing more."""
        self._carrying.out(self._state.use_done(use, self._now()))

    def withdraw(self, number: int) -> None:
        """Whoever announced these uses has ended."""
        self._carrying.forget_tally(number)
        self._carrying.out(self._state.withdraw(number, self._now()))

    async def close(self) -> None:
        """Refuse whoever waits, unload everything; returns when the memory is free."""
        for wanted in tuple(self._spare.values()):
            wanted()
        self._carrying.out(self._state.close())
        await self._carrying.close()

    def check(self) -> None:
        """What must hold at any time; for tests."""
        self._state.check()

    async def _granted(self, demand: Demand) -> tuple[Ticket, Waited]:
        for wanted in tuple(self._spare.values()):
            wanted()
        try:
            ticket, actions = self._state.ask(demand, self._now())
        except PoolError as error:
            self._bus.publish(ModelLoadRefused(demand.model, error.sentence, error.advice))
            raise
        try:
            took = await self._carrying.answer(ticket, actions)
        except BaseException:
            self._carrying.out(self._state.give_back(ticket, self._now()))
            self._tell_leases(demand.model)
            raise
        self._tell_leases(demand.model)
        return ticket, took

    def _tell_leases(self, model: ModelId) -> None:
        resident = self._state.books.get(model)
        self._inventory.lease(model, bool(resident and resident.leases))

    def _now(self) -> float:
        return self._clock.monotonic()

    def __repr__(self) -> str:
        return f"<ModelPool {self._state.books!r} | {len(self._state.waiting)} waiting>"
