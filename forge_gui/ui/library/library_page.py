"""The library: every model with what is known of it, filters at the left, one in detail at the
right."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.library_table import LibraryTable
from forge_gui.ui.library.model_detail import ModelDetail
from forge_gui.ui.library.rows_model import ROW
from forge_gui.ui.library.sources_column import SourcesColumn
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.measuring import MeasuringViewModel
from forge_gui.viewmodels.memory_bills import MemoryBillViewModel
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_DETAIL = 340
_CHIPS = (
    (
        "installed",
        QT_TR_NOOP("On this PC"),
        QT_TR_NOOP("Leave out models that run on another computer"),
    ),
    ("fits", QT_TR_NOOP("Fits"), QT_TR_NOOP("Only models that fit into this PC's memory")),
    ("loaded", QT_TR_NOOP("In memory"), QT_TR_NOOP("Only models that are in memory now")),
)


class LibraryPage(QWidget):
    """`wanted` tells the id of a model that shall become a step."""

    wanted = Signal(str)

    def __init__(
        self,
        source: ThemeSource,
        models: ModelsViewModel,
        measuring: MeasuringViewModel | None = None,
        bills: MemoryBillViewModel | None = None,
    ) -> None:
        super().__init__()
        self._source, self._models = source, models
        self.setAccessibleName(tr("Library"))
        fill(self, "surface")
        self._search = SearchField(source, tr("Search models by name, ability or licence"))
        self._search.setText(models.filter.search)
        self._count = ElidedLabel(size=fonts.DENSE, tone="secondary")
        self._again = IconButton(source, "arrow-clockwise", tr("Look for models again (Ctrl+R)"))
        self._table = LibraryTable(source, models)
        self._detail = ModelDetail(source, models, measuring, bills)
        self._empty = label(size=fonts.DENSE, tone="muted", wrap=True)
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._search.textChanged.connect(models.set_search)
        self._again.clicked.connect(models.refresh)
        self._detail.wanted.connect(self.wanted)
        self._table.wanted.connect(self.wanted)
        self._table.selectionModel().currentChanged.connect(self._choose)
        for changed in (models.rowsChanged, models.countsChanged, models.refreshingChanged):
            changed.connect(self._show)
        models.rowChanged.connect(self._detail.row_changed)
        self._show()

    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _lay_out(self) -> None:
        layout = row(self, gap=0)
        layout.addWidget(SourcesColumn(self._source, self._models))
        layout.addWidget(hairline(vertical=True))
        middle = column()
        top = row(margins=(16, 8, 16, 8), gap=12)
        self._search.setMinimumWidth(fonts.px(120))
        self._search.setMaximumWidth(fonts.px(360))
        top.addWidget(self._search, 2)
        top.addWidget(self._count, 1)
        for name, words, tip in _CHIPS:
            top.addWidget(self._chip(name, tr(words), tr(tip)))
        top.addWidget(self._again)
        middle.addLayout(top)
        middle.addWidget(hairline())
        middle.addWidget(self._table, 1)
        middle.addWidget(self._empty, 1)
        layout.addLayout(middle, 1)
        layout.addWidget(hairline(vertical=True))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFixedWidth(fonts.px(_DETAIL))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._detail)
        layout.addWidget(area)

    def _chip(self, name: str, words: str, tip: str) -> WordButton:
        chip = WordButton(self._source, words, look="chip", tip=tip)
        chip.setCheckable(True)
        chip.setChecked(bool(getattr(self._models.filter, name)))
        chip.toggled.connect(lambda is_on: self._models.set_filter(**{name: is_on}))
        return chip

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        found = index.data(ROW)
        self._detail.show_row(found if isinstance(found, ModelRow) else None)

    def _show(self) -> None:
        models, table = self._models, self._table
        self._count.setText(models.counts_text if models.is_listed else tr("Looking for models"))
        rows = table.rows.rows
        is_empty = not rows and models.is_listed
        self._empty.setVisible(is_empty)
        table.setVisible(not is_empty)
        if self._search.text() != models.filter.search:
            self._search.setText(models.filter.search)
        self._empty.setText(
            tr("No model matches. Empty the search or switch a filter off.")
            if models.all_rows
            else tr(
                "There are no models yet. Add Ollama, or a folder of GGUF files in the settings."
            )
        )
        if rows and not table.currentIndex().isValid():
            table.selectionModel().setCurrentIndex(
                table.rows.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        found = table.currentIndex().data(ROW)
        self._detail.show_row(found if isinstance(found, ModelRow) else None)
