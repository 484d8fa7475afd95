"""A node drawn in full, from 70 % zoom on: title, state strip, model, ports, text box.

What does not change between two looks (text, where it stands, icons) is gathered once in a
Drawn; painting is then a walk through short lists.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QStaticText

from forge_gui.ui.canvas import node_picture, node_text, port_painter
from forge_gui.ui.canvas.node_look import NodeLook, port_label
from forge_gui.ui.canvas.paints import Face, Paints, at, icon_path, pen, rounded
from forge_gui.ui.canvas.wire_shape import wire_path
from forge_gui.ui.theme.tokens import mix
from forge_gui.values.runs import StepState
from forge_gui.viewmodels import node_size
from forge_gui.viewmodels.editor_states import StepView

if TYPE_CHECKING:
    from forge_gui.ui.canvas.node_item import NodeItem

RADIUS = 8.0
_SIDE = 12.0
_ICON = 16.0
_NAME_X = 35.0
_LABEL_X = 34.0
_PORT_X = 14.0
_STRIP_MIDDLE = node_size.TITLE + node_size.STRIP / 2
_ACTIVE = frozenset({StepState.RUNNING, StepState.LOADING})

Writing = tuple[QPointF, QStaticText, QColor]


@dataclass(slots=True)
class Drawn:
    """One look, ready to paint: writings by face, filled paths, chips behind placeholders."""

    writings: dict[Face, list[Writing]] = field(default_factory=dict)
    fills: list[tuple[QPainterPath, QColor]] = field(default_factory=list)
    chips: list[tuple[QRectF, QColor]] = field(default_factory=list)
    cursor: QRectF | None = None
    has_picture: bool = False
    """Which stands in the box instead of words."""

    def write(self, face: Face, x: float, y: float, text: QStaticText, color: QColor) -> None:
        self.writings.setdefault(face, []).append((at(x, y), text, color))


def is_told(view: StepView) -> bool:
    """Whether the sentence stands in the node instead of its text box."""
    return view.state is StepState.FAILED


def paint(painter: QPainter, item: NodeItem) -> None:
    paints, look = item.paints, item.look
    drawn = item.drawn
    if drawn is None:
        drawn = item.drawn = _draw(look, item, paints)
    width, height = item.width, item.height
    _rings(painter, item, width, height)
    _body(painter, look, paints, width, height)
    _content(painter, item, drawn)
    port_painter.paint_ports(painter, look, paints)


def paint_inside(painter: QPainter, item: NodeItem) -> None:
    """The same without rings, edges and ports: for a node in which only words changed."""
    paints, look = item.paints, item.look
    if item.drawn is None:
        item.drawn = _draw(look, item, paints)
    is_skipped = look.view.state is StepState.SKIPPED
    back = paints.surface if is_skipped else paints.raised
    painter.fillRect(QRectF(1, 1, item.width - 2, item.height - 2), back)
    _content(painter, item, item.drawn)


def _content(painter: QPainter, item: NodeItem, drawn: Drawn) -> None:
    look, paints = item.look, item.paints
    _strip(painter, look, paints, item.width)
    if look.frame.lines and item.failure is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paints.theme.well)
        painter.drawRoundedRect(_box(look), 4, 4)
        if drawn.has_picture:
            node_picture.paint(painter, paints, look.picture, _box(look))
    if look.passed_row is not None:
        _passage(painter, look, paints)
    _fill_all(painter, drawn)
    for face, writings in drawn.writings.items():
        painter.setFont(paints.font(face))
        for place, text, color in writings:
            painter.setPen(color)
            painter.drawStaticText(place, text)
    if item.failure is not None:
        _buttons(painter, item)


def _rings(painter: QPainter, item: NodeItem, width: float, height: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    theme = item.paints.theme
    if item.look.view.state is StepState.RUNNING:
        inner, outer = theme.glow
        if item.pulse < 1.0:
            inner = mix(inner, theme.canvas, item.pulse)
            outer = mix(outer, theme.canvas, item.pulse)
        for color, out in ((outer, 4.5), (inner, 1.5)):
            painter.setPen(QPen(color, 3.0))
            painter.drawPath(rounded(-out, -out, width + 2 * out, height + 2 * out, RADIUS + out))
    if item.is_selected:
        painter.setPen(item.paints.selection)
        painter.drawPath(rounded(-3, -3, width + 6, height + 6, RADIUS + 3))
    if item.is_focused:
        out = 5.5 if item.is_selected else 3.0
        painter.setPen(item.paints.focus)
        painter.drawPath(rounded(-out, -out, width + 2 * out, height + 2 * out, RADIUS + out))


def _body(painter: QPainter, look: NodeLook, paints: Paints, width: float, height: float) -> None:
    state = look.view.state
    state_look = paints.theme.states[state]
    is_skipped = state is StepState.SKIPPED
    style = Qt.PenStyle.DashLine if is_skipped else Qt.PenStyle.SolidLine
    painter.setPen(pen(state_look.edge, 1.0, style))
    painter.setBrush(paints.surface if is_skipped else paints.raised)
    painter.drawPath(rounded(0.5, 0.5, width - 1, height - 1, RADIUS))


def _strip(painter: QPainter, look: NodeLook, paints: Paints, width: float) -> None:
    view, theme = look.view, paints.theme
    state = theme.states[view.state]
    top, strip = float(node_size.TITLE), float(node_size.STRIP)
    box = QRectF(0.5, top, width - 1, strip)
    painter.fillRect(box, state.strip)
    if view.state is StepState.LOADING and view.progress is not None:
        painter.fillRect(QRectF(0.5, top, (width - 1) * view.progress, strip), theme.loading_fill)
    elif view.state is StepState.RUNNING and view.progress is not None:
        done = QRectF(0.5, top + strip - 2, (width - 1) * view.progress, 2)
        painter.fillRect(done, theme.ember)
    if view.state is StepState.SKIPPED:
        painter.setPen(paints.hairline)
        painter.drawLine(at(0.5, top), at(width - 0.5, top))
        painter.drawLine(at(0.5, top + strip), at(width - 0.5, top + strip))


def _passage(painter: QPainter, look: NodeLook, paints: Paints) -> None:
    """The wire that goes through a bypassed step, between the names of its ports."""
    row = look.passed_row or 0
    port, out = look.ports.inputs[row], look.ports.outputs[:1]
    left = _PORT_X + paints.advance(port.name, Face.TEXT) + 8
    right = look.frame.width - _PORT_X - 8
    right -= paints.advance(port_label(out[0]), Face.TEXT) if out else 0.0
    if right - left > 12:
        path = wire_path(at(left, look.frame.port_y(row)), at(right, look.frame.port_y(0)))
        color = paints.theme.ports[look.input_kinds[row]].color
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(color, 2.0, Qt.PenStyle.DashLine))
        painter.drawPath(path)


def _fill_all(painter: QPainter, drawn: Drawn) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for box, color in drawn.chips:
        painter.setBrush(color)
        painter.drawRoundedRect(box, 3, 3)
    for path, color in drawn.fills:
        painter.setBrush(color)
        painter.drawPath(path)
    if drawn.cursor is not None:
        painter.fillRect(drawn.cursor, drawn.fills[0][1])


def _buttons(painter: QPainter, item: NodeItem) -> None:
    assert item.failure is not None
    theme = item.paints.theme
    painter.setPen(item.paints.edge)
    painter.setBrush(theme.raised)
    for button in item.failure.buttons:
        painter.drawRoundedRect(button.box, 6, 6)
    painter.setFont(item.paints.font(Face.TEXT))
    painter.setPen(theme.text)
    for button in item.failure.buttons:
        middle = item.paints.text_top(button.box.center().y(), Face.TEXT)
        text = item.paints.text(button.fix.text, Face.TEXT, button.box.width() - 12)
        painter.drawStaticText(at(button.box.left() + 9, middle), text)


# What is gathered once


def _draw(look: NodeLook, item: NodeItem, paints: Paints) -> Drawn:
    drawn = Drawn()
    _draw_title(drawn, look, paints)
    _draw_strip(drawn, look, paints)
    if look.frame.has_model:
        _draw_model(drawn, look, paints)
    _draw_ports(drawn, look, paints)
    if item.failure is not None:
        y = item.failure.top
        for line in item.failure.lines:
            text = paints.text(line, Face.TEXT, look.frame.width - 2 * _SIDE)
            drawn.write(Face.TEXT, _SIDE, y, text, paints.theme.text)
            y += node_size.BOX_LINE
    elif look.picture and paints.thumbnails.of(look.picture, 0) is not None:
        drawn.has_picture = True
    else:
        _draw_box(drawn, look, paints)
    return drawn


def _draw_title(drawn: Drawn, look: NodeLook, paints: Paints) -> None:
    theme, state = paints.theme, look.view.state
    middle = node_size.TITLE / 2
    is_hot = state is StepState.RUNNING
    is_skipped = state is StepState.SKIPPED
    icon = theme.ember if is_hot else theme.muted if is_skipped else theme.secondary
    drawn.fills.append((icon_path(look.icon, 11.0, middle - _ICON / 2, _ICON), icon))
    if look.badge is None:
        right = _write_right(drawn, look, paints, look.view.time, middle, theme.muted)
    else:
        sign, word = look.badge
        right = _write_right(drawn, look, paints, word, middle, theme.secondary) - 17
        drawn.fills.append((icon_path(sign, right, middle - 6.5, 13.0), theme.secondary))
    width = right - _NAME_X - 4
    name = paints.text(look.title, Face.NAME, width)
    color = theme.muted if is_skipped else theme.text
    drawn.write(Face.NAME, _NAME_X, paints.text_top(middle, Face.NAME), name, color)


def _draw_strip(drawn: Drawn, look: NodeLook, paints: Paints) -> None:
    theme, view = paints.theme, look.view
    state = theme.states[view.state]
    path = icon_path(state.icon, 12.0, _STRIP_MIDDLE - 7.0, 14.0)
    drawn.fills.append((path, state.mark))
    is_loading = view.state is StepState.LOADING
    label = theme.text if is_loading else state.mark
    figures = theme.text if is_loading else theme.secondary
    # The word comes first: figures that do not fit beside it are left to the tool tip.
    room = look.frame.width - _SIDE - _LABEL_X - paints.advance(view.word, Face.LABEL) - 8
    shown = view.figures if paints.advance(view.figures, Face.TEXT) <= room else ""
    right = _write_right(drawn, look, paints, shown, _STRIP_MIDDLE, figures)
    word = paints.text(view.word, Face.LABEL, right - _LABEL_X - 4)
    drawn.write(Face.LABEL, _LABEL_X, paints.text_top(_STRIP_MIDDLE, Face.LABEL), word, label)


def _draw_model(drawn: Drawn, look: NodeLook, paints: Paints) -> None:
    theme = paints.theme
    middle = node_size.TITLE + node_size.STRIP + node_size.MODEL_LINE / 2 + 1
    right = _write_right(drawn, look, paints, look.view.detail, middle, theme.muted)
    color = theme.text
    if look.has_no_model:
        color = theme.warn
    elif look.view.state is StepState.SKIPPED:
        color = theme.muted
    name = paints.text(look.model, Face.TEXT, right - _SIDE - 4)
    drawn.write(Face.TEXT, _SIDE, paints.text_top(middle, Face.TEXT), name, color)


def _write_right(
    drawn: Drawn, look: NodeLook, paints: Paints, words: str, middle: float, color: QColor
) -> float:
    """Write at the right edge; returns where it begins."""
    end = look.frame.width - _SIDE
    if not words:
        return end
    start = max(_NAME_X + 24, end - paints.advance(words, Face.TEXT))
    text = paints.text(words, Face.TEXT, end - start + 1)
    drawn.write(Face.TEXT, start, paints.text_top(middle, Face.TEXT), text, color)
    return start


def _draw_ports(drawn: Drawn, look: NodeLook, paints: Paints) -> None:
    frame, theme = look.frame, paints.theme
    color = theme.muted if look.view.state is StepState.SKIPPED else theme.secondary
    half = frame.width / 2 - _PORT_X
    for row, port in enumerate(look.ports.inputs):
        text = paints.text(port.name, Face.TEXT, half + 30)
        y = paints.text_top(frame.port_y(row), Face.TEXT)
        drawn.write(Face.TEXT, _PORT_X, y, text, color)
    for row, port in enumerate(look.ports.outputs):
        label = port_label(port)
        wide = min(half, paints.advance(label, Face.TEXT))
        text = paints.text(label, Face.TEXT, half)
        y = paints.text_top(frame.port_y(row), Face.TEXT)
        drawn.write(Face.TEXT, frame.width - _PORT_X - wide, y, text, color)


def _box(look: NodeLook) -> QRectF:
    margin = node_size.BOX_MARGIN
    return QRectF(margin, look.frame.box_top, look.frame.width - 2 * margin, look.frame.box_height)


def _draw_box(drawn: Drawn, look: NodeLook, paints: Paints) -> None:
    theme = paints.theme
    left = node_size.BOX_MARGIN + node_size.BOX_TEXT_PAD
    is_faint = look.is_blank or look.view.state is StepState.SKIPPED
    color = theme.muted if is_faint else theme.secondary
    if look.is_live:
        color = theme.text
    y = float(look.frame.box_top + node_size.BOX_PAD)
    end = float(left)
    for line in look.box_lines():
        top = paints.text_top(y + node_size.BOX_LINE / 2, Face.MONO)
        for start, words, kind in node_text.pieces(line, look):
            x = left + start * paints.mono_advance
            if kind is not None:
                wide = len(words) * paints.mono_advance
                drawn.chips.append((QRectF(x - 2, y + 1, wide + 4, 14), theme.ports[kind].tint))
            shade = theme.ports[kind].color if kind is not None else color
            if words.strip():
                drawn.write(Face.MONO, x, top, paints.text(words, Face.MONO), shade)
        end, y = left + len(line) * paints.mono_advance, y + node_size.BOX_LINE
    if look.is_live:
        drawn.cursor = QRectF(end + 2, y - node_size.BOX_LINE + 2, 6, 12)
