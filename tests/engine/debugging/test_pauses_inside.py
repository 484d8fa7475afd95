"""Breakpoints inside of pipelines that steps run, and inside of map steps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.api import EngineApi
from forge_gui.values.debugging import Around, Breakpoint, Errand, StopReason, ValueCondition
from forge_gui.values.errors import NothingHeld
from forge_gui.values.events import RunContinued, RunPaused, ValueEdited
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.runs import RunStatus
from tests.engine.debugging.pausing import A, B, done, ended, paused_at, reasons
from tests.engine.simulated import Hearing, engine_on, template_step

X, Y = StepId("x"), StepId("y")
INNER = Graph(
    "Inner",
    inputs=(PipelineInput(StepId("text")),),
    steps=(
        replace(template_step("x", "x:{text}"), title="Draft"),
        replace(template_step("y", "y:{x}"), title="Polish"),
    ),
    wires=(Wire(X, Y, "x"),),
)
OUTER = Graph(
    inputs=(PipelineInput(StepId("topic"), example="tea"),),
    steps=(
        Step(
            A,
            "pipeline",
            title="Translate",
            settings={"path": "inner.forge.json", "inputs": "{text}"},
        ),
        template_step("b", "b:{a}"),
    ),
    wires=(Wire(StepId("topic"), A, "text"), Wire(A, B, "a")),
)
LIST = Graph(
    inputs=(PipelineInput(StepId("list"), example='["one", "two", "three"]'),),
    steps=(
        Step(
            A,
            "map",
            title="Each",
            settings={"pipeline": "inner.forge.json", "at_once": 1, "cache": True},
        ),
    ),
    wires=(Wire(StepId("list"), A, "list"),),
)


@asynccontextmanager
async def desk(tmp_path: Path) -> AsyncIterator[tuple[EngineApi, Hearing]]:
    async with engine_on(tmp_path) as (engine, hearing):
        await engine.save_pipeline(INNER, tmp_path / "inner.forge.json")
        middle = replace(OUTER, inputs=(PipelineInput(StepId("topic")),))
        await engine.save_pipeline(middle, tmp_path / "middle.forge.json")
        yield engine, hearing


def stopping(*places: Breakpoint) -> Errand:
    return Errand(breakpoints=places)


async def test_a_breakpoint_inside_holds_its_step_and_tells_the_way(tmp_path: Path) -> None:
    async with desk(tmp_path) as (engine, hearing):
        place = Breakpoint(Y, inside=(A,))
        run = await engine.start_run(OUTER, {}, tmp_path, stopping(place))
        paused = await paused_at(hearing, "a/y")
        (stop,) = paused.stops
        assert stop.inside == (Around(A, "Translate", 0, str(tmp_path / "inner.forge.json")),)
        assert (stop.own_step, stop.name, stop.sources) == (Y, "Polish", {"x": "Draft"})
        assert stop.inputs == {"x": "x:tea"}
        assert stop.is_hit_by(place)
        assert not stop.is_hit_by(Breakpoint(Y))
        assert await engine.paused_runs() == [paused]
        assert done(hearing) == ["a/x"]
        await engine.continue_run(run)
        result = await ended(hearing, run)
    assert result.outputs == {B: "b:y:x:tea"}


@pytest.mark.parametrize(
    ("place", "is_hit"),
    [
        (Breakpoint(Y, "x", inside=(A,)), True),
        (Breakpoint(Y, condition=ValueCondition("contains", "tea"), inside=(A,)), True),
        (Breakpoint(Y, condition=ValueCondition("contains", "milk"), inside=(A,)), False),
        (Breakpoint(Y), False),
        (Breakpoint(Y, inside=(B,)), False),
        (Breakpoint(Y, inside=(A, A)), False),
        (Breakpoint(Y, is_on=False, inside=(A,)), False),
    ],
)
async def test_a_place_inside_is_hit_there_and_nowhere_else(
    tmp_path: Path, place: Breakpoint, is_hit: bool
) -> None:
    async with desk(tmp_path) as (engine, hearing):
        run = await engine.start_run(OUTER, {}, tmp_path, stopping(place))
        if is_hit:
            paused = await paused_at(hearing, "a/y")
            assert paused.stops[0].port == place.port
            await engine.continue_run(run)
        assert (await ended(hearing, run)).status is RunStatus.SUCCESS
        assert bool(hearing.of(RunPaused)) is is_hit


async def test_a_value_inside_is_edited_and_used(tmp_path: Path) -> None:
    async with desk(tmp_path) as (engine, hearing):
        run = await engine.start_run(OUTER, {}, tmp_path, stopping(Breakpoint(Y, inside=(A,))))
        await paused_at(hearing, "a/y")
        with pytest.raises(NothingHeld):
            await engine.edit_value(run, Y, "x", "milk")
        await engine.edit_value(run, StepId("a/y"), "x", "milk")
        (paused,) = await engine.paused_runs()
        assert paused.stops[0].inputs == {"x": "milk"}
        await engine.continue_run(run)
        result = await ended(hearing, run)
        assert [(one.step, one.value) for one in hearing.of(ValueEdited)] == [("a/y", "milk")]
        again = await ended(hearing, await engine.start_run(OUTER, {}, tmp_path))
    assert result.outputs == {B: "b:y:milk"}
    assert again.outputs == {B: "b:y:x:tea"}


async def test_in_a_map_each_item_stops_and_says_which_it_is(tmp_path: Path) -> None:
    async with desk(tmp_path) as (engine, hearing):
        errand = stopping(Breakpoint(Y, inside=(A,)))
        await ended(hearing, await engine.start_run(LIST, {}, tmp_path))
        run = await engine.start_run(LIST, {}, tmp_path, errand)  # not from the cache
        for item, word in enumerate(["one", "two", "three"], 1):
            paused = await paused_at(hearing, f"a/{item}/y")
            assert [(one.name, one.item) for one in paused.stops[0].inside] == [("Each", item)]
            assert paused.stops[0].inputs == {"x": f"x:{word}"}
            if item == 2:
                await engine.edit_value(run, StepId("a/2/y"), "x", "milk")
            await engine.continue_run(run)
        result = await ended(hearing, run)
        after = await ended(hearing, await engine.start_run(LIST, {}, tmp_path))
    assert result.outputs == {A: ["y:x:one", "y:milk", "y:x:three"]}
    assert after.outputs == {A: ["y:x:one", "y:x:two", "y:x:three"]}, "an edit is kept for nobody"


async def test_items_side_by_side_are_held_along(tmp_path: Path) -> None:
    together = Step(A, "map", settings={"pipeline": "inner.forge.json", "at_once": 3})
    graph = replace(LIST, steps=(together,))
    place = Breakpoint(X, condition=ValueCondition("contains", "two"), inside=(A,))
    async with desk(tmp_path) as (engine, hearing):
        run = await engine.start_run(graph, {}, tmp_path, stopping(place))
        async with asyncio.timeout(20):
            while not any(len(p.paused.stops) >= 2 for p in hearing.of(RunPaused)):  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        held = reasons((await engine.paused_runs())[0])
        assert held["a/2/x"] is StopReason.BREAKPOINT
        assert set(held.values()) == {StopReason.BREAKPOINT, StopReason.ALONG}
        await engine.continue_run(run)
        result = await ended(hearing, run)
    assert result.outputs == {A: ["y:x:one", "y:x:two", "y:x:three"]}


async def test_stepping_inside_and_over_a_pipeline(tmp_path: Path) -> None:
    async with desk(tmp_path) as (engine, hearing):
        run = await engine.start_run(OUTER, {}, tmp_path, Errand(is_paused=True))
        await paused_at(hearing, A)
        await engine.step_run(run)  # over all that is inside
        assert reasons(await paused_at(hearing, B)) == {B: StopReason.STEPPED}
        assert done(hearing) == ["a/x", "a/y", A]
        await engine.stop_run(run)

        places = stopping(Breakpoint(X, inside=(A,)))
        run = await engine.start_run(OUTER, {}, tmp_path, replace(places, is_paused=True))
        await paused_at(hearing, A)
        await engine.step_run(run)  # up to a breakpoint there
        assert reasons(await paused_at(hearing, "a/x")) == {"a/x": StopReason.BREAKPOINT}
        await engine.step_run(run, StepId("a/x"))
        assert reasons(await paused_at(hearing, "a/y")) == {"a/y": StopReason.STEPPED}
        assert hearing.of(RunContinued)[-1].step == "a/x"
        await engine.continue_run(run)
        assert (await ended(hearing, run)).status is RunStatus.SUCCESS


async def test_two_deep_and_stopped_there(tmp_path: Path) -> None:
    settings = {"path": "middle.forge.json", "inputs": "{topic}"}
    graph = Graph(
        inputs=(PipelineInput(StepId("topic"), example="tea"),),
        steps=(Step(StepId("deep"), "pipeline", title="Deep", settings=settings),),
    )
    place = Breakpoint(Y, inside=(StepId("deep"), A))
    async with desk(tmp_path) as (engine, hearing):
        run = await engine.start_run(graph, {}, tmp_path, stopping(place))
        paused = await paused_at(hearing, "deep/a/y")
        assert [one.name for one in paused.stops[0].inside] == ["Deep", "Translate"]
        await engine.stop_run(run)
        assert (await ended(hearing, run)).status is RunStatus.CANCELLED
        assert await engine.paused_runs() == []


async def test_a_stopped_run_goes_on_with_what_was_edited_inside(tmp_path: Path) -> None:
    async with desk(tmp_path) as (engine, hearing):
        run = await engine.start_run(OUTER, {}, tmp_path, stopping(Breakpoint(Y, inside=(A,))))
        await paused_at(hearing, "a/y")
        await engine.edit_value(run, StepId("a/y"), "x", "milk")
        await engine.stop_run(run)
        await ended(hearing, run)
        hearing.events.clear()
        await engine.resume_run(run)
        result = await ended(hearing, run)
    assert result.outputs == {B: "b:y:milk"}


async def test_kept_pauses_have_what_came_to_the_held_steps(tmp_path: Path) -> None:
    places = stopping(Breakpoint(B), Breakpoint(Y, inside=(A,)))
    async with desk(tmp_path) as (engine, hearing):
        run = await engine.start_run(OUTER, {"topic": "milk"}, tmp_path, places)
        await paused_at(hearing, "a/y")
        await engine.continue_run(run)
        await paused_at(hearing, B)
        await engine.edit_value(run, B, "a", {"by": "hand"})
        await engine.pause_run(run)
        await engine.step_run(run)
        await ended(hearing, run)
        live = [one.paused for one in hearing.of(RunPaused)]
        record = await engine.run_record(run)
    kept = [m.event.paused for m in record.moments if isinstance(m.event, RunPaused)]
    assert kept == live
    assert [one.stops[0].inputs for one in kept] == [{"x": "x:milk"}, {"a": "y:x:milk"}]
