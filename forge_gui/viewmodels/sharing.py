"""Pipelines from elsewhere and to elsewhere: the gallery's cards, imports with their report, exports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.errors import FileDamaged, ForgeError
from forge_gui.values.foreign import Imported
from forge_gui.values.graph import Graph
from forge_gui.values.ids import RunId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.workspace import SampleCard

FLOW_ENDINGS = (".rivet-project", ".rivet-graph", ".cforge")
"""What only other programs call their flows; `.json` may be anything."""
PICTURES = (".png", ".svg")
READY = QT_TR_NOOP("Ready to run")
"""The category of the samples whose models came with Forge: on a bare PC they run at once."""


@dataclass(frozen=True, slots=True)
class TemplateCard(SampleCard):
    """A template of the gallery."""

    category: str = ""

    def fits(self, words: str) -> bool:
        """Whether all words of a search are in its name, text or category."""
        own = f"{self.graph.name} {self.graph.description} {self.category}"
        told = f"{self.title} {self.summary} {tr(self.category)} {own}".casefold()
        return all(word in told for word in words.casefold().split())


def is_flow(path: Path) -> bool:
    """Whether a file can only be a flow of another program."""
    return path.name.lower().endswith(FLOW_ENDINGS)


class SharingViewModel(QObject):
    """`open_graph` shows a pipeline without a file in a new tab."""

    templatesChanged = Signal()
    imported = Signal(object)
    """An Imported, which is in a new tab already: show its report."""
    told = Signal(object)
    """A wording.Telling: something could not be done, or was done."""
    done = Signal(object)
    """A wording.Telling: something was done."""

    def __init__(
        self,
        bridge: Bridge,
        open_graph: Callable[[Graph], object],
        open_file: Callable[[Path], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._open_graph, self._open_file = open_graph, open_file
        self._templates: tuple[TemplateCard, ...] = ()

    @property
    def templates(self) -> Sequence[TemplateCard]:
        """By category; empty until `load_templates` is through."""
        return self._templates

    @property
    def categories(self) -> Sequence[str]:
        return tuple(dict.fromkeys(card.category for card in self._templates))

    def found(self, words: str, category: str = "") -> Sequence[TemplateCard]:
        """The cards that a search leaves; an empty category is all of them."""
        return [
            card for card in self._templates if card.fits(words) and category in ("", card.category)
        ]

    def load_templates(self) -> None:
        """Read them, once."""
        if not self._templates:
            self._scope.start(self._load(), on_error=self._tell)

    def open_template(self, card: TemplateCard) -> None:
        """Open a copy in a new tab."""
        self._open_graph(card.graph)

    def import_flow(self, path: Path) -> None:
        """A flow of another program in a new tab; a file that is none is opened as a pipeline."""
        self._scope.start(self._import(path), on_error=self._tell)

    def open_if_pipeline(self, path: Path, otherwise: Callable[[], None]) -> None:
        """Open what a pipeline is in: an exported picture, a flow, its file by another name."""
        self._scope.start(self._open_if_pipeline(path, otherwise), on_error=self._tell)

    def export_python(self, graph: Graph, path: Path) -> None:
        self._scope.start(self._python(graph, path), on_error=self._tell)

    def export_picture(self, graph: Graph, picture: bytes, path: Path) -> None:
        self._scope.start(self._picture(graph, picture, path), on_error=self._tell)

    def export_report(self, run: RunId, path: Path) -> None:
        self._scope.start(self._report(run, path), on_error=self._tell)

    def close(self) -> None:
        self._scope.close()

    async def _load(self) -> None:
        samples = await self._scope.call(lambda engine: engine.samples())
        ready = [TemplateCard(path, graph, READY) for path, graph in samples]
        found = await self._scope.call(lambda engine: engine.templates())
        self._templates = (
            *(card for card in ready if card.backends == {"forge"}),
            *(TemplateCard(one.path, one.graph, one.category) for one in found),
        )
        self.templatesChanged.emit()

    async def _import(self, path: Path) -> None:
        try:
            found = await self._scope.call(lambda engine: engine.import_flow(path))
        except FileDamaged:
            if is_flow(path):
                raise
            self._open_file(path)  # it may be a pipeline; else the sentence says what it is not
            return
        self._show(found)

    async def _open_if_pipeline(self, path: Path, otherwise: Callable[[], None]) -> None:
        try:
            await self._scope.call(lambda engine: engine.open_pipeline(path))
        except ForgeError:
            pass
        else:
            self._open_file(path)
            return
        try:
            found = await self._scope.call(lambda engine: engine.import_flow(path))
        except ForgeError:
            otherwise()
        else:
            self._show(found)

    def _show(self, found: object) -> None:
        assert isinstance(found, Imported)
        self._open_graph(found.graph)
        self.imported.emit(found)

    async def _python(self, graph: Graph, path: Path) -> None:
        await self._scope.call(lambda engine: engine.export_python(graph, path))
        self._written(path)

    async def _picture(self, graph: Graph, picture: bytes, path: Path) -> None:
        await self._scope.call(lambda engine: engine.export_picture(graph, picture, path))
        self._written(path)

    async def _report(self, run: RunId, path: Path) -> None:
        await self._scope.call(lambda engine: engine.export_report(run, path))
        self._written(path)

    def _written(self, path: Path) -> None:
        self.done.emit(wording.Telling(tr("Written to {file}.", file=str(path)), ""))

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
