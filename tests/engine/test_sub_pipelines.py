"""Steps made into a pipeline of their own, and put back: the answers stay the same, really run."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from forge_gui.engine.pipeline.document import parse_pipeline, pipeline_text, write_pipeline
from forge_gui.values.errors import GraphError
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
from forge_gui.values.graph_edits_expand import expand
from forge_gui.values.graph_edits_extract import extract
from forge_gui.values.ids import StepId
from tests.engine.simulated import engine_on, pipeline, quick, template_step

_INNER = "part.forge.json"


def any_graph(seed: int) -> Graph:
    """Up to nine templates that read inputs (by name or wire) and each other, and outputs."""
    dice = random.Random(seed)
    inputs = tuple(PipelineInput(StepId(name), example=f"<{name}>") for name in ("text", "b"))
    steps: list[Step] = []
    wires: list[Wire] = []
    for number in range(dice.randint(2, 9)):
        name = StepId(f"s{number}")
        ports = dice.sample(["text", "b", "x", "y"], dice.randint(0, 3))
        before = [step.id for step in steps]
        for port in ports:
            if port in ("x", "y") or dice.random() < 0.4:
                wires.append(Wire(dice.choice([*before, StepId("b")]), name, port))
        text = f"{number}:" + " ".join(f"{{{port}}}" for port in ports)
        steps.append(Step(name, "template", settings={"text": text}))
    if dice.random() < 0.7:
        for number, source in enumerate(dice.sample(steps, min(2, len(steps)))):
            name = StepId(f"out{number}")
            text = dice.choice(["{value}", "= {value}"])
            steps.append(Step(name, "output", settings={"text": text}))
            wires.append(Wire(source.id, name, "value"))
    ordered = tuple(sorted(steps, key=lambda step: step.id))
    spots = [Position(dice.randint(0, 900), dice.randint(0, 900)) for _ in ordered]
    layout = {str(step.id): spot for step, spot in zip(ordered, spots, strict=True)}
    return Graph("Any", "", inputs, ordered, tuple(sorted(wires)), layout)


async def test_a_pipeline_made_of_steps_answers_as_they_did_and_so_does_its_inside_put_back(
    tmp_path: Path,
) -> None:
    made = 0
    async with engine_on(tmp_path, quick("m")) as (engine, _hearing):
        for seed in range(80):
            graph = any_graph(seed)
            dice = random.Random(-seed)
            chosen = {s.id for s in graph.steps if dice.random() < 0.5}
            try:
                cut = extract(graph, chosen, title="Part", path=_INNER)
            except GraphError:
                continue
            made += 1
            write_pipeline(cut.inner, tmp_path / _INNER)
            assert parse_pipeline(pipeline_text(cut.outer)) == cut.outer
            whole = await engine.run(graph, {}, tmp_path)
            outer = await engine.run(cut.outer, {}, tmp_path)
            back, new = expand(cut.outer, cut.step, cut.inner)
            again = await engine.run(back, {}, tmp_path)
            assert {*new} <= {step.id for step in back.steps}
            if any(step.kind == "output" for step in graph.steps):
                assert outer.outputs == again.outputs == whole.outputs, seed
            else:
                assert texts(again.outputs) >= texts(whole.outputs), seed
    assert made > 40


def texts(outputs: object) -> set[str]:
    assert isinstance(outputs, dict)
    return {str(value) for value in outputs.values()}


CHAIN = pipeline(
    [
        template_step("one", "{text}"),
        template_step("two", "{one} and {more}"),
        template_step("three", "{two}"),
        template_step("side", "{one}!"),
    ],
    ["one>two.one", "two>three.two", "one>side.one"],
    {"text": "tea", "more": "milk"},
)


def test_inputs_and_outputs_inside_have_sensible_names() -> None:
    cut = extract(CHAIN, {"two", "side"}, title="The middle", path=_INNER)
    assert [given.name for given in cut.inner.inputs] == ["one", "more"]
    assert {s.id for s in cut.inner.steps} == {"side", "side_result", "two", "two_result"}
    assert cut.inner.name == "The middle"
    step = cut.outer.step(cut.step)
    assert step
    assert step.settings == {"path": _INNER, "inputs": "{one}\n{more}"}
    assert [w.source for w in cut.outer.wires if w.target == cut.step] == ["one"]


def test_a_wire_that_leaves_and_comes_back_is_refused_with_the_name_of_what_is_between() -> None:
    with pytest.raises(GraphError, match="two stands between the chosen steps") as refused:
        extract(CHAIN, {"one", "three"}, title="Part", path=_INNER)
    assert refused.value.advice == "Choose two as well, or leave out what it feeds."


def test_inputs_and_outputs_alone_make_no_pipeline() -> None:
    with pytest.raises(GraphError, match="None of these"):
        extract(CHAIN, {"text", "more"}, title="Part", path=_INNER)


def test_one_way_of_a_branch_cannot_lead_out() -> None:
    branch = Step(StepId("way"), "branch", settings={"value": "{text}", "condition": "is empty"})
    graph = Graph(
        inputs=(PipelineInput(StepId("text")),),
        steps=(template_step("a", "{x}"), template_step("b", "{x}"), branch),
        wires=(
            Wire(StepId("way"), StepId("a"), "x", "then"),
            Wire(StepId("way"), StepId("b"), "x", "else"),
        ),
    )
    with pytest.raises(GraphError, match="way goes one of several ways"):
        extract(graph, {"way", "a"}, title="Part", path=_INNER)
    whole = extract(graph, {"way", "a", "b"}, title="Part", path=_INNER)
    assert {step.id for step in whole.inner.steps} >= {"way", "a", "b"}


def test_notes_groups_pins_and_modes_go_along() -> None:
    at = Position(0, 0)
    graph = Graph(
        steps=(
            Step(StepId("a"), "template", settings={"text": "x"}, mode=StepMode.MUTED),
            Step(StepId("b"), "template", settings={"text": "y"}),
        ),
        pins={StepId("b"): {"response": "frozen"}},
        notes=(Note("n", "why", at),),
        groups=(Group("g", "Both", ("a", "b", "n")),),
        layout={"a": at, "b": at},
    )
    cut = extract(graph, {"a", "b", "n"}, title="Part", path=_INNER)
    assert cut.inner.groups == graph.groups
    assert cut.inner.notes == graph.notes
    assert cut.inner.pins == graph.pins
    moved = cut.inner.step("a")
    assert moved
    assert moved.mode is StepMode.MUTED
    assert (cut.outer.notes, cut.outer.groups, dict(cut.outer.pins)) == ((), (), {})


def test_a_muted_or_pinned_step_is_not_expanded() -> None:
    step = Step(StepId("p"), "pipeline", settings={"path": _INNER}, mode=StepMode.MUTED)
    with pytest.raises(GraphError, match="does not run as it is"):
        expand(Graph(steps=(step,)), "p", CHAIN)
    with pytest.raises(GraphError, match="runs no pipeline"):
        expand(CHAIN, "one", CHAIN)


def test_an_inner_input_that_nothing_feeds_leaves_its_example() -> None:
    inner = pipeline([template_step("up", "<{a} {b}>")], [], {"a": "1", "b": "{2}"})
    step = Step(StepId("p"), "pipeline", settings={"path": _INNER, "inputs": "{a}"})
    outer = Graph(inputs=(PipelineInput(StepId("a")),), steps=(step,))
    graph, new = expand(outer, "p", inner)
    assert set(new) == {"up", "b"}
    example = graph.step("b")
    assert example
    assert example.settings == {"text": "{{2}}"}
    assert {(w.source, w.target, w.port) for w in graph.wires} == {
        ("a", "up", "a"),
        ("b", "up", "b"),
    }
