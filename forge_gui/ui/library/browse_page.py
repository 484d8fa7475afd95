"""Shelves at the left, what was found in the middle, one entry in detail at the right."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.controls.segments import Segments
from forge_gui.ui.controls.when_needed import WhenNeeded
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.compare_tray import CompareTray
from forge_gui.ui.library.entries_model import EntriesModel
from forge_gui.ui.library.entry_detail import EntryDetail
from forge_gui.ui.library.entry_view import EntryView
from forge_gui.ui.library.filter_bar import FilterBar
from forge_gui.ui.library.first_screens import FirstScreens
from forge_gui.ui.library.library_cards import LibraryCards
from forge_gui.ui.library.library_table import LibraryTable
from forge_gui.ui.library.nothing_found import NothingFound
from forge_gui.ui.library.sources_column import SourcesColumn
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.library_desk import LibraryDesk
from forge_gui.viewmodels.translation import tr

_DETAIL = 360
_CALM_MS, _TYPED_MS = 60, 250
"""Details follow once the person stops going through rows, or typing: no sooner than another key
may come, because they take longer than the list."""
TABLE, CARDS = "table", "cards"


class BrowsePage(QWidget):
    """What is chosen stays chosen while other entries come and go around it."""

    wanted = Signal(str)
    pull_wanted = Signal(str)
    advice_wanted = Signal()
    menu_wanted = Signal(object, QPoint)
    """A LibraryRow and a point of the screen."""
    comparison_wanted = Signal(int)
    """One of compare_parts."""
    detail_made = Signal(object)
    """The EntryDetail, made a moment after the list was first shown."""

    def __init__(
        self, source: ThemeSource, desk: LibraryDesk, parent: QWidget | None = None
    ) -> None:
        """With its parent from the beginning: whatever changes parents is dressed once more."""
        super().__init__(parent)
        self._source, self._desk = source, desk
        self._chosen: ModelId | None = None
        self.search = SearchField(source, tr("Search models by name, ability or licence"))
        self._count = ElidedLabel(size=fonts.DENSE, tone="secondary")
        self._advise = WordButton(source, tr("Recommend"), icon="lightbulb")
        self._advise.setToolTip(tr("Say what you want to do, and see which models suit it"))
        self._again = IconButton(source, "arrow-clockwise", tr("Look for models again (Ctrl+R)"))
        self._look = _looks(source)
        self._filters = FilterBar(source, desk.library, self)
        self._rows = EntriesModel(desk.library, desk.tray, self)
        self.table = LibraryTable(source, self._rows)
        self._cards: LibraryCards | None = None
        self.nothing = NothingFound(source)
        self._tray = _tray_place(source, desk, self.comparison_wanted)
        self._detail: EntryDetail | None = None
        self._beside = _detail_area(self)
        self._views = QStackedWidget(self)
        self._calm = QTimer(self, singleShot=True)
        self._was_painted = False
        self._text = ""
        self._lay_out()
        self._join()
        self._look.show_choice(TABLE)
        self._show()

    @property
    def view(self) -> EntryView:
        """The table or the cards, whichever is chosen."""
        is_cards = self._look.key == CARDS and self._cards is not None
        return self._cards if is_cards and self._cards is not None else self.table

    @property
    def is_bare(self) -> bool:
        """Its details are not made yet."""
        return self._detail is None

    @property
    def detail(self) -> EntryDetail:
        """Everything about the chosen entry."""
        if self._detail is None:
            made = self._detail = EntryDetail(self._source, self._desk, self._beside.viewport())
            self._beside.setWidget(made)
            made.wanted.connect(self.wanted)
            made.pull_wanted.connect(self.pull_wanted)
            made.looked_at.connect(lambda model: self.look_at(ModelId.parse(model)))
            self.detail_made.emit(made)
        return self._detail

    def show_as(self, look: str) -> None:
        """TABLE or CARDS."""
        self._look.show_choice(look)
        self._show_look(look)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look_at(self, model: ModelId) -> None:
        """Choose this entry; what hides it is taken away."""
        if not self._rows.index_of(model).isValid():
            self._desk.library.show_all()
        self._chosen = model
        self._show()
        self.view.scrollTo(self.view.currentIndex())
        self._show_detail()
        self.focus_list()

    def _lay_out(self) -> None:
        layout = row(self, gap=0)
        self.sources = SourcesColumn(self._source, self._desk.library, self)
        layout.addWidget(self.sources)
        layout.addWidget(hairline(vertical=True))
        middle = column()
        top = row(margins=(16, 8, 16, 8), gap=10)
        self.search.setMinimumWidth(fonts.px(120))
        self.search.setMaximumWidth(fonts.px(360))
        top.addWidget(self.search, 3)
        top.addWidget(self._count, 2)
        for part in (self._advise, self._again, self._look):
            top.addWidget(part)
        middle.addLayout(top)
        middle.addWidget(self._filters)
        middle.addWidget(hairline())
        self._views.addWidget(self.table)
        self._views.addWidget(self.nothing)
        middle.addWidget(self._views, 1)
        middle.addWidget(self._tray)
        layout.addLayout(middle, 1)
        layout.addWidget(hairline(vertical=True))
        layout.addWidget(self._beside)

    def _join(self) -> None:
        library = self._desk.library
        self.search.setText(library.query.text)
        self.search.textChanged.connect(library.search)
        self._again.clicked.connect(library.refresh)
        self._advise.clicked.connect(self.advice_wanted)
        self._look.chosen.connect(self._show_look)
        for emptied in (self._filters.emptied, self.nothing.emptied):
            emptied.connect(library.show_all)
        self._calm.timeout.connect(self._show_detail)
        library.foundChanged.connect(self._show)
        library.queryChanged.connect(self._show_query)
        library.rowChanged.connect(self._row_changed)
        self._desk.models.refreshingChanged.connect(self._again.setDisabled)
        self._join_view(self.table)

    def _join_view(self, view: EntryView) -> None:
        FirstScreens(self._desk.library, view)
        view.wanted.connect(self.wanted)
        view.menu_wanted.connect(self.menu_wanted)
        view.selectionModel().currentChanged.connect(lambda: self._choose(view))

    def _show_look(self, look: str) -> None:
        _forget_hidden(self.view, self.table, self._cards)
        if look == CARDS and self._cards is None:
            self._cards = LibraryCards(self._source, self._rows)
            self._views.addWidget(self._cards)
            self._join_view(self._cards)
        self._show()
        self.view.scrollTo(self.view.currentIndex())

    def _choose(self, view: EntryView) -> None:
        """The person went to another row; rows that come anew choose nothing."""
        found = self._rows.row_at(view.currentIndex())
        if view is self.view and found is not None and found.id != self._chosen:
            self._chosen = found.id
            self._show_detail_soon()

    def _show(self) -> None:
        library, view = self._desk.library, self.view
        self._count.setText(library.found_words)
        has_any = bool(library.found)
        is_typed, self._text = library.query.text != self._text, library.query.text
        view.setAutoScroll(not is_typed)  # the best is at the top, wherever the chosen one stands
        self._show_chosen(view)
        view.setAutoScroll(True)
        if is_typed:
            view.scrollToTop()
        # Only now: a list that gets the keyboard without a current row goes to its first one.
        self._views.setCurrentWidget(view if has_any else self.nothing)
        self.nothing.show_why(library)
        self._show_detail_soon(_TYPED_MS if is_typed else _CALM_MS)

    def _show_chosen(self, view: EntryView) -> None:
        """Where it stands now; the first one where it is not there."""
        index = self._rows.index_of(self._chosen) if self._chosen else self._rows.index(-1)
        if not index.isValid() and self._desk.library.found:
            index = self._rows.index(0)
        if index.isValid() and view.selectedIndexes() != [index]:
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            view.selectionModel().setCurrentIndex(index, how)
        if index.isValid():
            self._choose(view)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._show_detail_soon()

    def _show_detail_soon(self, calm_ms: int = _CALM_MS) -> None:
        """The list comes first."""
        if self._was_painted:
            self._calm.start(calm_ms)

    def _show_query(self) -> None:
        text = self._desk.library.query.text
        if self.search.text() != text:
            self.search.setText(text)

    def _row_changed(self, model: object) -> None:
        if model == self._chosen:
            self._show_detail()

    def _show_detail(self) -> None:
        library = self._desk.library
        is_there = bool(library.found) and self._chosen is not None
        self.detail.show_row(library.row_by_id(self._chosen) if is_there and self._chosen else None)


def _tray_place(
    source: ThemeSource, desk: LibraryDesk, wanted: SignalInstance
) -> WhenNeeded[CompareTray]:
    """The ticked models: made with the first one."""

    def make() -> CompareTray:
        made = CompareTray(source, desk.tray, desk.comparing)
        made.wanted.connect(wanted)
        return made

    return WhenNeeded(make, lambda: bool(desk.tray.models), desk.tray.changed)


def _detail_area(parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    fill(area, "surface")
    area.setWidgetResizable(True)
    area.setFixedWidth(fonts.px(_DETAIL))
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _looks(source: ThemeSource) -> Segments:
    cards = CARDS, tr("Cards"), tr("A card for each model")
    return Segments(source, tr("View"), (cards, (TABLE, tr("Table"), tr("A row for each model"))))


def _forget_hidden(shown: EntryView, *views: EntryView | None) -> None:
    for view in views:
        if view is not None and view is not shown:
            view.forget_pictures()
