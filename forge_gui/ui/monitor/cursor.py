"""Where the pointer is in time: one for all curves, which stand below each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Cursor(QObject):
    """`at` is a moment (epoch seconds), None where the pointer is over no curve."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at: float | None = None

    @property
    def at(self) -> float | None:
        return self._at

    def move_to(self, at: float | None) -> None:
        if at != self._at:
            self._at = at
            self.moved.emit()
