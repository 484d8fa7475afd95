"""All curves there are on this PC, below each other (page) or side by side (dock).

They are drawn only while somebody sees them.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.monitor.cursor import Cursor
from forge_gui.ui.monitor.curve_hands import CurveHands
from forge_gui.ui.monitor.curve_lane import CurveLane, sides
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.translation import tr

_STEPS = 360
"""How often a curve is painted anew while all of it goes by: every second pixel or so."""


class Curves(QWidget):
    """`is_wide`: one lane below the other with its facts at the left; wheel, drag and keys go
    through time there."""

    moved = Signal()
    """The curves have gone along with time."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel, *, is_wide: bool) -> None:
        super().__init__()
        self._source, self._monitor, self._is_wide = source, monitor, is_wide
        self.cursor_in_time = Cursor(self)
        self._lanes: list[CurveLane] = []
        self._drawn_at = 0.0
        self._layout = column(self) if is_wide else row(self, gap=0)
        self._waiting = label(tr("Waiting for the first reading."), size=fonts.DENSE, tone="muted")
        self._waiting.setContentsMargins(16, 12, 16, 12)
        self._layout.addWidget(self._waiting, 1, Qt.AlignmentFlag.AlignTop)
        if is_wide:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(tr("Curves"))
            self.setAccessibleDescription(
                tr("Arrow keys go through time, plus and minus zoom, the space bar holds them.")
            )
            self._hands = CurveHands(self, monitor, self.cursor_in_time, lambda: sides(self))
        monitor.channelsChanged.connect(self._rebuild)
        monitor.sampled.connect(self._draw_newest)
        monitor.viewChanged.connect(self._draw)
        monitor.marksChanged.connect(self._draw)

    @property
    def lanes(self) -> tuple[CurveLane, ...]:
        return tuple(self._lanes)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rebuild()

    def _rebuild(self) -> None:
        if not self.isVisible():
            return
        main = [channel for channel in self._monitor.channels if channel.is_main]
        if [lane.accessibleName() for lane in self._lanes] != [c.title for c in main]:
            for lane in self._lanes:
                self._layout.removeWidget(lane)
                lane.hide()  # what comes in its place is painted before it is gone
                lane.deleteLater()
            self._lanes = [
                CurveLane(
                    self._source,
                    self._monitor,
                    channel,
                    self.cursor_in_time,
                    is_wide=self._is_wide,
                )
                for channel in main
            ]
            for lane in self._lanes:
                self._layout.addWidget(lane, 1)
        self._waiting.setVisible(not self._lanes)
        self._draw()

    def _draw_newest(self) -> None:
        """A reading came: the curves have changed where they go along and have moved by a pixel."""
        monitor = self._monitor
        has_moved = monitor.newest_at - self._drawn_at >= monitor.view.span_s / _STEPS
        self._draw(is_curve_new=monitor.view.is_live and has_moved)

    def _draw(self, *, is_curve_new: bool = True) -> None:
        if not self.isVisible():
            return
        if not self._lanes and self._monitor.channels:
            self._rebuild()
            return
        if is_curve_new:
            self._drawn_at = self._monitor.newest_at
            self.moved.emit()
        for lane in self._lanes:
            lane.show_now(is_curve_new=is_curve_new)
