"""The task queue for the monitor: what works, waits and is over, and what a person can do with it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import Event
from forge_gui.values.task_events import TaskChanged, TasksReordered
from forge_gui.values.tasks import USUAL, QueueCounts, Task, TaskId, TaskList, TaskOrder
from forge_gui.viewmodels import task_rows, wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.task_rows import TaskRow
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.engine.api import EngineApi

MOST = 200
"""So many of those that wait and of those that are over are shown; all are counted."""
_PAUSE_MS = 150
"""However much happens, the list is read again at most so often."""


class TasksViewModel(QObject):
    """Asks nothing before `show`: being asked is what lets the queue begin to work."""

    changed = Signal()
    told = Signal(object)
    """A wording.Telling: something was refused, and why; or what was done."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._found: TaskList | None = None
        self._rows: Sequence[TaskRow] = ()
        self._beyond: TaskId | None = None
        self._is_shown = self._is_reading = False
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._read_now)
        bridge.hear((TaskChanged, TasksReordered), self._take)

    @property
    def rows(self) -> Sequence[TaskRow]:
        """What works, then what waits, then what is over, the newest end first."""
        return self._rows

    @property
    def beyond(self) -> TaskId | None:
        """The first that waits for a worker and is not shown; None: there is none."""
        return self._beyond

    @property
    def cut_text(self) -> str:
        """`The first 200 of 5,000 that wait are shown.`; empty: all of them are."""
        found = self._found
        if found is None or found.counts.pending <= len(found.waiting):
            return ""
        shown, every = whole(len(found.waiting)), whole(found.counts.pending)
        return tr("The first {shown} of {every} that wait are shown.", shown=shown, every=every)

    @property
    def head(self) -> str:
        """`2 of 2 workers busy, 5 waiting`; empty before anything is known."""
        return task_rows.head(self._found) if self._found else ""

    @property
    def counts(self) -> QueueCounts:
        return self._found.counts if self._found else QueueCounts()

    @property
    def over_text(self) -> str:
        """`1,204 done, 9 failed`, for the head of those that are over."""
        counts = self.counts
        done = count(counts.completed + counts.failed + counts.cancelled, "task")
        if not counts.failed:
            return done
        return tr("{tasks}, {number} failed", tasks=done, number=counts.failed)

    def task(self, task: TaskId) -> Task | None:
        """Everything about one of the rows."""
        found = self._found
        every = (*found.running, *found.waiting, *found.over) if found else ()
        return next((one for one in every if one.id == task), None)

    def show(self, is_shown: bool) -> None:
        """Somebody looks at it, or no longer."""
        self._is_shown = is_shown
        if is_shown:
            self._read_now()

    def add(self, text: str, capability: str, priority: int = USUAL) -> None:
        """Queue a task. What is refused is told."""
        if text := text.strip():
            self._submit(TaskOrder(capability, text, priority=priority))

    def try_again(self, task: TaskId) -> None:
        """Queue the same once more; it waits for nobody this time."""
        if found := self.task(task):
            order = found.order
            self._submit(
                TaskOrder(
                    order.capability,
                    order.task,
                    order.parameters,
                    order.model,
                    order.priority,
                    limit_s=order.limit_s,
                )
            )

    def cancel(self, task: TaskId) -> None:
        self._do(lambda engine: engine.cancel_task(task))

    def move(self, task: TaskId, before: TaskId | None) -> None:
        """Put it right before another, or behind all others that wait for a worker."""
        if task != before:
            self._do(lambda engine: engine.move_task(task, before))

    def move_by(self, task: TaskId, steps: int) -> None:
        """One place up (-1) or down (1) among those that wait for a worker."""
        line = [one.id for one in self.rows if one.can_move]
        if task not in line:
            return
        place = line.index(task) + steps
        if 0 <= place < len(line):
            rest = [one for one in line if one != task]
            self.move(task, rest[place] if place < len(rest) else self._beyond)

    def pause(self, is_paused: bool) -> None:
        """Start nothing any more, or start tasks again."""
        if is_paused:
            self._do(lambda engine: engine.pause_tasks())
        else:
            self._do(lambda engine: engine.resume_tasks())

    def clear(self) -> None:
        """Cancel everything that waits."""
        self._do(lambda engine: engine.clear_tasks())

    def clear_history(self) -> None:
        """Forget everything that is over."""
        self._do(lambda engine: engine.clear_task_history())

    def close(self) -> None:
        self._timer.stop()
        self._scope.close()

    def _submit(self, order: TaskOrder) -> None:
        self._do(lambda engine: engine.submit_tasks([order]))

    def _do(self, work: Callable[[EngineApi], Coroutine[Any, Any, object]]) -> None:
        self._scope.start(self._done(work))

    async def _done(self, work: Callable[[EngineApi], Coroutine[Any, Any, object]]) -> None:
        try:
            await self._scope.call(work)
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))

    def _take(self, _events: Sequence[Event]) -> None:
        if self._is_shown and not self._timer.isActive():
            self._timer.start()

    def _read_now(self) -> None:
        if self._is_reading:
            self._timer.start()
        else:
            self._is_reading = True
            self._scope.start(self._read())

    async def _read(self) -> None:
        try:
            found = await self._scope.call(lambda engine: engine.tasks(MOST + 1))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
            return
        finally:
            self._is_reading = False
        shown, beyond = task_rows.cut(found, MOST)
        if (shown, beyond) != (self._found, self._beyond):
            self._found, self._beyond = shown, beyond
            self._rows = task_rows.task_rows(shown)
            self.changed.emit()
