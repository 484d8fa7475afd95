"""Above and below the curves of the page: what happened when, and the time of day."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.painting import CENTER, LEFT, RIGHT, draw_text
from forge_gui.ui.monitor.curve_lane import FACTS_WIDTH
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.translation import tr

_END = 12.0
_MARKS_HEIGHT = 28
_MARK_ICONS = {
    "load": ("download-simple", "secondary"),
    "unload": ("eject", "secondary"),
    "run": ("play-fill", "ember"),
    "failed": ("x-circle-fill", "danger"),
    "done": ("check-circle-fill", "ok"),
}


def _sides(widget: QWidget) -> tuple[float, float]:
    """Where the curves begin and end: time goes to the right in every language, but what is said
    of a curve stands where reading begins."""
    facts = 16.0 + fonts.px(FACTS_WIDTH)
    is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (_END, widget.width() - facts) if is_mirrored else (facts, widget.width() - _END)


class MarksRow(QWidget):
    """What happened when, above the curves and in their scale."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel) -> None:
        super().__init__()
        self._source, self._monitor = source, monitor
        self.setFixedHeight(fonts.px(_MARKS_HEIGHT))
        self.setAccessibleName(tr("What happened"))
        monitor.sampled.connect(self.update)
        monitor.marksChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        font = fonts.ui(fonts.CAPTION)
        painter.save()
        mirror(painter, QRectF(self.rect()))
        head = QRectF(16, 0, fonts.px(108), self.height())
        draw_text(painter, head, tr("Events"), font, theme.secondary)
        painter.restore()
        reading = self._monitor.reading
        if reading is None:
            return
        left, right = _sides(self)
        per_s = (right - left) / self._monitor.window_s
        free_until = left
        metrics = QFontMetricsF(font)
        for mark in self._monitor.marks:
            x = right - (reading.at - mark.at) * per_s
            width = metrics.horizontalAdvance(mark.text) + 18
            x = min(x, right - width)
            if mark.kind == "done" or x < free_until:
                continue
            icon, token = _MARK_ICONS.get(mark.kind, ("circle", "secondary"))
            color = getattr(theme, token)
            icons.paint(painter, icon, QRectF(x, (self.height() - 12) / 2, 12, 12), color)
            text = QRectF(x + 16, 0, width - 16, self.height())
            draw_text(painter, text, mark.text, font, theme.secondary, LEFT)
            free_until = x + width + 12


class TimeAxis(QWidget):
    """Five points of the window that is shown, the last one now."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel) -> None:
        super().__init__()
        self._source, self._monitor = source, monitor
        self.setFixedHeight(fonts.px(_MARKS_HEIGHT))
        monitor.sampled.connect(self.update)
        source.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        reading = self._monitor.reading
        if reading is None:
            return
        theme, painter = self._source.theme, QPainter(self)
        font = fonts.ui(fonts.CAPTION)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        left, right = _sides(self)
        for quarter in range(5):
            x = left + (right - left) * quarter / 4
            at = reading.at - self._monitor.window_s * (4 - quarter) / 4
            words = tr("now") if quarter == 4 else _clock(at)
            align = LEFT if quarter == 0 else RIGHT if quarter == 4 else CENTER
            words_wide = fonts.px(80)
            shift = 0 if quarter == 0 else -words_wide if quarter == 4 else -words_wide / 2
            box = QRectF(x + shift, 0, words_wide, self.height())
            draw_text(painter, box, words, font, theme.muted, align)


def _clock(epoch_s: float) -> str:
    return datetime.fromtimestamp(epoch_s).astimezone().strftime("%H:%M:%S")
