"""The open documents as tabs, one of them current: add, show, close, reopen.

Nothing asks "are you sure": a closed tab keeps its unsaved work and can be reopened.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.graph import Graph
from forge_gui.values.history import RunRecord
from forge_gui.viewmodels.debug import Fork
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.inner_breakpoints import Asked, Marks

_KEPT_CLOSED = 10
MakeEditor = Callable[[Graph], EditorViewModel]


@dataclass(frozen=True, slots=True)
class ClosedTab:
    """`unsaved` is what was in no file; it is in the draft `key` as well."""

    key: str
    saved: Graph
    path: Path | None
    unsaved: Graph | None


class TabsViewModel(QObject):
    """All tabs. There is always at least one."""

    documentsChanged = Signal()
    """A tab was opened, closed or moved."""
    currentChanged = Signal(object)
    """The DocumentViewModel that is shown now."""
    documentChanged = Signal(object)
    """Title, mark or run state of one DocumentViewModel."""
    told = Signal(object)
    """A wording.Telling: something could not be opened or saved, or was recovered."""
    helpWanted, pullWanted = Signal(str), Signal(str)
    """A node's button asks for help, a topic ("ollama"); or for a model of Ollama's library."""

    def __init__(
        self,
        bridge: Bridge,
        make_editor: MakeEditor,
        *,
        autosave_s: float = 5.0,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._scope = bridge.scope(self)
        self._make_editor = make_editor
        self._autosave_s = autosave_s
        self._now = now
        self._documents: list[DocumentViewModel] = []
        self._closed: list[ClosedTab] = []
        self._current = self._add(Graph(), None)

    @property
    def documents(self) -> Sequence[DocumentViewModel]:
        """In the order of the tabs."""
        return tuple(self._documents)

    @property
    def current(self) -> DocumentViewModel:
        return self._current

    @property
    def can_reopen(self) -> bool:
        return bool(self._closed)

    def set_current(self, document: DocumentViewModel) -> None:
        if document in self._documents and document is not self._current:
            self._current = document
            self.currentChanged.emit(document)

    def set_autosave(self, seconds: float) -> None:
        """The time from a change to its autosave; 0: no autosave."""
        self._autosave_s = seconds
        for document in self._documents:
            document.set_autosave(seconds)

    def new(self) -> DocumentViewModel:
        """An empty tab, shown."""
        document = self._add(Graph(), None)
        self.set_current(document)
        return document

    def move(self, document: DocumentViewModel, place: int) -> None:
        """Put a tab at another place (0: first)."""
        self._documents.remove(document)
        self._documents.insert(place, document)
        self.documentsChanged.emit()

    def close_tab(self, document: DocumentViewModel | None = None) -> None:
        """Close a tab (default: the current). What runs in it is stopped; unsaved work stays in
        its draft and comes back with `reopen`."""
        gone = document or self._current
        place = self._documents.index(gone)
        self._documents.remove(gone)
        if not self._documents:
            self._add(Graph(), None)
        if gone is self._current:
            self._current = self._documents[min(place, len(self._documents) - 1)]
            self.currentChanged.emit(self._current)
        if not gone.is_untouched and gone.past is None:
            self._remember(gone)
        self.documentsChanged.emit()
        self._scope.start(self._put_away(gone))

    def reopen(self) -> None:
        """Bring back the tab that was closed last, with its unsaved work."""
        if not self._closed:
            return
        was = self._closed.pop()
        document = self._add(was.saved, was.path, was.key)
        if was.unsaved is not None:
            document.recover(was.unsaved)
        self._show(document)

    def _remember(self, document: DocumentViewModel) -> None:
        editor = document.editor
        unsaved = editor.graph if document.is_modified else None
        self._closed.append(ClosedTab(document.key, document.saved_graph, document.path, unsaved))
        del self._closed[:-_KEPT_CLOSED]

    async def _put_away(self, document: DocumentViewModel) -> None:
        try:
            await document.run.halt()
            await document.keep()
        finally:
            document.close()
            document.deleteLater()

    def _show(self, document: DocumentViewModel) -> None:
        """Make it current; an untouched tab that was shown before makes room."""
        before = self._current
        self.set_current(document)
        if before is not document and before.is_untouched:
            self.close_tab(before)

    def _add(
        self, graph: Graph, path: Path | None, key: str = "", past: RunRecord | None = None
    ) -> DocumentViewModel:
        document = DocumentViewModel(
            self._bridge,
            self._make_editor(graph),
            key=key or uuid.uuid4().hex,
            path=path,
            past=past,
            autosave_s=self._autosave_s,
            now=self._now,
            parent=self,
        )
        document.changed.connect(lambda: self.documentChanged.emit(document))
        document.run.changed.connect(lambda: self.documentChanged.emit(document))
        document.saved.connect(self._on_saved)
        document.inputs.given_changed.connect(lambda: self._on_inputs(document))
        document.editor.breakpointsChanged.connect(lambda: self._on_breakpoints(document))
        document.run.marks_elsewhere = lambda: self._marks_beside(document)
        for teller in (document, document.run, document.approvals):
            teller.told.connect(self.told)
        document.helpWanted.connect(self.helpWanted)
        document.pullWanted.connect(self.pullWanted)
        document.debug.forkWanted.connect(lambda fork: self._on_fork(document, fork))
        document.debug.insideWanted.connect(lambda asked: self._on_inside(document, asked))
        document.run.pausedChanged.connect(self._show_held)
        document.run.finished.connect(lambda _result: self._show_held())
        self._documents.append(document)
        self._on_added(document)
        self._show_held()
        self.documentsChanged.emit()
        return document

    def _on_added(self, document: DocumentViewModel) -> None:
        """For subclasses: a tab is there."""

    def _on_fork(self, document: DocumentViewModel, fork: Fork) -> None:
        """A new run from a step of the one that is shown; one of the past gets a tab of its own."""
        graph, inputs, target = document.editor.graph, document.run.last_inputs, document
        if document.past is not None:
            target = self._add(graph, None)
            self.set_current(target)
            target.inputs.restore(inputs)
        target.run.fork(fork.run, fork.step, fork.given, graph)

    def open_past_pipeline(self, document: DocumentViewModel) -> None:
        """The pipeline of a past run as one that can be changed, with the values that it had."""
        inputs, opened = document.run.last_inputs, self._add(document.editor.graph, None)
        self.set_current(opened)
        opened.inputs.restore(inputs)

    def _on_inputs(self, document: DocumentViewModel) -> None:
        """For subclasses: other values were given to a pipeline's inputs."""

    def _on_breakpoints(self, document: DocumentViewModel) -> None:
        """A pipeline has other breakpoints: runs that come through its file are to know."""
        for other in self._documents if document.path is not None else ():
            if other is not document:
                other.run.send_breakpoints()

    def _marks_beside(self, document: DocumentViewModel) -> Marks:
        """The breakpoints of all other files."""
        others = {one.path: one.editor.breakpoints for one in self._documents if one.path}
        return {path: found for path, found in others.items() if found and path != document.path}

    def _on_inside(self, document: DocumentViewModel, asked: Asked) -> None:
        """For subclasses: something is asked of a pipeline inside of a step."""

    def _show_held(self) -> None:
        """Tabs of pipelines that a run came to inside of a step show where it stands still."""
        held: dict[str, set[str]] = {}
        for document in self._documents:
            for stop in document.run.stops if document.run.is_paused else ():
                if stop.inside:
                    held.setdefault(stop.inside[-1].file, set()).add(stop.own_step)
        for document in self._documents:
            document.editor.show_held(frozenset(held.get(str(document.path), ())))

    def _on_saved(self, path: Path) -> None:
        """For subclasses: a document was written."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._documents!r}>"
