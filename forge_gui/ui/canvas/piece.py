"""What everything on the canvas has in common: it says which part of the picture is stale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget


class Piece(QGraphicsItem):
    """Sets `_bounds` in its own coordinates. The scene tells views of stains, not Qt: they keep a
    picture of their own (see sheet.py)."""

    # Defaults of the class: a large graph has tens of thousands of pieces.
    is_lifted = False
    """It is being dragged: drawn over everything else, no longer where it stood."""
    revision = 0
    """Goes up when it looks different: pictures of it are good for one revision."""
    tell: Callable[[QRectF, bool], object] | None = None
    """Whom to tell of stains, once it is on the canvas."""
    tell_renewed: Callable[[Piece], object] | None = None
    """Whom to tell that only what lies within its own edges is different."""

    _bounds = QRectF()

    def draw(self, painter: QPainter) -> None:
        """Paint it, in its own coordinates."""
        raise NotImplementedError

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        self.draw(painter)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def scene_bounds(self) -> QRectF:
        """All that it may paint, in scene coordinates."""
        return self._bounds.translated(self.pos())

    def stain(self, *, is_far_too: bool = True) -> None:
        """It looks different now; `is_far_too`: also from far, where only its state is seen."""
        self.revision += 1
        self.stain_box(self._bounds, is_far_too=is_far_too)

    def stain_box(self, box: QRectF, *, is_far_too: bool = True) -> None:
        """A box in its own coordinates is stale."""
        if self.tell is not None and not self.is_lifted:
            self.tell(box.translated(self.pos()), is_far_too)
