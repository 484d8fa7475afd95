"""What all gestures have in common: they begin with a press and end with a release or Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


class Gesture:
    """One press of a button until its release. Positions are in scene units."""

    def __init__(self, view: CanvasView, start: QPointF) -> None:
        self.view = view
        self.scene = view.canvas
        self.editor = view.editor
        self.start = start
        self.place = start
        self.keys = Qt.KeyboardModifier.NoModifier

    def track(self, place: QPointF, keys: Qt.KeyboardModifier) -> None:
        """The mouse is at `place` now, with these keys held."""
        self.place, self.keys = place, keys
        self.move()

    def move(self) -> None:
        """The mouse moved to `place`."""

    def finish(self) -> None:
        """The button was released at `place`."""

    def cancel(self) -> None:
        """Escape: everything as it was."""

    def paint(self, painter: QPainter) -> None:
        """Drawn above everything, in scene coordinates."""
