"""The monitor as a page: curves at the left, the models in memory at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.monitor.curves import Curves
from forge_gui.ui.monitor.loaded_list import LoadedList
from forge_gui.ui.monitor.marks_row import MarksRow, TimeAxis
from forge_gui.ui.monitor.this_pc import ThisPc
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.hardware import HardwareViewModel
from forge_gui.viewmodels.monitor import WINDOWS_S, MonitorViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_WINDOW_WORDS = {60: QT_TR_NOOP("1 min"), 600: QT_TR_NOOP("10 min")}
_LAST = {60: QT_TR_NOOP("the last minute"), 600: QT_TR_NOOP("the last 10 min")}


def _span(seconds: int) -> str:
    return tr(_WINDOW_WORDS[seconds]) if seconds in _WINDOW_WORDS else tr("{n} s", n=seconds)


class MonitorPage(QWidget):
    """Draws only while it is shown."""

    def __init__(
        self, source: ThemeSource, monitor: MonitorViewModel, hardware: HardwareViewModel
    ) -> None:
        super().__init__()
        self._source, self._monitor, self._hardware = source, monitor, hardware
        self.setAccessibleName(tr("Monitor"))
        fill(self, "surface")
        self._note = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._pause = IconButton(source, "pause", tr("Hold the curves"), framed=True)
        self._pause.setCheckable(True)
        self._pause.toggled.connect(monitor.set_paused)
        self._loaded_note = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._unload_idle = WordButton(
            source, tr("Unload idle"), tip=tr("Take out what nobody uses")
        )
        self._unload_idle.clicked.connect(monitor.unload_idle)
        self._windows: dict[int, WordButton] = {}
        layout = row(self, gap=0)
        layout.addWidget(self._left(), 5)
        layout.addWidget(hairline(vertical=True))
        layout.addWidget(self._right(), 3)
        monitor.loadedChanged.connect(self._show_loaded)
        monitor.windowChanged.connect(self._show_window)
        self._show_loaded()
        self._show_window(monitor.window_s)

    def _left(self) -> QWidget:
        left = QWidget()
        inner = column(left)
        head = self._head(tr("Monitor"), self._note)
        head.addLayout(self._window_buttons())
        head.addWidget(self._pause)
        inner.addLayout(head)
        inner.addWidget(hairline())
        inner.addWidget(MarksRow(self._source, self._monitor))
        inner.addWidget(Curves(self._source, self._monitor, is_wide=True), 1)
        inner.addWidget(hairline())
        inner.addWidget(TimeAxis(self._source, self._monitor))
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setMinimumWidth(fonts.px(320))
        inner = column(right)
        head = self._head(tr("In memory"), self._loaded_note)
        head.addWidget(self._unload_idle)
        inner.addLayout(head)
        inner.addWidget(hairline())
        inner.addWidget(LoadedList(self._source, self._monitor), 1)
        inner.addWidget(hairline())
        inner.addWidget(ThisPc(self._hardware))
        return right

    def _head(self, title: str, note: ElidedLabel) -> QHBoxLayout:
        head = row(margins=(16, 8, 16, 8), gap=12)
        head.addWidget(label(title, size=fonts.TITLE, weight=fonts.SEMIBOLD))
        head.addWidget(note, 1)
        return head

    def _window_buttons(self) -> QHBoxLayout:
        line = row(gap=0)
        group = QButtonGroup(self)
        for place, seconds in enumerate(WINDOWS_S):
            button = WordButton(self._source, _span(seconds), look="segment")
            button.setProperty("end", "left" if place == 0 else "right")
            button.setCheckable(True)
            button.setChecked(seconds == self._monitor.window_s)
            button.clicked.connect(lambda _on=False, wanted=seconds: self._choose(wanted))
            group.addButton(button)
            self._windows[seconds] = button
            line.addWidget(button)
        return line

    def _choose(self, seconds: int) -> None:
        self._monitor.set_window(seconds)

    def _show_window(self, seconds: int) -> None:
        self._windows[seconds].setChecked(True)
        self._note.setText(tr(_LAST.get(seconds, "")) or _span(seconds))

    def _show_loaded(self) -> None:
        self._loaded_note.setText(self._monitor.loaded_text)
        self._unload_idle.setEnabled(any(one.can_unload for one in self._monitor.loaded))
