"""Which models stay in memory and who may use them. Decisions only: nothing here loads or waits.

Each method settles the books and returns the actions that the pool must then carry out, so the
rules are tested without a model and without a clock. The rules:

- A leased model is never evicted; an idle one not while a demand older than the asker's waits
  for it. Among the others the least recently used goes first, and nothing is evicted in vain.
- Demands are served oldest first. A younger one may go before an older one that must wait for
  leased models, but only until the older has waited `max_wait_s`; then all queue behind it.
- Room that an older demand waits for while models unload is kept for it.
"""

from __future__ import annotations

from forge_gui.engine.pool.books import Books, Phase, Resident
from forge_gui.engine.pool.serving import Answer, Walk
from forge_gui.engine.pool.waiting import WaitingQueue
from forge_gui.engine.pool.words import (
    Action,
    CancelLoad,
    Demand,
    Grant,
    Memory,
    Refuse,
    Ticket,
    Unload,
)
from forge_gui.values.errors import ForgeError, PoolClosed, PoolError, PoolFull
from forge_gui.values.events import UnloadReason
from forge_gui.values.ids import ModelId

MAX_WAIT_S = 60.0


class PoolState:
    """The pool's books. Time is whatever `now` the caller counts in seconds."""

    def __init__(self, limits: Memory, max_wait_s: float = MAX_WAIT_S) -> None:
        self.books = Books(limits)
        self._max_wait_s = max_wait_s
        self._waiting = WaitingQueue()
        self._leased: dict[Ticket, Resident] = {}
        self._tickets = 0
        self._uses = 0
        self._is_closed = False

    def ask(self, demand: Demand, now: float) -> tuple[Ticket, list[Action]]:
        """Post a demand. Raises PoolFull where it can never fit, PoolClosed after `close`."""
        if self._is_closed:
            raise PoolClosed("Forge is closing and takes no more work.")
        if not demand.is_remote:
            need = self.books.need(demand.model, demand.options, demand.need)
            _refuse_too_large(demand.model, need, self.books.limits)
        self._tickets += 1
        ticket = Ticket(self._tickets)
        if demand.is_remote:
            return ticket, [Grant(ticket)]
        self._waiting.add(ticket, demand, now)
        return ticket, self._settle(now)

    def give_back(self, ticket: Ticket, now: float) -> list[Action]:
        """End a lease, or a demand that still waits: nobody needs it any more."""
        demand = self._waiting.remove(ticket)
        if demand:
            return self._abandoned(demand.model) + self._settle(now)
        resident = self._leased.pop(ticket, None)
        if resident is None:
            return []
        resident.leases -= 1
        if self._is_closed and resident.is_idle and self.books.get(resident.model) is resident:
            return [self._unload(resident, UnloadReason.CLOSED)]
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
        self.books.learn(resident, memory)
        resident.phase = Phase.READY
        self._touch(resident)
        try:
            _refuse_too_large(model, memory, self.books.limits)
        except PoolFull as error:
            actions = [self._unload(resident, UnloadReason.EVICTED)]
            return [*actions, *self._refuse(resident, error), *self._settle(now)]
        room = self.books.free() + self.books.coming() + memory
        victims = self.books.victims(memory, room, {model})
        gone = [resident] if victims is None else victims
        return [self._unload(one, UnloadReason.EVICTED) for one in gone] + self._settle(now)

    def load_failed(self, model: ModelId, error: ForgeError, now: float) -> list[Action]:
        """A load came to nothing: whoever waits for it is told."""
        resident = self.books.get(model)
        if resident is None or resident.phase is not Phase.LOADING:
            return self.unloaded(model, now)
        self.books.remove(model)
        return self._refuse(resident, error) + self._settle(now)

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
        return [self._unload(resident, UnloadReason.ASKED)]

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
                actions.append(self._unload(one, UnloadReason.CLOSED))
        return actions

    @property
    def waiting(self) -> tuple[Ticket, ...]:
        """Demands without a lease, oldest first."""
        return tuple(self._waiting)

    def check(self) -> None:
        """What must hold at any time; for tests."""
        self.books.check()
        for ticket in self._waiting:
            assert ticket not in self._leased
        for one in self.books:
            count = sum(1 for resident in self._leased.values() if resident is one)
            assert one.leases == count, f"{one} has {count} leases"

    def _settle(self, now: float) -> list[Action]:
        """Serve the waiting demands, oldest first, as far as the rules allow."""
        walk = Walk(self.books)
        for group in self._waiting.groups():
            answer = walk.serve(group)
            if answer is Answer.GRANTED:
                walk.actions += self._grant(group.demand)
            elif answer is Answer.BLOCKED and now - group.since >= self._max_wait_s:
                break
        return walk.actions

    def _grant(self, demand: Demand) -> list[Action]:
        resident = self.books.get(demand.model)
        assert resident is not None
        tickets = self._waiting.take(demand.model, demand.options)
        resident.leases += len(tickets)
        self._touch(resident)
        self._leased.update(dict.fromkeys(tickets, resident))
        return [Grant(ticket) for ticket in tickets]

    def _abandoned(self, model: ModelId) -> list[Action]:
        """End a load that nobody waits for any more."""
        resident = self.books.get(model)
        if resident is None or resident.phase is not Phase.LOADING:
            return []
        if self._waiting.is_wanted(model):
            return []
        resident.phase = Phase.UNLOADING
        return [CancelLoad(model)]

    def _refuse(self, resident: Resident, error: ForgeError) -> list[Action]:
        """Whoever waits for this model with these options gets the error."""
        tickets = self._waiting.take(resident.model, resident.options)
        return [Refuse(ticket, error) for ticket in tickets]

    def _unload(self, resident: Resident, reason: UnloadReason) -> Action:
        resident.phase = Phase.UNLOADING
        return Unload(resident.model, reason)

    def _touch(self, resident: Resident) -> None:
        self._uses += 1
        resident.used = self._uses

    def __repr__(self) -> str:
        return f"<PoolState {self.books!r} | {len(self._waiting)} waiting>"


def _refuse_too_large(model: ModelId, need: Memory, limits: Memory) -> None:
    for what, wanted, limit in (
        ("memory", need.ram, limits.ram),
        ("graphics memory", need.vram, limits.vram),
        ("models in memory at once", need.models, limits.models),
    ):
        if wanted > limit:
            amounts = (
                f"{wanted / 1e9:.1f} GB of {what}, and the limit is {limit / 1e9:.1f} GB"
                if "at once" not in what
                else f"a place, and the limit is {limit} {what}"
            )
            raise PoolFull(
                f"{model} can never be loaded here: it needs {amounts}.",
                "Choose a smaller model, or raise the limit in the settings.",
                needed=wanted,
                limit=limit,
            )
