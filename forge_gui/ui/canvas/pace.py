"""How far a frame of a drag goes on with pictures that are not ready: the hand goes first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF

from forge_gui.ui.canvas.place import Slices

LATER = Slices(0.0, 0)
_EACH = 3
"""While the hand moves every third frame goes on with them."""
_RESTING = 4
"""How many times longer a frame does while the hand rests."""


class Pace:
    """Of one view."""

    def __init__(self) -> None:
        self._shift = QPointF()
        self._moves = 0
        """Frames since the hand rested."""

    def of(self, shift: QPointF, slices: Slices) -> Slices:
        """How much of `slices` a frame takes that shows what is dragged at `shift`."""
        if shift == self._shift:
            self._moves = 0
            return replace(slices, seconds=slices.seconds * _RESTING)
        self._shift, self._moves = shift, self._moves + 1
        return LATER if self._moves % _EACH else slices
