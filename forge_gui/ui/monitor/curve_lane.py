"""A lane of the monitor: what a curve is called and says now, beside or above the curve itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.kept_texts import KeptTexts
from forge_gui.ui.controls.painting import RIGHT
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.monitor.cursor import Cursor
from forge_gui.ui.monitor.curve_plot import CurvePlot
from forge_gui.ui.monitor.lane_facts import LaneFacts
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
_BESIDE = 8
"""Between what is said and the curve."""


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
        self._texts = KeptTexts(source)
        self._told = ""
        self.facts = LaneFacts(source, channel.title, is_wide=is_wide)
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
        self.facts.setFixedWidth(fonts.px(FACTS_WIDTH) - _BESIDE)
        layout.addWidget(self.facts)
        layout.addSpacing(_BESIDE)
        slot = column(margins=(0, fonts.px(14), 0, 2))
        slot.addWidget(self._plot)
        layout.addLayout(slot, 1)

    def _lay_out_narrow(self) -> None:
        layout = column(self, margins=(12, 6, 12, 8), gap=4)
        layout.addWidget(self.facts)
        layout.addWidget(self._plot, 1)

    def show_now(self, *, is_curve_new: bool = True) -> None:
        """Show the newest reading; the curve only where it has changed."""
        channels = self._monitor.channels
        own = next((c for c in channels if c.key == self._key), None)
        if own is None:
            return
        lines = [text for text in (own.detail, *own.more) if text]
        told = ", ".join([own.figure, *lines])
        if told != self._told:
            self._told = told
            self.facts.show_facts(own.figure, lines)
            self.setAccessibleDescription(told)
            if self.underMouse():
                self._tell_under_pointer()
        if is_curve_new:
            self._plot.show_channels(channels)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._tell_under_pointer()

    def _tell_under_pointer(self) -> None:
        """What may be cut off at the left, and what there is no room for."""
        self.setToolTip(f"{self.accessibleName()}: {self._told}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        if not self._is_wide:
            painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), theme.line)
            return
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.line)
        box = QRectF(self.width() - 132, 1, 120, fonts.px(14))
        self._texts.draw(painter, box, _top_words(self._key, self._plot.top), theme.muted, RIGHT)


def _top_words(key: str, top: float) -> str:
    """The upper end of a scale with its unit."""
    return figure(top) if key == "tokens" else value_words(key, top)
