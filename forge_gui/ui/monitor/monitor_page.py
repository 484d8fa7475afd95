"""The monitor as a page: curves at the left; at the right the models in memory, the task queue and
what else takes room.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.monitor.alert_strip import AlertStrip
from forge_gui.ui.monitor.curves import Curves
from forge_gui.ui.monitor.loaded_list import LoadedList
from forge_gui.ui.monitor.marks_row import MarksRow
from forge_gui.ui.monitor.process_list import ProcessList
from forge_gui.ui.monitor.range_bar import RangeBar
from forge_gui.ui.monitor.tasks_panel import TasksPanel
from forge_gui.ui.monitor.this_pc import ThisPc
from forge_gui.ui.monitor.time_axis import TimeAxis, moment
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.hardware import HardwareViewModel
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.translation import tr

_TO_THE_MINUTE_S = 3_601.0
"""What goes along with now is told to the minute: seconds would only flicker."""


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
        self._noted: tuple[float, float, bool] | None = None
        self._ranges = RangeBar(source, monitor)
        self._ranges.csv_wanted.connect(self._ask_csv)
        self._ranges.picture_wanted.connect(self._ask_picture)
        self._curves = Curves(source, monitor, is_wide=True)
        self._loaded_note = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._unload_idle = WordButton(
            source, tr("Unload idle"), tip=tr("Take out what nobody uses")
        )
        self._unload_idle.clicked.connect(monitor.models.unload_idle)
        self._left_side = self._left()
        layout = row(self, gap=0)
        layout.addWidget(self._left_side, 5)
        layout.addWidget(hairline(vertical=True))
        layout.addWidget(self._right(), 3)
        monitor.models.changed.connect(self._show_loaded)
        monitor.sampled.connect(self._show_note)
        monitor.viewChanged.connect(self._show_note_anew)
        monitor.samplingChanged.connect(self._show_note_anew)
        self._show_loaded()
        self._show_note()

    def picture(self) -> bytes:
        """The curves as they are shown, as a PNG."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._left_side.grab().save(buffer, "PNG")
        return bytes(buffer.data().data())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_note()

    def _left(self) -> QWidget:
        left = QWidget()
        fill(left, "surface")
        inner = column(left)
        head = self._head(tr("Monitor"), self._note)
        head.addWidget(self._ranges)
        inner.addLayout(head)
        inner.addWidget(hairline())
        marks = MarksRow(self._source, self._monitor)
        axis = TimeAxis(self._source, self._monitor, self._curves.cursor_in_time)
        for along in (marks, axis):
            self._curves.moved.connect(along.go_along)
        inner.addWidget(marks)
        inner.addWidget(self._curves, 1)
        inner.addWidget(hairline())
        inner.addWidget(axis)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setMinimumWidth(fonts.px(320))
        inner = column(right)
        head = self._head(tr("In memory"), self._loaded_note)
        head.addWidget(self._unload_idle)
        inner.addLayout(head)
        inner.addWidget(hairline())
        inner.addWidget(LoadedList(self._source, self._monitor.models), 3)
        inner.addWidget(AlertStrip(self._source, self._monitor.alerts))
        inner.addWidget(hairline())
        inner.addWidget(TasksPanel(self._source, self._monitor.tasks()), 7)
        inner.addWidget(hairline())
        inner.addWidget(ProcessList(self._source, self._monitor), 2)
        inner.addWidget(hairline())
        inner.addWidget(ThisPc(self._hardware, self._monitor))
        return right

    def _head(self, title: str, note: ElidedLabel) -> QHBoxLayout:
        head = row(margins=(16, 8, 16, 8), gap=12)
        head.addWidget(label(title, size=fonts.TITLE, weight=fonts.SEMIBOLD))
        head.addWidget(note, 1)
        return head

    def _show_note_anew(self) -> None:
        self._noted = None
        self._show_note()

    def _show_note(self) -> None:
        if not self.isVisible():
            return
        monitor = self._monitor
        view, now = monitor.view, monitor.newest_at
        span = max(view.span_s, _TO_THE_MINUTE_S if view.is_live else 0.0)
        shown = (view.since(now) // 60, view.end(now) // 60, monitor.is_sampling)
        if view.is_live and shown == self._noted:
            return
        self._noted = shown
        begin, end = moment(view.since(now), span), moment(view.end(now), span)
        words = tr("{begin} to {end}", begin=begin, end=end)
        if not monitor.is_sampling:
            words = tr("{times}, readings are paused", times=words)
        elif monitor.is_paused:
            words = tr("{times}, held", times=words)
        self._note.setText(words)

    def _show_loaded(self) -> None:
        models = self._monitor.models
        if self._loaded_note.text() != models.text:
            self._loaded_note.setText(models.text)
        is_any = any(one.can_unload and not one.is_pinned for one in models.rows)
        self._unload_idle.setEnabled(is_any)

    def _ask_csv(self) -> None:
        self._ask(tr("Export readings"), "readings.csv", self._monitor.export.write_csv)

    def _ask_picture(self) -> None:
        made = self.picture()  # before a dialog lies over it
        save = self._monitor.export.write_picture
        self._ask(tr("Export curves"), "curves.png", lambda path: save(path, made))

    def _ask(self, title: str, name: str, take: Callable[[Path], object]) -> None:
        """Where a file shall go; answered later."""
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: take(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
