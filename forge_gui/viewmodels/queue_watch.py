"""The task queue beside everything else: what was left goes on by itself, is told, and can be paused.

Some seconds after the start the engine is asked once what earlier processes left waiting. Where
that is nothing, nothing else happens: no queue is built.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import Event
from forge_gui.values.task_events import TaskChanged, TasksReordered
from forge_gui.values.tasks import TasksLeft
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr

IDLE_MS = 5_000
"""So long after the start, and as long again while a pipeline runs: that one goes first."""
_PAUSE_MS = 250
"""However much happens, it is asked again at most so often."""


class QueueWatch(QObject):
    """`is_busy`: whether something runs that a person waits for."""

    changed = Signal()
    announced = Signal(str)
    """A sentence to be said: what was left goes on, or waits for somebody."""
    told = Signal(object)
    """A wording.Telling: something went wrong."""

    def __init__(
        self, bridge: Bridge, is_busy: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._is_busy = is_busy
        self._left = TasksLeft()
        self._is_asking = False
        self._start = QTimer(self, interval=IDLE_MS, singleShot=True)
        self._start.timeout.connect(self._begin)
        self._again = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._again.timeout.connect(self._ask)
        self._stop_hearing = bridge.hear((TaskChanged, TasksReordered), self._take)

    @property
    def left(self) -> TasksLeft:
        """What waits or works, as it was last told."""
        return self._left

    @property
    def text(self) -> str:
        """`3 tasks in the background`, `Paused: 3 tasks`; empty where there is nothing to tell."""
        if not self._left.waiting:
            return ""
        tasks = count(self._left.waiting, "task")
        if self._left.is_paused:
            return tr("Paused: {tasks}", tasks=tasks)
        return tr("{tasks} in the background", tasks=tasks)

    def begin(self, after_ms: int = IDLE_MS) -> None:
        """The start is over: look soon, and let what was left go on."""
        self._start.start(after_ms)

    def pause(self, is_paused: bool) -> None:
        """Start nothing any more, over restarts; or start tasks again."""
        self._scope.start(self._paused(is_paused), self._tell)

    def close(self) -> None:
        self._start.stop()
        self._again.stop()
        self._stop_hearing()
        self._scope.close()

    def _begin(self) -> None:
        if self._is_busy():
            self._start.start(IDLE_MS)
        else:
            self._scope.start(self._take_up(), self._tell)

    async def _take_up(self) -> None:
        left = await self._scope.call(lambda engine: engine.tasks_left())
        if left.waiting and not left.is_taken_up:
            tasks = count(left.waiting, "task")
            if left.is_paused:
                self.announced.emit(tr("The task queue is paused: {tasks}.", tasks=tasks))
            else:
                self.announced.emit(tr("Work that was left goes on: {tasks}.", tasks=tasks))
                await self._scope.call(lambda engine: engine.tasks(0))
        self._show(left)

    async def _paused(self, is_paused: bool) -> None:
        if is_paused:
            await self._scope.call(lambda engine: engine.pause_tasks())
        else:
            await self._scope.call(lambda engine: engine.resume_tasks())
        self._ask()

    def _take(self, _events: Sequence[Event]) -> None:
        if not self._again.isActive():
            self._again.start()

    def _ask(self) -> None:
        if self._is_asking:
            self._again.start()
        else:
            self._is_asking = True
            self._scope.start(self._read(), self._tell)

    async def _read(self) -> None:
        try:
            self._show(await self._scope.call(lambda engine: engine.tasks_left()))
        finally:
            self._is_asking = False

    def _show(self, left: TasksLeft) -> None:
        if left != self._left:
            self._left = left
            self.changed.emit()

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
