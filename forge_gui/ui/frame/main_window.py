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

from forge_gui.ui.controls.section import column, row
from forge_gui.ui.frame.icon_bar import IconBar
from forge_gui.ui.frame.mark import app_icon
from forge_gui.ui.frame.page_marks import CANVAS, MARKS
from forge_gui.ui.frame.status_line import StatusLine
from forge_gui.ui.frame.top_bar import TopBar
from forge_gui.ui.frame.window_memory import WindowMemory
from forge_gui.ui.theme.source import ThemeSource

if TYPE_CHECKING:
    from forge_gui.ui.frame.canvas_area import CanvasArea
    from forge_gui.ui.frame.command_palette import CommandPalette
    from forge_gui.ui.frame.dialogs import Dialogs
    from forge_gui.ui.frame.pages import Pages
    from forge_gui.ui.frame.regions import Regions
    from forge_gui.ui.frame.workbench import Workbench
    from forge_gui.viewmodels.document import DocumentViewModel
    from forge_gui.viewmodels.studio import StudioViewModel
    from forge_gui.viewmodels.wording import Telling

FURNITURE = (
    "forge_gui.ui.canvas.view",
    "forge_gui.ui.inspector.panel",
    "forge_gui.ui.run.run_dock",
    "forge_gui.ui.start.first_start",
    "forge_gui.ui.outline.view",
    "forge_gui.ui.frame.bench_join",
    "forge_gui.ui.frame.window_commands",
    "forge_gui.ui.frame.dialogs",
)
"""What `furnish` imports, in pieces that take a moment each."""


class MainWindow(QMainWindow):
    """First the frame; `furnish` brings the rest. `closing` tells that the person closed it."""

    closing = Signal()

    studio: StudioViewModel
    dialogs: Dialogs
    workbench: Workbench
    pages: Pages
    regions: Regions

    def __init__(
        self, studio: StudioViewModel | None, source: ThemeSource, memory: QSettings
    ) -> None:
        """Without a studio only the frame is made."""
        super().__init__()
        self.source = source
        self.marks = MARKS
        self.is_furnished = False
        self.setWindowTitle("Forge")
        self.setWindowIcon(app_icon(source.theme))
        self.top_bar = TopBar(source)
        self.icon_bar = IconBar(source, MARKS)
        self.status_line = StatusLine(source)
        self._palette: CommandPalette | None = None
        self._memory = WindowMemory(memory)
        self._beside = self._lay_out()
        self._memory.restore_place(self)
        if studio is not None:
            self.furnish(studio)

    def furnish(self, studio: StudioViewModel) -> None:
        """Make the screens and join them to the view-models."""
        from forge_gui.ui.frame.bench_join import make_bench
        from forge_gui.ui.frame.dialogs import Dialogs
        from forge_gui.ui.frame.pages import Pages
        from forge_gui.ui.frame.regions import Regions
        from forge_gui.ui.frame.shortcuts import Shortcuts
        from forge_gui.ui.frame.window_commands import window_commands
        from forge_gui.ui.theme.focus_ring import FocusRing

        self.studio = studio
        self.dialogs = Dialogs(self, studio.workspace)
        self.workbench = make_bench(studio, self.source)
        self.pages = Pages(self.source, studio, self.workbench)
        self._beside.addWidget(self.pages, 1)
        self.regions = Regions(self._regions)
        self._join()
        self._ring = FocusRing(self, self.source)
        studio.commands.add(*window_commands(self))
        self._shortcuts = Shortcuts(self, studio.commands)
        self._memory.restore_docks(self.workbench)
        self.is_furnished = True
        self._show_document(studio.workspace.current)
        self.show_page(CANVAS)
        self.setAcceptDrops(True)
        if self.isVisible():
            self._ring.watch()

    # What the commands ask for

    @property
    def document(self) -> DocumentViewModel:
        """The pipeline that is shown."""
        return self.studio.workspace.current

    @property
    def area(self) -> CanvasArea:
        return self.workbench.area

    def show_page(self, page: str) -> None:
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

    def start_run(self) -> None:
        self.show_page(CANVAS)
        self.document.run.start(self.document.run.last_inputs)

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

    def say(self, telling: Telling, *, is_trouble: bool = True) -> None:
        """One sentence over the page."""
        from forge_gui.ui.frame.message_strip import Message

        self.area.messages.say(Message(telling.sentence, telling.advice, is_trouble))

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_furnished:
            self._ring.watch()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_furnished:
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
        """The frame; the pages come beside the icon bar."""
        middle = QWidget()
        beside = row(gap=0)
        beside.addWidget(self.icon_bar)
        layout = column(middle)
        layout.addWidget(self.top_bar)
        layout.addLayout(beside, 1)
        layout.addWidget(self.status_line)
        self.setCentralWidget(middle)
        return beside

    def _join(self) -> None:
        from forge_gui.ui.frame.bench_join import BenchJoin
        from forge_gui.ui.frame.status import StatusJoin
        from forge_gui.ui.frame.top_bar_join import TopBarJoin

        studio = self.studio
        self._top_join = TopBarJoin(self.top_bar, studio.workspace, studio.monitor)
        self._status_join = StatusJoin(self.status_line, studio)
        self._bench_join = BenchJoin(self.workbench, studio)
        self.icon_bar.chosen.connect(self.show_page)
        self.top_bar.tabs.chosen.connect(lambda _key: self.show_page(CANVAS))
        self.top_bar.add.clicked.connect(self.new_tab)
        self.top_bar.palette_field.opened.connect(self.open_palette)
        for curve in (self.top_bar.ram, self.top_bar.gpu):
            curve.clicked.connect(lambda: self.show_page("monitor"))
        studio.workspace.currentChanged.connect(self._show_document)
        studio.workspace.documentChanged.connect(self._title_changed)
        studio.workspace.helpWanted.connect(lambda _topic: self.dialogs.open_ollama_help())
        for told in (
            studio.workspace.told,
            studio.models.told,
            studio.monitor.told,
            studio.settings.told,
            studio.input_files.told,
        ):
            told.connect(self.say)
        studio.settings.themeChanged.connect(self.source.want)
        studio.settings.changed.connect(self._setting_changed)
        inspector = self.workbench.inspector
        inspector.file_dropped.connect(self._take_file)
        inspector.file_wanted.connect(
            lambda name: self.dialogs.open_text(lambda path: self._take_file(name, path))
        )
        self._bench_join.page_wanted.connect(self.show_page)

    def _take_file(self, name: str, path: Path) -> None:
        self.studio.input_files.load(self.document.editor, name, path)

    def _setting_changed(self, key: str) -> None:
        if key in ("", "ui.motion"):
            self.source.set_reduced_motion(self.studio.settings.get("ui.motion") == "reduced")

    def _show_document(self, document: DocumentViewModel) -> None:
        self._bench_join.show_document(document)
        self._title_changed(document)

    def _title_changed(self, document: DocumentViewModel) -> None:
        if document is self.document:
            self.setWindowTitle(f"{document.title} - Forge")

    def _regions(self) -> list[QWidget]:
        """In reading order; those of other pages are hidden and skipped."""
        bench = self.workbench
        return [
            self.top_bar,
            self.icon_bar,
            bench.palette_dock,
            self.area,
            bench.inspector_dock,
            bench.run_dock,
            *self.pages.others(),
        ]
