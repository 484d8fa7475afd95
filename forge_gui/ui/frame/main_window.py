"""The window: its frame at once, its screens when it is furnished, joined to the view-models.

Until it is furnished only the frame is imported, so that it is painted long before the rest is
there; pages and tabs are made when they are first shown.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget

from forge_gui.ui.controls.section import column, fill, row
from forge_gui.ui.frame.icon_bar import IconBar
from forge_gui.ui.frame.mark import app_icon
from forge_gui.ui.frame.page_marks import CANVAS, MARKS
from forge_gui.ui.frame.status_line import StatusLine
from forge_gui.ui.frame.top_bar import TopBar
from forge_gui.ui.frame.window_memory import WindowMemory
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.frame.canvas_area import CanvasArea
    from forge_gui.ui.frame.command_palette import CommandPalette
    from forge_gui.ui.frame.companions import Companions
    from forge_gui.ui.frame.dialogs import Dialogs
    from forge_gui.ui.frame.furnishing import Furniture
    from forge_gui.ui.frame.pages import Pages
    from forge_gui.ui.frame.regions import Regions
    from forge_gui.ui.frame.workbench import Workbench
    from forge_gui.values.debugging import Errand
    from forge_gui.viewmodels.document import DocumentViewModel
    from forge_gui.viewmodels.studio import StudioViewModel
    from forge_gui.viewmodels.wording import Telling

FURNITURE = (
    "forge_gui.ui.inspector.panel",
    "forge_gui.ui.run.run_dock",
    "forge_gui.ui.start.first_start",
    "forge_gui.ui.outline.view",
    "forge_gui.ui.frame.bench_join",
    "forge_gui.ui.frame.window_commands",
    "forge_gui.ui.frame.furnishing",
)
"""What `furnish` imports, in pieces that take a moment each."""
WANTED_SOON = (
    "forge_gui.ui.canvas.view",
    "forge_gui.ui.inspector.body",
    "forge_gui.ui.inspector.step_form",
    "forge_gui.ui.inspector.input_form",
    "forge_gui.ui.inspector.wire_form",
    "forge_gui.viewmodels.downloads",
    "forge_gui.viewmodels.keeping",
    "forge_gui.viewmodels.library",
    "forge_gui.viewmodels.library_advice",
    "forge_gui.viewmodels.library_asking",
    "forge_gui.viewmodels.library_comparing",
    "forge_gui.viewmodels.shoot_out",
    "forge_gui.viewmodels.library_desk",
    "forge_gui.ui.library.entry_view",
    "forge_gui.ui.library.library_table",
    "forge_gui.ui.library.library_cards",
    "forge_gui.ui.library.filter_bar",
    "forge_gui.ui.library.model_detail",
    "forge_gui.ui.library.entry_detail",
    "forge_gui.ui.library.browse_page",
    "forge_gui.ui.library.compare_page",
    "forge_gui.ui.library.recommend_page",
    "forge_gui.ui.library.library_page",
)
"""What an open pipeline and the library need, and the first start does without."""


class MainWindow(QMainWindow):
    """First the frame; `furnish` brings the rest. `closing` tells that the person closed it."""

    closing = Signal()

    studio: StudioViewModel
    dialogs: Dialogs
    workbench: Workbench
    pages: Pages
    regions: Regions
    companions: Companions

    def __init__(
        self, studio: StudioViewModel | None, source: ThemeSource, memory: QSettings
    ) -> None:
        """Without a studio only the frame is made."""
        super().__init__()
        self.source = source
        self._memory = WindowMemory(memory)
        self._memory.follow_text(source)
        self.marks = MARKS
        self._parts: Furniture | None = None
        self.setWindowTitle(tr("Forge"))
        self.setWindowIcon(app_icon(source.theme))
        self.top_bar = TopBar(source)
        self.icon_bar = IconBar(source, MARKS)
        self.status_line = StatusLine(source)
        self._palette: CommandPalette | None = None
        self._place = QWidget()
        fill(self._place, "canvas")
        self._beside = self._lay_out()
        self._first_page = CANVAS
        self.icon_bar.chosen.connect(self.show_page)
        self.icon_bar.show_current(CANVAS)
        self._memory.restore_place(self)
        if studio is not None:
            self.furnish(studio)

    def furnish(self, studio: StudioViewModel) -> None:
        """Make the screens and join them to the view-models."""
        from forge_gui.ui.frame.furnishing import furnish

        self.studio = studio
        parts = self._parts = furnish(self, studio, self._memory)
        self.companions = parts.companions
        self.dialogs, self.workbench, self.pages = parts.dialogs, parts.workbench, parts.pages
        self.regions = parts.regions
        self._beside.replaceWidget(self._place, self.pages)
        self._beside.setStretchFactor(self.pages, 1)
        self._place.deleteLater()
        self._memory.restore_docks(self.workbench)
        self.show_document(studio.workspace.current)
        self.show_page(self._first_page)
        self.setAcceptDrops(True)
        if self.isVisible():
            parts.ring.watch()

    # What the commands ask for

    @property
    def document(self) -> DocumentViewModel:
        """The pipeline that is shown."""
        return self.studio.workspace.current

    @property
    def area(self) -> CanvasArea:
        return self.workbench.area

    def show_page(self, page: str) -> None:
        """Show a page; one that is asked for before it is there is shown as soon as it is."""
        self._first_page = page
        if self._parts is None:
            return
        self.pages.show_page(page)
        self.icon_bar.show_current(page)
        self.top_bar.tabs.set_page_shown(page == CANVAS)

    def show_run_tab(self, name: str) -> None:
        self.show_page(CANVAS)
        self.workbench.show_run_tab(name)

    def new_tab(self) -> None:
        self.studio.workspace.new()
        self.show_page(CANVAS)

    def step_tab(self, by: int) -> None:
        """The next or previous pipeline, round and round."""
        documents = self.studio.workspace.documents
        at = (documents.index(self.document) + by) % len(documents)
        self.studio.workspace.set_current(documents[at])

    def start_run(self, errand: Errand | None = None) -> None:
        """None: all of it."""
        from forge_gui.values.debugging import WHOLE  # not before the first paint

        self.show_page(CANVAS)
        self.document.start_run(errand or WHOLE)

    def show_inputs(self) -> None:
        """Where the values of the next run are typed; open: close it."""
        self.show_page(CANVAS)
        self.area.sheet.toggle()

    def ask_step(self) -> None:
        self.show_page(CANVAS)
        self.area.ask_step()

    def paste(self) -> None:
        """Steps from the clipboard, also onto an empty canvas."""
        from forge_gui.ui.canvas import clipboard

        view = self.area.need_view()
        if view is not None:
            clipboard.paste(view)

    def rename(self) -> None:
        self.workbench.show_inspector()
        self.workbench.inspector.edit_name()

    def search_models(self) -> None:
        self.show_page("library")
        self.pages.search()

    def switch_theme(self) -> None:
        self.studio.settings.set_theme("light" if self.source.theme.is_dark else "dark")

    @property
    def command_palette(self) -> CommandPalette | None:
        """None until it was opened once."""
        return self._palette

    def open_palette(self) -> None:
        from forge_gui.ui.frame.command_palette import CommandPalette

        if self._palette is None:
            self._palette = CommandPalette(self.source, self.studio.commands, self)
        self._palette.open()

    def show_document(self, document: DocumentViewModel) -> None:
        """The workbench shows this pipeline from now on."""
        if self._parts is not None:
            self._parts.bench_join.show_document(document)
        self.show_title(document)

    def show_title(self, document: DocumentViewModel) -> None:
        if document is self.document:
            self.setWindowTitle(tr("{pipeline} - Forge", pipeline=document.title))

    def say(self, telling: Telling, *, is_trouble: bool = True) -> None:
        """One sentence over the page."""
        from forge_gui.ui.frame.message_strip import Message

        self.area.messages.say(Message(telling.sentence, telling.advice, is_trouble))

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._parts is not None:
            self._parts.ring.watch()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._parts is not None:
            self._memory.save(self, self.workbench)
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._palette is not None:
            self._palette.close_quietly()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.studio.workspace.drop(files)

    # Inside

    def _lay_out(self) -> QHBoxLayout:
        """The frame; the pages take their place beside the icon bar."""
        middle = QWidget()
        beside = row(gap=0)
        beside.addWidget(self.icon_bar)
        beside.addWidget(self._place, 1)
        layout = column(middle)
        layout.addWidget(self.top_bar)
        layout.addLayout(beside, 1)
        layout.addWidget(self.status_line)
        self.setCentralWidget(middle)
        return beside
