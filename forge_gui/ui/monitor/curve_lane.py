"""A lane of the monitor: what a curve is called and says now, beside or above the curve itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.painting import RIGHT, draw_text
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.monitor.curve_plot import CurvePlot
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.channels import Channel
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.numbers import figure, percent

FACTS_WIDTH = 124
HUES = {"cpu": 0, "ram": 1, "tokens": 4}


def hue_of(key: str) -> int:
    """Which of the theme's series a channel takes."""
    if key.startswith("vram"):
        return 3
    return HUES.get(key, 2)


class CurveLane(QWidget):
    """`is_wide`: the facts stand at the left of the curve (page), else above it (dock)."""

    def __init__(
        self, source: ThemeSource, monitor: MonitorViewModel, channel: Channel, *, is_wide: bool
    ) -> None:
        super().__init__()
        self._source, self._monitor, self._key = source, monitor, channel.key
        self._is_wide = is_wide
        self._title = ElidedLabel(channel.title, size=fonts.CAPTION, tone="secondary")
        self._figure = ElidedLabel(
            size=fonts.TITLE if is_wide else fonts.BODY, weight=fonts.SEMIBOLD
        )
        self._detail = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self._plot = CurvePlot(source, monitor, channel.key, hue_of(channel.key))
        self.setAccessibleName(channel.title)
        if is_wide:
            self._lay_out_wide()
        else:
            self._lay_out_narrow()

    def _lay_out_wide(self) -> None:
        self.setMinimumHeight(fonts.px(84))
        layout = row(self, margins=(16, 1, 12, 0), gap=0)
        facts = QWidget()
        facts.setFixedWidth(fonts.px(FACTS_WIDTH))
        words = column(facts, margins=(0, 10, 8, 4), gap=2)
        for part in (self._title, self._figure, self._detail):
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
        layout.addWidget(self._detail)
        layout.addSpacing(4)
        layout.addWidget(self._plot, 1)

    def show_now(self) -> None:
        """Show the newest reading."""
        channels = self._monitor.channels
        own = next((c for c in channels if c.key == self._key), None)
        if own is None:
            return
        self._figure.setText(own.figure)
        self._detail.setText(own.detail)
        self._detail.setVisible(bool(own.detail) or self._is_wide)
        self.setAccessibleDescription(f"{own.figure} {own.detail}".strip())
        self._plot.show_channels(channels)
        self.update()

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


def _top_words(key: str, top: float) -> str:
    """The unit of a scale's upper end: percent, GB, or tokens."""
    if key == "cpu" or key.startswith("gpu"):
        return percent(top)
    if key == "ram" or key.startswith("vram"):
        return f"{figure(top)} GB"
    return figure(top)
