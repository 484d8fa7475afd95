"""How a curve is painted: its ground, its line, the lines behind it, what is stacked in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import gt

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
    last_stretch,
    screen_points,
    stacked,
    unbroken,
    value_at,
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

    def paint(self, painter: QPainter, frame: Frame, own: Curve, since: float) -> None:
        """What goes along with time and stays as it is, from `since` on."""
        theme = self.source.theme
        painter.fillRect(QRectF(0, 0, frame.width, frame.height + 1), theme.surface)
        self._grid(painter, frame, theme)
        for key in self.behind:  # thin, grey and many: not smoothed
            other = part_of(self.monitor.curve(key), since)
            painter.setPen(QPen(theme.line_mid, 1))
            for points in _lines(other, frame):
                painter.drawPolyline(polygon(points))
        own = part_of(own, since)
        layers = self._layers(frame, own, since)
        for place, layer in enumerate(layers):
            self._fill(painter, frame, layer, self._layer_color(place))
        self._curve(painter, frame, own, is_filled=not layers)

    def paint_over(self, painter: QPainter, frame: Frame, own: Curve) -> None:
        """What may look another way with each reading."""
        self._names(painter, frame, own)
        if self.channel.dashed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._dashed(painter, frame)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._marks(painter, frame, self.source.theme)

    @property
    def parts(self) -> tuple[str, ...]:
        """What is stacked in this curve."""
        return tuple(self.monitor.parts(self.channel.parts)) if self.channel.parts else ()

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _dashed(self, painter: QPainter, frame: Frame) -> None:
        other = self.monitor.curve(self.channel.dashed)
        if not other.times:
            return
        top = self.channel.dashed_top or max(frame.top, *other.high)
        scale = Frame(frame.width, frame.height, frame.until, frame.window_s, top)
        painter.setPen(QPen(self.source.theme.secondary, 1, Qt.PenStyle.DashLine))
        for points in _lines(other, scale):
            painter.drawPolyline(polygon(points))

    def _layers(self, frame: Frame, own: Curve, since: float) -> list[Layer]:
        """What other programs take at the bottom, then each model."""
        if not self.parts or not own.times:
            return []
        first = own.times[0] - frame.column_s / 2  # nothing is drawn before anything was read
        columns = [at for at in columns_of(frame, since) if at >= first]
        gap = gap_of(own.times)
        parts = []
        for key in self.parts:
            part = part_of(self.monitor.curve(key), since)
            values = at_columns(part.times, part.values, columns, gap) if part.times else []
            parts.append((key, values or [0.0] * len(columns)))
        every = at_columns(own.times, own.values, columns, gap)
        sums = [sum(values) for values in zip(*(values for _key, values in parts), strict=True)]
        rest = [max(0.0, whole - part) for whole, part in zip(every, sums, strict=True)]
        xs = tuple(frame.x(at) for at in columns)
        zero = (0.0,) * len(columns)
        return [Layer("", zero, tuple(rest), xs), *stacked(parts, rest, xs)]

    def _layer_color(self, place: int) -> QColor:
        """What other programs take is grey; each model has a hue."""
        theme = self.source.theme
        if place == 0:
            return mix(theme.muted, theme.surface, 0.22)
        return mix(theme.series[_HUES[(place - 1) % len(_HUES)]], theme.surface, 0.42)

    def _fill(self, painter: QPainter, frame: Frame, layer: Layer, color: QColor) -> None:
        if not any(map(gt, layer.high, layer.low)):
            return
        above = list(zip(layer.xs, frame.ys(layer.high), strict=True))
        below = list(zip(layer.xs, frame.ys(layer.low), strict=True))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(polygon([*above, *reversed(below)]))

    def _names(self, painter: QPainter, frame: Frame, own: Curve) -> None:
        """A model's name and size where the last stretch of it is large enough for words."""
        curves = [(key, self.monitor.curve(key)) for key in self.parts]
        for place, (key, curve) in enumerate(curves):
            found = last_stretch(curve.times, curve.values)
            if found is None:
                continue
            middle = (found[0] + found[1]) / 2
            held = [value_at(other.times, other.values, middle) or 0.0 for _key, other in curves]
            whole = value_at(own.times, own.values, middle) or 0.0
            low = max(0.0, whole - sum(held)) + sum(held[:place])
            box = QRectF(
                QPointF(max(0.0, frame.x(found[0])), frame.y(low + held[place])),
                QPointF(frame.x(found[1]), frame.y(low)),
            )
            self._name(painter, box, key, held[place])

    def _name(self, painter: QPainter, box: QRectF, key: str, size: float) -> None:
        words = f"{curve_title(key)} {value_words(key, size)}"
        font = fonts.ui(fonts.CAPTION)
        is_low = box.height() < fonts.px(14)
        if is_low or QFontMetricsF(font).horizontalAdvance(words) > box.width() - 8:
            return
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


def part_of(curve: Curve, since: float) -> Curve:
    """The curve from two readings before a moment on: lines come from there."""
    first = bisect_left(curve.times, since) - 2
    if first <= 0:
        return curve
    rest = slice(first, None)
    if not curve.has_band:
        values = curve.values[rest]
        return Curve(curve.times[rest], values, values, values)
    return Curve(curve.times[rest], curve.values[rest], curve.low[rest], curve.high[rest])


def _lines(curve: Curve, frame: Frame) -> list[list[Point]]:
    """The line of a curve, broken where nothing was read."""
    pieces = unbroken(curve.times, gap_of(curve.times))
    return [
        screen_points(curve.times[begin:end], curve.values[begin:end], frame)
        for begin, end in pieces
        if end - begin > 1
    ]
