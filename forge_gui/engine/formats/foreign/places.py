"""Where the nodes of an imported pipeline stand: as over there, moved apart where they would meet. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from forge_gui.values.graph import Graph, Position

_GRID = 24
_WIDE, _TALL = 228, 180
_FOR_INPUT = 264
"""How far left of the first step that it feeds an input stands."""


def placed(graph: Graph, known: Mapping[str, Position]) -> tuple[dict[str, Position], Position]:
    """Places for all nodes, the leftmost and topmost at 0; and what was at 0 before.

    No places where one has none: then all are laid out when the pipeline is opened.
    """
    wishes = dict(known)
    first = _first_uses(graph)
    for given in graph.inputs:
        use = wishes.get(first.get(given.name, ""))
        if given.name not in wishes and use is not None:
            wishes[given.name] = Position(use.x - _FOR_INPUT, use.y)
    left = min((place.x for place in wishes.values()), default=0.0)
    top = min((place.y for place in wishes.values()), default=0.0)
    for given in graph.inputs:
        wishes.setdefault(given.name, Position(left - _FOR_INPUT, top))
    names = [*(given.name for given in graph.inputs), *(step.id for step in graph.steps)]
    if any(name not in wishes for name in names):
        return {}, Position(0, 0)
    corner = Position(
        min((place.x for place in wishes.values()), default=0.0),
        min((place.y for place in wishes.values()), default=0.0),
    )
    return _apart({name: wishes[name] for name in names}, corner), corner


def _first_uses(graph: Graph) -> dict[str, str]:
    """For each input a step that it feeds, by wire or by name."""
    from forge_gui.values.bindings import bindings

    found: dict[str, str] = {}
    for bound in bindings(graph):
        found.setdefault(bound.source, bound.target)
    return found


def _apart(wishes: Mapping[str, Position], corner: Position) -> dict[str, Position]:
    """Each at its wish, or as far below as it must be to cover no other."""
    columns: dict[int, list[Position]] = {}
    found: dict[str, Position] = {}
    for name, wish in sorted(wishes.items(), key=lambda one: (one[1].y, one[1].x, one[0])):
        x, y = _snapped(wish.x - corner.x), _snapped(wish.y - corner.y)
        column = int(x // _WIDE)
        near = [other for number in (-1, 0, 1) for other in columns.get(column + number, ())]
        y = _free(x, y, near)
        found[name] = Position(x, y)
        columns.setdefault(column, []).append(found[name])
    return found


def _free(x: float, y: float, others: Iterable[Position]) -> float:
    beside = sorted(other.y for other in others if abs(other.x - x) < _WIDE)
    for taken in beside:
        if abs(taken - y) < _TALL and taken <= y + _TALL:
            y = max(y, taken + _TALL)
    return _snapped(y)


def _snapped(number: float) -> float:
    return float(round(number / _GRID) * _GRID)
