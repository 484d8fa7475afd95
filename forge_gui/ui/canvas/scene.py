"""The scene: follows the editor's view-model and holds one item for each node and connection.

It subscribes and draws; it never writes the model. Whatever a person does goes through commands
of the view-model and comes back as a delta, so a change costs what it changes and no more.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from forge_gui.ui.canvas.group_item import GroupItem
from forge_gui.ui.canvas.lift import Lift
from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.node_look import NodeLook, look_of
from forge_gui.ui.canvas.note_item import NoteItem
from forge_gui.ui.canvas.paints import Paints
from forge_gui.ui.canvas.papers import Papers
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.ui.canvas.wiring import Wiring
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import Binding
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.editor_index import all_feeds


class CanvasScene(QGraphicsScene):
    """Items by id, kept in step with one EditorViewModel."""

    drawnAnew = Signal()
    """Something that the far view and the minimap draw (places, states, selection) changed."""
    stained = Signal(QRectF, bool)
    """This box looks different now; True: also from far."""
    allStained = Signal()

    def __init__(
        self, editor: EditorViewModel, theme: ThemeSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._theme = theme
        self.paints = _paints(theme)
        self.nodes: dict[str, NodeItem] = {}
        self._wiring = Wiring(self, editor, self.nodes)
        self.papers = Papers(self)
        self.lift: Lift | None = None
        editor.graphChanged.connect(self._on_graph)
        editor.selectionChanged.connect(self._on_selection)
        editor.stepStatesChanged.connect(self._on_states)
        editor.breakpointsChanged.connect(self._on_breakpoints)
        theme.changed.connect(self._on_theme)
        self._extent: QRectF | None = None
        self.drawnAnew.connect(self._forget_extent)
        self._focus = ""
        self._selected: frozenset[str] = frozenset()
        self._selected_wires: frozenset[Binding] = frozenset()
        self._wiring.points = {one.place: one for one in editor.breakpoints}
        feeds = all_feeds(editor.index)
        self._wiring.count(feeds, 1)
        self._add_nodes(editor.index.nodes)
        self._add_wires(feeds)
        self.papers.fill()
        self._on_selection()

    @property
    def pieces(self) -> Mapping[str, NodeItem | NoteItem]:
        """All that can be moved by itself: nodes and notes."""
        return ChainMap(self.nodes, self.papers.notes)  # type: ignore[arg-type]

    @property
    def extent(self) -> QRectF:
        """The box around everything; empty without anything."""
        if self._extent is None:
            self._extent = around((*self.nodes.values(), *self.papers.all))
        return self._extent

    def _forget_extent(self) -> None:
        self._extent = None

    @property
    def wires(self) -> Mapping[Binding, WireItem]:
        return self._wiring.items

    def wires_of(self, node_id: str) -> frozenset[Binding]:
        return self._wiring.of(node_id)

    # Dragging: the model hears of it at the end

    def take_up(self, ids: Iterable[str], *, stays: bool = False) -> Lift:
        """These nodes and notes are dragged from now on; `stays`: copies of them are."""
        self.put_down()
        chosen = set(ids)
        wires = self._wiring.of_all(chosen)
        inner = {b for b in wires if b.source in chosen and b.target in chosen}
        pieces = self.pieces
        self.lift = Lift(
            (
                *self.papers.whole_groups(frozenset(chosen)),
                *(pieces[name] for name in sorted(chosen)),
            ),
            (self.wires[bound] for bound in inner),
            () if stays else (self.wires[bound] for bound in wires - inner),
            stays=stays,
        )
        self.drawnAnew.emit()
        return self.lift

    def preview_move(self, shift: QPointF) -> None:
        """Show what was taken up so far from where it was."""
        if self.lift is not None:
            self.lift.move(shift)
            self._wiring.span(wire.bound for wire in self.lift.outer)

    def put_down(self) -> None:
        """Nothing is dragged any more; everything stands where it was shown last."""
        lift, self.lift = self.lift, None
        if lift is not None:
            self._wiring.span(wire.bound for wire in lift.inner)
            lift.end()
            self.drawnAnew.emit()

    def hover(self, wire: WireItem | None) -> None:
        """The wire below the mouse is drawn stronger."""
        if self._wiring.hover(wire):
            self.drawnAnew.emit()

    # The model's word

    def _on_graph(self, delta: GraphDelta) -> None:
        self._wiring.count(delta.wires_removed, -1)
        self._wiring.count(delta.wires_added, 1)
        for bound in delta.wires_removed:
            self._wiring.remove(bound)
        for node_id in delta.removed:
            item = self.nodes.pop(node_id)
            self.remove_piece(item)
        self._add_nodes(delta.added)
        for node_id in delta.moved:
            place = self.editor.position(node_id)
            self.nodes[node_id].place(QPointF(place.x, place.y))
        retyped = [b for n in delta.changed if self._is_retyped(n) for b in self.wires_of(n)]
        for bound in retyped:  # another kind of value comes out of them
            self.wires[bound].set_kind(self._wiring.kind_of(bound))
        followers = {bound.target for bound in retyped}
        self._renew((delta.changed | delta.rewired | delta.pins | followers) - delta.added)
        self._add_wires(delta.wires_added)
        touched = delta.moved | delta.changed
        self._wiring.span(self._wiring.of_all(touched))
        self.papers.follow(delta)
        self.drawnAnew.emit()

    def _on_states(self, ids: frozenset[str]) -> None:
        """Text that streams in is no news for the far view."""
        before = {n: self.nodes[n].look.view.state for n in ids & self.nodes.keys()}
        self._renew(ids)
        if any(self.nodes[n].look.view.state is not state for n, state in before.items()):
            self.drawnAnew.emit()

    def _on_breakpoints(self) -> None:
        before = self._wiring.points
        self._wiring.points = {one.place: one for one in self.editor.breakpoints}
        now = self._wiring.points
        places = {p for p in before.keys() | now.keys() if before.get(p) != now.get(p)}
        self._renew(step for step, _port in places)
        self._wiring.mark(self._wiring.of_all(step for step, _port in places))
        self.drawnAnew.emit()

    def _on_selection(self) -> None:
        nodes, wires = self.editor.selected, self.editor.selected_wires
        for node_id in nodes ^ self._selected:
            self._mark_node(node_id)
        changed, self._selected_wires = wires ^ self._selected_wires, wires
        self._selected = nodes
        self.papers.mark()
        self._wiring.mark(changed & self.wires.keys())
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
        self.papers.set_paints(self.paints)
        self.allStained.emit()
        self.drawnAnew.emit()

    # Items

    def add_piece(self, piece: Piece) -> None:
        self.addItem(piece)
        piece.tell = self.stained.emit
        piece.stain()

    def remove_piece(self, piece: Piece) -> None:
        piece.stain()
        piece.tell = None
        self.removeItem(piece)

    def _add_nodes(self, ids: Iterable[str]) -> None:
        for node_id in ids:
            item = NodeItem(self._look(node_id), self.paints)
            place = self.editor.position(node_id)
            item.setPos(place.x, place.y)
            self.nodes[node_id] = item
            self.add_piece(item)

    def _add_wires(self, bounds: Iterable[Binding]) -> None:
        if self._wiring.add(bounds, self.paints):
            self.allStained.emit()

    def _renew(self, ids: Iterable[str]) -> None:
        """Give these nodes their looks of now, and their outgoing wires the right strength."""
        for node_id in ids:
            item = self.nodes.get(node_id)
            if item is None:
                continue
            before = item.look.view
            item.set_look(self._look(node_id))
            if item.look.view.has_value != before.has_value or (
                item.look.view.state is not before.state and self._wiring.points
            ):
                self._wiring.mark(self._wiring.of(node_id))

    def _look(self, node_id: str) -> NodeLook:
        point = self._wiring.points.get((node_id, ""))
        return look_of(self.editor, node_id, self._wiring.sources, point)

    def _is_retyped(self, node_id: str) -> bool:
        before, now = self.nodes[node_id].look.ports, self.editor.index.ports[node_id]
        return before.outputs != now.outputs


def _paints(source: ThemeSource) -> Paints:
    return Paints(source.theme, reduced_motion=source.reduced_motion, unit=source.text_scale)


def around(nodes: Iterable[NodeItem | NoteItem | GroupItem]) -> QRectF:
    """The box around these; empty without any."""
    boxes = [node.box for node in nodes]
    if not boxes:
        return QRectF()
    left, top = min(b.left() for b in boxes), min(b.top() for b in boxes)
    right, bottom = max(b.right() for b in boxes), max(b.bottom() for b in boxes)
    return QRectF(QPointF(left, top), QPointF(right, bottom))
