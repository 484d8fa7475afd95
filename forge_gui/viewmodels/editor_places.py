"""A place for nodes that have none: from files without a layout, and for steps added by name."""

from __future__ import annotations

from dataclasses import replace

from forge_gui.values.graph import Graph, PipelineInput, Position
from forge_gui.viewmodels import layout
from forge_gui.viewmodels.editor_index import GraphIndex, all_feeds
from forge_gui.viewmodels.group_frame import rects_of
from forge_gui.viewmodels.layout_blocks import Scene, arrange_scene
from forge_gui.viewmodels.node_size import GRID, Size, frame_of, size_of, sizes_of

_GAP = 2 * GRID


def with_places(index: GraphIndex) -> Graph:
    """The graph with a place for every node; the same object where all have one."""
    missing = [name for name in index.nodes if name not in index.graph.layout]
    if not missing:
        return index.graph
    chosen = set(missing)
    sizes = {name: size_of(index.nodes[name], index.ports[name]) for name in missing}
    ends = {e: both for e, both in wire_ends(index).items() if chosen.issuperset(e)}
    top = _below(index) if len(missing) < len(index.nodes) else 0.0
    places = layout.arrange(sizes, ends, top=top, ends=ends)
    return replace(index.graph, layout={**index.graph.layout, **places})


def arranged(index: GraphIndex, ids: frozenset[str]) -> dict[str, Position]:
    """New places for these nodes and notes (all of them if empty), at the corner where they are.

    Groups of which all members are among them are kept together.
    """
    chosen = ids or frozenset((*index.nodes, *index.notes))
    nodes = rects_of(index, chosen & index.nodes.keys())
    notes = rects_of(index, chosen & index.notes.keys())
    groups = {n: g.members for n, g in index.groups.items() if chosen.issuperset(g.members)}
    return arrange_scene(Scene(nodes, notes, groups), wire_ends(index))


def wire_ends(index: GraphIndex) -> dict[tuple[str, str], layout.Ends]:
    """For all nodes that are wired: how far below their tops (in the mean) the wires meet them."""
    frames = {name: frame_of(node, index.ports[name]) for name, node in index.nodes.items()}
    found: dict[tuple[str, str], list[layout.Ends]] = {}
    for bound in all_feeds(index):
        outs = [port.name for port in index.ports[bound.source].outputs]
        ins = [port.name for port in index.ports[bound.target].inputs]
        row = outs.index(bound.source_port) if bound.source_port in outs else 0
        leaves = frames[bound.source].port_y(row)
        enters = frames[bound.target].port_y(ins.index(bound.port))
        found.setdefault((bound.source, bound.target), []).append((leaves, enters))
    return {
        edge: (sum(e[0] for e in ends) / len(ends), sum(e[1] for e in ends) / len(ends))
        for edge, ends in found.items()
    }


def free_place(index: GraphIndex, beside: str, size: Size) -> Position:
    """Somewhere free right of node `beside`, or right of everything where that is no node."""
    taken = _taken(index)
    if not taken:
        return Position(0.0, 0.0)
    if beside in index.nodes:
        place = index.graph.layout[beside]
        own = size_of(index.nodes[beside], index.ports[beside])
        start = Position(place.x + own.width + 4 * GRID, place.y)
    else:
        right = max(place.x + s.width for place, s in taken)
        start = Position(right + 4 * GRID, min(place.y for place, _ in taken))
    return clear_place(index, start, size)


def input_place(index: GraphIndex, beside: str, size: Size) -> Position:
    """Somewhere free left of what an input feeds, below the input `beside`, or left of all."""
    taken = _taken(index)
    if not taken:
        return Position(0.0, 0.0)
    if beside in index.nodes:
        place = index.graph.layout[beside]
        is_input = isinstance(index.nodes[beside], PipelineInput)
        x = place.x if is_input else place.x - size.width - 4 * GRID
        return clear_place(index, Position(x, place.y), size)
    left = min(place.x for place, _ in taken) - size.width - 4 * GRID
    return clear_place(index, Position(left, min(place.y for place, _ in taken)), size)


def clear_place(index: GraphIndex, start: Position, size: Size) -> Position:
    """The first place from `start` downwards on which nothing stands."""
    taken = _taken(index)
    wanted = Position(_snap(start.x), _snap(start.y))
    while any(_meet(wanted, size, place, other) for place, other in taken):
        wanted = Position(wanted.x, wanted.y + GRID)
    return wanted


def hungry(index: GraphIndex, first: str) -> tuple[str, str]:
    """The node and port that nothing feeds: of `first`, else of the first node that has one."""
    for node in (first, *index.nodes):
        missing = index.unbound(node) if node in index.nodes else ()
        if missing:
            return node, missing[0]
    return "", ""


def _taken(index: GraphIndex) -> list[tuple[Position, Size]]:
    nodes = [(index.graph.layout[n], s) for n, s in sizes_of(index).items()]
    return nodes + [(note.at, Size(note.width, note.height)) for note in index.notes.values()]


def _meet(at: Position, size: Size, place: Position, other: Size) -> bool:
    is_beside = at.x + size.width + GRID <= place.x or place.x + other.width + GRID <= at.x
    is_apart = at.y + size.height + GRID <= place.y or place.y + other.height + GRID <= at.y
    return not (is_beside or is_apart)


def _below(index: GraphIndex) -> float:
    sizes = sizes_of(index)
    bottoms = [p.y + sizes[n].height for n, p in index.graph.layout.items() if n in sizes]
    return _snap(max(bottoms, default=-_GAP) + _GAP)


def _snap(value: float) -> float:
    return round(value / GRID) * GRID
