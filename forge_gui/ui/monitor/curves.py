"""All curves there are on this PC, below each other (page) or side by side (dock).

They are drawn only while somebody sees them.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.monitor.curve_lane import CurveLane
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.translation import tr


class Curves(QWidget):
    """`is_wide`: one lane below the other with its facts at the left."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel, *, is_wide: bool) -> None:
        super().__init__()
        self._source, self._monitor, self._is_wide = source, monitor, is_wide
        self._lanes: list[CurveLane] = []
        self._layout = column(self) if is_wide else row(self, gap=0)
        self._waiting = label(tr("Waiting for the first reading."), size=fonts.DENSE, tone="muted")
        self._waiting.setContentsMargins(16, 12, 16, 12)
        self._layout.addWidget(self._waiting, 1, Qt.AlignmentFlag.AlignTop)
        monitor.channelsChanged.connect(self._rebuild)
        monitor.sampled.connect(self._draw)
        monitor.windowChanged.connect(lambda _seconds: self._draw())

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
                lane.deleteLater()
            self._lanes = [
                CurveLane(self._source, self._monitor, channel, is_wide=self._is_wide)
                for channel in main
            ]
            for lane in self._lanes:
                self._layout.addWidget(lane, 1)
        self._waiting.setVisible(not self._lanes)
        self._draw()

    def _draw(self) -> None:
        if not self.isVisible():
            return
        if not self._lanes and self._monitor.channels:
            self._rebuild()
            return
        for lane in self._lanes:
            lane.show_now()
