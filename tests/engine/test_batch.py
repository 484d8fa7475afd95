"""A pipeline over a table: results, resuming after a stop or a kill, tables that are no tables."""

from __future__ import annotations

import asyncio
import csv
import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.engine.pipeline.batch import MOST_FAILURES, inputs_of
from forge_gui.values.batch import BatchOrder, BatchProgress, BatchStatus
from forge_gui.values.errors import FileDamaged
from forge_gui.values.events import BatchProgressed, Event, RunStarted
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

ROOT = Path(__file__).resolve().parents[2]
GREET = pipeline([template_step("greet", "Hello {who}")], inputs={"who": "you"})
ASK = pipeline([model_step("ask", "Hello {who}")], inputs={"who": "you"})


def table_of(folder: Path, rows: int, name: str = "people.csv") -> Path:
    path = folder / name
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "who"])
        writer.writerows([number, f"person {number}"] for number in range(1, rows + 1))
    return path


def order(graph: Graph, table: Path, at_once: int = 1, *, is_fresh: bool = False) -> BatchOrder:
    results = str(table.parent / f"out{table.suffix}")
    return BatchOrder(graph, str(table), results, {}, at_once, is_fresh)


def read_csv(path: str) -> list[dict[str, str]]:
    with Path(path).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def done_of(event: Event) -> int:
    return event.progress.done if isinstance(event, BatchProgressed) else 0


@pytest.mark.parametrize("at_once", [1, 4])
async def test_every_row_has_its_result_in_the_tables_order(tmp_path: Path, at_once: int) -> None:
    asked = order(GREET, table_of(tmp_path, 9), at_once)
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        view = await engine.look_at_table(GREET, Path(asked.table))
        end = await engine.run_batch(asked)
    assert (view.columns, view.rows, view.missing, view.unused) == (("id", "who"), 9, (), ("id",))
    assert (end.status, end.done, end.failed, end.eta_s) == (BatchStatus.DONE, 9, 0, None)
    rows = read_csv(asked.results)
    assert [row["id"] for row in rows] == [str(number) for number in range(1, 10)]
    assert [row["greet"] for row in rows] == [f"Hello person {number}" for number in range(1, 10)]
    assert {row["status"] for row in rows} == {"success"}
    assert [path.name for path in tmp_path.glob("*.partial.jsonl")] == []
    told = [event.progress.done for event in hearing.of(BatchProgressed)]
    assert told == sorted(told)


async def test_paths_in_the_pipeline_begin_at_its_folder(tmp_path: Path) -> None:
    (tmp_path / "greeting.txt").write_text("Hello")
    steps = [
        Step(StepId("read"), "file_in", settings={"path": "greeting.txt"}),
        template_step("greet", "{read} {who}"),
    ]
    graph = pipeline(steps, ["read>greet.read"], {"who": "nobody"})
    asked = replace(order(graph, table_of(tmp_path, 2)), folder=str(tmp_path))
    async with engine_on(tmp_path / "forge") as (engine, _):
        await engine.run_batch(asked)
    assert [row["greet"] for row in read_csv(asked.results)] == ["Hello person 1", "Hello person 2"]


async def test_a_stopped_batch_goes_on_where_it_was(tmp_path: Path) -> None:
    asked = order(ASK, table_of(tmp_path, 12))
    async with engine_on(tmp_path, quick("m", tokens=3, tokens_per_s=150)) as (engine, hearing):
        name = await engine.start_batch(asked)
        third = asyncio.Event()
        engine.subscribe(lambda event: third.set() if done_of(event) >= 3 else None)
        await third.wait()
        await engine.stop_batch(name)
        first = len(hearing.of(RunStarted))
        stopped = hearing.of(BatchProgressed)[-1].progress
        assert stopped.status is BatchStatus.STOPPED
        assert len(read_csv(asked.results)) == stopped.done
        end = await engine.run_batch(asked)
    assert end.resumed == stopped.done >= 3
    assert (end.done, end.failed) == (12, 0)
    assert len(hearing.of(RunStarted)) - first == 12 - stopped.done
    assert len(read_csv(asked.results)) == 12


async def test_failed_rows_are_kept_with_the_reason_and_tried_again(tmp_path: Path) -> None:
    asked = order(ASK, table_of(tmp_path, 3))
    async with engine_on(tmp_path, quick("m", Trouble.GARBAGE)) as (engine, _):
        end = await engine.run_batch(asked)
    assert (end.status, end.done, end.failed) == (BatchStatus.DONE, 3, 3)
    assert all(row["status"] == "failed" and row["error"] for row in read_csv(asked.results))
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        again = await engine.run_batch(asked)
    assert (again.done, again.failed, again.resumed) == (3, 0, 0)


async def test_a_fault_of_the_whole_halts_it(tmp_path: Path) -> None:
    asked = order(ASK, table_of(tmp_path, 50))
    async with engine_on(tmp_path, quick("m", Trouble.GARBAGE)) as (engine, _):
        end = await engine.run_batch(asked)
    assert (end.status, end.done) == (BatchStatus.HALTED, MOST_FAILURES)
    assert "in a row failed" in end.note


async def test_jsonl_keeps_the_whole_input_and_the_types(tmp_path: Path) -> None:
    path = tmp_path / "people.jsonl"
    path.write_text('{"who": "Ada", "n": [1, 2]}\n\n{"who": {"a": null}}\n', encoding="utf-8")
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        await engine.run_batch(order(GREET, path))
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    assert [one["input"] for one in found] == [{"who": "Ada", "n": [1, 2]}, {"who": {"a": None}}]
    assert [one["outputs"]["greet"] for one in found] == ["Hello Ada", 'Hello {"a": null}']


async def test_results_are_never_written_over(tmp_path: Path) -> None:
    asked = order(GREET, table_of(tmp_path, 2))
    Path(asked.results).write_text("mine", encoding="utf-8")
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        with pytest.raises(FileDamaged, match="there already"):
            await engine.run_batch(asked)
    assert Path(asked.results).read_text(encoding="utf-8") == "mine"


async def test_another_pipeline_does_not_go_on_with_it(tmp_path: Path) -> None:
    table = table_of(tmp_path, 30)
    other = pipeline([template_step("greet", "Bye {who}")], inputs={"who": "you"})
    async with engine_on(tmp_path, quick("m", Trouble.GARBAGE)) as (engine, _):
        await engine.run_batch(order(ASK, table))
        with pytest.raises(FileDamaged, match="another pipeline"):
            await engine.run_batch(order(other, table))
        end = await engine.run_batch(order(other, table, is_fresh=True))
    assert (end.done, end.failed) == (30, 0)
    assert len(read_csv(f"{tmp_path / 'out.csv'}.bak")) == MOST_FAILURES


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"", "no header"),
        ("a.csv", b"id,id\n1,2\n", "twice"),
        ("a.csv", b"id,who\n1\n", "line 2 has 1 cells instead of 2"),
        ("a.csv", b"id,who\n1,\xff\xfe\n", "UTF-8"),
        ("a.jsonl", b'{"who": 1}\n[1]\n', "line 2 is no JSON object"),
        ("a.jsonl", b"{who}\n", "line 1 is no JSON"),
        ("a.xlsx", b"PK", "neither CSV nor JSONL"),
    ],
)
async def test_what_is_no_table_is_told_by_line(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        with pytest.raises(FileDamaged, match=words):
            await engine.start_batch(order(GREET, tmp_path / name))


def test_semicolons_and_quotes_and_marks_at_the_start(tmp_path: Path) -> None:
    from forge_gui.engine.formats.tables import read_table

    path = tmp_path / "a.csv"
    path.write_bytes(b'\xef\xbb\xbfid;who\n1;"a;b\nc ""d"""\n')
    assert list(read_table(path).rows()) == [{"id": "1", "who": 'a;b\nc "d"'}]


def test_columns_win_over_given_values() -> None:
    assert inputs_of(GREET, {"who": 3, "x": "y"}, {"who": "given"}) == {"who": "3"}
    assert inputs_of(GREET, {"x": "y"}, {"who": "given"}) == {"who": "given"}
    assert inputs_of(GREET, {"who": None}, {}) == {"who": ""}


def test_time_that_is_left() -> None:
    from forge_gui.values.batch import BatchId

    one = BatchProgress(BatchId("b"), BatchStatus.RUNNING, 10, done=4, resumed=2, seconds=3.0)
    assert one.eta_s == pytest.approx(9.0)


def wait_for_lines(path: Path, count: int) -> None:
    for _ in range(1500):
        if path.exists() and len(path.read_text(encoding="utf-8").splitlines()) >= count:
            return
        time.sleep(0.02)
    raise AssertionError(f"{path.name} never had {count} lines")


def test_a_killed_batch_goes_on_and_repeats_only_the_row_in_flight(tmp_path: Path) -> None:
    """kill -9 of the real command, with half a line planted at the end of the ledger."""
    table = table_of(tmp_path, 40)
    file = tmp_path / "ask.forge.json"
    file.write_text(
        json.dumps(
            {
                "forge": 1,
                "name": "Ask",
                "inputs": [{"name": "who", "kind": "text", "example": "you"}],
                "steps": [
                    {
                        "id": "ask",
                        "kind": "model",
                        "settings": {"model": "simulation:simulated-writer", "prompt": "{who}"},
                    }
                ],
                "wires": [],
                "layout": {},
            }
        ),
        encoding="utf-8",
    )
    words = [sys.executable, "-m", "forge_gui", "run", str(file), "--batch", str(table), "--json"]
    words += ["--set", "simulation_mode=true", "--set", "simulation.tokens_per_second=400"]
    words += ["--set", "simulation.load_seconds=0"]
    ledger = tmp_path / "people.results.csv.partial.jsonl"
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL) as child:
        wait_for_lines(ledger, 5)
        child.kill()
    kept = len([line for line in ledger.read_text(encoding="utf-8").splitlines()[1:] if line])
    with ledger.open("a", encoding="utf-8") as half:
        half.write('{"row": 39, "stat')
    ended = subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    told = json.loads(ended.stdout)
    assert (told["status"], told["done"], told["failed"]) == ("done", 40, 0), ended.stderr
    assert kept <= told["resumed"] <= kept + 1
    rows = read_csv(told["results"])
    assert [row["id"] for row in rows] == [str(number) for number in range(1, 41)]
