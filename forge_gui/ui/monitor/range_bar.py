"""Which part of time the curves show: its ranges, holding them, and giving them to others."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.time_view import SPANS_S
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_SPANS = (QT_TR_NOOP("1 min"), QT_TR_NOOP("10 min"), QT_TR_NOOP("1 h"), QT_TR_NOOP("Day"))
_WORDS = dict(zip(SPANS_S, (*_SPANS, QT_TR_NOOP("Week")), strict=True))


class RangeBar(QWidget):
    """Buttons for the ranges, one that holds the curves or goes on, and the export."""

    csv_wanted = Signal()
    picture_wanted = Signal()

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel) -> None:
        super().__init__()
        self._source, self._monitor = source, monitor
        self._ranges: dict[float, WordButton] = {}
        self._group = QButtonGroup(self)
        self._hold = IconButton(source, "pause", tr("Hold the curves"), framed=True)
        self._hold.setCheckable(True)
        self._hold.clicked.connect(lambda: monitor.set_paused(not monitor.is_paused))
        self._export = WordButton(source, tr("Export"), icon="export")
        self._menu = self._export_menu()
        self._export.clicked.connect(self._open_menu)
        line = row(self)
        line.addLayout(self._range_buttons())
        line.addWidget(self._hold)
        line.addWidget(self._export)
        monitor.viewChanged.connect(self._show)
        self._show()

    def _range_buttons(self) -> QHBoxLayout:
        line = row(gap=0)
        last = len(SPANS_S) - 1
        for place, seconds in enumerate(SPANS_S):
            button = WordButton(self._source, tr(_WORDS[seconds]), look="segment")
            button.setProperty(
                "end", "left" if place == 0 else "right" if place == last else "middle"
            )
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, wanted=seconds: self._choose(wanted))
            self._group.addButton(button)
            self._ranges[float(seconds)] = button
            line.addWidget(button)
        return line

    def _open_menu(self) -> None:
        self._menu.popup(self._export.mapToGlobal(QPoint(0, self._export.height())))

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Readings as CSV")).triggered.connect(self.csv_wanted)
        menu.addAction(tr("Curves as a picture")).triggered.connect(self.picture_wanted)
        return menu

    def _choose(self, seconds: float) -> None:
        self._monitor.set_window(seconds)
        self._show()

    def _show(self) -> None:
        span, is_held = self._monitor.view.span_s, self._monitor.is_paused
        self._group.setExclusive(False)
        for seconds, button in self._ranges.items():
            button.setChecked(abs(seconds - span) < 1)
        self._group.setExclusive(any(one.isChecked() for one in self._ranges.values()))
        self._hold.setChecked(is_held)
        name = tr("Go along with now") if is_held else tr("Hold the curves")
        self._hold.set_icon("play" if is_held else "pause", name)
