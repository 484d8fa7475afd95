"""The wires of one scene: an item for each connection, and which node each of them touches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.paints import Paints
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.values.bindings import Binding
from forge_gui.values.debugging import Breakpoint
from forge_gui.values.graph import PortKind
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor import EditorViewModel

if TYPE_CHECKING:
    from forge_gui.ui.canvas.scene_pieces import ScenePieces

_CROWD = 300
"""Wires from which on they are drawn as hairs."""


class Wiring:
    """Adds to and takes from `scene`; `nodes` are the scene's own, by id."""

    def __init__(
        self, scene: ScenePieces, editor: EditorViewModel, nodes: Mapping[str, NodeItem]
    ) -> None:
        self._scene, self._editor, self._nodes = scene, editor, nodes
        self.items: dict[Binding, WireItem] = {}
        self.sources: dict[str, int] = {}
        """How many wires leave each node: a port without any is drawn hollow."""
        self._at: dict[str, set[Binding]] = {}
        self._hovered: WireItem | None = None
        self.points: dict[tuple[str, str], Breakpoint] = {}
        """Breakpoints by step and port; those of steps themselves have no port."""

    def of(self, node_id: str) -> frozenset[Binding]:
        return frozenset(self._at.get(node_id, ()))

    def of_all(self, ids: Iterable[str]) -> set[Binding]:
        """The wires at any of these nodes."""
        return {bound for node_id in ids for bound in self._at.get(node_id, ())}

    def count(self, bounds: Iterable[Binding], step: int) -> None:
        for bound in bounds:
            left = self.sources.get(bound.source, 0) + step
            if left:
                self.sources[bound.source] = left
            else:
                del self.sources[bound.source]

    def add(self, bounds: Collection[Binding], paints: Paints) -> bool:
        """Lay these; True where all wires look different now, for there are so many."""
        crowded = len(self.items) > _CROWD
        for bound in bounds:
            wire = WireItem(bound, self.kind_of(bound), paints, *self._ends(bound))
            wire.is_crowded = crowded
            self.items[bound] = wire
            for end in (bound.source, bound.target):
                self._at.setdefault(end, set()).add(bound)
        self.mark(bound for bound in bounds if self._is_marked(bound))
        for bound in bounds:
            self._scene.add_piece(self.items[bound])
        if crowded is (len(self.items) > _CROWD):
            return False
        for each in self.items.values():
            each.is_crowded = not crowded
        return True

    def remove(self, bound: Binding) -> None:
        wire = self.items.pop(bound)
        if self._hovered is wire:
            self._hovered = None
        for end in (bound.source, bound.target):
            self._at[end].discard(bound)
        self._scene.remove_piece(wire)

    def span(self, bounds: Iterable[Binding]) -> None:
        """Run from port to port, wherever these are now."""
        for bound in bounds:
            self.items[bound].span(*self._ends(bound))

    def mark(self, bounds: Iterable[Binding]) -> None:
        """Draw these as strong as they are: used, selected, below the mouse."""
        chosen = self._editor.selected_wires
        for bound in bounds:
            wire, source = self.items[bound], self._nodes.get(bound.source)
            wire.set_marks(
                used=source is not None and source.glance.view.has_value,
                selected=bound in chosen,
                hovered=wire is self._hovered,
            )
            target = self._nodes.get(bound.target)
            wire.set_breakpoint(
                self.points.get((bound.target, bound.port)),
                is_held=target is not None and target.glance.view.state is StepState.PAUSED,
            )

    def hover(self, wire: WireItem | None) -> bool:
        """The wire below the mouse is drawn stronger; False if it was that one already."""
        if wire is self._hovered:
            return False
        before, self._hovered = self._hovered, wire
        self.mark(w.bound for w in (before, wire) if w is not None and w.bound in self.items)
        return True

    def kind_of(self, bound: Binding) -> PortKind:
        """What goes through a wire."""
        for port in self._editor.index.ports[bound.source].outputs:
            if port.name == bound.source_port:
                return port.kind
        return PortKind.ANY

    def _ends(self, bound: Binding) -> tuple[QPointF, QPointF]:
        source, target = self._nodes[bound.source], self._nodes[bound.target]
        return (
            source.port_place(bound.source_port, is_output=True),
            target.port_place(bound.port, is_output=False),
        )

    def _is_marked(self, bound: Binding) -> bool:
        """Whether a new wire is more than one that nothing has gone through."""
        return (
            self._nodes[bound.source].glance.view.has_value
            or bound in self._editor.selected_wires
            or (bound.target, bound.port) in self.points
        )
