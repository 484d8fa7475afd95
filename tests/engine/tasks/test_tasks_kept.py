"""What is kept of queued tasks: over restarts, over `kill -9`, beside other processes."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.storage import task_rows as rows
from forge_gui.engine.storage.journal_file import JournalFile
from forge_gui.engine.storage.task_journal import KeptQueue, TaskJournal
from forge_gui.engine.storage.task_rows import KeptTask, TaskBatch
from forge_gui.values.events import JournalTroubled
from forge_gui.values.ids import ModelId
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus
from tests.engine.tasks.offloading import Desk, offloading, until


def nobody(*_: object) -> None:
    raise AssertionError("nothing was set aside")


async def test_what_waits_what_worked_and_what_is_over_are_there_after_a_restart(
    tmp_path: Path,
) -> None:
    first = TaskJournal(tmp_path, nobody)
    async with offloading(first) as desk:
        done = await desk.over(await desk.put("tea", parameters={"seed": 1}))
        working = await desk.put("wait", model=ModelId("forge", "tiny"), limit_s=60.0)
        low, high = await desk.put("low", priority=0), await desk.put("high", priority=10)
        then = await desk.put("then", after=(low,))
        await desk.offloader.move(low, high)
        waiting = desk.offloader.tasks(9).waiting
    await first.close()
    second = TaskJournal(tmp_path, nobody)
    async with offloading(second) as desk:
        desk.offloader.pause()
        desk.offloader.restore(await second.adopt())
        again = desk.offloader.tasks(9)
        assert again.over == (done,)
        assert [one.id for one in again.waiting] == [low, high, working, then]
        assert [one.id for one in waiting] == [low, high, then]
        offered = desk.offloader.task(working)
        assert (offered.status, offered.cut_off) == (TaskStatus.PENDING, 1)
        assert offered.order == TaskOrder(
            "text_generation", "wait", model=ModelId("forge", "tiny"), limit_s=60.0
        )
        desk.hands.gate.set()
        desk.offloader.resume()
        await desk.over(then)
        assert desk.hands.began == ["low", "high", "wait", "then"]
    await second.close()


async def test_two_processes_leave_each_other_their_tasks(tmp_path: Path) -> None:
    mine, theirs = TaskJournal(tmp_path, nobody), TaskJournal(tmp_path, nobody)
    async with offloading(mine) as desk:
        await _take_up(desk, mine)
        await desk.put("wait")
        assert await theirs.adopt() == []
        seen = await asyncio.to_thread(KeptQueue(tmp_path).read)
        assert [(one.task.order.task, is_living) for one, is_living in seen] == [("wait", True)]
    await mine.close()
    assert [one.task.order.task for one in await theirs.adopt()] == ["wait"]
    await theirs.close()
    ((_, is_living),) = await asyncio.to_thread(KeptQueue(tmp_path).read)
    assert not is_living


async def test_forgotten_tasks_leave_the_journal(tmp_path: Path) -> None:
    journal = TaskJournal(tmp_path, nobody)
    async with offloading(journal, history=2) as desk:
        for number in range(5):
            await desk.over(await desk.put(f"{number}"))
        await desk.put("last")
        await until(lambda: desk.offloader.counts.running == 0)
    await journal.close()
    kept = await asyncio.to_thread(KeptQueue(tmp_path).read)
    assert [one.task.order.task for one, _ in kept] == ["4", "last"]


def test_a_spoiled_row_does_not_take_the_others_along(tmp_path: Path) -> None:
    file = JournalFile(tmp_path / "journal.sqlite", nobody)
    db = file.connection()
    good, bad = (Task(TaskId(name), TaskOrder("x", "y")) for name in ("good", "bad"))
    rows.write(db, TaskBatch([KeptTask(bad, 0.0), KeptTask(good, 1.0)]), "me")
    for spoiled in ("asked = '{'", "asked = '{}'", "asked = '[]'", "status = 'bored'",
                    """asked = '{"capability": "x", "task": "y", "model": "?"}'"""):  # fmt: skip
        db.execute(f"UPDATE tasks SET {spoiled} WHERE id = 'bad'")
        assert [one.task for one in rows.every(db)] == [good]
        rows.write(db, TaskBatch([KeptTask(bad, 0.0)]), "me")
    file.close()


async def test_where_nothing_can_be_kept_tasks_work_and_it_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").mkdir()
    journal = TaskJournal(tmp_path, nobody)
    async with offloading(journal) as desk:
        for _ in range(3):
            assert (await desk.over(await desk.put("tea"))).result == "done: tea"
        assert sum(isinstance(event, JournalTroubled) for event in desk.events) == 1
    await journal.close()


_CHILD = """
import asyncio, sys
from pathlib import Path
from forge_gui.engine.storage.task_journal import TaskJournal
from tests.engine.tasks.offloading import offloading

async def main():
    journal = TaskJournal(Path(sys.argv[1]), print)
    async with offloading(journal) as desk:
        desk.offloader.restore(await journal.adopt())
        done = await desk.over(await desk.put("tea"))
        await desk.put("wait")
        for text in ("a", "b"):
            await desk.put(text)
        print("ready", flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


async def test_a_killed_process_loses_no_task(tmp_path: Path, project_root: Path) -> None:
    command = [sys.executable, "-c", _CHILD, str(tmp_path)]
    child = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE, cwd=project_root)
    assert child.stdout is not None
    assert await child.stdout.readline() == b"ready\n"
    os.kill(child.pid, signal.SIGKILL)
    assert await child.wait() == -signal.SIGKILL
    journal = TaskJournal(tmp_path, nobody)
    async with offloading(journal) as desk:
        desk.offloader.pause()
        await _take_up(desk, journal)
        found = desk.offloader.tasks(9)
        assert [one.result for one in found.over] == ["done: tea"]
        assert [(one.order.task, one.cut_off) for one in found.waiting] == [
            ("wait", 1),
            ("a", 0),
            ("b", 0),
        ]
        desk.hands.gate.set()
        desk.offloader.resume()
        await until(lambda: desk.offloader.counts.completed == 4)
    await journal.close()


async def _take_up(desk: Desk, journal: TaskJournal) -> None:
    desk.offloader.restore(await journal.adopt())


TEXTS = st.text(max_size=20)
LEAVES = st.none() | st.booleans() | st.integers(-(2**40), 2**40) | TEXTS
JSONS = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3)
)
TIMES = st.floats(0, 4e9)
ORDERS = st.builds(
    TaskOrder,
    TEXTS,
    TEXTS,
    st.dictionaries(TEXTS, JSONS, max_size=3),
    st.none()
    | st.builds(
        ModelId,
        st.just("gguf"),
        st.text(min_size=1).filter(str.strip).map(lambda text: f"/{text}/x"),
    ),
    st.integers(0, 10),
    st.lists(TEXTS.map(TaskId), max_size=2).map(tuple),
    st.none() | st.floats(0.1, 100),
)
OVER = st.sampled_from([one for one in TaskStatus if one.is_over])


@given(
    order=ORDERS, status=OVER, times=st.tuples(TIMES, TIMES), place=st.integers(0, 2**40),
    result=JSONS, error=TEXTS, cut_off=st.integers(0, 9),
)  # fmt: skip
def test_whatever_a_task_holds_comes_back_as_it_was(
    tmp_path: Path, order: TaskOrder, status: TaskStatus, times: tuple[float, float], place: int,
    result: object, error: str, cut_off: int,
) -> None:  # fmt: skip
    task = Task(
        TaskId("x"), order, status, *times, None, 1.0 if status == "completed" else 0.0,
        result, error, error, None, cut_off,  # type: ignore[arg-type]  # any JSON
    )  # fmt: skip
    file = JournalFile(tmp_path / "journal.sqlite", nobody)
    db = file.connection()
    rows.write(db, TaskBatch([KeptTask(task, times[0], place)]), "me")
    (found,) = rows.adopt(db, [], "me")
    assert found == KeptTask(task, times[0], place, "me")
    rows.write(db, TaskBatch(moved=[(task.id, 3.5, 7)]), "me")
    assert (rows.every(db)[0].since, rows.every(db)[0].place) == (3.5, 7)
    rows.write(db, TaskBatch(dropped=[task.id]), "me")
    assert rows.every(db) == []
    file.close()
