"""Which node the arrow keys go to: the nearest one in that direction. Pure arithmetic."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Way(Enum):
    """A direction on the canvas as (dx, dy)."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


Point = tuple[float, float]


def neighbour(middles: Mapping[str, Point], start: str, way: Way) -> str:
    """The node to go to from `start`; `start` itself where there is none that way.

    What lies sideways counts three times, so that a row or column is followed to its end.
    """
    x, y = middles[start]
    dx, dy = way.value
    best, found = float("inf"), start
    for name, (other_x, other_y) in middles.items():
        ahead = (other_x - x) * dx + (other_y - y) * dy
        aside = abs((other_x - x) * dy) + abs((other_y - y) * dx)
        if name != start and ahead > 0 and aside <= ahead * 3:
            far = ahead + 3 * aside
            if (far, name) < (best, found):
                best, found = far, name
    return found


def first(middles: Mapping[str, Point]) -> str:
    """Where to begin: the leftmost node, of those the highest; empty without nodes."""
    return min(middles, key=lambda name: (*middles[name], name), default="")
