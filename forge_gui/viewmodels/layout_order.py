"""In which column and row each node goes: longest way from a start, few crossings. Pure.

Wires that pass columns by have a stand-in there (one for all wires of a node), so that the order
is found for them as well and room is left for them. Deterministic: the order of arguments does
not matter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

_SWEEPS = 8
_PATIENCE = 2
"""Sweeps without fewer crossings before it is left at that."""
_MOST_PASSING = 20_000
"""Stand-ins; in graphs with more, long wires are passed over when rows are ordered."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns of items from left to right; an item is a node's name, or a stand-in (a pair).

    `before` and `after` lead from each item to those that it is wired to in the next columns.
    """

    columns: tuple[tuple[Item, ...], ...]
    before: Mapping[Item, Sequence[Item]]
    after: Mapping[Item, Sequence[Item]]


Item = str | tuple[str, int]
"""A node, or where the wires of a node pass a column."""
_Links = dict[Item, list[Item]]


def ordered(ids: Sequence[str], edges: Sequence[tuple[str, str]]) -> Grid:
    """`ids` and `edges` sorted and free of doubles, edges between different known ids."""
    columns = _columns(ids, edges)
    place = {name: number for number, column in enumerate(columns) for name in column}
    forward = [(a, b) for a, b in edges if place[a] < place[b]]
    items, before, after = _with_stand_ins(columns, forward, place)
    best, least, patience = [list(c) for c in items], _crossings(items, after), _PATIENCE
    for sweep in range(_SWEEPS):
        if not least or not patience:
            break
        _sweep(items, before if sweep % 2 == 0 else after, is_forth=sweep % 2 == 0)
        count = _crossings(items, after)
        if count < least:
            best, least, patience = [list(c) for c in items], count, _PATIENCE
        else:
            patience -= 1
    return Grid(tuple(tuple(column) for column in best), before, after)


def crossings(grid: Grid) -> int:
    """How many pairs of wires cross between neighbouring columns."""
    return _crossings([list(column) for column in grid.columns], grid.after)


def _columns(ids: Sequence[str], edges: Sequence[tuple[str, str]]) -> list[list[str]]:
    """Each node one column right of the last of those that feed it."""
    after: dict[str, list[str]] = {name: [] for name in ids}
    waiting = dict.fromkeys(ids, 0)
    for source, target in edges:
        after[source].append(target)
        waiting[target] += 1
    column = dict.fromkeys(ids, 0)
    ready = [name for name in ids if not waiting[name]]
    done: set[str] = set()
    rest = iter(ids)
    while len(done) < len(ids):
        if not ready:  # only loops are left: break one open at its first node
            ready.append(next(name for name in rest if name not in done))
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


def _with_stand_ins(
    columns: Sequence[Sequence[str]], edges: Sequence[tuple[str, str]], place: Mapping[str, int]
) -> tuple[list[list[Item]], _Links, _Links]:
    items: list[list[Item]] = [list(column) for column in columns]
    before: _Links = {name: [] for name in place}
    after: _Links = {name: [] for name in place}
    farthest: dict[str, int] = {}
    for source, target in edges:
        farthest[source] = max(farthest.get(source, 0), place[target])
    passing = sum(far - place[name] - 1 for name, far in farthest.items())
    if passing <= _MOST_PASSING:
        for name, far in sorted(farthest.items()):
            last: Item = name
            for column in range(place[name] + 1, far):
                item = (name, column)
                items[column].append(item)
                before[item], after[item] = [last], []
                after[last].append(item)
                last = item
    for source, target in edges:
        is_near = place[target] == place[source] + 1 or passing > _MOST_PASSING
        near: Item = source if is_near else (source, place[target] - 1)
        before[target].append(near)
        after[near].append(target)
    return items, before, after


def _sweep(
    columns: list[list[Item]], near: Mapping[Item, Sequence[Item]], *, is_forth: bool
) -> None:
    """Sort each column by the mean row of its neighbours on one side."""
    rank = {item: float(row) for column in columns for row, item in enumerate(column)}
    for column in columns if is_forth else reversed(columns):
        weight = {item: _mean(rank, near[item], rank[item]) for item in column}
        column.sort(key=lambda item: (weight[item], rank[item]))
        rank.update((item, float(row)) for row, item in enumerate(column))


def _mean(rank: Mapping[Item, float], items: Sequence[Item], own: float) -> float:
    return sum(rank[item] for item in items) / len(items) if items else own


def _crossings(columns: Sequence[Sequence[Item]], after: Mapping[Item, Sequence[Item]]) -> int:
    total = 0
    for column, following in pairwise(columns):
        row = {item: number for number, item in enumerate(following)}
        ends = [end for item in column for end in sorted(row[t] for t in after[item] if t in row)]
        total += _inversions(ends, len(following))
    return total


def _inversions(values: Sequence[int], size: int) -> int:
    """Pairs in the wrong order, counted in a tree of sums."""
    tree = [0] * (size + 1)
    count = 0
    for seen, value in enumerate(values):
        at, not_above = value + 1, 0
        while at:
            not_above += tree[at]
            at &= at - 1
        count += seen - not_above
        at = value + 1
        while at <= size:
            tree[at] += 1
            at += at & -at
    return count
