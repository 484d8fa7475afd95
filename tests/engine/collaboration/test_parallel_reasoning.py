"""Rounds of parallel reasoning: the plan, the messages, the prompts, and a run on an engine."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.engine.collaboration.parallel_reasoning.messages import message_of
from forge_gui.engine.collaboration.parallel_reasoning.plan import rounds_of, uses_of
from forge_gui.engine.collaboration.parallel_reasoning.prompts import read_prompts
from forge_gui.engine.collaboration.parallel_reasoning.reasoning import agreement_of
from forge_gui.engine.ground import RESOURCES
from forge_gui.values.collaboration import (
    DEFAULT_ROUNDS,
    ConsultationId,
    ContributionState,
    ParallelOrder,
)
from forge_gui.values.consultation_events import (
    ConsultationFinished,
    ConsultationStarted,
    ContributionChanged,
)
from forge_gui.values.errors import BadRequest, FileDamaged, ForgeError
from forge_gui.values.events import ModelLoadStarted
from forge_gui.values.generation import RunnerOptions, Sampling
from tests.engine.collaboration.voters import model, saying
from tests.engine.simulated import engine_on, quick

PROMPTS = read_prompts(RESOURCES / "collaboration" / "parallel_reasoning.toml")
counts = st.lists(st.integers(1, 6), min_size=1, max_size=4)
models = st.lists(st.sampled_from("abc"), min_size=1, max_size=4).map(
    lambda names: tuple(map(model, names))
)


@given(models, counts)
def test_every_round_has_its_trajectories_and_the_last_one_alone_answers(
    who: tuple[object, ...], rounds: list[int]
) -> None:
    made = rounds_of(who, rounds)  # type: ignore[arg-type]
    assert [len(each) for each in made] == [*rounds, 1]
    every = [one for each in made for one in each]
    assert [one.number for one in every] == list(range(len(every)))
    assert made[-1][0].model == who[0]
    for each in made:
        assert len({(one.model, one.sample) for one in each}) == len(each)
        told = [one.model for one in each]
        assert told == sorted(told, key=told.index), "one model's stand together"


@given(models, counts)
def test_each_round_waits_for_the_whole_round_before_it(
    who: tuple[object, ...], rounds: list[int]
) -> None:
    made = rounds_of(who, rounds)  # type: ignore[arg-type]
    uses = uses_of(made, RunnerOptions())
    places = iter(uses)
    before: list[str] = []
    for each in made:
        now = [next(places) for _ in each]
        assert all(list(use.after) == before for use in now)
        before = [use.step for use in now]


@given(st.text(), st.integers(1, 200))
def test_a_message_keeps_its_limit_and_says_something_where_the_text_does(
    text: str, most: int
) -> None:
    message = message_of(text, most)
    assert len(message) <= most
    if text.replace("<think>", "").strip() and most >= 20:
        assert message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<think>is it 7?</think>\nIt is 8.", "It is 8."),
        ("short", "short"),
        ("First words. " * 20 + "\n**Final answer:** 8", "**Final answer:** 8"),
        (
            "Much was thought. " * 20 + "\n\nSo the sum is eight, and it is even.",
            "... So the sum is eight, and it is even.",
        ),
        ("x" * 90, "... " + "x" * 56),
    ],
)
def test_the_conclusion_is_what_is_kept(text: str, message: str) -> None:
    assert message_of(text, 60) == message


def test_what_models_wrote_is_never_read_as_a_template() -> None:
    made = PROMPTS.of("Sum {1, 2}?", ["{problem}", "{{text}}"], is_last=True)
    assert made.startswith("Sum {1, 2}?")
    assert "Finding 1:\n{problem}" in made
    assert "Finding 2:\n{{text}}" in made
    assert PROMPTS.of("Sum?", [], is_last=False) == "Sum?"


@pytest.mark.parametrize(
    "text", ["later = 3", "", "later = ''\nlast = ''\nfinding = ''", "\x00", 'later = "{problem"']
)
def test_a_damaged_file_of_prompts_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "prompts.toml"
    path.write_text(text)
    with pytest.raises(FileDamaged):
        read_prompts(path)


def test_agreement_is_told_of_short_answers_only() -> None:
    assert agreement_of("8", ["8.0", "9", "eight"]) == pytest.approx(1 / 3)
    assert agreement_of("This is a long answer in words.", ["8"]) is None
    assert agreement_of("8", []) is None


async def test_findings_of_each_round_reach_the_next_one(tmp_path: Path) -> None:
    solver = saying("s", "second=third", "first=second", "Add=first")
    order = ParallelOrder("Add these.", (model("s"),), (3, 2))
    name = ConsultationId("think")
    async with engine_on(tmp_path, solver) as (engine, hearing):
        estimate = await engine.estimate_ensemble(order)
        result = await engine.reason_in_parallel(order, name)
        (started,) = hearing.of(ConsultationStarted)
        (ended,) = hearing.of(ConsultationFinished)
        changes = [one.contribution for one in hearing.of(ContributionChanged)]
    assert [one.message for one in result.contributions] == [
        *["first"] * 3,
        *["second"] * 2,
        "third",
    ]
    assert result.text == "third"
    assert (result.agreement, result.spent.calls, estimate.calls) == (0.0, 6, 6)
    assert len(started.contributions) == 6
    assert ended.outcome == result
    done = [one for one in changes if one.state is ContributionState.DONE]
    assert sorted(one.number for one in done) == list(range(6))
    assert [one.round for one in done] == [0, 0, 0, 1, 1, 2]


async def test_a_trajectory_that_fails_is_left_out(tmp_path: Path) -> None:
    troubled = quick("b", Trouble.LOAD_FAILS)
    order = ParallelOrder("Add these.", (model("a"), model("b")), DEFAULT_ROUNDS)
    async with engine_on(tmp_path, saying("a", "4"), troubled) as (engine, _):
        result = await engine.reason_in_parallel(order)
    assert result.text == "4"
    assert result.agreement == 1.0
    failed = [one for one in result.contributions if one.state is ContributionState.ABSTAINED]
    assert [one.model for one in failed] == [model("b")] * 2
    assert "2 of 4 trajectories" in str(result.sentence)


async def test_a_round_without_any_finding_ends_it_with_one_sentence(tmp_path: Path) -> None:
    order = ParallelOrder("Add these.", (model("b"),))
    async with engine_on(tmp_path, quick("b", Trouble.LOAD_FAILS)) as (engine, hearing):
        with pytest.raises(ForgeError, match="All 4 trajectories of a round failed"):
            await engine.reason_in_parallel(order)
        (ended,) = hearing.of(ConsultationFinished)
    assert ended.outcome is None
    assert ended.sentence.startswith("All 4 trajectories")


async def test_stopping_ends_the_round_that_goes_on(tmp_path: Path) -> None:
    order = ParallelOrder("Add these.", (model("a"),))
    async with engine_on(tmp_path, quick("a", Trouble.HANG)) as (engine, hearing):
        async with asyncio.TaskGroup() as group:
            asked = group.create_task(engine.reason_in_parallel(order))
            await hearing.first(ContributionChanged)
            asked.cancel()
        assert hearing.of(ConsultationFinished)[0].outcome is None


@pytest.mark.parametrize(
    ("order", "why"),
    [
        (ParallelOrder("?", ()), "Nobody is asked"),
        (ParallelOrder("?", (model("a"),), ()), "Each round needs a trajectory"),
        (ParallelOrder("?", (model("a"),), (4, 0)), "Each round needs a trajectory"),
        (ParallelOrder("?", (model("a"),), (1,) * 9), "8 is the most"),
        (ParallelOrder("?", (model("a"),), (256,)), "256 is the most"),
        (ParallelOrder("?", (model("a"),), sampling=Sampling(temperature=0)), "the same"),
        (ParallelOrder("?", (model("a"),), message_chars=0), "needs room"),
    ],
)
async def test_what_makes_no_sense_is_refused_before_anybody_is_asked(
    tmp_path: Path, order: ParallelOrder, why: str
) -> None:
    async with engine_on(tmp_path, quick("a")) as (engine, hearing):
        with pytest.raises(BadRequest, match=why):
            await engine.reason_in_parallel(order)
        assert not hearing.of(ModelLoadStarted)


async def test_an_ensemble_answers_any_text_with_its_tokens_counted(tmp_path: Path) -> None:
    order = ParallelOrder("Say what {text} is.", (model("a"),), (2,))
    async with engine_on(tmp_path, saying("a", "what this is=it", "no")) as (engine, _):
        placed = await engine.ask_ensemble(order, "this")
        whole = await engine.ask_ensemble(replace(order, prompt=""), "this")
    assert (placed.text, placed.confidence, placed.spent.calls) == ("it", 1.0, 3)
    assert whole.text == "no"
    assert placed.spent.tokens > 0
