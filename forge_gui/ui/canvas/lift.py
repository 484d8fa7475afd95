"""What is being dragged: nodes off the canvas, the wires between them, and those that hold them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF

from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.canvas.wire_item import WireItem


class Lift:
    """Drawn once where it was taken up, and shown `shift` away from there."""

    def __init__(
        self, pieces: Iterable[Piece], inner: Iterable[WireItem], outer: Iterable[WireItem]
    ) -> None:
        self.pieces = tuple(pieces)
        self.inner, self.outer = tuple(inner), tuple(outer)
        """Wires with both ends taken up move along; those with one end bend."""
        self.shift = QPointF(0, 0)
        self.box = QRectF()
        for piece in (*self.pieces, *self.inner):
            self.box = self.box.united(piece.scene_bounds())
        self.mark(is_lifted=True)

    @property
    def nodes(self) -> tuple[NodeItem, ...]:
        return tuple(piece for piece in self.pieces if isinstance(piece, NodeItem))

    def mark(self, *, is_lifted: bool) -> None:
        """Take them out of the picture, or let them be part of it again."""
        everything = (*self.pieces, *self.inner, *self.outer)
        if is_lifted:
            for piece in everything:
                piece.stain()
        for piece in everything:
            piece.is_lifted = is_lifted
        if not is_lifted:
            for piece in everything:
                piece.stain()
