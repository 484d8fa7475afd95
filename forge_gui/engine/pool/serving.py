"""One walk over the waiting demands: who gets a lease now, what is loaded and unloaded for whom.

Decisions only. The rules are told in state.py; here is what happens for one demand after another.
"""

from __future__ import annotations

from enum import Enum

from forge_gui.engine.pool.books import Books, Phase, Resident
from forge_gui.engine.pool.waiting import Group
from forge_gui.engine.pool.words import NOTHING, Action, Demand, Load, Unload
from forge_gui.values.events import UnloadReason
from forge_gui.values.ids import ModelId


class Answer(Enum):
    """What a walk says to a demand."""

    GRANTED = "granted"
    COMING = "coming"
    """What it waits for is on its way and cannot be taken by a younger demand."""
    BLOCKED = "blocked"
    """It waits for leases of others to end."""


class Walk:
    """Serves groups in order of age; `actions` are what must be done."""

    def __init__(self, books: Books) -> None:
        self.actions: list[Action] = []
        self._books = books
        self._reserved = NOTHING
        self._wanted: set[ModelId] = set()

    def serve(self, group: Group) -> Answer:
        answer = self._serve(group.demand)
        if answer is not Answer.GRANTED:
            self._wanted.add(group.demand.model)
        return answer

    def _serve(self, demand: Demand) -> Answer:
        """The cases, by what the model is doing:

        1. It is ready and loaded as asked: it can be used.
        2. It is loading: that will end by itself.
        3. It is ready with other options: it is unloaded as soon as nobody uses it.
        4. It is absent, or on its way out: make room, and load it once it is absent.
        """
        resident = self._books.get(demand.model)
        if resident and resident.phase is Phase.READY and resident.options == demand.options:
            return Answer.GRANTED
        if resident and resident.phase is Phase.LOADING:
            return Answer.COMING
        if resident and resident.phase is Phase.READY:
            if not resident.is_idle or demand.model in self._wanted:
                return Answer.BLOCKED
            self._evict(resident)
        return self._make_room(demand)

    def _make_room(self, demand: Demand) -> Answer:
        """Load it where it fits; else evict just enough idle models, and keep the room for it."""
        need = self._books.need(demand.model, demand.options, demand.need)
        free = self._books.free()
        future = free + self._books.coming() - self._reserved
        is_absent = self._books.get(demand.model) is None
        if is_absent and need.fits(free) and need.fits(future):
            self._books.add(Resident(demand.model, demand.options, need))
            self.actions.append(Load(demand.model, demand.options, need))
            return Answer.COMING
        victims = self._books.victims(need, future, self._wanted)
        if victims is None:
            return Answer.BLOCKED
        for victim in victims:
            self._evict(victim)
        self._reserved = self._reserved + need
        return Answer.COMING

    def _evict(self, resident: Resident) -> None:
        resident.phase = Phase.UNLOADING
        self.actions.append(Unload(resident.model, UnloadReason.EVICTED))
