"""Pipelines inside pipelines: run, named, refused with all that is wrong, continued where they were."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.engine.pipeline.document import write_pipeline
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.events import RunFinished, StepFinished, StepStarted
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunStatus, StepState
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step


def step(name: str, kind: str, **settings: Json) -> Step:
    return Step(StepId(name), kind, settings=settings)


def inner_file(folder: Path, name: str = "inner.forge.json") -> Path:
    graph = pipeline(
        [
            template_step("up", "<{text}>"),
            Step(StepId("out"), "output", settings={"text": "{up}!"}),
        ],
        ["up>out.up"],
        {"text": "example"},
    )
    path = folder / name
    write_pipeline(graph, path)
    return path


async def test_a_pipeline_runs_inside_another_and_its_events_bear_both_names(
    tmp_path: Path,
) -> None:
    inner_file(tmp_path)
    graph = pipeline(
        [
            step("sub", "pipeline", path="inner.forge.json", inputs="{text}"),
            template_step("after", "{sub[out]} {sub}"),
        ],
        ["sub>after.sub"],
        {"text": "tea"},
    )
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        result = await engine.run(graph, {}, tmp_path)
    assert result.outputs == {"after": "<tea>! <tea>!"}
    assert set(result.steps) == {"sub", "after"}
    ended = [one.step for one in hearing.of(StepFinished)]
    assert ended == ["sub/up", "sub/out", "sub", "after"]
    assert hearing.of(StepStarted)[0].step == "sub"


async def test_a_map_runs_a_pipeline_for_each_item(tmp_path: Path) -> None:
    inner_file(tmp_path)
    graph = pipeline([step("each", "map", items="a\nb", pipeline="inner.forge.json")])
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        result = await engine.run(graph, {}, tmp_path)
    assert result.outputs == {"each": ["<a>!", "<b>!"]}
    assert {"each/1/up", "each/2/out"} <= {one.step for one in hearing.of(StepFinished)}


async def refused(tmp_path: Path, graph: Graph, folder: Path | None) -> str:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        with pytest.raises(PipelineRefused) as caught:
            await engine.run(graph, {}, folder)
    return " ".join(fault.sentence for fault in caught.value.faults)


async def test_circles_of_files_are_refused_before_the_run(tmp_path: Path) -> None:
    for one, other in (("a", "b"), ("b", "a")):
        sub = step("sub", "pipeline", path=f"{other}.forge.json", inputs="{text}")
        write_pipeline(pipeline([sub], inputs={"text": "x"}), tmp_path / f"{one}.forge.json")
    sub = step("sub", "pipeline", path="a.forge.json", inputs="{text}")
    told = await refused(tmp_path, pipeline([sub], inputs={"text": "x"}), tmp_path)
    assert "run each other in a circle: a.forge.json -> b.forge.json -> a.forge.json" in told


async def test_what_is_wrong_inside_is_told_with_the_rest(tmp_path: Path) -> None:
    inner_file(tmp_path)
    broken = pipeline([model_step("ask", "{text} {gone}", "simulation:q")], inputs={"text": "x"})
    write_pipeline(broken, tmp_path / "broken.forge.json")
    graph = pipeline(
        [
            step("a", "pipeline", path="broken.forge.json", inputs="{text}"),
            step("b", "pipeline", path="gone.forge.json", inputs="{text}"),
            step("c", "pipeline", path="inner.forge.json", inputs="{txet}"),
            step("d", "pipeline"),
            step("e", "map", items="x", pipeline="inner.forge.json", pipeline_input="txt"),
        ],
        inputs={"text": "x", "txet": "y"},
    )
    told = await refused(tmp_path, graph, tmp_path)
    assert "a, in broken.forge.json: ask: " in told
    assert "ask needs something for {gone}" in told
    assert "there is no such file" in told
    assert 'has no input "txet". Did you mean "text"?' in told
    assert "d: no pipeline file is chosen." in told
    assert 'has no input "txt"' in told


async def test_a_relative_file_needs_a_saved_pipeline(tmp_path: Path) -> None:
    sub = step("sub", "pipeline", path="a.forge.json", inputs="{text}")
    told = await refused(tmp_path, pipeline([sub], inputs={"text": "x"}), None)
    assert "was never saved. Save it first" in told


async def test_a_failure_inside_fails_the_step_with_its_sentence(tmp_path: Path) -> None:
    inside = pipeline(
        [model_step("ask", "{text}"), template_step("fine", "{text}")], inputs={"text": "x"}
    )
    write_pipeline(inside, tmp_path / "inner.forge.json")
    graph = pipeline(
        [step("sub", "pipeline", path="inner.forge.json", inputs="{text}")], inputs={"text": "x"}
    )
    async with engine_on(tmp_path, quick("m", Trouble.CUT)) as (engine, _):
        result = await engine.run(graph, {}, tmp_path)
    sub = result.steps[StepId("sub")]
    assert sub.state is StepState.FAILED
    assert sub.error.startswith("ask: ")
    assert sub.output["partial"] == {"fine": "x"}


async def test_a_pipeline_inside_that_was_interrupted_keeps_its_finished_steps(
    tmp_path: Path,
) -> None:
    inside = pipeline(
        [model_step("one", "{text}"), model_step("two", "{one}", "simulation:n")],
        ["one>two.one"],
        {"text": "x"},
    )
    write_pipeline(inside, tmp_path / "inner.forge.json")
    graph = pipeline(
        [step("sub", "pipeline", path="inner.forge.json", inputs="{text}")], inputs={"text": "x"}
    )
    async with engine_on(tmp_path, quick("m"), quick("n", Trouble.HANG)) as (engine, hearing):
        run = await engine.start_run(graph, {}, tmp_path)
        await hearing.first(StepFinished)
    async with engine_on(tmp_path, quick("m"), quick("n")) as (engine, hearing):
        await engine.resume_run(run)
        result = (await hearing.first(RunFinished)).result
        started = [one.step for one in hearing.of(StepStarted)]
    assert result.status is RunStatus.SUCCESS
    assert started == ["sub", "sub/two"]


@pytest.mark.parametrize(
    ("fed", "inner", "is_refused"),
    [
        ("x" * 20_000, "Sum up: {text}", True),
        ("short", "Sum up: {text}", False),
        ("short", "y" * 20_000 + "{text}", True),
    ],
)
async def test_prompts_of_inner_pipelines_are_measured_before_the_run(
    tmp_path: Path, fed: str, inner: str, is_refused: bool
) -> None:
    ask = model_step("ask", inner, context_length=512)
    write_pipeline(pipeline([ask], ["text>ask.text"], {"text": "e"}), tmp_path / "in.forge.json")
    sub = step("sub", "pipeline", path="in.forge.json", inputs="{text}")
    graph = pipeline([sub], ["text>sub.text"], {"text": "e"})
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        faults = await engine.check(graph, {"text": fed}, tmp_path)
    assert bool(faults) is is_refused
    if is_refused:
        assert faults[0].sentence.startswith("sub, in Test: ask: the prompt has ")
        assert faults[0].step == "sub"


async def test_what_comes_later_is_not_measured_and_what_a_map_repeats_is(tmp_path: Path) -> None:
    """An inner input that a step feeds is unknown, whatever long example it has."""
    steps = [
        model_step("late", "{text}", context_length=512),
        model_step("known", "{style}", context_length=512),
    ]
    inputs = {"text": "long " * 2_000, "style": "long " * 2_000}
    wires = ["text>late.text", "style>known.style"]
    write_pipeline(pipeline(steps, wires, inputs), tmp_path / "in.forge.json")
    outer = [
        template_step("made", "{text}"),
        step("sub", "pipeline", path="in.forge.json", inputs="{text}"),
        step("each", "map", items="a\nb", pipeline="in.forge.json", pipeline_input="text"),
    ]
    graph = pipeline(outer, ["text>made.text", "made>sub.text"], {"text": "e"})
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        faults = await engine.check(graph, {}, tmp_path)
    told = sorted(fault.sentence.partition(": the prompt")[0] for fault in faults)
    assert told == ["each, in Test: known", "sub, in Test: known"]
