"""The task offloader: takes orders, lets them work in their turn, keeps and announces what happens.

The books (state.py) decide, the workers work, the keeper keeps; this joins them on the loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from secrets import token_hex

from forge_gui.engine.clock import Clock
from forge_gui.engine.storage.task_rows import KeptTask
from forge_gui.engine.tasks.actions import (
    Action,
    Changed,
    Dropped,
    Moved,
    Progressed,
    Start,
    Stop,
    TaskLimits,
)
from forge_gui.engine.tasks.keeping import Journal, Keeper
from forge_gui.engine.tasks.plain_json import check_json
from forge_gui.engine.tasks.result_cache import ResultCache
from forge_gui.engine.tasks.state import TaskBook
from forge_gui.engine.tasks.taken import TakenResults
from forge_gui.engine.tasks.waiters import Waiters
from forge_gui.engine.tasks.waiting_line import Place
from forge_gui.engine.tasks.workers import Outcome, Work, Workers
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event, JournalTroubled
from forge_gui.values.task_errors import OffloaderClosed, TaskError
from forge_gui.values.task_events import TaskChanged, TasksReordered
from forge_gui.values.tasks import (
    HIGHEST,
    LOWEST,
    QueueCounts,
    Task,
    TaskId,
    TaskList,
    TaskOrder,
    TaskStatus,
)

_ID_BYTES = 6
_STEP = 0.01
"""Progress is told in steps of a hundredth."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the rest of the engine gives."""

    publish: Callable[[Event], None]
    clock: Clock
    group: asyncio.TaskGroup


class Offloader:
    """Used on the engine's loop. `forget_after_s`: how long a fetched result is kept."""

    def __init__(
        self,
        work: Work,
        limits: TaskLimits,
        around: Around,
        journal: Journal | None = None,
        cache: ResultCache | None = None,
        forget_after_s: float = 300.0,
    ) -> None:
        self._around = around
        self._now = around.clock.now
        self._book = TaskBook(limits)
        self._cache = cache
        self._waiters = Waiters()
        self._keeper = Keeper(journal, self._announce, self._troubled)
        self._workers = Workers(work, around.group, self._ended, self._progressed, cache)
        self._taken = TakenResults(forget_after_s, self._now, self._forget)
        self._is_closed = False

    @property
    def counts(self) -> QueueCounts:
        return self._book.counts()

    def restore(self, kept: Sequence[KeptTask]) -> None:
        """Take up what an earlier process left, before anything else is asked."""
        places = {one.task.id: Place(one.since, one.place) for one in kept}
        tasks = [one.task for one in kept]
        if self._cache is not None:
            for task in sorted(tasks, key=lambda one: one.ended_at or 0.0):
                if task.status is TaskStatus.COMPLETED:
                    self._cache.put(task.order, task.result, task.ended_at)
        self._do(self._book.restore(tasks, self._now(), places))

    async def submit(self, orders: Sequence[TaskOrder]) -> Sequence[TaskId]:
        """Queue all or none; returns when they are kept. Raises QueueFull, TaskError,
        TaskNotFound for one to wait for that is not known, OffloaderClosed."""
        if self._is_closed:
            raise OffloaderClosed
        for order in orders:
            _check(order)
        named = [(TaskId(token_hex(_ID_BYTES)), order) for order in orders]
        self._do(self._book.submit_all(named, self._now()))
        await self._keeper.settled()
        return [task for task, _ in named]

    def task(self, task: TaskId, *, take: bool = False) -> Task:
        """As it stands; `take`: whoever asks has its result now. Raises TaskNotFound."""
        found = self._book.seen(task, self._now())
        if take and found.status.is_over:
            self._taken.add(task)
        return found

    def tasks(self, most: int) -> TaskList:
        """At most so many of each kind."""
        book, limits = self._book, self._book.limits
        return TaskList(
            tuple(book.waiting(self._now(), most)),
            tuple(book.running()),
            tuple(book.known.over(most)),
            book.counts(),
            limits.workers,
            limits.waiting,
        )

    async def wait_for(self, task: TaskId, timeout_s: float | None = None) -> Task:
        """The task when it is over and kept. Raises TaskNotFound, TaskNotReady, OffloaderClosed."""
        found = await self._over(task, timeout_s)
        self._taken.add(task)
        return found

    async def cancel(self, task: TaskId) -> bool:
        """Returns when it works no more, and whether it was cancelled. Raises TaskNotFound."""
        if self._book.known[task].status.is_over:
            return False
        self._do(self._book.cancel(task, self._now()))
        over = await self._over(task)
        return over.status is TaskStatus.CANCELLED

    async def clear(self) -> int:
        """Cancel everything that waits; how many there were."""
        waiting = self.counts.pending
        self._do(self._book.clear(self._now()))
        await self._keeper.settled()
        return waiting

    async def clear_history(self) -> int:
        """Forget everything that is over; how many there were."""
        over = [task.id for task in self._book.known.over()]
        self._forget(over)
        await self._keeper.settled()
        return len(over)

    def pause(self) -> None:
        """Start nothing any more; what works goes on."""
        self._book.pause()
        self._around.publish(TasksReordered())

    def resume(self) -> None:
        if not self._is_closed:
            self._do(self._book.resume(self._now()))
            self._around.publish(TasksReordered())

    async def move(self, task: TaskId, before: TaskId | None) -> None:
        """Put a waiting task right before another, or last. Raises TaskNotFound, TaskError."""
        self._do(self._book.move(task, before, self._now()))
        await self._keeper.settled()
        self._around.publish(TasksReordered())

    async def close(self, timeout_s: float | None = 0.0) -> None:
        """Take no more orders and let go. What works may end within so many seconds (None: however
        long it takes); then it is stopped, and waits again."""
        is_first, self._is_closed = not self._is_closed, True
        self._book.pause()
        if timeout_s is None or timeout_s > 0:
            await self._workers.rest(timeout_s)
        await self._workers.end()
        self._do(self._book.put_back(self._now()))
        await self._keeper.settled()
        self._taken.close()
        if is_first:
            self._waiters.give_up(OffloaderClosed())

    async def _over(self, task: TaskId, timeout_s: float | None = None) -> Task:
        found = self._book.known[task]
        if found.status.is_over and self._keeper.is_settled(task):
            return found
        if self._is_closed:
            raise OffloaderClosed
        return await self._waiters.wait(task, timeout_s)

    def _do(self, actions: Sequence[Action]) -> None:
        for action in actions:
            match action:
                case Changed(task):
                    self._keeper.changed(task, self._place(task))
                case Start(task):
                    self._workers.start(task)
                case Stop(task):
                    self._workers.stop(task)
                case Progressed(task):
                    self._around.publish(TaskChanged(task))
                case Moved(tasks):
                    self._keeper.moved({task: self._book.place(task) for task in tasks})
                case Dropped(task):
                    self._keeper.dropped(task)

    def _place(self, task: Task) -> Place:
        is_waiting = task.status is TaskStatus.PENDING
        return self._book.place(task.id) if is_waiting else Place(task.queued_at)

    def _ended(self, task: TaskId, outcome: Outcome) -> None:
        cached, now = outcome.is_from_cache, self._now()
        result, error = outcome.result, outcome.error
        self._do(self._book.ended(task, now, result, error, is_from_cache=cached))

    def _progressed(self, task: TaskId, fraction: float, note: str = "") -> None:
        known = self._book.known.get(task)
        is_news = known is not None and (
            fraction >= 1.0 or fraction - known.progress >= _STEP or note != known.note
        )
        if is_news:
            self._do(self._book.progressed(task, fraction, note))

    def _forget(self, tasks: Sequence[TaskId]) -> None:
        self._do(self._book.forget(tasks))
        self._around.publish(TasksReordered())

    def _announce(self, tasks: Sequence[Task]) -> None:
        for task in tasks:
            self._around.publish(TaskChanged(task))
            if task.status.is_over:
                self._waiters.tell(task)

    def _troubled(self, error: ForgeError) -> None:
        self._around.publish(JournalTroubled(error.sentence, error.advice, self._now()))

    def __repr__(self) -> str:
        return f"<Offloader {self.counts}>"


def _check(order: TaskOrder) -> None:
    """Raises TaskError for an order that could not be kept or has no place in the queue."""
    if not LOWEST <= order.priority <= HIGHEST:
        raise TaskError(
            f"{order.priority} is no priority.", f"Priorities go from {LOWEST} to {HIGHEST}."
        )
    try:
        check_json(order.parameters)
    except (TypeError, ValueError, RecursionError) as error:
        raise TaskError(f"The parameters of the task are no JSON ({error}).") from error
