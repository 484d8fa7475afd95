"""Runs through the whole engine on simulated models: order of events, failures, stops, size."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import SimulatedFault, Trouble
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.events import (
    Event,
    ModelLoaded,
    ModelUnloaded,
    RunFinished,
    RunStarted,
    StepFinished,
    StepQueued,
    StepStarted,
    StepStreamed,
    UnloadReason,
)
from forge_gui.values.graph import Graph
from forge_gui.values.ids import StepId
from forge_gui.values.runs import RunStatus, StepState
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

TWO_BRANCHES = pipeline(
    [
        model_step("left", "Say {topic}", "simulation:m"),
        model_step("right", "Deny {topic}", "simulation:n"),
        template_step("join", "{left} / {right}"),
        template_step("after", "{join}!"),
        template_step("beside", "only {right}"),
    ],
    ["left>join.left", "right>join.right", "join>after.join", "right>beside.right"],
    {"topic": "tea"},
)


def states(graph_result: object) -> dict[str, StepState]:
    steps = graph_result.steps  # type: ignore[attr-defined]
    return {name: result.state for name, result in steps.items()}


async def test_a_run_gives_the_results_that_pasture_users_know(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m"), quick("n")) as (engine, _):
        result = await engine.run(TWO_BRANCHES, {})
    document = result.as_document()
    results = document["results"]
    assert isinstance(results, dict)
    left, join = results["left"], results["join"]
    assert left["status"] == "success"
    assert left["output"]["response"]
    assert left["tokens"]["completion"] == 20
    assert join["output"]["response"].startswith(left["output"]["response"] + " / ")
    assert set(result.outputs) == {"after", "beside"}
    assert document["status"] == "success"


async def test_the_events_of_a_run_come_in_order(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m"), quick("n")) as (engine, hearing):
        await engine.run(TWO_BRANCHES, {"topic": "coffee"})
    of_models = (ModelLoaded, ModelUnloaded)
    of_run: list[Event] = [
        one for one in hearing.events if hasattr(one, "run") and not isinstance(one, of_models)
    ]
    assert isinstance(of_run[0], RunStarted)
    assert isinstance(of_run[-1], RunFinished)
    for step in of_run[0].steps:
        mine = [type(one) for one in of_run if getattr(one, "step", None) == step]
        plain = [one for one in mine if one in (StepQueued, StepStarted, StepFinished)]
        assert plain == [StepQueued, StepStarted, StepFinished]


async def test_what_streams_is_the_answer_in_pieces(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Say it")])
    model = quick("m", tokens=40, tokens_per_s=400)
    async with engine_on(tmp_path, model) as (engine, hearing):
        result = await engine.run(graph, {})
    pieces = hearing.of(StepStreamed)
    assert "".join(one.text for one in pieces) == result.steps[StepId("a")].output["response"]
    assert 2 <= len(pieces) <= 15  # thirty a second, and not one a token
    assert pieces[-1].tokens == 40


async def test_a_failed_step_skips_those_behind_it_and_the_rest_goes_on(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m", Trouble.CUT), quick("n")) as (engine, _):
        result = await engine.run(TWO_BRANCHES, {})
    assert states(result) == {
        "left": StepState.FAILED,
        "right": StepState.DONE,
        "beside": StepState.DONE,
        "join": StepState.SKIPPED,
        "after": StepState.SKIPPED,
    }
    assert result.status is RunStatus.FAILED
    failed = result.steps[StepId("left")]
    assert failed.error
    assert failed.advice
    assert failed.output["partial"]
    assert result.error.startswith("left: ")
    assert result.steps[StepId("after")].note == ("left failed, and this step needs its result.")
    assert set(result.outputs) == {"beside"}


@pytest.mark.parametrize("trouble", [Trouble.LOAD_FAILS, Trouble.OUT_OF_MEMORY, Trouble.BUSY])
async def test_troubles_of_a_model_are_sentences_of_its_step(
    tmp_path: Path, trouble: Trouble
) -> None:
    async with engine_on(tmp_path, quick("m", trouble)) as (engine, _):
        result = await engine.run(pipeline([model_step("a", "Hi")]), {})
    assert states(result) == {"a": StepState.FAILED}
    assert result.steps[StepId("a")].error.endswith(".")


async def test_after_a_crash_the_model_is_loaded_anew(tmp_path: Path) -> None:
    crash = SimulatedFault(Trouble.CRASH, on=1, after_tokens=3)
    graph = pipeline([model_step("a", "Hi")])
    async with engine_on(tmp_path, quick("m", crash)) as (engine, hearing):
        assert (await engine.run(graph, {})).status is RunStatus.FAILED
        assert [one.reason for one in hearing.of(ModelUnloaded)] == [UnloadReason.CRASHED]
        assert await engine.loaded_models() == ()
        assert (await engine.run(graph, {})).status is RunStatus.SUCCESS


async def test_stopping_ends_a_run_within_a_tenth_of_a_second(tmp_path: Path) -> None:
    graph = pipeline(
        [model_step("a", "Hi"), template_step("b", "{a}"), model_step("c", "Ho")], ["a>b.a"]
    )
    slow = quick("m", tokens=4000, tokens_per_s=100)
    took = [1.0]
    while took[-1] >= 0.1 and len(took) < 6:  # the PC may be busy with something else meanwhile
        async with engine_on(tmp_path / str(len(took)), slow) as (engine, hearing):
            run = await engine.start_run(graph, {})
            await hearing.first(StepStreamed)
            began = time.perf_counter()
            await engine.stop_run(run)
            took.append(time.perf_counter() - began)
            result = hearing.of(RunFinished)[0].result
            assert [one.is_leased for one in await engine.loaded_models()] == [False]
            await engine.stop_run(run)  # over already: no error
        assert result.status is RunStatus.CANCELLED
        assert states(result) == dict.fromkeys("abc", StepState.CANCELLED)
        assert result.steps[StepId("a")].output["partial"]
        assert len(hearing.of(StepFinished)) == 3
    assert took[-1] < 0.1, took


async def test_a_run_stopped_before_its_first_turn_is_told_all_the_same(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Hi")])
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        run = await engine.start_run(graph, {})
        async with asyncio.timeout(1):
            await engine.stop_run(run)
        kinds = [type(one) for one in hearing.events if hasattr(one, "run")]
    assert kinds == [RunStarted, StepQueued, StepFinished, RunFinished]


async def test_cancelling_the_call_stops_the_run(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Hi")])
    async with engine_on(tmp_path, quick("m", Trouble.HANG)) as (engine, hearing):
        async with asyncio.TaskGroup() as group:
            call = group.create_task(engine.run(graph, {}))
            await hearing.first(StepStarted)
            call.cancel()
        (finished,) = hearing.of(RunFinished)
    assert finished.result.status is RunStatus.CANCELLED


async def test_somebody_elses_stop_ends_the_call_with_a_result(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Hi")])
    async with engine_on(tmp_path, quick("m", Trouble.HANG)) as (engine, hearing):
        async with asyncio.TaskGroup() as group:
            call = group.create_task(engine.run(graph, {}))
            started = await hearing.first(StepStarted)
            await engine.stop_run(started.run)
        assert call.result().status is RunStatus.CANCELLED


async def test_closing_the_engine_stops_what_runs(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Hi")])
    async with engine_on(tmp_path, quick("m", Trouble.HANG)) as (engine, hearing):
        await engine.start_run(graph, {})
        await hearing.first(StepStarted)
    assert hearing.of(RunFinished)[0].result.status is RunStatus.INTERRUPTED
    assert [one.reason for one in hearing.of(ModelUnloaded)] == [UnloadReason.CLOSED]


async def test_one_by_one_means_one_step_at_a_time(tmp_path: Path) -> None:
    graph = pipeline([model_step(name, "Hi") for name in "abcd"])
    async with engine_on(tmp_path, quick("m"), sequential_execution=True) as (engine, hearing):
        await engine.run(graph, {})
    turns = [type(one) for one in hearing.events if isinstance(one, StepStarted | StepFinished)]
    assert turns.count(StepFinished) == 4
    for place in range(len(turns)):  # the next may begin while an answer's end is written down
        begun, ended = (turns[: place + 1].count(one) for one in (StepStarted, StepFinished))
        assert begun - ended <= 2


async def test_five_thousand_steps_run_and_let_the_loop_breathe(tmp_path: Path) -> None:
    names = [f"s{number:04}" for number in range(5_000)]
    steps = [template_step(name, "{before}.") for name in names]
    wires = [f"{one}>{two}.before" for one, two in pairwise(names)]
    graph = pipeline(steps, [f"start>{names[0]}.before", *wires], {"start": "x"})
    longest = 0.0

    async def watch_the_loop() -> None:
        nonlocal longest
        while True:  # in time of this thread: that the PC is busy is nobody's fault here
            before = time.thread_time()
            await asyncio.sleep(0)
            longest = max(longest, time.thread_time() - before)

    gc.collect()
    gc.freeze()  # what earlier tests left is not this loop's to look through
    try:
        async with engine_on(tmp_path) as (engine, hearing), asyncio.TaskGroup() as group:
            watcher = group.create_task(watch_the_loop())
            result = await engine.run(graph, {})
            watcher.cancel()
    finally:
        gc.unfreeze()
    assert hearing.of(RunFinished)[0].result == result
    assert result.outputs[StepId(names[-1])] == "x" + "." * 5_000
    assert longest < 0.25


async def test_an_answer_that_was_cut_says_so(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Hi", max_tokens=4)])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        result = await engine.run(graph, {})
    assert result.steps[StepId("a")].note == "The answer was cut at 4 tokens."


async def test_a_missing_key_fails_its_step_and_names_what_there_is(tmp_path: Path) -> None:
    graph = pipeline([template_step("a", "x"), template_step("b", "{a[mood]}")], ["a>b.a"])
    async with engine_on(tmp_path) as (engine, _):
        result = await engine.run(graph, {})
    assert "a has no mood. It has: response." in result.steps[StepId("b")].error


async def test_a_step_that_fails_in_an_unforeseen_way_ends_only_itself(
    tmp_path: Path, expect_log: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("forge_gui.engine.pipeline", "unforeseen")

    def broken(*_: object) -> str:
        raise ZeroDivisionError("of all things")

    monkeypatch.setattr("forge_gui.engine.pipeline.kinds.template.render", broken)
    graph = pipeline([template_step("a", "x"), model_step("b", "Hi")])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        result = await engine.run(graph, {})
    assert states(result) == {"a": StepState.FAILED, "b": StepState.DONE}
    assert "ZeroDivisionError" in result.steps[StepId("a")].error


async def test_a_faulty_graph_is_refused_before_anything_runs(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        with pytest.raises(PipelineRefused) as caught:
            await engine.start_run(Graph(), {})
    assert "no steps" in caught.value.faults[0].sentence
    assert hearing.of(RunStarted) == []


async def test_a_skipped_step_names_the_one_that_failed_as_people_do(tmp_path: Path) -> None:
    named = replace(model_step("details", "x"), title="The details")
    graph = pipeline([named, template_step("after", "{x}")], ["details>after.x"])
    async with engine_on(tmp_path, quick("m", Trouble.CUT)) as (engine, _):
        result = await engine.run(graph, {})
    told = "The details failed, and this step needs its result."
    assert result.error.startswith("The details: ")
    assert result.steps[StepId("after")].note == told
