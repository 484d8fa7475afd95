"""Loads that nobody waits for: what persons hinted at, and what a run may turn out to ask for.

Decisions only. One at a time, and at nobody's cost.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace

from forge_gui.engine.pool.books import Books
from forge_gui.engine.pool.bringing import Bringing
from forge_gui.engine.pool.keeping import Keeping
from forge_gui.engine.pool.outlooks import Outlooks
from forge_gui.engine.pool.waiting import WaitingQueue
from forge_gui.engine.pool.words import Key


@dataclass(frozen=True, slots=True)
class Hinting:
    """Asked where nobody waits for a model that is not there."""

    books: Books
    queue: WaitingQueue
    outlooks: Outlooks
    keeping: Keeping
    bringing: Bringing

    def bring_hinted(self) -> bool:
        """The first hint that can be followed: only what nobody needs goes for it."""
        spared = {demand.model for demand in self.outlooks.coming.demands()}
        spared |= self.keeping.hinted_models() | self.queue.models()
        for demand in self.keeping.hints():
            need = self.books.need(*demand.key, demand.need)
            victims = self.books.victims(need, self.bringing.future(), spared)
            if victims is not None and self.bringing.bring(demand, [one.model for one in victims]):
                return True
        return False

    def bring_possible(self, unfit: Container[Key]) -> bool:
        """The first that may be asked for and fits as it is: nothing goes for it."""
        for demand in self.outlooks.coming.possible():
            need = self.books.need(*demand.key, demand.need)
            is_there = self.books.get(demand.model) is not None or demand.is_remote
            is_fit = demand.key not in unfit and need.fits(self.bringing.future())
            if not is_there and is_fit:
                return self.bringing.bring(replace(demand, use=self.outlooks.first(demand.key)))
        return False

    def is_hint(self, key: Key) -> bool:
        """Whether a load of it follows a hint."""
        return self.keeping.is_hinted(key) or self.outlooks.coming.may_want(key)
