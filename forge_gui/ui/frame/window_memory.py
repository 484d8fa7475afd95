"""What the window remembers from one start to the next: its place, its docks, its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from forge_gui.ui.frame.workbench import Workbench
    from forge_gui.ui.theme.source import ThemeSource

_SMALLEST = (1024, 640)
_FIRST = (1440, 900)


class WindowMemory:
    """Reads and writes `settings`; a file that makes no sense leaves the window as it is."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def text_scale(self) -> float:
        """As it was set last: known before the settings are read."""
        try:
            return float(str(self._settings.value("window/text_scale", 1.0)))
        except ValueError:
            return 1.0

    def follow_text(self, source: ThemeSource) -> None:
        """Begin with the size of text that was set last, and remember each later one."""
        source.set_text_scale(self.text_scale)
        put = self._settings.setValue
        source.changed.connect(lambda: put("window/text_scale", source.text_scale))

    def restore_place(self, window: QMainWindow) -> None:
        """Where the window was; before it is shown."""
        window.setMinimumSize(*_SMALLEST)
        geometry = self._bytes("window/geometry")
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            self._place_first(window)

    def restore_docks(self, bench: Workbench) -> None:
        """Where its docks were; once they are there."""
        bench.restore_layout(
            self._bytes("window/docks"),
            is_inspector_wanted=self._settings.value("window/inspector", "yes") != "no",
        )
        bench.run.set_folded(self._settings.value("window/run_folded", "") == "yes")

    @property
    def mini_place(self) -> QByteArray:
        """Where the mini monitor was; empty: nowhere yet."""
        return self._bytes("mini/geometry")

    @property
    def is_mini_shown(self) -> bool:
        return self._settings.value("mini/shown", "") == "yes"

    def save_mini(self, place: QByteArray, *, is_shown: bool) -> None:
        """An empty place leaves the one that is kept."""
        if not place.isEmpty():
            self._settings.setValue("mini/geometry", place)
        self._settings.setValue("mini/shown", "yes" if is_shown else "no")

    def save(self, window: QMainWindow, bench: Workbench) -> None:
        put = self._settings.setValue
        put("window/geometry", window.saveGeometry())
        put("window/docks", bench.layout_state())
        put("window/inspector", "yes" if bench.is_inspector_wanted else "no")
        put("window/run_folded", "yes" if bench.is_run_folded else "no")
        self._settings.sync()

    def _place_first(self, window: QMainWindow) -> None:
        room = window.screen().availableGeometry()
        wide, high = min(_FIRST[0], room.width()), min(_FIRST[1], room.height())
        window.resize(max(wide, _SMALLEST[0]), max(high, _SMALLEST[1]))

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
