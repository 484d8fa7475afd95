"""Python's cyclic garbage is collected on the GUI thread alone, and seldom.

Left to itself the collector runs on whichever thread makes the object too many. On the engine's
thread it would take widgets apart that lie in a cycle of dropped objects, while Qt uses their
neighbours: a crash in the middle of a click. And collecting everything that the start has made took
140 ms in the middle of typing; without those objects, and less often, 15 % of the processor time is
saved as well.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 200
_FIRST_LOOK_MS = 3_000
"""A start makes much and drops little: nothing is looked for until it is over."""
_THRESHOLDS = (10_000, 20, 20)
"""New objects before a look at the young ones; looks before one at the older, and at the old."""


class Collector(QObject):
    """Stands in for Python's own collector from `start` to `stop`. Used on the GUI thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._was_enabled = False
        self._is_on = False

    def start(self) -> None:
        """Before there is a second thread."""
        if not self._is_on:
            self._is_on = True
            self._was_enabled = gc.isenabled()
            gc.disable()
            QTimer.singleShot(_FIRST_LOOK_MS, self, self._begin)

    def settle(self) -> None:
        """Everything is there: what exists now is left alone."""
        if self._is_on:
            gc.freeze()

    def stop(self) -> None:
        """When the second thread has ended: Python collects by itself again."""
        if self._is_on:
            self._is_on = False
            self._timer.stop()
            gc.unfreeze()
            if self._was_enabled:
                gc.enable()

    def _begin(self) -> None:
        if self._is_on:
            self._timer.start()

    def _look(self) -> None:
        counts = gc.get_count()
        due = [age for age in range(3) if counts[age] > _THRESHOLDS[age]]
        if due:
            gc.collect(max(due))
