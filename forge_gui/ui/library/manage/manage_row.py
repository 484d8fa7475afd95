"""What can be done with the model that is shown, where it lies on Ollama's disk."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.manage.join import Managing
from forge_gui.ui.library.manage.model_menu import fill_changes
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.translation import tr


class ManageRow(QWidget):
    """Hidden for models that are nobody's to change."""

    def __init__(self, source: ThemeSource, managing: Managing) -> None:
        super().__init__()
        self._managing, self._model = managing, ModelId("ollama", "")
        self.setAccessibleName(tr("Manage this model"))
        self._check = WordButton(source, tr("Look for an update"), icon="arrow-clockwise")
        self._check.setToolTip(tr("Asks Ollama's model library; only the name is sent"))
        self._fetch = WordButton(source, tr("Update"), icon="download-simple")
        self._more = WordButton(source, tr("Manage"), icon="caret-down")
        self._said = label(size=fonts.CAPTION, tone="secondary", wrap=True)
        self.menu = QMenu(self)
        self._lay_out()
        self._more.clicked.connect(self._open_menu)
        self._check.clicked.connect(lambda: managing.keeping.check((self._model,)))
        self._fetch.clicked.connect(lambda: managing.update((self._model,)))
        managing.keeping.updatesChanged.connect(self._show)
        self.hide()

    def show_model(self, model: ModelId | None, *, is_remote: bool = False) -> None:
        """None, or a model that is not Ollama's: nothing can be done here."""
        is_ours = model is not None and model.is_ollama and not is_remote
        self.setVisible(is_ours)
        if is_ours and model is not None:
            self._model = model
            self._show()

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 0, 16, 12), gap=6)
        line = row()
        line.addWidget(self._check)
        line.addWidget(self._fetch)
        line.addWidget(self._more)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self._said)

    def _open_menu(self) -> None:
        self.menu.clear()
        fill_changes(self.menu, self._managing, self._model)
        self.menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _show(self) -> None:
        keeping = self._managing.keeping
        words = keeping.update_words(self._model)
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._check.setEnabled(not keeping.is_checking)
        self._fetch.setVisible(self._model in keeping.newer)
