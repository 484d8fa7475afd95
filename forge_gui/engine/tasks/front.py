"""The verbs of the engine's front door about the task queue; see face.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from forge_gui.engine.tasks.opening import TaskQueue
    from forge_gui.values.tasks import Task, TaskId, TaskList, TaskOrder, TasksLeft


class TaskVerbs:
    """The queue is taken up when one of them is first asked."""

    def __init__(self, queue: TaskQueue) -> None:
        self._queue = queue.desk
        self._tasks_left = queue.left

    async def submit_tasks(self, orders: Sequence[TaskOrder]) -> Sequence[TaskId]:
        return await self._queue().submit(orders)

    async def task(self, task: TaskId, *, take: bool = False) -> Task:
        return (await self._queue().opened()).task(task, take=take)

    async def tasks(self, most: int = 500) -> TaskList:
        return (await self._queue().opened()).tasks(most)

    async def tasks_left(self) -> TasksLeft:
        return await self._tasks_left()

    async def wait_for_task(self, task: TaskId, timeout_s: float | None = None) -> Task:
        return await (await self._queue().opened()).wait_for(task, timeout_s)

    async def cancel_task(self, task: TaskId) -> bool:
        return await (await self._queue().opened()).cancel(task)

    async def clear_tasks(self) -> int:
        return await (await self._queue().opened()).clear()

    async def clear_task_history(self) -> int:
        return await (await self._queue().opened()).clear_history()

    async def pause_tasks(self, *, is_kept: bool = True) -> None:
        await self._queue().pause(is_kept=is_kept)

    async def resume_tasks(self) -> None:
        await self._queue().resume()

    async def move_task(self, task: TaskId, before: TaskId | None) -> None:
        await (await self._queue().opened()).move(task, before)

    async def shut_down_tasks(self, timeout_s: float | None = 0.0) -> None:
        await (await self._queue().opened()).close(timeout_s)
