"""Above and below the curves of the page: what happened when, and the time of day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from forge_gui.ui.controls.painting import CENTER, LEFT, RIGHT, draw_text
from forge_gui.ui.monitor.cursor import Cursor
from forge_gui.ui.monitor.curve_lane import sides
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.monitor_rows import Mark
from forge_gui.viewmodels.translation import tr

_LINE_HEIGHT = 20
_AXIS_HEIGHT = 28
_NEAR = 8.0
"""Pixels from a mark within which the pointer means it."""
_MARK_ICONS = {
    "load": ("download-simple", "secondary"),
    "unload": ("eject", "secondary"),
    "evict": ("swap", "secondary"),
    "lost": ("warning-fill", "warn"),
    "refused": ("x-circle-fill", "danger"),
    "run": ("play-fill", "ember"),
    "failed": ("x-circle-fill", "danger"),
    "done": ("check-circle-fill", "ok"),
}
_OF_RUNS = ("run", "failed")
_DAY_S = 86_400


class MarksRow(QWidget):
    """What happened when, above the curves and in their scale: models, and below them runs."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel) -> None:
        super().__init__()
        self._source, self._monitor = source, monitor
        self.setFixedHeight(fonts.px(_LINE_HEIGHT) * 2 + 4)
        self.setAccessibleName(tr("What happened"))
        monitor.sampled.connect(self._go_along)
        for changed in (monitor.marksChanged, monitor.viewChanged):
            changed.connect(self.update)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            words = "\n".join(_told(mark) for mark in self.near(event.pos().x()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _go_along(self) -> None:
        if self._monitor.marks:
            self.update()

    def near(self, x: float) -> list[Mark]:
        """The marks at a place: their line, or the words beside it."""
        hit = [mark for mark in self._monitor.marks if abs(self._x(mark.at) - x) <= _NEAR]
        return hit or [mark for mark, box in self._placed() if box.left() <= x <= box.right()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        font = fonts.ui(fonts.CAPTION)
        painter.save()
        mirror(painter, QRectF(self.rect()))
        for line, words in enumerate((tr("Models"), tr("Runs"))):
            head = QRectF(16, 2 + line * fonts.px(_LINE_HEIGHT), fonts.px(108), fonts.px(20))
            draw_text(painter, head, words, font, theme.secondary)
        painter.restore()
        for mark, box in self._placed():
            icon, hue = _MARK_ICONS.get(mark.kind, ("circle", "secondary"))
            sign = QRectF(box.left(), box.center().y() - 6, 12, 12)
            icons.paint(painter, icon, sign, getattr(theme, hue))
            text = QRectF(box.left() + 16, box.top(), box.width() - 16, box.height())
            tone = theme.danger if hue == "danger" else theme.secondary
            draw_text(painter, text, mark.text, font, tone, LEFT)
        self._describe()

    def _placed(self) -> Iterator[tuple[Mark, QRectF]]:
        """The marks that there is room for, with the place of their sign and words."""
        left, right = sides(self)
        metrics = QFontMetricsF(fonts.ui(fonts.CAPTION))
        free = [left, left]
        high = float(fonts.px(_LINE_HEIGHT))
        for mark in self._monitor.marks:
            line = int(mark.kind in _OF_RUNS)
            width = min(metrics.horizontalAdvance(mark.text) + 18, float(fonts.px(220)))
            x = min(self._x(mark.at), right - width)
            if mark.kind == "done" or x < free[line]:
                continue
            free[line] = x + width + 12
            yield mark, QRectF(x, 2 + line * high, width, high)

    def _x(self, at: float) -> float:
        left, right = sides(self)
        view, now = self._monitor.view, self._monitor.newest_at
        return right - (view.end(now) - at) * (right - left) / view.span_s

    def _describe(self) -> None:
        newest = [_told(mark) for mark in self._monitor.marks[-5:]]
        self.setAccessibleDescription(". ".join(newest))


class TimeAxis(QWidget):
    """Five points of the part of time that is shown, and where the pointer is."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel, cursor: Cursor) -> None:
        super().__init__()
        self._source, self._monitor, self._cursor = source, monitor, cursor
        self.setFixedHeight(fonts.px(_AXIS_HEIGHT))
        for changed in (monitor.sampled, monitor.viewChanged, source.changed, cursor.moved):
            changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._monitor.reading is None:
            return
        theme, painter = self._source.theme, QPainter(self)
        font = fonts.ui(fonts.CAPTION)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        left, right = sides(self)
        view, now = self._monitor.view, self._monitor.newest_at
        pointed = self._cursor.at
        for quarter in range(5):
            x = left + (right - left) * quarter / 4
            at = view.end(now) - view.span_s * (4 - quarter) / 4
            words = tr("now") if quarter == 4 and view.is_live else moment(at, view.span_s)
            align = LEFT if quarter == 0 else RIGHT if quarter == 4 else CENTER
            words_wide = fonts.px(96)
            shift = 0 if quarter == 0 else -words_wide if quarter == 4 else -words_wide / 2
            box = QRectF(x + shift, 0, words_wide, self.height())
            if pointed is None:
                draw_text(painter, box, words, font, theme.muted, align)
        if pointed is not None:
            x = right - (view.end(now) - pointed) * (right - left) / view.span_s
            x = min(max(x, left + 60), right - 60)
            box = QRectF(x - 60, 0, 120, self.height())
            words = moment(pointed, max(view.span_s, 61))
            draw_text(
                painter, box, words, fonts.ui(fonts.CAPTION, fonts.MEDIUM), theme.text, CENTER
            )


def moment(epoch_s: float, span_s: float) -> str:
    """A time of day as exact as the part of time that is shown needs it."""
    at = datetime.fromtimestamp(epoch_s).astimezone()
    if span_s > 2 * _DAY_S:
        return at.strftime("%d.%m. %H:%M")
    return at.strftime("%H:%M" if span_s > 3_600 else "%H:%M:%S")


def _told(mark: Mark) -> str:
    time = wording.clock_time(mark.at)
    return tr("{time} {what}", time=time, what=f"{mark.text}. {mark.more}".strip(". "))
