"""One connection on the canvas: a curve that is made once and again only when an end moves."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from forge_gui.ui.canvas import dot
from forge_gui.ui.canvas.paints import Paints, pen
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.canvas.wire_shape import distance, reach_of, wire_path
from forge_gui.values.bindings import Binding
from forge_gui.values.debugging import Breakpoint
from forge_gui.values.graph import PortKind

_MARGIN = 12.0
_DOT_REACH = 7.0
_HAIR = 1.0
"""Lines of up to one pixel take Qt's quick way: a fifth of the time of wider ones."""


class WireItem(Piece):
    """Draws a Binding between two scene points."""

    is_used = False
    is_selected = False
    is_hovered = False
    is_hinted = False
    """The mouse is near its middle: where a breakpoint would come."""
    breakpoint: Breakpoint | None = None
    is_held = False
    """The run waits at its breakpoint."""
    is_crowded = False
    """Among hundreds of wires each is a hair, so that they stay apart and quick."""
    _path: QPainterPath | None = None

    def __init__(
        self, bound: Binding, kind: PortKind, paints: Paints, start: QPointF, end: QPointF
    ) -> None:
        super().__init__()
        self.bound = bound
        self.kind = kind
        self.paints = paints
        self.start, self.end = start, end
        self._bounds = _bounds_of(start, end)

    @property
    def curve(self) -> QPainterPath:
        """Made when it is first drawn: most wires of a large graph are out of sight."""
        if self._path is None:
            self._path = wire_path(self.start, self.end)
        return self._path

    def span(self, start: QPointF, end: QPointF) -> None:
        """Run between these points from now on."""
        if start == self.start and end == self.end:
            return
        self.stain()
        self.prepareGeometryChange()
        self.start, self.end = start, end
        self._path = None
        self._bounds = _bounds_of(start, end)
        self.stain()

    def bend(self, start: QPointF, end: QPointF) -> None:
        """Run between these points while an end is dragged: it is drawn apart, and the scene
        hears of it by `span` when the drag is over."""
        self.start, self.end, self._path = start, end, None

    def is_crossing(self, box: QRectF) -> bool:
        """Whether a box of the scene may hold a part of its curve."""
        return self._bounds.intersects(box) and self.curve.intersects(
            box.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        )

    def set_marks(self, *, used: bool, selected: bool, hovered: bool) -> None:
        if (used, selected, hovered) != (self.is_used, self.is_selected, self.is_hovered):
            self.is_used, self.is_selected, self.is_hovered = used, selected, hovered
            self.setZValue(1.0 if selected or hovered else 0.0)
            self.stain()

    def set_breakpoint(self, breakpoint_: Breakpoint | None, *, is_held: bool) -> None:
        if (breakpoint_, is_held) != (self.breakpoint, self.is_held):
            self.breakpoint, self.is_held = breakpoint_, is_held
            self.stain()

    def set_hinted(self, *, hinted: bool) -> None:
        if hinted != self.is_hinted:
            self.is_hinted = hinted
            self.stain(is_far_too=False)

    @property
    def middle(self) -> QPointF:
        return self.curve.pointAtPercent(0.5)

    def is_dot(self, place: QPointF) -> bool:
        """Whether a scene position is on the place of its breakpoint."""
        if not self._bounds.contains(place):
            return False
        way = place - self.middle
        return QPointF.dotProduct(way, way) <= _DOT_REACH**2

    def set_kind(self, kind: PortKind) -> None:
        """Another kind of value goes through it from now on."""
        if kind is not self.kind:
            self.kind = kind
            self.stain()

    def is_near(self, place: QPointF, reach: float) -> bool:
        grown = self._bounds.adjusted(-reach, -reach, reach, reach)
        return grown.contains(place) and distance(place, self.start, self.end) <= reach

    def draw(self, painter: QPainter) -> None:
        look = self.paints.theme.ports[self.kind]
        is_strong = self.is_selected or self.is_hovered
        color = look.color if self.is_used or is_strong else look.idle
        usual = _HAIR if self.is_crowded else 2.0 if self.is_used else 1.6
        width = 3.0 if is_strong else usual
        painter.setPen(pen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self.curve)
        if self.breakpoint is not None:
            dot.paint(painter, self.paints, self.middle, self.breakpoint, is_held=self.is_held)
        elif self.is_hinted:
            dot.paint_hint(painter, self.paints, self.middle)


def _bounds_of(start: QPointF, end: QPointF) -> QRectF:
    x, y, other_x, other_y = start.x(), start.y(), end.x(), end.y()
    aside = reach_of(x, y, other_x, other_y)
    left, right = min(x, other_x - aside), max(x + aside, other_x)
    high = abs(y - other_y) + 2 * _MARGIN
    return QRectF(left - _MARGIN, min(y, other_y) - _MARGIN, right - left + 2 * _MARGIN, high)
