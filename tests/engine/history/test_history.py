"""Kept runs through the whole engine: listed, opened, continued, repeated, exported, deleted."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import forge_gui
from forge_gui.engine.backends.simulation.script import SimulatedFault, Trouble
from forge_gui.engine.engine import Engine
from forge_gui.engine.storage.journal import FILE_NAME
from forge_gui.values.errors import (
    JournalError,
    PipelineRefused,
    RunBusy,
    RunComplete,
    RunNotFound,
)
from forge_gui.values.events import (
    JournalTroubled,
    RunFinished,
    RunStarted,
    StepFinished,
    StepQueued,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepState
from tests.engine.simulated import (
    Hearing,
    engine_on,
    model_step,
    pipeline,
    quick,
    template_step,
)

CHAIN = pipeline(
    [model_step("a", "Say {topic}"), template_step("b", "{a}!"), model_step("c", "Deny {b}")],
    ["a>b.a", "b>c.b"],
    {"topic": "tea"},
)
SLOW = quick("m", tokens=400, tokens_per_s=100)


def _database(folder: Path) -> Path:
    return folder / "d" / "journal" / FILE_NAME


async def _until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not is_so():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def _see_through(hearing: Hearing, run: RunId) -> RunResult:
    async with asyncio.timeout(20):
        while True:
            for event in hearing.of(RunFinished):
                if event.run == run:
                    return event.result
            await asyncio.sleep(0.01)  # a test's patience


async def test_a_run_is_listed_and_opened_as_it_was(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        result = await engine.run(CHAIN, {"topic": "ice"})
        (summary,) = await engine.runs()
        record = await engine.run_record(result.run)
    assert (summary.run, summary.status, summary.done) == (result.run, RunStatus.SUCCESS, 3)
    assert (summary.pipeline, summary.steps) == ("Test", 3)
    assert summary.completion_tokens == result.completion_tokens
    assert record.graph == CHAIN
    assert record.forge_version == forge_gui.__version__
    assert record.inputs == {"topic": "ice"}
    assert {n: r.output for n, r in record.result.steps.items()} == {
        n: r.output for n, r in result.steps.items()
    }
    assert record.result.outputs == result.outputs
    assert all(turn.ended_at and turn.state is StepState.DONE for turn in record.turns)
    kinds = (RunStarted, StepQueued, StepStarted, StepFinished, RunFinished)
    heard = [one for one in hearing.events if isinstance(one, kinds)]
    replayed = [moment.event for moment in record.moments]
    assert [type(one) for one in replayed] == [type(one) for one in heard]
    assert [getattr(one, "step", None) for one in replayed] == [
        getattr(one, "step", None) for one in heard
    ]


async def test_older_runs_come_page_by_page(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        runs = [(await engine.run(CHAIN, {})).run for _ in range(5)]
        first = await engine.runs(limit=2)
        second = await engine.runs(limit=2, before=first[-1].started_at)
    assert [one.run for one in (*first, *second)] == runs[:0:-1]


async def test_a_run_that_was_cut_off_goes_on_where_it_was(tmp_path: Path) -> None:
    graph = CHAIN
    hangs = quick("m", SimulatedFault(Trouble.HANG, on=2, after_tokens=3), tokens_per_s=2_000)
    async with engine_on(tmp_path, hangs) as (engine, hearing):
        run = await engine.start_run(graph, {"topic": "ice"})
        await _until(lambda: len(hearing.of(StepFinished)) == 2)
        before = {one.step: one.result for one in hearing.of(StepFinished)}
    assert hearing.of(RunFinished)[0].result.status is RunStatus.INTERRUPTED
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        (offered,) = await engine.unfinished_runs()
        assert (offered.run, offered.done) == (run, 2)
        answer = await engine.resume_run(run)
        assert (answer.run, set(answer.kept), answer.again) == (run, {"a", "b"}, ())
        result = await _see_through(hearing, run)
        assert [one.step for one in hearing.of(StepStarted)] == ["c"]
        assert await engine.unfinished_runs() == []
        record = await engine.run_record(run)
        with pytest.raises(RunComplete):
            await engine.resume_run(run)
    assert result.status is RunStatus.SUCCESS
    assert {step: result.steps[step] for step in before} == before
    assert (record.summary.sittings, record.summary.status) == (2, RunStatus.SUCCESS)
    cut_off = [turn for turn in record.turns if turn.step == "c"]
    assert [(turn.sitting, turn.state) for turn in cut_off][-1] == (2, StepState.DONE)


async def test_what_goes_on_elsewhere_is_neither_offered_nor_deleted(tmp_path: Path) -> None:
    async with engine_on(tmp_path, SLOW) as (one, hearing):
        run = await one.start_run(CHAIN, {})
        await hearing.first(StepStreamed)
        async with engine_on(tmp_path, quick("m")) as (other, _):
            assert await other.unfinished_runs() == []
            (seen,) = await other.runs()
            assert seen.status is RunStatus.RUNNING
            for refused in (other.resume_run(run), other.delete_runs([run]), one.resume_run(run)):
                with pytest.raises(RunBusy):
                    await refused


async def test_a_failed_and_a_stopped_run_can_go_on(tmp_path: Path) -> None:
    fails = quick("m", SimulatedFault(Trouble.CUT, on=2))
    async with engine_on(tmp_path, fails, retry={"max_attempts": 1}) as (engine, _):
        failed = await engine.run(CHAIN, {})
        assert failed.status is RunStatus.FAILED
    async with engine_on(tmp_path, SLOW) as (engine, hearing):
        stopped = await engine.start_run(CHAIN, {})
        await hearing.first(StepStreamed)
        await engine.stop_run(stopped)
        assert await engine.unfinished_runs() == []  # people ended these, no crash did
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        assert set((await engine.resume_run(failed.run)).kept) == {"a", "b"}
        assert (await engine.resume_run(stopped)).kept == ()
        for run in (failed.run, stopped):
            assert (await _see_through(hearing, run)).status is RunStatus.SUCCESS


async def test_what_has_changed_since_is_said_and_run_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = await _cut_off_in_c(tmp_path)
    with closing(sqlite3.connect(_database(tmp_path))) as db, db:
        db.execute("UPDATE steps SET digest = 'sha256:old' WHERE step = 'a'")
    from forge_gui.engine.backends.simulation.backend import SimulationBackend

    card_of = SimulationBackend.list

    async def with_digest(self: SimulationBackend) -> Any:
        return [replace(card, digest="sha256:new") for card in await card_of(self)]

    monkeypatch.setattr(SimulationBackend, "list", with_digest)
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        answer = await engine.resume_run(run)
        await _see_through(hearing, run)
    assert answer.kept == ()
    assert [one.step for one in answer.again] == ["a", "b"]
    assert "simulation:m is not the same model any more" in answer.again[0].why
    assert answer.again[1].why == "A step before it runs again."


async def _cut_off_in_c(folder: Path) -> RunId:
    hangs = quick("m", SimulatedFault(Trouble.HANG, on=2, after_tokens=3), tokens_per_s=2_000)
    async with engine_on(folder, hangs) as (engine, hearing):
        run = await engine.start_run(CHAIN, {})
        await _until(lambda: len(hearing.of(StepFinished)) == 2)
    return run


async def test_a_kind_that_works_differently_now_runs_again(tmp_path: Path) -> None:
    run = await _cut_off_in_c(tmp_path)
    with closing(sqlite3.connect(_database(tmp_path))) as db, db:
        db.execute("UPDATE steps SET kind_version = 0 WHERE step = 'b'")
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        answer = await engine.resume_run(run)
        await _see_through(hearing, run)
    assert answer.kept == ("a",)
    assert [(one.step, "work differently" in one.why) for one in answer.again] == [("b", True)]


async def test_a_run_whose_model_is_gone_is_refused_and_stays(tmp_path: Path) -> None:
    run = await _cut_off_in_c(tmp_path)
    async with engine_on(tmp_path, quick("another")) as (engine, _):
        with pytest.raises(PipelineRefused):
            await engine.resume_run(run)
        assert [one.run for one in await engine.unfinished_runs()] == [run]


async def test_a_run_is_repeated_from_a_step_on(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        first = await engine.run(CHAIN, {"topic": "ice"})
        hearing.events.clear()
        answer = await engine.rerun(first.run, StepId("c"))
        again = await _see_through(hearing, answer.run)
        assert [one.step for one in hearing.of(StepStarted)] == ["c"]
        record = await engine.run_record(answer.run)
        whole = await engine.rerun(first.run)
        assert (await _see_through(hearing, whole.run)).status is RunStatus.SUCCESS
        with pytest.raises(PipelineRefused, match="no step nowhere"):
            await engine.rerun(first.run, StepId("nowhere"))
    assert answer.run != first.run
    assert set(answer.kept) == {"a", "b"}
    assert again.steps[StepId("a")] == first.steps[StepId("a")]
    assert record.summary.parent == first.run
    assert set(record.result.steps) == {"a", "b", "c"}


async def test_a_run_is_exported_whole_and_deleted(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        result = await engine.run(CHAIN, {"topic": "ice"})
        await engine.export_run(result.run, path)
        await engine.delete_runs([result.run])
        assert await engine.runs() == []
        with pytest.raises(RunNotFound):
            await engine.run_record(result.run)
    document = json.loads(path.read_text("utf-8"))
    assert document["forge_run"] == 1
    assert document["run_id"] == result.run
    assert document["results"] == result.as_document()["results"]
    assert document["inputs"] == {"topic": "ice"}
    assert [one["id"] for one in document["pipeline"]["steps"]] == ["a", "b", "c"]
    assert {one["step"] for one in document["turns"]} == {"a", "b", "c"}
    with closing(sqlite3.connect(_database(tmp_path))) as db:
        for table in ("runs", "steps", "attempts", "models", "notes", "events"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


async def test_skipped_steps_are_part_of_the_record(tmp_path: Path) -> None:
    fails = quick("m", Trouble.CUT)
    async with engine_on(tmp_path, fails, retry={"max_attempts": 1}) as (engine, _):
        result = await engine.run(CHAIN, {})
        record = await engine.run_record(result.run)
    states = {step: one.state for step, one in record.result.steps.items()}
    assert states == {"a": StepState.FAILED, "b": StepState.SKIPPED, "c": StepState.SKIPPED}
    assert record.result.steps[StepId("a")].error == result.steps[StepId("a")].error
    assert record.summary.error == result.error


async def test_where_runs_are_not_kept_nothing_is_written(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m"), journal={"enabled": False}) as (engine, _):
        result = await engine.run(CHAIN, {})
        assert await engine.runs() == ()
        with pytest.raises(JournalError):
            await engine.resume_run(result.run)
    assert not _database(tmp_path).parent.exists()


async def test_a_run_goes_on_where_it_cannot_be_kept_and_that_is_said_once(
    tmp_path: Path, expect_log: Callable[[str, str], None]
) -> None:
    expect_log("forge_gui.engine.pipeline.history_troubles", "Runs cannot be kept")
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "journal").write_text("a file where the folder should be")
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        for _ in range(2):
            result = await engine.run(CHAIN, {})
            assert result.status is RunStatus.SUCCESS
        assert len(hearing.of(StepFinished)) == 6
    (said,) = hearing.of(JournalTroubled)
    assert said.sentence.startswith("Runs cannot be kept in ")
    assert said.advice


async def test_a_run_deleted_by_another_process_ends_all_the_same(
    tmp_path: Path, expect_log: Callable[[str, str], None]
) -> None:
    expect_log("forge_gui.engine.pipeline.history_troubles", "was deleted")
    async with engine_on(tmp_path, quick("m", tokens=30, tokens_per_s=200)) as (engine, hearing):
        run = await engine.start_run(CHAIN, {})
        await hearing.first(StepStreamed)
        with closing(sqlite3.connect(_database(tmp_path))) as db, db:
            db.execute("PRAGMA foreign_keys = ON")
            db.execute("DELETE FROM runs")
        result = await _see_through(hearing, run)
    assert result.status is RunStatus.SUCCESS


async def test_old_runs_go_when_there_are_too_many(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m"), journal={"max_runs": 2}) as (engine, _):
        runs = [(await engine.run(CHAIN, {})).run for _ in range(4)]
        async with asyncio.timeout(20):  # tidying goes on behind the run's end
            while [one.run for one in await engine.runs()] != runs[:1:-1]:  # noqa: ASYNC110
                await asyncio.sleep(0.02)


async def test_opening_an_engine_opens_no_journal(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        assert isinstance(engine, Engine)
        assert await engine.unfinished_runs() == ()
    assert not _database(tmp_path).parent.exists()
