"""The pages beside the icon bar. Each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from forge_gui.ui.frame.page_marks import CANVAS
from forge_gui.ui.frame.workbench import Workbench
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.studio import StudioViewModel
from forge_gui.viewmodels.translation import tr


class Pages(QStackedWidget):
    """The workbench is there from the beginning."""

    def __init__(self, source: ThemeSource, studio: StudioViewModel, bench: Workbench) -> None:
        super().__init__()
        self._source, self._studio = source, studio
        self._made: dict[str, QWidget] = {CANVAS: bench}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "gallery": self._gallery,
            "library": self._library,
            "monitor": self._monitor,
            "playground": self._playground,
            "settings": self._settings,
            "tests": self._tests,
            "strategies": self._strategies,
        }
        self.addWidget(bench)

    def show_page(self, page: str) -> None:
        """Show a page of MARKS."""
        made = self._made.get(page)
        if made is None:
            made = self._made[page] = self._makers[page]()
            self.addWidget(made)
        self.setCurrentWidget(made)

    def has(self, page: str) -> bool:
        """It was made."""
        return page in self._made

    def others(self) -> Sequence[QWidget]:
        """Pages beside the canvas that were made so far."""
        return [page for key, page in self._made.items() if key != CANVAS]

    def search(self) -> None:
        """Put the keyboard into the library's search field."""
        from forge_gui.ui.library.library_page import LibraryPage

        page = self._made.get("library")
        if isinstance(page, LibraryPage):
            page.focus_search()

    def write(self) -> None:
        """Put the keyboard where the playground's next prompt is written."""
        from forge_gui.ui.playground.playground_page import PlaygroundPage

        page = self._made.get("playground")
        if isinstance(page, PlaygroundPage):
            page.composer.take_keys()

    def _gallery(self) -> QWidget:
        from forge_gui.ui.start.gallery_page import GalleryPage

        page = GalleryPage(self._source, self._studio.sharing, self._studio.own)
        for done in (page.chosen, page.left):
            done.connect(lambda: self._studio.commands.run("page.canvas"))
        return page

    def _library(self) -> QWidget:
        from forge_gui.ui.controls.word_button import WordButton
        from forge_gui.ui.library.library_page import LibraryPage

        page = LibraryPage(self._source, self._studio.library_desk(), self)
        page.wanted.connect(self._add_model)
        add = WordButton(self._source, tr("Add a source"), icon="plus", look="row")
        add.setToolTip(tr("Servers, hosts and folders with models are named in the settings"))
        add.clicked.connect(lambda: self._studio.commands.run("page.settings"))
        page.browse.sources.below_places.addWidget(add)
        way = WordButton(self._source, tr("Strategies"), icon="path", look="row")
        way.setToolTip(tr("Which model does what"))
        way.clicked.connect(lambda: self._studio.commands.run("page.strategies"))
        page.browse.sources.foot.addWidget(way)
        return page

    def _strategies(self) -> QWidget:
        from forge_gui.ui.strategies.strategies_page import StrategiesPage

        strategies = self._studio.library_desk().strategies
        strategies.done.connect(self._studio.own.done)
        page = StrategiesPage(self._source, strategies)
        page.left.connect(lambda: self._studio.commands.run("page.library"))
        return page

    def _monitor(self) -> QWidget:
        from forge_gui.ui.monitor.monitor_page import MonitorPage

        return MonitorPage(self._source, self._studio.monitor, self._studio.hardware)

    def _playground(self) -> QWidget:
        from forge_gui.ui.frame.playground_join import make_playground

        return make_playground(self._source, self._studio)

    def _settings(self) -> QWidget:
        from forge_gui.ui.settings.settings_page import SettingsPage

        studio = self._studio
        return SettingsPage(self._source, studio.settings, studio.cache, studio.auto_now())

    def _tests(self) -> QWidget:
        from forge_gui.ui.evaluation.evaluation_page import EvaluationPage
        from forge_gui.viewmodels.evaluation_places import attachable, measurable

        studio = self._studio
        places = partial(attachable, studio.workspace)
        blocks = partial(measurable, studio.workspace)
        return EvaluationPage(self._source, studio.evaluation(), studio.models, places, blocks)

    def _add_model(self, model: str) -> None:
        self._studio.workspace.current.editor.add_step("model", None, {"model": model})
        self._studio.commands.run("page.canvas")
