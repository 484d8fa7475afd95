"""Forge's own mark, an anvil with a spark, as vector paths in the theme's colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap, QPolygonF

from forge_gui.ui.theme.tokens import Theme


def paint_mark(painter: QPainter, box: QRectF, iron: QColor, spark: QColor) -> None:
    """Draw the mark into the square `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(iron)
    painter.drawPath(_anvil())
    painter.setBrush(spark)
    painter.drawPath(_spark())
    painter.restore()


def app_icon(theme: Theme) -> QIcon:
    """For the task bar and the window's corner."""
    made = QIcon()
    for size in (16, 32, 64, 128, 256):
        drawn = QPixmap(size, size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#1B1E24"))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.2, size * 0.2)
        inner = QRectF(size * 0.16, size * 0.16, size * 0.68, size * 0.68)
        paint_mark(
            painter, inner, QColor("#E8EAED"), theme.ember if theme.is_dark else QColor("#FF8A3D")
        )
        painter.end()
        made.addPixmap(drawn)
    return made


@lru_cache(maxsize=1)
def _anvil() -> QPainterPath:
    """Horn at the left, waist, foot; on a grid of 16."""
    path = QPainterPath(QPointF(4.2, 6.2))
    path.lineTo(14.6, 6.2)
    path.lineTo(14.6, 7.6)
    path.cubicTo(12.2, 7.9, 10.6, 8.8, 10.2, 10.4)
    path.lineTo(10.6, 11.6)
    path.cubicTo(12.0, 11.8, 12.8, 12.6, 12.9, 14.0)
    path.lineTo(3.9, 14.0)
    path.cubicTo(4.0, 12.6, 4.8, 11.8, 6.2, 11.6)
    path.lineTo(6.6, 10.4)
    path.cubicTo(4.4, 10.2, 2.2, 9.2, 1.2, 7.2)
    path.lineTo(4.2, 7.2)
    path.closeSubpath()
    return path


@lru_cache(maxsize=1)
def _spark() -> QPainterPath:
    path = QPainterPath()
    corners = (
        (9.2, 0.8),
        (10.1, 2.7),
        (12.0, 3.4),
        (10.1, 4.1),
        (9.2, 5.4),
        (8.3, 4.1),
        (6.4, 3.4),
        (8.3, 2.7),
    )
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path
