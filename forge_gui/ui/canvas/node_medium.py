"""A node drawn between 35 and 70 % zoom: its name, its state, and below them as much of its model,
prompt or output as there is room for, in letters that stay readable.

Text keeps its size on the screen and not on the canvas, so it is set for the width that there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from forge_gui.ui.canvas import node_picture, node_text, port_painter
from forge_gui.ui.canvas.failure_box import fold_lines
from forge_gui.ui.canvas.paints import Face, icon_path, pen
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.node_size import compact, wrap, wrap_tail
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from forge_gui.ui.canvas.node_item import NodeItem

_TITLE, _SECOND, _STRIP, _LINE = 22.0, 16.0, 18.0, 14.0
_NARROW, _SLIM = 100.0, 80.0
"""Screen pixels at text scale 1, like all lengths here."""
_BELOW = 5.0
_MOST_LINES = 12
_LEAST_PICTURE = 18.0
_SHORTER = {
    "Needs input": QT_TR_NOOP("Needs"),
    "From cache": QT_TR_NOOP("Cache"),
    "Cannot run": QT_TR_NOOP("Cannot"),
}
"""For nodes that are only as wide as a word."""


def paint(painter: QPainter, item: NodeItem) -> None:
    zoom = painter.worldTransform().m11() / item.paints.unit
    _body(painter, item, zoom)
    painter.scale(1 / zoom, 1 / zoom)
    width, height = item.width * zoom, item.height * zoom
    strip = min(_STRIP, height / 2)
    names = _names(item, width, height - strip)
    title = min(_TITLE + _SECOND * (len(names) - 1), height - strip)
    _head(painter, item, names, width, title)
    _state(painter, item, width, title, strip)
    _lines(painter, item, width, title + strip, height)
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
    style = Qt.PenStyle.DashLine if is_skipped else Qt.PenStyle.SolidLine
    painter.setPen(pen(state.edge, 1 / zoom, style))
    painter.setBrush(paints.surface if is_skipped else paints.raised)
    radius = 8 / zoom**0.5
    painter.drawRoundedRect(QRectF(0, 0, width, height), radius, radius)


def _ring(painter: QPainter, item: NodeItem, out: float) -> None:
    box = QRectF(-out, -out, item.width + 2 * out, item.height + 2 * out)
    painter.drawRoundedRect(box, 8 + out, 8 + out)


def _names(item: NodeItem, width: float, room: float) -> list[str]:
    """The name in one line; in two where it is too long and the node is high enough."""
    name, wide = item.look.title, width - 2 * _side(width)
    if room < _TITLE + _SECOND or item.paints.advance(name, Face.NAME) <= wide:
        return [name]
    return fold_lines(name, wide, item.paints, Face.NAME, 2)


def _head(painter: QPainter, item: NodeItem, names: list[str], width: float, title: float) -> None:
    paints, theme = item.paints, item.paints.theme
    is_skipped = item.look.view.state is StepState.SKIPPED
    side = _side(width)
    painter.setFont(paints.font(Face.NAME))
    painter.setPen(theme.muted if is_skipped else theme.text)
    middle = (title - _SECOND * (len(names) - 1)) / 2
    for line in names:
        name = paints.text(line, Face.NAME, width - 2 * side)
        painter.drawStaticText(QPointF(side, paints.text_top(middle, Face.NAME)), name)
        middle += _SECOND


def _state(painter: QPainter, item: NodeItem, width: float, top: float, strip: float) -> None:
    """The strip below the name: sign, word, and figures where they fit."""
    paints, view = item.paints, item.look.view
    theme = paints.theme
    state = theme.states[view.state]
    middle, side = top + strip / 2, _side(width)
    painter.fillRect(QRectF(0.5, top, width - 1, strip), state.strip)
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
        words = next((tr(few) for long, few in _SHORTER.items() if tr(long) == words), words)
    word = paints.text(words, Face.SMALL, max(8.0, right - left + 2))
    painter.drawStaticText(QPointF(left, paints.text_top(middle, Face.SMALL)), word)


def _lines(painter: QPainter, item: NodeItem, width: float, top: float, height: float) -> None:
    """The model, then the first lines of what the node's text box holds."""
    look, paints = item.look, item.paints
    most = min(_MOST_LINES, int((height - top - 2 * _BELOW) // _LINE))
    if most < 1 or width < _SLIM:
        return
    theme, side = paints.theme, _side(width)
    is_faint = look.view.state is StepState.SKIPPED
    y = top + _BELOW
    is_failed = item.failure is not None
    if look.model and (most > 1 or not look.frame.lines) and not (is_failed and most < 3):
        painter.setFont(paints.font(Face.SMALL))
        painter.setPen(theme.warn if look.has_no_model else theme.muted if is_faint else theme.text)
        words = paints.text(look.model, Face.SMALL, width - 2 * side)
        painter.drawStaticText(QPointF(side, paints.text_top(y + _LINE / 2, Face.SMALL)), words)
        y, most = y + _LINE, most - 1
    if is_failed:
        _sentence(painter, item, QPointF(side, y), width - 2 * side, most)
    elif look.picture and _picture(painter, item, width, y, height):
        return
    elif look.frame.lines:
        color = theme.muted if is_faint or look.is_blank else theme.secondary
        _text(painter, item, QPointF(side, y), width - 2 * side, most, color)


def _picture(painter: QPainter, item: NodeItem, width: float, top: float, height: float) -> bool:
    """Where words would stand; False: there is none, or hardly any room."""
    box = QRectF(_side(width), top, width - 2 * _side(width), height - top - _BELOW)
    if box.height() < _LEAST_PICTURE:
        return False
    return node_picture.paint(painter, item.paints, item.look.picture, box)


def _sentence(painter: QPainter, item: NodeItem, place: QPointF, width: float, most: int) -> None:
    """What went wrong, as far as there is room."""
    paints = item.paints
    painter.setFont(paints.font(Face.SMALL))
    painter.setPen(paints.theme.text)
    y = place.y()
    for line in fold_lines(item.look.view.sentence, width, paints, Face.SMALL, most):
        top = paints.text_top(y + _LINE / 2, Face.SMALL)
        painter.drawStaticText(QPointF(place.x(), top), paints.text(line, Face.SMALL, width))
        y += _LINE


def _text(
    painter: QPainter, item: NodeItem, place: QPointF, width: float, most: int, color: QColor
) -> None:
    """Prompt or output in the font of code; placeholders in the colour of the port they make."""
    look, paints = item.look, item.paints
    columns = int(width / paints.mono_advance)
    text = compact(look.view.output or look.prompt) or " ".join(look.box_lines())
    fold = wrap_tail if look.is_live else wrap
    painter.setFont(paints.font(Face.MONO))
    y = place.y()
    for line in fold(text, columns, most):
        top = paints.text_top(y + _LINE / 2, Face.MONO)
        for start, words, kind in node_text.pieces(line, look):
            port = paints.theme.ports[kind].color if kind is not None else color
            painter.setPen(port)
            where = QPointF(place.x() + start * paints.mono_advance, top)
            painter.drawStaticText(where, paints.text(words, Face.MONO))
        y += _LINE


def _side(width: float) -> float:
    return 8.0 if width > _NARROW else 6.0
