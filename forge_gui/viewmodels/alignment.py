"""Rectangles put in line: aligned at an edge or middle, or spread with equal gaps. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.graph import Position
from forge_gui.viewmodels.node_size import GRID


class Line(StrEnum):
    """What aligned rectangles have in common."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Axis(StrEnum):
    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


@dataclass(frozen=True, slots=True)
class Rect:
    """Scene units; `x` and `y` are the top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


def around(rects: Mapping[str, Rect]) -> Rect:
    """The smallest rectangle round these; there must be one."""
    x, y = min(r.x for r in rects.values()), min(r.y for r in rects.values())
    right, bottom = max(r.right for r in rects.values()), max(r.bottom for r in rects.values())
    return Rect(x, y, right - x, bottom - y)


def aligned(rects: Mapping[str, Rect], line: Line) -> dict[str, Position]:
    """New corners: each rectangle touches the line at the outermost edge (or middle) of all."""
    if not rects:
        return {}
    whole = around(rects)
    return {name: _aligned(rect, whole, line) for name, rect in rects.items()}


def distributed(rects: Mapping[str, Rect], axis: Axis) -> dict[str, Position]:
    """New corners with equal gaps along an axis, in the order in which the middles lie.

    The outermost stay where that leaves a gap; where there is no room, the gap is one grid step.
    """
    is_flat = axis is Axis.HORIZONTAL
    order = sorted(rects, key=lambda name: (_middle(rects[name], is_flat), name))
    if len(order) < 3:
        return {name: Position(rects[name].x, rects[name].y) for name in order}
    sizes = {n: rects[n].width if is_flat else rects[n].height for n in order}
    start = rects[order[0]].x if is_flat else rects[order[0]].y
    last = rects[order[-1]]
    room = (last.right if is_flat else last.bottom) - start - sum(sizes.values())
    gap = room / (len(order) - 1)
    gap = gap if gap >= 0 else float(GRID)
    places, at = {}, start
    for name in order:
        rect, spot = rects[name], round(at, 2)
        places[name] = Position(spot, rect.y) if is_flat else Position(rect.x, spot)
        at += sizes[name] + gap
    return places


def _middle(rect: Rect, is_flat: bool) -> float:
    return rect.x + rect.width / 2 if is_flat else rect.y + rect.height / 2


def _aligned(rect: Rect, whole: Rect, line: Line) -> Position:
    match line:
        case Line.LEFT:
            return Position(whole.x, rect.y)
        case Line.CENTRE:
            return Position(whole.x + (whole.width - rect.width) / 2, rect.y)
        case Line.RIGHT:
            return Position(whole.right - rect.width, rect.y)
        case Line.TOP:
            return Position(rect.x, whole.y)
        case Line.MIDDLE:
            return Position(rect.x, whole.y + (whole.height - rect.height) / 2)
        case Line.BOTTOM:
            return Position(rect.x, whole.bottom - rect.height)
