"""Two versions of a pipeline and two runs, through the engine and by themselves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from forge_gui.engine.pipeline.comparison_graphs import compare_graphs
from forge_gui.values.comparison import Aspect, SettingDiff
from forge_gui.values.graph import (
    Graph,
    Group,
    Note,
    PipelineInput,
    Position,
    Step,
    StepMode,
    Wire,
)
from forge_gui.values.ids import ModelId, StepId
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

A, B, C, D, E = (StepId(name) for name in "abcde")
GRAPH = pipeline(
    [
        model_step("a", "Say {topic}", temperature=0.2),
        template_step("b", "b:{a}"),
        template_step("c", "c:{a}"),
    ],
    ["a>b.a", "a>c.a"],
    {"topic": "tea"},
)


def changed(graph: Graph, name: StepId, step: Step) -> Graph:
    steps = tuple(step if one.id == name else one for one in graph.steps)
    return replace(graph, steps=tuple(sorted(steps, key=lambda one: one.id)))


def test_layout_notes_and_groups_are_no_difference() -> None:
    moved = replace(
        GRAPH,
        layout={A: Position(1, 2)},
        notes=(Note("n", "Hi", Position(0, 0)),),
        groups=(Group("g", "G", (A, B)),),
        expected={B: "x"},
    )
    diff = compare_graphs(GRAPH, moved)
    assert diff.is_same
    assert diff.is_same_logic


def test_changed_settings_have_both_sides() -> None:
    other = model_step("a", "Deny {topic}", seed=1)
    diff = compare_graphs(GRAPH, changed(GRAPH, A, other))
    (change,) = diff.changed
    assert change.step == A
    assert change.settings == (
        SettingDiff("prompt", "Say {topic}", "Deny {topic}"),
        SettingDiff("seed", None, 1, is_in_before=False),
        SettingDiff("temperature", 0.2, None, is_in_after=False),
    )
    assert not diff.is_same_logic


def test_true_is_another_setting_than_one() -> None:
    one = pipeline([template_step("a", "x")])
    left = changed(one, A, Step(A, "template", settings={"n": True}))
    right = changed(one, A, Step(A, "template", settings={"n": 1}))
    assert not compare_graphs(left, right).is_same


def test_a_renamed_step_is_neither_gone_nor_new() -> None:
    renamed = changed(GRAPH, B, replace(GRAPH.steps[1], id=D))
    renamed = replace(renamed, wires=(Wire(A, C, "a"), Wire(A, D, "a")))
    diff = compare_graphs(GRAPH, renamed)
    assert diff.renamed == ((B, D),)
    assert (diff.added, diff.removed, diff.wires_added, diff.wires_removed) == ((), (), (), ())
    assert diff.is_same_logic
    assert not diff.is_same


def test_of_equal_steps_the_one_with_the_same_wires_was_renamed() -> None:
    twins = pipeline(
        [
            template_step("a", "A"),
            template_step("b", "B"),
            template_step("c", "{x}"),
            template_step("d", "{x}"),
        ],
        ["a>c.x", "b>d.x"],
    )
    other = pipeline(
        [
            template_step("a", "A"),
            template_step("b", "B"),
            template_step("k", "{x}"),
            template_step("j", "{x}"),
        ],
        ["a>k.x", "b>j.x"],
    )
    diff = compare_graphs(twins, other)
    assert dict(diff.renamed) == {C: "k", D: "j"}
    assert not diff.wires_added


def test_everything_else_is_told() -> None:
    after = Graph(
        name="Other",
        description="New",
        inputs=(PipelineInput(E, example="x"),),
        steps=(
            replace(GRAPH.steps[0], title="Speaker", mode=StepMode.MUTED),
            GRAPH.steps[1],
            Step(D, "join"),
        ),
        wires=(Wire(A, D, "list"), Wire(A, B, "a")),
        pins={B: {"response": "x"}},
    )
    diff = compare_graphs(GRAPH, after)
    assert [one.id for one in diff.added] == [D]
    assert [one.id for one in diff.removed] == [C]
    assert diff.wires_added == (Wire(A, D, "list"),)
    assert diff.wires_removed == (Wire(A, C, "a"),)
    (change,) = diff.changed
    assert change.modes == (StepMode.ON, StepMode.MUTED)
    assert change.is_retitled
    inputs = [(one.before and one.before.name, one.after and one.after.name) for one in diff.inputs]
    assert inputs == [("topic", None), (None, E)]
    assert [(one.step, one.before, one.after) for one in diff.pins] == [
        (B, None, {"response": "x"})
    ]
    assert [(one.what, one.before, one.after) for one in diff.words] == [
        ("name", "Test", "Other"),
        ("description", "", "New"),
    ]


async def test_two_runs_step_by_step(tmp_path: Path) -> None:
    other = changed(GRAPH, A, model_step("a", "Deny {topic}", "simulation:n"))
    other = replace(other, steps=(*other.steps, template_step("e", "new")))
    async with engine_on(tmp_path, quick("m"), quick("n", tokens=30)) as (engine, _):
        first = await engine.run(GRAPH, {})
        second = await engine.run(other, {"topic": "ice"})
        diff = await engine.compare_runs(first.run, second.run)
        same = await engine.compare_runs(first.run, first.run)
        assert engine.compare_graphs(GRAPH, other) == diff.graph
    assert (diff.before.run, diff.after.run) == (first.run, second.run)
    assert [(one.name, one.before, one.after) for one in diff.inputs] == [("topic", "tea", "ice")]
    steps = {one.step: one for one in diff.steps}
    assert next(one.step for one in diff.steps) in (A, E)
    assert steps[A].aspects == {Aspect.OUTPUT, Aspect.MODEL, Aspect.TOKENS}
    assert not steps[A].is_output_equal
    answered = steps[A].after
    assert answered is not None
    assert answered.model == ModelId("simulation", "n")
    assert steps[E].aspects == {Aspect.PRESENCE}
    assert steps[E].before is None
    assert not same.differing
    assert same.graph.is_same


async def test_a_step_from_the_cache_gave_the_same_without_working(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Hi", temperature=0, seed=1)])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        first, second = await engine.run(graph, {}), await engine.run(graph, {})
        (step,) = (await engine.compare_runs(first.run, second.run)).steps
    assert step.is_output_equal
    assert step.aspects == {Aspect.CACHE}


async def test_a_renamed_step_is_compared_with_itself(tmp_path: Path) -> None:
    renamed = changed(GRAPH, B, replace(GRAPH.steps[1], id=D))
    renamed = replace(renamed, wires=(Wire(A, C, "a"), Wire(A, D, "a")))
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        first, second = await engine.run(GRAPH, {}), await engine.run(renamed, {})
        diff = await engine.compare_runs(first.run, second.run)
    steps = {one.step: one for one in diff.steps}
    assert set(steps) == {A, C, D}
    before = steps[D].before
    assert before is not None
    assert before.step == B
