"""Runs that pause: breakpoints, stepping, edited values, and that nothing is held up by them."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from forge_gui.values.comparison import HandEdit
from forge_gui.values.debugging import Breakpoint, Errand, StopReason, ValueCondition
from forge_gui.values.errors import NothingHeld, RunOver
from forge_gui.values.events import (
    Event,
    RunContinued,
    RunPaused,
    RunStarted,
    StepFinished,
    StepStarted,
    StepStreamed,
    ValueEdited,
)
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.runs import RunStatus, StepState
from tests.engine.debugging.pausing import (
    CHAIN,
    LINE,
    WAITING,
    A,
    B,
    C,
    D,
    done,
    ended,
    paused_at,
    reasons,
    until,
)
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step


async def test_a_breakpoint_holds_its_step_and_the_rest_along(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(CHAIN, {}, None, Errand(breakpoints=(Breakpoint(B),)))
        paused = await paused_at(hearing, B, D)
        assert reasons(paused) == {B: StopReason.BREAKPOINT, D: StopReason.ALONG}
        assert paused.stops[0].inputs == {"a": "a:tea"}
        assert await engine.paused_runs() == [paused]
        assert done(hearing) == [A]
        await engine.continue_run(run)
        result = await ended(hearing, run)
        assert await engine.paused_runs() == []
    assert result.outputs == {C: "c:b:a:tea", D: "d:a:tea"}
    assert [(one.run, one.step) for one in hearing.of(RunContinued)] == [(run, None)]


async def test_stepping_lets_one_step_work_and_pauses_again(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(CHAIN, {}, None, Errand(is_paused=True))
        assert reasons(await paused_at(hearing, A)) == {A: StopReason.STARTED}
        await engine.step_run(run)
        paused = await paused_at(hearing, B, D)
        assert reasons(paused) == {B: StopReason.STEPPED, D: StopReason.STEPPED}
        await engine.step_run(run, D)
        assert reasons(await paused_at(hearing, B)) == {B: StopReason.STEPPED}
        assert done(hearing) == [A, D]
        with pytest.raises(NothingHeld, match="The step c is not held"):
            await engine.step_run(run, C)
        await engine.step_run(run)
        await paused_at(hearing, C)
        await engine.step_run(run, C)
        result = await ended(hearing, run)
    assert result.status is RunStatus.SUCCESS
    assert sorted(done(hearing)) == [A, B, C, D]


@pytest.mark.parametrize(
    ("place", "is_hit"),
    [
        (Breakpoint(C, condition=ValueCondition("contains", "TEA")), True),
        (Breakpoint(C, condition=ValueCondition("contains", "TEA", ignores_case=False)), False),
        (Breakpoint(C, "b", ValueCondition("starts with", "b:a")), True),
        (Breakpoint(C, "b", ValueCondition("is empty")), False),
        (Breakpoint(C, "nothing"), False),
        (Breakpoint(C, is_on=False), False),
        (Breakpoint(StepId("nobody")), False),
        (Breakpoint(C, condition=ValueCondition("is more than", "3")), False),
        (Breakpoint(C, condition=ValueCondition("is no condition")), False),
        (Breakpoint(C, condition=ValueCondition("contains", "tea", port="other")), False),
    ],
)
async def test_conditions_are_asked_of_what_comes(
    tmp_path: Path, place: Breakpoint, is_hit: bool
) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(LINE, {}, None, Errand(breakpoints=(place,)))
        if is_hit:
            paused = await paused_at(hearing, C)
            assert [(one.step, one.port) for one in paused.stops] == [(C, place.port)]
            await engine.continue_run(run)
        await ended(hearing, run)
        assert bool(hearing.of(RunPaused)) is is_hit


async def test_a_condition_that_cannot_be_asked_is_said_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    place = Breakpoint(C, condition=ValueCondition("is more than", "3"))
    with caplog.at_level("INFO"):
        async with engine_on(tmp_path) as (engine, hearing):
            await ended(
                hearing, await engine.start_run(LINE, {}, None, Errand(breakpoints=(place,)))
            )
    assert "The breakpoint at c in run-" in caplog.text
    assert "is no number" in caplog.text


async def test_an_edited_value_goes_on_instead(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(CHAIN, {}, None, Errand(breakpoints=(Breakpoint(B),)))
        await paused_at(hearing, B, D)
        await engine.edit_value(run, B, "a", "mine")
        (paused,) = await engine.paused_runs()
        assert paused.stops[0].inputs == {"a": "mine"}
        assert paused.stops[0].reason is StopReason.BREAKPOINT
        for step, port in ((C, "b"), (B, "z")):
            with pytest.raises(NothingHeld):
                await engine.edit_value(run, step, port, "x")
        await engine.continue_run(run)
        result = await ended(hearing, run)
    assert result.outputs == {C: "c:b:mine", D: "d:a:tea"}
    assert [(one.step, one.port, one.value) for one in hearing.of(ValueEdited)] == [
        (B, "a", "mine")
    ]


async def test_two_runs_are_compared_with_what_a_person_put_in_and_not_with_what_was_put_back(
    tmp_path: Path,
) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        runs = []
        for value in ("a:tea", "mine"):
            run = await engine.start_run(CHAIN, {}, None, Errand(breakpoints=(Breakpoint(B),)))
            await paused_at(hearing, B, D)
            await engine.edit_value(run, B, "a", "something")
            await engine.edit_value(run, B, "a", value)
            await engine.continue_run(run)
            await ended(hearing, run)
            runs.append(run)
            hearing.events.clear()
        diff = await engine.compare_runs(*runs)
        same = await engine.compare_runs(runs[1], runs[1])
    assert diff.edits == (HandEdit(B, "a", None, "mine", is_in_after=True),)
    assert same.edits == ()


async def test_keys_of_an_edited_object_are_those_of_the_new_one(tmp_path: Path) -> None:
    graph = pipeline(
        [template_step("a", '{{"name": "Ann"}}'), template_step("b", "{a[name]} {a}")], ["a>b.a"]
    )
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(graph, {}, None, Errand(breakpoints=(Breakpoint(B, "a"),)))
        assert (await paused_at(hearing, B)).stops[0].port == "a"
        await engine.edit_value(run, B, "a", {"name": "Bob"})
        await engine.continue_run(run)
        result = await ended(hearing, run)
    assert result.outputs == {B: 'Bob {"name":"Bob"}'}


async def test_pausing_takes_back_what_waits_for_its_model(tmp_path: Path) -> None:
    """One model has room at a time, and answers one step at a time: the others have not begun."""
    graph = pipeline([model_step(f"s{n}", f"Say {n}", f"simulation:m{n % 2}") for n in range(6)])
    slow = [quick(f"m{n}", tokens=60, tokens_per_s=200) for n in range(2)]
    limits = {"orchestrator": {"max_loaded_models": 1}}
    async with engine_on(tmp_path, *slow, **limits) as (engine, hearing):
        run = await engine.start_run(graph, {})
        await hearing.first(StepStreamed)
        await engine.pause_run(run)
        begun = {str(one.step) for one in hearing.of(StepStarted)}
        waiting = {f"s{n}" for n in range(6)} - begun
        assert waiting
        paused = await paused_at(hearing, *waiting)
        assert set(reasons(paused).values()) == {StopReason.ASKED}
        await until(lambda: set(done(hearing)) == begun)
        other = ModelId("simulation", "m1" if "s0" in begun else "m0")
        async with asyncio.timeout(WAITING):  # held steps have no lease and no place in a queue
            await engine.generate(GenerateRequest(other, "Hi"))
        assert {one.step for one in hearing.of(StepStarted)} == begun
        await engine.continue_run(run)
        result = await ended(hearing, run)
    assert result.status is RunStatus.SUCCESS
    assert sorted(done(hearing)) == sorted(begun | waiting)
    assert len(hearing.of(StepStarted)) == 6


async def test_going_on_at_once_loses_nothing(tmp_path: Path) -> None:
    graph = pipeline([model_step(f"s{n}", f"Say {n}") for n in range(6)])
    async with engine_on(tmp_path, quick("m", tokens=200, tokens_per_s=1000)) as (engine, hearing):
        run = await engine.start_run(graph, {})
        for _ in range(5):
            await asyncio.sleep(0.01)
            await engine.pause_run(run)
            await engine.continue_run(run)
            await engine.pause_run(run)
            await asyncio.sleep(0)
            await engine.continue_run(run)
        result = await ended(hearing, run)
    assert result.status is RunStatus.SUCCESS
    assert sorted(done(hearing)) == [f"s{n}" for n in range(6)]


async def test_a_run_paused_before_its_first_step_says_so_once_it_has_begun(
    tmp_path: Path,
) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(LINE, {})
        await engine.pause_run(run)
        assert reasons(await paused_at(hearing, A)) == {A: StopReason.ASKED}
        of_run = [type(one) for one in hearing.events if isinstance(one, RunStarted | RunPaused)]
        assert of_run == [RunStarted, RunPaused]
        await engine.pause_run(run)
        await engine.continue_run(run)
        await engine.continue_run(run)
        await ended(hearing, run)
    assert len(hearing.of(RunContinued)) == 1


async def test_a_paused_run_can_be_stopped(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(CHAIN, {}, None, Errand(breakpoints=(Breakpoint(B),)))
        await paused_at(hearing, B, D)
        async with asyncio.timeout(1):
            await engine.stop_run(run)
        result = await ended(hearing, run)
        assert await engine.paused_runs() == []
        for ask in (engine.pause_run, engine.continue_run, engine.step_run):
            with pytest.raises(RunOver):
                await ask(run)
    assert result.status is RunStatus.CANCELLED
    assert {n: one.state for n, one in result.steps.items() if n != A} == dict.fromkeys(
        (B, C, D), StepState.CANCELLED
    )


async def test_closing_while_paused_leaves_a_run_that_can_be_continued(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(CHAIN, {}, None, Errand(breakpoints=(Breakpoint(B),)))
        await paused_at(hearing, B, D)
        await engine.edit_value(run, B, "a", "mine")
    async with engine_on(tmp_path) as (engine, hearing):
        assert [one.run for one in await engine.unfinished_runs()] == [run]
        continued = await engine.resume_run(run)
        assert continued.kept == (A,)
        result = await ended(hearing, run)
        assert not hearing.of(RunPaused)
    assert result.outputs == {C: "c:b:mine", D: "d:a:tea"}


async def test_breakpoints_may_be_set_on_the_way(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(LINE, {}, None, Errand(is_paused=True))
        await paused_at(hearing, A)
        await engine.set_breakpoints(run, [Breakpoint(C)])
        await engine.continue_run(run)
        assert reasons(await paused_at(hearing, C)) == {C: StopReason.BREAKPOINT}
        await engine.set_breakpoints(run, [])
        await engine.continue_run(run)
        await ended(hearing, run)
    assert len(hearing.of(RunPaused)) == 2


async def test_history_shows_the_pauses(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(LINE, {}, None, Errand(breakpoints=(Breakpoint(C),)))
        await paused_at(hearing, C)
        await engine.edit_value(run, C, "b", [1, 2])
        await engine.step_run(run, C)
        await ended(hearing, run)
        record = await engine.run_record(run)
    told = [m.event for m in record.moments]
    kinds = [type(one) for one in told if isinstance(one, RunPaused | RunContinued | ValueEdited)]
    assert kinds == [RunPaused, ValueEdited, RunContinued]
    (paused,) = (one for one in told if isinstance(one, RunPaused))
    assert [(one.step, one.reason) for one in paused.paused.stops] == [(C, StopReason.BREAKPOINT)]
    (edit,) = (one for one in told if isinstance(one, ValueEdited))
    assert (edit.step, edit.port, edit.value) == (C, "b", [1, 2])
    (went_on,) = (one for one in told if isinstance(one, RunContinued))
    assert went_on.step == C
    assert told.index(paused) < told.index(went_on)


async def test_fifty_long_values_are_there_to_look_at_in_a_tenth_of_a_second(
    tmp_path: Path,
) -> None:
    """From the end of the last step at work, before its end is kept on the disk, to the news."""
    size, count = 100_000, 50
    names = [f"s{n:02}" for n in range(count)]
    graph = pipeline(
        [model_step("last", "Hi"), template_step("z", "{last}")]
        + [template_step(f"a{name}", "x" * size + name) for name in names]
        + [template_step(name, "{long}{last}") for name in names],
        ["last>z.last", *(w for n in names for w in (f"a{n}>{n}.long", f"last>{n}.last"))],
    )
    took = [1.0]
    while took[-1] >= 0.1 and len(took) < 6:  # the PC may be busy with something else meanwhile
        folder = tmp_path / str(len(took))
        folder.mkdir()
        took.append(await _time_to_the_news(folder, graph, names))
    assert took[-1] < 0.1, took


async def _time_to_the_news(folder: Path, graph: Graph, names: list[str]) -> float:
    heard: dict[str, float] = {}

    def hear(event: Event) -> None:
        if isinstance(event, RunPaused):
            heard.setdefault("paused", time.time())
        elif isinstance(event, StepFinished) and event.step == "last":
            heard["last"] = event.at

    places = tuple(Breakpoint(StepId(name)) for name in names)
    async with engine_on(folder, quick("m", tokens=20, tokens_per_s=100)) as (engine, hearing):
        engine.subscribe(hear)
        run = await engine.start_run(graph, {}, None, Errand(breakpoints=places))
        paused = await paused_at(hearing, "z", *names)
        assert await engine.paused_runs() == [paused]
        await engine.stop_run(run)
    assert sum(len(str(stop.inputs.get("long", ""))) for stop in paused.stops) > 5_000_000
    return heard["paused"] - heard["last"]
