"""The graph that is edited: one immutable value and its history. What is selected: editor_selection."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from forge_gui.values.errors import GraphError
from forge_gui.values.graph import Graph, Position
from forge_gui.values.step_kinds import BUILT_IN_KINDS, StepKindInfo
from forge_gui.viewmodels.editor_diff import GraphDelta, diff
from forge_gui.viewmodels.editor_history import History
from forge_gui.viewmodels.editor_index import GraphIndex, index_graph
from forge_gui.viewmodels.editor_places import with_places

Edit = Callable[[Graph], Graph]


class EditorDocument(QObject):
    """Holds the graph; every change goes through `apply`, is told once, and can be undone."""

    graphChanged = Signal(object)
    """GraphDelta: what is different now. `graph` and `index` are already the new ones."""
    historyChanged = Signal()
    """`can_undo`, `can_redo`, `undo_text`, `redo_text` or `is_modified` may be different."""
    refused = Signal(str, str)
    """An edit that cannot be done: sentence and advice. Nothing was changed."""
    lock: tuple[str, str] | None = None
    """Why nothing can be edited here, and what to do instead; None: everything can."""

    def __init__(
        self,
        graph: Graph | None = None,
        *,
        kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._now = now
        self._index = self._indexed(graph or Graph(), None)
        self._saved = self._index.graph
        self._history = History()

    @property
    def graph(self) -> Graph:
        return self._index.graph

    @property
    def index(self) -> GraphIndex:
        """Nodes, ports and connections of the graph, looked up by id."""
        return self._index

    @property
    def kinds(self) -> Mapping[str, StepKindInfo]:
        return self._kinds

    @property
    def is_empty(self) -> bool:
        """Neither a step nor an input."""
        return not self._index.nodes

    def position(self, node_id: str) -> Position:
        """Where a node or note stands (top left corner, scene units). Each stands somewhere."""
        note = self._index.notes.get(node_id)
        return self.graph.layout[node_id] if note is None else note.at

    # The whole graph

    def set_graph(self, graph: Graph) -> None:
        """Show another pipeline: no undo back to the one before, and not modified."""
        self._history = History()
        self._become(graph)
        self._saved = self.graph
        self.historyChanged.emit()

    def apply(self, text: str, edit: Edit, *, merge_key: str = "") -> bool:
        """Do an edit and remember how to undo it; `text` names it ("Move"). False: refused.

        Edits with the same merge_key that come quickly are undone together.
        """
        if self.lock is not None:
            self.refused.emit(*self.lock)
            return False
        before = self.graph
        try:
            after = edit(before)
        except GraphError as error:
            self.refused.emit(error.sentence, error.advice)
            return False
        if after == before:
            return True
        self._history = self._history.record(before, text, merge_key=merge_key, at=self._now())
        self._become(after)
        self.historyChanged.emit()
        return True

    # Undo, redo, saved

    @property
    def can_undo(self) -> bool:
        return bool(self._history.past)

    @property
    def can_redo(self) -> bool:
        return bool(self._history.future)

    @property
    def undo_text(self) -> str:
        """What undo would take back ("Move"), empty for nothing."""
        return self._history.past[-1].text if self._history.past else ""

    @property
    def redo_text(self) -> str:
        return self._history.future[-1].text if self._history.future else ""

    @property
    def is_modified(self) -> bool:
        """The graph is not the one that was saved or opened (undo may lead back to it)."""
        return self._saved is not self.graph and self._saved != self.graph

    def undo(self) -> None:
        if self.can_undo:
            self._history, graph = self._history.undo(self.graph)
            self._go_to(graph)

    def redo(self) -> None:
        if self.can_redo:
            self._history, graph = self._history.redo(self.graph)
            self._go_to(graph)

    def mark_saved(self, graph: Graph | None = None) -> None:
        """`graph` (the one that was written; default: the current) is now on disk."""
        self._saved = graph or self.graph
        self._history = self._history.sealed()
        self.historyChanged.emit()

    def look_at_kinds_again(self) -> None:
        """`kinds` knows more than before: steps of plug-ins have their ports now."""
        before = self._index
        self._index = self._indexed(before.graph, None)
        delta = diff(before, self._index)
        if delta:
            self._on_delta(delta)
            self.graphChanged.emit(delta)

    # Inside

    def _indexed(self, graph: Graph, before: GraphIndex | None) -> GraphIndex:
        index = index_graph(graph, before, self._kinds)
        placed = with_places(index)
        return index if placed is graph else index_graph(placed, index, self._kinds)

    def _become(self, graph: Graph) -> GraphDelta:
        before = self._index
        self._index = self._indexed(graph, before)
        delta = diff(before, self._index)
        if delta:
            self._on_delta(delta)
            self.graphChanged.emit(delta)
        return delta

    def _go_to(self, graph: Graph) -> None:
        """Show a graph of the history."""
        self._become(graph)
        self.historyChanged.emit()

    def _on_delta(self, delta: GraphDelta) -> None:
        """For subclasses: set right what hangs on the graph, before views are told."""
