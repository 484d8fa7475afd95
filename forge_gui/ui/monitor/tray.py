"""Forge in the desktop's tray: what this PC does at a glance, and a few words in a menu.

A convenience of desktops that have a tray; everything in it is in the window as well.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from forge_gui.viewmodels import wording
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.translation import tr


class Tray(QObject):
    """Its icon and its menu. Ask `QSystemTrayIcon.isSystemTrayAvailable` before."""

    window_wanted = Signal()
    mini_wanted = Signal(bool)
    quit_wanted = Signal()

    def __init__(self, icon: QIcon, monitor: MonitorViewModel, owner: QWidget) -> None:
        super().__init__(owner)
        self._monitor = monitor
        self.menu = QMenu(owner)
        self.show_window = self._entry(tr("Show Forge"))
        self.show_window.triggered.connect(self.window_wanted)
        self.mini = self._entry(tr("Mini monitor"), is_checkable=True)
        self.mini.triggered.connect(self.mini_wanted)
        self.pause = self._entry(tr("Pause readings of this PC"), is_checkable=True)
        self.pause.triggered.connect(lambda on: monitor.set_sampling(not on))
        self.menu.addSeparator()
        self.quit = self._entry(tr("Quit Forge"))
        self.quit.triggered.connect(self.quit_wanted)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        monitor.sampled.connect(self._tell)
        monitor.samplingChanged.connect(lambda is_on: self.pause.setChecked(not is_on))
        self._tell()

    def show(self) -> None:
        self.icon.show()

    def close(self) -> None:
        """It leaves the tray at once, not when Python ends."""
        self.icon.hide()

    def _entry(self, text: str, *, is_checkable: bool = False) -> QAction:
        entry = self.menu.addAction(text)
        entry.setCheckable(is_checkable)
        return entry

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wanted.emit()

    def _tell(self) -> None:
        reading = self._monitor.reading
        if reading is None:
            self.icon.setToolTip(tr("Forge"))
            return
        cpu = wording.percent(reading.cpu_percent)
        words = tr("CPU {cpu}, RAM {ram}", cpu=cpu, ram=self._monitor.ram_text)
        vram = self._monitor.vram_text
        self.icon.setToolTip(
            tr("{figures}, VRAM {vram}", figures=words, vram=vram) if vram else words
        )
