"""Many wires of which one end is dragged, drawn together: one path for each colour."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.ui.canvas.wire_shape import reach_of
from forge_gui.ui.theme.tokens import Theme
from forge_gui.values.graph import PortKind

_ASIDE = 240.0
"""How far a curve may reach beyond its ends."""


def paint(painter: QPainter, wires: Iterable[WireItem], theme: Theme, seen: QRectF) -> None:
    """Those that may be seen in a box of the scene, as hairs."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for (kind, is_used), path in _paths(wires, seen).items():
        look = theme.ports[kind]
        hair = QPen(look.color if is_used else look.idle, 1.0)
        hair.setCosmetic(True)
        painter.setPen(hair)
        painter.drawPath(path)


def _paths(wires: Iterable[WireItem], seen: QRectF) -> dict[tuple[PortKind, bool], QPainterPath]:
    left, right = seen.left() - _ASIDE, seen.right() + _ASIDE
    top, bottom = seen.top(), seen.bottom()
    paths: dict[tuple[PortKind, bool], QPainterPath] = {}
    for wire in wires:
        x, y = wire.start.toTuple()
        to_x, to_y = wire.end.toTuple()
        if max(x, to_x) < left or min(x, to_x) > right:
            continue
        if max(y, to_y) < top or min(y, to_y) > bottom:
            continue
        path = paths.setdefault((wire.kind, wire.is_used), QPainterPath())
        reach = reach_of(x, y, to_x, to_y)
        path.moveTo(x, y)
        path.cubicTo(x + reach, y, to_x - reach, to_y, to_x, to_y)
    return paths
