"""What the schedule makes of announced runs, each rule in the smallest case that shows it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

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
    Waited,
)
from forge_gui.values.errors import ModelLoadFailed, PoolFull
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId, RunId, StepId

MODELS = {name: ModelId("simulation", name) for name in "abcd"}
RUN = RunId("run")
EAGER = Rules(is_eager=True)
ONE = Rules(one_at_a_time=True)


class Pool:
    """Room for some models of one byte; unloads are done at once, loads where not held back."""

    def __init__(self, room: int, rules: Rules, holds_loads: bool = False) -> None:
        self.state = PoolState(Memory(room, (), 9), rules)
        self.holds_loads = holds_loads
        self.now = 0.0
        self.granted: dict[Ticket, Waited] = {}
        self.log: list[str] = []
        self.ends: dict[str, Ticket] = {}
        for model in MODELS.values():
            self.do(self.state.know(Demand(model, need=Memory(ram=1)), 0))

    def announce(self, steps: str, number: int = 1) -> None:
        """Steps are written `name:model<parent,parent`, a space between two; with `?` behind the
        model it may turn out that nobody asks."""
        uses = []
        for step in steps.split():
            head, _, parents = step.partition("<")
            name, _, model = head.partition(":")
            after = tuple(StepId(one) for one in parents.split(",") if one)
            is_possible = model.endswith("?")
            wanted = MODELS.get(model.removesuffix("?"))
            uses.append(Use(StepId(name), wanted, RunnerOptions(), after, is_possible))
        self.do(self.state.announce(RUN, number, uses, self.now))

    def ask(self, model: str, step: str = "", number: int = 1, *, is_work: bool = True) -> Ticket:
        use = UseId(RUN, StepId(step), number) if step else None
        demand = Demand(MODELS[model], need=Memory(ram=1), use=use, is_work=is_work)
        ticket, actions = self.state.ask(demand, self.now)
        self.ends[step] = ticket
        self.do(actions)
        return ticket

    def end(self, step: str, number: int = 1) -> None:
        self.do(self.state.give_back(self.ends[step], self.now))
        self.done(step, number)

    def done(self, step: str, number: int = 1) -> None:
        self.do(self.state.use_done(UseId(RUN, StepId(step), number), self.now))

    def passes(self, seconds: float) -> None:
        self.now += seconds
        self.do(self.state.look(self.now))

    def loaded(self, model: str) -> None:
        self.do(self.state.loaded(MODELS[model], Memory(ram=1), self.now))

    def do(self, actions: Sequence[Action]) -> None:
        for action in actions:
            match action:
                case Grant(ticket, waited):
                    self.granted[ticket] = waited
                case Load(model):
                    self.log.append(f"+{model.name}")
                    if not self.holds_loads:
                        self.loaded(model.name)
                case Unload(model):
                    self.log.append(f"-{model.name}")
                    self.do(self.state.unloaded(model, self.now))
                case CancelLoad(model):
                    self.log.append(f"x{model.name}")
                    self.do(self.state.unloaded(model, self.now))
                case Refuse():
                    self.log.append("refused")
        self.state.check()


def test_the_model_whose_next_use_is_nearest_stays_though_it_is_the_least_recently_used() -> None:
    pool = Pool(2, ONE)
    pool.announce("s:a t:b<s u:c<t v:a<u w:b<v")
    for step, model in zip("stuvw", "abcab", strict=True):
        pool.ask(model, step)
        pool.end(step)
    assert pool.log == ["+a", "+b", "-b", "+c", "-c", "+b"]


def test_a_model_that_nobody_needs_any_more_goes_first() -> None:
    pool = Pool(2, ONE)
    pool.announce("s:a t:b<s u:c<t v:a<u")
    for step, model in zip("stuv", "abca", strict=True):
        pool.ask(model, step)
        pool.end(step)
    assert pool.log == ["+a", "+b", "-b", "+c"]


def test_of_two_loads_that_of_the_model_with_work_behind_both_comes_last() -> None:
    pool = Pool(1, ONE)
    pool.announce("first:c s:a<first t:b<first u:b<s")
    pool.ask("c", "first")
    pool.end("first")
    pool.ask("b", "t")  # older; but then b would be loaded twice
    pool.ask("a", "s")
    assert pool.log == ["+c", "-c", "+a"]


def test_ready_steps_of_a_resident_model_go_before_an_older_one_that_needs_a_load() -> None:
    pool = Pool(1, ONE)
    pool.ask("a", "x")
    pool.ask("b", "y")
    pool.ask("a", "z")
    pool.end("x")
    assert pool.ends["z"] in pool.granted
    assert pool.log == ["+a"]
    pool.end("z")
    assert pool.log == ["+a", "-a", "+b"]


def test_steady_traffic_to_one_model_does_not_starve_another() -> None:
    pool = Pool(1, Rules(max_wait_s=10, one_at_a_time=True))
    pool.ask("a", "0")
    waiting = pool.ask("b", "b")
    for turn in range(1, 30):
        pool.ask("a", str(turn))
        pool.now += 1
        pool.end(str(turn - 1))
        if waiting in pool.granted:
            break
    assert pool.granted[waiting].seconds <= 10 + 1  # the longest wait, and one step


def test_one_model_works_at_a_time_whatever_the_model() -> None:
    pool = Pool(2, ONE)
    pool.ask("a", "x")
    pool.ask("a", "y")
    pool.ask("b", "z")
    assert list(pool.granted) == [pool.ends["x"]]
    held = pool.ask("a", is_work=False)
    assert held in pool.granted  # it is only to be there


def test_a_step_that_is_about_to_ask_keeps_its_model_for_a_moment_and_no_longer() -> None:
    pool = Pool(1, Rules())
    pool.announce("s:a t:a<s")
    pool.ask("a", "s")
    waiting = pool.ask("b", "")
    pool.end("s")
    assert pool.log == ["+a"]  # t is expected
    assert pool.state.wakes_at() == PATIENCE_S
    pool.passes(PATIENCE_S)
    assert pool.log == ["+a", "-a", "+b"]
    assert waiting in pool.granted


def test_what_is_announced_is_loaded_early_where_memory_is_free() -> None:
    pool = Pool(2, EAGER)
    pool.announce("s:a t:b<s")
    pool.ask("a", "s")
    assert pool.log == ["+a", "+b"]


@pytest.mark.parametrize("rules", [Rules(), ONE])
def test_nothing_is_loaded_early_where_the_settings_say_so(rules: Rules) -> None:
    pool = Pool(2, rules)
    pool.announce("s:a t:b<s")
    pool.ask("a", "s")
    assert pool.log == ["+a"]


def test_an_early_load_does_not_cost_a_model_that_is_needed() -> None:
    pool = Pool(2, EAGER)
    pool.announce("s:a t:c<s u:b<t v:a<u w:c<v")
    pool.ask("a", "s")
    assert pool.log == ["+a", "+c"]
    pool.end("s")
    pool.ask("c", "t")
    assert pool.log == ["+a", "+c"]  # b waits for its turn: a and c are both needed again


def test_an_early_load_that_failed_is_not_tried_again_before_somebody_asks() -> None:
    pool = Pool(2, EAGER, holds_loads=True)
    pool.announce("s:a t:b<s")
    pool.ask("a", "s")
    pool.loaded("a")
    assert pool.log == ["+a", "+b"]
    pool.do(pool.state.load_failed(MODELS["b"], ModelLoadFailed("It is damaged."), 0))
    pool.passes(5)
    assert pool.log == ["+a", "+b"]
    pool.end("s")
    pool.ask("b", "t")
    assert pool.log == ["+a", "+b", "+b"]


def test_a_run_that_is_over_ends_the_loads_that_were_for_it_alone() -> None:
    pool = Pool(2, EAGER, holds_loads=True)
    pool.announce("s:a t:b<s")
    pool.ask("a", "s")
    pool.loaded("a")
    pool.do(pool.state.withdraw(1, 0))
    assert pool.log == ["+a", "+b", "xb"]


@pytest.mark.parametrize(("taken", "goes"), [(True, "-a"), (False, "-b")])
def test_a_branch_that_is_not_taken_changes_what_goes(taken: bool, goes: str) -> None:
    pool = Pool(2, ONE)
    pool.announce("s:b t:a<s then:c<t more:b<then")
    for step, model in (("s", "b"), ("t", "a")):
        pool.ask(model, step)
        pool.end(step)
    if not taken:
        pool.done("more")
    pool.ask("c", "then")
    assert pool.log == ["+b", "+a", goes, "+c"]


def test_another_model_than_was_announced_counts_as_what_is_asked() -> None:
    pool = Pool(1, ONE)
    pool.announce("s:a t:b<s")
    pool.ask("c", "s")
    assert pool.log == ["+c"]
    pool.end("s")
    pool.ask("b", "t")
    assert pool.log == ["+c", "-c", "+b"]


def test_several_runs_share_a_load() -> None:
    pool = Pool(1, ONE)
    pool.announce("s:a t:b<s", 1)
    pool.announce("s:a t:b<s", 2)
    first = pool.ask("a", "s", 1)
    second = pool.ask("a", "s", 2)
    for ticket, number in ((first, 1), (second, 2)):
        pool.do(pool.state.give_back(ticket, 0))
        pool.done("s", number)
        pool.ask("b", "t", number)
    assert pool.log == ["+a", "-a", "+b"]


def test_a_waiting_demand_that_can_never_fit_any_more_is_refused() -> None:
    pool = Pool(2, Rules())
    pool.ask("a", "x")
    large = Demand(MODELS["b"], need=Memory(ram=2))
    _, actions = pool.state.ask(large, 0)
    assert actions == []
    pool.state.books.limits = Memory(1, (), 9)
    pool.passes(1)
    assert pool.log == ["+a", "refused"]
    with pytest.raises(PoolFull):
        pool.state.ask(large, 0)


def test_a_lease_tells_how_long_it_was_waited_for_and_how_much_of_it_was_the_load() -> None:
    pool = Pool(1, Rules(), holds_loads=True)
    pool.ask("a", "x")
    pool.now = 4.0
    late = pool.ask("a", "y")
    pool.now = 6.0
    pool.loaded("a")
    assert pool.granted[pool.ends["x"]] == Waited(6.0, 6.0)
    assert pool.granted[late] == Waited(2.0, 2.0)


def test_a_thousand_steps_are_announced_and_decided_about_at_once() -> None:
    pool = Pool(1, ONE)
    steps = [f"s{n}:{'abc'[n % 3]}" + (f"<s{n - 1}" if n else "") for n in range(1_000)]
    pool.announce(" ".join(steps))
    for number in range(6):
        pool.ask("abc"[number % 3], f"s{number}")
        pool.end(f"s{number}")
    assert [one for one in pool.log if one[0] == "+"] == ["+a", "+b", "+c", "+a", "+b", "+c"]


def test_what_may_be_asked_for_comes_early_into_free_room_alone() -> None:
    roomy, tight = Pool(3, EAGER), Pool(2, EAGER)
    for pool in (roomy, tight):
        pool.ask("d", "other")
        pool.end("other")
        pool.announce("s:a t:b?<s")
        pool.ask("a", "s")
        pool.passes(1)
    assert roomy.log == ["+d", "+a", "+b"]
    assert tight.log == ["+d", "+a"], "d would have to go for it"
    tight.end("s")
    tight.ask("b", "t")
    assert tight.log == ["+d", "+a", "-d", "+b"], "it is asked for: now it counts like any other"


def test_what_may_be_asked_for_gives_way_to_what_is() -> None:
    pool = Pool(2, EAGER, holds_loads=True)
    pool.announce("s:a t:b?<s")
    pool.ask("a", "s")
    pool.loaded("a")
    pool.passes(1)
    assert pool.log == ["+a", "+b"]
    pool.ask("c", "new")
    assert pool.log == ["+a", "+b", "xb", "+c"], "its load is not waited for"


def test_what_may_be_asked_for_keeps_nobody_from_the_room_that_is_known_to_be_needed() -> None:
    pool = Pool(2, EAGER)
    pool.announce("s:a t:b?<s u:c<t v:a<u")
    pool.ask("a", "s")
    pool.passes(1)
    assert pool.log == ["+a", "+c"], "c is needed in any case, b perhaps"


def test_what_may_be_asked_for_is_not_brought_where_models_take_turns() -> None:
    pool = Pool(3, ONE)
    pool.announce("s:a t:b?<s")
    pool.ask("a", "s")
    pool.passes(1)
    assert pool.log == ["+a"]


def test_a_load_for_what_turns_out_not_to_be_asked_for_ends_with_its_run() -> None:
    pool = Pool(2, EAGER, holds_loads=True)
    pool.announce("s:a t:b?<s")
    pool.ask("a", "s")
    pool.loaded("a")
    pool.passes(1)
    pool.end("s")
    pool.done("t")
    assert pool.log == ["+a", "+b", "xb"]
