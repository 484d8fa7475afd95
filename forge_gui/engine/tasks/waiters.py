"""Those who wait for tasks to be over."""

from __future__ import annotations

import asyncio

from forge_gui.values.errors import ForgeError
from forge_gui.values.task_errors import TaskNotReady
from forge_gui.values.tasks import Task, TaskId


class Waiters:
    """One future for each task that somebody waits for."""

    def __init__(self) -> None:
        self._futures: dict[TaskId, asyncio.Future[Task]] = {}

    async def wait(self, task: TaskId, timeout_s: float | None) -> Task:
        """The task when it is over. Raises TaskNotReady, and what `give_up` was told."""
        future = self._futures.get(task)
        if future is None:
            future = self._futures[task] = asyncio.get_running_loop().create_future()
        done, _ = await asyncio.wait([future], timeout=timeout_s)
        if not done:
            raise TaskNotReady(task, timeout_s or 0.0)
        return future.result()

    def tell(self, task: Task) -> None:
        """It is over."""
        if future := self._futures.pop(task.id, None):
            future.set_result(task)

    def give_up(self, error: ForgeError) -> None:
        """Nobody will be told any more."""
        for future in self._futures.values():
            future.set_exception(error)
            future.exception()  # whoever waited may be gone
        self._futures.clear()
