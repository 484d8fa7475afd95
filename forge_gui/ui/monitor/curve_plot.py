"""One curve over time, painted directly, with a crosshair where the pointer is.

A plotting library was tried first; why it is not here is in docs/decisions/0008. What goes along
with time is a kept picture (`curve_sheet`); names, marks and the crosshair go over it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.kept_texts import KeptTexts
from forge_gui.ui.controls.painting import CENTER
from forge_gui.ui.monitor.cursor import Cursor
from forge_gui.ui.monitor.curve_picture import CurvePicture
from forge_gui.ui.monitor.curve_points import Frame, gap_of, round_top, value_at
from forge_gui.ui.monitor.curve_sheet import CurveSheet
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.channels import Channel, value_words
from forge_gui.viewmodels.monitor import MonitorViewModel

_LEAST_TOPS = {"tokens": 10.0, "read": 1_000_000.0}


class CurvePlot(QWidget):
    """Reads the view-model when it is painted; `show_channels` says what there is."""

    rescaled = Signal()
    """The upper end of its scale is another one."""

    def __init__(
        self, source: ThemeSource, monitor: MonitorViewModel, key: str, hue: int, cursor: Cursor
    ) -> None:
        super().__init__()
        self._source, self._monitor, self._key, self._hue = source, monitor, key, hue
        self._cursor = cursor
        self._channel: Channel | None = None
        self._behind: tuple[str, ...] = ()
        self._top = _LEAST_TOPS.get(key, 1.0)
        self._texts = KeptTexts(source)
        self.sheet = CurveSheet()
        """Its kept picture."""
        self.setMinimumHeight(fonts.px(24))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below is painted again
        cursor.moved.connect(self.update)
        source.changed.connect(self.update)

    @property
    def top(self) -> float:
        """The upper end of the scale."""
        return self._top

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """There is something new to paint with the next frame."""
        self._channel = next((c for c in channels if c.key == self._key), None)
        self._behind = tuple(c.key for c in channels if c.group == self._key and not c.is_main)
        self.update()

    def value_words_at(self, moment: float) -> str:
        """What the curve says at a moment; empty where nothing was read."""
        own = self._monitor.curve(self._key)
        value = value_at(own.times, own.values, moment, gap_of(own.times))
        return "" if value is None else value_words(self._key, value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        begun = time.thread_time()
        painter = QPainter(self)
        painter.setClipRect(self.rect())  # a picture of the window clips nothing by itself
        if self._channel is None:
            painter.fillRect(self.rect(), self._source.theme.surface)
        else:
            self._paint(painter, self._channel)
        if self._cursor.at is not None:
            self._paint_crosshair(painter, self._cursor.at)
        self._monitor.cost.painted(time.thread_time() - begun)

    def _paint(self, painter: QPainter, channel: Channel) -> None:
        monitor, theme = self._monitor, self._source.theme
        highest = 0.0 if channel.maximum else self._highest(channel.key)
        with_it = self._highest(channel.dashed) if channel.dashed else 0.0
        before = self._top
        self._top = channel.maximum or self._fitting_top(max(highest, with_it))
        if before != self._top:
            self.rescaled.emit()
        dashed_top = channel.dashed_top or max(self._top, with_it)
        parts = tuple(monitor.parts(channel.parts)) if channel.parts else ()
        made = CurvePicture(
            self._source, monitor, channel, self._behind, self._hue, parts, dashed_top, self._texts
        )
        frame, last_at = self._frame(), min(monitor.newest_at, monitor.view.end(monitor.newest_at))
        of = (theme, self._behind, parts, dashed_top, monitor.past_read)
        self.sheet.draw(painter, frame, last_at, self.devicePixelRatioF(), of, made.paint)
        made.paint_over(painter, frame, monitor.marks)

    def _highest(self, key: str) -> float:
        return max(self._monitor.curve(key).high, default=0.0)

    def _fitting_top(self, highest: float) -> float:
        return round_top(max(highest, _LEAST_TOPS.get(self._key, 1.0)))

    def _frame(self) -> Frame:
        monitor = self._monitor
        until, span = monitor.view.end(monitor.newest_at), monitor.view.span_s
        frame = Frame(float(self.width()), self.height() - 1.0, until, span, self._top)
        return frame.on_pixels(self.devicePixelRatioF())

    def _paint_crosshair(self, painter: QPainter, moment: float) -> None:
        theme, frame = self._source.theme, self._frame()
        x = round(frame.x(moment))
        if not 0 <= x <= frame.width:
            return
        painter.fillRect(QRectF(x, 0, 1, self.height()), theme.line_strong)
        words = self.value_words_at(moment)
        if not words:
            return
        wide = self._texts.width(words) + 16
        left = x + 6 if x + 6 + wide <= frame.width else x - 6 - wide
        box = QRectF(left, 2, wide, fonts.px(18))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line_mid)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(box, 4, 4)
        self._texts.draw(painter, box, words, theme.text, CENTER, weight=fonts.MEDIUM)
