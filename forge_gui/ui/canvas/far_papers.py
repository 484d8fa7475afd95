"""Notes, frames and breakpoints from far: fields of their colour, titles, dots."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from forge_gui.ui.canvas.group_item import GroupItem
from forge_gui.ui.canvas.note_item import NoteItem
from forge_gui.ui.canvas.paints import Face, Paints

_LEAST = 56.0
"""Screen pixels that a frame must be wide to have its title."""
_DOT = 3.5


def paint_frames(
    painter: QPainter, frames: Iterable[GroupItem], away: QPointF, paints: Paints, zoom: float
) -> None:
    """Fields behind everything, their titles above them in letters that stay readable."""
    for item in frames:
        look, box = item.look, item.box.translated(away)
        painter.setPen(_hair(paints.theme.secondary if item.is_selected else look.rim))
        painter.setBrush(look.frame)
        painter.drawRoundedRect(box, 8, 8)
        wide = box.width() * zoom
        if wide >= _LEAST:
            painter.save()
            painter.translate(box.topLeft())
            painter.scale(1 / zoom, 1 / zoom)
            painter.setFont(paints.font(Face.SMALL))
            painter.setPen(paints.theme.secondary)
            title = paints.text(item.shown.title, Face.SMALL, wide)
            painter.drawStaticText(QPointF(2, -paints.metrics(Face.SMALL).height() - 2), title)
            painter.restore()


def paint_notes(painter: QPainter, notes: Iterable[NoteItem], away: QPointF) -> None:
    for item in notes:
        look = item.look
        painter.setPen(_hair(item.paints.theme.secondary if item.is_selected else look.edge))
        painter.setBrush(look.sheet)
        painter.drawRect(item.box.translated(away))


def paint_dots(painter: QPainter, dots: Iterable[QPointF], paints: Paints, zoom: float) -> None:
    """Breakpoints."""
    painter.setPen(QPen(paints.theme.canvas, 1.5 / zoom))
    painter.setBrush(paints.theme.danger)
    for place in dots:
        painter.drawEllipse(place, _DOT / zoom, _DOT / zoom)


def _hair(color: QColor) -> QPen:
    made = QPen(color, 1)
    made.setCosmetic(True)
    return made
