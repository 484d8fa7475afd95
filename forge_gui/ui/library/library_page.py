"""The library: what there is and could be had, one model in detail; recommendations and the
comparison are pages of their own over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from forge_gui.ui.controls.section import column, fill
from forge_gui.ui.controls.when_needed import WhenNeeded
from forge_gui.ui.library.browse_page import BrowsePage
from forge_gui.ui.library.compare_parts import FACTS
from forge_gui.ui.library.entry_detail import EntryDetail
from forge_gui.ui.library.manage.creation_strip import CreationStrip
from forge_gui.ui.library.manage.downloads_strip import DownloadsStrip
from forge_gui.ui.library.manage.join import Managing, model_files
from forge_gui.ui.library.manage.manage_row import ManageRow
from forge_gui.ui.library.manage.updates_foot import UpdatesFoot
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.library_desk import LibraryDesk
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:  # made when they are first shown
    from forge_gui.ui.library.compare_page import ComparePage
    from forge_gui.ui.library.recommend_page import RecommendPage


class LibraryPage(QWidget):
    """`wanted`: the model with this id shall become a step; model files dropped on it are listed."""

    wanted = Signal(str)

    def __init__(
        self, source: ThemeSource, desk: LibraryDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._desk = source, desk
        self._comparison: ComparePage | None = None
        self._advice: RecommendPage | None = None
        self.setAccessibleName(tr("Library"))
        fill(self, "surface")
        self._stack = QStackedWidget(self)
        self.browse = BrowsePage(source, desk, self._stack)
        self._stack.addWidget(self.browse)
        layout = column(self)
        layout.addWidget(self._stack, 1)
        for strip in self._strips():
            layout.addWidget(strip)
        self.browse.wanted.connect(self.wanted)
        self._manage()
        self.browse.advice_wanted.connect(self.show_advice)
        self.browse.comparison_wanted.connect(self.show_comparison)
        desk.tray.changed.connect(self._leave_empty_comparison)
        desk.library.gather()

    @property
    def comparison(self) -> ComparePage:
        """Made when it is first shown."""
        if self._comparison is None:
            from forge_gui.ui.library.compare_page import ComparePage

            self._comparison = ComparePage(self._source, self._desk)
            self._add(self._comparison)
            self._comparison.left.connect(self.show_list)
        return self._comparison

    @property
    def advice(self) -> RecommendPage:
        """Made when it is first shown."""
        if self._advice is None:
            from forge_gui.ui.library.recommend_page import RecommendPage

            self._advice = RecommendPage(self._source, self._desk)
            self._add(self._advice)
            self._advice.left.connect(self.show_list)
            self._advice.looked_at.connect(self.look_at)
            self._advice.wanted.connect(self.wanted)
        return self._advice

    def _strips(self) -> Sequence[QWidget]:
        """Below the list, while a model is made and while some are fetched."""
        source, keeping, downloads = self._source, self._desk.keeping, self._desk.downloads
        return (
            WhenNeeded(
                lambda: CreationStrip(source, keeping),
                lambda: keeping.is_making,
                keeping.creationChanged,
            ),
            WhenNeeded(
                lambda: DownloadsStrip(source, downloads),
                lambda: bool(downloads.rows) or downloads.is_asking,
                downloads.changed,
            ),
        )

    def _manage(self) -> None:
        """Models can be fetched, changed and dropped here."""
        desk = self._desk
        self.managing = Managing(self._source, desk.downloads, desk.keeping, self)
        self.browse.detail_made.connect(self._manage_detail)
        self.browse.pull_wanted.connect(self.managing.fetch)
        self.browse.menu_wanted.connect(self._open_menu)
        foot = UpdatesFoot(self._source, self.managing, desk.library)
        self.browse.sources.foot.addWidget(foot)
        desk.keeping.made.connect(self.look_at)
        self.setAcceptDrops(True)

    def _manage_detail(self, detail: EntryDetail) -> None:
        """Models that are not here get a button that fetches them. Downloads are asked for only
        now: what the engine imports for them would slow down the list's first paint."""
        detail.add_managing(ManageRow(self._source, self.managing))
        detail.model.can_pull = True
        self._desk.downloads.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.library.open()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.library.leave()

    def _open_menu(self, shown: LibraryRow, place: QPoint) -> None:
        self.managing.open_menu(
            shown.id,
            place,
            self.wanted.emit,
            is_here=shown.is_installed,
            is_remote=shown.entry.card.is_remote,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if model_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.managing.dropped(event.mimeData()):
            event.acceptProposedAction()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self._stack.setCurrentWidget(self.browse)
        self.browse.focus_search()

    def show_comparison(self, part: int = FACTS) -> None:
        """The comparison of the ticked models, at one of its parts."""
        if self._desk.tray.can_compare:
            page = self.comparison
            self._stack.setCurrentWidget(page)
            page.open_at(part)

    def show_advice(self) -> None:
        """What do you want to do?"""
        page = self.advice
        self._stack.setCurrentWidget(page)
        page.tasks.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_list(self) -> None:
        """Back to the entries, with the keyboard in them."""
        self._stack.setCurrentWidget(self.browse)
        self.browse.focus_list()

    def look_at(self, model: str) -> None:
        """Show one entry in the list, whatever was searched for."""
        self._stack.setCurrentWidget(self.browse)
        self.browse.look_at(ModelId.parse(model))

    def _add(self, page: QWidget) -> None:
        self._stack.addWidget(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_over = self._stack.currentWidget() is not self.browse
        if event.key() == Qt.Key.Key_Escape and is_over:
            self.show_list()
            return
        super().keyPressEvent(event)

    def _leave_empty_comparison(self) -> None:
        if self._stack.currentWidget() is self._comparison and not self._desk.tray.can_compare:
            self.show_list()
