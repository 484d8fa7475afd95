"""Pushing the canvas: middle button, or left button while space is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor

from forge_gui.ui.canvas.gestures.gesture import Gesture

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


class PanGesture(Gesture):
    """The canvas sticks to the mouse."""

    def __init__(self, view: CanvasView, start: QPointF) -> None:
        super().__init__(view, start)
        self._at = self._pixel(start)
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self) -> None:
        pixel = self._pixel(self.place)
        moved = pixel - self._at
        self._at = pixel
        self.view.pan(-moved.x(), -moved.y())

    def finish(self) -> None:
        self.cancel()

    def cancel(self) -> None:
        self.view.viewport().setCursor(QCursor())

    def _pixel(self, place: QPointF) -> QPoint:
        """On the screen, for the scene moves below the mouse while panning."""
        return self.view.mapFromScene(place)
