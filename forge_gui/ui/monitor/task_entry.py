"""A line for one more task: what is to be done, of which kind, how urgent."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.capabilities import Capability
from forge_gui.values.tasks import HIGHEST, LOWEST, USUAL
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.tasks import TasksViewModel
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.wording import CAPABILITY_WORDS

_KINDS = (
    Capability.TEXT_GENERATION,
    Capability.CODE_GENERATION,
    Capability.REASONING,
    Capability.EMBEDDING,
)
"""What a task that is a text alone can ask for."""


class TaskEntry(QWidget):
    """Return adds it; the model is the one that suits it best."""

    def __init__(self, source: ThemeSource, tasks: TasksViewModel) -> None:
        super().__init__()
        self._tasks = tasks
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("What is to be done?"))
        self.text.setAccessibleName(tr("What is to be done?"))
        self.text.returnPressed.connect(self._add)
        self._kind = Combo(source, tr("Kind of task"))
        self._kind.show_choices([(kind.value, tr(CAPABILITY_WORDS[kind])) for kind in _KINDS])
        self._priority = Combo(source, tr("Priority"))
        numbers = range(HIGHEST, LOWEST - 1, -1)
        self._priority.show_choices([(str(one), whole(one)) for one in numbers])
        self._priority.choose(str(USUAL))
        self._priority.setToolTip(tr("Priority: 10 is worked on first"))
        self._button = WordButton(source, tr("Add task"), icon="plus")
        self._button.clicked.connect(self._add)
        layout = row(self, margins=(16, 8, 16, 8), gap=8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._kind)
        layout.addWidget(self._priority)
        layout.addWidget(self._button)
        self.text.textChanged.connect(self._enable)
        self._enable("")

    def _enable(self, text: str) -> None:
        self._button.setEnabled(bool(text.strip()))

    def _add(self) -> None:
        if self.text.text().strip():
            self._tasks.add(self.text.text(), self._kind.choice, int(self._priority.choice))
            self.text.clear()
