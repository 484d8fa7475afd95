"""Who uses which model now, and whose turn it is. Decides; does nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.engine.pool.books import Books, Resident
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.waiting import Asked, Group, WaitingQueue
from forge_gui.engine.pool.words import Action, Demand, Grant, Ticket, Waited
from forge_gui.values.ids import ModelId


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to use a loaded model. `resident` is None for a remote one."""

    demand: Demand
    resident: Resident | None
    is_spare: bool = False
    """Only a look at how the model is: it does not count as use."""


class Leases:
    """The leases there are; takes demands out of the queue when it grants them."""

    def __init__(self, books: Books, queue: WaitingQueue, rules: Rules) -> None:
        self._books = books
        self._queue = queue
        self.rules = rules
        self._leased: dict[Ticket, Lease] = {}
        self._uses = 0
        self.last: ModelId | None = None
        """Who was leased for work last."""

    @property
    def is_busy(self) -> bool:
        """Whether somebody works: not only holds a model, and not one that has crashed."""
        return any(self._works(lease) for lease in self._leased.values())

    def working(self) -> Sequence[Demand]:
        """What is being answered now."""
        return [one.demand for one in self._leased.values() if self._works(one)]

    def grant(self, group: Group, now: float) -> list[Action]:
        """Lease to all of the group; to one that works where models work one at a time."""
        resident = None if group.demand.is_remote else self._books.get(group.demand.model)
        actions: list[Action] = []
        for ticket in self._turns(group) if self.rules.one_at_a_time else tuple(group.tickets):
            asked = self._queue.remove(ticket)
            assert asked is not None
            self._leased[ticket] = Lease(asked.demand, resident)
            if asked.demand.is_work:
                self.last = asked.demand.model
            actions.append(Grant(ticket, _waited(asked, resident, now)))
        if resident and actions:
            resident.leases += len(actions)
            self.touch(resident)
        return actions

    def spare(self, ticket: Ticket, resident: Resident) -> None:
        """Lease an idle model for a look at how it is."""
        demand = Demand(resident.model, resident.options, resident.memory, is_work=False)
        self._leased[ticket] = Lease(demand, resident, is_spare=True)
        resident.leases += 1

    def give_back(self, ticket: Ticket) -> Lease | None:
        lease = self._leased.pop(ticket, None)
        if lease and lease.resident:
            lease.resident.leases -= 1
        return lease

    def touch(self, resident: Resident) -> None:
        """It was used right now."""
        self._uses += 1
        resident.used = self._uses

    def check(self) -> None:
        """What must hold at any time; for tests."""
        for ticket in self._queue:
            assert ticket not in self._leased
        for one in self._books:
            count = sum(1 for lease in self._leased.values() if lease.resident is one)
            assert one.leases == count, f"{one} has {count} leases"
        if self.rules.one_at_a_time:
            assert sum(map(self._works, self._leased.values())) <= 1

    def _works(self, lease: Lease) -> bool:
        one = lease.resident
        return lease.demand.is_work and (one is None or self._books.get(one.model) is one)

    def _turns(self, group: Group) -> tuple[Ticket, ...]:
        """Those whose turn it is: the oldest that works, if nobody works; and all that do not."""
        is_taken = self.is_busy or (not self.rules.is_eager and self._books.is_loading())
        turns = []
        for ticket, asked in group.tickets.items():
            if not asked.demand.is_work:
                turns.append(ticket)
            elif not is_taken:
                turns.append(ticket)
                is_taken = True
        return tuple(turns)


def _waited(asked: Asked, resident: Resident | None, now: float) -> Waited:
    seconds = now - asked.since
    if resident is None or resident.loads_until is None:
        return Waited(seconds)
    begin = max(asked.since, resident.loads_from)
    return Waited(seconds, max(0.0, resident.loads_until - begin))
