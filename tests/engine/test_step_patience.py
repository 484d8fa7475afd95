"""A step's own retries and time limit, in the place of the settings'."""

from __future__ import annotations

from pathlib import Path

from forge_gui.engine.orchestration.course import Limits
from forge_gui.engine.pipeline.document import parse_pipeline, pipeline_text
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, StepState
from tests.engine.simulated import engine_on, quick

_A = StepId("a")
_QUICK_WAITS = {"max_attempts": 2, "min_wait": 0.0, "max_wait": 0.01}
_SLOW = quick("m", tokens=400, tokens_per_s=100)
"""Four seconds for an answer."""


def _graph(**settings: Json) -> Graph:
    asking = {"model": "simulation:m", "prompt": "Hi", **settings}
    return Graph(steps=(Step(_A, "model", settings=asking),))


async def _run(tmp_path: Path, graph: Graph) -> RunResult:
    async with engine_on(tmp_path, _SLOW, retry=_QUICK_WAITS) as (engine, _):
        return await engine.run(graph, {})


async def test_an_answer_that_takes_too_long_is_asked_for_as_often_as_the_step_says(
    tmp_path: Path,
) -> None:
    result = (await _run(tmp_path, _graph(time_limit=0.15, retries=2))).steps[_A]
    assert (result.state, result.attempts) == (StepState.FAILED, 3)
    assert "after 0.15 s, the time limit of this step" in result.error
    assert "3 times" in result.error


async def test_without_its_own_number_the_settings_count(tmp_path: Path) -> None:
    result = (await _run(tmp_path, _graph(time_limit=0.15))).steps[_A]
    assert (result.state, result.attempts) == (StepState.FAILED, 2)


async def test_no_retries_is_one_try_in_a_map_too(tmp_path: Path) -> None:
    result = (await _run(tmp_path, _graph(time_limit=0.15, retries=0))).steps[_A]
    assert (result.state, result.attempts) == (StepState.FAILED, 1)
    given: dict[str, Json] = {"items": "a, b", "split": "separator", "prompt": "{item}"}
    each = {**given, "model": "simulation:m", "time_limit": 0.15, "retries": 0, "at_once": 1}
    graph = Graph(steps=(Step(_A, "map", settings=each),))
    result = (await _run(tmp_path, graph)).steps[_A]
    assert (result.state, result.attempts) == (StepState.FAILED, 1)


async def test_who_is_in_time_is_left_alone(tmp_path: Path) -> None:
    result = (await _run(tmp_path, _graph(time_limit=60, retries=0, max_tokens=5))).steps[_A]
    assert (result.state, result.attempts) == (StepState.DONE, 1)


async def test_another_patience_is_the_same_question_to_the_cache(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        first = await engine.run(_graph(seed=1), {})
        again = await engine.run(_graph(seed=1, retries=5, time_limit=9), {})
    assert first.steps[_A].state is StepState.DONE
    assert again.steps[_A].state is StepState.CACHED, again.steps[_A].cause


def test_the_file_keeps_them() -> None:
    graph = _graph(retries=0, time_limit=12.5)
    assert parse_pipeline(pipeline_text(graph), "there") == graph


def test_a_step_that_wants_retries_gets_them_where_the_settings_have_none() -> None:
    limits = Limits(strategy="none")
    assert (limits.tries, limits.asked(3).tries, limits.asked(None).tries) == (1, 3, 1)
