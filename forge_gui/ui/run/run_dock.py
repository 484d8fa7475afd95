"""The dock below, with its tabs: timeline, values, debugger, history, ...; folded, only the tabs are seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.controls.tab_row import TabRow
from forge_gui.ui.run.log_view import LogView
from forge_gui.ui.run.timeline_legend import TimelineLegend
from forge_gui.ui.run.timeline_view import TimelineView
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.batch import BatchViewModel
from forge_gui.viewmodels.history import HistoryViewModel
from forge_gui.viewmodels.log import LogViewModel
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.value_files import ValueFilesViewModel

TABS = (
    QT_TR_NOOP("Timeline"),
    QT_TR_NOOP("Plan"),
    QT_TR_NOOP("Values"),
    QT_TR_NOOP("Debug"),
    QT_TR_NOOP("History"),
    QT_TR_NOOP("Compare"),
    QT_TR_NOOP("Table"),
    QT_TR_NOOP("Log"),
    QT_TR_NOOP("Monitor"),
)
ROOM = {"Plan": 320, "Debug": 320, "Compare": 320, "Values": 240, "History": 240, "Table": 240}
"""Pixels that the panel should have at least for tabs that are of little use in a few lines."""
_LOG = TABS.index("Log")
BAR = 32


class RunDock(QWidget):
    """Pages are made when their tab is first shown. `folded` tells that it was folded or opened.

    `bar` is the row of tabs; the frame uses it as the dock's title, so it is not laid out here.
    """

    folded = Signal(bool)
    room_wanted = Signal(int)
    """A tab is shown that needs more than a few lines: so many pixels."""

    def __init__(
        self,
        source: ThemeSource,
        log: LogViewModel,
        history: HistoryViewModel,
        batch: BatchViewModel,
        files: ValueFilesViewModel,
        makers: Mapping[str, Callable[[], QWidget]],
    ) -> None:
        """`makers`: pages of other screens, by their tab."""
        super().__init__()
        self._source, self._log, self._makers = source, log, makers
        self._history, self._batch, self._files = history, batch, files
        self._run: RunViewModel | None = None
        self._pages: dict[int, QWidget] = {}
        self._is_folded = False
        self.setAccessibleName(tr("Run", "noun"))
        fill(self, "surface")
        self.tab_row = TabRow(source, tr("Run", "noun"))
        self.tabs = self.tab_row.tabs
        for name in TABS:
            self.tabs.addTab(tr(name))
        self._legend = TimelineLegend(source)
        self._fold = IconButton(source, "caret-down", tr("Fold this panel"), size=24, icon_size=14)
        self.bar = self._made_bar()
        self._stack = QStackedWidget()
        layout = column(self)
        layout.addWidget(hairline())
        layout.addWidget(self._stack, 1)
        self.tab_row.steps_from((self, self.bar))
        self.tabs.tabBarClicked.connect(self._clicked)
        self.tabs.currentChanged.connect(self._show_page)
        self._fold.clicked.connect(lambda: self.set_folded(not self._is_folded))
        log.troublesChanged.connect(self._show_troubles)
        self._show_troubles(log.troubles)

    def _made_bar(self) -> QWidget:
        bar = QWidget()
        bar.setFixedHeight(fonts.px(BAR) + 1)
        fill(bar, "surface")
        line = row(bar, margins=(4, 0, 8, 1), gap=8)
        line.addWidget(self.tab_row)
        line.addStretch(1)
        line.addWidget(self._legend)
        line.addWidget(self._fold)
        return bar

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    @property
    def page(self) -> QWidget | None:
        """What the current tab shows; None while the panel is folded."""
        return None if self._is_folded else self._stack.currentWidget()

    def sizeHint(self) -> QSize:
        return QSize(800, 208 - BAR)

    def show_run(self, run: RunViewModel) -> None:
        self._run = run
        for page in self._pages.values():
            self._give_run(page)

    def show_tab(self, name: str) -> None:
        """Open at this tab (one of TABS)."""
        self.tabs.setCurrentIndex(TABS.index(name))
        self.set_folded(False)

    def set_folded(self, is_folded: bool) -> None:
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        name = tr("Open this panel") if is_folded else tr("Fold this panel")
        self._fold.set_icon("caret-up" if is_folded else "caret-down", name)
        self._show_page(self.tabs.currentIndex())
        self.folded.emit(is_folded)

    def make_current_page(self) -> None:
        """Make the page of the current tab, if it is to be seen."""
        self._show_page(self.tabs.currentIndex())

    def _clicked(self, index: int) -> None:
        if index >= 0 and self._is_folded:
            self.set_folded(False)

    def _show_page(self, index: int) -> None:
        self._legend.setVisible(index == 0 and not self._is_folded)
        if self._is_folded or index < 0:
            return
        page = self._pages.get(index)
        if page is None:
            page = self._pages[index] = self._make(index)
            self._stack.addWidget(page)
            self._give_run(page)
        self._stack.setCurrentWidget(page)
        self.room_wanted.emit(fonts.px(ROOM.get(TABS[index], 0)))

    def _make(self, index: int) -> QWidget:
        name = TABS[index]
        if name in self._makers:
            return self._makers[name]()
        if name == "Timeline":
            return _scrolled(TimelineView(self._source), tr("Timeline"))
        if name == "Values":
            from forge_gui.ui.run.values_view import ValuesView  # not before it is looked at

            return ValuesView(self._source, self._files)
        if name == "History":
            from forge_gui.ui.run.history_view import HistoryView

            return HistoryView(self._source, self._history)
        if name == "Table":
            return self._make_table()
        return LogView(self._source, self._log)

    def _make_table(self) -> QWidget:
        from forge_gui.ui.run.table_view import TableView

        return _scrolled(TableView(self._source, self._batch), tr("Table"))

    def _give_run(self, page: QWidget) -> None:
        shown = page.widget() if isinstance(page, QScrollArea) else page
        show_run = getattr(shown, "show_run", None)
        if show_run is not None and self._run is not None:
            show_run(self._run)

    def _show_troubles(self, count: int) -> None:
        self.tabs.set_count(_LOG, str(count) if count else "")


def _scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A page that may be taller than the dock."""
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
