"""A node drawn between 35 and 70 % zoom: its name and its state, in letters that stay readable.

Text keeps its size on the screen and not on the canvas, so it is set for the width that there is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from forge_gui.ui.canvas import port_painter
from forge_gui.ui.canvas.paints import Face, icon_path, pen
from forge_gui.values.runs import StepState

if TYPE_CHECKING:
    from forge_gui.ui.canvas.node_item import NodeItem

_STRIP = 22.0
_NARROW = 100.0
"""Screen pixels."""
_SHORTER = {"Needs input": "Needs", "From cache": "Cache", "Cannot run": "Cannot"}
"""For nodes that are only as wide as a word."""


def paint(painter: QPainter, item: NodeItem) -> None:
    zoom = painter.worldTransform().m11()
    _body(painter, item, zoom)
    painter.scale(1 / zoom, 1 / zoom)
    _words(painter, item, item.width * zoom, item.height * zoom)
    painter.scale(zoom, zoom)
    port_painter.paint_ports(painter, item.look, item.paints, round(4.0 / zoom**0.5, 1))


def _body(painter: QPainter, item: NodeItem, zoom: float) -> None:
    paints, view = item.paints, item.look.view
    state = paints.theme.states[view.state]
    is_skipped = view.state is StepState.SKIPPED
    width, height = item.width, item.height
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if view.state is StepState.RUNNING:
        painter.setPen(QPen(paints.theme.glow[0], 4 / zoom))
        _ring(painter, item, 2.5 / zoom)
    if item.is_selected:
        painter.setPen(QPen(paints.theme.secondary, 1.5 / zoom))
        _ring(painter, item, 3 / zoom)
    if item.is_focused:
        painter.setPen(QPen(paints.theme.ember, 2 / zoom))
        _ring(painter, item, (5.5 if item.is_selected else 3) / zoom)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paints.surface if is_skipped else paints.raised)
    box, radius = QRectF(0, 0, width, height), 8 / zoom**0.5
    painter.drawRoundedRect(box, radius, radius)
    strip = min(_STRIP / zoom, height / 2)
    # Clipping to the round corners would cost more than the strip's own lower pair of them.
    painter.setBrush(state.strip)
    painter.drawPath(rounded_below(width, height, strip, radius))
    style = Qt.PenStyle.DashLine if is_skipped else Qt.PenStyle.SolidLine
    painter.setPen(pen(state.edge, 1 / zoom, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


@lru_cache(maxsize=256)
def rounded_below(width: float, height: float, strip: float, radius: float) -> QPainterPath:
    """The lowest `strip` of a box whose lower corners are round."""
    box, top, turn = QRectF(0, 0, width, height), height - strip, 2 * radius
    path = QPainterPath(QPointF(0, top))
    path.lineTo(width, top)
    path.lineTo(width, height - radius)
    path.arcTo(QRectF(box.right() - turn, box.bottom() - turn, turn, turn), 0, -90)
    path.lineTo(radius, height)
    path.arcTo(QRectF(0, box.bottom() - turn, turn, turn), -90, -90)
    path.closeSubpath()
    return path


def _ring(painter: QPainter, item: NodeItem, out: float) -> None:
    box = QRectF(-out, -out, item.width + 2 * out, item.height + 2 * out)
    painter.drawRoundedRect(box, 8 + out, 8 + out)


def _words(painter: QPainter, item: NodeItem, width: float, height: float) -> None:
    paints, view = item.paints, item.look.view
    theme = paints.theme
    state = theme.states[view.state]
    is_skipped = view.state is StepState.SKIPPED
    strip = min(_STRIP, height / 2)
    middle, side = height - strip / 2, 8.0 if width > _NARROW else 6.0
    painter.setFont(paints.font(Face.NAME))
    painter.setPen(theme.muted if is_skipped else theme.text)
    name = paints.text(item.look.title, Face.NAME, width - 2 * side)
    top = paints.text_top(max(10.0, (height - strip) / 2), Face.NAME)
    painter.drawStaticText(QPointF(side, top), name)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(state.mark)
    painter.translate(side, middle - 6)
    painter.drawPath(icon_path(state.icon, 0, 0, 12))
    painter.translate(-side, 6 - middle)
    figures = view.figures if view.state is StepState.LOADING else view.time
    right = width - side
    painter.setFont(paints.font(Face.SMALL))
    if figures and width > 120:
        right -= paints.advance(figures, Face.SMALL)
        painter.setPen(theme.secondary)
        where = QPointF(right, paints.text_top(middle, Face.SMALL))
        painter.drawStaticText(where, paints.text(figures, Face.SMALL))
    painter.setPen(state.mark)
    left = side + 16
    words = view.short_word
    if paints.advance(words, Face.SMALL) > right - left:
        words = _SHORTER.get(words, words)
    word = paints.text(words, Face.SMALL, max(8.0, right - left + 2))
    painter.drawStaticText(QPointF(left, paints.text_top(middle, Face.SMALL)), word)
