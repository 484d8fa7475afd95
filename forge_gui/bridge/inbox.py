"""From the engine's thread to the GUI thread: everything in order, in one batch a frame.

Any thread puts; the GUI thread takes. However much is put, the GUI thread is woken once and then
looks once a frame until nothing is left. Answers of calls do not wait for the frame, but what was
told before them is told before them.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from forge_gui.bridge.coalesce import coalesce

if TYPE_CHECKING:
    from forge_gui.values.events import Event

Notice = Callable[[], None]
"""Something to do on the GUI thread, in its turn: the answer of a call."""
FRAME_MS = 33
BUDGET_MS = 8.0
"""Telling events may take this long in one frame; the rest waits for the next."""
_SLICE = 512
"""Told at once; the time is looked at in between."""
_FEW = 256
"""So few events are told as they are: looking for what could be joined would cost more."""


class Inbox(QObject):
    """Takes events and notices from any thread, gives them out on its own.

    `tell` gets batches of events in order; it runs on the thread that made the inbox.
    """

    frame_ended = Signal()
    """Everything of this frame is told: the moment to paint what changed."""
    _woken = Signal()

    def __init__(
        self,
        tell: Callable[[list[Event]], None],
        *,
        frame_ms: int = FRAME_MS,
        budget_ms: float = BUDGET_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tell = tell
        self._budget_s = budget_ms / 1000
        self._arrived: deque[Event | Notice] = deque()
        self._untold: list[Event] = []
        self._is_awake = False
        self._is_closed = False
        self._frame = QTimer(self, interval=frame_ms, timerType=Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._on_frame)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    @property
    def is_awake(self) -> bool:
        """It looks once a frame; otherwise it sleeps until something is put."""
        return self._is_awake

    def put(self, event: Event) -> None:
        """From any thread: to be told with the next frame."""
        self._arrived.append(event)
        if not self._is_awake:
            self._is_awake = True
            self._wake()

    def put_notice(self, notice: Notice) -> None:
        """From any thread: to be done as soon as what was put before it is told."""
        self._arrived.append(notice)
        self._is_awake = True
        self._wake()

    def close(self) -> None:
        """Tell nothing more; what waits is dropped."""
        self._is_closed = True
        self._frame.stop()
        self._arrived.clear()
        self._untold.clear()

    def flush(self) -> None:
        """Tell everything now, whatever it takes."""
        self._take(until=None)

    def _wake(self) -> None:
        try:
            self._woken.emit()
        except RuntimeError:  # the window is gone, and this object's lower half with it
            self._is_closed = True

    @Slot()
    def _on_woken(self) -> None:
        if self._is_closed:
            return
        self._take(until=time.monotonic() + self._budget_s)
        if not self._frame.isActive():
            self._frame.start()

    @Slot()
    def _on_frame(self) -> None:
        if self._arrived or self._untold:
            self._take(until=time.monotonic() + self._budget_s)
            return
        self._frame.stop()
        self._is_awake = False
        if self._arrived:  # put between the look and the going to sleep
            self._is_awake = True
            self._frame.start()

    def _take(self, until: float | None) -> None:
        while self._arrived and not self._is_closed:
            item = self._arrived.popleft()
            if callable(item):
                self._tell_until(None)
                item()
            else:
                self._untold.append(item)
        self._tell_until(until)

    def _tell_until(self, until: float | None) -> None:
        """Tell what is untold, in slices, until the time is over (None: all of it)."""
        batch, self._untold = self._untold, []
        if len(batch) > _FEW:
            batch = coalesce(batch)
        told = 0
        while told < len(batch) and not self._is_closed:
            self._tell(batch[told : told + _SLICE])
            told += _SLICE
            if until is not None and time.monotonic() > until:
                break
        self._untold = batch[told:]
        if told:
            self.frame_ended.emit()

    def __repr__(self) -> str:
        return f"<Inbox {len(self._arrived)} arrived, {len(self._untold)} untold>"
