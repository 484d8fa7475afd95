"""A lane of the monitor: what a curve is called and says now, beside or above the curve itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.painting import RIGHT, draw_text
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.monitor.cursor import Cursor
from forge_gui.ui.monitor.curve_plot import CurvePlot
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.channels import Channel, value_words
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.numbers import figure

FACTS_WIDTH = 132
END = 12.0
"""Pixels between the curves and the edge."""
HUES = {"cpu": 0, "ram": 1, "tokens": 4, "read": 0}
_LINE = 16
_MOST_LINES = 3


def hue_of(key: str) -> int:
    """Which of the theme's series a channel takes."""
    if key.startswith("vram"):
        return 3
    return HUES.get(key, 2)


def sides(widget: QWidget) -> tuple[float, float]:
    """Where the curves of a wide lane begin and end: time goes to the right in every language, but
    what is said of a curve stands where reading begins."""
    facts = 16.0 + fonts.px(FACTS_WIDTH)
    is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (END, widget.width() - facts) if is_mirrored else (facts, widget.width() - END)


class CurveLane(QWidget):
    """`is_wide`: the facts stand at the left of the curve (page), else above it (dock)."""

    def __init__(
        self,
        source: ThemeSource,
        monitor: MonitorViewModel,
        channel: Channel,
        cursor: Cursor,
        *,
        is_wide: bool,
    ) -> None:
        super().__init__()
        self._source, self._monitor, self._key = source, monitor, channel.key
        self._is_wide = is_wide
        self._title = ElidedLabel(channel.title, size=fonts.CAPTION, tone="secondary")
        self._figure = ElidedLabel(
            size=fonts.TITLE if is_wide else fonts.BODY, weight=fonts.SEMIBOLD
        )
        count = _MOST_LINES if is_wide else 1
        self._lines = [ElidedLabel(size=fonts.CAPTION, tone="secondary") for _ in range(count)]
        self._plot = CurvePlot(source, monitor, channel.key, hue_of(channel.key), cursor)
        self._plot.rescaled.connect(self.update)
        self.setMouseTracking(True)
        self.setAccessibleName(channel.title)
        if is_wide:
            self._lay_out_wide()
        else:
            self._lay_out_narrow()

    @property
    def plot(self) -> CurvePlot:
        return self._plot

    def _lay_out_wide(self) -> None:
        self.setMinimumHeight(fonts.px(72))
        layout = row(self, margins=(16, 1, int(END), 0), gap=0)
        facts = QWidget()
        facts.setFixedWidth(fonts.px(FACTS_WIDTH))
        words = column(facts, margins=(0, 6, 8, 2), gap=1)
        for part in (self._title, self._figure, *self._lines):
            words.addWidget(part)
        words.addStretch(1)
        layout.addWidget(facts)
        slot = column(margins=(0, fonts.px(14), 0, 2))
        slot.addWidget(self._plot)
        layout.addLayout(slot, 1)

    def _lay_out_narrow(self) -> None:
        layout = column(self, margins=(12, 6, 12, 8), gap=0)
        head = row(gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._figure)
        layout.addLayout(head)
        for line in self._lines:
            layout.addWidget(line)
        layout.addSpacing(4)
        layout.addWidget(self._plot, 1)

    def show_now(self, *, is_curve_new: bool = True) -> None:
        """Show the newest reading; the curve only where it has changed."""
        channels = self._monitor.channels
        own = next((c for c in channels if c.key == self._key), None)
        if own is None:
            return
        _say(self._figure, own.figure)
        facts = [text for text in (own.detail, *own.more) if text]
        self._fill_lines(facts)
        self.setAccessibleDescription(", ".join([own.figure, *facts]))
        if is_curve_new:
            self._plot.show_channels(channels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_wide:  # as many lines as there is room for
            room = (self.height() - fonts.px(52)) // fonts.px(_LINE)
            for number, line in enumerate(self._lines):
                line.setVisible(number <= room)

    def _fill_lines(self, facts: list[str]) -> None:
        shown = [*facts, *[""] * len(self._lines)]
        for line, text in zip(self._lines, shown, strict=False):
            _say(line, text)
        if not self._is_wide:
            self._lines[0].setVisible(bool(facts))
        self.setToolTip("\n".join(facts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        if not self._is_wide:
            painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), theme.line)
            return
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.line)
        box = QRectF(self.width() - 132, 1, 120, fonts.px(14))
        words = _top_words(self._key, self._plot.top)
        draw_text(painter, box, words, fonts.ui(fonts.CAPTION), theme.muted, RIGHT)


def _say(words: ElidedLabel, text: str) -> None:
    """Words that are there already are not painted again."""
    if words.text() != text:
        words.setText(text)


def _top_words(key: str, top: float) -> str:
    """The upper end of a scale with its unit."""
    return figure(top) if key == "tokens" else value_words(key, top)
