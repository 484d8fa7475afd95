"""What the lift meter is asked for on screen, and what of it must still be chosen."""

from __future__ import annotations

import pytest

from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.test_sets import SMART_HANDOFF, SetRow, Target, TestSet
from forge_gui.viewmodels.editor_index import index_graph
from forge_gui.viewmodels.lift_plans import (
    Block,
    LiftPlan,
    block_of,
    lift_order,
    own_block,
    plan_for,
)

ROWS = (SetRow(1, {"mail": "Hello"}, "other"),)
TESTS = TestSet("Mails", ROWS, (), Target(model="forge:tiny", prompt="Where? {mail}", seed=3))
BLOCK = Block(
    Target(pipeline="/p/mail.forge.json", step="team", prompt="Team? {mail}"), "t", ("a",)
)


@pytest.mark.parametrize(
    ("plan", "is_whole"),
    [
        (LiftPlan(), False),
        (LiftPlan(("a",)), False),
        (LiftPlan(("a", "b")), True),
        (LiftPlan(("a",), "parallel_coordinated_reasoning", 4), True),
        (LiftPlan(("a",), SMART_HANDOFF, 4), False),
        (LiftPlan(("a", "b"), SMART_HANDOFF), True),
        (LiftPlan(("a", "b", "c"), SMART_HANDOFF), False),
        (LiftPlan((), block=BLOCK), False),
        (LiftPlan(("a",), block=BLOCK), True),
    ],
)
def test_what_is_missing_is_said(plan: LiftPlan, is_whole: bool) -> None:
    assert (plan.lacks == "") is is_whole


def test_models_answer_together_each_so_many_times() -> None:
    order = lift_order(TESTS, LiftPlan(("a", "b"), "borda_count", 2), 2, "/p", "/p/m.tests.json")
    assert order.ensemble.models == ("a", "a", "b", "b")
    assert (order.ensemble.strategy, order.ensemble.model) == ("borda_count", "")
    assert (order.ensemble.prompt, order.ensemble.seed) == ("Where? {mail}", 3)
    assert order.singles == ("a", "b")


def test_a_hand_off_asks_each_once_in_their_order() -> None:
    order = lift_order(TESTS, LiftPlan(("b", "a"), SMART_HANDOFF, 5), 2, "", "")
    assert order.ensemble.models == ("b", "a")
    assert LiftPlan(("b", "a"), SMART_HANDOFF).words == "b answers; a where that is not sure."


def test_a_block_is_held_beside_models_that_are_asked_the_same() -> None:
    order = lift_order(TESTS, LiftPlan(("a", "b"), block=BLOCK), 2, "", "")
    assert (order.ensemble.pipeline, order.ensemble.step) == ("/p/mail.forge.json", "team")
    assert (order.ensemble.models, order.ensemble.prompt) == ((), "Team? {mail}")
    assert order.singles == ("a", "b")


@pytest.mark.parametrize(
    ("models", "times"), [(("a", "b"), 1), (("a", "a", "a"), 3), (("a", "a", "b"), 1), ((), 1)]
)
def test_a_wish_names_a_model_for_each_of_its_answers(models: tuple[str, ...], times: int) -> None:
    assert plan_for(models, "majority_voting").times == times


def step(kind: str, **said: Json) -> Step:
    return Step(StepId("s"), kind, "Team", said)


def found(one: Step, *, is_fed: bool = True) -> Block | None:
    wires = (Wire(StepId("mail"), one.id, "mail"),) if is_fed else ()
    graph = Graph("g", inputs=(PipelineInput(StepId("mail")),), steps=(one,), wires=wires)
    return block_of(one, index_graph(graph), "/p/mail.forge.json")


def test_steps_in_which_several_answer_are_blocks() -> None:
    vote = found(
        step("consensus", models=["a", "b", "a"], prompt="Team? {mail}", system="Be {{x}}")
    )
    assert vote is not None
    assert vote.title == "mail.forge.json: Team, Consensus"
    assert vote.models == ("a", "b")
    assert (vote.target.prompt, vote.target.system) == ("Team? {mail}", "Be {x}")
    reasoning = found(step("parallel_reasoning", model="a", prompt="{other} {mail}"))
    assert reasoning is not None
    assert reasoning.models == ("a",)
    assert reasoning.target.prompt == "", "nobody alone can be asked what another step gives"
    assert found(step("model", model="a", prompt="{mail}")) is None


def test_a_set_that_is_attached_to_a_pipeline_has_a_block_of_its_own() -> None:
    assert own_block(TESTS) is None
    attached = TestSet("m", ROWS, (), Target(pipeline="/p/x.forge.json"))
    block = own_block(attached)
    assert block is not None
    assert block.title == "x.forge.json"
