"""Joins what a person asks of a model with the sheets that ask back; one for the library's page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint
from PySide6.QtWidgets import QWidget

from forge_gui.ui.library.manage.create_sheet import CreateSheet
from forge_gui.ui.library.manage.model_menu import ModelMenu, Want
from forge_gui.ui.library.manage.sheets import NameSheet, PapersSheet, QuestionSheet
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import ModelPapers, Removal
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.downloads import DownloadsViewModel, Offer
from forge_gui.viewmodels.keeping import KeepingViewModel
from forge_gui.viewmodels.translation import tr


class Managing(QObject):
    """`over` is the page that the sheets stand over."""

    def __init__(
        self,
        source: ThemeSource,
        downloads: DownloadsViewModel,
        keeping: KeepingViewModel,
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._source, self._over = source, over
        self._menu: ModelMenu | None = None
        self.downloads, self.keeping = downloads, keeping
        downloads.offered.connect(self._offer)
        keeping.deleteAsked.connect(self._ask_delete)
        keeping.papersCame.connect(self._show_papers)
        downloads.changed.connect(self._note_fetched)

    @property
    def menu(self) -> ModelMenu:
        """Made when it is first asked for."""
        if self._menu is None:
            self._menu = ModelMenu(self, self._over)
        return self._menu

    def fetch(self, model: str) -> None:
        """The library's word for it: `ollama:<name>`."""
        self.downloads.pull(ModelId.parse(model).name)

    def update(self, models: Sequence[ModelId]) -> None:
        """Fetch what is newer of each."""
        for model in models:
            self.downloads.pull(model.name, anyway=True)

    def open_menu(
        self, model: ModelId, place: QPoint, want: Want, *, is_here: bool, is_remote: bool
    ) -> None:
        """What can be done with a model, at a point of the screen."""
        if self.menu.fill(model, is_here=is_here, is_remote=is_remote, want=want):
            self.menu.popup(place)

    def look_inside(self, model: ModelId) -> None:
        self.keeping.look_inside(model)

    def delete(self, model: ModelId) -> None:
        self.keeping.ask_delete(model)

    def copy(self, model: ModelId) -> None:
        title = tr("Copy {model}", model=wording.model_name(model))
        sheet = NameSheet(self._source, title, tr("Copy"), "", self._over)
        sheet.named.connect(lambda name: self.keeping.copy(model, name))
        sheet.open()

    def rename(self, model: ModelId) -> None:
        title = tr("Rename {model}", model=wording.model_name(model))
        sheet = NameSheet(self._source, title, tr("Rename"), model.name, self._over)
        sheet.named.connect(lambda name: self.keeping.rename(model, name))
        sheet.open()

    def create(self, base: str = "", path: str = "") -> None:
        """A new model, of another one or of a file."""
        sheet = CreateSheet(self._source, self._over, base=base, path=path)
        sheet.ordered.connect(self.keeping.create)
        sheet.open()

    def dropped(self, data: QMimeData) -> bool:
        """Take model files that were dropped; False: there are none."""
        files = model_files(data)
        for file in files:
            self.keeping.use_file(file)
        return bool(files)

    def _note_fetched(self) -> None:
        """What was found newer of these is here now."""
        self.keeping.forget(one.model for one in self.downloads.rows if one.is_over)

    def _offer(self, offer: Offer) -> None:
        ask_anyway(self._source, self._over, self.downloads, offer)

    def _ask_delete(self, removal: Removal) -> None:
        question, meaning = self.keeping.delete_words(removal)
        sheet = QuestionSheet(self._source, question, meaning, tr("Delete"), self._over)
        sheet.agreed.connect(lambda: self.keeping.delete(removal.model))
        sheet.open()

    def _show_papers(self, papers: ModelPapers) -> None:
        PapersSheet(self._source, papers, self._over).open()


def ask_anyway(
    source: ThemeSource, over: QWidget, downloads: DownloadsViewModel, offer: Offer
) -> None:
    """A download was not begun: say why, and begin it where the person wants it all the same."""
    title = tr("Fetch {model} all the same?", model=offer.name)
    meaning = f"{offer.sentence} {offer.advice}".strip()
    sheet = QuestionSheet(source, title, meaning, tr("Fetch it all the same"), over)
    sheet.agreed.connect(lambda: downloads.pull(offer.name, anyway=True))
    sheet.open()


def model_files(data: QMimeData) -> list[Path]:
    """The GGUF files among what is dragged."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() == ".gguf"]
