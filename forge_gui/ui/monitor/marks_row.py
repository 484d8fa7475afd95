"""Above the curves of the page, and in their scale: what happened when."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from forge_gui.ui.controls.kept_texts import KeptTexts
from forge_gui.ui.monitor.curve_lane import sides
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.monitor_rows import Mark
from forge_gui.viewmodels.translation import tr

_LINE_HEIGHT = 20
_NEAR = 8.0
"""Pixels from a mark within which the pointer means it."""
_MARK_ICONS = {
    "load": ("download-simple", "secondary"),
    "unload": ("eject", "secondary"),
    "evict": ("swap", "secondary"),
    "lost": ("warning-fill", "warn"),
    "refused": ("x-circle-fill", "danger"),
    "run": ("play-fill", "secondary"),
    "failed": ("x-circle-fill", "danger"),
    "done": ("check-circle-fill", "ok"),
}
_OF_RUNS = ("run", "failed")


class MarksRow(QWidget):
    """What happened when, above the curves and in their scale: models, and below them runs."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel) -> None:
        super().__init__()
        self._source, self._monitor = source, monitor
        self.setFixedHeight(fonts.px(_LINE_HEIGHT) * 2 + 4)
        self._texts = KeptTexts(source)
        self.setAccessibleName(tr("What happened"))
        monitor.marksChanged.connect(self._describe)
        for changed in (monitor.marksChanged, monitor.viewChanged, source.changed):
            changed.connect(self.update)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            words = "\n".join(_told(mark) for mark in self.near(event.pos().x()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def go_along(self) -> None:
        """The curves have moved."""
        if self._monitor.marks:
            self.update()

    def near(self, x: float) -> list[Mark]:
        """The marks at a place: their line, or the words beside it."""
        hit = [mark for mark in self._monitor.marks if abs(self._x(mark.at) - x) <= _NEAR]
        return hit or [mark for mark, box in self._placed() if box.left() <= x <= box.right()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.save()
        mirror(painter, QRectF(self.rect()))
        for line, words in enumerate((tr("Models"), tr("Runs"))):
            head = QRectF(16, 2 + line * fonts.px(_LINE_HEIGHT), fonts.px(108), fonts.px(20))
            self._texts.draw(painter, head, words, theme.secondary)
        painter.restore()
        for mark, box in self._placed():
            icon, hue = _MARK_ICONS.get(mark.kind, ("circle", "secondary"))
            hue = "ember" if mark.is_on else hue
            sign = QRectF(box.left(), box.center().y() - 6, 12, 12)
            icons.paint(painter, icon, sign, getattr(theme, hue))
            text = QRectF(box.left() + 16, box.top(), box.width() - 16, box.height())
            tone = getattr(theme, hue if hue in ("danger", "ember") else "secondary")
            self._texts.draw(painter, text, mark.text, tone)

    def _placed(self) -> Iterator[tuple[Mark, QRectF]]:
        """The marks that there is room for, with the place of their sign and words."""
        left, right = sides(self)
        free = [left, left]
        high = float(fonts.px(_LINE_HEIGHT))
        for mark in self._monitor.marks:
            line = int(mark.kind in _OF_RUNS)
            width = min(self._texts.width(mark.text) + 18, float(fonts.px(220)))
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


def _told(mark: Mark) -> str:
    time = wording.clock_time(mark.at)
    return tr("{time} {what}", time=time, what=f"{mark.text}. {mark.more}".strip(". "))
