"""Where dragged things come to rest: on the grid, or in line with an edge or the middle of a
neighbour; with the lines that show which. Arithmetic only.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF

_GRID = 24.0
_PULL = 6.0
"""Screen pixels within which a neighbour pulls."""
_BEYOND = 12.0
"""How far a line reaches beyond the boxes on it."""


class Snapping:
    """Decides for one drag; `others` are the boxes that stay where they are."""

    def __init__(self, others: Iterable[QRectF]) -> None:
        self._others = list(others)
        self.guides: list[QLineF] = []

    def let_go(self) -> None:
        self.guides = []

    def snapped(self, box: QRectF, zoom: float) -> QPointF:
        """Where the corner of `box` comes to rest."""
        pull = _PULL / zoom
        x = _pulled([_across(other) for other in self._others], _across(box), pull)
        y = _pulled([_down(other) for other in self._others], _down(box), pull)
        grid = QPointF(round(box.x() / _GRID) * _GRID, round(box.y() / _GRID) * _GRID)
        spot = QPointF(
            grid.x() if x is None else box.x() + x, grid.y() if y is None else box.y() + y
        )
        self.guides = self._guides(
            QRectF(spot, box.size()), has_x=x is not None, has_y=y is not None
        )
        return spot

    def _guides(self, box: QRectF, *, has_x: bool, has_y: bool) -> list[QLineF]:
        """Lines through what meets, from the farthest to the farthest box on them."""
        guides = []
        for line in _across(box) if has_x else ():
            on = [b for b in self._others if any(abs(at - line) < 0.5 for at in _across(b))]
            if on:
                top = min(b.top() for b in (*on, box)) - _BEYOND
                bottom = max(b.bottom() for b in (*on, box)) + _BEYOND
                guides.append(QLineF(line, top, line, bottom))
        for line in _down(box) if has_y else ():
            on = [b for b in self._others if any(abs(at - line) < 0.5 for at in _down(b))]
            if on:
                left = min(b.left() for b in (*on, box)) - _BEYOND
                right = max(b.right() for b in (*on, box)) + _BEYOND
                guides.append(QLineF(left, line, right, line))
        return guides


def _across(box: QRectF) -> tuple[float, float, float]:
    return box.left(), box.center().x(), box.right()


def _down(box: QRectF) -> tuple[float, float, float]:
    return box.top(), box.center().y(), box.bottom()


def _pulled(
    others: list[tuple[float, float, float]], own: tuple[float, float, float], pull: float
) -> float | None:
    """How far to the nearest line where an edge meets an edge of its side, or middle a middle."""
    ways = [line - at for lines in others for line, at in zip(lines, own, strict=True)]
    best = min(ways, key=abs, default=None)
    return best if best is not None and abs(best) <= pull else None
