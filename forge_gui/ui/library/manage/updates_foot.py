"""Whether the models have something newer, asked for all at once; at the foot of the left column."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.manage.join import Managing
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.library import LibraryViewModel
from forge_gui.viewmodels.library_counts import BACKEND
from forge_gui.viewmodels.translation import tr

_OLLAMA = f"{BACKEND}ollama"


class UpdatesFoot(QWidget):
    """Nothing is asked before the button is pressed; hidden where Ollama has no model here."""

    def __init__(self, source: ThemeSource, managing: Managing, library: LibraryViewModel) -> None:
        super().__init__()
        self._managing, self._library = managing, library
        self._was_asked = False
        self._said = label(size=fonts.CAPTION, tone="secondary", wrap=True)
        self._check = WordButton(source, tr("Look for updates"), icon="arrow-clockwise")
        self._check.setToolTip(tr("Asks Ollama's model library; only names are sent"))
        self._all = WordButton(source, tr("Update all"), icon="download-simple")
        layout = column(self, margins=(0, 4, 0, 0), gap=4)
        for part in (self._said, self._check, self._all):
            layout.addWidget(part)
        self._check.clicked.connect(self._ask)
        self._all.clicked.connect(lambda: managing.update(managing.keeping.newer))
        managing.keeping.updatesChanged.connect(self._show)
        library.entriesChanged.connect(self._show)
        for part in (self._said, self._all):
            part.hide()
        self.hide()

    def _ask(self) -> None:
        self._was_asked = True
        self._managing.keeping.check()

    def _show(self) -> None:
        keeping = self._managing.keeping
        newer = keeping.newer
        places = self._library.counts.places
        self.setVisible(any(key.startswith(_OLLAMA) for key in places))
        self._check.setEnabled(not keeping.is_checking)
        self._all.setVisible(bool(newer) and not keeping.is_checking)
        words = ""
        if keeping.is_checking:
            words = tr("Asking for updates")
        elif newer:
            words = tr("Something newer: {models}.", models=count(len(newer), "model"))
        elif self._was_asked:
            words = tr("Nothing newer was found.")
        self._said.setText(words)
        self._said.setVisible(bool(words))
