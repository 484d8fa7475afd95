"""A note on the canvas: a piece of paper with words for people."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QStaticText, QTextOption

from forge_gui.ui.canvas.node_item import FULL_FROM
from forge_gui.ui.canvas.paints import Face, Paints, pen
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.theme.papers import PaperLook, paper_look
from forge_gui.values.graph import Note
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

PAD = 10.0
_Z = 1.5
_RADIUS = 4.0
_CORNER = 14.0
"""The turned-up corner that resizes it; also how near a click must come."""
_MARGIN = 8.0
_EMPTY = QT_TR_NOOP("Double-click to write")
_NEW_LINE = "\u2028"
"""Set text takes no other one."""


class NoteItem(Piece):
    """Draws one Note."""

    def __init__(self, note: Note, paints: Paints) -> None:
        super().__init__()
        self.note = note
        self.paints = paints
        self.is_selected = False
        self.is_edited = False
        """Its text stands in a field that lies over it."""
        self._set: tuple[float, QStaticText] | None = None
        self.setZValue(_Z)
        self.setPos(note.at.x, note.at.y)
        self._fit(QSizeF(note.width, note.height))

    @property
    def node_id(self) -> str:
        return self.note.id

    @property
    def box(self) -> QRectF:
        return QRectF(self.pos(), self._size)

    @property
    def look(self) -> PaperLook:
        return paper_look(self.paints.theme, self.note.colour)

    def set_note(self, note: Note) -> None:
        self.stain()
        self.note = note
        self.setPos(note.at.x, note.at.y)
        self._fit(QSizeF(note.width, note.height))
        self.stain()

    def set_paints(self, paints: Paints) -> None:
        self.paints = paints
        self._set = None

    def set_mark(self, *, selected: bool) -> None:
        if selected != self.is_selected:
            self.is_selected = selected
            self.stain()

    def set_edited(self, *, edited: bool) -> None:
        if edited != self.is_edited:
            self.is_edited = edited
            self.stain()

    def show_box(self, box: QRectF) -> None:
        """Another size while its corner is dragged; the model hears of it at the end."""
        self.stain()
        self.setPos(box.topLeft())
        self._fit(box.size())
        self.stain()

    def is_corner(self, place: QPointF) -> bool:
        """Whether a scene position is on the corner that resizes it."""
        box = self.box
        corner = QRectF(box.right() - _CORNER, box.bottom() - _CORNER, _CORNER, _CORNER)
        return corner.contains(place)

    def draw(self, painter: QPainter) -> None:
        look, body = self.look, QRectF(QPointF(0, 0), self._size)
        if self.is_selected:
            painter.setPen(self.paints.selection)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), _RADIUS + 3, _RADIUS + 3)
        painter.setPen(pen(look.edge))
        painter.setBrush(look.sheet)
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(pen(look.edge, 1.2))
        right, bottom = body.right() - 3, body.bottom() - 3
        for far in (9.0, 5.0):
            painter.drawLine(QPointF(right - far, bottom), QPointF(right, bottom - far))
        if not self.is_edited:
            self._write(painter)

    def _write(self, painter: QPainter) -> None:
        """Letters keep a readable size from far, so fewer of them are seen."""
        zoom = painter.worldTransform().m11() / self.paints.unit
        scale = 1.0 if zoom >= FULL_FROM else zoom
        wide = (self._size.width() - 2 * PAD) * scale
        high = (self._size.height() - PAD) * scale
        text = self._text(wide)
        painter.setFont(self.paints.font(Face.TEXT))
        painter.setPen(self.paints.theme.text if self.note.text else self.paints.theme.muted)
        painter.scale(1 / scale, 1 / scale)
        corner = QPointF(PAD * scale, PAD * scale * 0.8)
        painter.save()
        painter.setClipRect(QRectF(corner, QSizeF(wide + 2, high)), Qt.ClipOperation.IntersectClip)
        painter.drawStaticText(corner, text)
        painter.restore()
        painter.scale(scale, scale)

    def _text(self, width: float) -> QStaticText:
        if self._set is None or self._set[0] != width:
            text = QStaticText((self.note.text or tr(_EMPTY)).replace("\n", _NEW_LINE))
            text.setTextFormat(Qt.TextFormat.PlainText)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            text.setTextOption(option)
            text.setTextWidth(width)
            self._set = (width, text)
        return self._set[1]

    def _fit(self, size: QSizeF) -> None:
        self.prepareGeometryChange()
        self._size = size
        self._set = None
        self._bounds = QRectF(QPointF(0, 0), size).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
