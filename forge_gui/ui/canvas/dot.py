"""The sign of a breakpoint: a dot, beside a node's title or in the middle of a wire.

Filled: it stops. Hollow: it is off. With a bar: it stops where a condition holds. With a ring: the
run waits here. Colour is never the only sign.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from forge_gui.ui.canvas.paints import Paints, pen
from forge_gui.values.debugging import Breakpoint

RADIUS = 5.5
REACH = 9.0
"""Scene units around its middle that a click may miss it by."""
_RING = 9.0


def paint(
    painter: QPainter, paints: Paints, middle: QPointF, shown: Breakpoint, *, is_held: bool
) -> None:
    theme = paints.theme
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.canvas)
    painter.drawEllipse(middle, RADIUS + 2, RADIUS + 2)
    if is_held:
        painter.setPen(pen(theme.warn, 2.0))
        painter.setBrush(theme.canvas)
        painter.drawEllipse(middle, _RING, _RING)
    painter.setPen(pen(theme.danger, 1.6))
    painter.setBrush(theme.danger if shown.is_on else theme.canvas)
    painter.drawEllipse(middle, RADIUS - 0.8, RADIUS - 0.8)
    if shown.condition is not None:
        bar = theme.canvas if shown.is_on else theme.danger
        painter.fillRect(QRectF(middle.x() - 2.5, middle.y() - 2.0, 5.0, 1.4), bar)
        painter.fillRect(QRectF(middle.x() - 2.5, middle.y() + 0.8, 5.0, 1.4), bar)


def paint_hint(painter: QPainter, paints: Paints, middle: QPointF) -> None:
    """Where a click would set one."""
    painter.setPen(pen(paints.theme.danger, 1.4))
    painter.setBrush(paints.theme.canvas)
    painter.drawEllipse(middle, RADIUS - 0.8, RADIUS - 0.8)
