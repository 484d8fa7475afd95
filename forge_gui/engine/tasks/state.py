"""Which tasks wait, work and are done, and who is next. Decisions only: nothing works here.

Each method settles the books and returns what the offloader must do (see actions.py). A worker is
free when fewer tasks run than there are workers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from forge_gui.engine.tasks.actions import (
    CANCELLED,
    Action,
    Changed,
    Dropped,
    Moved,
    Progressed,
    Start,
    Stop,
    TaskLimits,
)
from forge_gui.engine.tasks.known_tasks import ForgeFault, KnownTasks
from forge_gui.engine.tasks.queued import QueuedTasks
from forge_gui.engine.tasks.waiting_line import Place
from forge_gui.values.json_value import Json
from forge_gui.values.task_errors import QueueFull, TaskError
from forge_gui.values.tasks import QueueCounts, Task, TaskId, TaskOrder, TaskStatus


class TaskBook:
    """The books of all tasks. `workers`, `waiting` and `history` may be changed at any time."""

    def __init__(self, limits: TaskLimits) -> None:
        self.limits = limits
        self.is_paused = False
        self.known = KnownTasks()
        self._queue = QueuedTasks(self.known, limits.aging_s, by_priority=limits.by_priority)
        self._running: dict[TaskId, None] = {}
        self._stopping: dict[TaskId, str] = {}

    def counts(self) -> QueueCounts:
        return QueueCounts(
            pending=len(self._queue),
            blocked=len(self._queue.blocked),
            running=len(self._running),
            completed=self.known.count(TaskStatus.COMPLETED),
            failed=self.known.count(TaskStatus.FAILED),
            cancelled=self.known.count(TaskStatus.CANCELLED),
            is_paused=self.is_paused,
        )

    def waiting(self, now: float, most: int | None = None) -> list[Task]:
        """As they would be worked on, the blocked ones last."""
        return [self.seen(task, now) for task in self._queue.in_order(now)[:most]]

    def running(self) -> list[Task]:
        """In the order in which they were started."""
        return [self.known[task] for task in self._running]

    def seen(self, task: TaskId, now: float) -> Task:
        """As it stands, with the priority that it has reached by waiting. Raises TaskNotFound."""
        found, aged_to = self.known[task], self._queue.aged_to(task, now)
        return found if aged_to is None else replace(found, aged_to=aged_to)

    def place(self, task: TaskId) -> Place:
        """What has to be kept for `restore`. Raises TaskNotFound."""
        return self._queue.place(task)

    def submit(self, task: TaskId, order: TaskOrder, now: float) -> list[Action]:
        """Put a task into the queue. Raises QueueFull; TaskNotFound for one to wait for that is
        not known, TaskError for one that cannot be completed any more."""
        return self.submit_all([(task, order)], now)

    def submit_all(self, orders: Sequence[tuple[TaskId, TaskOrder]], now: float) -> list[Action]:
        """Several at once, all or none of them. Raises the same."""
        if len(self._queue) + len(orders) > self.limits.waiting:
            raise QueueFull(self.limits.waiting)
        for _, order in orders:
            self._queue.check(order.after)
        found: list[Action] = []
        for task, order in orders:
            found.append(Changed(self.known.put(Task(task, order, queued_at=now))))
            self._queue.add(task, self._queue.missing(order.after), Place(now))
        return [*found, *self._starts(now)]

    def ended(
        self,
        task: TaskId,
        now: float,
        result: Json = None,
        error: ForgeFault | None = None,
        *,
        is_from_cache: bool = False,
    ) -> list[Action]:
        """A worker is done with it: completed, failed with an error, or stopped as it was told."""
        if task not in self._running:
            return []
        del self._running[task]
        stopped = self._stopping.pop(task, None)
        end = self.known.end
        if stopped is not None:
            over = end(task, now, TaskStatus.CANCELLED, error=(stopped, ""))
        elif error is not None:
            over = end(task, now, TaskStatus.FAILED, error=error)
        else:
            over = end(task, now, TaskStatus.COMPLETED, result, is_from_cache=is_from_cache)
        return [*self._after(over, now), *self._starts(now)]

    def progressed(self, task: TaskId, fraction: float, note: str = "") -> list[Action]:
        """How far it is, 0-1, never back; and what it is about."""
        found = self.known.get(task)
        if found is None or task not in self._running:
            return []
        fraction = min(max(found.progress, fraction), 1.0)
        if fraction == found.progress and note == found.note:
            return []
        return [Progressed(self.known.change(task, progress=fraction, note=note))]

    def cancel(self, task: TaskId, now: float, why: str = CANCELLED) -> list[Action]:
        """A waiting one is over at once, a working one is stopped. Raises TaskNotFound."""
        found = self.known[task]
        if found.status is TaskStatus.RUNNING:
            is_new = task not in self._stopping
            self._stopping.setdefault(task, why)
            return [Stop(task)] if is_new else []
        if found.status.is_over:
            return []
        self._queue.remove(task)
        over = self.known.end(task, now, TaskStatus.CANCELLED, error=(why, ""))
        return [*self._after(over, now), *self._starts(now)]

    def clear(self, now: float) -> list[Action]:
        """Cancel everything that waits, followers before those they wait for."""
        found: list[Action] = []
        for task in reversed(self._queue.in_order(now)):
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
            if one is not None and one not in self._queue.line:
                raise TaskError(f"The task {self.known[one].id} does not wait for a worker now.")
        order = replace(self.known[task].order, priority=self._queue.move(task, before, now))
        changed = Changed(self.known.change(task, order=order))
        return [changed, Moved(tuple(self._queue.line.line_of(task)))]

    def forget(self, tasks: Iterable[TaskId]) -> list[Action]:
        """Those of them that are over leave the history."""
        return [Dropped(task) for task in tasks if self.known.drop(task)]

    def put_back(self, now: float) -> list[Action]:
        """The process ends in good order: what works waits again, what was being stopped is over.
        Nothing is started any more."""
        self.pause()
        stopped = [one for one in self._running if one in self._stopping]
        found = [action for task in stopped for action in self.ended(task, now)]
        cut_off, self._running = self._running, {}
        return [*found, *(Changed(self._cut_off(task)) for task in cut_off)]

    def restore(
        self, tasks: Iterable[Task], now: float, places: Mapping[TaskId, Place] | None = None
    ) -> list[Action]:
        """Take tasks out of the journal, in the order in which they came or were put: what waited
        waits again, what worked when the process ended is offered again, what is over keeps its
        result."""
        found: list[Action] = []
        for task in (known := list(tasks)):
            self.known.put(task)
            if task.status is TaskStatus.RUNNING:
                found.append(Changed(self._cut_off(task.id)))
        for task in known:
            if not self.known[task.id].status.is_over:
                place = (places or {}).get(task.id, Place(task.queued_at))
                found += self._wait_again(self.known[task.id], place, now)
        gone = (Dropped(one) for one in self.known.forget(self.limits.history))
        return [*found, *gone, *self._starts(now)]

    # Within

    def _cut_off(self, task: TaskId) -> Task:
        again, often = TaskStatus.PENDING, self.known[task].cut_off + 1
        facts = {"started_at": None, "progress": 0.0, "note": ""}
        return self.known.change(task, status=again, cut_off=often, **facts)

    def _wait_again(self, task: Task, place: Place, now: float) -> list[Action]:
        """As it waited before; a task whose predecessor failed fails now."""
        missing = self._queue.missing(task.order.after)
        for one in sorted(missing):
            if self.known[one].status.is_over:
                return self._spoil(task.id, one, now)
        self._queue.add(task.id, missing, place)
        return []

    def _starts(self, now: float) -> list[Action]:
        found: list[Action] = []
        while not self.is_paused and len(self._running) < self.limits.workers:
            task = self._queue.line.take(now)
            if task is None:
                break
            self._running[task] = None
            made = self.known.started(task, now)
            found += [Changed(made), Start(made)]
        return found

    def _after(self, over: Task, now: float) -> list[Action]:
        """What the end of a task means for others."""
        found: list[Action] = [Changed(over)]
        if over.status is TaskStatus.COMPLETED:
            self._queue.free(over.id, now)
        else:
            for follower in self._queue.blocked.spoiled(over.id):
                found += self._spoil(follower, over.id, now)
        return [*found, *(Dropped(one) for one in self.known.forget(self.limits.history))]

    def _spoil(self, task: TaskId, other: TaskId, now: float) -> list[Action]:
        why = f"The task {other}, which it waited for, was not completed."
        return self._after(self.known.end(task, now, TaskStatus.FAILED, error=(why, "")), now)
