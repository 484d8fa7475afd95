"""A caption, a figure and the last minute as a small curve: the two in the top bar."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.painting import draw_text
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import mix
from forge_gui.viewmodels.translation import tr

_CURVE_W, _CURVE_H = 56, 18
_SEEN = 0.1
"""Pixels up or down that are a difference."""


class Sparkline(QWidget):
    """`add` takes shares from 0 to 1. `is_hot` paints it in ember: something runs there."""

    clicked = Signal()

    def __init__(self, source: ThemeSource, caption: str, *, keep: int = 56) -> None:
        super().__init__()
        self._source = source
        self._caption = caption
        self._figure = ""
        self._is_hot = False
        self._shares: deque[float] = deque(maxlen=keep)
        self._painted: tuple[float, ...] = ()
        self.setFixedSize(fonts.px(144), fonts.px(32))
        self.setAccessibleName(caption)
        self.setToolTip(tr("{caption}: open the monitor", caption=caption))
        source.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return self.size()

    def add(self, share: float, figure: str, *, is_hot: bool = False) -> None:
        self.show_all((*self._shares, share), figure, is_hot=is_hot)

    def show_all(self, shares: Iterable[float], figure: str, *, is_hot: bool = False) -> None:
        self._shares.clear()
        self._shares.extend(max(0.0, min(1.0, share)) for share in shares)
        if figure != self._figure:
            self.setAccessibleName(f"{self._caption} {figure}")
        elif is_hot == self._is_hot and _is_alike(self._painted, self._shares):
            return
        self._figure, self._is_hot, self._painted = figure, is_hot, (*self._shares,)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        painter.save()
        mirror(painter, QRectF(self.rect()))
        wide, high = fonts.px(84), fonts.px(13)
        font, color = fonts.ui(fonts.CAPTION), theme.ember if self._is_hot else theme.secondary
        draw_text(painter, QRectF(0, fonts.px(3), wide, high), self._caption, font, color)
        font = fonts.ui(fonts.CAPTION, fonts.MEDIUM)
        color = theme.ember if self._is_hot else theme.text
        draw_text(painter, QRectF(0, fonts.px(16), wide, high), self._figure, font, color)
        painter.restore()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(_CURVE_W - self.width(), 0)  # time still goes to the right
        self._paint_curve(painter)

    def _paint_curve(self, painter: QPainter) -> None:
        theme = self._source.theme
        color = theme.ember if self._is_hot else theme.secondary
        left, base = self.width() - _CURVE_W, float(fonts.px(26))
        painter.fillRect(QRectF(left, base, _CURVE_W, 1), theme.line)
        if len(self._shares) < 2:
            return
        step = _CURVE_W / ((self._shares.maxlen or 2) - 1)
        start = self.width() - step * (len(self._shares) - 1)
        points = [
            QPointF(start + i * step, base - share * _CURVE_H)
            for i, share in enumerate(self._shares)
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(color, theme.window, 0.22))
        painter.drawPolygon(QPolygonF([QPointF(start, base), *points, QPointF(self.width(), base)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1))
        painter.drawPolyline(QPolygonF(points))


def _is_alike(before: Sequence[float], after: Sequence[float]) -> bool:
    """Whether an eye sees no difference: what is in memory often stays as it is for minutes."""
    if len(before) != len(after):
        return False
    return all(abs(a - b) * _CURVE_H < _SEEN for a, b in zip(before, after, strict=True))
