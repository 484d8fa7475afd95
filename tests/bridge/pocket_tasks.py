"""The task queue of the pocket engine: tasks stand as a test puts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forge_gui.engine.bus import EventBus
from forge_gui.values.task_errors import QueueFull, TaskNotFound
from forge_gui.values.task_events import TaskChanged, TasksReordered
from forge_gui.values.tasks import (
    QueueCounts,
    Task,
    TaskId,
    TaskList,
    TaskOrder,
    TasksLeft,
    TaskStatus,
)

MOST = 4


class PocketTasks:
    """A mixin of the pocket engine. At most four tasks wait."""

    bus: EventBus

    def __init__(self) -> None:
        self.queued: dict[TaskId, Task] = {}
        self.is_queue_paused = False
        self.is_taken_up = False
        self.looks = 0

    def put_task(self, task: Task) -> None:
        """It stands so now, and that is told."""
        self.queued[task.id] = task
        self.bus.publish(TaskChanged(task))

    async def submit_tasks(self, orders: Sequence[TaskOrder]) -> Sequence[TaskId]:
        if len(self._of(TaskStatus.PENDING)) + len(orders) > MOST:
            raise QueueFull(MOST)
        named = [TaskId(f"task-{len(self.queued) + n}") for n in range(len(orders))]
        for task, order in zip(named, orders, strict=True):
            self.put_task(Task(task, order))
        return named

    async def task(self, task: TaskId, *, take: bool = False) -> Task:
        if task not in self.queued:
            raise TaskNotFound(task)
        return self.queued[task]

    async def tasks(self, most: int = 500) -> TaskList:
        self.is_taken_up = True
        over = [one for one in self.queued.values() if one.status.is_over]
        waiting, running = self._of(TaskStatus.PENDING), self._of(TaskStatus.RUNNING)
        counts = QueueCounts(
            len(waiting),
            sum(bool(one.order.after) for one in waiting),
            len(running),
            len(self._of(TaskStatus.COMPLETED)),
            len(self._of(TaskStatus.FAILED)),
            len(self._of(TaskStatus.CANCELLED)),
            self.is_queue_paused,
        )
        over.sort(key=lambda one: -(one.ended_at or 0.0))
        cut = tuple(waiting[:most]), tuple(running), tuple(over[:most])
        return TaskList(*cut, counts, workers=2, most_waiting=MOST)

    async def wait_for_task(self, task: TaskId, timeout_s: float | None = None) -> Task:
        return await self.task(task)

    async def cancel_task(self, task: TaskId) -> bool:
        found = await self.task(task)
        if found.status.is_over:
            return False
        self.put_task(replace(found, status=TaskStatus.CANCELLED, ended_at=200.0))
        return True

    async def clear_tasks(self) -> int:
        waiting = self._of(TaskStatus.PENDING)
        for one in waiting:
            await self.cancel_task(one.id)
        return len(waiting)

    async def clear_task_history(self) -> int:
        over = [one.id for one in self.queued.values() if one.status.is_over]
        for task in over:
            del self.queued[task]
        self.bus.publish(TasksReordered())
        return len(over)

    async def tasks_left(self) -> TasksLeft:
        self.looks += 1
        open_ones = [one for one in self.queued.values() if not one.status.is_over]
        return TasksLeft(len(open_ones), self.is_queue_paused, is_taken_up=self.is_taken_up)

    async def pause_tasks(self, *, is_kept: bool = True) -> None:
        self.is_queue_paused = True
        self.bus.publish(TasksReordered())

    async def resume_tasks(self) -> None:
        self.is_queue_paused = False
        self.bus.publish(TasksReordered())

    async def move_task(self, task: TaskId, before: TaskId | None) -> None:
        moved = self.queued.pop(task)
        rest = list(self.queued.items())
        place = next((n for n, (one, _) in enumerate(rest) if one == before), len(rest))
        self.queued = dict([*rest[:place], (task, moved), *rest[place:]])
        self.bus.publish(TasksReordered())

    async def shut_down_tasks(self, timeout_s: float | None = 0.0) -> None:
        await self.pause_tasks(is_kept=False)

    def _of(self, status: TaskStatus) -> list[Task]:
        return [one for one in self.queued.values() if one.status is status]
