"""Above a test set: its name, what it is attached to, save, run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.test_sets import Target
from forge_gui.viewmodels.evaluation import EvaluationViewModel
from forge_gui.viewmodels.evaluation_words import target_words
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

Places = Callable[[], Sequence[Target]]
"""The open pipelines that have a file, and their steps."""


class HeadBar(QWidget):
    """Run becomes Stop while it goes on."""

    def __init__(
        self,
        source: ThemeSource,
        evaluation: EvaluationViewModel,
        models: ModelsViewModel,
        pipelines: Places,
    ) -> None:
        super().__init__()
        self._evaluation, self._models, self._pipelines = evaluation, models, pipelines
        self._targets: list[Target] = []
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the test set"))
        self.name.setMaximumWidth(fonts.px(280))
        self.target = Combo(source, tr("Attached to"))
        self.target.setMinimumWidth(fonts.px(240))
        self.prompt = QLineEdit()
        self.prompt.setPlaceholderText(tr("Prompt, with inputs in braces"))
        self.prompt.setAccessibleName(tr("Prompt"))
        self.save = WordButton(source, tr("Save"), icon="floppy-disk", look="quiet")
        self.run = WordButton(source, tr("Run"), icon="play", look="primary")
        line = row(self, margins=(16, 8, 16, 8), gap=8)
        for part, share in ((self.name, 2), (self.target, 2), (self.prompt, 3)):
            line.addWidget(part, share)
        line.addWidget(self.save)
        line.addWidget(self.run)
        self.name.editingFinished.connect(lambda: evaluation.editor.rename(self.name.text()))
        self.prompt.editingFinished.connect(self._set_prompt)
        self.target.activated.connect(self._attach)
        self.save.clicked.connect(self._save)
        self.run.clicked.connect(self._run_or_stop)
        evaluation.editor.changed.connect(self._show)
        evaluation.runs.progressChanged.connect(self._show)
        models.rowsChanged.connect(self.offer)
        self.offer()

    def offer(self) -> None:
        """What it can be attached to now."""
        own = self._evaluation.editor.tests.target
        prompt = replace(own, model="", pipeline="", step="", models=(), strategy="")
        models = [replace(prompt, model=str(one.id)) for one in self._models.all_rows]
        found = [Target(), *models, *self._pipelines()]
        if own not in found:
            found.append(own)
        self._targets = found
        self.target.show_choices((str(n), target_words(one)) for n, one in enumerate(found))
        self._show()

    def _show(self) -> None:
        editor, runs = self._evaluation.editor, self._evaluation.runs
        tests = editor.tests
        if tests.target not in self._targets:
            self.offer()
            return
        self.target.choose(str(self._targets.index(tests.target)))
        for field, text in ((self.name, tests.name), (self.prompt, tests.target.prompt)):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        self.prompt.setVisible(not tests.target.pipeline)
        self.save.setEnabled(editor.is_changed)
        self.run.setText(tr("Stop") if runs.is_running else tr("Run"))
        self.run.set_icon("stop" if runs.is_running else "play")
        self.run.setEnabled(runs.is_running or self._evaluation.can_start)

    def _attach(self, place: int) -> None:
        self._evaluation.editor.attach(self._targets[place])
        self.offer()

    def _set_prompt(self) -> None:
        target = self._evaluation.editor.tests.target
        if self.prompt.text() != target.prompt:
            self._evaluation.editor.attach(replace(target, prompt=self.prompt.text()))
            self.offer()

    def _run_or_stop(self) -> None:
        if self._evaluation.runs.is_running:
            self._evaluation.runs.stop()
        else:
            self._evaluation.start()

    def _save(self) -> None:
        if self._evaluation.saves_in_place:
            self._evaluation.save()
            return
        dialog = QFileDialog(self, tr("Save the test set"), "", "(*.tests.json)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("tests.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._evaluation.save)
        dialog.open()
