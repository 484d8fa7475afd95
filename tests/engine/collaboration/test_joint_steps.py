"""The consensus and the parallel reasoning step in pipelines, on an engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.events import ModelLoadStarted, StepFinished, StepStreamed
from forge_gui.values.flight_plan import Fate
from forge_gui.values.graph import Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus, StepResult
from tests.engine.collaboration.voters import model, saying
from tests.engine.simulated import engine_on, pipeline, quick

VOTE, THINK = StepId("vote"), StepId("think")
NAMES: list[Json] = ["simulation:a", "simulation:b", "simulation:c"]
VOTERS = saying("a", "Paris"), saying("b", "Lyon"), saying("c", "Paris")


def voting(models: list[Json] = NAMES, **settings: Json) -> Step:
    said: dict[str, Json] = {"models": models, "prompt": "Capital of {country}?", **settings}
    return Step(VOTE, "consensus", settings=said)


def thinking(**settings: Json) -> Step:
    said: dict[str, Json] = {"model": "simulation:s", "prompt": "Add {text}.", **settings}
    return Step(THINK, "parallel_reasoning", settings=said)


def of(result: RunResult, step: StepId) -> StepResult:
    return result.steps[step]


async def test_a_vote_in_a_pipeline_gives_its_answer_and_each_vote(tmp_path: Path) -> None:
    graph = pipeline([voting()], inputs={"country": "France"})
    async with engine_on(tmp_path, *VOTERS) as (engine, hearing):
        result = await engine.run(graph, {})
        inner = {one.step for one in hearing.of(StepFinished)}
        streamed = {one.step for one in hearing.of(StepStreamed)}
    found = of(result, VOTE)
    assert result.status is RunStatus.SUCCESS
    assert found.output["response"] == "Paris"
    assert found.output["confidence"] == pytest.approx(0.666667)
    votes = found.output["votes"]
    assert isinstance(votes, list)
    assert [one["response"] for one in votes if isinstance(one, dict)] == ["Paris", "Lyon", "Paris"]
    assert isinstance(votes[1], dict)
    assert (votes[1]["model"], votes[1]["group"]) == ("simulation:b", 1)
    assert 0 < float(str(votes[1]["confidence"])) <= 1
    assert found.note == "2 of 3 agree, with 67 % of the score."
    assert inner == {"vote", "vote/vote_1", "vote/vote_2", "vote/vote_3"}
    assert "vote/vote_2" in streamed
    assert found.completion_tokens


async def test_what_fails_abstains_and_too_few_answers_fail_the_step(tmp_path: Path) -> None:
    voters = VOTERS[0], quick("b", Trouble.LOAD_FAILS), VOTERS[2]
    inputs = {"country": "France"}
    async with engine_on(tmp_path, *voters) as (engine, _):
        lenient = await engine.run(pipeline([voting(quorum=0.6)], inputs=inputs), {})
        strict = await engine.run(pipeline([voting(quorum=0.9)], inputs=inputs), {})
        unsure = await engine.run(pipeline([voting(least_share=1.0)], inputs=inputs), {})
    assert of(lenient, VOTE).output["response"] == "Paris"
    votes = of(lenient, VOTE).output["votes"]
    assert isinstance(votes, list)
    assert isinstance(votes[1], dict)
    assert votes[1]["response"] is None
    assert votes[1]["error"]
    assert strict.status is RunStatus.FAILED
    assert of(strict, VOTE).error.startswith("Only 2 of 3 answered; the quorum is 90 %.")
    assert "votes" in of(strict, VOTE).output
    assert of(unsure, VOTE).output["response"] == "Paris"


async def test_weights_and_other_strategies_decide(tmp_path: Path) -> None:
    inputs = {"country": "France"}
    heavy = voting(strategy="weighted_voting", weights=[1.0, 90.0, 1.0])
    async with engine_on(tmp_path, *VOTERS) as (engine, _):
        result = await engine.run(pipeline([heavy], inputs=inputs), {})
    assert of(result, VOTE).output["response"] == "Lyon"


async def test_models_are_loaded_once_where_only_one_fits(tmp_path: Path) -> None:
    graph = pipeline([voting(samples=3)], inputs={"country": "France"})
    async with engine_on(tmp_path, *VOTERS, orchestrator={"max_loaded_models": 1}) as (
        engine,
        hearing,
    ):
        result = await engine.run(graph, {})
        assert len(hearing.of(ModelLoadStarted)) == 3
    assert result.loads == 3
    votes = of(result, VOTE).output["votes"]
    assert isinstance(votes, list)
    assert len(votes) == 9


async def test_votes_that_are_sure_come_from_the_cache(tmp_path: Path) -> None:
    graph = pipeline([voting(temperature=0)], inputs={"country": "France"})
    async with engine_on(tmp_path, *VOTERS) as (engine, hearing):
        first = await engine.run(graph, {})
        hearing.events.clear()
        again = await engine.run(graph, {})
        states = {one.step: one.result.state.value for one in hearing.of(StepFinished)}
    assert of(first, VOTE).output == of(again, VOTE).output
    assert states[StepId("vote/vote_1")] == "cached"


async def test_trajectories_learn_of_each_other(tmp_path: Path) -> None:
    solver = saying("s", "second=third", "first=second", "Add=first")
    graph = pipeline([thinking(rounds="3, 2")], inputs={"text": "1 and 2"})
    async with engine_on(tmp_path, solver) as (engine, hearing):
        result = await engine.run(graph, {})
        inner = {one.step for one in hearing.of(StepFinished)}
    found = of(result, THINK)
    assert (found.output["response"], found.output["agreement"]) == ("third", 0.0)
    calls = found.output["trajectories"]
    assert isinstance(calls, list)
    said = [one["response"] for one in calls if isinstance(one, dict)]
    assert said == ["first", "first", "first", "second", "second", "third"]
    assert found.note == "Made of what 2 of 2 trajectories found."
    assert {"think/round_1_3", "think/round_2_2", "think/answer"} <= inner


async def test_reasoning_without_any_finding_says_what_failed(tmp_path: Path) -> None:
    graph = pipeline([thinking()], inputs={"text": "1 and 2"})
    async with engine_on(tmp_path, quick("s", Trouble.LOAD_FAILS)) as (engine, _):
        result = await engine.run(graph, {})
    assert result.status is RunStatus.FAILED
    assert of(result, THINK).error


async def test_a_flight_plan_knows_every_call(tmp_path: Path) -> None:
    both = pipeline([voting(samples=2, max_tokens=10)], inputs={"country": "France"})
    async with engine_on(tmp_path, *VOTERS) as (engine, hearing):
        plan = await engine.flight_plan(both, {}, None, estimate=False)
        assert not hearing.of(ModelLoadStarted)
    steps = {one.step: one for one in plan.steps}
    calls = [one for name, one in steps.items() if name.startswith("vote/")]
    assert len(calls) == 6
    assert all(one.fate is Fate.WORKS for one in calls)
    assert {one.model for one in calls} == {model("a"), model("b"), model("c")}


@pytest.mark.parametrize(
    ("step", "place", "words"),
    [
        (voting([]), "models", "no model is chosen"),
        (voting(["simulation:gone"]), "models.0", "gone"),
        (voting(["simulation:a", " "]), "models.1", "no model is chosen"),
        (voting(weights=[1.0]), "weights", "as many weights as models"),
        (voting(weights=[1.0, -1.0, 1.0]), "weights", "below 0"),
        (voting(samples=2, temperature=0), "temperature", "all answers of a model are the same"),
        (voting(strategy="dictatorship"), "strategy", "dictatorship"),
        (voting(quorum=2), "quorum", "quorum"),
        (thinking(model=""), "model", "no model is chosen"),
        (thinking(rounds=""), "rounds", "write numbers"),
        (thinking(rounds="four"), "rounds", "write numbers"),
        (thinking(rounds="0"), "rounds", "each round needs a trajectory"),
        (thinking(rounds="999"), "rounds", "more than 256 calls"),
        (thinking(temperature=0), "temperature", "the same"),
    ],
)
async def test_what_is_wrong_is_told_before_a_run(
    tmp_path: Path, step: Step, place: str, words: str
) -> None:
    graph = pipeline([step], inputs={"country": "France", "text": "1"})
    async with engine_on(tmp_path, *VOTERS, quick("s")) as (engine, _):
        faults = await engine.check(graph, {})
        with pytest.raises(PipelineRefused):
            await engine.run(graph, {})
    assert [fault.place for fault in faults] == [place]
    assert words.lower() in faults[0].sentence.lower()


async def test_a_strategy_that_no_package_brings_fails_the_step(tmp_path: Path) -> None:
    graph = pipeline([voting(own_strategy="dictatorship")], inputs={"country": "France"})
    async with engine_on(tmp_path, *VOTERS) as (engine, _):
        result = await engine.run(graph, {})
    assert 'no consensus strategy "dictatorship"' in of(result, VOTE).error
