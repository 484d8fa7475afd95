"""What an earlier process left waiting: looked at without taking it up; a pause that lasts."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from forge_gui.engine.storage.queue_look import PauseMark, waiting_in
from forge_gui.engine.storage.task_journal import KeptQueue, TaskJournal
from forge_gui.values.events import JournalTroubled
from forge_gui.values.ids import ModelId
from forge_gui.values.tasks import TaskId, TaskOrder, TasksLeft, TaskStatus
from tests.engine.simulated import Hearing, engine_on, quick
from tests.engine.tasks.offloading import offloading

M = ModelId("simulation", "m")


async def _leave(folder: Path, *texts: str) -> tuple[TaskId, ...]:
    """Tasks that wait when their process ends."""
    async with engine_on(folder, quick("m")) as (engine, _):
        await engine.pause_tasks(is_kept=False)
        return tuple(await engine.submit_tasks([TaskOrder("chat", one, model=M) for one in texts]))


async def test_a_look_counts_what_waits_and_takes_nothing_up(tmp_path: Path) -> None:
    (first, _) = await _leave(tmp_path, "a", "b")
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        assert await engine.tasks_left() == TasksLeft(2)
        kept = await asyncio.to_thread(KeptQueue(tmp_path / "d" / "journal").read)
        assert {is_living for _, is_living in kept} == {False}
        await engine.wait_for_task(first, 20)
        assert (await engine.tasks_left()).is_taken_up


async def test_what_a_living_process_works_on_is_not_left(tmp_path: Path) -> None:
    journal = TaskJournal(tmp_path, lambda *_: None)
    async with offloading(journal) as desk:
        await journal.adopt()
        await desk.put("wait")
        assert await asyncio.to_thread(waiting_in, tmp_path) == 0
    await journal.close()
    assert await asyncio.to_thread(waiting_in, tmp_path) == 1


@pytest.mark.parametrize("there", ["nothing", "another program's file", "an older journal"])
def test_where_nothing_is_kept_nothing_waits_and_nothing_is_made(
    tmp_path: Path, there: str
) -> None:
    folder = tmp_path / "journal"
    if there != "nothing":
        folder.mkdir()
        text = "no database" if there == "another program's file" else ""
        (folder / "journal.sqlite").write_text(text, encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    assert waiting_in(folder) == 0
    assert sorted(tmp_path.rglob("*")) == before


def test_a_look_at_no_journal_does_without_a_database(tmp_path: Path) -> None:
    probe = (
        "import sys; from pathlib import Path\n"
        "from forge_gui.engine.storage.queue_look import waiting_in\n"
        "assert waiting_in(Path(sys.argv[1])) == 0\n"
        "print('sqlite3' in sys.modules)"
    )
    found = subprocess.run(
        [sys.executable, "-c", probe, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "False"


@pytest.mark.parametrize("off", ["journal", "tasks"])
async def test_what_the_settings_turn_off_is_not_offered(tmp_path: Path, off: str) -> None:
    await _leave(tmp_path, "a")
    wanted = (
        {"journal": {"enabled": False}}
        if off == "journal"
        else {"orchestrator": {"enable_task_offloading": False}}
    )
    async with engine_on(tmp_path, quick("m"), **wanted) as (engine, _):
        assert await engine.tasks_left() == TasksLeft()


async def test_a_pause_lasts_over_restarts_until_somebody_goes_on(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        await engine.pause_tasks()
        (task,) = await engine.submit_tasks([TaskOrder("chat", "later", model=M)])
    for _ in range(2):
        async with engine_on(tmp_path, quick("m")) as (engine, _):
            assert await engine.tasks_left() == TasksLeft(1, is_paused=True)
            found = await engine.tasks()
            assert (found.counts.is_paused, found.counts.pending) == (True, 1)
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        await engine.resume_tasks()
        assert (await engine.wait_for_task(task, 20)).status is TaskStatus.COMPLETED
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        assert await engine.tasks_left() == TasksLeft()
        assert not (await engine.tasks()).counts.is_paused


async def test_a_hold_for_the_moment_ends_with_its_process(tmp_path: Path) -> None:
    (task,) = await _leave(tmp_path, "a")
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        assert not (await engine.tasks_left()).is_paused
        assert (await engine.wait_for_task(task, 20)).status is TaskStatus.COMPLETED


async def test_a_pause_that_cannot_be_kept_holds_for_now_and_is_told(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        hearing = Hearing()
        engine.subscribe(hearing)
        await engine.tasks()
        mark = tmp_path / "d" / "journal" / "queue-paused"
        mark.mkdir()
        (mark / "in the way").touch()
        await engine.resume_tasks()
        (told,) = hearing.of(JournalTroubled)
        assert "The pause of the task queue could not be kept" in told.sentence
        assert not (await engine.tasks_left()).is_paused


def test_a_pause_is_a_file_that_only_its_user_reads(tmp_path: Path) -> None:
    mark = PauseMark(tmp_path / "journal")
    mark.put(False)
    assert not mark.is_set()
    mark.put(True)
    mark.put(True)
    assert mark.is_set()
    (file,) = (tmp_path / "journal").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    mark.put(False)
    assert not mark.is_set()
