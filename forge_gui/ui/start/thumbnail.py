"""A pipeline as a small picture: its real nodes in columns, joined by wires in port colours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.painting import LEFT, draw_text
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.port_shapes import port_path
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import Binding, bindings
from forge_gui.values.graph import Graph, PipelineInput, PortKind, Step
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.viewmodels.editor_states import model_of
from forge_gui.viewmodels.node_words import short_model
from forge_gui.viewmodels.translation import tr

_WIDE, _TALL, _LOW, _LINE = 104.0, 40.0, 26.0, 14.0
_MARGIN, _SPACE, _LEAST = 8.0, 36.0, 12.0
_DOT = 3.5
_CLEAR = 6.0
"""Between a wire and a node that it passes."""


class Thumbnail(QWidget):
    """Two hundred and eighty pixels wide, with the canvas' ground."""

    def __init__(self, source: ThemeSource, graph: Graph) -> None:
        super().__init__()
        self._source, self._graph = source, graph
        self._drawn = QPixmap()
        self._drawn_for: tuple[object, ...] = ()
        self.setFixedHeight(fonts.px(148))
        self.setAccessibleName(tr("Picture of {pipeline}", pipeline=graph.name))
        source.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(280), fonts.px(148))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Drawn once for each size and theme: to find the ways of the wires takes 20 ms."""
        wanted = (self.size(), self.devicePixelRatioF(), self._source.theme, fonts.px(100))
        if wanted != self._drawn_for:
            self._drawn_for, self._drawn = wanted, self._draw()
        QPainter(self).drawPixmap(0, 0, self._drawn)

    def _draw(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._paint(painter)
        painter.end()
        return picture

    def _paint(self, painter: QPainter) -> None:
        theme = self._source.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(0, 0, self.width(), self.height() + 8), 7, 7)
        painter.setClipRect(self.rect())
        painter.fillPath(ground, theme.canvas)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.canvas_dot)
        for x in range(12, self.width() - 4, 24):
            for y in range(12, self.height() - 4, 24):
                painter.drawEllipse(QPointF(x, y), 0.8, 0.8)
        boxes, style = place_nodes(self._graph, QRectF(self.rect()))
        for bound in bindings(self._graph):
            self._paint_wire(painter, boxes, bound)
        for name, box in boxes.items():
            self._paint_node(painter, name, box, style)

    def _paint_wire(self, painter: QPainter, boxes: Mapping[str, QRectF], bound: Binding) -> None:
        one, other = boxes.get(bound.source), boxes.get(bound.target)
        if one is None or other is None:
            return
        start = QPointF(one.right(), one.center().y())
        end = QPointF(other.left(), other.center().y())
        path = QPainterPath(start)
        for place in (*way_around(list(boxes.values()), start, end), end):
            here = path.currentPosition()
            reach = max(6.0, (place.x() - here.x()) / 2)
            path.cubicTo(here + QPointF(reach, 0), place - QPointF(reach, 0), place)
        color = self._source.theme.ports[PortKind.TEXT].color
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.5))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for place in (start, end):
            painter.drawPath(port_path(PortKind.TEXT, _DOT).translated(place))

    def _paint_node(self, painter: QPainter, name: str, box: QRectF, style: Style) -> None:
        theme = self._source.theme
        node = self._graph.step(name) or self._graph.input(name)
        if node is None:
            return
        painter.setPen(theme.line_mid)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        icon, shown = _look(node)
        if not style.has_name:
            middle = QRectF(box.center().x() - 7, box.center().y() - 7, 14, 14)
            icons.paint(painter, icon, middle, theme.secondary)
            return
        model = short_model(model_of(node)) if style.has_model else ""
        high = fonts.px(16)
        top = box.top() + (5 if model else (box.height() - high) / 2)
        left = box.left() + (22 if style.has_icon else 7)
        if style.has_icon:
            icons.paint(
                painter,
                icon,
                QRectF(box.left() + 6, top + (high - 12) / 2, 12, 12),
                theme.secondary,
            )
        font = fonts.ui(style.size, fonts.MEDIUM)
        lines = _lines(shown) if style.is_wrapped else [shown]
        y = top - (len(lines) - 1) * fonts.px(_LINE) / 2
        for line in lines:
            text = QRectF(left, y, box.right() - left - 3, high)
            draw_text(painter, text, line, font, theme.text, LEFT)
            y += fonts.px(_LINE)
        if model:
            below = QRectF(left, top + high, box.right() - left - 3, high)
            draw_text(painter, below, model, fonts.ui(fonts.TINY), theme.muted, LEFT)


@dataclass(frozen=True, slots=True)
class Style:
    """How much a node says: what does not fit is left out whole, not cut off."""

    size: int
    has_icon: bool
    has_model: bool
    is_wrapped: bool = False
    """Long names take two lines."""
    has_name: bool = True


_STYLES = (
    Style(fonts.CAPTION, has_icon=True, has_model=True),
    Style(fonts.CAPTION, has_icon=True, has_model=False),
    Style(fonts.CAPTION, has_icon=True, has_model=False, is_wrapped=True),
    Style(fonts.CAPTION, has_icon=False, has_model=False, is_wrapped=True),
    Style(fonts.TINY, has_icon=False, has_model=False, is_wrapped=True),
)
_SIGNS = Style(fonts.TINY, has_icon=True, has_model=False, has_name=False)
"""Where names would be cut off: nodes with their icons alone."""
_LEAST_OF_A_NAME = 0.9
_SIGN = 30.0


def place_nodes(graph: Graph, box: QRectF) -> tuple[dict[str, QRectF], Style]:
    """Nodes in columns by how far they are from the inputs, each as wide as its name needs."""
    columns = _columns(graph)
    gaps = len(columns) - 1
    room = box.width() - 2 * _MARGIN
    wides, style = _fitting(graph, columns, room - gaps * _LEAST)
    if not columns:
        return {}, style
    space = max(_LEAST, min(_SPACE, (room - sum(wides)) / max(1, gaps)))
    shrink = min(1.0, (room - space * gaps) / sum(wides))
    wides = [wide * shrink for wide in wides]
    x = box.left() + (box.width() - sum(wides) - space * gaps) / 2
    placed: dict[str, QRectF] = {}
    for names, wide in zip(columns, wides, strict=True):
        share = (box.height() - 16) / len(names)
        for place, name in enumerate(names):
            is_tall = bool(style.has_model and model_of_name(graph, name)) or (
                style.is_wrapped and len(_lines(_title(graph, name))) > 1
            )
            wanted = fonts.px(_TALL if is_tall else _LOW)
            tall = min(wanted, share - 6)
            top = box.top() + 8 + share * place + (share - tall) / 2
            placed[name] = QRectF(round(x), round(top), round(wide), round(tall))
        x += wide + space
    return placed, style


def way_around(boxes: Sequence[QRectF], start: QPointF, end: QPointF) -> list[QPointF]:
    """Places through which a wire goes, so that it passes no node that stands between its ends."""
    columns: dict[float, list[QRectF]] = {}
    for box in boxes:
        if box.left() > start.x() + 1 and box.right() < end.x() - 1:
            columns.setdefault(box.left(), []).append(box)
    places: list[QPointF] = []
    for left in sorted(columns):
        column = sorted(columns[left], key=lambda box: box.top())
        right = max(box.right() for box in column)
        share = ((left + right) / 2 - start.x()) / (end.x() - start.x())
        y = _free(column, start.y() + share * (end.y() - start.y()))
        places += [QPointF(left - 2, y), QPointF(right + 2, y)]
    return places


def _free(column: Sequence[QRectF], wish: float) -> float:
    """The height nearest to `wish` that is between, above or below the boxes of a column."""
    tops = [box.top() for box in column]
    bottoms = [box.bottom() for box in column]
    gaps = [(-1e6, tops[0] - _CLEAR)]
    gaps += [(low + _CLEAR, top - _CLEAR) for low, top in zip(bottoms, tops[1:], strict=False)]
    gaps += [(bottoms[-1] + _CLEAR, 1e6)]
    ways = [min(max(wish, low), high) for low, high in gaps if low <= high]
    return min(ways, key=lambda y: abs(y - wish))


def _fitting(graph: Graph, columns: list[list[str]], room: float) -> tuple[list[float], Style]:
    """The widths of the columns in the first style that fits, else in the last one."""
    wides: list[float] = []
    for style in _STYLES:
        wides = [max(_width(graph, name, style) for name in names) for names in columns]
        if sum(wides) <= room:
            return wides, style
    if sum(wides) * _LEAST_OF_A_NAME > room:
        return [fonts.px(_SIGN) * 1.0 for _ in columns], _SIGNS
    return wides, _STYLES[-1]


def _width(graph: Graph, name: str, style: Style) -> float:
    title = _title(graph, name)
    metrics = QFontMetricsF(fonts.ui(style.size, fonts.MEDIUM))
    lines = _lines(title) if style.is_wrapped else [title]
    wide = max(metrics.horizontalAdvance(line) for line in lines)
    if style.has_model:
        model = short_model(model_of_name(graph, name))
        wide = max(wide, QFontMetricsF(fonts.ui(fonts.TINY)).horizontalAdvance(model))
    return min(fonts.px(_WIDE), wide + (28 if style.has_icon else 14))


def _title(graph: Graph, name: str) -> str:
    node = graph.step(name) or graph.input(name)
    return _look(node)[1] if node is not None else name


def _lines(title: str) -> list[str]:
    """A long title in two lines, as even as its words allow."""
    words = title.split()
    if len(words) < 2 or len(title) < 10:
        return [title]
    cuts = [[" ".join(words[:i]), " ".join(words[i:])] for i in range(1, len(words))]
    return min(cuts, key=lambda pair: max(len(pair[0]), len(pair[1])))


def model_of_name(graph: Graph, name: str) -> str:
    step = graph.step(name)
    return model_of(step) if step is not None else ""


def _columns(graph: Graph) -> list[list[str]]:
    """Longest way from an input decides the column."""
    feeds: dict[str, set[str]] = {}
    for bound in bindings(graph):
        feeds.setdefault(bound.target, set()).add(bound.source)
    depth: dict[str, int] = {given.name: 0 for given in graph.inputs}
    for _ in range(len(graph.steps) + 1):
        for step in graph.steps:
            before = [depth.get(name, 0) for name in feeds.get(step.id, ())]
            depth[step.id] = 1 + max(before, default=-1 if not graph.inputs else 0)
    found: dict[int, list[str]] = {}
    for name, number in depth.items():
        found.setdefault(number, []).append(name)

    def height(name: str) -> float:
        place = graph.layout.get(name)
        return place.y if place else 0.0

    return [sorted(found[number], key=height) for number in sorted(found)]


def _look(node: Step | PipelineInput) -> tuple[str, str]:
    if isinstance(node, PipelineInput):
        return "file-text", node.name.replace("_", " ").capitalize()
    info = BUILT_IN_KINDS.get(node.kind)
    return (info.icon if info else "question"), node.shown_name
