"""The scene: follows the editor's view-model and holds one item for each node and connection.

It subscribes and draws; it never writes the model. Whatever a person does goes through commands
of the view-model and comes back as a delta, so a change costs what it changes and no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.node_look import look_of
from forge_gui.ui.canvas.paints import Paints
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import PortKind
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.editor_index import all_feeds

_CROWD = 300
"""Wires from which on they are drawn as hairs."""


class CanvasScene(QGraphicsScene):
    """Items by id, kept in step with one EditorViewModel."""

    drawnAnew = Signal()
    """Something that the far view and the minimap draw (places, states, selection) changed."""

    def __init__(
        self, editor: EditorViewModel, theme: ThemeSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._theme = theme
        self.paints = _paints(theme)
        self.nodes: dict[str, NodeItem] = {}
        self.wires: dict[Binding, WireItem] = {}
        self._wires_at: dict[str, set[Binding]] = {}
        self._sources: dict[str, int] = {}
        self._hovered: NodeItem | WireItem | None = None
        editor.graphChanged.connect(self._on_graph)
        editor.selectionChanged.connect(self._on_selection)
        editor.stepStatesChanged.connect(self._on_states)
        theme.changed.connect(self._on_theme)
        self._extent: QRectF | None = None
        self.drawnAnew.connect(self._forget_extent)
        self._focus = ""
        self._selected: frozenset[str] = frozenset()
        self._selected_wires: frozenset[Binding] = frozenset()
        feeds = all_feeds(editor.index)
        self._count(feeds, 1)
        self._add_nodes(editor.index.nodes)
        self._add_wires(feeds)
        self._on_selection()

    @property
    def extent(self) -> QRectF:
        """The box around all nodes; empty without any."""
        if self._extent is None:
            self._extent = around(self.nodes.values())
        return self._extent

    def _forget_extent(self) -> None:
        self._extent = None

    def wires_of(self, node_id: str) -> frozenset[Binding]:
        return frozenset(self._wires_at.get(node_id, ()))

    def preview_move(self, places: Mapping[str, QPointF]) -> None:
        """Show nodes elsewhere while they are dragged; the model hears of it at the end."""
        touched: set[Binding] = set()
        for node_id, place in places.items():
            self.nodes[node_id].setPos(place)
            touched |= self._wires_at.get(node_id, set())
        self._span(touched)
        self.drawnAnew.emit()

    def hover(self, item: NodeItem | WireItem | None) -> None:
        """The wire below the mouse is drawn stronger."""
        if item is self._hovered:
            return
        before, self._hovered = self._hovered, item
        for each in (before, item):
            if isinstance(each, WireItem) and each.scene() is self:
                self._mark_wire(each)

    # The model's word

    def _on_graph(self, delta: GraphDelta) -> None:
        self._count(delta.wires_removed, -1)
        self._count(delta.wires_added, 1)
        for bound in delta.wires_removed:
            self._remove_wire(bound)
        for node_id in delta.removed:
            item = self.nodes.pop(node_id)
            self._hovered = None if self._hovered is item else self._hovered
            self.removeItem(item)
        self._add_nodes(delta.added)
        for node_id in delta.moved:
            place = self.editor.position(node_id)
            self.nodes[node_id].setPos(place.x, place.y)
        retyped = [b for n in delta.changed if self._is_retyped(n) for b in self.wires_of(n)]
        for bound in retyped:  # another kind of value comes out of them
            self.wires[bound].set_kind(_kind(self.editor, bound))
        followers = {bound.target for bound in retyped}
        self._renew((delta.changed | delta.rewired | followers) - delta.added)
        self._add_wires(delta.wires_added)
        touched = delta.moved | delta.changed
        self._span({b for n in touched for b in self._wires_at.get(n, ())})
        self.drawnAnew.emit()

    def _on_states(self, ids: frozenset[str]) -> None:
        self._renew(ids)
        self.drawnAnew.emit()

    def _on_selection(self) -> None:
        nodes, wires = self.editor.selected, self.editor.selected_wires
        for node_id in nodes ^ self._selected:
            self._mark_node(node_id)
        changed, self._selected_wires = wires ^ self._selected_wires, wires
        self._selected = nodes
        for bound in changed & self.wires.keys():
            self._mark_wire(self.wires[bound])
        self.drawnAnew.emit()

    def show_focus(self, node_id: str) -> None:
        """Draw the keyboard's ring around this node alone; empty: around none."""
        before, self._focus = self._focus, node_id
        for each in {before, node_id}:
            self._mark_node(each)
        self.drawnAnew.emit()

    def _mark_node(self, node_id: str) -> None:
        item = self.nodes.get(node_id)
        if item is not None:
            is_selected = node_id in self.editor.selected
            item.set_marks(selected=is_selected, focused=node_id == self._focus)

    def _on_theme(self) -> None:
        self.paints = _paints(self._theme)
        for item in self.nodes.values():
            item.set_paints(self.paints)
        for wire in self.wires.values():
            wire.paints = self.paints
            wire.update()
        self.drawnAnew.emit()

    # Items

    def _add_nodes(self, ids: Iterable[str]) -> None:
        for node_id in ids:
            item = NodeItem(look_of(self.editor, node_id, self._sources), self.paints)
            place = self.editor.position(node_id)
            item.setPos(place.x, place.y)
            self.nodes[node_id] = item
            self.addItem(item)

    def _add_wires(self, bounds: Iterable[Binding]) -> None:
        crowded = len(self.wires) > _CROWD
        for bound in bounds:
            wire = WireItem(bound, _kind(self.editor, bound), self.paints)
            wire.is_crowded = crowded
            self.wires[bound] = wire
            for end in (bound.source, bound.target):
                self._wires_at.setdefault(end, set()).add(bound)
            self._span((bound,))
            self._mark_wire(wire)
            self.addItem(wire)
        if crowded is not (len(self.wires) > _CROWD):
            for each in self.wires.values():
                each.is_crowded = not crowded
                each.update()

    def _remove_wire(self, bound: Binding) -> None:
        wire = self.wires.pop(bound)
        if self._hovered is wire:
            self._hovered = None
        for end in (bound.source, bound.target):
            self._wires_at[end].discard(bound)
        self.removeItem(wire)

    def _count(self, bounds: Iterable[Binding], step: int) -> None:
        """How many wires leave each node: a port without any is drawn hollow."""
        for bound in bounds:
            left = self._sources.get(bound.source, 0) + step
            if left:
                self._sources[bound.source] = left
            else:
                del self._sources[bound.source]

    def _renew(self, ids: Iterable[str]) -> None:
        """Give these nodes their looks of now, and their outgoing wires the right strength."""
        for node_id in ids:
            item = self.nodes.get(node_id)
            if item is None:
                continue
            had_value = item.look.view.has_value
            item.set_look(look_of(self.editor, node_id, self._sources))
            if item.look.view.has_value != had_value:
                for bound in self._wires_at.get(node_id, ()):
                    self._mark_wire(self.wires[bound])

    def _mark_wire(self, wire: WireItem) -> None:
        source = self.nodes.get(wire.bound.source)
        wire.set_marks(
            used=source is not None and source.look.view.has_value,
            selected=wire.bound in self.editor.selected_wires,
            hovered=wire is self._hovered,
        )

    def _span(self, bounds: Iterable[Binding]) -> None:
        for bound in bounds:
            source, target = self.nodes[bound.source], self.nodes[bound.target]
            self.wires[bound].span(
                source.port_place(bound.source_port, is_output=True),
                target.port_place(bound.port, is_output=False),
            )

    def _is_retyped(self, node_id: str) -> bool:
        before, now = self.nodes[node_id].look.ports, self.editor.index.ports[node_id]
        return before.outputs != now.outputs


def _paints(source: ThemeSource) -> Paints:
    return Paints(source.theme, reduced_motion=source.reduced_motion, unit=source.text_scale)


def _kind(editor: EditorViewModel, bound: Binding) -> PortKind:
    """What goes through a wire."""
    outputs = editor.index.ports[bound.source].outputs
    return next((p.kind for p in outputs if p.name == bound.source_port), PortKind.ANY)


def around(nodes: Iterable[NodeItem]) -> QRectF:
    """The box around these nodes; empty without any."""
    boxes = [node.box for node in nodes]
    if not boxes:
        return QRectF()
    left, top = min(b.left() for b in boxes), min(b.top() for b in boxes)
    right, bottom = max(b.right() for b in boxes), max(b.bottom() for b in boxes)
    return QRectF(QPointF(left, top), QPointF(right, bottom))
