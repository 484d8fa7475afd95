"""What stands in the library's list where there is nothing to list, and the way out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.library import LibraryViewModel
from forge_gui.viewmodels.translation import tr


class NothingFound(QWidget):
    """`emptied` tells that the person wants search and filters gone."""

    emptied = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._words = label(size=fonts.DENSE, tone="muted", wrap=True)
        self._all = WordButton(source, tr("Show all"), icon="x")
        layout = column(self, margins=(16, 16, 16, 16), gap=10)
        layout.addWidget(self._words)
        layout.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        self._all.clicked.connect(self.emptied)

    def show_why(self, library: LibraryViewModel) -> None:
        """Nothing has come yet, nothing is there, or nothing matches."""
        has_some = bool(library.counts.total)
        self._all.setVisible(has_some)
        if not library.is_ready:
            self._words.setText(tr("Looking for models ..."))
        elif not has_some:
            none = tr(
                "There are no models yet. Add Ollama, or a folder of GGUF files in the settings."
            )
            self._words.setText(none)
        else:
            words = tr("No model matches. Empty the search or switch a filter off.")
            self._words.setText(f"{words} {library.unrated_words}".strip())
