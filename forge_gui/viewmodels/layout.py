"""Places nodes by themselves: columns from left to right along the wires, few crossings. Pure.

Columns and rows are those of layout_order.py; here they become places. A node stands level with
what it is wired to as far as its neighbours in the column leave room (isotonic regression: the
least moves that keep the order and the gaps). Linear in nodes and wires but for sorting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from forge_gui.values.graph import Position
from forge_gui.viewmodels.layout_order import Grid, Item, ordered
from forge_gui.viewmodels.node_size import GRID, Size

COLUMN_GAP = 36
ROW_GAP = 24
_NO_WISH = 1e-6
"""Weight of what is wired to nothing on that side: it gives way."""
_STRAIGHT = 4.0
"""Weight of a passing wire: long wires are better straight than nodes level."""


def arrange(
    sizes: Mapping[str, Size],
    edges: Iterable[tuple[str, str]],
    *,
    left: float = 0.0,
    top: float = 0.0,
) -> dict[str, Position]:
    """A place for every node of `sizes`; no two overlap and each edge runs to the right.

    Edges to unknown nodes and edges that close a loop are passed over.
    """
    if not sizes:
        return {}
    known = {(a, b) for a, b in edges if a in sizes and b in sizes and a != b}
    grid = ordered(sorted(sizes), sorted(known))
    tops = _tops(grid, sizes)
    shift = top - min(tops[name] for name in sizes)
    places: dict[str, Position] = {}
    x = left
    for column in grid.columns:
        names = [item for item in column if isinstance(item, str)]
        places.update((name, Position(x, tops[name] + shift)) for name in names)
        x += _up(max(sizes[name].width for name in names) + COLUMN_GAP)
    return places


def _tops(grid: Grid, sizes: Mapping[str, Size]) -> dict[Item, float]:
    """From column to column: right, left, and right again."""
    heights = {
        item: sizes[item].height if isinstance(item, str) else 0.0
        for column in grid.columns
        for item in column
    }
    tops: dict[Item, float] = {}
    for column in grid.columns:
        _stack(column, heights, tops, grid.before)
    for column in reversed(grid.columns):
        _stack(column, heights, tops, grid.after)
    for column in grid.columns[1:]:
        _stack(column, heights, tops, grid.before)
    return tops


def _stack(
    column: Sequence[Item],
    heights: Mapping[Item, float],
    tops: dict[Item, float],
    near: Mapping[Item, Sequence[Item]],
) -> None:
    """Put a column's items where they wish to be, in their order, with gaps, on the grid."""
    offset = 0.0
    offsets, wishes, weights = [], [], []
    for item in column:
        middles = [tops[one] + heights[one] / 2 for one in near[item] if one in tops]
        if middles:
            wish = sum(middles) / len(middles) - heights[item] / 2
            weight = 1.0 if isinstance(item, str) else _STRAIGHT
        else:
            wish, weight = tops.get(item, offset), _NO_WISH
        offsets.append(offset)
        wishes.append(wish - offset)
        weights.append(weight)
        offset += _up(heights[item] + ROW_GAP)
    for item, start, shift in zip(column, offsets, _rising(wishes, weights), strict=True):
        tops[item] = start + round(shift / GRID) * GRID


def _rising(wishes: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The numbers nearest to `wishes` (weighted squares) that never fall."""
    pools: list[tuple[float, float, int]] = []
    for wish, weight in zip(wishes, weights, strict=True):
        mean, sum_of_weights, count = wish, weight, 1
        while pools and pools[-1][0] >= mean:
            other, more, also = pools.pop()
            mean = (mean * sum_of_weights + other * more) / (sum_of_weights + more)
            sum_of_weights, count = sum_of_weights + more, count + also
        pools.append((mean, sum_of_weights, count))
    return [mean for mean, _weights, count in pools for _ in range(count)]


def _up(value: float) -> float:
    """The next multiple of the grid."""
    return -(-value // GRID) * GRID
