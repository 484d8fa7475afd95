"""The memory of a model against its context, painted: its parts over one another, what may be used
as a line, and the chosen context as a mark that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from forge_gui.ui.controls.painting import CENTER, LEFT, RIGHT, draw_text
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.memory_curve import CurvePoint, MemoryCurve
from forge_gui.viewmodels.memory_curves import MemoryCurveViewModel

_HIGH, _LEFT, _FOOT, _HEAD = 136, 46, 18, 8
_DOT = 4.5


class CurvePicture(QWidget):
    """`context_wanted` carries tokens. The slider beside it is the keyboard's way."""

    context_wanted = Signal(int)

    def __init__(self, source: ThemeSource, curves: MemoryCurveViewModel) -> None:
        super().__init__()
        self._source, self._curves = source, curves
        self.setFixedHeight(fonts.px(_HIGH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        source.changed.connect(self.update)

    def show_curve(self) -> None:
        self.setAccessibleName(self._curves.spoken)
        self.update()

    def field(self) -> QRectF:
        """Where the curve stands, in a window that is read from the left."""
        left, foot = fonts.px(_LEFT), fonts.px(_FOOT)
        return QRectF(left, _HEAD, self.width() - left - 6, self.height() - foot - _HEAD)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._want(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._want(event.position().x())

    def _want(self, x: float) -> None:
        """The step of the slider that is nearest to where the pointer is."""
        curve, field = self._curves.curve, self.field()
        if curve is None or field.width() <= 0:
            return
        along = self.width() - x if self.isRightToLeft() else x
        tokens = (along - field.left()) / field.width() * curve.points[-1].context
        near = min(curve.points, key=lambda point: abs(point.context - tokens))
        self.context_wanted.emit(near.context)

    def paintEvent(self, _event: QPaintEvent) -> None:
        curve = self._curves.curve
        if curve is None:
            return
        painter, field = QPainter(self), self.field()
        mirror(painter, QRectF(self.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter, field, curve)
        self._paint_parts(painter, field, curve)
        self._paint_usable(painter, field)
        self._paint_mark(painter, field, curve)

    def _paint_axes(self, painter: QPainter, field: QRectF, curve: MemoryCurve) -> None:
        theme, small = self._source.theme, fonts.ui(fonts.CAPTION)
        high = fonts.px(16)
        for tick in self._curves.sizes:
            y = field.bottom() - tick.value / self._curves.top * field.height()
            painter.fillRect(QRectF(field.left(), y, field.width(), 1), theme.line)
            box = QRectF(0, y - high / 2, field.left() - 6, high)
            draw_text(painter, box, tick.words, small, theme.muted, RIGHT)
        longest = curve.points[-1].context
        wide = fonts.px(44)
        for tick in self._curves.lengths:
            x = field.left() + tick.value / longest * field.width()
            left = min(max(x - wide / 2, 0), self.width() - wide)
            is_last = left < x - wide / 2
            box = QRectF(left, field.bottom() + 3, wide, high)
            draw_text(painter, box, tick.words, small, theme.muted, RIGHT if is_last else CENTER)

    def _paint_parts(self, painter: QPainter, field: QRectF, curve: MemoryCurve) -> None:
        """From below: weights and the KV cache in the colours of the list of parts, the rest."""
        theme = self._source.theme
        weights, kept, rest = theme.series[0], theme.series[1], theme.muted
        sums = [
            [point.weights for point in curve.points],
            [point.weights + point.kv_cache for point in curve.points],
            [point.total for point in curve.points],
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        below = [0] * len(curve.points)
        for color, upper in zip((weights, kept, rest), sums, strict=True):
            shape = [*self._line(field, curve.points, upper)]
            shape += reversed(self._line(field, curve.points, below))
            soft = QColor(color)
            soft.setAlpha(150)
            painter.setBrush(QBrush(soft))
            painter.drawPolygon(QPolygonF(shape))
            below = upper
        painter.setPen(QPen(theme.text, 1.2))
        painter.drawPolyline(QPolygonF(self._line(field, curve.points, below)))

    def _line(
        self, field: QRectF, points: tuple[CurvePoint, ...], sizes: list[int]
    ) -> list[QPointF]:
        found = [
            self._place(field, point.context, size)
            for point, size in zip(points, sizes, strict=True)
        ]
        first = QPointF(field.left(), found[0].y())  # no shorter context than the first is asked
        return [first, *found]

    def _place(self, field: QRectF, context: int, size: float) -> QPointF:
        curve = self._curves.curve
        longest = curve.points[-1].context if curve else 1
        return QPointF(
            field.left() + context / longest * field.width(),
            field.bottom() - size / self._curves.top * field.height(),
        )

    def _paint_usable(self, painter: QPainter, field: QRectF) -> None:
        """A line where it is on the picture; only named where it is far above."""
        theme, usable = self._source.theme, self._curves.usable
        if usable is None:
            return
        high = fonts.px(15)
        y = field.bottom() - usable / self._curves.top * field.height()
        color, top = theme.secondary, field.top() - 2
        if y >= field.top():
            color, top = theme.danger, y - high - 1 if y - high > 0 else y + 1
            painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
        above = "\u2191 " if y < field.top() else ""
        words, font = above + self._curves.usable_words, fonts.ui(fonts.CAPTION)
        wide = QFontMetricsF(font).horizontalAdvance(words) + 6
        left = field.left() + 2 if self._is_mark_right() else field.right() - wide
        box = QRectF(left, top, wide, high)
        painter.fillRect(box, theme.surface)
        draw_text(painter, box, words, font, color, CENTER)

    def _is_mark_right(self) -> bool:
        """In the half with the longer contexts: words stand in the other one."""
        curve, mark = self._curves.curve, self._curves.mark
        return bool(curve and mark and mark[0] * 2 > curve.points[-1].context)

    def _paint_mark(self, painter: QPainter, field: QRectF, curve: MemoryCurve) -> None:
        theme, mark = self._source.theme, self._curves.mark
        if mark is None:
            return
        context = min(mark[0], curve.points[-1].context)
        at = self._place(field, context, mark[1])
        painter.setPen(QPen(theme.ember, 1.4))
        painter.drawLine(QPointF(at.x(), field.top()), QPointF(at.x(), field.bottom()))
        painter.setPen(QPen(theme.surface, 1.5))
        painter.setBrush(theme.ember)
        painter.drawEllipse(at, _DOT, _DOT)
        self._paint_bubble(painter, field, at)

    def _paint_bubble(self, painter: QPainter, field: QRectF, at: QPointF) -> None:
        """Beside the mark, where there is more room, below the line of what may be used."""
        theme, small = self._source.theme, fonts.ui(fonts.CAPTION)
        words = self._curves.mark_words
        wide, high = QFontMetricsF(small).horizontalAdvance(words) + 12, fonts.px(18)
        is_left = at.x() + 8 + wide > field.right()
        left = at.x() - 8 - wide if is_left else at.x() + 8
        top = min(max(at.y() - high - 6, field.top() + fonts.px(18)), field.bottom() - high - 2)
        box = QRectF(left, top, wide, high)
        painter.setPen(QPen(theme.line_mid, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(box, 4, 4)
        color = theme.danger if self._curves.is_above else theme.text
        draw_text(painter, box.adjusted(6, 0, -6, 0), words, small, color, LEFT)
