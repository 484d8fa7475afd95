"""The demands that wait, grouped by what they wait for, so that a thousand of a kind cost as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from forge_gui.engine.pool.words import Demand, Key, Ticket
from forge_gui.values.ids import ModelId


@dataclass(frozen=True, slots=True)
class Asked:
    """A demand, and when it came (seconds)."""

    demand: Demand
    since: float


@dataclass(slots=True)
class Group:
    """Demands for one model with the same options, oldest first."""

    key: Key
    tickets: dict[Ticket, Asked] = field(default_factory=dict)
    urgent: set[Ticket] = field(default_factory=set)
    """Those that are not to wait for younger ones at all."""

    @property
    def oldest(self) -> Ticket:
        return next(iter(self.tickets))

    @property
    def demand(self) -> Demand:
        """Its oldest demand: the load is for that one."""
        return self.tickets[self.oldest].demand

    @property
    def since(self) -> float:
        """When its oldest demand came (seconds)."""
        return self.tickets[self.oldest].since


class WaitingQueue:
    """Demands without a lease."""

    def __init__(self) -> None:
        self._groups: dict[Key, Group] = {}
        self._keys: dict[Ticket, Key] = {}

    def add(self, ticket: Ticket, demand: Demand, now: float) -> None:
        key = demand.key
        group = self._groups.setdefault(key, Group(key))
        group.tickets[ticket] = Asked(demand, now)
        if demand.is_urgent:
            group.urgent.add(ticket)
        self._keys[ticket] = key

    def demands(self) -> Sequence[Demand]:
        """All that wait, each as often as it was asked."""
        return [one.demand for group in self._groups.values() for one in group.tickets.values()]

    def remove(self, ticket: Ticket) -> Asked | None:
        """Take one out; None where it does not wait."""
        key = self._keys.pop(ticket, None)
        if key is None:
            return None
        group = self._groups[key]
        asked = group.tickets.pop(ticket)
        group.urgent.discard(ticket)
        if not group.tickets:
            del self._groups[key]
        return asked

    def take(self, key: Key) -> dict[Ticket, Asked]:
        """Take out all that wait for this."""
        group = self._groups.pop(key, None)
        tickets = group.tickets if group else {}
        for ticket in tickets:
            del self._keys[ticket]
        return tickets

    def movable(self, model: ModelId) -> tuple[Ticket, ...]:
        """Those that wait for a model and would take another one for it, oldest first."""
        found = [
            ticket
            for group in self._groups.values()
            if group.key[0] == model
            for ticket, asked in group.tickets.items()
            if asked.demand.moves
        ]
        return tuple(sorted(found))

    def take_all(self) -> tuple[Ticket, ...]:
        tickets = tuple(sorted(self._keys))
        self._groups.clear()
        self._keys.clear()
        return tickets

    def has(self, key: Key) -> bool:
        return key in self._groups

    def is_wanted(self, model: ModelId) -> bool:
        """Whether anybody waits for this model, however it is loaded."""
        return any(wanted == model for wanted, _ in self._groups)

    def models(self) -> set[ModelId]:
        """All that somebody waits for."""
        return {model for model, _ in self._groups}

    def groups(self) -> list[Group]:
        """The groups, urgent ones first, then the one with the oldest demand."""
        return sorted(self._groups.values(), key=lambda group: (not group.urgent, group.oldest))

    def __iter__(self) -> Iterator[Ticket]:
        return iter(sorted(self._keys))

    def __len__(self) -> int:
        return len(self._keys)
