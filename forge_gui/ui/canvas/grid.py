"""The dots behind the graph, every 24 units; gone below 50 % zoom."""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from forge_gui.ui.theme.tokens import Theme

_STEP = 24.0
_FROM = 0.5


def paint(painter: QPainter, theme: Theme, box: QRectF, zoom: float) -> None:
    """Fill a box of the scene with canvas; the painter counts in scene units."""
    painter.fillRect(box, theme.canvas)
    if zoom < _FROM:
        return
    columns = range(floor(box.left() / _STEP), ceil(box.right() / _STEP) + 1)
    rows = range(floor(box.top() / _STEP), ceil(box.bottom() / _STEP) + 1)
    dots = QPolygonF([QPointF(x * _STEP, y * _STEP) for y in rows for x in columns])
    dot = QPen(theme.canvas_dot, 2)
    dot.setCosmetic(True)
    dot.setCapStyle(Qt.PenCapStyle.SquareCap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(dot)
    painter.drawPoints(dots)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
