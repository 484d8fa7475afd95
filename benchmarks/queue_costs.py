"""What tasks that do nothing cost in the queue, in time and in memory, and whether their order holds."""

from __future__ import annotations

import asyncio
import gc
import random
import tempfile
import time
import tracemalloc
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.storage.task_journal import TaskJournal
from forge_gui.engine.tasks.actions import TaskLimits
from forge_gui.engine.tasks.offloader import Around, Offloader
from forge_gui.engine.tasks.workers import Report
from forge_gui.values.json_value import Json
from forge_gui.values.tasks import Task, TaskOrder

_AT_ONCE = 100
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """Microseconds a task; how many began after one that should have begun later."""

    cpu_us: float
    wall_us: float
    out_of_order: int


def cost(tasks: int, *, is_kept: bool) -> Cost:
    """Queue them, then let two at a time work, until the last is over (and kept)."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_cost(tasks, Path(folder) if is_kept else None))


def pending_mib(tasks: int) -> float:
    """Memory of so many tasks that wait, each with words and options of its own."""
    return asyncio.run(_pending_mib(tasks))


async def _cost(tasks: int, folder: Path | None) -> Cost:
    chance = random.Random(1)
    orders = [_order(number, chance.randint(0, 10)) for number in range(tasks)]
    began: list[tuple[int, int]] = []

    async def work(task: Task, _report: Report) -> Json:
        began.append((-task.order.priority, int(task.order.task.split()[1])))
        return {"text": task.order.task}

    journal = TaskJournal(folder, _aside) if folder else None
    limits = TaskLimits(workers=2, waiting=tasks, history=1000)
    async with asyncio.TaskGroup() as group:
        offloader = Offloader(work, limits, Around(_silent, Clock(), group), journal)
        if journal is not None:
            offloader.restore(await journal.adopt())
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        offloader.pause()
        for first in range(0, tasks, _AT_ONCE):
            await offloader.submit(orders[first : first + _AT_ONCE])
        offloader.resume()
        while offloader.counts.running:  # noqa: ASYNC110 - counts have no event
            await asyncio.sleep(0.005)
        await offloader.close()
        if journal is not None:
            await journal.close()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    assert len(began) == tasks
    wrong = sum(one > other for one, other in pairwise(began))
    return Cost(cpu / tasks * 1e6, wall / tasks * 1e6, wrong)


async def _pending_mib(tasks: int) -> float:
    async def work(_task: Task, _report: Report) -> Json:
        raise AssertionError("nothing is started")

    async with asyncio.TaskGroup() as group:
        limits = TaskLimits(waiting=tasks)
        offloader = Offloader(work, limits, Around(_silent, Clock(), group))
        offloader.pause()
        tracemalloc.start()
        try:
            for number in range(tasks):
                await offloader.submit([_order(number, number % 11)])
            gc.collect()
            used, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert offloader.counts.pending == tasks
        await offloader.close()
    return round(used / _MIB, 1)


def _order(number: int, priority: int) -> TaskOrder:
    words = f"Summarise {number} in one sentence: " + "the quick brown fox. " * 8
    return TaskOrder("text_generation", words, {"temperature": 0.5, "seed": number}, None, priority)


def _silent(_event: object) -> None:
    return


def _aside(sentence: str, _advice: str) -> None:
    raise AssertionError(sentence)
