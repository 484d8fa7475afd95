"""All tasks that wait: those that could be worked on, and those that wait for other tasks. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from forge_gui.engine.tasks.depending import Dependencies
from forge_gui.engine.tasks.known_tasks import KnownTasks
from forge_gui.engine.tasks.waiting_line import Place, WaitingLine
from forge_gui.values.task_errors import TaskError
from forge_gui.values.tasks import USUAL, Task, TaskId, TaskStatus


class QueuedTasks:
    """The line and the blocked. Without `by_priority` tasks come in the order of their coming."""

    def __init__(self, known: KnownTasks, aging_s: float, *, by_priority: bool) -> None:
        self.line = WaitingLine(aging_s)
        self.blocked = Dependencies()
        self._known = known
        self._by_priority = by_priority

    def __len__(self) -> int:
        return len(self.line) + len(self.blocked)

    def in_order(self, now: float) -> list[TaskId]:
        """As they would be worked on, the blocked ones last."""
        return [*self.line.in_order(now), *self.blocked]

    def add(self, task: TaskId, missing: set[TaskId], place: Place) -> None:
        """It waits for a worker, or for other tasks first."""
        if missing:
            self.blocked.add(task, missing)
        else:
            priority = self._priority(self._known[task])
            self.line.add(task, priority, place.since, place.number)

    def remove(self, task: TaskId) -> None:
        """It waits no longer, if it did."""
        self.line.remove(task)
        self.blocked.remove(task)

    def free(self, done: TaskId, now: float) -> None:
        """Those that waited for this one alone could be worked on now."""
        for task in self.blocked.completed(done):
            self.line.add(task, self._priority(self._known[task]), now)

    def move(self, task: TaskId, before: TaskId | None, now: float) -> int:
        """As WaitingLine.move; returns the priority that it has from now on."""
        priority = self.line.move(task, before, now)
        return priority if self._by_priority else self._known[task].order.priority

    def place(self, task: TaskId) -> Place:
        """What has to be kept of where it waits. Raises TaskNotFound."""
        return self.line.place(task) or Place(self._known[task].queued_at)

    def aged_to(self, task: TaskId, now: float) -> int | None:
        """The priority that it has reached by waiting, where that is more than its own."""
        if task not in self.line or not self._by_priority:
            return None
        reached = self.line.reached(task, now)
        return reached if reached > self._known[task].order.priority else None

    def check(self, after: Iterable[TaskId]) -> None:
        """Raises TaskNotFound, TaskError for one that cannot be completed any more."""
        for one in after:
            status = self._known[one].status
            if status in (TaskStatus.FAILED, TaskStatus.CANCELLED):
                raise TaskError(
                    f"It would wait for the task {one}, which is {status.value}.",
                    "Submit that one again first.",
                )

    def missing(self, after: Iterable[TaskId]) -> set[TaskId]:
        """Those that are to be completed before. What is not known any more was completed: if it
        had failed, whatever waited for it had failed with it."""
        return {one for one in after if self._known.get(one) and not self._known.is_completed(one)}

    def _priority(self, task: Task) -> int:
        return task.order.priority if self._by_priority else USUAL
