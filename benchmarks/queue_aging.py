"""Steady traffic of high priorities beside a few low ones, in made-up time: nobody starves."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass

from benchmarks.made_up_time import in_made_up_time, made_up_clock
from forge_gui.engine.tasks.actions import TaskLimits
from forge_gui.engine.tasks.offloader import Around, Offloader
from forge_gui.engine.tasks.workers import Report
from forge_gui.values.json_value import Json
from forge_gui.values.tasks import HIGHEST, Task, TaskOrder

AGING_S = 30.0
_TASKS = 4_000
_WORK_S = 1.0


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds of made-up time; `overtaken`: how often a task that had reached the highest priority
    was passed by one that came later."""

    tasks: int
    overtaken: int
    longest_low_s: float
    longest_high_s: float


def waits() -> Waits:
    """More work comes than one worker can do, most of it of priority 10, until all have come."""
    return in_made_up_time(_traffic())


async def _traffic() -> Waits:
    chance, clock = random.Random(2), made_up_clock()
    began: list[Task] = []

    async def work(task: Task, _report: Report) -> Json:
        began.append(task)
        await asyncio.sleep(_WORK_S)
        return None

    async with asyncio.TaskGroup() as group:
        limits = TaskLimits(workers=1, waiting=_TASKS, history=0, aging_s=AGING_S)
        offloader = Offloader(work, limits, Around(_silent, clock, group))
        for number in range(_TASKS):
            priority = HIGHEST if chance.random() < 0.8 else chance.randint(0, HIGHEST)
            await offloader.submit([TaskOrder("x", f"{number}", priority=priority)])
            await asyncio.sleep(chance.expovariate(1.1 / _WORK_S))
        while offloader.counts.pending:  # noqa: ASYNC110 - counts have no event
            await asyncio.sleep(_WORK_S)
        await offloader.close(None)
    return judged(began)


def judged(began: list[Task]) -> Waits:
    overtaken = 0
    for place, task in enumerate(began):
        top_at = task.queued_at + (HIGHEST - task.order.priority) * AGING_S
        for earlier in reversed(began[:place]):
            if (earlier.started_at or 0.0) < top_at:
                break
            overtaken += earlier.queued_at > task.queued_at
    low = [_waited(one) for one in began if one.order.priority == 0]
    high = [_waited(one) for one in began if one.order.priority == HIGHEST]
    return Waits(len(began), overtaken, max(low), max(high))


def _waited(task: Task) -> float:
    return (task.started_at or 0.0) - task.queued_at


def _silent(_event: object) -> None:
    return
