"""Which tasks wait, work and are done, and who is next. Decisions only: nothing works here.

Each method settles the books and returns what the offloader must do: start a task, stop one, tell
that one has changed. A worker is free when fewer tasks run than there are workers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.tasks.depending import Dependencies
from forge_gui.engine.tasks.known_tasks import KnownTasks
from forge_gui.engine.tasks.waiting_line import NO_AGING, WaitingLine
from forge_gui.values.json_value import Json
from forge_gui.values.task_errors import QueueFull, TaskError
from forge_gui.values.tasks import QueueCounts, Task, TaskId, TaskOrder, TaskStatus


@dataclass(frozen=True, slots=True)
class Start:
    """Give it to a worker; then tell `ended`."""

    task: Task


@dataclass(frozen=True, slots=True)
class Stop:
    """Somebody cancelled it while it worked: end it, then tell `ended`."""

    task: TaskId


@dataclass(frozen=True, slots=True)
class Changed:
    """It stands otherwise now: keep it in the journal, tell whoever listens."""

    task: Task


@dataclass(frozen=True, slots=True)
class Dropped:
    """It left the history; the journal may forget it."""

    task: TaskId


CANCELLED = "It was cancelled."
Action = Start | Stop | Changed | Dropped
ForgeFault = tuple[str, str]
"""Sentence and advice of an error."""


@dataclass(frozen=True, slots=True)
class TaskLimits:
    workers: int = 2
    waiting: int = 100
    """Most tasks that may wait."""
    history: int = 1000
    """Most tasks that are over and still known."""
    aging_s: float = NO_AGING
    """Waiting so long raises a task by one priority."""


class TaskBook:
    """The books of all tasks. `limits` may be changed at any time."""

    def __init__(self, limits: TaskLimits) -> None:
        self.limits = limits
        self.is_paused = False
        self.known = KnownTasks()
        self._line = WaitingLine(limits.aging_s)
        self._blocked = Dependencies()
        self._running: dict[TaskId, None] = {}
        self._stopping: dict[TaskId, str] = {}

    def counts(self) -> QueueCounts:
        return QueueCounts(
            pending=len(self._line) + len(self._blocked),
            blocked=len(self._blocked),
            running=len(self._running),
            completed=self.known.count(TaskStatus.COMPLETED),
            failed=self.known.count(TaskStatus.FAILED),
            cancelled=self.known.count(TaskStatus.CANCELLED),
            is_paused=self.is_paused,
        )

    def waiting(self, now: float) -> list[Task]:
        """As they would be worked on, the blocked ones last."""
        return [self.seen(task, now) for task in self._waiting(now)]

    def running(self) -> list[Task]:
        """In the order in which they were started."""
        return [self.known[task] for task in self._running]

    def seen(self, task: TaskId, now: float) -> Task:
        """As it stands, with the priority that it has reached by waiting. Raises TaskNotFound."""
        found = self.known[task]
        if task not in self._line:
            return found
        reached = self._line.reached(task, now)
        return replace(found, aged_to=reached) if reached > found.order.priority else found

    def submit(self, task: TaskId, order: TaskOrder, now: float) -> list[Action]:
        """Put a task into the queue. Raises QueueFull; TaskNotFound for one to wait for that is
        not known, TaskError for one that cannot be completed any more."""
        if len(self._line) + len(self._blocked) >= self.limits.waiting:
            raise QueueFull(self.limits.waiting)
        missing = self._to_wait_for(order.after)
        made = self.known.put(Task(task, order, queued_at=now))
        self._queue(made, missing, now)
        return [Changed(made), *self._starts(now)]

    def ended(
        self, task: TaskId, now: float, result: Json = None, error: ForgeFault | None = None
    ) -> list[Action]:
        """A worker is done with it: completed, failed with an error, or stopped as it was told."""
        if task not in self._running:
            return []
        del self._running[task]
        stopped = self._stopping.pop(task, None)
        if stopped is not None:
            done = self._end(task, now, TaskStatus.CANCELLED, error=stopped)
        elif error is not None:
            done = self._end(task, now, TaskStatus.FAILED, error=error[0], advice=error[1])
        else:
            done = self._end(task, now, TaskStatus.COMPLETED, result=result, progress=1.0)
        return [*done, *self._starts(now)]

    def progressed(self, task: TaskId, fraction: float) -> list[Action]:
        """How far it is, 0-1; never back."""
        found = self.known.get(task)
        if found is None or task not in self._running:
            return []
        fraction = min(max(found.progress, fraction), 1.0)
        if fraction == found.progress:
            return []
        return [Changed(self.known.change(task, progress=fraction))]

    def cancel(self, task: TaskId, now: float, why: str = CANCELLED) -> list[Action]:
        """A waiting one is over at once, a working one is stopped. Raises TaskNotFound."""
        found = self.known[task]
        if found.status is TaskStatus.RUNNING:
            is_new = task not in self._stopping
            self._stopping.setdefault(task, why)
            return [Stop(task)] if is_new else []
        if found.status.is_over:
            return []
        self._line.remove(task)
        self._blocked.remove(task)
        return [*self._end(task, now, TaskStatus.CANCELLED, error=why), *self._starts(now)]

    def clear(self, now: float) -> list[Action]:
        """Cancel everything that waits."""
        found: list[Action] = []
        for task in self._waiting(now):
            if self.known[task].status is TaskStatus.PENDING:
                found += self.cancel(task, now)
        return found

    def pause(self) -> None:
        """Start nothing any more; what works goes on."""
        self.is_paused = True

    def resume(self, now: float) -> list[Action]:
        self.is_paused = False
        return self._starts(now)

    def move(self, task: TaskId, before: TaskId | None, now: float) -> list[Action]:
        """Put a waiting task right before another, or last; it takes over the other's priority.
        Raises TaskNotFound, TaskError for one that does not wait for a worker."""
        for one in (task, before):
            if one is not None and one not in self._line:
                raise TaskError(f"The task {self.known[one].id} does not wait for a worker now.")
        priority = self._line.move(task, before, now)
        order = replace(self.known[task].order, priority=priority)
        return [Changed(self.known.change(task, order=order))]

    def restore(self, tasks: Iterable[Task], now: float) -> list[Action]:
        """Take tasks out of the journal, oldest first: what waited waits again, what worked when
        the process ended is offered again, what is over keeps its result."""
        found: list[Action] = []
        for task in (known := list(tasks)):
            self.known.put(task)
            if task.status is TaskStatus.RUNNING:
                again = TaskStatus.PENDING
                made = self.known.change(task.id, status=again, started_at=None, progress=0.0)
                found.append(Changed(made))
        for task in known:
            if not task.status.is_over:
                found += self._wait_again(self.known[task.id], now)
        return [*found, *self._starts(now)]

    # Within

    def _waiting(self, now: float) -> list[TaskId]:
        return [*self._line.in_order(now), *self._blocked]

    def _queue(self, task: Task, missing: set[TaskId], since: float) -> None:
        if missing:
            self._blocked.add(task.id, missing)
        else:
            self._line.add(task.id, task.order.priority, since)

    def _wait_again(self, task: Task, now: float) -> list[Action]:
        """As it waited before; a task whose predecessor failed or is unknown fails now."""
        missing = {one for one in task.order.after if not self.known.is_completed(one)}
        for one in sorted(missing):
            other = self.known.get(one)
            if other is None or other.status.is_over:
                return self._spoil(task.id, one, now)
        self._queue(task, missing, task.queued_at)
        return []

    def _to_wait_for(self, after: Sequence[TaskId]) -> set[TaskId]:
        for one in after:
            status = self.known[one].status
            if status in (TaskStatus.FAILED, TaskStatus.CANCELLED):
                raise TaskError(
                    f"It would wait for the task {one}, which is {status.value}.",
                    "Submit that one again first.",
                )
        return {one for one in after if not self.known.is_completed(one)}

    def _starts(self, now: float) -> list[Action]:
        found: list[Action] = []
        while not self.is_paused and len(self._running) < self.limits.workers:
            task = self._line.take(now)
            if task is None:
                break
            self._running[task] = None
            running = TaskStatus.RUNNING
            made = self.known.change(task, status=running, started_at=now, progress=0.0)
            found += [Changed(made), Start(made)]
        return found

    def _end(self, task: TaskId, now: float, status: TaskStatus, **facts: Json) -> list[Action]:
        made = self.known.change(task, status=status, ended_at=now, **facts)
        found: list[Action] = [Changed(made)]
        if status is TaskStatus.COMPLETED:
            for freed in self._blocked.completed(task):
                self._line.add(freed, self.known[freed].order.priority, now)
        else:
            for follower in self._blocked.spoiled(task):
                found += self._spoil(follower, task, now)
        return [*found, *(Dropped(one) for one in self.known.forget(self.limits.history))]

    def _spoil(self, task: TaskId, other: TaskId, now: float) -> list[Action]:
        why = f"The task {other}, which it waited for, was not completed."
        return self._end(task, now, TaskStatus.FAILED, error=why)
