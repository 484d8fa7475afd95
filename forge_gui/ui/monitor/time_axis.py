"""Below the curves of the page: round moments of the part of time that is shown, and where the
pointer is.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QDate, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.kept_texts import KeptTexts
from forge_gui.ui.controls.painting import CENTER
from forge_gui.ui.monitor.cursor import Cursor
from forge_gui.ui.monitor.curve_lane import sides
from forge_gui.ui.monitor.time_ticks import is_day, step_of, ticks, zone_of
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.translation import tr

_HEIGHT = 28
_APART = 112
"""Pixels between two moments that are named, at least."""
_MARK = 4
_DAY_S = 86_400


class TimeAxis(QWidget):
    """`go_along` when the curves have moved."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel, cursor: Cursor) -> None:
        super().__init__()
        self._source, self._monitor, self._cursor = source, monitor, cursor
        self._texts = KeptTexts(source)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedHeight(fonts.px(_HEIGHT))
        for changed in (monitor.viewChanged, source.changed, cursor.moved):
            changed.connect(self.update)

    def go_along(self) -> None:
        """The curves have moved."""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.surface)
        if self._monitor.reading is None:
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        left, right = sides(self)
        if self._cursor.at is not None:
            self._paint_pointed(painter, self._cursor.at, left, right)
            return
        painter.setFont(fonts.ui(fonts.CAPTION))
        painter.setPen(theme.muted)
        view, now = self._monitor.view, self._monitor.newest_at
        end, room, wide = view.end(now), right, fonts.px(_APART)
        if view.is_live:
            room -= self._write(painter, tr("now"), right) + 8
        step = step_of(view.span_s, int((right - left) / wide))
        a_second = (right - left) / view.span_s
        for at in ticks(end - view.span_s, end, step, zone_of(end)):
            x = round(right - (end - at) * a_second)
            painter.fillRect(x, 0, 1, _MARK, theme.line_mid)
            half = self._texts.shaped(tick_words(at, step)).width / 2
            if x - half >= left - 16 and x + half <= room:
                self._write(painter, tick_words(at, step), x + half)

    def _write(self, painter: QPainter, words: str, right: float) -> float:
        """In the painter's font and colour; how wide it is."""
        shaped = self._texts.shaped(words)
        top = (self.height() - shaped.height) / 2
        painter.drawStaticText(QPointF(round(right - shaped.width), top), shaped.text)
        return shaped.width

    def _paint_pointed(self, painter: QPainter, at: float, left: float, right: float) -> None:
        view, now = self._monitor.view, self._monitor.newest_at
        x = right - (view.end(now) - at) * (right - left) / view.span_s
        x = min(max(x, left + 60), right - 60)
        box = QRectF(x - 60, 0, 120, self.height())
        words = moment(at, max(view.span_s, 61))
        color = self._source.theme.text
        self._texts.draw(painter, box, words, color, CENTER, weight=fonts.MEDIUM)


@lru_cache(maxsize=64)
def tick_words(at: float, step: int) -> str:
    """A round moment: `18:34:15`, `18:34`, the day where days are named."""
    here = datetime.fromtimestamp(at).astimezone()
    if is_day(step) or (step >= 10_800 and here.hour == 0):
        return _day(here)
    return here.strftime("%H:%M" if step >= 60 else "%H:%M:%S")


def moment(epoch_s: float, span_s: float) -> str:
    """A time of day as exact as the part of time that is shown needs it."""
    at = datetime.fromtimestamp(epoch_s).astimezone()
    if span_s > 2 * _DAY_S:
        return f"{_day(at)}, {at.strftime('%H:%M')}"
    return at.strftime("%H:%M" if span_s > 3_600 else "%H:%M:%S")


def _day(at: datetime) -> str:
    """`Sat 21`, in the window's language."""
    return numbers.locale().toString(QDate(at.year, at.month, at.day), "ddd d")
