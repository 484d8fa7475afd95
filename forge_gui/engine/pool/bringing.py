"""Begins loads where they fit, promises them memory that is being freed, and evicts for them.

Decisions only: the actions are carried out by the pool.
"""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.engine.pool.books import Books, Phase, Resident
from forge_gui.engine.pool.words import Action, Demand, Key, Load, Memory, Unload, UseId
from forge_gui.values.events import UnloadReason
from forge_gui.values.ids import ModelId


class Bringing:
    """`actions` are what must be done; whoever carries them out takes them."""

    def __init__(self, books: Books) -> None:
        self.actions: list[Action] = []
        self.promised: dict[Key, Demand] = {}
        """Loads that are decided and wait for memory that is being freed."""
        self._books = books

    def bring(self, demand: Demand, evict: Sequence[ModelId] = ()) -> bool:
        """Load it where it fits; else promise it the memory that is being freed."""
        for model in evict:
            resident = self._books.get(model)
            if resident and resident.is_idle:
                self._evict(resident, demand.use)
        need = self._books.need(*demand.key, demand.need)
        if not need.fits(self.future()):
            return False
        if self._books.get(demand.model) is None and need.fits(self._books.free()):
            self._books.add(Resident(demand.model, demand.options, need, for_use=demand.use))
            self.actions.append(Load(demand.model, demand.options, need, demand.use))
        else:
            self.promised[demand.key] = demand
        return True

    def can_go(self, models: Sequence[ModelId]) -> bool:
        """Whether nobody uses any of them."""
        found = [self._books.get(model) for model in models]
        return all(one is not None and one.is_idle for one in found)

    def future(self) -> Memory:
        """What will be free once all that goes has gone and all that is promised has come."""
        room = self._books.free() + self._books.coming()
        for demand in self.promised.values():
            room = room - self._books.need(*demand.key, demand.need)
        return room

    def _evict(self, resident: Resident, use: UseId | None) -> None:
        resident.phase = Phase.UNLOADING
        self.actions.append(Unload(resident.model, UnloadReason.EVICTED, use))
