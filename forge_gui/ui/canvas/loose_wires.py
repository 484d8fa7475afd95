"""Many wires that move at one end, drawn together: one path or a few lines for each colour.

Where they begin and end is read once, as plain numbers: hundreds of wires bend in every frame of a
drag, and asking each of them would take longer than drawing it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.ui.canvas.wire_shape import reach_of
from forge_gui.ui.theme.tokens import Theme
from forge_gui.values.graph import PortKind

_ASIDE = 240.0
"""How far a curve may reach beyond its ends."""

_Ends = tuple[WireItem, float, float, float, float]


class LooseWires:
    """`held`: the steps that are dragged; the other ends stay."""

    def __init__(self, wires: Iterable[WireItem], held: Container[str] = ()) -> None:
        self._groups: dict[tuple[PortKind, bool], list[_Ends]] = {}
        for wire in wires:
            ends = (wire, *wire.start.toTuple(), *wire.end.toTuple())
            self._groups.setdefault((wire.kind, wire.bound.source in held), []).append(ends)

    def paint(self, painter: QPainter, shift: QPointF, theme: Theme, seen: QRectF) -> None:
        """Curves, as hairs: those that may be seen in a box of the scene. The moving ends are
        `shift` away from where they were."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for kind, ends in self._at(shift):
            look = theme.ports[kind]
            idle, used = QPainterPath(), QPainterPath()
            for wire, x, y, to_x, to_y in _visible(ends, seen):
                path = used if wire.is_used or wire.is_selected else idle
                reach = reach_of(x, y, to_x, to_y)
                path.moveTo(x, y)
                path.cubicTo(x + reach, y, to_x - reach, to_y, to_x, to_y)
            for path, color in ((idle, look.idle), (used, look.color)):
                if not path.isEmpty():
                    painter.setPen(_hair(color))
                    painter.drawPath(path)

    def paint_far(self, painter: QPainter, shift: QPointF, theme: Theme) -> None:
        """Straight lines, as all wires are from far."""
        for kind, ends in self._at(shift):
            look = theme.ports[kind]
            idle: list[QLineF] = []
            used: list[QLineF] = []
            strong: list[QLineF] = []
            for wire, x, y, to_x, to_y in ends:
                line = QLineF(x, y, to_x, to_y)
                if wire.is_selected or wire.is_hovered:
                    strong.append(line)
                else:
                    (used if wire.is_used else idle).append(line)
            for lines, color in ((idle, look.idle), (used, look.color), (strong, theme.text)):
                if lines:
                    painter.setPen(_hair(color))
                    painter.drawLines(lines)

    def _at(self, shift: QPointF) -> Iterator[tuple[PortKind, list[_Ends]]]:
        dx, dy = shift.toTuple()
        for (kind, is_source), ends in self._groups.items():
            if is_source:
                yield kind, [(w, x + dx, y + dy, to_x, to_y) for w, x, y, to_x, to_y in ends]
            else:
                yield kind, [(w, x, y, to_x + dx, to_y + dy) for w, x, y, to_x, to_y in ends]


def _visible(ends: Iterable[_Ends], seen: QRectF) -> Iterator[_Ends]:
    left, right = seen.left() - _ASIDE, seen.right() + _ASIDE
    top, bottom = seen.top(), seen.bottom()
    for each in ends:
        _wire, x, y, to_x, to_y = each
        is_beside = (x < left and to_x < left) or (x > right and to_x > right)
        if not (is_beside or (y < top and to_y < top) or (y > bottom and to_y > bottom)):
            yield each


def _hair(color: QColor) -> QPen:
    made = QPen(color, 1.0)
    made.setCosmetic(True)
    return made
