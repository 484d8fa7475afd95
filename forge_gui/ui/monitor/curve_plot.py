"""One live curve over time, painted directly: the curve filled, others behind it as thin lines.

A plotting library was tried first; why it is not here is in docs/decisions/0008.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from forge_gui.ui.monitor.curve_points import Frame, round_top, screen_points
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import mix
from forge_gui.viewmodels.channels import Channel
from forge_gui.viewmodels.monitor import MonitorViewModel

_LEAST_TOP = 10.0
_MARK_TOKENS = {"run": "ember", "failed": "danger"}


class CurvePlot(QWidget):
    """Reads the view-model when it is painted; `show_channels` says what there is."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel, key: str, hue: int) -> None:
        super().__init__()
        self._source, self._monitor, self._key, self._hue = source, monitor, key, hue
        self._behind: tuple[str, ...] = ()
        self._top = _LEAST_TOP
        self._maximum: float | None = None
        self.setMinimumHeight(fonts.px(24))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        source.changed.connect(self.update)

    @property
    def top(self) -> float:
        """The upper end of the scale."""
        return self._top

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """The newest reading is in the view-model: paint it with the next frame."""
        own = next((c for c in channels if c.key == self._key), None)
        self._maximum = own.maximum if own else None
        self._behind = tuple(c.key for c in channels if c.group == self._key and not c.is_main)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        times, values = self._monitor.series(self._key)
        self._top = self._maximum or round_top(max(max(values, default=0.0), _LEAST_TOP))
        until = times[-1] if times else 0.0
        frame = Frame(
            float(self.width()),
            self.height() - 2.0,
            until,
            float(self._monitor.window_s),
            self._top,
        )
        self._paint_grid(painter, theme.line)
        self._paint_marks(painter, frame)
        painter.translate(0, 1)
        for key in self._behind:  # thin, grey and many: not smoothed
            painter.setPen(QPen(theme.line_mid, 1))
            painter.drawPolyline(_polygon(screen_points(*self._monitor.series(key), frame)))
        self._paint_curve(painter, screen_points(times, values, frame), frame)

    def _paint_curve(
        self, painter: QPainter, points: list[tuple[float, float]], frame: Frame
    ) -> None:
        if len(points) < 2:
            return
        color = self._source.theme.series[self._hue]
        ground = [(points[0][0], frame.height), *points, (points[-1][0], frame.height)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(color, self._source.theme.surface, 0.16))
        painter.drawPolygon(_polygon(ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # the line hides the fill's edge
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1))
        painter.drawPolyline(_polygon(points))

    def _paint_grid(self, painter: QPainter, color: QColor) -> None:
        for share in (0.0, 0.5, 1.0):
            y = round((self.height() - 1) * share)
            painter.fillRect(QRectF(0, y, self.width(), 1), color)

    def _paint_marks(self, painter: QPainter, frame: Frame) -> None:
        theme = self._source.theme
        for mark in self._monitor.marks:
            if mark.kind == "done" or not frame.until - frame.window_s <= mark.at <= frame.until:
                continue
            x = round(frame.x(mark.at)) + 0.5
            pen = QPen(getattr(theme, _MARK_TOKENS.get(mark.kind, "plan")), 1)
            if mark.kind not in _MARK_TOKENS:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))


def _polygon(points: list[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
