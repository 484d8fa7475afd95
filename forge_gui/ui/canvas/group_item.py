"""The frame of a group: a titled, coloured field behind the nodes that belong together."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from forge_gui.ui.canvas.node_item import FULL_FROM
from forge_gui.ui.canvas.paints import Face, Paints, pen
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.theme.papers import PaperLook, paper_look
from forge_gui.values.graph import Group
from forge_gui.viewmodels.alignment import Rect
from forge_gui.viewmodels.group_frame import FRAME_PAD, FRAME_TITLE
from forge_gui.viewmodels.translation import tr

RADIUS = 8.0
_Z = -2.0
_MARGIN = 8.0
_PAD = 12.0
_EDGE = 5.0
"""Screen pixels beside the frame's line that still take hold of it."""


class GroupItem(Piece):
    """Draws one Group where its members stand."""

    def __init__(self, group: Group, frame: Rect, paints: Paints) -> None:
        super().__init__()
        self.shown = group
        self.paints = paints
        self.is_selected = False
        self.setZValue(_Z)
        self._fit(frame)

    @property
    def node_id(self) -> str:
        return self.shown.id

    @property
    def box(self) -> QRectF:
        return QRectF(self.pos(), self._size)

    @property
    def inner_box(self) -> QRectF:
        """Around its members alone: what comes to rest on the grid when it is dragged."""
        return self.box.adjusted(FRAME_PAD, FRAME_PAD + FRAME_TITLE, -FRAME_PAD, -FRAME_PAD)

    @property
    def title_box(self) -> QRectF:
        return QRectF(self.pos(), QSizeF(self._size.width(), FRAME_TITLE))

    @property
    def look(self) -> PaperLook:
        return paper_look(self.paints.theme, self.shown.colour)

    def set_group(self, group: Group, frame: Rect) -> None:
        self.stain()
        self.shown = group
        self._fit(frame)
        self.stain()

    def set_paints(self, paints: Paints) -> None:
        self.paints = paints

    def set_mark(self, *, selected: bool) -> None:
        if selected != self.is_selected:
            self.is_selected = selected
            self.stain()

    def is_held_at(self, place: QPointF, zoom: float) -> bool:
        """Whether a scene position is on its title or its line: inside it the canvas is free."""
        edge = _EDGE / zoom
        box = self.box
        if not box.adjusted(-edge, -edge, edge, edge).contains(place):
            return False
        return self.title_box.contains(place) or not box.adjusted(
            edge, edge, -edge, -edge
        ).contains(place)

    def draw(self, painter: QPainter) -> None:
        look, body = self.look, QRectF(QPointF(0, 0), self._size)
        if self.is_selected:
            painter.setPen(self.paints.selection)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), RADIUS + 3, RADIUS + 3)
        painter.setPen(pen(look.rim))
        painter.setBrush(look.frame)
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        zoom = painter.worldTransform().m11() / self.paints.unit
        scale = 1.0 if zoom >= FULL_FROM else zoom
        painter.scale(1 / scale, 1 / scale)
        wide = body.width() * scale - 2 * _PAD
        if wide > 24:
            title = self.paints.text(self.shown.title or tr("Group", "noun"), Face.NAME, wide)
            painter.setFont(self.paints.font(Face.NAME))
            painter.setPen(self.paints.theme.secondary)
            middle = FRAME_TITLE * scale / 2 + 2
            painter.drawStaticText(QPointF(_PAD, self.paints.text_top(middle, Face.NAME)), title)
        painter.scale(scale, scale)

    def _fit(self, frame: Rect) -> None:
        self.prepareGeometryChange()
        self.setPos(frame.x, frame.y)
        self._size = QSizeF(frame.width, frame.height)
        self._bounds = QRectF(QPointF(0, 0), self._size).adjusted(
            -_MARGIN, -_MARGIN, _MARGIN, _MARGIN
        )
