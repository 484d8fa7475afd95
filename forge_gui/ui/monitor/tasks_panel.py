"""The task queue in the monitor: its head, the list, the chosen task, a line for one more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.monitor.task_details import TaskDetails
from forge_gui.ui.monitor.task_entry import TaskEntry
from forge_gui.ui.monitor.task_list import TaskList
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.tasks import TasksViewModel
from forge_gui.viewmodels.translation import tr


class TasksPanel(QWidget):
    """Reads the queue while it is seen."""

    def __init__(self, source: ThemeSource, tasks: TasksViewModel) -> None:
        super().__init__()
        self._tasks = tasks
        self.list = TaskList(source, tasks)
        self.details = TaskDetails(source, tasks)
        self.entry = TaskEntry(source, tasks)
        self._note = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._pause = WordButton(source, tr("Pause"), icon="pause", tip=tr("Start nothing more"))
        self._pause.clicked.connect(lambda: tasks.pause(not tasks.counts.is_paused))
        self._more = IconButton(source, "dots-three", tr("More for the queue"))
        self._more.clicked.connect(self._show_more)
        self._empty = label(
            tr(
                "Nothing is queued. Write below what is to be done: the highest priority is worked "
                "on first, and nothing is lost when Forge ends."
            ),
            size=fonts.DENSE,
            tone="muted",
            wrap=True,
        )
        self._empty.setContentsMargins(16, 12, 16, 12)
        self._cut = label(size=fonts.CAPTION, tone="muted")
        self._cut.setContentsMargins(16, 4, 16, 4)
        layout = column(self)
        layout.addLayout(self._head())
        layout.addWidget(hairline())
        layout.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._cut)
        layout.addWidget(self.details)
        layout.addWidget(hairline())
        layout.addWidget(self.entry)
        self.list.chosen.connect(self._show_chosen)
        tasks.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tasks.show(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tasks.show(False)

    def more_menu(self) -> QMenu:
        """What is done with many at once."""
        counts = self._tasks.counts
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        clear = menu.addAction(tr("Cancel all that wait"), self._tasks.clear)
        clear.setEnabled(counts.pending > 0)
        forget = menu.addAction(tr("Forget those that are over"), self._tasks.clear_history)
        forget.setEnabled(counts.completed + counts.failed + counts.cancelled > 0)
        return menu

    def _head(self) -> QHBoxLayout:
        head = row(margins=(16, 8, 16, 8), gap=12)
        head.addWidget(label(tr("Tasks"), size=fonts.TITLE, weight=fonts.SEMIBOLD))
        head.addWidget(self._note, 1)
        head.addWidget(self._pause)
        head.addWidget(self._more)
        return head

    def _show(self) -> None:
        is_paused, has_rows = self._tasks.counts.is_paused, bool(self._tasks.rows)
        self._note.setText(self._tasks.head)
        self._pause.setText(tr("Go on") if is_paused else tr("Pause"))
        self._pause.setToolTip(tr("Start tasks again") if is_paused else tr("Start nothing more"))
        self._pause.set_icon("play" if is_paused else "pause")
        self._pause.updateGeometry()
        self._empty.setVisible(not has_rows)
        self.list.setVisible(has_rows)
        self._cut.setText(self._tasks.cut_text)
        self._cut.setVisible(bool(self._cut.text()))
        self._show_chosen()

    def _show_chosen(self) -> None:
        row_ = self.list.current
        self.details.show_task(self._tasks.task(row_.id) if row_ is not None else None)

    def _show_more(self) -> None:
        self.more_menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
