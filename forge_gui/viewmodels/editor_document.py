"""The graph that is edited: one immutable value, its history, and what is selected in it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from forge_gui.values.bindings import Binding
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
    selectionChanged = Signal()
    historyChanged = Signal()
    """`can_undo`, `can_redo`, `undo_text`, `redo_text` or `is_modified` may be different."""
    refused = Signal(str, str)
    """An edit that cannot be done: sentence and advice. Nothing was changed."""

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
        self._selected: frozenset[str] = frozenset()
        self._selected_wires: frozenset[Binding] = frozenset()
        self._current = ""

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
        """Where a node stands (top left corner, scene units). Every node stands somewhere."""
        return self.graph.layout[node_id]

    # The whole graph

    def set_graph(self, graph: Graph) -> None:
        """Show another pipeline: no undo back to the one before, and not modified."""
        self._history = History()
        self._become(graph)
        self._saved = self.graph
        self.select(())
        self.historyChanged.emit()

    def apply(self, text: str, edit: Edit, *, merge_key: str = "") -> bool:
        """Do an edit and remember how to undo it; `text` names it ("Move"). False: refused.

        Edits with the same merge_key that come quickly are undone together.
        """
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
            self._become(graph)
            self.historyChanged.emit()

    def redo(self) -> None:
        if self.can_redo:
            self._history, graph = self._history.redo(self.graph)
            self._become(graph)
            self.historyChanged.emit()

    def mark_saved(self, graph: Graph | None = None) -> None:
        """`graph` (the one that was written; default: the current) is now on disk."""
        self._saved = graph or self.graph
        self._history = self._history.sealed()
        self.historyChanged.emit()

    # Selection

    @property
    def selected(self) -> frozenset[str]:
        """Ids of selected steps and inputs."""
        return self._selected

    @property
    def selected_wires(self) -> frozenset[Binding]:
        return self._selected_wires

    @property
    def current(self) -> str:
        """The node that has the keyboard and that the inspector shows; empty for none."""
        return self._current

    def select(
        self,
        ids: Iterable[str],
        wires: Iterable[Binding] = (),
        *,
        current: str | None = None,
    ) -> None:
        """Select exactly these. `current` defaults to the only one selected, else stays."""
        chosen = frozenset(ids) & self._index.nodes.keys()
        drawn = frozenset(w for w in wires if w in self._index.feeds.get(w.target, ()))
        if current is None:
            only = next(iter(chosen)) if len(chosen) == 1 else ""
            current = only or (self._current if self._current in chosen else "")
        current = current if current in self._index.nodes else ""
        if (chosen, drawn, current) != (self._selected, self._selected_wires, self._current):
            self._selected, self._selected_wires, self._current = chosen, drawn, current
            self.selectionChanged.emit()

    def toggle_selected(self, node_id: str) -> None:
        """Shift-click: add to the selection or take away from it."""
        is_in = node_id in self._selected
        chosen = self._selected - {node_id} if is_in else self._selected | {node_id}
        self.select(chosen, self._selected_wires, current="" if is_in else node_id)

    def select_all(self) -> None:
        self.select(self._index.nodes, current=self._current)

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

    def _become(self, graph: Graph) -> None:
        before = self._index
        self._index = self._indexed(graph, before)
        delta = diff(before, self._index)
        if delta:
            self._on_delta(delta)
            self.graphChanged.emit(delta)
        self.select(self._selected, self._selected_wires)

    def _on_delta(self, delta: GraphDelta) -> None:
        """For subclasses: set right what hangs on the graph, before views are told."""
