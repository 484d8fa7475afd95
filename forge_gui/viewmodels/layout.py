"""Places nodes by themselves: columns from left to right along the wires, few crossings. Pure.

Columns and rows are those of layout_order.py; here they become places. A node stands level with
what it is wired to as far as its neighbours in the column leave room (isotonic regression: the
least moves that keep the order and the gaps). Linear in nodes and wires but for sorting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from forge_gui.values.graph import Position
from forge_gui.viewmodels.layout_order import Grid, Item, ordered
from forge_gui.viewmodels.node_size import GRID, Size

COLUMN_GAP = 36
ROW_GAP = 24
_NO_WISH = 1e-6
"""Weight of what is wired to nothing on that side: it gives way."""
_STRAIGHT = 4.0
"""Weight of a passing wire: long wires are better straight than nodes level."""
_PASSAGE = float(GRID)
"""Height of the room for a passing wire."""

Ends = tuple[float, float]
"""How far below the tops of its nodes a wire leaves the one and enters the other."""


def arrange(
    sizes: Mapping[str, Size],
    edges: Iterable[tuple[str, str]],
    *,
    left: float = 0.0,
    top: float = 0.0,
    ends: Mapping[tuple[str, str], Ends] | None = None,
) -> dict[str, Position]:
    """A place for every node of `sizes`; no two overlap and each edge runs to the right.

    Edges to unknown nodes and edges that close a loop are passed over. `ends`: where the wire of
    an edge meets its nodes, if not in their middles.
    """
    if not sizes:
        return {}
    known = {(a, b) for a, b in edges if a in sizes and b in sizes and a != b}
    grid = ordered(sorted(sizes), sorted(known))
    tops = _tops(grid, _Levels(sizes, known, ends or {}))
    shift = top - min(tops[name] for name in sizes)
    places: dict[str, Position] = {}
    x = left
    for column in grid.columns:
        names = [item for item in column if isinstance(item, str)]
        places.update((name, Position(x, tops[name] + shift)) for name in names)
        x += _up(max(sizes[name].width for name in names) + COLUMN_GAP)
    return places


class _Levels:
    """Heights of items, and how much lower the next item's top is where a wire is level."""

    def __init__(
        self,
        sizes: Mapping[str, Size],
        edges: Iterable[tuple[str, str]],
        ends: Mapping[tuple[str, str], Ends],
    ) -> None:
        self._sizes = sizes
        middles = {name: size.height / 2 for name, size in sizes.items()}
        self._ends = {e: ends.get(e, (middles[e[0]], middles[e[1]])) for e in edges}
        leaving: dict[str, list[float]] = {}
        for (source, _target), (leaves, _enters) in sorted(self._ends.items()):
            leaving.setdefault(source, []).append(leaves)
        self._leaves = {name: sum(found) / len(found) for name, found in leaving.items()}

    def height(self, item: Item) -> float:
        return self._sizes[item].height if isinstance(item, str) else _PASSAGE

    def drop(self, one: Item, following: Item) -> float:
        """Between the tops of two neighbours."""
        source = one if isinstance(one, str) else one[0]
        if isinstance(following, str):
            leaves, enters = self._ends[source, following]
        else:
            leaves, enters = self._leaves[source], _PASSAGE / 2
        return (leaves if isinstance(one, str) else _PASSAGE / 2) - enters


def _tops(grid: Grid, levels: _Levels) -> dict[Item, float]:
    """From column to column: right, left, and right again."""
    tops: dict[Item, float] = {}

    def after_those_before(item: Item) -> list[float]:
        near = (one for one in grid.before[item] if one in tops)
        return [tops[one] + levels.drop(one, item) for one in near]

    def before_those_after(item: Item) -> list[float]:
        near = (one for one in grid.after[item] if one in tops)
        return [tops[one] - levels.drop(item, one) for one in near]

    for column in grid.columns:
        _stack(column, levels, tops, after_those_before)
    for column in reversed(grid.columns):
        _stack(column, levels, tops, before_those_after)
    for column in grid.columns[1:]:
        _stack(column, levels, tops, after_those_before)
    return tops


def _stack(
    column: Sequence[Item],
    levels: _Levels,
    tops: dict[Item, float],
    wishes_of: Callable[[Item], list[float]],
) -> None:
    """Put a column's items where they wish to be, in their order, with gaps, on the grid."""
    offset = 0.0
    offsets, wishes, weights = [], [], []
    for item in column:
        if found := wishes_of(item):
            wish = sum(found) / len(found)
            weight = 1.0 if isinstance(item, str) else _STRAIGHT
        else:
            wish, weight = tops.get(item, offset), _NO_WISH
        offsets.append(offset)
        wishes.append(wish - offset)
        weights.append(weight)
        offset += _up(levels.height(item) + ROW_GAP)
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
