"""Places nodes by themselves: columns from left to right along the wires, few crossings. Pure.

The columns are those of the longest way from a start; within a column nodes are ordered by the
middle of what feeds them. Linear in nodes and wires, so a graph of thousands is placed at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from forge_gui.values.graph import Position
from forge_gui.viewmodels.node_size import GRID, Size

COLUMN_GAP = 36
ROW_GAP = 24
_SWEEPS = 4
_NO_WISH = float("-inf")


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
    ids = sorted(sizes)
    known = [(a, b) for a, b in edges if a in sizes and b in sizes and a != b]
    before, after = _neighbours(ids, sorted(set(known)))
    columns = _columns(ids, before, after)
    _order(columns, before, after)
    return _places(columns, sizes, before, left, top)


_Neighbours = Mapping[str, Sequence[str]]


def _neighbours(ids: Sequence[str], edges: Sequence[tuple[str, str]]) -> tuple[_Neighbours, ...]:
    before: dict[str, list[str]] = {name: [] for name in ids}
    after: dict[str, list[str]] = {name: [] for name in ids}
    for source, target in edges:
        before[target].append(source)
        after[source].append(target)
    return before, after


def _columns(ids: Sequence[str], before: _Neighbours, after: _Neighbours) -> list[list[str]]:
    """Each node one column right of the last of those that feed it."""
    column = dict.fromkeys(ids, 0)
    waiting = {name: len(before[name]) for name in ids}
    ready = [name for name in ids if not waiting[name]]
    done: set[str] = set()
    rest = list(ids)
    while len(done) < len(ids):
        if not ready:  # only loops are left: break one open at its first node
            while rest[0] in done:
                rest.pop(0)
            ready.append(rest[0])
        name = ready.pop()
        if name in done:
            continue
        done.add(name)
        for target in after[name]:
            if target not in done:
                column[target] = max(column[target], column[name] + 1)
                waiting[target] -= 1
                if waiting[target] == 0:
                    ready.append(target)
    found: list[list[str]] = [[] for _ in range(max(column.values(), default=-1) + 1)]
    for name in ids:
        found[column[name]].append(name)
    return found


def _order(columns: list[list[str]], before: _Neighbours, after: _Neighbours) -> None:
    """Sort each column by the mean place of its neighbours, forth and back a few times."""
    rank = {name: row for column in columns for row, name in enumerate(column)}
    for sweep in range(_SWEEPS):
        is_forth = sweep % 2 == 0
        near = before if is_forth else after
        for column in columns if is_forth else reversed(columns):
            weight = {name: _mean(rank, near[name], rank[name]) for name in column}
            column.sort(key=lambda name: (weight[name], name))
            rank.update((name, row) for row, name in enumerate(column))


def _mean(rank: Mapping[str, float], names: Sequence[str], own: float) -> float:
    return sum(rank[name] for name in names) / len(names) if names else own


def _places(
    columns: Sequence[Sequence[str]],
    sizes: Mapping[str, Size],
    before: _Neighbours,
    left: float,
    top: float,
) -> dict[str, Position]:
    """Columns side by side; a node stands level with the middle of its feeders where it can."""
    middles: dict[str, float] = {}
    places: dict[str, Position] = {}
    x = left
    for column in columns:
        # Feeders that a loop put further right have no place yet.
        feeders = [[near for near in before[name] if near in middles] for name in column]
        wishes = [_mean(middles, near, _NO_WISH) for near in feeders]
        tops = _stack([sizes[name].height for name in column], wishes)
        for name, y in zip(column, tops, strict=True):
            middles[name] = y + sizes[name].height / 2
            places[name] = Position(x, y)
        x += _up(max(sizes[name].width for name in column) + COLUMN_GAP)
    shift = top - min((place.y for place in places.values()), default=0.0)
    return {name: Position(place.x, place.y + shift) for name, place in places.items()}


def _stack(heights: Sequence[float], wishes: Sequence[float]) -> list[float]:
    """Tops one below the other, the whole pile moved to where its members wish to be."""
    tops: list[float] = []
    y = 0.0
    for height in heights:
        tops.append(y)
        y = _up(y + height + ROW_GAP)
    offsets = [
        w - t - h / 2 for w, t, h in zip(wishes, tops, heights, strict=True) if w != _NO_WISH
    ]
    shift = sum(offsets) / len(offsets) if offsets else 0.0
    shift = round(shift / GRID) * GRID
    return [top + shift for top in tops]


def _up(value: float) -> float:
    """The next multiple of the grid."""
    return -(-value // GRID) * GRID
