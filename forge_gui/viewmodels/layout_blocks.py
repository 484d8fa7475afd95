"""Laying out a pipeline with its notes and groups: what belongs together stays together. Pure.

A group is laid out inside first and then takes part as one block; a note that lies close to a node
goes on top of it, other notes go in a row above. Laying out twice changes nothing more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forge_gui.values.graph import Position
from forge_gui.viewmodels.alignment import Rect, around
from forge_gui.viewmodels.layout import Ends, arrange
from forge_gui.viewmodels.node_size import GRID, Size

NEAR = 36.0
"""A note this near to a node belongs to it."""
_NOTE_GAP = 12.0
_ROW_BELOW = 2 * GRID
"""Under a row of notes: more than NEAR, or the next time they would belong to a node."""
_PAD, _TITLE = GRID, 2 * GRID
"""Kept free in a group for its frame; on the grid."""

Edges = Mapping[tuple[str, str], Ends]
"""By the nodes that a wire leads from and to: where it meets them."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is laid out: where everything stands now, which are notes, who belongs to which group."""

    nodes: Mapping[str, Rect]
    notes: Mapping[str, Rect]
    groups: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class _Block:
    """Something that is placed as a whole; `parts` by where they stand in it."""

    size: Size
    parts: Mapping[str, Position]


def arrange_scene(scene: Scene, edges: Edges) -> dict[str, Position]:
    """New corners of all nodes and notes; the corner of the whole stays where it is."""
    owner = {member: name for name, members in scene.groups.items() for member in members}
    kept = _kept_notes(scene, owner)
    blocks, of = _group_blocks(scene, edges, kept)
    for name, rect in scene.nodes.items():
        if name not in of:
            blocks[name], of[name] = _unit(name, rect, kept, scene.notes), name
    free = [n for n in sorted(scene.notes) if n not in of and n not in kept.values()]
    left, top = _corner(scene, owner)
    return _placed(blocks, edges, {n: scene.notes[n] for n in free}, left, top)


def _kept_notes(scene: Scene, owner: Mapping[str, str]) -> dict[str, str]:
    """For nodes with a note close by: the closest one, of the same group or of none."""
    found: dict[str, tuple[float, str]] = {}
    for note, rect in sorted(scene.notes.items()):
        near = [
            (_gap(rect, there), name)
            for name, there in scene.nodes.items()
            if owner.get(name) == owner.get(note)
        ]
        gap, node = min(near, default=(NEAR + 1, ""))
        if gap <= NEAR and (gap, note) < found.get(node, (NEAR + 1, "")):
            found[node] = gap, note
    return {node: note for node, (_gap_of, note) in found.items()}


def _group_blocks(
    scene: Scene, edges: Edges, kept: Mapping[str, str]
) -> tuple[dict[str, _Block], dict[str, str]]:
    """A block for each group, and the block that each node or note in one is in."""
    blocks: dict[str, _Block] = {}
    of: dict[str, str] = {}
    for name, members in sorted(scene.groups.items()):
        nodes = [one for one in members if one in scene.nodes]
        units = {one: _unit(one, scene.nodes[one], kept, scene.notes) for one in nodes}
        free = {
            one: scene.notes[one]
            for one in sorted(members)
            if one in scene.notes and one not in kept.values()
        }
        places = _placed(units, edges, free, float(_PAD), float(_TITLE))
        if places:
            blocks[name] = _Block(_size(places, scene), places)
            of.update(dict.fromkeys(places, name))
    return blocks, of


def _size(places: Mapping[str, Position], scene: Scene) -> Size:
    rects = {**scene.nodes, **scene.notes}
    right = max(at.x + rects[name].width for name, at in places.items())
    bottom = max(at.y + rects[name].height for name, at in places.items())
    return Size(right + _PAD, bottom + _PAD)


def _unit(name: str, rect: Rect, kept: Mapping[str, str], notes: Mapping[str, Rect]) -> _Block:
    """A node with the note that lies on top of it."""
    if name not in kept:
        return _Block(Size(rect.width, rect.height), {name: Position(0, 0)})
    note = notes[kept[name]]
    down = _up(note.height + _NOTE_GAP)
    parts = {kept[name]: Position(0, 0), name: Position(0, down)}
    return _Block(Size(max(note.width, rect.width), down + rect.height), parts)


def _placed(
    blocks: Mapping[str, _Block],
    edges: Edges,
    notes: Mapping[str, Rect],
    left: float,
    top: float,
) -> dict[str, Position]:
    """Blocks along their edges, under a row of notes."""
    places: dict[str, Position] = {}
    x = left
    for name, rect in notes.items():
        places[name] = Position(x, top)
        x += _up(rect.width + GRID)
    if notes:
        top += _up(max(rect.height for rect in notes.values()) + _ROW_BELOW)
    sizes = {name: block.size for name, block in blocks.items()}
    ends = _ends(blocks, edges)
    for name, at in arrange(sizes, ends, left=left, top=top, ends=ends).items():
        for part, by in blocks[name].parts.items():
            places[part] = Position(at.x + by.x, at.y + by.y)
    return places


def _ends(blocks: Mapping[str, _Block], edges: Edges) -> dict[tuple[str, str], Ends]:
    """The wires between blocks, and where (in the mean) they meet those."""
    of = {part: name for name, block in blocks.items() for part in block.parts}
    found: dict[tuple[str, str], list[Ends]] = {}
    for (a, b), (leaves, enters) in edges.items():
        if a in of and b in of and of[a] != of[b]:
            one, other = blocks[of[a]].parts[a], blocks[of[b]].parts[b]
            found.setdefault((of[a], of[b]), []).append((leaves + one.y, enters + other.y))
    return {
        edge: (sum(e[0] for e in ends) / len(ends), sum(e[1] for e in ends) / len(ends))
        for edge, ends in found.items()
    }


def _corner(scene: Scene, owner: Mapping[str, str]) -> tuple[float, float]:
    """Top left of everything, frames included; on the grid."""
    rects = {**scene.nodes, **scene.notes}
    corners = {n: (r.x, r.y) for n, r in rects.items() if n not in owner}
    for name, members in scene.groups.items():
        inside = {one: rects[one] for one in members if one in rects}
        if inside:
            whole = around(inside)
            corners[name] = (whole.x - _PAD, whole.y - _TITLE)
    if not corners:
        return 0.0, 0.0
    left, top = min(x for x, _ in corners.values()), min(y for _, y in corners.values())
    return round(left / GRID) * float(GRID), round(top / GRID) * float(GRID)


def _gap(one: Rect, other: Rect) -> float:
    """How far apart two rectangles are, in the direction in which they are farther."""
    across = max(one.x - other.right, other.x - one.right, 0.0)
    down = max(one.y - other.bottom, other.y - one.bottom, 0.0)
    return max(across, down)


def _up(value: float) -> float:
    return -(-value // GRID) * GRID
