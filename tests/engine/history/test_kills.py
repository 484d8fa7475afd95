"""A real run in a process of its own, really killed; and the books that find out what was lost."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks import durability
from benchmarks.durability_books import Books
from benchmarks.durability_cost import Cost, Costs, measure
from forge_gui.engine.storage.journal import FILE_NAME
from forge_gui.values.runs import RunStatus
from tests.engine.history.journals import end, journal_in, opening, outcome


def test_kills_lose_nothing_and_runs_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    cost = Costs(Cost(110.0, 100.0), Cost(20.0, 20.0), 5.0)
    monkeypatch.setattr(durability, "QUICK_KILLS", 5)
    monkeypatch.setattr(durability, "measure", lambda *_, **__: cost)
    report = durability.run(quick=True)
    bars = {bar.what: bar for bar in report.bars}
    assert bars["kills"].value == 5
    for what in ("finished steps lost", "finished steps run again", "cut-off runs not offered"):
        assert bars[what].value == 0, report.notes
    assert bars["journal, cpu us a step (chain)"].value == 80.0
    assert report.rows[0]["steps announced"]


def test_the_cost_is_that_of_steps_that_are_really_kept() -> None:
    costs = measure(100, 2, is_chain=True)
    # Processor time: the clock on the wall also counts what else this PC does.
    assert costs.kept.cpu_us > costs.bare.cpu_us > 0


def _lines(*lines: list[str]) -> list[str]:
    return [json.dumps(line) for line in lines]


def test_the_books_find_what_is_missing_repeated_or_not_offered(tmp_path: Path) -> None:
    books = Books()
    books.take(
        _lines(
            ["new"],
            ["began", "r", "0.1"],
            ["start", "r", "a"],
            ["finish", "r", "a", "done", "digest"],
            ["start", "r", "b"],
        )
    )
    books.killed()
    books.check(tmp_path)
    assert books.lost == ["r"]
    books.take(_lines(["offered"], ["began", "r", "0.2"], ["start", "r", "a"], ["start", "r", "b"]))
    assert books.not_offered == ["r"]
    assert books.redone == ["r/a"]
    assert books.repeated == 1
    assert books.resumed_s == [0.2]


async def test_the_books_compare_outputs_with_the_journal(tmp_path: Path) -> None:
    from benchmarks.durability_child import digest

    folder = tmp_path / "data" / "journal"
    async with journal_in(folder) as journal:
        await journal.begin(opening("r"))
        await journal.step_ended(end("r", "a", {"response": "right"}))
        await journal.step_ended(end("r", "b", {"response": "right"}))
    books = Books()
    told = digest({"response": "right"})
    books.take(
        _lines(
            ["new"],
            ["began", "r", "0.1"],
            *(["finish", "r", step, "done", told] for step in "ab"),
        )
    )
    books.check(tmp_path)
    assert books.lost == []
    with closing(sqlite3.connect(folder / FILE_NAME)) as db, db:
        db.execute("""UPDATE steps SET output = '{"response": "wrong"}' WHERE step = 'b'""")
    books.check(tmp_path)
    assert books.lost == ["r/b"]


async def test_a_run_that_ended_just_before_the_kill_is_over_though_nobody_was_told(
    tmp_path: Path,
) -> None:
    async with journal_in(tmp_path / "data" / "journal") as journal:
        await journal.begin(opening("r"))
        await journal.ended(outcome("r", RunStatus.SUCCESS), RunStatus.SUCCESS, 103.0)
    books = Books()
    books.take(_lines(["new"], ["began", "r", "0.1"]))
    books.killed()
    books.check(tmp_path)
    books.take(_lines(["new"]))
    assert books.not_offered == []


def test_pipelines_of_the_benchmark_are_the_same_for_the_same_seed() -> None:
    from benchmarks.durability_pipeline import layered

    seeds = random.Random(1).sample(range(1_000), 5)
    assert [layered(seed) for seed in seeds] == [layered(seed) for seed in seeds]
    assert all(16 <= len(layered(seed).steps) <= 40 for seed in seeds)
