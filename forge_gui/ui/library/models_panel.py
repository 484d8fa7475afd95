"""The head of the palette column: how many models, search, the Fits filter, and the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.controls.section import SectionHead, column, fill, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.palette_list import ROW_HEIGHT, PaletteList
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr


class ModelsPanel(QWidget):
    """`wanted` tells the id of a model that shall become a step.

    `head` is not laid out here: the frame makes it the title of the dock.
    """

    wanted = Signal(str)

    def __init__(self, source: ThemeSource, models: ModelsViewModel) -> None:
        super().__init__()
        self._models = models
        self.head = QWidget()
        self.head.setFixedHeight(fonts.px(30))
        fill(self.head, "surface")
        self._count = SectionHead(tr("Models"))
        self.search = SearchField(source, tr("Search models", "placeholder"))
        self._fits = WordButton(
            source, tr("Fits"), look="chip", tip=tr("Only models that fit into this PC's memory")
        )
        self._fits.setCheckable(True)
        self._fits.setFixedHeight(fonts.px(28))
        self.list = PaletteList(source, models)
        self._empty = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._empty.setContentsMargins(12, 4, 12, 8)
        self._lay_out()
        self.search.textChanged.connect(models.set_search)
        self._fits.toggled.connect(lambda is_on: models.set_filter(fits=is_on))
        self.list.wanted.connect(self.wanted)
        for changed in (models.rowsChanged, models.countsChanged, models.refreshingChanged):
            changed.connect(self._show_counts)
        self._show_counts()

    def _lay_out(self) -> None:
        layout = column(self)
        head = row(self.head, margins=(12, 6, 12, 4))
        head.addWidget(self._count)
        self._find = find = row(margins=(8, 0, 8, 4))
        find.addWidget(self.search, 1)
        find.addWidget(self._fits)
        layout.addLayout(find)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty)
        self.list.setMinimumHeight(fonts.px(ROW_HEIGHT))

    def _show_counts(self) -> None:
        models = self._models
        if self.search.text() != models.filter.search:
            self.search.setText(models.filter.search)
        self._count.remark.setText(models.counts_text if models.is_listed else "")
        has_any, has_shown = bool(models.all_rows), bool(models.rows)
        if not models.is_listed:
            words = tr("Looking for models ...")
        elif has_any and not has_shown:
            words = tr("No model matches. Empty the search or switch Fits off.")
        elif len(models.all_rows) == 1 and has_shown:
            only = models.all_rows[0].card
            words = only.summary
        else:
            words = "" if has_shown else tr("No models yet. Add Ollama or a folder of GGUF files.")
        self.list.setVisible(has_shown)
        self._empty.setText(words)
        self._empty.setVisible(bool(words))
        self._take_no_more_than_needed()

    def _take_no_more_than_needed(self) -> None:
        """No higher than its rows: what is left belongs to the outline."""
        high = self._find.sizeHint().height() + len(self._models.rows) * fonts.px(ROW_HEIGHT) + 4
        if self._empty.text():
            high += self._empty.heightForWidth(max(160, self.width()))
        self.setMaximumHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_no_more_than_needed()
