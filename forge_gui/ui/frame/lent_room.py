"""How high the run panel is: some tabs borrow height, and give it back when another one is shown.

What the person has dragged is theirs: it is neither enlarged again nor taken back.
"""

from __future__ import annotations


class LentRoom:
    """Decides heights in pixels; knows only what it lent last."""

    def __init__(self) -> None:
        self._own = 0
        """The height before anything was lent."""
        self._lent = 0
        """The height that was given; 0: nothing is lent."""

    def height_for(self, wanted: int, now: int) -> int:
        """The panel's height for a tab that needs `wanted` pixels (0: any height will do).

        `now` is its height at present, and the answer where nothing changes.
        """
        if now != self._lent:
            self._own = now
        height = max(self._own, wanted)
        self._lent = height if height > self._own else 0
        return height
