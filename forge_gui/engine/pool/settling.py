"""One settling of the pool's books: what nobody wants any more, what can never be, who is served.

Decisions only; the rules are told in state.py.
"""

from __future__ import annotations

from forge_gui.engine.pool.books import Books, Phase, Resident
from forge_gui.engine.pool.keeping import Keeping
from forge_gui.engine.pool.leases import Leases
from forge_gui.engine.pool.outlooks import Outlooks
from forge_gui.engine.pool.refusals import misfits
from forge_gui.engine.pool.schedule import Schedule
from forge_gui.engine.pool.serving import Rules, Walk
from forge_gui.engine.pool.waiting import WaitingQueue
from forge_gui.engine.pool.words import Action, CancelLoad, Key, Load, Memory, Refuse, Unload
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import UnloadReason


class Settling:
    """All that is known to the pool, and the decisions that follow from it.

    `unfit` are announced models that could not be loaded and are left until asked for.
    """

    def __init__(self, limits: Memory, rules: Rules) -> None:
        self.books = Books(limits)
        self.waiting = WaitingQueue()
        self.outlooks = Outlooks()
        self.keeping = Keeping(self.books, rules.idle_s)
        self.leases = Leases(self.books, self.waiting, rules)
        self.unfit: set[Key] = set()
        self.rules = rules
        self._walk = Walk(
            self.books,
            self.waiting,
            Schedule(self.books, self.outlooks),
            self.outlooks,
            self.keeping,
            self.leases.grant,
        )
        self._now = 0.0

    def go(self, now: float) -> list[Action]:
        """Serve the waiting demands as far as the rules allow."""
        self._now = now
        self.outlooks.slow_down(now)
        actions = [*self._abandoned(), *self._overdue(now), *self._beyond()]
        for key, error in misfits(self.waiting.groups(), self.books):
            actions += self.refuse(key, error)
        actions += self._walk.go(
            self.rules, now, is_busy=lambda: self.leases.is_busy, unfit=self.unfit
        )
        for action in actions:
            if isinstance(action, Load) and (resident := self.books.get(action.model)):
                resident.loads_from = now
        return actions

    def _abandoned(self) -> list[Action]:
        """End the loads that nobody waits for any more."""
        actions: list[Action] = []
        for one in self.books:
            if one.phase is Phase.LOADING and not (
                self.waiting.is_wanted(one.model) or self._walk.is_wanted(one.key)
            ):
                one.phase = Phase.UNLOADING
                actions.append(CancelLoad(one.model))
        return actions

    def _overdue(self, now: float) -> list[Action]:
        """Unload what has been idle for its time, and what was to leave."""
        return [unload(*found) for found in self.keeping.due(now, self.is_awaited)]

    def follow(self, limits: Memory, rules: Rules) -> None:
        """Other limits and rules count from now on. Models that nobody uses or awaits go until what
        stays keeps to the limits; leased ones go when they are given back."""
        self.books.limits = limits
        self.rules = self.leases.rules = rules
        self.keeping.idle_s = rules.idle_s

    def _beyond(self) -> list[Action]:
        """Where limits were lowered: unload what nobody needs, least recently used first."""
        if not self.books.is_over_limits():
            return []
        actions: list[Action] = []
        for one in sorted((one for one in self.books if one.is_idle), key=lambda one: one.used):
            if not self.books.is_over_limits():
                break
            if one.model not in self.books.pinned and not self.is_awaited(one):
                self.keeping.give_up(one.key)
                actions.append(unload(one, UnloadReason.EVICTED))
        return actions

    def shrink(self, at_most: int) -> list[Action]:
        """Unload what nobody needs now, least recently used first; see PoolState."""
        actions: list[Action] = []
        for one in sorted((one for one in self.books if one.is_idle), key=lambda one: one.used):
            if (self.books.taken() - self.books.coming()).bytes <= at_most:
                break
            if one.model not in self.books.pinned and not self.is_awaited(one):
                self.keeping.give_up(one.key)  # or it would be loaded again at once
                actions.append(unload(one, UnloadReason.EVICTED))
        return actions

    def is_awaited(self, one: Resident) -> bool:
        """Somebody waits for it, or a run has announced it."""
        return self.waiting.is_wanted(one.model) or self.outlooks.coming.wants(one.key)

    @property
    def is_turn_taken(self) -> bool:
        """Somebody works, where models work one at a time."""
        return self.rules.one_at_a_time and self.leases.is_busy

    def refuse(self, key: Key, error: ForgeError) -> list[Action]:
        """Whoever waits for this gets the error."""
        tickets = self.waiting.take(key)
        for asked in tickets.values():
            self.outlooks.rested(asked.demand.use, self._now)
        return [Refuse(ticket, error) for ticket in tickets]

    def wakes_at(self) -> float | None:
        """When waiting alone changes what is to be done; None: only what is told does."""
        groups = self.waiting.groups()
        times = [group.since + self.rules.max_wait_s for group in groups]
        times += self.keeping.wakes_at()
        if groups or self.rules.is_eager:
            times.append(self.outlooks.wakes_at(self._now) or 0.0)
        return min((time for time in times if time > self._now), default=None)


def unload(resident: Resident, reason: UnloadReason) -> Action:
    """It is on its way out from now on."""
    resident.phase = Phase.UNLOADING
    return Unload(resident.model, reason)
