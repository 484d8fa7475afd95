"""Which models stay in memory and who may use them. Decisions only: nothing here loads or waits.

Each method settles the books and returns the actions that the pool must then carry out, so the
rules are tested without a model and without a clock. The rules:

- A leased model is never evicted. What is ready for a resident model is served first; a model is
  loaded only where nothing else can be done, or where that costs nobody anything.
- Which one comes next, and which goes for it, `schedule.py` decides by all that is known of the
  work to come. Nothing is evicted in vain, and memory that is being freed is kept for whom it is.
- A younger demand may go before an older one, but only until the older has waited
  `max_wait_s`; then its model comes next, and all others queue behind it.
- What can never fit, or not beside what is pinned, is refused at once: no load of it is pending.
- A pinned model is not evicted and does not expire. A hint is followed when nobody waits for
  something else, and evicts only what nobody uses, awaits, pinned or hinted at.
"""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.engine.pool.books import Phase
from forge_gui.engine.pool.placing import placed
from forge_gui.engine.pool.refusals import never_fits
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.settling import Settling, unload
from forge_gui.engine.pool.waiting import WaitingQueue
from forge_gui.engine.pool.words import (
    Action,
    CancelLoad,
    Demand,
    Memory,
    Move,
    Refuse,
    Ticket,
    Use,
    UseId,
)
from forge_gui.values.errors import ForgeError, PoolClosed, PoolError
from forge_gui.values.events import UnloadReason
from forge_gui.values.ids import ModelId, RunId


class PoolState:
    """The pool's books. Time is whatever `now` the caller counts in seconds."""

    def __init__(self, limits: Memory, rules: Rules | None = None) -> None:
        settling = self._settling = Settling(limits, rules or Rules())
        self.books, self.outlooks = settling.books, settling.outlooks
        self.keeping, self.follow = settling.keeping, settling.follow
        """Change what is kept, or follow other limits and rules; then `look`."""
        self._waiting, self.leases = settling.waiting, settling.leases
        self._tickets = 0
        self._is_closed = False

    def announce(self, run: RunId, number: int, uses: Sequence[Use], now: float) -> list[Action]:
        """Uses to come, under a number of their own; see `know`."""
        self.outlooks.announce(run, number, uses, now)
        return self._settle(now)

    def know(self, demand: Demand, now: float) -> list[Action]:
        """What a model takes that was announced, or will be."""
        self.books.need_of(demand)
        self.outlooks.know(demand)
        return self._settle(now)

    def use_done(self, use: UseId, now: float) -> list[Action]:
        """An announced use asks for nothing more."""
        self.outlooks.done(use, now)
        return self._settle(now)

    def withdraw(self, number: int, now: float) -> list[Action]:
        """Whoever announced these uses has ended."""
        self.outlooks.close(number)
        return self._settle(now)

    def look(self, now: float) -> list[Action]:
        """Time has passed: see whether it changes anything (`wakes_at` tells when it may)."""
        return self._settle(now)

    def wakes_at(self) -> float | None:
        """When waiting alone changes what is to be done; None: only what is told does."""
        return self._settling.wakes_at()

    def ask(self, demand: Demand, now: float) -> tuple[Ticket, list[Action]]:
        """Post a demand. Raises PoolFull where it can never fit, PoolClosed after `close`."""
        if self._is_closed:
            raise PoolClosed("Forge is closing and takes no more work.")
        if not demand.is_remote:
            demand = placed(demand, self.books)
            if error := never_fits(demand.model, self.books.need_of(demand), self.books):
                raise error
        self._tickets += 1
        ticket = Ticket(self._tickets)
        self._settling.unfit.discard(demand.key)
        self.outlooks.asked(demand.use, demand.key)
        self.keeping.asked(demand.key)
        self._waiting.add(ticket, demand, now)
        return ticket, self._settle(now)

    def give_back(self, ticket: Ticket, now: float) -> list[Action]:
        """End a lease, or a demand that still waits: nobody needs it any more."""
        if asked := self._waiting.remove(ticket):
            self.outlooks.rested(asked.demand.use, now)
            return self._settle(now)
        lease = self.leases.give_back(ticket)
        if lease is None:
            return []
        self.outlooks.rested(lease.demand.use, now)
        one = lease.resident
        if one and not one.leases and not lease.is_spare:
            one.idle_since = now
        if self._is_closed and one and one.is_idle and self.books.get(one.model) is one:
            return [unload(one, UnloadReason.CLOSED)]
        return self._settle(now)

    def loaded(self, model: ModelId, memory: Memory, now: float) -> list[Action]:
        """A load is done and takes `memory`. There are three cases:

        1. It fits beside the others, or does once idle ones go: it is ready.
        2. It is larger than thought and leased ones are in the way: it goes again and waits.
        3. It can never fit: it goes and its demands are refused.
        """
        resident = self.books.get(model)
        if resident is None or resident.phase is not Phase.LOADING:
            return []
        self.books.learn(resident, memory, now - resident.loads_from)
        resident.phase = Phase.READY
        resident.loads_until = resident.idle_since = now
        self.leases.touch(resident)
        if error := never_fits(model, memory, self.books):
            self.keeping.give_up(resident.key)
            actions = [unload(resident, UnloadReason.EVICTED)]
            return [*actions, *self._settling.refuse(resident.key, error), *self._settle(now)]
        room = self.books.free() + self.books.coming() + memory
        victims = self.books.victims(memory, room, {model})
        gone = [resident] if victims is None else victims
        return [unload(one, UnloadReason.EVICTED) for one in gone] + self._settle(now)

    def load_failed(self, model: ModelId, error: ForgeError, now: float) -> list[Action]:
        """A load came to nothing: whoever waits for it is told."""
        resident = self.books.get(model)
        if resident is None or resident.phase is not Phase.LOADING:
            return self.unloaded(model, now)
        self.books.remove(model)
        self._settling.unfit.add(resident.key)
        self.keeping.give_up(resident.key)
        return self._settling.refuse(resident.key, error) + self._settle(now)

    def unloaded(self, model: ModelId, now: float) -> list[Action]:
        """An unload (or a cancelled load) is done: its memory is free."""
        self.books.remove(model)
        return self._settle(now)

    def forget(self, model: ModelId, now: float) -> list[Action]:
        """A ready model is gone by itself; leases on it end without effect."""
        resident = self.books.get(model)
        if resident is None or resident.phase is not Phase.READY:
            return []
        self.books.remove(model)
        resident.leases = 0
        return self._settle(now)

    def drop(self, model: ModelId) -> list[Action]:
        """A person wants it out of memory. Raises PoolError where it is in use."""
        resident = self.books.get(model)
        if resident is None or resident.phase is Phase.UNLOADING:
            return []
        if not resident.is_idle:
            doing = "being loaded for a step" if resident.phase is Phase.LOADING else "in use"
            raise PoolError(f"{model} is {doing}.", "Stop the run, or wait until it has ended.")
        self.keeping.give_up(resident.key)
        return [unload(resident, UnloadReason.ASKED)]

    def spare(self, model: ModelId) -> Ticket | None:
        """A lease on an idle model, to see how it is; None where it is not idle or somebody waits
        or, where models work one at a time, works."""
        resident = self.books.get(model)
        is_quiet = not (self._waiting or self._is_closed or self._settling.is_turn_taken)
        if resident is None or not resident.is_idle or not is_quiet:
            return None
        self._tickets += 1
        self.leases.spare(Ticket(self._tickets), resident)
        return Ticket(self._tickets)

    def shrink(self, at_most: int) -> list[Action]:
        """Unload what nobody needs now, least recently used first, until all that stays takes at
        most so many bytes."""
        return self._settling.shrink(at_most)

    def take_over(self, model: ModelId, by: ModelId, now: float) -> list[Action]:
        """Another model answers for this one: what waits for it and may goes there, what was
        announced is for the other, and it leaves once nobody uses it."""
        moved = self._waiting.movable(model)
        for ticket in moved:
            if asked := self._waiting.remove(ticket):
                self.outlooks.rested(asked.demand.use, now)
        self.outlooks.take_over(model, by)
        self.keeping.leave(model)
        return [*map(Move, moved), *self._settle(now)]

    def close(self) -> list[Action]:
        """Take no more demands, refuse the waiting ones, unload all that nobody uses.

        What is leased goes as soon as it is given back.
        """
        self._is_closed = True
        error = PoolClosed("Forge is closing.")
        actions: list[Action] = [Refuse(ticket, error) for ticket in self._waiting.take_all()]
        for one in self.books:
            if one.phase is Phase.LOADING:
                one.phase = Phase.UNLOADING
                actions.append(CancelLoad(one.model))
            elif one.is_idle:
                actions.append(unload(one, UnloadReason.CLOSED))
        return actions

    @property
    def active(self) -> ModelId | None:
        """Who works, or worked last."""
        return self.leases.last

    @property
    def waiting(self) -> tuple[Ticket, ...]:
        """Demands without a lease, oldest first."""
        return tuple(self._waiting)

    def _settle(self, now: float) -> list[Action]:
        """Serve the waiting demands as far as the rules allow."""
        return [] if self._is_closed else self._settling.go(now)

    @property
    def queue(self) -> WaitingQueue:
        """Who waits for what: for looking, not for changing."""
        return self._waiting

    def check(self) -> None:
        """What must hold at any time; for tests."""
        self.books.check()
        self.leases.check()

    def __repr__(self) -> str:
        return f"<PoolState {self.books!r} | {len(self._waiting)} waiting>"
