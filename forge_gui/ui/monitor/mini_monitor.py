"""A small window over all others: what this PC does, while one works in another program."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.sparkline import Sparkline
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.translation import tr

_POINTS = 56
_HOT_PERCENT = 25.0
_ACROSS = 2


class MiniMonitor(QWidget):
    """Stays on top; paints nothing while it is hidden. `put_away` tells that a person closed it."""

    put_away = Signal()
    forge_wanted = Signal()

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel) -> None:
        super().__init__(None, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self._source, self._monitor = source, monitor
        self._sparks: dict[str, Sparkline] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(tr("Forge monitor"))
        self.setAccessibleName(tr("Mini monitor"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._models = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self._alert = ElidedLabel(size=fonts.CAPTION, weight=fonts.MEDIUM)
        self._open = IconButton(source, "arrow-square-out", tr("Show Forge"), size=24, icon_size=14)
        self._open.clicked.connect(self.forge_wanted)
        layout = column(self, margins=(12, 8, 12, 8), gap=6)
        layout.addLayout(self._grid)
        foot = row(gap=8)
        foot.addWidget(self._models, 1)
        foot.addWidget(self._open)
        layout.addLayout(foot)
        layout.addWidget(self._alert)
        self._alert.hide()
        monitor.sampled.connect(self.show_newest)
        monitor.models.changed.connect(self.show_newest)
        monitor.alerts.changed.connect(self.show_newest)
        source.changed.connect(self.update)

    def show_newest(self) -> None:
        """Show the newest reading, where somebody sees it."""
        reading = self._monitor.reading
        if not self.isVisible() or reading is None:
            return
        for channel in self._monitor.channels:
            if not channel.is_main or channel.key == "read":
                continue
            is_hot = channel.key.startswith("gpu") and any(
                (gpu.used_percent or 0) > _HOT_PERCENT for gpu in reading.gpus
            )
            spark = self._spark(channel.key, channel.title)
            spark.show_all(self._monitor.spark(channel.key, _POINTS), channel.figure, is_hot=is_hot)
        self._show_models()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_newest()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.put_away.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._source.theme.window)

    def _spark(self, key: str, title: str) -> Sparkline:
        """The curve of a channel; made when there first is one."""
        spark = self._sparks.get(key)
        if spark is None:
            caption = tr("VRAM") if key.startswith("vram") else title
            spark = self._sparks[key] = Sparkline(self._source, caption, keep=_POINTS)
            spark.clicked.connect(self.forge_wanted)
            place = len(self._sparks) - 1
            self._grid.addWidget(spark, place // _ACROSS, place % _ACROSS)
            self.adjustSize()
        return spark

    def _show_models(self) -> None:
        rows = self._monitor.models.rows
        names = wording.joined([one.name for one in rows[:3]])
        self._models.setText(names or tr("No model is in memory."))
        alerts = self._monitor.alerts.rows
        is_shown = bool(alerts)
        self._alert.setText(alerts[0].sentence if alerts else "")
        self._alert.setToolTip(f"{alerts[0].sentence} {alerts[0].advice}" if alerts else "")
        if is_shown == self._alert.isHidden():
            self._alert.setVisible(is_shown)
            self.adjustSize()
