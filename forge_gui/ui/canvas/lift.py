"""What is being dragged: nodes off the canvas, the wires between them, and those that hold them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF

from forge_gui.ui.canvas.group_item import GroupItem
from forge_gui.ui.canvas.loose_wires import LooseWires
from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.note_item import NoteItem
from forge_gui.ui.canvas.wire_item import WireItem

_FEW = 12
"""Pieces up to which each is told to be stale by itself."""
_SMOOTH = 40
"""Most bending wires that are drawn one by one, with all that is on them."""


class Lift:
    """Drawn once where it was taken up, and shown `shift` away from there."""

    def __init__(
        self,
        pieces: Iterable[NodeItem | NoteItem | GroupItem],
        inner: Iterable[WireItem],
        outer: Iterable[WireItem],
        *,
        stays: bool = False,
    ) -> None:
        self.pieces = tuple(pieces)
        self.inner, self.outer = tuple(inner), tuple(outer)
        """Wires with both ends taken up move along; those with one end bend."""
        held = {piece.node_id for piece in self.nodes}
        self.is_crowded = len(self.outer) > _SMOOTH
        """So many wires bend that they are drawn together, by `loose`."""
        self.loose = LooseWires(self.outer, held)
        self._ends = [
            (wire, wire.start, wire.end, wire.bound.source in held)
            for wire in (() if self.is_crowded else self.outer)
        ]
        self._origins = [piece.pos() for piece in self.pieces]
        self.shift = QPointF(0, 0)
        self.boxes = tuple(piece.box for piece in self.pieces)
        """Where their bodies were taken up."""
        self.box = QRectF()
        self.stays = stays
        for piece in (*self.pieces, *self.inner):
            self.box = self.box.united(piece.scene_bounds())
        if not stays:
            self._mark(is_lifted=True)

    @property
    def nodes(self) -> tuple[NodeItem, ...]:
        return tuple(piece for piece in self.pieces if isinstance(piece, NodeItem))

    @property
    def drawn_away(self) -> QPointF:
        """How far its pieces stand from where they are drawn."""
        return QPointF(0, 0) if self.stays else self.shift

    @property
    def has_stayed(self) -> bool:
        """Once it was put down: all of it is still where it was shown last."""
        places = zip(self.pieces, self._origins, strict=True)
        away = self.drawn_away
        return all(p.scene() is not None and p.pos() == at + away for p, at in places)

    def move(self, shift: QPointF) -> None:
        """All of it is so far from where it was taken up."""
        self.shift = shift
        if self.stays:
            return
        for piece, origin in zip(self.pieces, self._origins, strict=True):
            piece.setPos(origin + shift)
        for wire, start, end, is_source in self._ends:
            wire.bend(start + shift, end) if is_source else wire.bend(start, end + shift)

    def straighten(self) -> None:
        """Before wires are laid anew: those that bent know where they are in the scene."""
        for wire, start, end, _is_source in self._ends:
            wire.bend(start, end)

    def end(self) -> None:
        """It is part of the picture again."""
        if not self.stays:
            self._mark(is_lifted=False)

    def _mark(self, *, is_lifted: bool) -> None:
        everything = (*self.pieces, *self.inner, *self.outer)
        stale = QRectF()
        tell = next((piece.tell for piece in everything), None)
        for piece in everything:
            piece.is_lifted = is_lifted
            piece.revision += 1
            if len(everything) <= _FEW and tell is not None:
                tell(piece.scene_bounds(), True)
            stale = stale.united(piece.scene_bounds())
        if len(everything) > _FEW and tell is not None:
            tell(stale, True)
