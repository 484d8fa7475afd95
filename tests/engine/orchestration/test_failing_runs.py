"""Runs through the whole engine whose models fail: what is tried again, who stands in, what shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import (
    ScriptedAnswer,
    SimulatedFault,
    SimulatedModel,
    Trouble,
)
from forge_gui.values.errors import GenerationCut, PipelineRefused
from forge_gui.values.events import BreakerChanged, StepRetried, StepStreamed
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.models import BreakerState
from forge_gui.values.runs import RunStatus, StepState
from tests.engine.simulated import engine_on, model_step, pipeline, quick

QUICKLY = {"min_wait": 0.0, "max_wait": 0.0}
ALL, FIRST = Trouble.CUT, SimulatedFault(Trouble.CUT, on=1, after_tokens=5)
M, N = (ModelId("simulation", name) for name in "mn")


def _saying(name: str, text: str) -> SimulatedModel:
    plain = quick(name)
    return SimulatedModel(
        name,
        load_s=0,
        tokens_per_s=plain.tokens_per_s,
        prompt_tokens_per_s=plain.prompt_tokens_per_s,
        answers=(ScriptedAnswer(text),),
    )


async def test_a_second_try_succeeds_and_shows_what_happened(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m", FIRST), retry=QUICKLY) as (engine, hearing):
        result = await engine.run(pipeline([model_step("a", "Hi")]), {})
    step = result.steps[StepId("a")]
    assert (step.state, step.attempts, step.model, step.note) == (StepState.DONE, 2, M, "")
    (told,) = hearing.of(StepRetried)
    assert (told.attempt, told.most, told.model) == (2, 3, M)
    after = hearing.events[hearing.events.index(told) :]
    streamed = "".join(one.text for one in after if isinstance(one, StepStreamed))
    assert streamed == step.output["response"]


async def test_a_model_that_stands_in_is_shown_with_the_reason(tmp_path: Path) -> None:
    step = model_step("a", "Hi", fallback_models=["simulation:n"])
    async with engine_on(tmp_path, quick("m", ALL), quick("n"), retry=QUICKLY) as (engine, _):
        result = await engine.run(pipeline([step]), {})
    found = result.steps[StepId("a")]
    assert (found.state, found.model, found.attempts) == (StepState.DONE, N, 3)
    assert found.note.startswith("simulation:n answered instead of simulation:m: ")
    assert "broke off" in found.note


async def test_a_failed_step_tells_its_tries_and_keeps_the_last_text(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m", ALL), retry=QUICKLY) as (engine, _):
        result = await engine.run(pipeline([model_step("a", "Hi")]), {})
    step = result.steps[StepId("a")]
    assert (step.state, step.attempts) == (StepState.FAILED, 3)
    assert step.error.endswith("Forge tried simulation:m 3 times.")
    partial = step.output["partial"]
    assert isinstance(partial, str)
    assert len(partial.split()) <= 6  # of one try, not of three


@pytest.mark.parametrize("name", ["simulation:absent", " "])
async def test_who_cannot_stand_in_is_found_before_the_run(tmp_path: Path, name: str) -> None:
    step = model_step("a", "Hi", fallback_models=["simulation:m", name])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        with pytest.raises(PipelineRefused) as caught:
            await engine.run(pipeline([step]), {})
    assert [fault.place for fault in caught.value.faults] == ["fallback_models.1"]


@pytest.mark.parametrize("text", ["positive", "yes", "7"])
async def test_short_right_answers_are_answers(tmp_path: Path, text: str) -> None:
    async with engine_on(tmp_path, _saying("m", text)) as (engine, _):
        result = await engine.run(pipeline([model_step("a", "Hi")]), {})
    assert result.outputs == {"a": text}


async def test_a_step_may_want_more(tmp_path: Path) -> None:
    step = model_step("a", "Hi", min_response_length=9)
    async with engine_on(tmp_path, _saying("m", "positive")) as (engine, _):
        result = await engine.run(pipeline([step]), {})
    assert result.status is RunStatus.FAILED
    assert "this step wants 9" in result.error


async def test_a_runs_time_ends_it(tmp_path: Path) -> None:
    hang = SimulatedFault(Trouble.HANG, on=0, after_tokens=2)
    graph = pipeline([model_step("a", "Hi"), model_step("b", "{a}")], ["a>b.a"])
    async with engine_on(tmp_path, quick("m", hang), run_timeout=0.2) as (engine, _):
        result = await engine.run(graph, {})
    assert result.status is RunStatus.FAILED
    assert "0.2 s that a run may take are over" in result.error
    assert result.seconds < 5


async def test_a_model_that_falls_silent_fails_in_time(tmp_path: Path) -> None:
    hang = SimulatedFault(Trouble.HANG, on=1, after_tokens=2)
    model = quick("m", hang)
    async with engine_on(tmp_path, model, request_timeout=0.3, retry=QUICKLY) as (engine, _):
        result = await engine.run(pipeline([model_step("a", "Hi")]), {})
    assert result.status is RunStatus.SUCCESS
    assert result.steps[StepId("a")].attempts == 2


async def test_many_failures_are_told_as_a_rest_and_a_checkup_ends_it(tmp_path: Path) -> None:
    faults = [SimulatedFault(Trouble.CUT, on=number, after_tokens=1) for number in range(1, 6)]
    async with engine_on(tmp_path, quick("m", *faults)) as (engine, hearing):
        for _ in range(5):
            await engine.run(pipeline([model_step("a", "Hi")]), {})
        (health,) = await engine.health()
        assert [(one.model, one.failures) for one in health.resting] == [(M, 5)]
        result = await engine.run(pipeline([model_step("a", "Hi")]), {})
        assert "rests for another" in result.error
        assert (await engine.check_model_health(M)).is_healthy
        (health,) = await engine.health()
        assert health.resting == ()
        result = await engine.run(pipeline([model_step("a", "Hi")]), {})
    assert result.status is RunStatus.SUCCESS
    states = [one.state for one in hearing.of(BreakerChanged)]
    assert states == [BreakerState.OPEN, BreakerState.HALF_OPEN, BreakerState.CLOSED]


async def test_a_checkup_of_what_is_not_there_says_so(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        found = await engine.check_model_health(ModelId("simulation", "absent"))
        other = await engine.check_model_health(ModelId("openai", "x/y"))
    assert not found.is_healthy
    assert not other.is_healthy
    assert other.sentence


async def test_words_told_to_a_script_are_not_told_twice(tmp_path: Path) -> None:
    heard: list[str] = []
    request = GenerateRequest(M, "Hi")
    async with engine_on(tmp_path, quick("m", FIRST, tokens=20), retry=QUICKLY) as (engine, _):
        with pytest.raises(GenerationCut):
            await engine.generate(request, heard.append)
        assert heard
        heard.clear()
        assert (await engine.generate(request, heard.append)).text == "".join(heard)


async def test_a_direct_question_gets_whatever_comes(tmp_path: Path) -> None:
    async with engine_on(tmp_path, _saying("m", "{")) as (engine, _):
        assert (await engine.generate(GenerateRequest(M, "Hi"))).text == "{"
