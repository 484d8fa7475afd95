"""What this PC has, below the models in memory."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.section import SectionHead, column, empty, row
from forge_gui.ui.theme import fonts
from forge_gui.viewmodels.hardware import HardwareViewModel
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.translation import tr


class ThisPc(QWidget):
    """Hidden until the engine has looked."""

    def __init__(self, hardware: HardwareViewModel, monitor: MonitorViewModel) -> None:
        super().__init__()
        self._hardware, self._monitor = hardware, monitor
        self._cost = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._shown: tuple[tuple[str, str], ...] = ()
        layout = column(self, margins=(16, 8, 16, 16))
        layout.addWidget(SectionHead(tr("This PC")))
        self._rows = column()
        layout.addLayout(self._rows)
        layout.addSpacing(6)
        layout.addWidget(self._cost)
        monitor.sampled.connect(self._show_cost)
        hardware.rowsChanged.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_cost()

    def _show_cost(self) -> None:
        if self.isVisible():
            cost = self._monitor.cost.text
            self._cost.setText(tr("Monitoring uses {cost}.", cost=cost) if cost else "")

    def _show(self) -> None:
        facts = tuple((one.title, one.value) for one in self._hardware.rows)
        if not facts or self.parent() is not None:  # alone it would be a window for a moment
            self.setVisible(bool(facts))
        if facts == self._shown:
            return
        self._shown = facts
        empty(self._rows)
        for title, value in facts:
            self._rows.addWidget(_fact(title, value))


def _fact(title: str, value: str) -> QWidget:
    made = QWidget()
    made.setFixedHeight(fonts.px(24))
    line = row(made)
    name = ElidedLabel(title, size=fonts.DENSE, tone="secondary")
    name.setFixedWidth(fonts.px(112))
    line.addWidget(name)
    line.addWidget(ElidedLabel(value, size=fonts.DENSE), 1)
    return made
