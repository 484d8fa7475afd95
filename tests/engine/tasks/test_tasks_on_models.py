"""Queued tasks on models: routed, answered, really stopped; every setting of the queue is read."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from forge_gui.engine.assembly import assemble
from forge_gui.engine.clock import Clock
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings
from forge_gui.values.task_errors import OffloaderClosed, QueueFull, TaskNotFound, TasksOff
from forge_gui.values.task_events import TaskChanged
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus
from tests.engine.llama_cpp.conftest import long_file
from tests.engine.simulated import Hearing, engine_on, quick
from tests.engine.tasks.offloading import until

__all__ = ["long_file"]
TINY = ModelId("forge", "tiny")
M = ModelId("simulation", "m")


async def test_a_real_model_answers_a_task_and_stops_when_it_is_cancelled(
    tmp_path: Path, long_file: Path
) -> None:
    folders = Folders(tmp_path / "c", tmp_path / "d", tmp_path / "k", tmp_path / "l")
    settings = Settings.model_validate(
        {"llama_cpp": {"context_length": 8000}, "task_offloader": {"num_workers": 1}}
    )
    engine = await assemble(settings, folders, Clock())
    hearing = Hearing()
    engine.subscribe(hearing)
    try:
        slow = TaskOrder(
            "text_generation",
            "on and on",
            {"max_tokens": 7500, "temperature": 1.5},
            ModelId("gguf", str(long_file)),
        )
        short = TaskOrder(
            "text_generation",
            "Write in upper case:\nlemon garden bridge",
            {"temperature": 0.0},
            TINY,
        )
        long, then = await engine.submit_tasks([slow, short])
        await until(lambda: any(one.progress for one in _told(hearing, long)))
        assert await engine.cancel_task(long)
        assert (await engine.task(long)).status is TaskStatus.CANCELLED
        assert not any(one.is_leased for one in await engine.loaded_models() if one.id != TINY)
        over = await engine.wait_for_task(then, 60)
        assert isinstance(over.result, str)
        assert over.result.strip() == "LEMON GARDEN BRIDGE"
    finally:
        await engine.close()


async def test_a_task_without_a_model_goes_where_the_orchestrator_sends_it(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        (named, free, odd) = await engine.submit_tasks(
            [
                TaskOrder("text_generation", "hi", model=M),
                TaskOrder("chat", "hi"),
                TaskOrder("juggling", "hi"),
            ]
        )
        assert (await engine.wait_for_task(named)).result
        answered = await engine.wait_for_task(free)
        assert (bool(answered.result), answered.note) == (True, f"{M} answered it.")
        refused = await engine.wait_for_task(odd)
        assert (refused.status, "no capability" in refused.error) == (TaskStatus.FAILED, True)


async def test_the_settings_of_the_queue_are_read(tmp_path: Path) -> None:
    chosen = {"num_workers": 3, "max_queue_size": 2, "keep_history": False, "aging_seconds": 0.01}
    slow = quick("m", tokens=1000, tokens_per_s=20)
    async with engine_on(tmp_path, slow, task_offloader=chosen) as (engine, _):
        orders = [TaskOrder("chat", f"{n}", model=M, priority=2) for n in range(2)]
        first = [*await engine.submit_tasks(orders), *await engine.submit_tasks(orders)]
        found = await engine.tasks()
        assert (found.workers, found.most_waiting) == (3, 2)
        assert (len(found.running), len(found.waiting)) == (3, 1)
        with pytest.raises(QueueFull):
            await engine.submit_tasks(orders)
        await asyncio.sleep(0.05)
        assert ((await engine.tasks()).waiting[0].aged_to or 0) > 2
        await engine.cancel_task(first[0])
        with pytest.raises(TaskNotFound):
            await engine.task(first[0])


async def test_an_equal_task_is_answered_out_of_the_cache_where_that_is_wanted(
    tmp_path: Path,
) -> None:
    for is_on in (False, True):
        wanted = {"enable_caching": is_on}
        folder = tmp_path / str(is_on)
        async with engine_on(folder, quick("m"), task_offloader=wanted) as (engine, _):
            order = TaskOrder("chat", "hi", model=M)
            for expected in (False, is_on):
                (task,) = await engine.submit_tasks([order])
                assert (await engine.wait_for_task(task)).is_from_cache is expected


async def test_without_background_work_nothing_is_queued(tmp_path: Path) -> None:
    off = {"enable_task_offloading": False}
    async with engine_on(tmp_path, quick("m"), orchestrator=off) as (engine, _):
        with pytest.raises(TasksOff, match="enable_task_offloading"):
            await engine.submit_tasks([TaskOrder("chat", "hi")])


async def test_tasks_are_there_after_the_engine_was_opened_anew(tmp_path: Path) -> None:
    slow = quick("m", tokens=1000, tokens_per_s=20)
    async with engine_on(tmp_path, slow) as (engine, _):
        tasks = await engine.submit_tasks([TaskOrder("chat", f"{n}", model=M) for n in range(3)])
        assert len((await engine.tasks()).running) == 2
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        for task, cut_off in zip(tasks, (1, 1, 0), strict=True):
            over = await engine.wait_for_task(task, 20)
            assert (over.status, over.cut_off) == (TaskStatus.COMPLETED, cut_off)
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        assert (await engine.task(tasks[0])).note == f"{M} answered it."


async def test_an_engine_that_closes_while_the_queue_is_taken_up_puts_it_back(
    tmp_path: Path,
) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        await engine.pause_tasks(is_kept=False)
        await engine.submit_tasks([TaskOrder("chat", "later", model=M)])
    slow = quick("m", tokens=1000, tokens_per_s=5)
    async with asyncio.TaskGroup() as group, engine_on(tmp_path, slow) as (engine, _):
        looking = group.create_task(engine.tasks())
        await asyncio.sleep(0)
    counts = looking.result().counts
    assert counts.pending + counts.running == 1
    with pytest.raises(OffloaderClosed):
        await engine.submit_tasks([TaskOrder("chat", "too late", model=M)])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        (task,) = [*(await engine.tasks()).running, *(await engine.tasks()).waiting]
        assert (await engine.wait_for_task(task.id, 20)).status is TaskStatus.COMPLETED


async def test_without_a_journal_tasks_work_and_are_gone_with_the_engine(tmp_path: Path) -> None:
    kept = {"enabled": False}
    async with engine_on(tmp_path, quick("m"), journal=kept) as (engine, _):
        (task,) = await engine.submit_tasks([TaskOrder("chat", "hi", model=M)])
        assert (await engine.wait_for_task(task)).result
        await engine.pause_tasks()
        await engine.submit_tasks([TaskOrder("chat", "later", model=M)])
        assert await engine.clear_tasks() == 1
        assert await engine.clear_task_history() == 2
        await engine.resume_tasks()
        await engine.shut_down_tasks()
    assert not (tmp_path / "d" / "journal").exists()


def _told(hearing: Hearing, task: TaskId) -> list[Task]:
    return [one.task for one in hearing.of(TaskChanged) if one.task.id == task]
