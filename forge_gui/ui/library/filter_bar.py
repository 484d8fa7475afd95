"""What narrows the library besides words: chips, lists of choices, the context and the order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.controls.section import column
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.library import LibraryQuery, SortBy
from forge_gui.values.model_categories import SizeClass
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.library import CONTEXTS, LibraryViewModel
from forge_gui.viewmodels.library_counts import place_words
from forge_gui.viewmodels.library_rows import CATEGORY_WORDS, SIZE_WORDS, size_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_SORTS: Mapping[SortBy, str] = {
    SortBy.RELEVANCE: QT_TR_NOOP("Best for me"),
    SortBy.NAME: QT_TR_NOOP("Name"),
    SortBy.SIZE: QT_TR_NOOP("Size on disk"),
    SortBy.MEMORY: QT_TR_NOOP("Memory"),
    SortBy.SPEED: QT_TR_NOOP("Speed"),
    SortBy.PERFORMANCE: QT_TR_NOOP("Published score"),
}
_MOST = (1_000_000_000, 3_000_000_000, 8_000_000_000, 14_000_000_000, 32_000_000_000)
_LEAST = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_SCORE_TIP = QT_TR_NOOP(
    "The least published score, of a hundred, on the benchmark of the chosen shelf; each shelf has "
    "another one. Models that nobody rated there are left out."
)


class FilterBar(QWidget):
    """Every chip says what it lets through; a chip in ember narrows."""

    emptied = Signal()

    def __init__(
        self, source: ThemeSource, library: LibraryViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._library = source, library
        self.setAccessibleName(tr("Filters"))
        self._flow = FlowRow(gap=6)
        self._told: object = None
        layout = column(self, margins=(16, 0, 16, 8))
        layout.addWidget(self._flow)
        self._shelf = self._chip(tr("Show all shelves"), tr("Show all shelves"), self._leave_shelf)
        self._here = self._chip(tr("Installed"), tr("Only what is on this PC"), self._toggle_here)
        self._fits = self._chip(
            tr("Fits this PC"), tr("Only what fits into this PC's memory"), self._toggle_fits
        )
        self._size = self._chip(
            "", tr("How many parameters, in classes"), self._ask_size, is_menu=True
        )
        self._needs = self._chip(
            "", tr("What it must be able to do"), self._ask_needs, is_menu=True
        )
        self._most = self._chip(
            "", tr("No more parameters than this"), self._ask_most, is_menu=True
        )
        self._score = self._chip("", tr(_SCORE_TIP), self._ask_score, is_menu=True)
        self._none = WordButton(source, tr("Show all"), icon="x", look="quiet")
        self._none.clicked.connect(self.emptied)
        self._flow.add(self._none)
        self._context = Combo(source, tr("Context that memory is reckoned with"))
        self._sort = Combo(source, tr("Order"))
        for combo in (self._context, self._sort):
            combo.setFixedHeight(fonts.px(28))
            combo.setFont(fonts.ui(fonts.DENSE))
            self._flow.add(combo)
        self._fill_lists()
        library.queryChanged.connect(self.show_query)
        self.show_query()

    def show_query(self) -> None:
        """What is chosen, as words on the chips. Words that are searched for change nothing here: the
        search's own cross empties them, and chips that came and went would move the list."""
        query = self._library.query
        told = replace(query, text=""), self._library.place, self._library.context
        if told == self._told:
            return
        self._told = told
        shelf = tr(CATEGORY_WORDS[query.category]) if query.category else ""
        place = place_words(self._library.place) if self._library.place else ""
        self._put(self._shelf, shelf or place or tr("Show all shelves"), bool(shelf or place))
        self._shelf.set_icon("x")
        self._here.setChecked(query.is_installed)
        self._fits.setChecked(query.is_fitting)
        sizes = ", ".join(tr(SIZE_WORDS[one]) for one in SizeClass if one in query.sizes)
        self._put(self._size, sizes or tr("Size"), bool(sizes))
        words = wording.CAPABILITY_WORDS
        needs = wording.joined([tr(words[one]) for one in words if one in query.capabilities])
        needed = tr("Needs {abilities}", abilities=needs) if needs else tr("Abilities")
        self._put(self._needs, needed, bool(needs))
        most = wording.parameters(query.max_parameters)
        words_most = tr("Up to {parameters}", parameters=most) if most else tr("Parameters")
        self._put(self._most, words_most, bool(most))
        self._put(self._score, _score_words(query), query.min_performance > 0)
        is_narrowed = replace(query, text="") != LibraryQuery(sort=query.sort)
        self._none.setVisible(is_narrowed or bool(place))
        self._context.choose(str(self._library.context or ""))
        self._sort.choose(query.sort.value)
        always = [self._here, self._fits, self._size, self._needs, self._most, self._score]
        extra = [one for one, is_on in ((self._shelf, shelf or place),) if is_on]
        none = [self._none] if self._none.isVisibleTo(self) else []
        self._flow.show_only([*extra, *always, *none, self._context, self._sort])

    def _put(self, chip: WordButton, words: str, is_on: bool) -> None:
        chip.setText(words)
        chip.setChecked(is_on)
        chip.updateGeometry()

    def _chip(
        self, words: str, tip: str, do: Callable[[], None], *, is_menu: bool = False
    ) -> WordButton:
        kind = MenuChip if is_menu else WordButton
        chip = kind(self._source, words, look="chip", tip=tip)
        chip.setFixedHeight(fonts.px(28))
        chip.setCheckable(True)
        chip.setAccessibleDescription(tip)
        chip.clicked.connect(lambda _on=False: do())
        self._flow.add(chip)
        return chip

    def _fill_lists(self) -> None:
        whole = [(str(n), tr("At {n} context", n=numbers.whole(n))) for n in CONTEXTS]
        self._context.show_choices([("", tr("At usual context")), *whole])
        self._sort.show_choices([(one.value, tr(words)) for one, words in _SORTS.items()])
        self._context.activated.connect(self._choose_context)
        self._sort.activated.connect(self._choose_sort)

    def _choose_context(self) -> None:
        self._library.choose_context(int(self._context.choice or 0) or None)

    def _choose_sort(self) -> None:
        self._library.narrow(sort=SortBy(self._sort.choice))

    def _leave_shelf(self) -> None:
        if self._library.query.category is not None:
            self._library.narrow(category=None)
        else:
            self._library.show_place("")

    def _toggle_here(self) -> None:
        self._library.narrow(is_installed=not self._library.query.is_installed)

    def _toggle_fits(self) -> None:
        self._library.narrow(is_fitting=not self._library.query.is_fitting)

    def _ask_size(self) -> None:
        menu, chosen = QMenu(self), self._library.query.sizes
        for one in SizeClass:
            action = _choice(menu, size_words(one), one in chosen)
            action.toggled.connect(lambda is_on, one=one: self._set_size(one, is_on))
        self._ask(menu, self._size)

    def _set_size(self, size: SizeClass, is_on: bool) -> None:
        sizes = self._library.query.sizes
        self._library.narrow(sizes=sizes | {size} if is_on else sizes - {size})

    def _ask_needs(self) -> None:
        menu, chosen = QMenu(self), self._library.query.capabilities
        for one, words in wording.CAPABILITY_WORDS.items():
            action = _choice(menu, tr(words), one in chosen)
            wanted = chosen - {one} if one in chosen else chosen | {one}
            action.triggered.connect(
                lambda _on=False, wanted=wanted: self._library.narrow(capabilities=wanted)
            )
        self._ask(menu, self._needs)

    def _ask_most(self) -> None:
        menu, chosen = QMenu(self), self._library.query.max_parameters
        group = QActionGroup(menu)
        for most in (None, *_MOST):
            up_to = tr("Up to {parameters}", parameters=wording.parameters(most))
            action = _choice(menu, up_to if most else tr("Any"), most == chosen)
            group.addAction(action)
            action.triggered.connect(
                lambda _on=False, most=most: self._library.narrow(max_parameters=most)
            )
        self._ask(menu, self._most)

    def _ask_score(self) -> None:
        menu, chosen = QMenu(self), self._library.query.min_performance
        menu.setToolTipsVisible(True)
        menu.addSection(tr("Published score of at least"))
        group = QActionGroup(menu)
        for least in (0.0, *_LEAST):
            words = numbers.whole(round(least * 100)) if least else tr("Any")
            action = _choice(menu, words, least == chosen)
            action.setToolTip(tr(_SCORE_TIP))
            group.addAction(action)
            action.triggered.connect(
                lambda _on=False, least=least: self._library.narrow(min_performance=least)
            )
        self._ask(menu, self._score)

    def _ask(self, menu: QMenu, chip: WordButton) -> None:
        """Below its chip; the chip shows what is chosen, not that it was pressed."""
        self._told = None
        self.show_query()
        menu.setAccessibleName(chip.text())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))


class MenuChip(WordButton):
    """A chip that opens a list: an arrow stands behind its words."""

    _beside = 14

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._beside, size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        mirror(painter, QRectF(self.rect()))
        theme = self._source.theme
        color = theme.ember if self.isChecked() else theme.muted
        icons.paint(
            painter,
            "caret-down",
            QRectF(self.width() - 20, (self.height() - 10) / 2, 10, 10),
            color,
        )


def _choice(menu: QMenu, words: str, is_on: bool) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(is_on)
    return action


def _score_words(query: LibraryQuery) -> str:
    if query.min_performance <= 0:
        return tr("Score")
    return tr("Score {n} or more", n=numbers.whole(round(query.min_performance * 100)))
