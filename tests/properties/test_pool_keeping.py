"""The pool's rules with two GPUs, pins, hints, time limits, hot swaps and looks at idle models.

On top of what test_pool_state.py holds: nothing pinned is evicted, no device is filled beyond its
own budget, a hint costs nobody anything, and a swap loses no demand.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, consumes, invariant, multiple, rule

from forge_gui.engine.pool.books import Books, Resident
from forge_gui.engine.pool.placing import placed, shared_out, spread
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.words import Action, Demand, Memory, Move, Ticket, Unload, UseId
from forge_gui.values.events import UnloadReason
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from tests.properties.test_pool_state import (
    MAX_WAIT_S,
    MODELS,
    OPTIONS,
    AnnouncedMachine,
    PoolMachine,
    models,
    options,
)

IDLE_S = 30.0
NEEDS = dict(
    zip(
        MODELS,
        (
            Memory(ram=3),
            Memory(ram=1, gpus=(0, 3)),
            Memory(ram=2, gpus=(4,)),
            Memory(ram=1, gpus=(5, 3)),
            Memory(ram=9),
        ),
        strict=True,
    )
)


class KeepingMachine(AnnouncedMachine):
    """Everything that persons and settings may want of the pool, at any time."""

    ways = Rules(max_wait_s=MAX_WAIT_S, is_eager=True, idle_s=IDLE_S)
    limits = Memory(ram=10, gpus=(6, 4), models=3)
    spares = Bundle("spares")

    def __init__(self) -> None:
        self.moved = 0
        super().__init__()

    def demand(self, model: ModelId, runner: RunnerOptions, use: UseId | None = None) -> Demand:
        need = NEEDS[model]
        on_cpu = Memory(ram=need.bytes) if need.vram else None
        return Demand(model, runner, need, use=use, on_cpu=on_cpu, moves=True)

    def may_refuse(self, demand: Demand) -> bool:
        return super().may_refuse(demand) or bool(self.state.books.pinned)

    def suits(self, loaded: RunnerOptions, demand: Demand) -> bool:
        return loaded in (demand.options, replace(demand.options, gpu_layers=0))

    def carry_out(self, actions: list[Action]) -> None:
        for action in actions:
            if isinstance(action, Unload):
                self.may_go(action)
        for ticket in [action.ticket for action in actions if isinstance(action, Move)]:
            del self.waiting[ticket]
            self.moved += 1
        super().carry_out([action for action in actions if not isinstance(action, Move)])

    def may_go(self, action: Unload) -> None:
        awaited = {demand.model for demand, _ in self.waiting.values()}
        if action.reason is UnloadReason.IDLE:
            assert action.model not in awaited
            assert action.model not in self.state.books.pinned, "a pinned model expired"
        if action.reason is UnloadReason.EVICTED and action.model in self.state.books.pinned:
            # Only for itself: it is loaded otherwise, or has grown beyond what there is.
            assert action.model in awaited or action.model in self.grown, "a pinned model went"

    @rule(target=PoolMachine.tickets, model=models, runner=options)
    def ask_urgently(self, model: ModelId, runner: RunnerOptions) -> object:
        return self.post(replace(self.demand(model, runner), is_urgent=True))

    @rule(model=models)
    def pin(self, model: ModelId) -> None:
        self.state.keeping.pin(model)
        self.carry_out(self.state.look(self.now))

    @rule(model=models)
    def unpin(self, model: ModelId) -> None:
        self.state.keeping.unpin(model)
        self.carry_out(self.state.look(self.now))

    @rule(model=models, runner=options)
    def hint(self, model: ModelId, runner: RunnerOptions) -> None:
        self.state.keeping.hint(self.demand(model, runner))
        before = self.wanted_models()
        actions = self.state.look(self.now)
        for action in actions:
            if isinstance(action, Unload) and action.reason is UnloadReason.EVICTED:
                assert action.model not in before, "a hint evicted what is used or awaited"
        self.carry_out(actions)

    def wanted_models(self) -> set[ModelId]:
        waiting = {demand.model for demand, _ in self.waiting.values()}
        return waiting | set(self.leased.values()) | self.state.books.pinned

    @rule(model=models, seconds=st.sampled_from([None, 0.0, 5.0]))
    def limit(self, model: ModelId, seconds: float | None) -> None:
        self.state.keeping.limit(model, seconds)
        self.carry_out(self.state.look(self.now))

    @rule(old=models, new=models)
    def swap(self, old: ModelId, new: ModelId) -> None:
        waiting = [t for t, (demand, _) in self.waiting.items() if demand.model == old]
        before = self.moved
        self.carry_out(self.state.take_over(old, new, self.now))
        assert self.moved - before == len(waiting)
        assert not any(demand.model == old for demand, _ in self.waiting.values())

    @rule(at_most=st.integers(0, 12))
    def shrink(self, at_most: int) -> None:
        used = self.wanted_models()
        actions = self.state.shrink(at_most)
        assert not {one.model for one in actions if isinstance(one, Unload)} & used
        self.carry_out(actions)

    @rule(target=spares, model=models)
    def look_at_one(self, model: ModelId) -> object:
        ticket = self.state.spare(model)
        if ticket is None:
            return multiple()
        assert not self.waiting, "somebody waits, and a look goes first"
        self.leased[ticket] = model
        return ticket

    @rule(ticket=consumes(spares))
    def look_ends(self, ticket: Ticket) -> None:
        if self.leased.pop(ticket, None):
            self.carry_out(self.state.give_back(ticket, self.now))

    @invariant()
    def each_device_keeps_its_budget(self) -> None:
        going = Memory(0, (), 0)
        for model in self.unloading:
            going = going + self.memory[model]
        assert (self.state.books.taken() - going).fits(self.limits)

    @invariant()
    def idle_ones_leave_in_time(self) -> None:
        """The alarm is set for every idle model with a limit."""
        at = self.state.wakes_at()
        times = [time for time in self.state.keeping.wakes_at() if time > self.now]
        assert not times or (at is not None and at <= min(times))


class KeepingInTurnsMachine(KeepingMachine):
    """The same where one model works at a time, and loads take their turn."""

    ways = Rules(max_wait_s=MAX_WAIT_S, one_at_a_time=True, idle_s=IDLE_S)


TestKeepingMachine = KeepingMachine.TestCase
TestKeepingInTurnsMachine = KeepingInTurnsMachine.TestCase
TestKeepingMachine.settings = TestKeepingInTurnsMachine.settings = settings(
    max_examples=max(25, settings().max_examples // 2)
)

bytes_ = st.integers(0, 30)


@given(bytes_, st.lists(bytes_, max_size=4))
def test_what_is_spread_is_whole_and_within_each_budget(size: int, budgets: list[int]) -> None:
    found = spread(size, tuple(budgets))
    assert found.bytes == size
    assert found.fits(Memory(size, tuple(budgets)))
    if max(budgets, default=0) >= size:
        assert sum(1 for one in found.gpus if one) <= 1, "it was torn apart without need"
    if found.ram:
        assert found.gpus == tuple(budgets), "it spills while a GPU has room"


@given(bytes_, st.lists(bytes_, max_size=4))
def test_what_a_backend_says_is_shared_out_whole(vram: int, like: list[int]) -> None:
    found = shared_out(vram, tuple(like))
    assert sum(found) == vram
    assert all(one >= 0 for one in found)


@given(st.lists(bytes_, max_size=3), st.lists(bytes_, max_size=3), bytes_, bytes_)
def test_memory_is_added_and_taken_away_device_by_device(
    one: list[int], other: list[int], ram: int, more: int
) -> None:
    a, b = Memory(ram, tuple(one)), Memory(more, tuple(other))
    there_and_back = (a + b) - b
    assert (there_and_back.ram, there_and_back.models) == (a.ram, a.models)
    assert all(there_and_back.on(gpu) == a.on(gpu) for gpu in range(4))
    assert (a + b).bytes == a.bytes + b.bytes
    assert a.fits(a + replace(b, models=0))
    assert a.fits(b) == (
        ram <= more and all(a.on(gpu) <= b.on(gpu) or not a.on(gpu) for gpu in range(4))
    )


@pytest.mark.parametrize(
    ("gpu_pinned", "ram_pinned", "where"), [(0, 0, "gpu"), (4, 0, "cpu"), (4, 8, "gpu")]
)
def test_a_model_goes_to_the_cpu_where_pins_leave_no_gpu(
    gpu_pinned: int, ram_pinned: int, where: str
) -> None:
    """And waits for, or is refused, the GPU where there is no room in main memory either."""
    books = Books(Memory(10, (6,), 3))
    pinned = MODELS[0]
    books.add(Resident(pinned, OPTIONS[0], Memory(ram_pinned, (gpu_pinned,))))
    books.pinned.add(pinned)
    demand = Demand(MODELS[1], OPTIONS[0], Memory(1, (3,)), on_cpu=Memory(4))
    found = placed(demand, books)
    assert found.options.gpu_layers == (0 if where == "cpu" else None)
    assert bool(books.on_cpu_instead) is (where == "cpu")


def test_without_leave_nothing_is_put_on_the_cpu() -> None:
    books = Books(Memory(10, (2,), 3))
    demand = Demand(MODELS[1], OPTIONS[0], Memory(1, (3,)))
    assert placed(demand, books) is demand
