"""Where a dragged rectangle comes to rest: in line with others near it, else on the grid. Pure.

`SnapLines` is made once when a drag begins; `snap` is cheap enough for every mouse move.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from forge_gui.values.graph import Position
from forge_gui.viewmodels.alignment import Rect

COARSE, FINE = 24.0, 8.0
"""The grids: usual, and while the person asks for finer steps."""
REACH = 6.0
"""Within this distance (scene units; divide by the zoom) a line of another rectangle pulls."""
_OVERHANG = 12.0


@dataclass(frozen=True, slots=True)
class Guide:
    """A line to be shown: an edge or a middle that the dragged rectangle has in common with
    others. Vertical ones stand at x = `at` from y = `start` to y = `end`."""

    is_vertical: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Snapped:
    """The top left corner, and the lines that it was pulled to."""

    at: Position
    guides: tuple[Guide, ...] = ()


class SnapLines:
    """The left edges, right edges and middles (and tops, bottoms) of the others."""

    def __init__(self, others: Iterable[Rect]) -> None:
        self._rects = tuple(others)
        self._across = [_sorted(self._rects, part, is_flat=True) for part in range(3)]
        self._down = [_sorted(self._rects, part, is_flat=False) for part in range(3)]

    def snap(
        self, wish: Rect, *, grid: float = COARSE, reach: float = REACH, pulls: bool = True
    ) -> Snapped:
        """Where `wish` comes to rest. Each direction goes by itself: to the nearest line of the
        same part (left to left, middle to middle, ...) within `reach`, else to the grid."""
        x, across = _pulled(self._across, wish, reach if pulls else -1.0, is_flat=True)
        y, down = _pulled(self._down, wish, reach if pulls else -1.0, is_flat=False)
        x = round(wish.x / grid) * grid if x is None else x
        y = round(wish.y / grid) * grid if y is None else y
        placed = Rect(x, y, wish.width, wish.height)
        guides = []
        if across is not None:
            guides.append(_guide(placed, self._rects, across, is_vertical=True))
        if down is not None:
            guides.append(_guide(placed, self._rects, down, is_vertical=False))
        return Snapped(Position(x, y), tuple(guides))


def _sorted(rects: Iterable[Rect], part: int, *, is_flat: bool) -> list[float]:
    """Where rectangles have a line, each place once."""
    return sorted({_part(rect, part, is_flat=is_flat) for rect in rects})


def _part(rect: Rect, part: int, *, is_flat: bool) -> float:
    """The start (0), middle (1) or end (2) of a rectangle in one direction."""
    start, size = (rect.x, rect.width) if is_flat else (rect.y, rect.height)
    return start + size * part / 2


def _pulled(
    lines: Sequence[Sequence[float]], wish: Rect, reach: float, *, is_flat: bool
) -> tuple[float | None, int | None]:
    """The new start, and which part was pulled; start before end before middle where equal."""
    start = wish.x if is_flat else wish.y
    best: tuple[float, int, float] | None = None
    for rank, part in enumerate((0, 2, 1)):
        at = _part(wish, part, is_flat=is_flat)
        line = _nearest(lines[part], at)
        if line is not None and abs(line - at) <= reach:
            found = (abs(line - at), rank, start + line - at)
            best = found if best is None else min(best, found)
    return (None, None) if best is None else (best[2], (0, 2, 1)[best[1]])


def _nearest(sorted_lines: Sequence[float], at: float) -> float | None:
    place = bisect_left(sorted_lines, at)
    near = sorted_lines[max(0, place - 1) : place + 1]
    return min(near, key=lambda line: abs(line - at), default=None)


def _guide(placed: Rect, rects: Iterable[Rect], part: int, *, is_vertical: bool) -> Guide:
    at = _part(placed, part, is_flat=is_vertical)
    on = [rect for rect in rects if abs(_part(rect, part, is_flat=is_vertical) - at) < 0.5]
    ends = [*on, placed]
    if is_vertical:
        start, end = min(r.y for r in ends), max(r.bottom for r in ends)
    else:
        start, end = min(r.x for r in ends), max(r.right for r in ends)
    return Guide(is_vertical, at, start - _OVERHANG, end + _OVERHANG)
