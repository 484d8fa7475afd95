"""The pool's rules one by one, each in the smallest case that shows it."""

from __future__ import annotations

import pytest

from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.state import PoolState
from forge_gui.engine.pool.words import Action, Demand, Grant, Load, Memory, Refuse, Ticket, Unload
from forge_gui.values.errors import ModelLoadFailed, PoolClosed, PoolError, PoolFull
from forge_gui.values.events import UnloadReason
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId

A, B, C, D = (ModelId("simulation", name) for name in "abcd")
EVICTED = UnloadReason.EVICTED


def demand(model: ModelId, size: int, context: int | None = None) -> Demand:
    return Demand(model, RunnerOptions(context_length=context), Memory(ram=size))


def kinds(actions: list[Action]) -> list[type]:
    return [type(action) for action in actions]


class Pool:
    """A state with 10 bytes for 3 models; loads and unloads are done as soon as they are asked."""

    def __init__(self, max_wait_s: float = 60.0) -> None:
        self.state = PoolState(Memory(10, (), 3), Rules(max_wait_s=max_wait_s))
        self.granted: list[Ticket] = []
        self.log: list[Action] = []

    def ask(self, wanted: Demand, now: float = 0.0) -> Ticket:
        ticket, actions = self.state.ask(wanted, now)
        self.do(actions, now)
        return ticket

    def give_back(self, ticket: Ticket, now: float = 0.0) -> None:
        self.do(self.state.give_back(ticket, now), now)

    def do(self, actions: list[Action], now: float) -> None:
        self.log += actions
        for action in actions:
            match action:
                case Grant(ticket):
                    self.granted.append(ticket)
                case Load(model, _, need):
                    self.do(self.state.loaded(model, need, now), now)
                case Unload(model, _):
                    self.do(self.state.unloaded(model, now), now)


def test_idle_models_go_least_recently_used_first() -> None:
    pool = Pool()
    for model in (A, B, C):
        pool.give_back(pool.ask(demand(model, 3)))
    pool.give_back(pool.ask(demand(A, 3)))
    pool.log.clear()
    pool.ask(demand(D, 3))
    assert pool.log[0] == Unload(B, EVICTED)


def test_nothing_is_evicted_in_vain() -> None:
    pool = Pool()
    pool.give_back(pool.ask(demand(A, 3)))
    pool.ask(demand(B, 4))
    pool.log.clear()
    waiting = pool.ask(demand(C, 8))
    assert pool.log == []
    assert pool.state.waiting == (waiting,)


def test_a_small_idle_model_stays_where_a_larger_one_must_go_anyway() -> None:
    pool = Pool()
    pool.give_back(pool.ask(demand(A, 1)))
    pool.give_back(pool.ask(demand(B, 8)))
    pool.log.clear()
    pool.ask(demand(C, 9))
    assert [one for one in pool.log if isinstance(one, Unload)] == [Unload(B, EVICTED)]


def test_before_the_longest_wait_a_younger_demand_may_go_first() -> None:
    pool = Pool(max_wait_s=60)
    pool.ask(demand(A, 6))
    old = pool.ask(demand(B, 8))
    young = pool.ask(demand(A, 6), now=59)
    assert young in pool.granted
    assert pool.state.waiting == (old,)


def test_past_the_longest_wait_new_leases_queue_behind_the_oldest_demand() -> None:
    pool = Pool(max_wait_s=60)
    first = pool.ask(demand(A, 6))
    old = pool.ask(demand(B, 8))
    young = pool.ask(demand(A, 6), now=60)
    assert pool.state.waiting == (old, young)
    pool.give_back(first, now=61)
    assert old in pool.granted
    assert young not in pool.granted
    pool.give_back(old, now=62)
    assert young in pool.granted


def test_room_that_is_on_its_way_to_an_older_demand_is_kept_for_it() -> None:
    state = PoolState(Memory(10, (), 3))
    ticket, actions = state.ask(demand(A, 7), 0)
    assert kinds(actions) == [Load]
    state.loaded(A, Memory(ram=7), 0)
    state.give_back(ticket, 0)
    older, actions = state.ask(demand(B, 9), 0)
    assert actions == [Unload(A, EVICTED)]
    _, actions = state.ask(demand(C, 3), 0)  # 3 bytes are free, but they belong to B
    assert actions == []
    assert state.unloaded(A, 0) == [Load(B, RunnerOptions(), Memory(ram=9))]
    assert state.loaded(B, Memory(ram=9), 0) == [Grant(older)]


def test_other_runner_options_load_a_model_again_once_it_is_idle() -> None:
    pool = Pool()
    first = pool.ask(demand(A, 3))
    other = pool.ask(demand(A, 3, context=512))
    assert other not in pool.granted
    pool.log.clear()
    pool.give_back(first)
    assert kinds(pool.log) == [Unload, Load, Grant]
    assert other in pool.granted


def test_a_model_that_can_never_fit_is_refused_at_once_with_the_figures() -> None:
    state = PoolState(Memory(ram=10_000_000_000, models=3))
    with pytest.raises(PoolFull, match=r"12\.0 GB of memory, and the limit is 10\.0 GB") as caught:
        state.ask(demand(A, 12_000_000_000), 0)
    assert (caught.value.needed, caught.value.limit) == (12_000_000_000, 10_000_000_000)
    assert caught.value.advice


def test_a_model_that_turns_out_too_large_goes_again_and_is_refused_from_then_on() -> None:
    state = PoolState(Memory(10, (), 3))
    ticket, _ = state.ask(demand(A, 3), 0)
    actions = state.loaded(A, Memory(ram=11), 0)
    assert kinds(actions) == [Unload, Refuse]
    assert isinstance(actions[1], Refuse)
    assert actions[1].ticket == ticket
    with pytest.raises(PoolFull):
        state.ask(demand(A, 3), 0)
    state.check()


def test_a_model_larger_than_thought_waits_until_leased_ones_have_gone() -> None:
    state = PoolState(Memory(10, (), 3))
    first, _ = state.ask(demand(A, 6), 0)
    state.loaded(A, Memory(ram=6), 0)
    second, _ = state.ask(demand(B, 3), 0)
    assert state.loaded(B, Memory(ram=7), 0) == [Unload(B, EVICTED)]
    assert state.unloaded(B, 0) == []
    assert state.give_back(first, 0) == [Unload(A, EVICTED)]
    assert state.unloaded(A, 0) == [Load(B, RunnerOptions(), Memory(ram=7))]
    assert state.loaded(B, Memory(ram=7), 0) == [Grant(second)]


def test_a_failed_load_tells_all_that_waited_for_it_and_leaves_no_trace() -> None:
    state = PoolState(Memory(10, (), 3))
    one, _ = state.ask(demand(A, 6), 0)
    two, _ = state.ask(demand(A, 6), 0)
    error = ModelLoadFailed("The file is damaged.")
    assert state.load_failed(A, error, 0) == [Refuse(one, error), Refuse(two, error)]
    assert state.books.taken() == Memory(0, (), 0)
    assert state.waiting == ()


def test_what_is_in_use_is_not_unloaded_by_hand() -> None:
    pool = Pool()
    ticket = pool.ask(demand(A, 3))
    with pytest.raises(PoolError, match="simulation:a is in use"):
        pool.state.drop(A)
    pool.give_back(ticket)
    assert pool.state.drop(A) == [Unload(A, UnloadReason.ASKED)]
    assert pool.state.drop(B) == []


def test_a_crash_frees_the_memory_and_its_leases_end_without_effect() -> None:
    pool = Pool()
    ticket = pool.ask(demand(A, 6))
    waiting = pool.ask(demand(B, 8))
    pool.do(pool.state.forget(A, 0), 0)
    assert waiting in pool.granted
    pool.give_back(ticket)
    pool.state.check()


def test_a_thousand_that_wait_for_one_load_are_granted_together() -> None:
    state = PoolState(Memory(10, (), 3))
    tickets = [state.ask(demand(A, 6), 0)[0] for _ in range(1_000)]
    assert state.loaded(A, Memory(ram=6), 0) == [Grant(ticket) for ticket in tickets]


def test_closing_refuses_the_waiting_and_unloads_what_is_given_back() -> None:
    pool = Pool()
    held = pool.ask(demand(A, 6))
    waiting = pool.ask(demand(B, 8))
    actions = pool.state.close()
    assert [one.ticket for one in actions if isinstance(one, Refuse)] == [waiting]
    assert pool.state.give_back(held, 0) == [Unload(A, UnloadReason.CLOSED)]
    with pytest.raises(PoolClosed):
        pool.state.ask(demand(C, 1), 0)


def test_remote_models_take_no_room_and_never_wait() -> None:
    state = PoolState(Memory(0, (), 1))
    remote = Demand(A, RunnerOptions(), Memory(ram=99), is_remote=True)
    ticket, actions = state.ask(remote, 0)
    assert actions == [Grant(ticket)]
    assert state.give_back(ticket, 0) == []


def test_the_books_can_be_read() -> None:
    pool = Pool()
    pool.ask(demand(A, 6))
    assert repr(pool.state) == (
        "<PoolState 1 of 1 leased | RAM 0.0 GB of 0.0 GB | VRAM 0.0 GB of 0.0 GB | 0 waiting>"
    )
