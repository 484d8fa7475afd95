"""The dots behind the graph, every 24 units; gone below 50 % zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from forge_gui.ui.canvas.graph_view import GraphView

_STEP = 24.0
_FROM = 0.5


class Grid:
    """Keeps the dots of one window full of canvas and shifts them to where it stands."""

    def __init__(self) -> None:
        self._key: tuple[float, int, int] = (0.0, 0, 0)
        self._dots = QPolygonF()

    def paint(self, view: GraphView, painter: QPainter, rect: QRectF) -> None:
        theme = view.canvas.paints.theme
        painter.fillRect(rect, theme.canvas)
        zoom = view.camera.pixels
        if zoom < _FROM:
            return
        room = view.viewport().size()
        self._fill(zoom, room.width(), room.height())
        origin = view.viewportTransform().map(QPointF(0, 0))
        step = _STEP * zoom
        painter.save()
        painter.resetTransform()
        painter.translate(origin.x() % step - step, origin.y() % step - step)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        dot = QPen(theme.canvas_dot, 2)
        dot.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(dot)
        painter.drawPoints(self._dots)
        painter.restore()

    def _fill(self, zoom: float, width: int, height: int) -> None:
        if self._key == (zoom, width, height):
            return
        self._key = (zoom, width, height)
        step = _STEP * zoom
        columns, rows = int(width / step) + 3, int(height / step) + 3
        self._dots = QPolygonF(
            [QPointF(x * step, y * step) for y in range(rows) for x in range(columns)]
        )
