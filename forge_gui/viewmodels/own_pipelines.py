"""The pipelines that a person published: listed, offered as steps in every editor, taken off again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.graph import Graph
from forge_gui.values.published import published_text
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.editor_search import OwnPipeline
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.workspace import SampleCard

if TYPE_CHECKING:
    from forge_gui.viewmodels.document import DocumentViewModel
    from forge_gui.viewmodels.workspace import WorkspaceViewModel


@dataclass(frozen=True, slots=True)
class OwnCard(SampleCard):
    """A published pipeline in the gallery; its words are the person's own."""

    @property
    def title(self) -> str:
        return self.graph.name

    @property
    def summary(self) -> str:
        return self.graph.description

    def fits(self, words: str) -> bool:
        """Whether all words of a search are in its name or text."""
        told = f"{self.title} {self.summary}".casefold()
        return all(word in told for word in words.casefold().split())


class OwnPipelinesViewModel(QObject):
    """Read when the engine is open; every open document's editor offers them."""

    changed = Signal()
    """`cards` are others."""
    told = Signal(object)
    """A wording.Telling: something could not be done."""
    done = Signal(object)
    """A wording.Telling: something was done."""

    def __init__(
        self, bridge: Bridge, workspace: WorkspaceViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._scope = bridge.scope(self)
        self._cards: tuple[OwnCard, ...] = ()
        bridge.opened.connect(self.load)
        workspace.documentsChanged.connect(self._offer)

    @property
    def cards(self) -> Sequence[OwnCard]:
        """By name."""
        return self._cards

    @property
    def steps(self) -> Sequence[OwnPipeline]:
        """As they are added to a pipeline."""
        return tuple(_as_step(card) for card in self._cards)

    def load(self) -> None:
        self._scope.start(self._load(), on_error=self._tell)

    def publish(self, document: DocumentViewModel | None = None) -> None:
        """Keep a copy of a document's pipeline (default: the current one) as it stands."""
        shown = document or self._workspace.current
        graph = shown.editor.graph
        if not graph.name.strip():
            graph = replace(graph, name=shown.title)
        self._scope.start(self._publish(graph, shown.folder), on_error=self._tell)

    def publish_inside(self, step_id: str) -> None:
        """The pipeline that a step of the current document runs."""
        path = self._workspace.inside.path_of(step_id)
        if path is not None:
            self._scope.start(self._publish_file(path), on_error=self._tell)

    def take_off(self, card: OwnCard) -> None:
        """List it no more; pipelines that use it go on working."""
        self._scope.start(self._take_off(card), on_error=self._tell)

    def open(self, card: OwnCard) -> None:
        """The published file itself, in a tab: what is saved there is what steps run."""
        self._workspace.open(card.path)

    def close(self) -> None:
        self._scope.close()

    async def _load(self) -> None:
        found = await self._scope.call(lambda engine: engine.published())
        cards = tuple(OwnCard(one.path, one.graph) for one in found)
        if cards:
            self._workspace.inside.published = cards[0].path.parent.parent
        if cards != self._cards:
            self._cards = cards
            self._offer()
            self.changed.emit()

    async def _publish(self, graph: Graph, folder: Path | None) -> None:
        was_there = {card.title.casefold() for card in self._cards}
        made = await self._scope.call(lambda engine: engine.publish(graph, folder))
        await self._load()
        name = made.graph.name
        if name.casefold() in was_there:
            said = tr("{pipeline} is published anew.", pipeline=name)
            more = tr("Pipelines that use it run the new one.")
        else:
            said = tr("{pipeline} is among your pipelines now.", pipeline=name)
            more = tr("Add it like any other step.")
        self.done.emit(wording.Telling(said, more))

    async def _publish_file(self, path: Path) -> None:
        graph = await self._scope.call(lambda engine: engine.open_pipeline(path))
        await self._publish(graph, path.parent)

    async def _take_off(self, card: OwnCard) -> None:
        await self._scope.call(lambda engine: engine.unpublish(card.path))
        await self._load()
        said = tr("{pipeline} is no longer offered.", pipeline=card.title)
        self.done.emit(wording.Telling(said, tr("Pipelines that use it go on working.")))

    def _offer(self) -> None:
        for document in self._workspace.documents:
            document.editor.own_pipelines = self.steps

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))


def _as_step(card: OwnCard) -> OwnPipeline:
    names = tuple(str(given.name) for given in card.graph.inputs)
    return OwnPipeline(published_text(card.path), card.title, card.summary, names)
