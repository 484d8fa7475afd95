"""One walk over the waiting demands: who gets a lease now, what is loaded and unloaded for whom.

Decisions only. The rules are told in state.py; here is what happens for one demand after another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from forge_gui.engine.pool.books import Books, Phase, Resident
from forge_gui.engine.pool.bringing import Bringing
from forge_gui.engine.pool.hinting import Hinting
from forge_gui.engine.pool.keeping import Keeping
from forge_gui.engine.pool.outlooks import Outlooks
from forge_gui.engine.pool.schedule import Schedule, Turn
from forge_gui.engine.pool.waiting import Group, WaitingQueue
from forge_gui.engine.pool.words import NOTHING, Action, Demand, Key


@dataclass(frozen=True, slots=True)
class Rules:
    """How the pool is to work. `one_at_a_time`: one lease at a time, whatever the model.

    `is_eager`: loads go on beside work, and what is announced is loaded before it is asked for,
    where memory is free or holds what nobody is known to need. `idle_s`: how long a model may be
    idle before it goes; 0: for ever.
    """

    max_wait_s: float = 60.0
    one_at_a_time: bool = False
    is_eager: bool = False
    idle_s: float = 0.0


class Answer(Enum):
    """What a walk says to a demand."""

    GRANTED = "granted"
    COMING = "coming"
    """What it waits for is on its way and cannot be taken by a younger demand."""
    BLOCKED = "blocked"
    """It waits for leases of others to end."""


class Walk:
    """Goes over the waiting groups once."""

    def __init__(
        self,
        books: Books,
        queue: WaitingQueue,
        schedule: Schedule,
        outlooks: Outlooks,
        keeping: Keeping,
        grant: Callable[[Group, float], Sequence[Action]],
    ) -> None:
        self._bringing = Bringing(books)
        self._books = books
        self._queue = queue
        self._schedule = schedule
        self._outlooks = outlooks
        self._hinting = Hinting(books, queue, outlooks, keeping, self._bringing)
        self._grant = grant
        self._rules = Rules()
        self._is_busy: Callable[[], bool] = bool
        self._now = 0.0

    def go(
        self, rules: Rules, now: float, *, is_busy: Callable[[], bool], unfit: set[Key]
    ) -> list[Action]:
        """The actions that the books ask for now. `is_busy`: somebody has a lease and works.

        `unfit` are announced models that could not be loaded and are left until asked for.
        """
        self._bringing.actions = []
        self._rules, self._now, self._is_busy = rules, now, is_busy
        self._keep_promises()
        for group in self._queue.groups():
            if not group.urgent and now - group.since < rules.max_wait_s:
                break
            if self._serve_overdue(group) is Answer.BLOCKED:
                return self._bringing.actions  # all others queue behind it
        for group in self._queue.groups():
            self._serve(group)
        if self._outlooks.is_moving(now):
            return self._bringing.actions
        while self._may_load() and self._load_next(unfit):
            pass
        self._follow_hints(unfit)
        return self._bringing.actions

    def is_wanted(self, key: Key) -> bool:
        """Whether a load of it has a purpose: somebody waits or will ask, or it was hinted at, or
        may be asked for, and nobody waits for something that is not there."""
        if self._queue.has(key) or self._outlooks.coming.wants(key):
            return True
        return self._hinting.is_hint(key) and self._is_calm()

    def _keep_promises(self) -> None:
        """Begin the promised loads whose memory is free now; forget those without a future."""
        kept = self._promised
        self._bringing.promised = {}
        for key, demand in kept.items():
            resident = self._books.get(demand.model)
            if self.is_wanted(key) and (resident is None or resident.phase is Phase.UNLOADING):
                self._bringing.bring(demand)

    def _serve(self, group: Group) -> Answer:
        """Grant what can be used as it is."""
        model, options = group.key
        resident = self._books.get(model)
        is_ready = resident and resident.phase is Phase.READY and resident.options == options
        if is_ready or group.demand.is_remote:
            if self._promised and self._is_in_turns:
                return Answer.BLOCKED  # the turn is the promised load's
            granted = self._grant(group, self._now)
            self._bringing.actions += granted
            return Answer.GRANTED if granted else Answer.BLOCKED
        is_coming = resident and resident.phase is Phase.LOADING and resident.options == options
        return Answer.COMING if is_coming or group.key in self._promised else Answer.BLOCKED

    def _serve_overdue(self, group: Group) -> Answer:
        """A demand past the longest wait: its model comes next, whatever the schedule thinks."""
        demand, key = group.demand, group.key
        answer = self._serve(group)
        resident = self._books.get(demand.model)
        if answer is not Answer.BLOCKED or demand.is_remote or (resident and resident.key == key):
            return answer
        if not self._may_load():
            return Answer.BLOCKED
        turn = self._schedule.next(self._waiting(), tuple(self._promised.values()), must=key)
        if (
            turn is not None
            and self._bringing.can_go(turn.evict)
            and self._bringing.bring(demand, turn.evict)
        ):
            return Answer.COMING
        return self._force(demand, resident)

    def _force(self, demand: Demand, rival: Resident | None) -> Answer:
        """Where what would best go is in use: take whatever is idle."""
        if rival and not rival.is_idle and rival.phase is not Phase.UNLOADING:
            return Answer.BLOCKED
        need = self._books.need(*demand.key, demand.need)
        evict = [rival.model] if rival and rival.is_idle else []
        room = self._bringing.future()
        if rival and rival.is_idle:
            room = room + rival.memory
        victims = self._books.victims(need, room, evict)
        if victims is None:
            return Answer.BLOCKED
        is_coming = self._bringing.bring(demand, (*evict, *(one.model for one in victims)))
        return Answer.COMING if is_coming else Answer.BLOCKED

    def _may_load(self) -> bool:
        """Where all is done in turns, one at a time and not eager, a load takes one like work."""
        if not self._is_in_turns:
            return True
        return not (self._promised or self._is_busy() or self._books.is_loading())

    @property
    def _promised(self) -> dict[Key, Demand]:
        return self._bringing.promised

    @property
    def _is_in_turns(self) -> bool:
        return self._rules.one_at_a_time and not self._rules.is_eager

    def _load_next(self, unfit: set[Key]) -> bool:
        """The schedule's next load, if it can begin; whether to look for another one."""
        absent = self._absent()
        if not absent and not (self._rules.is_eager and self._outlooks):
            return False
        turn = self._schedule.next(self._waiting(), tuple(self._promised.values()))
        if turn is None:
            return False
        is_early = not self._queue.has(turn.load.key)
        if is_early and not self._is_welcome(turn, unfit):
            self._fill(absent, turn)
            return False
        if not self._bringing.can_go(turn.evict) or turn.busy.intersection(turn.evict):
            self._fill(absent, turn)
            return False
        if is_early:
            self._bringing.bring(
                replace(turn.load, use=self._outlooks.first(turn.load.key)), turn.evict
            )
            return False
        return self._bringing.bring(turn.load, turn.evict)

    def _is_welcome(self, turn: Turn, unfit: set[Key]) -> bool:
        """Whether something that nobody waits for yet may come: one, and at nobody's cost."""
        if not self._rules.is_eager or turn.load.key in unfit or self._promised:
            return False
        if self._books.is_loading():
            return False
        needed = {demand.model for demand in self._outlooks.coming.demands()}
        return not any(one in needed or self._queue.is_wanted(one) for one in turn.evict)

    def _follow_hints(self, unfit: set[Key]) -> None:
        """See hinting.py."""
        if self._promised or self._books.is_loading() or not self._is_calm():
            return
        if not self._hinting.bring_hinted() and self._rules.is_eager:
            self._hinting.bring_possible(unfit)

    def _is_calm(self) -> bool:
        """Nobody waits for a model that is not there; or for a turn, where all is in turns."""
        if self._is_in_turns:
            return not self._queue and not self._is_busy()
        return not self._absent()

    def _fill(self, absent: Sequence[Group], turn: Turn) -> None:
        """Load what fits beside the schedule's next model: it waits for others in any case."""
        need = self._books.need(*turn.load.key, turn.load.need)
        freed = NOTHING
        for model in turn.evict:
            if resident := self._books.get(model):
                freed = freed + resident.memory
        for group in absent:
            need_here = self._books.need(*group.key, group.demand.need)
            room = self._bringing.future()
            if group.key == turn.load.key or self._books.get(group.demand.model):
                continue
            fits = need_here.fits(room) and need_here.fits(room + freed - need)
            if fits and self._may_load():
                self._bringing.bring(group.demand)

    def _is_absent(self, group: Group) -> bool:
        """Neither there, nor coming, nor promised."""
        resident = self._books.get(group.demand.model)
        is_there = resident and resident.key == group.key and resident.phase is not Phase.UNLOADING
        return not (is_there or group.demand.is_remote or group.key in self._promised)

    def _absent(self) -> list[Group]:
        return [group for group in self._queue.groups() if self._is_absent(group)]

    def _waiting(self) -> tuple[Demand, ...]:
        return tuple(group.demand for group in self._queue.groups() if not group.demand.is_remote)
