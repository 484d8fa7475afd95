"""Drawing a box over nodes and notes to select them; with Shift they are added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from forge_gui.ui.canvas.gestures.gesture import Gesture

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


class BoxSelectGesture(Gesture):
    """Selects what the box touches, live. A press without a drag clears the selection."""

    def __init__(self, view: CanvasView, start: QPointF, *, adds: bool) -> None:
        super().__init__(view, start)
        self._before = (view.editor.selection, view.editor.selected_wires)
        self._adds = adds
        self._box = QRectF(start, start)

    def move(self) -> None:
        self._box = QRectF(self.start, self.place).normalized()
        touched = {i for i, one in self.scene.pieces.items() if one.box.intersects(self._box)}
        self.editor.select(touched | self._before[0] if self._adds else touched)
        self.view.viewport().update()

    def finish(self) -> None:
        if self._box.isEmpty() and not self._adds:
            self.editor.select(())
        self.view.viewport().update()

    def cancel(self) -> None:
        self.editor.select(*self._before)
        self.view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        if self._box.isEmpty():
            return
        theme = self.scene.paints.theme
        edge = QPen(theme.secondary, 1)
        edge.setCosmetic(True)
        fill = QColor(theme.secondary)
        fill.setAlpha(24)
        painter.setPen(edge)
        painter.setBrush(fill)
        painter.drawRect(self._box)
