"""The lift meter over a test set: the same tokens on both sides, and a plain word at the end."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import ScriptedAnswer, SimulatedModel
from forge_gui.engine.evaluation.test_sets.singles import SelfConsistency, most_frequent
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.errors import BadRequest
from forge_gui.values.evaluations import EvaluationOrder, LiftOrder, LiftPhase
from forge_gui.values.events import EvaluationProgressed, LiftProgressed
from forge_gui.values.generation import GenerateRequest, GenerateResult, StopReason
from forge_gui.values.ids import ModelId
from forge_gui.values.lift import Lift
from forge_gui.values.test_sets import (
    SMART_HANDOFF,
    Check,
    CheckKind,
    SetRow,
    Target,
    TestSet,
)
from tests.engine.simulated import engine_on

ROWS = tuple(SetRow(n, {"n": str(n)}, str(n)) for n in range(1, 41))
TESTS = TestSet("Sums", ROWS, (Check(CheckKind.EXACT),))


def knows(name: str, *, wrong: range) -> SimulatedModel:
    answers = [ScriptedAnswer("no" if n in wrong else str(n), f"Say {n}.") for n in range(1, 41)]
    return SimulatedModel(name, load_s=0.0, answers=tuple(answers))


TOGETHER = Target(
    models=("simulation:a", "simulation:b", "simulation:c"),
    strategy="majority_voting",
    prompt="Say {n}.",
)


async def test_an_ensemble_whose_members_err_apart_helps(tmp_path: Path) -> None:
    models = (
        knows("a", wrong=range(1, 13)),
        knows("b", wrong=range(13, 27)),
        knows("c", wrong=range(27, 41)),
    )
    order = LiftOrder(TESTS, TOGETHER, TOGETHER.models, samples=1, at_once=4)
    async with engine_on(tmp_path, *models) as (engine, hearing):
        report = await engine.measure_lift(order)
        kept = await engine.evaluations()
        (lift,) = await engine.lifts()
    assert (lift.models, lift.strategy, lift.tests) == (
        TOGETHER.models,
        "majority_voting",
        "Sums",
    )
    assert (lift.lift, lift.best, lift.at) == (Lift.HELPS, "simulation:a", report.at)
    assert lift.difference == report.verdict.difference
    assert lift.said == str(report.verdict.sentence)
    assert lift.together is not None
    assert lift.together.mean == 1.0
    assert lift.alone is not None
    assert lift.alone.mean == pytest.approx(0.7)
    assert lift.alone.low < lift.alone.mean < lift.alone.high
    assert report.best == "simulation:a"
    assert report.chosen["simulation:a"] == pytest.approx(0.7)
    assert report.verdict.lift is Lift.HELPS
    assert report.verdict.difference.mean == pytest.approx(0.3)
    assert str(report.verdict.sentence).startswith("Together they do better: 30.0 points")
    assert report.tokens_single <= report.tokens_ensemble
    assert report.votes == 3
    assert len(kept) == 5, "three singles, the ensemble, the best one at its budget"
    phases = [event.phase for event in hearing.of(LiftProgressed)]
    assert phases == [LiftPhase.CHOOSING] * 3 + [
        LiftPhase.ENSEMBLE,
        LiftPhase.SINGLE,
        LiftPhase.DONE,
    ]


async def test_one_that_does_not_help_is_told_plainly(tmp_path: Path) -> None:
    weak = range(1, 31)
    models = knows("a", wrong=range(1, 5)), knows("b", wrong=weak), knows("c", wrong=weak)
    order = LiftOrder(TESTS, TOGETHER, TOGETHER.models, samples=1, at_once=4)
    async with engine_on(tmp_path, *models) as (engine, _):
        report = await engine.measure_lift(order)
    assert report.verdict.lift is Lift.HURTS
    assert "The best model alone does better" in str(report.verdict.sentence)


async def test_cut_off_it_goes_on_with_the_parts_that_are_done(tmp_path: Path) -> None:
    models = [knows(name, wrong=range(1, 5)) for name in "abc"]
    few = replace(TESTS, rows=ROWS[:6])
    order = LiftOrder(few, TOGETHER, TOGETHER.models[:1], samples=1)
    async with engine_on(tmp_path, *models) as (engine, _):
        first = await engine.measure_lift(order)
    # As if Forge had been killed before the end was written.
    (tmp_path / "d" / "evaluations" / "lifts.ends").unlink()
    async with engine_on(tmp_path, *models) as (engine, hearing):
        again = await engine.measure_lift(order)
        assert hearing.of(EvaluationProgressed) == [], "nobody is asked again"
        anew = await engine.measure_lift(order)
        with pytest.raises(BadRequest, match="Beside which model"):
            await engine.measure_lift(LiftOrder(TESTS, TOGETHER, ()))
    assert again.ensemble.id == first.ensemble.id
    assert anew.ensemble.id != first.ensemble.id, "a finished measurement is not taken for new"


async def test_hand_offs_and_reasoning_are_measured_and_kept(tmp_path: Path) -> None:
    models = [knows(name, wrong=range(1, 5)) for name in "ab"]
    few = replace(TESTS, rows=ROWS[:6])
    pair = ("simulation:a", "simulation:b")
    handing = replace(TOGETHER, models=pair, strategy=SMART_HANDOFF)
    reasoning = replace(TOGETHER, models=pair, strategy="parallel_coordinated_reasoning")
    async with engine_on(tmp_path, *models) as (engine, _):
        assert await engine.lifts() == []
        await engine.measure_lift(LiftOrder(few, handing, pair, samples=1))
        await engine.measure_lift(LiftOrder(few, reasoning, pair, samples=1))
        found = await engine.lifts()
    assert [one.strategy for one in found] == ["parallel_coordinated_reasoning", SMART_HANDOFF]
    assert {one.lift for one in found} == {Lift.NOT_SHOWN}, "six rows are too few"
    ends = tmp_path / "d" / "evaluations" / "lifts.ends"
    with ends.open("a", encoding="utf-8") as file:
        file.write('{"lift": "old", "at": 1.0}\n{"half')
    async with engine_on(tmp_path, *models) as (engine, _):
        assert await engine.lifts() == found, "what an older Forge wrote says too little"


async def test_hand_offs_and_votes_of_one_model_are_ensembles_too(tmp_path: Path) -> None:
    models = knows("a", wrong=range(1, 3)), knows("b", wrong=range(0))
    few = replace(TESTS, rows=ROWS[:4])
    handing = replace(TOGETHER, models=TOGETHER.models[:2], strategy=SMART_HANDOFF)
    several = replace(TOGETHER, models=("simulation:b",) * 3)
    async with engine_on(tmp_path, *models) as (engine, _):
        handed = await engine.run_evaluation(EvaluationOrder(few, handing))
        voted = await engine.run_evaluation(EvaluationOrder(few, several))
    assert [row.error for row in handed.rows] == [""] * 4
    assert all(row.tokens > 0 for row in handed.rows)
    assert all(row.is_passed for row in voted.rows)
    assert voted.rows[0].tokens == 3


@dataclass
class Talker:
    """Answers of given lengths, in turn."""

    lengths: list[int]
    asked: list[GenerateRequest] = field(default_factory=list)

    async def __call__(self, request: GenerateRequest, _: Listener, /) -> GenerateResult:
        self.asked.append(request)
        tokens = self.lengths[(len(self.asked) - 1) % len(self.lengths)]
        text = str(tokens)
        return GenerateResult(request.model, text, StopReason.STOP, completion_tokens=tokens)


@pytest.mark.parametrize(
    ("lengths", "budget", "count"),
    [([10], 30, 3), ([10], 39, 3), ([10], 5, 1), ([10], 0, 1), ([0], 100, 1), ([20, 10], 60, 3)],
)
async def test_the_single_model_gets_the_same_tokens_and_never_more_than_one_answer_beyond(
    lengths: list[int], budget: int, count: int
) -> None:
    talker = Talker(lengths)
    alone = SelfConsistency(talker, ModelId("simulation", "m"), Target(), {(1, 0): budget})
    answered = await alone(SetRow(1, {"q": "x"}), 0)
    assert len(talker.asked) == alone.counts[1, 0] == count
    assert answered.tokens <= max(budget, lengths[0])
    assert len({one.sampling.seed for one in talker.asked}) == count
    assert all(one.sampling.temperature for one in talker.asked)


def test_the_most_frequent_answer_wins_and_all_different_ones_are_no_vote() -> None:
    assert most_frequent(["b", "a", "A "]) in ("a", "A ")
    assert most_frequent(["c", "b", "a"]) == "c"
    dice = random.Random(1)
    for _ in range(30):
        texts = [dice.choice("xyz") for _ in range(dice.randint(1, 9))]
        best = max(texts.count(text) for text in texts)
        assert texts.count(most_frequent(texts)) == best or best == 1
