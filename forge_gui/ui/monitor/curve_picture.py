"""How a curve is painted: its ground, its line, the lines behind it, what is stacked in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from forge_gui.ui.controls.painting import CENTER, draw_text
from forge_gui.ui.monitor.curve_points import (
    Frame,
    Layer,
    Point,
    at_columns,
    band_points,
    columns_of,
    gap_of,
    screen_points,
    stacked,
    unbroken,
)
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme, mix
from forge_gui.viewmodels.channels import Channel, value_words
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.monitor_past import Curve
from forge_gui.viewmodels.monitor_rows import curve_title

_MARK_TOKENS = {"run": "ember", "failed": "danger", "refused": "danger", "lost": "danger"}
_SILENT = ("done",)
_HUES = (0, 3, 4, 1)
"""Which of the theme's series the parts of a stack take by turns."""


@dataclass(frozen=True, slots=True)
class CurvePicture:
    """One lane's curve: `channel` as it is now, `hue` its place in the theme's series."""

    source: ThemeSource
    monitor: MonitorViewModel
    channel: Channel
    behind: Sequence[str]
    hue: int

    def paint(self, painter: QPainter, frame: Frame, own: Curve) -> None:
        theme = self.source.theme
        self._grid(painter, frame, theme)
        for key in self.behind:  # thin, grey and many: not smoothed
            other = self.monitor.curve(key)
            painter.setPen(QPen(theme.line_mid, 1))
            for points in _lines(other, frame):
                painter.drawPolyline(polygon(points))
        layers = self._layers(frame, own)
        if layers:
            self._stack(painter, frame, layers)
        self._curve(painter, frame, own, is_filled=not layers)
        if self.channel.dashed:
            self._dashed(painter, frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._marks(painter, frame, theme)

    def _curve(self, painter: QPainter, frame: Frame, own: Curve, *, is_filled: bool) -> None:
        theme = self.source.theme
        color = theme.series[self.hue]
        painter.setPen(Qt.PenStyle.NoPen)
        lines = _lines(own, frame)
        if is_filled:
            painter.setBrush(mix(color, theme.surface, 0.16))
            for points in lines:
                ground = [(points[0][0], frame.height), *points, (points[-1][0], frame.height)]
                painter.drawPolygon(polygon(ground))
        if own.has_band:
            painter.setBrush(mix(color, theme.surface, 0.38))
            for begin, end in unbroken(own.times, gap_of(own.times)):
                part = slice(begin, end)
                band = band_points(own.times[part], own.low[part], own.high[part], frame)
                painter.drawPolygon(polygon(band))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # the line hides the fill's edge
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1))
        for points in lines:
            painter.drawPolyline(polygon(points))

    def _dashed(self, painter: QPainter, frame: Frame) -> None:
        other = self.monitor.curve(self.channel.dashed)
        if not other.times:
            return
        top = self.channel.dashed_top or max(frame.top, *other.high)
        scale = Frame(frame.width, frame.height, frame.until, frame.window_s, top)
        painter.setPen(QPen(self.source.theme.secondary, 1, Qt.PenStyle.DashLine))
        for points in _lines(other, scale):
            painter.drawPolyline(polygon(points))

    def _layers(self, frame: Frame, own: Curve) -> list[Layer]:
        """What other programs take at the bottom, then each model."""
        keys = self.monitor.parts(self.channel.parts) if self.channel.parts else ()
        if not keys or not own.times:
            return []
        columns, gap = columns_of(frame, len(own.times)), gap_of(own.times)
        parts = []
        for key in keys:
            part = self.monitor.curve(key)
            values = at_columns(part.times, part.values, columns, gap) if part.times else []
            if any(values):
                parts.append((key, values))
        if not parts:
            return []
        every = at_columns(own.times, own.values, columns, gap)
        sums = [sum(values) for values in zip(*(values for _key, values in parts), strict=True)]
        rest = [max(0.0, whole - part) for whole, part in zip(every, sums, strict=True)]
        zero = (0.0,) * len(columns)
        return [Layer("", zero, tuple(rest)), *stacked(parts, rest)]

    def _stack(self, painter: QPainter, frame: Frame, layers: Sequence[Layer]) -> None:
        theme = self.source.theme
        rest, *models = layers
        step = frame.width / max(1, len(rest.high) - 1)
        self._fill(painter, frame, rest, step, mix(theme.muted, theme.surface, 0.22))
        for number, layer in enumerate(models):
            hue = theme.series[_HUES[number % len(_HUES)]]
            color = mix(hue, theme.surface, 0.42)
            self._fill(painter, frame, layer, step, color)
            self._name(painter, frame, layer, step)

    def _fill(
        self, painter: QPainter, frame: Frame, layer: Layer, step: float, color: QColor
    ) -> None:
        above = [(step * n, y) for n, y in enumerate(frame.ys(layer.high))]
        below = [(step * n, y) for n, y in enumerate(frame.ys(layer.low))]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(polygon([*above, *reversed(below)]))

    def _name(self, painter: QPainter, frame: Frame, layer: Layer, step: float) -> None:
        """The model's name and size where the last stretch of it is large enough for words."""
        sizes = [high - low for low, high in zip(layer.low, layer.high, strict=True)]
        end = next((n for n in range(len(sizes) - 1, -1, -1) if sizes[n] > 0), None)
        if end is None:
            return
        begin = next((n + 1 for n in range(end, -1, -1) if sizes[n] <= 0), 0)
        middle = (begin + end) // 2
        size = value_words(layer.key, sizes[middle])
        words = f"{curve_title(layer.key)} {size}"
        font = fonts.ui(fonts.CAPTION)
        wide, high = (end - begin) * step, frame.y(layer.low[middle]) - frame.y(layer.high[middle])
        if high < fonts.px(14) or QFontMetricsF(font).horizontalAdvance(words) > wide - 8:
            return
        box = QRectF(begin * step, frame.y(layer.high[middle]), wide, high)
        draw_text(painter, box, words, font, self.source.theme.text, CENTER)

    def _grid(self, painter: QPainter, frame: Frame, theme: Theme) -> None:
        for share in (0.0, 0.5, 1.0):
            y = round(frame.height * share)
            painter.fillRect(QRectF(0, y, frame.width, 1), theme.line)

    def _marks(self, painter: QPainter, frame: Frame, theme: Theme) -> None:
        for mark in self.monitor.marks:
            if mark.kind in _SILENT:
                continue
            x = round(frame.x(mark.at)) + 0.5
            pen = QPen(getattr(theme, _MARK_TOKENS.get(mark.kind, "plan")), 1)
            if mark.kind not in _MARK_TOKENS:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, 0), QPointF(x, frame.height))


def polygon(points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _lines(curve: Curve, frame: Frame) -> list[list[Point]]:
    """The line of a curve, broken where nothing was read."""
    pieces = unbroken(curve.times, gap_of(curve.times))
    return [
        screen_points(curve.times[begin:end], curve.values[begin:end], frame)
        for begin, end in pieces
        if end - begin > 1
    ]
