"""Where things stand as rectangles: nodes, notes, and the frames round groups. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from forge_gui.viewmodels.alignment import Rect, around
from forge_gui.viewmodels.editor_index import GraphIndex
from forge_gui.viewmodels.node_size import size_of

FRAME_PAD = 16
"""Between the members and the frame, on each side; scene units."""
FRAME_TITLE = 28
"""Height of the title, above the members and their pad."""


def rect_of(index: GraphIndex, item: str) -> Rect | None:
    """Where a node or note stands; None where there is no such thing."""
    note = index.notes.get(item)
    if note is not None:
        return Rect(note.at.x, note.at.y, note.width, note.height)
    node = index.nodes.get(item)
    place = index.graph.layout.get(item)
    if node is None or place is None:
        return None
    size = size_of(node, index.ports[item])
    return Rect(place.x, place.y, size.width, size.height)


def rects_of(index: GraphIndex, items: Iterable[str]) -> dict[str, Rect]:
    """Of those that stand somewhere."""
    found = ((item, rect_of(index, item)) for item in items)
    return {item: rect for item, rect in found if rect is not None}


def frame_of_group(index: GraphIndex, group_id: str) -> Rect | None:
    """The frame round the members of a group; None for an unknown group."""
    group = index.groups.get(group_id)
    members = rects_of(index, group.members) if group else {}
    return framed(around(members)) if members else None


def framed(inside: Rect) -> Rect:
    """The frame round what covers `inside`."""
    return Rect(
        inside.x - FRAME_PAD,
        inside.y - FRAME_PAD - FRAME_TITLE,
        inside.width + 2 * FRAME_PAD,
        inside.height + 2 * FRAME_PAD + FRAME_TITLE,
    )
