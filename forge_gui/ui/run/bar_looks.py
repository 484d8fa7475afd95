"""How each kind of bar of a timeline looks: its colour, and the hatching of a load."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from forge_gui.ui.theme.tokens import Theme
from forge_gui.viewmodels.timeline import BarKind


def bar_color(kind: BarKind, theme: Theme) -> QColor:
    return {
        BarKind.LOAD: theme.ember,
        BarKind.RUN: theme.ember,
        BarKind.CACHED: theme.info,
        BarKind.FAILED: theme.danger,
        BarKind.STOPPED: theme.muted,
    }[kind]


def hatching(color: QColor, ratio: float) -> QBrush:
    """Diagonals as a texture of the screen's own pixels."""
    side = round(6 * ratio)
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.5 * ratio))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return QBrush(tile)
