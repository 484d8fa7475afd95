"""The pieces on the scene: nodes, wires, notes and frames by id, and what is dragged of them."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QGraphicsScene

from forge_gui.ui.canvas.group_item import GroupItem
from forge_gui.ui.canvas.lift import Lift
from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.note_item import NoteItem
from forge_gui.ui.canvas.paints import Paints
from forge_gui.ui.canvas.papers import Papers
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.ui.canvas.wiring import Wiring
from forge_gui.values.bindings import Binding
from forge_gui.viewmodels.editor import EditorViewModel

_ROOM = 4_000.0
"""Scene units around everything in which pieces are found quickest."""


class ScenePieces(QGraphicsScene):
    """Holds the items; CanvasScene keeps them in step with the model."""

    drawnAnew = Signal()
    """Something that the far view and the minimap draw (places, states, selection) changed."""
    tookUp = Signal()
    """Something is dragged from now on: all is where it was, but drawn apart."""
    stained = Signal(QRectF, bool)
    """This box looks different now; True: also from far."""
    allStained = Signal()
    renewed = Signal(object)
    """A NodeItem shows something else inside its edges, and nothing else is different."""

    def __init__(self, editor: EditorViewModel, paints: Paints, parent: QObject | None) -> None:
        super().__init__(QRectF(-_ROOM, -_ROOM, 2 * _ROOM, 2 * _ROOM), parent)
        self.editor = editor
        self.paints = paints
        self.nodes: dict[str, NodeItem] = {}
        self.wiring = Wiring(self, editor, self.nodes)
        self.papers = Papers(self)
        self.lift: Lift | None = None
        self._hinted: NodeItem | WireItem | None = None
        self.is_filled = False
        """Before, nobody has a picture that could be stale."""
        self._extent: QRectF | None = None
        self._alone: dict[str, bool] = {}
        self.drawnAnew.connect(self._forget_extent)

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
        self._alone.clear()

    def make_room(self) -> None:
        """Tell Qt where pieces are: its search divides that space, and finds them slower outside.
        Left to itself it asks each of them, whenever one is added."""
        if not self.sceneRect().contains(self.extent):
            size = self.extent.size()
            wide, high = size.width() / 2 + _ROOM, size.height() / 2 + _ROOM
            self.setSceneRect(self.extent.adjusted(-wide, -high, wide, high))

    @property
    def wires(self) -> Mapping[Binding, WireItem]:
        return self.wiring.items

    def wires_of(self, node_id: str) -> frozenset[Binding]:
        return self.wiring.of(node_id)

    def is_alone(self, node: NodeItem) -> bool:
        """Nothing lies above a node: what it draws is what is seen there."""
        known = self._alone.get(node.node_id)
        if known is None:
            others = self.items(node.box, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
            known = not any(
                isinstance(one, (NodeItem, NoteItem)) and one is not node and not one.is_lifted
                for one in others
            )
            self._alone[node.node_id] = known
        return known

    def in_order(self) -> list[Piece]:
        """Everything there is, the lowest first."""
        everything = (*self.nodes.values(), *self.wires.values(), *self.papers.all)
        return sorted(everything, key=lambda piece: piece.zValue())

    # Dragging: the model hears of it at the end

    def take_up(self, ids: Iterable[str], *, stays: bool = False) -> Lift:
        """These nodes and notes are dragged from now on; `stays`: copies of them are."""
        self.put_down()
        chosen = set(ids)
        wires = self.wiring.of_all(chosen)
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
        self._alone.clear()
        self.tookUp.emit()
        return self.lift

    def preview_move(self, shift: QPointF) -> None:
        """Show what was taken up so far from where it was."""
        if self.lift is not None:
            self.lift.move(shift)

    def put_down(self) -> None:
        """Nothing is dragged any more; everything stands where it was shown last."""
        lift, self.lift = self.lift, None
        if lift is not None:
            lift.straighten()
            self.wiring.span(wire.bound for wire in (*lift.inner, *lift.outer))
            lift.end()
            self.drawnAnew.emit()

    def hover(self, wire: WireItem | None) -> None:
        """The wire below the mouse is drawn stronger."""
        if self.wiring.hover(wire):
            self.drawnAnew.emit()

    def hint(self, piece: NodeItem | WireItem | None) -> None:
        """Show where a breakpoint would come, at one node or wire."""
        before, self._hinted = self._hinted, piece
        if before is not piece and before is not None:
            before.set_hinted(hinted=False)
        if piece is not None:
            piece.set_hinted(hinted=True)

    def add_piece(self, piece: Piece) -> None:
        self.addItem(piece)
        piece.tell, piece.tell_renewed = self.stained.emit, self.renewed.emit
        if self.is_filled:
            piece.stain()

    def remove_piece(self, piece: Piece) -> None:
        piece.stain()
        piece.tell = piece.tell_renewed = None
        self.removeItem(piece)


def around(nodes: Iterable[NodeItem | NoteItem | GroupItem]) -> QRectF:
    """The box around these; empty without any."""
    sides = [node.box.getCoords() for node in nodes]
    if not sides:
        return QRectF()
    lefts, tops, rights, bottoms = zip(*sides, strict=True)
    return QRectF(QPointF(min(lefts), min(tops)), QPointF(max(rights), max(bottoms)))
