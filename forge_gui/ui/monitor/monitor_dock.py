"""The monitor as a tab of the dock: curves side by side, the models in memory at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.section import row
from forge_gui.ui.monitor.curves import Curves
from forge_gui.ui.monitor.loaded_list import LoadedList
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.translation import tr


class MonitorDock(QWidget):
    """Draws only while it is shown."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("Monitor"))
        loaded = LoadedList(source, monitor.models)
        loaded.setFixedWidth(fonts.px(372))
        layout = row(self, gap=0)
        layout.addWidget(Curves(source, monitor, is_wide=False), 1)
        layout.addWidget(loaded)
