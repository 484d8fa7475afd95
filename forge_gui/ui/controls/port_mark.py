"""Paints the mark of a kind of value: the shape and colour that its ports have."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from forge_gui.ui.theme.port_shapes import inner_path, is_hollow, port_path
from forge_gui.ui.theme.tokens import Theme
from forge_gui.values.graph import PortKind


def paint_port_mark(
    painter: QPainter, kind: PortKind, at: QPointF, theme: Theme, *, radius: float = 4.5
) -> None:
    """Around `at`; what is never filled on the canvas is not here."""
    color = theme.ports[kind].color
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    painter.setPen(QPen(color, 1.5))
    hollow = is_hollow(kind, is_connected=True)
    painter.setBrush(theme.raised if hollow else color)
    painter.drawPath(port_path(kind, radius))
    inner = inner_path(kind, radius)
    if inner is not None:
        painter.setBrush(color)
        painter.drawPath(inner)
    painter.restore()
