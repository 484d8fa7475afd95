"""A run in made-up time: its steps ask the pool's own decisions for their models. Pure.

What `pool/state.py` decides is carried out here without a model, so that loads, evictions and waits
are those that the pool will really decide on, as far as its facts are right. What others do now and
have announced is flown beside the run; its loads are not counted, and it ends with the run.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from forge_gui.engine.pipeline.flight.steps import Job
from forge_gui.engine.pipeline.flight.words import Carried, Flown, Setting, Task, Visit, Worked
from forge_gui.engine.pool.state import PoolState
from forge_gui.engine.pool.words import (
    Action,
    CancelLoad,
    Demand,
    Grant,
    Key,
    Load,
    Refuse,
    Ticket,
    Unload,
    Use,
    UseId,
)
from forge_gui.values.errors import PoolError
from forge_gui.values.ids import ModelId, RunId, StepId

_RUN = RunId("plan")
_MOST_EVENTS = 100_000
_MOMENT = 1e-9
_OTHERS = "others/"


def fly(tasks: Sequence[Task], models: Mapping[Key, Carried], setting: Setting) -> Flown:
    """The run of these tasks. Every key of theirs must be in `models`."""
    return _Flight({**setting.of_others, **models}, setting).fly(tasks)


@dataclass(slots=True)
class _Working:
    """A request that is being answered, or a step that asks nobody."""

    left_s: float
    key: Key | None
    is_shared: bool
    ended: Callable[[], None]
    ticket: Ticket | None = None


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A request that waits for its model."""

    granted: Callable[[Ticket], None]
    refused: Callable[[], None]


class _Flight:
    """The pool, the clock, and who works. It is the Sky of the jobs in steps.py."""

    def __init__(self, models: Mapping[Key, Carried], setting: Setting) -> None:
        self.now = 0.0
        self.worked: list[Worked] = []
        self.refused: list[StepId] = []
        self._models = models
        self._state = PoolState(setting.limits, setting.rules)
        self._working: list[_Working] = []
        self._waiting: dict[Ticket, _Waiting] = {}
        self._loading: list[tuple[float, Load]] = []
        self._visits: list[Visit] = []
        self._loads = self._swaps = self._announced = 0
        self._is_counting = self._is_over = False
        self._others = setting.others
        self._strange: set[int] = set()
        """Announcements of others."""
        for model in setting.pinned:
            self._state.keeping.pin(model)
        self._board(setting)

    def fly(self, tasks: Sequence[Task]) -> Flown:
        self._is_counting = True
        for one in self._models.values():
            if not one.demand.is_remote:
                self._do(self._state.know(one.demand, self.now))
        if self._others:
            self._strange.add(self._announced + 1)
            Job(self, self._others, _OTHERS, lambda: None).begin()
        Job(self, tasks, "", self._ended).begin()
        for _ in range(_MOST_EVENTS):
            if (self._is_over and self._others) or not self._next():
                break
        for visit in self._visits:
            if visit.until_s is None:
                visit.until_s = self.now
        return Flown(
            self.now,
            self._loads,
            self._swaps,
            tuple(self._visits),
            tuple(one for one in self.worked if not one.id.startswith(_OTHERS)),
            tuple(one for one in self.refused if not one.startswith(_OTHERS)),
        )

    def _ended(self) -> None:
        self._is_over = True

    # What the jobs ask

    def announce(self, uses: Sequence[Use]) -> int:
        self._announced += 1
        self._do(self._state.announce(_RUN, self._announced, uses, self.now))
        return self._announced

    def use_done(self, number: int, step: StepId) -> None:
        self._do(self._state.use_done(UseId(_RUN, step, number), self.now))

    def withdraw(self, number: int) -> None:
        self._do(self._state.withdraw(number, self.now))

    def ask(
        self,
        task: Task,
        use: tuple[int, StepId],
        began: Callable[[], None],
        ended: Callable[[], None],
        refused: Callable[[], None],
    ) -> None:
        """One request to the task's model; `began` when it is leased, `ended` when answered."""
        assert task.key is not None
        named = UseId(_RUN, use[1], use[0])
        demand: Demand = replace(self._models[task.key].demand, use=named)
        try:
            ticket, actions = self._state.ask(demand, self.now)
        except PoolError:
            refused()
            return

        def granted(ticket: Ticket) -> None:
            began()
            work = _Working(task.seconds, task.key, task.is_shared, ended, ticket)
            self._working.append(work)

        self._waiting[ticket] = _Waiting(granted, refused)
        self._do(actions)

    def work(self, seconds: float, ended: Callable[[], None]) -> None:
        """Work that asks no model."""
        self._working.append(_Working(seconds, None, False, ended))

    # What happens

    def _board(self, setting: Setting) -> None:
        """What is in memory before the run, as if it had just been loaded and given back."""
        for one in setting.aboard:
            model, options = one.key
            demand = Demand(model, options, one.memory, is_work=False)
            began = -max(one.load_s, _MOMENT)  # so that its load is known to take so long
            with suppress(PoolError):
                ticket, actions = self._state.ask(demand, began)
                self._waiting[ticket] = _Waiting(lambda _: None, lambda: None)
                self.now = began
                self._do(actions)
                self.now = 0.0
                for _, load in self._take_loads():
                    self._do(self._state.loaded(load.model, one.memory, 0.0))
                self._do(self._state.give_back(ticket, 0.0))
        for visit in self._visits:
            visit.from_s = visit.ready_s = 0.0
            visit.was_there = True
        self._visits = [one for one in self._visits if one.until_s is None]

    def _take_loads(self) -> list[tuple[float, Load]]:
        loads, self._loading = self._loading, []
        return loads

    def _next(self) -> bool:
        """Go on to what happens next; False: nothing will."""
        times = [at for at, _ in self._loading]
        rates = self._rates()
        times += [
            self.now + one.left_s / rate for one, rate in zip(self._working, rates, strict=True)
        ]
        if (wakes_at := self._state.wakes_at()) is not None:
            times.append(wakes_at)
        if not times or (not self._loading and not self._working and not self._waiting):
            return False
        then = max(self.now, min(times))
        for one, rate in zip(self._working, rates, strict=True):
            one.left_s -= (then - self.now) * rate
        self.now = then
        self._settle()
        return True

    def _settle(self) -> None:
        """All that is due now."""
        done = [one for one in self._working if one.left_s <= _MOMENT]
        for one in done:
            self._working.remove(one)
            if one.ticket is not None:
                self._do(self._state.give_back(one.ticket, self.now))
            one.ended()
        due = [(at, load) for at, load in self._loading if at <= self.now + _MOMENT]
        self._loading = [one for one in self._loading if one not in due]
        for _, load in due:
            visit = self._visit(load.model)
            visit.ready_s = self.now
            self._do(self._state.loaded(load.model, visit.memory, self.now))
        if not done and not due:
            self._do(self._state.look(self.now))

    def _rates(self) -> list[float]:
        """How fast each works: requests beside others on one model share what it can do."""
        crowds: dict[Key, int] = {}
        for one in self._working:
            if one.key is not None:
                crowds[one.key] = crowds.get(one.key, 0) + 1
        return [
            _gain(self._models.get(one.key), crowds[one.key]) / crowds[one.key]
            if one.key is not None and one.is_shared
            else 1.0
            for one in self._working
        ]

    def _do(self, actions: Sequence[Action]) -> None:
        if self._is_counting:
            own = [one for one in actions if _is_own(one, self._strange)]
            self._loads += sum(isinstance(one, Load) for one in own)
            self._swaps += len({one.use for one in own if isinstance(one, Unload) and one.use})
        for action in actions:
            match action:
                case Grant(ticket):
                    self._waiting.pop(ticket).granted(ticket)
                case Refuse(ticket):
                    self._waiting.pop(ticket).refused()
                case Load():
                    self._load(action)
                case Unload(model):
                    self._gone(model)
                case CancelLoad(model):
                    self._loading = [one for one in self._loading if one[1].model != model]
                    self._gone(model)

    def _load(self, load: Load) -> None:
        key = load.model, load.options
        carried = self._models.get(key)
        seconds = carried.load_s if carried else 0.0
        memory = carried.memory if carried else load.need
        self._loading.append((self.now + seconds, load))
        self._visits.append(Visit(key, memory, self.now, self.now + seconds))

    def _gone(self, model: ModelId) -> None:
        self._visit(model).until_s = self.now
        self._do(self._state.unloaded(model, self.now))

    def _visit(self, model: ModelId) -> Visit:
        return next(one for one in reversed(self._visits) if one.key[0] == model)


def _gain(carried: Carried | None, crowd: int) -> float:
    """What so many requests at once yield together; between two that were measured, the smaller;
    one alone yields 1."""
    known = carried.gain if carried else {}
    return max((gain for at, gain in known.items() if at <= crowd), default=1.0)


def _is_own(action: Action, strange: Container[int]) -> bool:
    """A load or an unload that is not for an announcement of others."""
    if not isinstance(action, Load | Unload):
        return False
    return action.use is None or action.use.outlook not in strange
