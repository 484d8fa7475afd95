"""What stands beside the window: the mini monitor and the tray. Made when wanted, gone with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject

from forge_gui.ui.frame.mark import app_icon

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow
    from forge_gui.ui.frame.window_memory import WindowMemory
    from forge_gui.ui.monitor.mini_monitor import MiniMonitor
    from forge_gui.ui.monitor.tray import Tray
    from forge_gui.viewmodels.monitor import MonitorViewModel


class Companions(QObject):
    """The mini monitor comes where it was left, and at the start where it was open at the end."""

    def __init__(self, window: MainWindow, monitor: MonitorViewModel, memory: WindowMemory) -> None:
        super().__init__(window)
        self._window, self._monitor, self._memory = window, monitor, memory
        self._mini: MiniMonitor | None = None
        self._tray: Tray | None = None
        self._is_begun = False
        monitor.sampled.connect(self._begin)
        window.closing.connect(self.close)

    @property
    def mini(self) -> MiniMonitor | None:
        """None until it was wanted once."""
        return self._mini

    @property
    def tray(self) -> Tray | None:
        """None where the desktop has none."""
        return self._tray

    def toggle_mini(self) -> None:
        self.show_mini(self._mini is None or not self._mini.isVisible())

    def show_mini(self, is_shown: bool) -> None:
        """Bring the mini monitor, or put it away; its place is remembered."""
        if self._mini is None and is_shown:
            self._mini = self._made()
        if self._mini is not None:
            self._mini.setVisible(is_shown)
        self._note()

    def close(self) -> None:
        """The window goes: nothing of it stays."""
        self._monitor.sampled.disconnect(self._begin)
        self._note()
        if self._tray is not None:
            self._tray.close()
        if self._mini is not None:
            self._mini.hide()
            self._mini.deleteLater()
            self._mini = None

    def _begin(self) -> None:
        """With the first reading, long after the first paint."""
        if self._is_begun:
            return
        self._is_begun = True
        if self._memory.is_mini_shown:
            self.show_mini(True)
        self._make_tray()

    def _made(self) -> MiniMonitor:
        from forge_gui.ui.monitor.mini_monitor import MiniMonitor

        mini = MiniMonitor(self._window.source, self._monitor)
        mini.forge_wanted.connect(self._show_window)
        mini.put_away.connect(self._note)
        place = self._memory.mini_place
        if not place.isEmpty():
            mini.restoreGeometry(place)
        return mini

    def _make_tray(self) -> None:
        from PySide6.QtWidgets import QSystemTrayIcon

        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        from forge_gui.ui.monitor.tray import Tray

        icon = app_icon(self._window.source.theme)
        tray = self._tray = Tray(icon, self._monitor, self._window)
        tray.window_wanted.connect(self._show_window)
        tray.mini_wanted.connect(self.show_mini)
        tray.quit_wanted.connect(self._window.close)
        tray.show()
        self._note()

    def _show_window(self) -> None:
        window = self._window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def _note(self) -> None:
        is_shown = self._mini is not None and self._mini.isVisible()
        place = self._mini.saveGeometry() if self._mini is not None else QByteArray()
        self._memory.save_mini(place, is_shown=is_shown)
        if self._tray is not None:
            self._tray.mini.setChecked(is_shown)
