"""A comparison in pictures: bars and a radar, as shares of the best one."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from forge_gui.ui.controls.painting import CENTER, LEFT, RIGHT, draw_text
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.library_comparing import ComparedCell, ComparedRow
from forge_gui.viewmodels.translation import tr

_RINGS = (0.25, 0.5, 0.75, 1.0)
_STROKES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
    Qt.PenStyle.SolidLine,
)
_LABEL_WIDE, _LABEL_HIGH = 92.0, 16.0


def paint_bar(painter: QPainter, track: QRectF, cell: ComparedCell, theme: Theme) -> None:
    """As long as the cell's share; nothing but the track where it has none."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.line)
    painter.drawRoundedRect(track, 2.5, 2.5)
    if cell.share:
        painter.setBrush(theme.ok if cell.is_best else theme.secondary)
        wide = max(5.0, track.width() * min(1.0, cell.share))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), wide, track.height()), 2.5, 2.5)


def stroke_of(theme: Theme, number: int) -> QPen:
    """The line by which a model is told apart: colour and dashes."""
    colors: tuple[QColor, ...] = (*theme.series, theme.text)
    return QPen(colors[number % len(colors)], 1.8, _STROKES[number % len(_STROKES)])


class Radar(QWidget):
    """One axis for each figure that all models have; the rim is the best one."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._axes: Sequence[ComparedRow] = ()
        self._names: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(fonts.px(250))
        source.changed.connect(self.update)

    def show_axes(self, axes: Sequence[ComparedRow], names: Sequence[str]) -> None:
        """Hidden where there are too few figures for a picture."""
        self._axes, self._names = axes, names
        self.setVisible(bool(axes))
        told = [_spoken(name, axes, number) for number, name in enumerate(names)]
        self.setAccessibleName(tr("Shares of the best one. {models}", models="; ".join(told)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(300), fonts.px(250))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._axes:
            return
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, QRectF(self.rect()))
        middle = QPointF(self.width() / 2, self.height() / 2)
        label = fonts.px(_LABEL_WIDE)
        radius = min(self.width() / 2 - label * 0.85, self.height() / 2 - fonts.px(22))
        radius = max(radius, 20.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.line_mid, 1))
        whole = [1.0] * len(self._axes)
        for ring in _RINGS:
            painter.drawPolygon(_shape(middle, radius, [ring * one for one in whole]))
        for point in _shape(middle, radius, whole).toList():
            painter.drawLine(middle, point)
        for number in range(len(self._names)):
            shares = [axis.cells[number].share or 0.0 for axis in self._axes]
            painter.setPen(stroke_of(theme, number))
            painter.drawPolygon(_shape(middle, radius, shares))
        self._paint_labels(painter, theme, middle, radius)

    def _paint_labels(
        self, painter: QPainter, theme: Theme, middle: QPointF, radius: float
    ) -> None:
        wide, high = fonts.px(_LABEL_WIDE), fonts.px(_LABEL_HIGH)
        small = fonts.ui(fonts.CAPTION)
        for axis, point in zip(
            self._axes, _shape(middle, radius + 8, [1.0] * len(self._axes)).toList(), strict=True
        ):
            off = point.x() - middle.x()
            align = CENTER if abs(off) < 4 else LEFT if off > 0 else RIGHT
            left = point.x() - (wide / 2 if align == CENTER else 0 if align == LEFT else wide)
            edge = min(left + wide, float(self.width()))
            left = max(0.0, left)  # what has too little room is shortened, not moved onto the lines
            above = point.y() < middle.y() - radius
            top = point.y() - (high if above else high / 2 if align != CENTER else 0)
            draw_text(
                painter,
                QRectF(left, top, edge - left, high),
                axis.name,
                small,
                theme.secondary,
                align,
            )


class Legend(QWidget):
    """Which line is which model."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._names: Sequence[str] = ()
        source.changed.connect(self.update)

    def show_names(self, names: Sequence[str]) -> None:
        self._names = names
        self.setFixedHeight(fonts.px(20) * len(names))
        self.setAccessibleName(", ".join(names))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, QRectF(self.rect()))
        high = fonts.px(20)
        for number, name in enumerate(self._names):
            middle = number * high + high / 2
            painter.setPen(stroke_of(theme, number))
            painter.drawLine(QPointF(0, middle), QPointF(28, middle))
            box = QRectF(36, number * high, self.width() - 36, high)
            draw_text(painter, box, name, fonts.ui(fonts.DENSE), theme.text)


def _shape(middle: QPointF, radius: float, shares: Sequence[float]) -> QPolygonF:
    turn = 2 * math.pi / len(shares)
    return QPolygonF(
        [
            QPointF(
                middle.x() + radius * share * math.sin(turn * number),
                middle.y() - radius * share * math.cos(turn * number),
            )
            for number, share in enumerate(shares)
        ]
    )


def _spoken(name: str, axes: Sequence[ComparedRow], number: int) -> str:
    shares = [f"{a.name} {numbers.percent((a.cells[number].share or 0) * 100)}" for a in axes]
    return f"{name}: {', '.join(shares)}"
