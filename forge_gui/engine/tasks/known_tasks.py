"""Every task that is known, as it stands, and the history of those that are over. Pure."""

from __future__ import annotations

from collections import Counter, OrderedDict
from dataclasses import replace
from itertools import islice

from forge_gui.values.json_value import Json
from forge_gui.values.task_errors import TaskNotFound
from forge_gui.values.tasks import Task, TaskId, TaskStatus

ForgeFault = tuple[str, str]
"""Sentence and advice of an error."""


class KnownTasks:
    """Tasks by id. Those that are over are kept in the order of their end."""

    def __init__(self) -> None:
        self._tasks: dict[TaskId, Task] = {}
        self._over = OrderedDict[TaskId, None]()
        self._counts: Counter[TaskStatus] = Counter()

    def __getitem__(self, task: TaskId) -> Task:
        """Raises TaskNotFound."""
        found = self._tasks.get(task)
        if found is None:
            raise TaskNotFound(task)
        return found

    def get(self, task: TaskId) -> Task | None:
        return self._tasks.get(task)

    def put(self, task: Task) -> Task:
        """A new one, or one that stands otherwise now."""
        before = self._tasks.get(task.id)
        if before is not None:
            self._counts[before.status] -= 1
        self._counts[task.status] += 1
        self._tasks[task.id] = task
        if task.status.is_over and task.id not in self._over:
            self._over[task.id] = None
        return task

    def started(self, task: TaskId, at: float) -> Task:
        """A worker has it. Raises TaskNotFound. (Written out: `replace` is slow, and every task
        comes by here.)"""
        t = self[task]
        return self.put(Task(t.id, t.order, TaskStatus.RUNNING, t.queued_at, at, cut_off=t.cut_off))

    def end(
        self,
        task: TaskId,
        at: float,
        status: TaskStatus,
        result: Json = None,
        error: ForgeFault = ("", ""),
        *,
        is_from_cache: bool = False,
    ) -> Task:
        """It is over. Raises TaskNotFound. (Written out for the same reason.)"""
        t = self[task]
        progress = 1.0 if status is TaskStatus.COMPLETED else t.progress
        begun, said = (t.queued_at, t.started_at, at, progress), (result, *error)
        kept = t.cut_off, t.note if status is TaskStatus.COMPLETED else "", is_from_cache
        return self.put(Task(t.id, t.order, status, *begun, *said, None, *kept))

    def change(self, task: TaskId, **facts: object) -> Task:
        """Raises TaskNotFound."""
        return self.put(replace(self[task], **facts))  # type: ignore[arg-type]  # Task's own names

    def count(self, status: TaskStatus) -> int:
        return self._counts[status]

    def is_completed(self, task: TaskId) -> bool:
        found = self._tasks.get(task)
        return found is not None and found.status is TaskStatus.COMPLETED

    def over(self, most: int | None = None) -> list[Task]:
        """The newest end first."""
        return [self._tasks[task] for task in islice(reversed(self._over), most)]

    def drop(self, task: TaskId) -> bool:
        """Forget one that is over; False where there is none."""
        if task not in self._over:
            return False
        del self._over[task]
        self._counts[self._tasks.pop(task).status] -= 1
        return True

    def forget(self, most: int) -> list[TaskId]:
        """Keep at most so many that are over: which had to go, the oldest first."""
        gone: list[TaskId] = []
        while len(self._over) > most:
            oldest = next(iter(self._over))
            self.drop(oldest)
            gone.append(oldest)
        return gone
