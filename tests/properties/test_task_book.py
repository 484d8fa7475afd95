"""The books of the task offloader, whatever happens in whatever order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

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
from forge_gui.engine.tasks.state import TaskBook
from forge_gui.values.task_errors import QueueFull, TaskError, TaskNotFound
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus

LIMITS = TaskLimits(workers=2, waiting=6, history=8, aging_s=5.0)
LIMITS_OF_MANY = TaskLimits(workers=2, waiting=99, aging_s=5.0)


class Books(RuleBasedStateMachine):
    """A journal is kept as the offloader would keep it, so that a crash can come at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.count = 0
        self.book = TaskBook(LIMITS)
        self.journal: dict[TaskId, Task] = {}
        self.working: set[TaskId] = set()
        self.stopping: set[TaskId] = set()
        self.submitted: set[TaskId] = set()
        self.dropped: set[TaskId] = set()

    def do(self, actions: list[Action]) -> None:
        for action in actions:
            match action:
                case Start(task):
                    assert task.id not in self.working
                    assert all(self.is_completed(one) for one in task.order.after)
                    self.working.add(task.id)
                case Stop(task):
                    assert task in self.working
                    self.stopping.add(task)
                case Progressed(task):
                    self.journal[task.id] = task
                case Moved():
                    pass
                case Changed(task):
                    before = self.journal.get(task.id)
                    assert before is None or not before.status.is_over, "what is over stays so"
                    self.journal[task.id] = task
                case Dropped(task):
                    assert self.journal.pop(task).status.is_over
                    self.dropped.add(task)

    def is_completed(self, task: TaskId) -> bool:
        return task in self.dropped or self.journal[task].status is TaskStatus.COMPLETED

    @rule(priority=st.integers(0, 10), pause=st.floats(0, 9), data=st.data())
    def submit(self, priority: int, pause: float, data: st.DataObject) -> None:
        self.now += pause
        known = sorted(self.journal)
        after = tuple(data.draw(st.lists(st.sampled_from(known), max_size=2, unique=True))
                      if known else [])  # fmt: skip
        self.count += 1
        task = TaskId(f"t{self.count:03}")
        try:
            self.do(self.book.submit(task, TaskOrder("x", "y", priority=priority, after=after),
                                     self.now))  # fmt: skip
        except QueueFull:
            assert self.book.counts().pending == LIMITS.waiting
        except TaskError:
            assert any(self.journal[one].status in (TaskStatus.FAILED, TaskStatus.CANCELLED)
                       for one in after)  # fmt: skip
        else:
            self.submitted.add(task)

    @precondition(lambda self: self.working)
    @rule(data=st.data(), fails=st.booleans())
    def end(self, data: st.DataObject, fails: bool) -> None:
        task = data.draw(st.sampled_from(sorted(self.working)))
        self.working.discard(task)
        was_stopped = task in self.stopping
        self.stopping.discard(task)
        self.do(self.book.ended(task, self.now, "done", ("It broke.", "") if fails else None))
        if task in self.journal:
            status = self.journal[task].status
            expected = TaskStatus.FAILED if fails else TaskStatus.COMPLETED
            assert status is (TaskStatus.CANCELLED if was_stopped else expected)

    @precondition(lambda self: self.journal)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        task = data.draw(st.sampled_from(sorted(self.journal)))
        was = self.journal[task].status
        self.do(self.book.cancel(task, self.now))
        if was is TaskStatus.PENDING and task in self.journal:
            assert self.journal[task].status is TaskStatus.CANCELLED

    @rule()
    def clear(self) -> None:
        self.do(self.book.clear(self.now))
        assert self.book.counts().pending == 0

    @rule(is_paused=st.booleans())
    def pause_or_resume(self, is_paused: bool) -> None:
        if is_paused:
            self.book.pause()
        else:
            self.do(self.book.resume(self.now))

    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        waiting = [t.id for t in self.book.waiting(self.now)]
        if len(waiting) < 2:
            return
        task, before = data.draw(st.permutations(waiting))[:2]
        try:
            self.do(self.book.move(task, before, self.now))
        except TaskError:
            return  # one of them waits for other tasks
        order = [t.id for t in self.book.waiting(self.now)]
        assert order.index(before) == order.index(task) + 1

    @rule(fraction=st.floats(-1, 2))
    def progress(self, fraction: float) -> None:
        for task in sorted(self.working):
            self.do(self.book.progressed(task, fraction))
            assert 0 <= self.book.known[task].progress <= 1

    @rule()
    def crash(self) -> None:
        """The process is killed; a new one reads the journal."""
        kept = [self.journal[task] for task in sorted(self.journal)]
        over = {t.id: t for t in kept if t.status.is_over}
        self.working, self.stopping = set(), set()
        self.book = TaskBook(LIMITS)
        self.do(self.book.restore(kept, self.now))
        for task, before in over.items():
            if task in self.journal:
                assert self.journal[task] == before, "what is over keeps its result"

    @invariant()
    def no_task_is_lost(self) -> None:
        assert self.submitted == set(self.journal) | self.dropped
        for task in self.journal:
            assert self.book.known[task] == self.journal[task]

    @invariant()
    def limits_are_kept(self) -> None:
        counts = self.book.counts()
        assert counts.running == len(self.working) <= LIMITS.workers
        assert counts.completed + counts.failed + counts.cancelled <= LIMITS.history
        in_all = counts.pending + counts.running
        in_all += counts.completed + counts.failed + counts.cancelled
        assert in_all == len(self.journal)

    @invariant()
    def no_worker_is_idle_while_somebody_could_work(self) -> None:
        counts = self.book.counts()
        if not counts.is_paused and counts.running < LIMITS.workers:
            assert counts.pending == counts.blocked

    @invariant()
    def nobody_waits_for_what_is_over(self) -> None:
        for task in self.book.waiting(self.now):
            if not any(self.journal[one].status is TaskStatus.PENDING
                       or self.journal[one].status is TaskStatus.RUNNING
                       for one in task.order.after if one in self.journal):  # fmt: skip
                assert all(self.is_completed(one) for one in task.order.after)


TestBooks = Books.TestCase


def test_a_task_that_nobody_knows_is_told() -> None:
    book = TaskBook(LIMITS)
    with pytest.raises(TaskNotFound, match="no task none"):
        book.cancel(TaskId("none"), 0.0)
    with pytest.raises(TaskNotFound):
        book.submit(TaskId("a"), TaskOrder("x", "y", after=(TaskId("none"),)), 0.0)
    assert book.ended(TaskId("none"), 0.0) == []


def test_a_follower_of_a_failed_task_fails_and_says_why() -> None:
    book = TaskBook(LIMITS)
    book.submit(TaskId("a"), TaskOrder("x", "y"), 0.0)
    book.submit(TaskId("b"), TaskOrder("x", "y", after=(TaskId("a"),)), 0.0)
    book.ended(TaskId("a"), 1.0, error=("It broke.", "Mend it."))
    assert book.known[TaskId("b")].status is TaskStatus.FAILED
    assert "a, which it waited for" in book.known[TaskId("b")].error


@given(
    priorities=st.lists(st.integers(0, 10), min_size=2, max_size=9),
    pauses=st.lists(st.floats(0, 9), min_size=9, max_size=9),
    moves=st.lists(st.tuples(st.integers(0, 8), st.none() | st.integers(0, 8)), max_size=6),
)
def test_the_order_of_waiting_survives_a_restart(
    priorities: list[int], pauses: list[float], moves: list[tuple[int, int | None]]
) -> None:
    book, now = TaskBook(LIMITS_OF_MANY), 0.0
    book.pause()
    tasks = [TaskId(f"t{number}") for number in range(len(priorities))]
    for task, priority, pause in zip(tasks, priorities, pauses, strict=False):
        now += pause
        book.submit(task, TaskOrder("x", "y", priority=priority), now)
    for one, other in moves:
        before = None if other is None else tasks[other % len(tasks)]
        book.move(tasks[one % len(tasks)], before, now)
    kept = {task: book.place(task) for task in tasks}
    again = TaskBook(LIMITS_OF_MANY)
    again.pause()
    in_line = sorted(tasks, key=lambda task: (kept[task].since, kept[task].number or 0))
    again.restore([book.known[task] for task in in_line], now, kept)
    for later in (now, now + 7, now + 100):
        assert [t.id for t in again.waiting(later)] == [t.id for t in book.waiting(later)]
    book.resume(now)
    again.resume(now)
    assert [t.id for t in book.running()] == [t.id for t in again.running()]


def test_a_task_whose_forgotten_predecessor_was_completed_is_not_lost() -> None:
    book = TaskBook(TaskLimits(workers=1, history=1))
    for name, after in (("a", ()), ("b", ()), ("c", (TaskId("a"),))):
        book.submit(TaskId(name), TaskOrder("x", "y", after=after), 0.0)
    book.ended(TaskId("a"), 1.0)
    book.ended(TaskId("b"), 2.0)
    assert book.known.get(TaskId("a")) is None, "it left the history"
    again = TaskBook(TaskLimits(workers=1, history=1))
    again.restore([book.known[TaskId(name)] for name in "bc"], 3.0)
    assert again.known[TaskId("c")].status is TaskStatus.RUNNING
