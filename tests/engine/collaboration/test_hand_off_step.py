"""The hand-off step in pipelines, on an engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.events import ModelLoadStarted, ModelUnloaded, StepFinished, UnloadReason
from forge_gui.values.graph import Step
from forge_gui.values.handoff import CalibrationRow
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus, StepResult
from tests.engine.collaboration.voters import model, saying
from tests.engine.simulated import engine_on, pipeline, quick

HAND = StepId("hand")
BOTH: list[Json] = ["simulation:a", "simulation:b"]
MODELS = saying("a", "Lyon"), saying("b", "Paris")
INPUTS = {"country": "France"}


def handing(threshold: float, models: list[Json] = BOTH, **settings: Json) -> Step:
    said: dict[str, Json] = {"models": models, "prompt": "Capital of {country}?", **settings}
    return Step(HAND, "hand_off", settings={**said, "confidence_threshold": threshold})


def of(result: RunResult) -> StepResult:
    return result.steps[HAND]


def path_of(result: RunResult) -> list[tuple[Json, Json]]:
    path = of(result).output["path"]
    assert isinstance(path, list)
    return [(one["model"], one["response"]) for one in path if isinstance(one, dict)]


async def test_an_answer_that_is_sure_stays(tmp_path: Path) -> None:
    graph = pipeline([handing(0.0)], inputs=INPUTS)
    async with engine_on(tmp_path, *MODELS) as (engine, hearing):
        result = await engine.run(graph, {})
        spent = {one.step: one.result.completion_tokens for one in hearing.of(StepFinished)}
    found = of(result)
    assert result.status is RunStatus.SUCCESS
    assert spent[StepId("hand/model_1")]
    assert spent[StepId("hand/model_2")] is None, "nobody asked the second one"
    assert (found.output["response"], found.output["handed_on"]) == ("Lyon", False)
    assert path_of(result) == [("simulation:a", "Lyon")]
    assert found.note == "simulation:a answered."


async def test_an_answer_that_is_not_sure_is_handed_on(tmp_path: Path) -> None:
    graph = pipeline([handing(1.0)], inputs=INPUTS)
    async with engine_on(tmp_path, *MODELS) as (engine, hearing):
        result = await engine.run(graph, {})
        inner = {one.step for one in hearing.of(StepFinished)}
    found = of(result)
    assert (found.output["response"], found.output["handed_on"]) == ("Paris", True)
    assert path_of(result) == [("simulation:a", "Lyon"), ("simulation:b", "Paris")]
    assert 0 < float(str(found.output["confidence"])) < 1
    assert inner == {"hand", "hand/model_1", "hand/model_2"}
    assert found.note == "simulation:b answered, after 1."
    assert found.completion_tokens


async def test_a_model_that_fails_is_followed_by_the_next(tmp_path: Path) -> None:
    models = quick("a", Trouble.LOAD_FAILS), MODELS[1]
    async with engine_on(tmp_path, *models) as (engine, _):
        result = await engine.run(pipeline([handing(0.0)], inputs=INPUTS), {})
    assert of(result).output["response"] == "Paris"
    assert path_of(result)[0][1] is None


async def test_where_the_better_one_fails_the_answer_before_it_stays(tmp_path: Path) -> None:
    models = MODELS[0], quick("b", Trouble.LOAD_FAILS)
    async with engine_on(tmp_path, *models) as (engine, _):
        result = await engine.run(pipeline([handing(1.0)], inputs=INPUTS), {})
    assert result.status is RunStatus.SUCCESS
    assert of(result).output["response"] == "Lyon"


async def test_where_nobody_answers_the_step_fails_with_the_reason(tmp_path: Path) -> None:
    models = quick("a", Trouble.LOAD_FAILS), quick("b", Trouble.LOAD_FAILS)
    async with engine_on(tmp_path, *models) as (engine, _):
        result = await engine.run(pipeline([handing(0.5)], inputs=INPUTS), {})
    assert result.status is RunStatus.FAILED
    assert of(result).error


async def test_a_calibrated_model_is_judged_by_its_calibration(tmp_path: Path) -> None:
    rows = [CalibrationRow(f"Capital of land {number}?", "Lyon") for number in range(30)]
    graph = pipeline([handing(0.9)], inputs=INPUTS)
    async with engine_on(tmp_path, *MODELS) as (engine, _):
        before = await engine.run(graph, {})
        report = await engine.calibrate_confidence(model("a"), rows)
        after = await engine.run(graph, {})
    assert report.share_right == 1.0
    path = of(after).output["path"]
    assert isinstance(path, list)
    assert isinstance(path[0], dict)
    assert "was right in about" in str(path[0]["why"])
    assert "is not calibrated" in str(of(before).output["path"])
    assert of(after).output["response"] == "Lyon", "it was right every time"


@pytest.mark.parametrize(
    ("models", "why"),
    [
        ([], "no model is chosen"),
        (["simulation:a"], "needs a second model"),
        (["simulation:a", "simulation:a"], "cannot hand on to itself"),
    ],
)
async def test_what_cannot_hand_on_is_refused(tmp_path: Path, models: list[Json], why: str) -> None:
    async with engine_on(tmp_path, *MODELS) as (engine, _):
        with pytest.raises(PipelineRefused, match=why):
            await engine.run(pipeline([handing(0.5, models)], inputs=INPUTS), {})


SLOWLY = replace(MODELS[0], tokens_per_s=5.0)
"""Its one word takes a fifth of a second: time enough to bring another model."""


async def _loads_of(
    folder: Path, threshold: float, places: int
) -> tuple[list[str], list[str], list[str]]:
    """With a third model in memory that nobody uses: loads, evictions, and what is there at the
    end."""
    orchestrator = {"max_loaded_models": places}
    models = (SLOWLY, MODELS[1], quick("idle"))
    async with engine_on(folder, *models, orchestrator=orchestrator) as (engine, hearing):
        await engine.load_model(model("idle"))
        hearing.events.clear()
        result = await engine.run(pipeline([handing(threshold)], inputs=INPUTS), {})
        assert result.status is RunStatus.SUCCESS
        loads = [one.model.name for one in hearing.of(ModelLoadStarted)]
        gone = [
            one.model.name
            for one in hearing.of(ModelUnloaded)
            if one.reason is UnloadReason.EVICTED
        ]
        there = sorted(one.id.name for one in await engine.loaded_models())
    return loads, gone, there


async def test_the_better_model_is_never_loaded_unasked_where_something_had_to_go(
    tmp_path: Path,
) -> None:
    loads, gone, there = await _loads_of(tmp_path, 0.0, places=2)
    assert (loads, gone, there) == (["a"], [], ["a", "idle"])


async def test_the_better_model_comes_early_where_there_is_room_anyway(tmp_path: Path) -> None:
    loads, gone, there = await _loads_of(tmp_path, 0.0, places=3)
    assert (loads, gone, there) == (["a", "b"], [], ["a", "b", "idle"])


async def test_the_better_model_takes_a_place_once_it_is_asked(tmp_path: Path) -> None:
    loads, gone, there = await _loads_of(tmp_path, 1.0, places=2)
    assert loads == ["a", "b"]
    assert len(gone) == 1
    assert "b" in there


async def test_a_better_model_that_cannot_be_loaded_is_not_tried_again_and_again(
    tmp_path: Path,
) -> None:
    models = SLOWLY, quick("b", Trouble.LOAD_FAILS)
    async with engine_on(tmp_path, *models) as (engine, hearing):
        result = await engine.run(pipeline([handing(0.0)], inputs=INPUTS), {})
        loads = [one.model.name for one in hearing.of(ModelLoadStarted)]
    assert of(result).output["response"] == "Lyon"
    assert loads == ["a", "b"], "once, early, and nobody asked for it"
