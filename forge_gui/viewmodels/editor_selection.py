"""What is selected in the graph that is edited: nodes, notes, frames of groups, and wires."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal

from forge_gui.values.bindings import Binding
from forge_gui.values.graph import Graph
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.editor_document import EditorDocument
from forge_gui.viewmodels.editor_index import GraphIndex


@dataclass(frozen=True, slots=True)
class Selection:
    """Ids of what there is, and connections as they are drawn; `current` is a node or empty."""

    nodes: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    wires: frozenset[Binding] = frozenset()
    current: str = ""

    @property
    def ids(self) -> frozenset[str]:
        return self.nodes | self.notes | self.groups


class EditorSelection(EditorDocument):
    """The document with its selection, which only ever holds what there is."""

    selectionChanged = Signal()
    _chosen = Selection()

    @property
    def selected(self) -> frozenset[str]:
        """Ids of selected steps and inputs."""
        return self._chosen.nodes

    @property
    def selected_notes(self) -> frozenset[str]:
        return self._chosen.notes

    @property
    def selected_groups(self) -> frozenset[str]:
        """Groups whose frame is selected; their members need not be."""
        return self._chosen.groups

    @property
    def selected_wires(self) -> frozenset[Binding]:
        return self._chosen.wires

    @property
    def selection(self) -> frozenset[str]:
        """Ids of everything that is selected: nodes, notes and groups."""
        return self._chosen.ids

    @property
    def current(self) -> str:
        """The node that has the keyboard and that the inspector shows; empty for none."""
        return self._chosen.current

    def select(
        self,
        ids: Iterable[str],
        wires: Iterable[Binding] = (),
        *,
        current: str | None = None,
    ) -> None:
        """Select exactly these (nodes, notes, groups). `current` defaults to the only node that
        is selected, else stays."""
        wanted = Selection(frozenset(ids), wires=frozenset(wires), current=self.current)
        chosen = _that_are_there(self.index, wanted, current)
        if chosen != self._chosen:
            self._chosen = chosen
            self.selectionChanged.emit()

    def toggle_selected(self, node_id: str) -> None:
        """Shift-click: add to the selection or take away from it."""
        is_in = node_id in self.selection
        chosen = self.selection - {node_id} if is_in else self.selection | {node_id}
        self.select(chosen, self.selected_wires, current="" if is_in else node_id)

    def select_all(self) -> None:
        """All nodes and notes."""
        self.select((*self.index.nodes, *self.index.notes), current=self.current)

    def select_group(self, group_id: str) -> None:
        """What is in a group, with its frame."""
        group = self.index.groups.get(group_id)
        if group is not None:
            self.select((group_id, *group.members))

    def moving(self) -> frozenset[str]:
        """Nodes and notes that a drag of the selection moves: also members of its frames."""
        groups = (self.index.groups[one] for one in self.selected_groups)
        return self.selected | self.selected_notes | {m for one in groups for m in one.members}

    # Inside

    def set_graph(self, graph: Graph) -> None:
        super().set_graph(graph)
        self.select(())

    def _on_delta(self, delta: GraphDelta) -> None:
        """What is gone is not selected any more when views hear of it."""
        super()._on_delta(delta)
        wanted = Selection(self.selection, wires=self.selected_wires, current=self.current)
        self._chosen = _that_are_there(self.index, wanted, None)

    def _become(self, graph: Graph) -> GraphDelta:
        before = self._chosen
        delta = super()._become(graph)
        if self._chosen != before:
            self.selectionChanged.emit()
        return delta

    def _go_to(self, graph: Graph) -> None:
        """After undo and redo what came back is selected."""
        before = self.index
        super()._go_to(graph)
        back = self.index.all_ids - before.all_ids
        if back:
            self.select(back)


def _that_are_there(index: GraphIndex, wanted: Selection, current: str | None) -> Selection:
    """`wanted` (all ids in `nodes`, `current` as it was) without what is not in the graph."""
    nodes = wanted.nodes & index.nodes.keys()
    drawn = frozenset(w for w in wanted.wires if w in index.feeds.get(w.target, ()))
    if current is None:
        only = next(iter(nodes)) if len(nodes) == 1 else ""
        current = only or (wanted.current if wanted.current in nodes else "")
    return Selection(
        nodes,
        wanted.nodes & index.notes.keys(),
        wanted.nodes & index.groups.keys(),
        drawn,
        current if current in index.nodes else "",
    )
