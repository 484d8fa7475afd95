"""How a curve is painted: its ground, its line, the lines behind it, what is stacked in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import gt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from forge_gui.ui.controls.kept_texts import KeptTexts
from forge_gui.ui.controls.painting import CENTER
from forge_gui.ui.monitor.curve_points import (
    Frame,
    Layer,
    Point,
    at_columns,
    band_points,
    columns_of,
    dashes,
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
from forge_gui.viewmodels.channels import LEAST_CORE, MOST_CORE, Channel, value_words
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.monitor_past import Curve
from forge_gui.viewmodels.monitor_rows import Mark, curve_title

_BAD = ("failed", "refused", "lost")
_SILENT = ("done",)
_HUES = (0, 3, 4, 1)
"""Which of the theme's series the parts of a stack take by turns."""


@dataclass(frozen=True, slots=True)
class CurvePicture:
    """One lane's curve: `channel` as it is now, `hue` its place in the theme's series, `parts` what
    is stacked in it, `dashed_top` the upper end of the scale of the curve that goes with it."""

    source: ThemeSource
    monitor: MonitorViewModel
    channel: Channel
    behind: Sequence[str]
    hue: int
    parts: tuple[str, ...]
    dashed_top: float
    texts: KeptTexts

    def paint(self, painter: QPainter, frame: Frame, since: float) -> None:
        """What goes along with time and stays as it is, from `since` on."""
        theme = self.source.theme
        painter.fillRect(QRectF(0, 0, frame.width, frame.height + 1), theme.surface)
        self._grid(painter, frame, theme)
        own = self.monitor.tail(self.channel.key, since)
        gap = gap_of(own.times)
        painter.setPen(QPen(theme.line_mid, 1))
        for key in self.behind:  # thin, grey and many: not smoothed
            for points in _lines(self.monitor.tail(key, since), frame, gap):
                painter.drawPolyline(polygon(points))
        if self.channel.key == "cpu" and not self.behind:
            self._cores(painter, frame, since, gap)
        layers = self._layers(frame, own, since, gap)
        for place, layer in enumerate(layers):
            self._fill(painter, frame, layer, self._layer_color(place))
        self._curve(painter, frame, own, gap, is_filled=not layers)
        if self.channel.dashed:
            self._dashed(painter, frame, since, gap)

    def paint_over(self, painter: QPainter, frame: Frame, marks: Sequence[Mark]) -> None:
        """What may look another way with each reading."""
        if self.parts:
            self._names(painter, frame)
        self._marks(painter, frame, marks)

    def _curve(
        self, painter: QPainter, frame: Frame, own: Curve, gap: float, *, is_filled: bool
    ) -> None:
        theme = self.source.theme
        color = theme.series[self.hue]
        painter.setPen(Qt.PenStyle.NoPen)
        lines = _lines(own, frame, gap)
        if is_filled:
            painter.setBrush(shade(color, theme, 0.16))
            for points in lines:
                ground = [(points[0][0], frame.height), *points, (points[-1][0], frame.height)]
                painter.drawPolygon(polygon(ground))
        if own.has_band:
            painter.setBrush(shade(color, theme, 0.38))
            for begin, end in unbroken(own.times, gap):
                part = slice(begin, end)
                band = band_points(own.times[part], own.low[part], own.high[part], frame)
                painter.drawPolygon(polygon(band))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # the line hides the fill's edge
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1))
        for points in lines:
            painter.drawPolyline(polygon(points))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _cores(self, painter: QPainter, frame: Frame, since: float, gap: float) -> None:
        """From the least to the most busy one, where there are too many for a line each."""
        low, high = self.monitor.tail(LEAST_CORE, since), self.monitor.tail(MOST_CORE, since)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade(self.source.theme.line_mid, self.source.theme, 0.6))
        for begin, end in unbroken(high.times, gap):
            part = slice(begin, end)
            above = screen_points(high.times[part], high.values[part], frame)
            below = screen_points(low.times[part], low.values[part], frame)
            painter.drawPolygon(polygon([*above, *reversed(below)]))

    def _dashed(self, painter: QPainter, frame: Frame, since: float, gap: float) -> None:
        other = self.monitor.tail(self.channel.dashed, since)
        scale = Frame(frame.width, frame.height, frame.until, frame.window_s, self.dashed_top)
        lines = [
            QLineF(*begin, *end)
            for points in _lines(other, scale, gap)
            for begin, end in dashes(points, frame.left)
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.source.theme.secondary, 1))
        painter.drawLines(lines)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _layers(self, frame: Frame, own: Curve, since: float, gap: float) -> list[Layer]:
        """What other programs take at the bottom, then each model."""
        if not self.parts or not own.times:
            return []
        first = own.times[0] - frame.column_s / 2  # nothing is drawn before anything was read
        columns = [at for at in columns_of(frame, since) if at >= first]
        parts = []
        for key in self.parts:
            part = self.monitor.tail(key, since)
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
            return shade(theme.muted, theme, 0.22)
        return shade(theme.series[_HUES[(place - 1) % len(_HUES)]], theme, 0.42)

    def _fill(self, painter: QPainter, frame: Frame, layer: Layer, color: QColor) -> None:
        if not any(map(gt, layer.high, layer.low)):
            return
        above = list(zip(layer.xs, frame.ys(layer.high), strict=True))
        below = list(zip(layer.xs, frame.ys(layer.low), strict=True))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(polygon([*above, *reversed(below)]))

    def _names(self, painter: QPainter, frame: Frame) -> None:
        """A model's name and size where the last stretch of it is large enough for words."""
        book = self.monitor.book
        began = [book.since(key) for key in self.parts]
        if None in began or not self.monitor.view.is_live:
            self._names_of_then(painter, frame)
            return
        now, value_near = self.monitor.newest_at, book.value_near
        for place, since in enumerate(began):
            begin = max(since or 0.0, frame.at(0.0))
            middle = (begin + now) / 2
            held = [value_near(key, middle) for key in self.parts]
            whole = value_near(self.channel.key, middle)
            self._name(painter, frame, (begin, now), whole, held, place)

    def _names_of_then(self, painter: QPainter, frame: Frame) -> None:
        """The same where not all of them are there up to now."""
        curves = [self.monitor.curve(key) for key in self.parts]
        own = self.monitor.curve(self.channel.key)
        gap = gap_of(own.times)
        for place, curve in enumerate(curves):
            found = last_stretch(curve.times, curve.values, gap)
            if found is None:
                continue
            middle = (found[0] + found[1]) / 2
            held = [value_at(one.times, one.values, middle, gap) or 0.0 for one in curves]
            whole = value_at(own.times, own.values, middle, gap) or 0.0
            self._name(painter, frame, found, whole, held, place)

    def _name(
        self,
        painter: QPainter,
        frame: Frame,
        stretch: tuple[float, float],
        whole: float,
        held: Sequence[float],
        place: int,
    ) -> None:
        """`held` is what each part takes in the middle of the stretch, `whole` all together."""
        low = max(0.0, whole - sum(held)) + sum(held[:place])
        box = QRectF(
            QPointF(max(0.0, frame.x(stretch[0])), frame.y(low + held[place])),
            QPointF(frame.x(stretch[1]), frame.y(low)),
        )
        if box.height() < fonts.px(14):
            return
        key = self.parts[place]
        words = f"{curve_title(key)} {value_words(key, held[place])}"
        if self.texts.width(words) <= box.width() - 8:
            self.texts.draw(painter, box, words, self.source.theme.text, CENTER)

    def _grid(self, painter: QPainter, frame: Frame, theme: Theme) -> None:
        for share in (0.0, 0.5, 1.0):
            y = round(frame.height * share)
            painter.fillRect(QRectF(0, y, frame.width, 1), theme.line)

    def _marks(self, painter: QPainter, frame: Frame, marks: Sequence[Mark]) -> None:
        """A line each: whole where something went wrong or goes on, dotted where it is over."""
        theme = self.source.theme
        for mark in marks:
            if mark.kind in _SILENT:
                continue
            is_bad = mark.kind in _BAD
            pen = QPen(theme.danger if is_bad else theme.ember if mark.is_on else theme.plan, 1)
            if not is_bad and not mark.is_on:
                pen.setStyle(Qt.PenStyle.DotLine)
            x = round(frame.x(mark.at)) + 0.5
            painter.setPen(pen)
            painter.drawLine(QPointF(x, 0), QPointF(x, frame.height))


def shade(color: QColor, theme: Theme, share: float) -> QColor:
    """A colour laid thinly over the page."""
    return _mixed(color.rgb(), theme.surface.rgb(), share)


@lru_cache(maxsize=64)
def _mixed(color: int, over: int, share: float) -> QColor:
    return mix(QColor(color), QColor(over), share)


def polygon(points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _lines(curve: Curve, frame: Frame, gap: float) -> list[list[Point]]:
    """The line of a curve, broken where nothing was read."""
    return [
        screen_points(curve.times[begin:end], curve.values[begin:end], frame)
        for begin, end in unbroken(curve.times, gap)
        if end - begin > 1
    ]
