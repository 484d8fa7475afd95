"""Steps that ask several times and compare the answers in meaning, on an engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.events import ModelLoadStarted, StepFinished
from forge_gui.values.graph import Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus, StepResult
from tests.engine.collaboration.voters import EMBEDDER, model, saying
from tests.engine.simulated import engine_on, pipeline, quick

VOTE, THINK = StepId("vote"), StepId("think")
MEANINGS = StepId("vote/meanings")
SAT, AGAIN = "the cat sat on the mat", "on the mat sat the cat"
OTHER = "nothing of the kind ever happened here"
VOTERS = saying("a", SAT), saying("b", OTHER), saying("c", AGAIN)
NAMES: list[Json] = ["simulation:a", "simulation:b", "simulation:c"]
INPUTS = {"text": "what"}
BY_MEANING: dict[str, Json] = {"same": "meaning", "embedding_model": "simulation:embedder"}


def voting(**settings: Json) -> Step:
    said: dict[str, Json] = {"models": NAMES, "prompt": "Tell {text}.", "temperature": 0}
    return Step(VOTE, "consensus", settings={**said, **settings})


def thinking(**settings: Json) -> Step:
    said: dict[str, Json] = {"model": "simulation:s", "prompt": "Add {text}.", "rounds": "2"}
    return Step(THINK, "parallel_reasoning", settings={**said, **settings})


def groups_of(found: StepResult) -> list[tuple[Json, Json]]:
    groups = found.output["groups"]
    assert isinstance(groups, list)
    return [(one["votes"], one["same"]) for one in groups if isinstance(one, dict)]


def of(result: RunResult, step: StepId = VOTE) -> StepResult:
    assert result.status is RunStatus.SUCCESS, result.steps
    return result.steps[step]


async def test_answers_that_mean_the_same_count_together(tmp_path: Path) -> None:
    by_words = pipeline([voting()], inputs=INPUTS)
    by_meaning = pipeline([voting(**BY_MEANING)], inputs=INPUTS)
    async with engine_on(tmp_path, *VOTERS, EMBEDDER) as (engine, hearing):
        apart = of(await engine.run(by_words, {}))
        asked_before = {one.step for one in hearing.of(StepFinished)}
        joined = of(await engine.run(by_meaning, {}))
        asked = {one.step: one.result for one in hearing.of(StepFinished)}
    assert groups_of(apart) == [(1, "exact")] * 3
    assert MEANINGS not in asked_before, "nobody asked for it"
    assert groups_of(joined) == [(2, "meaning"), (1, "exact")]
    assert joined.output["response"] in (SAT, AGAIN)
    assert (joined.output["same"], joined.output["embedding_model"]) == (
        "meaning",
        "simulation:embedder",
    )
    assert joined.note.endswith("simulation:embedder compared 3 texts in meaning.")
    assert asked[MEANINGS].model == model("embedder")
    assert asked[MEANINGS].prompt_tokens
    votes = joined.output["votes"]
    assert isinstance(votes, list)
    assert len(votes) == 3, "the comparison is no vote"


async def test_the_comparison_is_looked_ahead_kept_and_taken_from_the_cache(tmp_path: Path) -> None:
    graph = pipeline([voting(**BY_MEANING)], inputs=INPUTS)
    one_at_a_time = {"max_loaded_models": 1}
    async with engine_on(tmp_path, *VOTERS, EMBEDDER, orchestrator=one_at_a_time) as (
        engine,
        hearing,
    ):
        plan = await engine.flight_plan(graph, {}, None, estimate=False)
        first = await engine.run(graph, {})
        loads = [one.model.name for one in hearing.of(ModelLoadStarted)]
        hearing.events.clear()
        again = await engine.run(graph, {})
        states = {one.step: one.result.state.value for one in hearing.of(StepFinished)}
        assert not hearing.of(ModelLoadStarted)
    assert {one.model for one in plan.steps if one.step == MEANINGS} == {model("embedder")}
    assert loads[-1] == "embedder", "it is asked when all answers have come"
    assert first.loads == 4
    assert of(first).output == of(again).output
    assert states[MEANINGS] == "cached"


async def test_words_numbers_and_json_are_told_apart_as_asked(tmp_path: Path) -> None:
    numbers = saying("a", "4"), saying("b", "4.0"), saying("c", "5")
    objects = saying("a", '{"a": 1, "b": 2}'), saying("b", '{"b": 2, "a": 1}'), saying("c", "5")

    async def found(same: str, voters: tuple[object, ...], where: str) -> list[tuple[Json, Json]]:
        graph = pipeline([voting(same=same)], inputs=INPUTS)
        async with engine_on(tmp_path / where, *voters) as (engine, _):  # type: ignore[arg-type]
            return groups_of(of(await engine.run(graph, {})))

    assert await found("exact", numbers, "1") == [(1, "exact")] * 3
    assert await found("numeric", numbers, "2") == [(2, "numeric"), (1, "numeric")]
    assert [n for n, _ in await found("numeric", objects, "3")] == [1, 1, 1]
    assert await found("json", objects, "4") == [(2, "json"), (1, "numeric")]


async def test_short_answers_ask_no_embedding_model(tmp_path: Path) -> None:
    voters = saying("a", "yes"), saying("b", "no"), saying("c", "yes")
    async with engine_on(tmp_path, *voters, EMBEDDER) as (engine, hearing):
        found = of(await engine.run(pipeline([voting(**BY_MEANING)], inputs=INPUTS), {}))
        loaded = {one.model for one in hearing.of(ModelLoadStarted)}
    assert model("embedder") not in loaded
    assert found.output["response"] == "yes"
    assert found.note.endswith("No texts were long and different enough to be compared in meaning.")


async def test_an_average_keeps_the_sentences_that_mean_the_same(tmp_path: Path) -> None:
    voters = (
        saying("a", "the big old cat sat all day on the small red mat."),
        saying("b", "on the small red mat sat all day the big old cat. so it."),
        saying("c", "all day on the small red mat sat the big old cat."),
    )
    step = voting(**BY_MEANING, strategy="ensemble_average")
    async with engine_on(tmp_path, *voters, EMBEDDER) as (engine, _):
        found = of(await engine.run(pipeline([step], inputs=INPUTS), {}))
    assert groups_of(found) == [(3, "meaning")]
    assert "mat" in str(found.output["response"])
    assert "so it" not in str(found.output["response"]), "only one of three said so"


async def test_a_failing_embedding_model_fails_the_step_and_keeps_the_votes(tmp_path: Path) -> None:
    broken = replace(
        quick("embedder", Trouble.LOAD_FAILS), capabilities=frozenset({Capability.EMBEDDING})
    )
    async with engine_on(tmp_path, *VOTERS, broken) as (engine, _):
        result = await engine.run(pipeline([voting(**BY_MEANING)], inputs=INPUTS), {})
    failed = result.steps[VOTE]
    assert result.status is RunStatus.FAILED
    assert failed.error.startswith("The answers could not be compared in meaning: ")
    votes = failed.output["votes"]
    assert isinstance(votes, list)
    assert len(votes) == 3


async def test_a_voter_that_fails_does_not_keep_the_others_from_being_compared(
    tmp_path: Path,
) -> None:
    voters = VOTERS[0], quick("b", Trouble.LOAD_FAILS), VOTERS[2]
    async with engine_on(tmp_path, *voters, EMBEDDER) as (engine, _):
        found = of(await engine.run(pipeline([voting(**BY_MEANING)], inputs=INPUTS), {}))
    assert groups_of(found) == [(2, "meaning")]


async def test_where_all_voters_fail_that_is_what_is_told(tmp_path: Path) -> None:
    voters = [quick(name, Trouble.LOAD_FAILS) for name in "abc"]
    async with engine_on(tmp_path, *voters, EMBEDDER) as (engine, _):
        result = await engine.run(pipeline([voting(**BY_MEANING)], inputs=INPUTS), {})
    assert result.steps[VOTE].error.startswith("All 3 abstained.")


async def test_trajectories_agree_in_meaning(tmp_path: Path) -> None:
    solver = replace(saying("s", f"mat={SAT}", f"Add={AGAIN}"))
    graph = pipeline([thinking(**BY_MEANING)], inputs=INPUTS)
    async with engine_on(tmp_path, solver, EMBEDDER) as (engine, _):
        unknown = of(await engine.run(pipeline([thinking()], inputs=INPUTS), {}), THINK)
        found = of(await engine.run(graph, {}), THINK)
    assert (unknown.output["agreement"], unknown.output["same"]) == (None, "json")
    assert (found.output["agreement"], found.output["same"]) == (1.0, "meaning")
    calls = found.output["trajectories"]
    assert isinstance(calls, list)
    assert len(calls) == 3


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"same": "meaning"}, "no embedding model is chosen"),
        ({"same": "meaning", "embedding_model": " "}, "no embedding model is chosen"),
        ({"same": "meaning", "embedding_model": "simulation:gone"}, "gone"),
        ({"same": "meaning", "embedding_model": "simulation:a"}, "cannot make embeddings"),
    ],
)
@pytest.mark.parametrize("step", [voting, thinking])
async def test_a_missing_embedding_model_is_one_sentence_before_a_run(
    tmp_path: Path, step: object, settings: dict[str, Json], words: str
) -> None:
    assert callable(step)
    graph = pipeline([step(**settings)], inputs=INPUTS)
    async with engine_on(tmp_path, *VOTERS, quick("s")) as (engine, _):
        faults = await engine.check(graph, {})
        with pytest.raises(PipelineRefused):
            await engine.run(graph, {})
    assert [fault.place for fault in faults] == ["embedding_model"]
    assert words in faults[0].sentence


async def test_a_model_that_nobody_asks_for_is_not_looked_up(tmp_path: Path) -> None:
    graph = pipeline([voting(same="json", embedding_model="simulation:gone")], inputs=INPUTS)
    async with engine_on(tmp_path, *VOTERS) as (engine, _):
        assert not await engine.check(graph, {})
