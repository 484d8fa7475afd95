"""Test sets are run over the engine: kept, continued after a kill, compared."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import ScriptedAnswer, SimulatedModel, Trouble
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BadRequest, FileMissing
from forge_gui.values.evaluations import (
    EvaluationOrder,
    EvaluationStatus,
    Method,
    Phase,
    Shown,
    Turn,
)
from forge_gui.values.events import EvaluationProgressed, Event, ModelLoaded
from forge_gui.values.test_sets import Check, CheckKind, SetRow, Target, TestSet
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step


def sums(count: int = 4, *checks: Check) -> TestSet:
    rows = tuple(SetRow(n, {"n": str(n)}, str(n)) for n in range(1, count + 1))
    return TestSet("Sums", rows, checks or (Check(CheckKind.EXACT),))


def echo(name: str = "m", wrong: int = 0, **more: object) -> SimulatedModel:
    """Answers with the number it is asked for; with 0 instead for the first `wrong` ones."""
    answers = [ScriptedAnswer("0" if n <= wrong else str(n), f"Say {n}.") for n in range(1, 80)]
    return SimulatedModel(name, load_s=0.0, answers=tuple(answers), **more)  # type: ignore[arg-type]


ECHO = Target(model="simulation:m", prompt="Say {n}.")


async def test_a_model_is_tested_row_by_row(tmp_path: Path) -> None:
    async with engine_on(tmp_path, echo(wrong=1)) as (engine, hearing):
        found = await engine.run_evaluation(EvaluationOrder(sums(), ECHO, at_once=2))
        kept = await engine.evaluations()
        last = await engine.evaluation("last")
    assert found.run.status is EvaluationStatus.DONE
    assert [row.answer for row in found.rows] == ["0", "2", "3", "4"]
    assert [row.is_passed for row in found.rows] == [False, True, True, True]
    assert found.rows[0].checks[0].why == "expected 1"
    whole = found.run.aggregate
    assert whole is not None
    assert (whole.rows, whole.passed.mean, whole.passed.method) == (4, 0.75, Method.WILSON)
    assert whole.passed.low < 0.75 < whole.passed.high
    assert [run.id for run in kept] == [found.run.id]
    assert kept[0].aggregate == whole
    assert last.rows == found.rows
    assert hearing.of(EvaluationProgressed)[-1].progress.status is EvaluationStatus.DONE


async def test_stopped_and_killed_it_goes_on_and_nobody_is_asked_twice(tmp_path: Path) -> None:
    order = EvaluationOrder(sums(8), ECHO)
    slow = echo(tokens_per_s=60.0)
    async with engine_on(tmp_path, slow) as (engine, _):
        has_two = asyncio.Event()

        def heard(event: Event) -> None:
            if isinstance(event, EvaluationProgressed) and event.progress.done >= 2:
                has_two.set()

        engine.subscribe(heard)
        name = await engine.start_evaluation(order)
        await has_two.wait()
        await engine.stop_evaluation(name)
        stopped = await engine.evaluation(name)
    assert stopped.run.status is EvaluationStatus.STOPPED
    assert 2 <= stopped.run.done < 8
    # What a kill leaves: no end, and half a line.
    (path,) = (tmp_path / "d").glob("evaluations/eval-*.jsonl")
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]) + b'{"row": 5, "ans')
    async with engine_on(tmp_path, echo()) as (engine, _):
        (cut,) = await engine.evaluations()
        assert (cut.status, cut.done) == (EvaluationStatus.CUT_OFF, stopped.run.done)
        found = await engine.run_evaluation(order)
        again = await engine.run_evaluation(order)
    assert found.run.id == name
    assert (found.run.done, found.run.resumed) == (8, stopped.run.done)
    assert [row.answer for row in found.rows] == [str(n) for n in range(1, 9)]
    assert again.run.id != name, "what is done is not continued"


async def test_another_target_or_another_row_is_another_run(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m", Trouble.CRASH)) as (engine, _):
        halted = await engine.run_evaluation(EvaluationOrder(sums(12), ECHO))
        other = await engine.run_evaluation(EvaluationOrder(sums(11), ECHO))
    assert halted.run.status is EvaluationStatus.HALTED
    assert "10 rows in a row failed" in halted.run.note
    assert halted.run.failed == 10
    assert all(row.error and row.score == 0 for row in halted.rows)
    assert other.run.id != halted.run.id


async def test_pipelines_and_steps_are_tested(tmp_path: Path) -> None:
    graph = pipeline(
        [model_step("ask", "Say {n}."), template_step("shout", "{ask}!")],
        ["n>ask.n", "ask>shout.ask"],
        {"n": "1"},
    )
    tests = sums(3)
    async with engine_on(tmp_path, echo()) as (engine, _):
        await engine.save_pipeline(graph, tmp_path / "shout.forge.json")
        whole = EvaluationOrder(tests, Target(pipeline="shout.forge.json"), folder=str(tmp_path))
        found = await engine.run_evaluation(whole)
        step = Target(pipeline="shout.forge.json", step="ask")
        part = await engine.run_evaluation(EvaluationOrder(tests, step, folder=str(tmp_path)))
        gone = Target(pipeline="shout.forge.json", step="gone")
        with pytest.raises(BadRequest, match='no step "gone"'):
            await engine.start_evaluation(EvaluationOrder(tests, gone, folder=str(tmp_path)))
    assert [row.answer for row in found.rows] == ["1!", "2!", "3!"]
    assert [row.answer for row in part.rows] == ["1", "2", "3"]
    assert all(row.is_passed for row in part.rows)


async def test_judges_come_after_all_answers_so_that_models_are_loaded_once(tmp_path: Path) -> None:
    judge = SimulatedModel("j", load_s=0.0, memory_bytes=600 * 2**20)  # it keeps the schema
    checks = (
        Check(CheckKind.EXACT),
        Check(CheckKind.JUDGE, rubric="Right?", model="simulation:j"),
    )
    limits = {"orchestrator": {"max_loaded_models": 1}}
    async with engine_on(tmp_path, echo(), judge, **limits) as (engine, hearing):
        found = await engine.run_evaluation(EvaluationOrder(sums(4, *checks), ECHO, at_once=2))
    assert [event.loaded.id.name for event in hearing.of(ModelLoaded)] == ["m", "j"]
    for row in found.rows:
        exact, judged = row.checks
        assert exact.is_passed
        assert judged.why.startswith(f"{10 * judged.score:.0f} of 10")
        assert row.is_passed is judged.is_passed is (judged.score >= 0.7)
        assert row.score == pytest.approx((1 + judged.score) / 2)
    assert len({row.checks[1].score for row in found.rows}) > 1
    whole = found.run.aggregate
    assert whole is not None
    assert whole.score.method is Method.BOOTSTRAP
    phases = [event.progress.phase for event in hearing.of(EvaluationProgressed)]
    assert phases.index(Phase.JUDGING) > phases.index(Phase.ANSWERING)


async def test_answers_are_embedded_in_bundles_and_schemas_are_kept(tmp_path: Path) -> None:
    schema = {"type": "integer"}
    checks = (
        Check(CheckKind.SIMILARITY, least=0.99, model="simulation:e"),
        Check(CheckKind.JSON_SCHEMA, schema=schema, strict=True),
    )
    embedder = SimulatedModel("e", load_s=0.0, capabilities=frozenset({Capability.EMBEDDING}))
    async with engine_on(tmp_path, echo(wrong=1), embedder) as (engine, _):
        found = await engine.run_evaluation(EvaluationOrder(sums(3, *checks), ECHO))
        talker = Check(CheckKind.SIMILARITY)
        failed = await engine.run_evaluation(EvaluationOrder(sums(2, talker), ECHO))
    assert [row.checks[0].is_passed for row in found.rows] == [False, True, True]
    assert all(row.checks[1].is_passed for row in found.rows)
    assert "not made for embeddings" in failed.rows[0].checks[0].why


async def test_two_runs_are_compared_row_by_row(tmp_path: Path) -> None:
    worse = Target(model="simulation:w", prompt="Say {n}.")
    tests = sums(40)
    async with engine_on(tmp_path, echo(), echo("w", wrong=12)) as (engine, _):
        one = await engine.run_evaluation(EvaluationOrder(tests, ECHO, at_once=4))
        other = await engine.run_evaluation(EvaluationOrder(tests, worse, at_once=4))
        await engine.export_evaluation(one.run.id, tmp_path / "baseline.jsonl")
        found = await engine.compare_evaluations(str(tmp_path / "baseline.jsonl"), other.run.id)
        same = await engine.compare_evaluations(one.run.id, one.run.id)
        back = await engine.compare_evaluations(other.run.id, one.run.id)
        await engine.forget_evaluation(one.run.id)
        with pytest.raises(FileMissing):
            await engine.evaluation(one.run.id)
    assert found.is_regression
    assert found.shown is Shown.WORSE
    assert (found.count(Turn.WORSE), found.count(Turn.SAME)) == (12, 28)
    assert "30.0 points" in str(found.sentence)
    assert not same.is_regression
    assert same.shown is Shown.NOTHING
    assert (back.shown, back.is_regression) == (Shown.BETTER, False)


async def test_what_cannot_be_run_is_refused_at_once(tmp_path: Path) -> None:
    async with engine_on(tmp_path, echo()) as (engine, _):
        with pytest.raises(BadRequest, match="no rows"):
            await engine.start_evaluation(EvaluationOrder(sums(0), ECHO))
        with pytest.raises(BadRequest, match="attached to nothing"):
            await engine.start_evaluation(EvaluationOrder(sums(), Target()))
        with pytest.raises(BadRequest, match="No test set was run"):
            await engine.evaluation("last")
        assert await engine.evaluations() == []


async def test_sets_are_saved_known_and_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "sums.tests.json"
    async with engine_on(tmp_path, echo()) as (engine, _):
        await engine.save_test_set(sums(), path)
        assert await engine.open_test_set(path) == sums()
        known = await engine.test_sets()
        bad = TestSet("Bad", (), (Check(CheckKind.JUDGE),))
        assert "rubric" in await engine.test_set_fault(bad)
    assert (known[0].path, known[0].name) == (str(path), "Sums")
    assert json.loads(path.read_text("utf-8"))["rows"][0] == {
        "inputs": {"n": "1"},
        "expected": "1",
    }
