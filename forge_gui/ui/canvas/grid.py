"""The dots behind the graph, every 24 units; gone below 50 % zoom."""

from __future__ import annotations

from functools import lru_cache
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
    left, top = floor(box.left() / _STEP), floor(box.top() / _STEP)
    columns, rows = ceil(box.right() / _STEP) - left + 1, ceil(box.bottom() / _STEP) - top + 1
    corner = QPointF(left * _STEP, top * _STEP)
    dot = QPen(theme.canvas_dot, 2)
    dot.setCosmetic(True)
    dot.setCapStyle(Qt.PenCapStyle.SquareCap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(dot)
    painter.translate(corner)
    painter.drawPoints(_dots(columns, rows))
    painter.translate(-corner)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


@lru_cache(maxsize=64)
def _dots(columns: int, rows: int) -> QPolygonF:
    """A field of dots; strips and windows come in a few sizes."""
    return QPolygonF([QPointF(x * _STEP, y * _STEP) for y in range(rows) for x in range(columns)])
