"""The chosen task: what was asked, and what came of it or why nothing did."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.section import column, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.tasks import Task, TaskStatus
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.task_rows import STATUS_WORDS, result_text
from forge_gui.viewmodels.tasks import TasksViewModel
from forge_gui.viewmodels.translation import tr

_HIGH, _LINE = 84, 20


class TaskDetails(QWidget):
    """Hidden where no task is chosen."""

    def __init__(self, source: ThemeSource, tasks: TasksViewModel) -> None:
        super().__init__()
        self._tasks = tasks
        self._task: Task | None = None
        self._title = ElidedLabel(size=fonts.DENSE, weight=fonts.MEDIUM)
        self._who = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._who.setContentsMargins(16, 0, 16, 0)
        self._who.setFixedHeight(fonts.px(_LINE))
        self._again = WordButton(source, tr("Try again"), look="quiet", icon="arrow-clockwise")
        self._again.clicked.connect(self._try_again)
        self._copy = IconButton(source, "copy", tr("Copy the result"))
        self._copy.clicked.connect(self._copy_result)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(tr("What was asked, and the result"))
        self._text.setFont(fonts.ui(fonts.DENSE))
        self._text.setFixedHeight(fonts.px(_HIGH))
        head = row(margins=(16, 4, 12, 4), gap=4)
        head.addWidget(self._title, 1)
        head.addWidget(self._again)
        head.addWidget(self._copy)
        inset = row(margins=(16, 0, 16, 4))
        inset.addWidget(self._text)
        layout = column(self)
        layout.addWidget(hairline())
        layout.addLayout(head)
        layout.addLayout(inset)
        layout.addWidget(self._who)
        layout.addSpacing(4)
        self.show_task(None)

    def show_task(self, task: Task | None) -> None:
        self._task = task
        self.setVisible(task is not None)
        if task is None:
            return
        state = tr(STATUS_WORDS[task.status])
        self._title.setText(tr("{state}: {task}", state=state, task=task.order.task))
        self._who.setText(said(task.note) if task.status.is_over else "")
        self._who.setVisible(bool(self._who.text()))
        self._text.setFixedHeight(fonts.px(_HIGH - _LINE if self._who.text() else _HIGH))
        came = result_text(task)
        words = f"{task.order.task}\n\n{came}" if came else task.order.task
        if words != self._text.toPlainText():
            self._text.setPlainText(words)
        self._again.setVisible(task.status.is_over)
        self._copy.setVisible(task.status is TaskStatus.COMPLETED)

    def _try_again(self) -> None:
        if self._task is not None:
            self._tasks.try_again(self._task.id)

    def _copy_result(self) -> None:
        if self._task is not None:
            QGuiApplication.clipboard().setText(result_text(self._task))
