"""The pool's rules, on every order of demands, loads, failures and endings that can be thought of.

Three machines: demands alone; with announced runs, models working beside each other; and with
announced runs, one model at a time.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from forge_gui.engine.pool.books import Phase
from forge_gui.engine.pool.outlooks import PATIENCE_S
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.state import PoolState
from forge_gui.engine.pool.words import (
    Action,
    CancelLoad,
    Demand,
    Grant,
    Load,
    Memory,
    Refuse,
    Ticket,
    Unload,
    Use,
    UseId,
)
from forge_gui.values.errors import ModelLoadFailed, PoolError, PoolFull
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId, RunId, StepId

LIMITS = Memory(ram=10, gpus=(6,), models=3)
MAX_WAIT_S = 20.0
MODELS = tuple(ModelId("simulation", name) for name in "abcde")
SIZES = dict(zip(MODELS, (3, 4, 5, 7, 10), strict=True))
OPTIONS = (RunnerOptions(), RunnerOptions(context_length=512))

models = st.sampled_from(MODELS)
options = st.sampled_from(OPTIONS)


class PoolMachine(RuleBasedStateMachine):
    """A pool whose loads, unloads, leases and clock are moved by hand."""

    tickets = Bundle("tickets")
    ways = Rules(max_wait_s=MAX_WAIT_S)
    limits = LIMITS

    def __init__(self) -> None:
        super().__init__()
        self.state = PoolState(self.limits, self.ways)
        self.now = 0.0
        self.loading: dict[ModelId, Load] = {}
        self.unloading: set[ModelId] = set()
        self.memory: dict[ModelId, Memory] = {}
        self.waiting: dict[Ticket, tuple[Demand, float]] = {}
        self.leased: dict[Ticket, ModelId] = {}
        self.grown: set[ModelId] = set()

    def carry_out(self, actions: list[Action]) -> None:
        for action in actions:
            match action:
                case Load(model, _, need):
                    assert model not in self.memory, "loaded twice"
                    assert model not in self.unloading
                    self.memory[model] = need
                    self.loading[model] = action
                    assert self.total().fits(self.limits), "loaded beyond the limits"
                case CancelLoad(model):
                    del self.loading[model]
                    self.unloading.add(model)
                case Unload(model, _):
                    assert model not in self.leased.values(), "a leased model was evicted"
                    assert model not in self.loading
                    assert model not in self.unloading
                    self.unloading.add(model)
                case Grant(ticket):
                    self.granted(ticket)
                case Refuse(ticket, _):
                    del self.waiting[ticket]

    def granted(self, ticket: Ticket) -> None:
        demand, _ = self.waiting.pop(ticket)
        assert demand.model in self.memory
        assert demand.model not in self.unloading
        resident = self.state.books.get(demand.model)
        assert resident
        assert self.suits(resident.options, demand)
        self.leased[ticket] = demand.model

    def suits(self, loaded: RunnerOptions, demand: Demand) -> bool:
        return loaded == demand.options

    def total(self) -> Memory:
        total = Memory(0, (), 0)
        for memory in self.memory.values():
            total = total + memory
        return total

    @rule(target=tickets, model=models, runner=options)
    def ask(self, model: ModelId, runner: RunnerOptions) -> object:
        return self.post(self.demand(model, runner))

    def demand(self, model: ModelId, runner: RunnerOptions, use: UseId | None = None) -> Demand:
        return Demand(model, runner, Memory(ram=SIZES[model]), use=use)

    def may_refuse(self, demand: Demand) -> bool:
        """Only what turned out larger than thought can be too large."""
        return demand.model in self.grown

    def post(self, demand: Demand) -> object:
        overdue = self.is_head_stuck()
        try:
            ticket, actions = self.state.ask(demand, self.now)
        except PoolFull:
            assert self.may_refuse(demand)
            return multiple()
        self.waiting[ticket] = (demand, self.now)
        self.carry_out(actions)
        if overdue:
            assert ticket not in self.leased, "a new lease went before an overdue demand"
        return ticket

    def is_head_stuck(self) -> bool:
        """The oldest demand has waited too long and nothing that is on its way serves it."""
        if not self.waiting:
            return False
        demand, since = self.waiting[min(self.waiting)]
        resident = self.state.books.get(demand.model)
        is_coming = bool(resident and resident.phase is not Phase.READY) or self.unloading
        return not is_coming and self.now - since >= MAX_WAIT_S

    @rule(ticket=consumes(tickets))
    def give_back(self, ticket: Ticket) -> None:
        self.waiting.pop(ticket, None)
        self.leased.pop(ticket, None)
        self.carry_out(self.state.give_back(ticket, self.now))

    @rule(model=models, growth=st.sampled_from([0, 0, 0, -1, 1, 2, 9]))
    def load_ends(self, model: ModelId, growth: int) -> None:
        if load := self.loading.pop(model, None):
            real = replace(load.need, ram=load.need.ram + growth)
            self.memory[model] = real
            if growth > 0:
                self.grown.add(model)
            self.carry_out(self.state.loaded(model, real, self.now))

    @rule(model=models)
    def load_fails(self, model: ModelId) -> None:
        if self.loading.pop(model, None):
            del self.memory[model]
            error = ModelLoadFailed(f"{model} is damaged.")
            self.carry_out(self.state.load_failed(model, error, self.now))

    @rule(model=models)
    def unload_ends(self, model: ModelId) -> None:
        if model in self.unloading:
            self.unloading.remove(model)
            del self.memory[model]
            self.carry_out(self.state.unloaded(model, self.now))

    @rule(model=models)
    def crash(self, model: ModelId) -> None:
        if model in self.memory and model not in self.unloading and model not in self.loading:
            del self.memory[model]
            self.leased = {t: m for t, m in self.leased.items() if m != model}
            self.carry_out(self.state.forget(model, self.now))

    @rule(model=models)
    def person_unloads(self, model: ModelId) -> None:
        in_use = model in self.leased.values() or model in self.loading
        try:
            self.carry_out(self.state.drop(model))
        except PoolError:
            assert in_use
        else:
            assert not in_use

    @rule(seconds=st.sampled_from([1.0, 5.0, MAX_WAIT_S]))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        at = self.state.wakes_at()
        if at is not None and at <= self.now:  # as the pool's alarm does
            self.carry_out(self.state.look(self.now))

    @invariant()
    def books_are_right(self) -> None:
        self.state.check()
        assert set(self.state.waiting) == set(self.waiting)
        assert {one.model for one in self.state.books} == set(self.memory)

    @invariant()
    def nobody_waits_for_nothing(self) -> None:
        """Whoever waits, waits for a lease to end, a load or an unload, or for patience to end."""
        if self.waiting and not (self.leased or self.loading or self.unloading):
            at = self.state.wakes_at()
            assert at is not None
            assert self.now < at <= self.now + PATIENCE_S

    def teardown(self) -> None:
        """However it stands: once leases end and loads and unloads come through, all are served."""
        for _ in range(1_000):
            if not self.waiting and not self.leased:
                break
            self.now += PATIENCE_S
            self.carry_out(self.state.look(self.now))
            for ticket in tuple(self.leased):
                self.leased.pop(ticket)
                self.carry_out(self.state.give_back(ticket, self.now))
            for model in tuple(self.loading):
                load = self.loading.pop(model)
                self.carry_out(self.state.loaded(model, load.need, self.now))
            for model in tuple(self.unloading):
                self.unloading.remove(model)
                del self.memory[model]
                self.carry_out(self.state.unloaded(model, self.now))
        assert not self.waiting, "somebody waits for ever"
        self.carry_out(self.state.close())
        assert set(self.memory) == self.unloading, "something stays in memory after close"


class AnnouncedMachine(PoolMachine):
    """Runs announce chains, forks and joins; their steps ask in any order that is allowed, fail to
    ask at all, ask twice, or for another model than they said."""

    ways = Rules(max_wait_s=MAX_WAIT_S, is_eager=True)
    runs = Bundle("runs")

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.uses: dict[int, list[Use]] = {}
        self.ended: dict[int, set[StepId]] = {}
        for model in MODELS:
            for runner in OPTIONS:
                self.carry_out(self.state.know(self.demand(model, runner), self.now))

    @rule(
        target=runs,
        steps=st.lists(
            st.tuples(st.none() | models, options, st.sets(st.integers(0, 5)), st.booleans()),
            max_size=8,
        ),
    )
    def announce(self, steps: list[tuple[ModelId | None, RunnerOptions, set[int], bool]]) -> int:
        self.count += 1
        uses = [
            Use(
                StepId(f"s{place}"),
                model,
                runner,
                tuple(StepId(f"s{b}") for b in before if b < place),
                is_possible,
            )
            for place, (model, runner, before, is_possible) in enumerate(steps)
        ]
        self.uses[self.count], self.ended[self.count] = uses, set()
        run = RunId(f"run {self.count}")
        self.carry_out(self.state.announce(run, self.count, uses, self.now))
        return self.count

    @rule(target=PoolMachine.tickets, run=runs, place=st.integers(0, 7), other=st.none() | models)
    def step_asks(self, run: int, place: int, other: ModelId | None) -> object:
        use = self.ready(run, place)
        if use is None or not (use.model or other):
            return multiple()
        model = other or use.model
        assert model
        name = UseId(RunId(f"run {run}"), use.step, run)
        return self.post(self.demand(model, use.options, name))

    @rule(run=runs, place=st.integers(0, 7))
    def step_ends(self, run: int, place: int) -> None:
        if use := self.ready(run, place):
            self.ended[run].add(use.step)
            name = UseId(RunId(f"run {run}"), use.step, run)
            self.carry_out(self.state.use_done(name, self.now))

    @rule(run=consumes(runs))
    def run_ends(self, run: int) -> None:
        del self.uses[run]
        self.carry_out(self.state.withdraw(run, self.now))

    @rule(seconds=st.sampled_from([0.0, 0.1, PATIENCE_S, MAX_WAIT_S]))
    def look(self, seconds: float) -> None:
        self.now += seconds
        self.carry_out(self.state.look(self.now))

    def ready(self, run: int, place: int) -> Use | None:
        """A step that all before it allow to work."""
        uses = self.uses.get(run, [])
        use = uses[place] if place < len(uses) else None
        if use is None or use.step in self.ended[run] or not self.ended[run].issuperset(use.after):
            return None
        return use


class OneAtATimeMachine(AnnouncedMachine):
    """The same where one model works at a time, and loads take their turn."""

    ways = Rules(max_wait_s=MAX_WAIT_S, one_at_a_time=True)

    @invariant()
    def one_works(self) -> None:
        assert len(self.leased) <= 1
        assert not (self.leased and self.loading)


TestPoolMachine = PoolMachine.TestCase
TestAnnouncedMachine = AnnouncedMachine.TestCase
TestOneAtATimeMachine = OneAtATimeMachine.TestCase
TestAnnouncedMachine.settings = TestOneAtATimeMachine.settings = settings(
    max_examples=max(25, settings().max_examples // 2)
)
