"""Consensus on an engine: asked through the pool, told as it goes on, failures as abstentions."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.values.collaboration import (
    ConsultationId,
    ContributionState,
    Voter,
)
from forge_gui.values.consensus import Rules, Strategy
from forge_gui.values.consultation_events import (
    ConsultationEvent,
    ConsultationFinished,
    ConsultationStarted,
    ContributionChanged,
    ContributionStreamed,
)
from forge_gui.values.errors import BadRequest
from forge_gui.values.events import ModelLoadStarted, ModelUnloaded
from forge_gui.values.generation import Sampling
from tests.engine.collaboration.voters import EMBEDDER, asking, model, saying
from tests.engine.simulated import engine_on, quick

NAME = ConsultationId("vote-1")


async def test_most_win_and_each_vote_is_told(tmp_path: Path) -> None:
    said: list[ConsultationEvent] = []
    voters = saying("a", "Paris"), saying("b", "Lyon"), saying("c", "paris.")
    async with engine_on(tmp_path, *voters) as (engine, hearing):
        result = await engine.consensus(asking("a", "b", "c"), NAME, said.append)
    assert result.text in {"Paris", "paris."}
    assert result.consensus.confidence == pytest.approx(2 / 3)
    assert [one.state for one in result.contributions] == [ContributionState.DONE] * 3
    assert result.spent.calls == 3
    assert result.spent.completion_tokens > 0
    assert result.spent.uncounted == 0
    started, *middle, finished = said
    assert isinstance(started, ConsultationStarted)
    assert [one.model for one in started.contributions] == [model("a"), model("b"), model("c")]
    assert isinstance(finished, ConsultationFinished)
    assert finished.outcome == result
    done = [one.contribution for one in middle if isinstance(one, ContributionChanged)]
    assert {one.number for one in done if one.state is ContributionState.DONE} == {0, 1, 2}
    heard = "".join(
        one.text for one in middle if isinstance(one, ContributionStreamed) and one.number == 1
    )
    assert heard == "Lyon"
    assert [one for one in hearing.events if one in said] == said


async def test_who_fails_abstains_with_its_sentence(tmp_path: Path) -> None:
    voters = saying("a", "yes"), quick("b", Trouble.LOAD_FAILS), saying("c", "yes")
    async with engine_on(tmp_path, *voters) as (engine, _):
        order = asking("a", "b", "c", rules=Rules(quorum=0.6))
        result = await engine.consensus(order)
        strict = await engine.consensus(replace(order, rules=Rules(quorum=0.9)))
    assert result.text == "yes"
    assert result.consensus.abstained == 1
    failed = result.contributions[1]
    assert failed.state is ContributionState.ABSTAINED
    assert "b" in failed.sentence
    assert strict.text == ""
    assert str(strict.consensus.sentence) == "Only 2 of 3 answered; the quorum is 90 %."


async def test_one_model_that_is_asked_several_times_answers_differently(tmp_path: Path) -> None:
    order = asking(sampling=Sampling(max_tokens=9, seed=1), by_meaning=False)
    order = replace(order, voters=(Voter(model("a"), samples=4),))
    async with engine_on(tmp_path, quick("a")) as (engine, _):
        result = await engine.consensus(order)
    assert [one.voter for one in result.contributions] == [
        "simulation:a",
        *(f"simulation:a #{n}" for n in (2, 3, 4)),
    ]
    assert len({one.text for one in result.contributions}) > 1


async def test_no_model_is_loaded_twice_where_only_one_fits(tmp_path: Path) -> None:
    voters = [saying(name, "x", load_s=0.01) for name in "abc"]
    order = asking()
    order = replace(order, voters=tuple(Voter(model(n), samples=1) for n in "abcabcabc"))
    async with engine_on(tmp_path, *voters, orchestrator={"max_loaded_models": 1}) as (
        engine,
        hearing,
    ):
        result = await engine.consensus(order)
        loads = [one.model for one in hearing.of(ModelLoadStarted)]
        assert len(hearing.of(ModelUnloaded)) == 2
    assert result.consensus.confidence == 1.0
    assert sorted(loads, key=str) == [model("a"), model("b"), model("c")]


async def test_texts_that_mean_the_same_count_together(tmp_path: Path) -> None:
    voters = (
        saying("a", "the cat sat on the mat"),
        saying("b", "on the mat sat the cat"),
        saying("c", "nothing of the kind ever happened here"),
    )
    order = asking("a", "b", "c", rules=Rules(nearness=0.9))
    async with engine_on(tmp_path, *voters, EMBEDDER) as (engine, _):
        joined = await engine.consensus(order)
        apart = await engine.consensus(replace(order, by_meaning=False))
    assert joined.embedder == model("embedder")
    assert joined.consensus.confidence == pytest.approx(2 / 3)
    assert (apart.embedder, len(apart.consensus.groups)) == (None, 3)


async def test_a_failing_embedder_is_no_failure(tmp_path: Path) -> None:
    voters = saying("a", "the cat sat on the mat"), saying("b", "on the mat sat the cat")
    async with engine_on(tmp_path, *voters) as (engine, _):
        result = await engine.consensus(asking("a", "b", embedder=model("gone")))
    assert result.embedder is None
    assert len(result.consensus.groups) == 2


async def test_cancelling_ends_every_call_and_says_so(tmp_path: Path) -> None:
    voters = [quick(name, Trouble.HANG) for name in "ab"]
    async with engine_on(tmp_path, *voters) as (engine, hearing):
        async with asyncio.TaskGroup() as group:
            asked = group.create_task(engine.consensus(asking("a", "b"), NAME))
            await hearing.first(ContributionStreamed)
            asked.cancel()
        (ended,) = hearing.of(ConsultationFinished)
        assert ended.outcome is None
        assert ended.sentence == "It was stopped."
        assert not any(one.is_leased for one in await engine.loaded_models())


async def test_confidence_comes_from_the_tokens_and_can_be_left_out(tmp_path: Path) -> None:
    async with engine_on(tmp_path, saying("a", "yes"), saying("b", "no")) as (engine, _):
        asked = await engine.consensus(asking("a", "b", strategy=Strategy.WEIGHTED_VOTING))
        bare = await engine.consensus(asking("a", "b", asks_confidence=False))
    assert all(0 < (one.confidence or 0) <= 1 for one in asked.contributions)
    assert [one.confidence for one in bare.contributions] == [None, None]


@pytest.mark.parametrize(
    ("order", "why"),
    [
        (asking(), "Nobody is asked."),
        (asking("a", strategy="dictatorship"), 'no consensus strategy "dictatorship"'),
        (replace(asking(), voters=(Voter(model("a"), 300),)), "256 is the most"),
        (replace(asking(), voters=(Voter(model("a"), 0),)), "fewer times than once"),
        (
            replace(asking(sampling=Sampling(temperature=0)), voters=(Voter(model("a"), 3),)),
            "all 3 answers of simulation:a are the same",
        ),
    ],
)
async def test_what_cannot_be_asked_is_refused_before_anybody_is(
    tmp_path: Path, order: object, why: str
) -> None:
    async with engine_on(tmp_path, quick("a")) as (engine, hearing):
        with pytest.raises(BadRequest, match=why):
            await engine.consensus(order)  # type: ignore[arg-type]
        assert not hearing.of(ConsultationStarted)


async def test_an_estimate_comes_before_anything_is_asked(tmp_path: Path) -> None:
    order = replace(asking(), prompt="one two three", voters=(Voter(model("a"), 5),))
    async with engine_on(tmp_path, quick("a")) as (engine, hearing):
        open_end = await engine.estimate_ensemble(order)
        short = await engine.estimate_ensemble(replace(order, sampling=Sampling(max_tokens=10)))
        assert not hearing.of(ModelLoadStarted)
        assert (open_end.calls, open_end.loads, open_end.unknown) == (5, 1, (model("a"),))
        assert open_end.seconds is None
        assert "if answers are about 200 tokens long" in str(open_end.sentence)
        assert (short.completion_tokens, short.is_limited) == (50, True)
        result = await engine.consensus(replace(order, sampling=Sampling(max_tokens=10)))
    assert result.spent.prompt_tokens == short.prompt_tokens
    assert result.spent.tokens <= short.tokens


async def test_parallel_reasoning_under_the_name_of_a_strategy(tmp_path: Path) -> None:
    voters = saying("a", "Finding=four", "4"), saying("b", "5")
    async with engine_on(tmp_path, *voters) as (engine, _):
        order = asking("a", "b", strategy="parallel")
        estimate = await engine.estimate_ensemble(order)
        result = await engine.consensus(order)
    assert result.text == "four"
    assert result.consensus.strategy == Strategy.PARALLEL_REASONING
    assert {one.text for one in result.consensus.groups} == {"4", "5"}
    assert estimate.calls == result.spent.calls == 3
