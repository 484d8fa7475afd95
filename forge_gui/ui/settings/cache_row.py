"""What the cache of answers holds, and the button that empties it."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.cache import CacheViewModel
from forge_gui.viewmodels.translation import tr


class CacheRow(QWidget):
    """Asks for the figures whenever it is seen."""

    def __init__(self, source: ThemeSource, cache: CacheViewModel) -> None:
        super().__init__()
        self._cache = cache
        self._words = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._clear = WordButton(source, tr("Forget all"), icon="trash")
        self._clear.setAccessibleName(tr("Forget all kept answers"))
        line = row(self, margins=(0, 12, 0, 12), gap=24)
        words = column(gap=2)
        words.addWidget(label(tr("What is kept"), weight=fonts.MEDIUM))
        words.addWidget(self._words)
        line.addLayout(words, 1)
        line.addWidget(self._clear)
        self._clear.clicked.connect(cache.clear)
        cache.changed.connect(self._show_figures)
        self._show_figures()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._cache.refresh()

    def _show_figures(self) -> None:
        self._words.setText(self._cache.text or tr("Nothing is known yet."))
        self._clear.setEnabled(self._cache.can_clear)
