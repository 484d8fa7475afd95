"""Several models answer the same prompts: few loads, a table, and nothing lost by a kill."""

from __future__ import annotations

import asyncio
import csv
import json
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import ScriptedAnswer, SimulatedModel, Trouble
from forge_gui.engine.evaluation.shoot_out_prompts import read_prompts
from forge_gui.values.errors import FileDamaged
from forge_gui.values.events import Event, ModelLoaded, ShootOutProgressed
from forge_gui.values.ids import ModelId
from forge_gui.values.shoot_out import ShootOutOrder, ShootOutStatus
from tests.engine.simulated import engine_on, quick

A, B = ModelId("simulation", "a"), ModelId("simulation", "b")
SCHEMA = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}


def prompts(folder: Path, count: int = 4) -> Path:
    path = folder / "prompts.txt"
    path.write_text("\n\n".join(f"Question {n}" for n in range(1, count + 1)), "utf-8")
    return path


def order(folder: Path, *models: ModelId, count: int = 4, **more: object) -> ShootOutOrder:
    path = prompts(folder, count)
    return ShootOutOrder(models, str(path), str(folder / "out.csv"), **more)  # type: ignore[arg-type]


async def test_everybody_answers_everything_with_one_load_each(tmp_path: Path) -> None:
    models = quick("a", size_mb=600), quick("b", size_mb=600)
    limits = {"orchestrator": {"max_loaded_models": 1}}
    async with engine_on(tmp_path, *models, **limits) as (engine, hearing):
        await engine.load_model(B)
        ended = await engine.run_shoot_out(order(tmp_path, A, B))
        table = await engine.shoot_out_table(ended.shoot_out)
        await engine.export_shoot_out(ended.shoot_out, tmp_path / "again.csv")
    assert (ended.status, ended.done, ended.failed) == (ShootOutStatus.DONE, 8, 0)
    assert [event.loaded.id for event in hearing.of(ModelLoaded)] == [B, A]
    assert table is not None
    assert [(score.model, score.answered) for score in table.scores] == [(A, 4), (B, 4)]
    assert [(one.number, one.model) for one in table.answers][:3] == [(1, A), (1, B), (2, A)]
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["prompt"] for row in rows[:2]] == ["Question 1", "Question 1"]
    assert all(row["answer"] and row["status"] == "answered" for row in rows)
    assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "out.csv").read_bytes()
    assert not list(tmp_path.glob("*.partial.jsonl"))


async def test_stopped_and_begun_again_nobody_is_asked_twice(tmp_path: Path) -> None:
    models = SimulatedModel("a", load_s=0.0, tokens_per_s=400), quick("b")
    async with engine_on(tmp_path, *models) as (engine, hearing):
        has_two = asyncio.Event()

        def heard(event: Event) -> None:
            if isinstance(event, ShootOutProgressed) and event.progress.done >= 2:
                has_two.set()

        engine.subscribe(heard)
        name = await engine.start_shoot_out(order(tmp_path, A, B, count=6))
        await has_two.wait()
        await engine.stop_shoot_out(name)
        last = hearing.of(ShootOutProgressed)[-1].progress
        assert last.status is ShootOutStatus.STOPPED
        assert 2 <= last.done < 12
    # What a kill leaves: the lines, and half of one more.
    (lines,) = tmp_path.glob("*.partial.jsonl")
    with lines.open("ab") as file:
        file.write(b'{"row": 9, "stat')
    async with engine_on(tmp_path, *models) as (engine, _):
        ended = await engine.run_shoot_out(order(tmp_path, A, B, count=6))
        table = await engine.shoot_out_table(ended.shoot_out)
    assert ended.resumed == last.done
    assert (ended.done, ended.failed) == (12, 0)
    assert table is not None
    assert len(table.answers) == 12


async def test_another_order_does_not_go_on_with_these_results(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("a", Trouble.LOAD_FAILS), quick("b")) as (engine, _):
        await engine.run_shoot_out(order(tmp_path, A))
        with pytest.raises(FileDamaged):
            await engine.run_shoot_out(order(tmp_path, A, B))
        ended = await engine.run_shoot_out(order(tmp_path, A, B, is_fresh=True))
    assert (ended.done, ended.failed) == (8, 4)


async def test_a_model_that_will_not_load_is_left_after_three_tries(tmp_path: Path) -> None:
    models = quick("a", Trouble.LOAD_FAILS), quick("b")
    async with engine_on(tmp_path, *models) as (engine, _):
        ended = await engine.run_shoot_out(order(tmp_path, A, B, count=6))
        table = await engine.shoot_out_table(ended.shoot_out)
    assert (ended.status, ended.done, ended.failed) == (ShootOutStatus.DONE, 12, 6)
    assert table is not None
    not_asked = [one for one in table.answers if one.error.startswith("It was not asked")]
    assert len(not_asked) == 3
    assert [score.failed for score in table.scores] == [6, 0]
    assert list(tmp_path.glob("*.partial.jsonl")), "failures can be tried again"


async def test_answers_are_held_against_their_schema(tmp_path: Path) -> None:
    path = tmp_path / "asked.jsonl"
    rows = [{"prompt": "One", "schema": SCHEMA}, {"prompt": "Two", "schema": json.dumps(SCHEMA)}]
    path.write_text("\n".join(json.dumps(row) for row in [*rows, {"prompt": "Free"}]), "utf-8")
    obeys = quick("a")
    async with engine_on(tmp_path, obeys) as (engine, _):
        made = ShootOutOrder((A,), str(path), str(tmp_path / "out.csv"), at_once=2)
        ended = await engine.run_shoot_out(made)
        table = await engine.shoot_out_table(ended.shoot_out)
    assert table is not None
    assert [one.is_valid for one in table.answers] == [True, True, None]
    valid = table.scores[0].valid
    assert valid is not None
    assert (valid.count, valid.n) == (2, 2)
    assert 0.0 < valid.low < 1.0


async def test_a_csv_answer_may_hold_anything(tmp_path: Path) -> None:
    odd = SimulatedModel(
        "a", load_s=0.0, tokens_per_s=1e9, answers=(ScriptedAnswer('a, "b"\nc;\td'),)
    )
    async with engine_on(tmp_path, odd) as (engine, _):
        await engine.run_shoot_out(order(tmp_path, A, count=1))
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["answer"] == 'a, "b"\nc;\td'


@pytest.mark.parametrize(
    ("name", "text", "word"),
    [
        ("none.txt", "\n  \n", "no prompt"),
        ("two.csv", "a,b\n1,2\n", "prompt"),
        ("bad.jsonl", '{"prompt": "x", "schema": "{"}\n', "schema of row 1"),
        ("list.jsonl", '{"prompt": "x", "schema": [1]}\n', "no JSON object"),
        ("wrong.jsonl", '{"prompt": "x", "schema": {"type": "wibble"}}\n', "cannot be used"),
    ],
)
def test_prompt_files_that_cannot_be_used_say_why(
    tmp_path: Path, name: str, text: str, word: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileDamaged, match=word):
        read_prompts(path)


def test_a_table_of_one_column_needs_no_name(tmp_path: Path) -> None:
    path = tmp_path / "asked.csv"
    path.write_text('question\n"one, two"\n\nthree\n', encoding="utf-8")
    assert [(one.number, one.prompt) for one in read_prompts(path)] == [
        (1, "one, two"),
        (2, "three"),
    ]
    with pytest.raises(FileDamaged):
        read_prompts(tmp_path / "gone.txt")
