"""A past run once more: from any step, with other values, with another version of the pipeline."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.values.debugging import Breakpoint, Errand
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.events import RunFinished, RunPaused
from forge_gui.values.graph import Graph, PipelineInput
from forge_gui.values.ids import StepId
from forge_gui.values.runs import RunStatus, StepState
from tests.engine.debugging.pausing import ended, paused_at
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

A, B, C, D = (StepId(name) for name in "abcd")
CHAIN = pipeline(
    [
        template_step("a", "a:{topic}"),
        template_step("b", "b:{a}"),
        template_step("c", "c:{b}"),
        template_step("d", "d:{a}"),
    ],
    ["a>b.a", "b>c.b", "a>d.a"],
    {"topic": "tea"},
)


def with_text(graph: Graph, name: StepId, text: str, title: str = "") -> Graph:
    steps = tuple(
        replace(one, settings={"text": text}, title=title) if one.id == name else one
        for one in graph.steps
    )
    return replace(graph, steps=steps)


async def test_a_fork_from_a_step_with_another_value_before_it(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        first = await engine.run(CHAIN, {})
        fork = await engine.rerun(first.run, C, given={B: {"response": "mine"}})
        result = await ended(hearing, fork.run)
        (newest, _) = await engine.runs()
        record = await engine.run_record(fork.run)
    assert fork.kept == (A, D)
    assert result.outputs == {C: "c:mine", D: "d:a:tea"}
    assert result.steps[B].cause == "Given."
    assert (newest.run, newest.parent, newest.from_step) == (fork.run, first.run, C)
    assert record.errand.given == {B: {"response": "mine"}}
    assert record.result.steps[B].output == {"response": "mine"}


async def test_what_comes_after_another_value_runs_again_and_says_why(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        first = await engine.run(CHAIN, {})
        fork = await engine.rerun(first.run, C, given={A: {"response": "mine"}})
        result = await ended(hearing, fork.run)
    assert fork.kept == ()
    assert {one.step: one.why for one in fork.again} == {
        B: "A value before it is another one.",
        D: "A value before it is another one.",
    }
    assert result.outputs == {C: "c:b:mine", D: "d:mine"}


async def test_the_same_value_given_keeps_everything(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        first = await engine.run(CHAIN, {})
        fork = await engine.rerun(first.run, C, given={A: {"response": "a:tea"}})
        await ended(hearing, fork.run)
    assert fork.kept == (B, D)


async def test_a_fork_with_an_edited_pipeline_keeps_what_did_not_change(tmp_path: Path) -> None:
    edited = with_text(CHAIN, D, "D:{a}")
    edited = with_text(edited, B, "b:{a}", title="Only another title")
    more = replace(edited, steps=(*edited.steps, template_step("e", "e:{d}{b}")))
    more = replace(
        more, wires=(*more.wires, *pipeline([], ["d>e.d", "b>e.b"]).wires), name="Edited"
    )
    async with engine_on(tmp_path) as (engine, hearing):
        first = await engine.run(CHAIN, {"topic": "ice"})
        fork = await engine.rerun(first.run, C, graph=more)
        result = await ended(hearing, fork.run)
        record = await engine.run_record(fork.run)
    assert fork.kept == (A, B)
    assert [(one.step, one.why) for one in fork.again] == [(D, "Its settings were changed.")]
    assert result.outputs == {C: "c:b:a:ice", StepId("e"): "e:D:a:iceb:a:ice"}
    assert record.graph.name == "Edited"


async def test_an_input_s_new_example_counts_as_a_change(tmp_path: Path) -> None:
    other = replace(CHAIN, inputs=(PipelineInput(StepId("topic"), example="ice"),))
    async with engine_on(tmp_path) as (engine, hearing):
        first = await engine.run(CHAIN, {})
        fork = await engine.rerun(first.run, C, graph=other)
        assert fork.kept == ()
        assert fork.again[0].why == "Something else is wired to it."
        assert (await ended(hearing, fork.run)).outputs[C] == "c:b:a:ice"


async def test_a_fork_may_pause_and_may_be_a_part_only(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        first = await engine.run(CHAIN, {})
        errand = Errand(frozenset({C}), breakpoints=(Breakpoint(C),))
        fork = await engine.rerun(first.run, C, errand=errand)
        assert fork.kept == (A, B)
        await paused_at(hearing, C)
        await engine.edit_value(fork.run, C, "b", "mine")
        await engine.continue_run(fork.run)
        result = await ended(hearing, fork.run)
        again = await engine.rerun(fork.run)  # a part it was, a part it is; and nobody pauses it
        repeated = await ended(hearing, again.run)
        whole = await engine.rerun(fork.run, errand=Errand())
        all_of_it = await ended(hearing, whole.run)
    assert result.outputs == {C: "c:mine"}
    assert repeated.outputs == {C: "c:b:a:tea"}
    assert set(repeated.steps) == {A, B, C}
    assert set(all_of_it.steps) == {A, B, C, D}
    assert len(hearing.of(RunPaused)) == 1


async def test_a_fork_that_cannot_run_is_refused(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, _):
        first = await engine.run(CHAIN, {})
        with pytest.raises(PipelineRefused, match="no step z"):
            await engine.rerun(first.run, C, given={StepId("z"): {"response": ""}})
        with pytest.raises(PipelineRefused, match="has no step d"):
            await engine.rerun(first.run, D, errand=Errand(frozenset({C})))


async def test_an_interrupted_part_goes_on_as_a_part(tmp_path: Path) -> None:
    graph = pipeline(
        [template_step("a", "A"), model_step("b", "{a}"), template_step("c", "{b}")],
        ["a>b.a", "b>c.b"],
    )
    errand = Errand(frozenset({B}), {A: {"response": "given"}}, (Breakpoint(B),))
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        run = await engine.start_run(graph, {}, None, errand)
        await paused_at(hearing, B)
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        await engine.resume_run(run)
        result = (await hearing.first(RunFinished)).result
    assert result.status is RunStatus.SUCCESS
    assert {n: one.state for n, one in result.steps.items()} == {
        A: StepState.CACHED,
        B: StepState.DONE,
    }
