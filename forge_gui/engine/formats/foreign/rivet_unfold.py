"""Rivet's graphs inside graphs put in the place of the nodes that run them, and its loops cut open."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from forge_gui.engine.formats.foreign.flow import (
    MOST_EDGES,
    MOST_NODES,
    ForeignEdge,
    ForeignFlow,
    ForeignNode,
)
from forge_gui.engine.formats.foreign.reading import text_in
from forge_gui.values.graph import Position

DEEPEST = 12
RUNS_GRAPH = "subGraph"
INNER_INPUT = "innerInput"
INNER_OUTPUT = "innerOutput"
"""Kinds of our own: where a graph inside begins and ends; they hand on what they get."""
_LOOP_INPUT = re.compile(r"input(\d{1,4})")


@dataclass(slots=True)
class _Unfolding:
    graphs: Mapping[str, ForeignFlow]
    nodes: list[ForeignNode] = field(default_factory=list)
    edges: list[ForeignEdge] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        return len(self.nodes) >= MOST_NODES or len(self.edges) >= MOST_EDGES


def unfolded(main: str, graphs: Mapping[str, ForeignFlow]) -> ForeignFlow:
    """One flow without graphs inside, and without loops."""
    work = _Unfolding(graphs)
    _unfold(work, main, prefix="", around=(main,), inner=None)
    flow = graphs[main]
    one = replace(
        flow, nodes=tuple(work.nodes), edges=tuple(work.edges), remarks=tuple(work.remarks)
    )
    return _without_loops(one)


def _unfold(
    work: _Unfolding, name: str, prefix: str, around: tuple[str, ...], inner: ForeignNode | None
) -> None:
    """Add a graph's nodes; `inner` is the node that runs it."""
    graph = work.graphs[name]
    into: dict[str, str] = {}
    for node in graph.nodes:
        called = text_in(node.data, "graphId") if node.kind == RUNS_GRAPH else ""
        if work.is_full:
            return
        if called in work.graphs and called not in around and len(around) <= DEEPEST:
            into[node.id] = f"{prefix}{node.id}/"
            _enter(work, node, prefix, called, around)
            continue
        moved = _moved(node, prefix, inner)
        if inner is not None and node.kind in ("graphInput", "graphOutput"):
            kind = INNER_INPUT if node.kind == "graphInput" else INNER_OUTPUT
            moved = replace(moved, kind=kind, id=f"{prefix}{_port_id(node)}@{kind}")
            into[node.id] = ""
        work.nodes.append(moved)
    work.edges += [_renamed(one, graph, prefix, into, inner) for one in graph.edges]


def _enter(
    work: _Unfolding, node: ForeignNode, prefix: str, called: str, around: tuple[str, ...]
) -> None:
    """A node that runs a graph: the graph itself, below the node's name."""
    if node.is_each:
        work.remarks.append(f"{node.title} ran for each item of a list; its graph runs once here.")
    _unfold(work, called, f"{prefix}{node.id}/", (*around, called), _moved(node, prefix, None))


def _moved(node: ForeignNode, prefix: str, inner: ForeignNode | None) -> ForeignNode:
    """A node under its long name; inside another it stands beside that one's place."""
    at, title = node.at, node.title
    if inner is not None:
        title = f"{inner.title}: {node.title}"[:200]
        if inner.at is not None and at is not None:
            at = Position(inner.at.x + at.x / 4, inner.at.y + 600 + at.y / 4)
    return replace(node, id=prefix + node.id, at=at, title=title)


def _port_id(node: ForeignNode) -> str:
    return text_in(node.data, "id") or node.title


def _renamed(
    edge: ForeignEdge,
    graph: ForeignFlow,
    prefix: str,
    into: Mapping[str, str],
    inner: ForeignNode | None,
) -> ForeignEdge:
    """The edge between the long names, leading into and out of graphs inside."""
    source, source_port = prefix + edge.source, edge.source_port
    target, target_port = prefix + edge.target, edge.target_port
    if below := into.get(edge.source):
        source, source_port = f"{below}{edge.source_port}@{INNER_OUTPUT}", "data"
    elif edge.source in into and inner is not None and (node := graph.node(edge.source)):
        source = f"{prefix}{_port_id(node)}@{INNER_INPUT}"
    if below := into.get(edge.target):
        target, target_port = f"{below}{edge.target_port}@{INNER_INPUT}", "value"
    elif edge.target in into and inner is not None and (node := graph.node(edge.target)):
        target = f"{prefix}{_port_id(node)}@{INNER_OUTPUT}"
    return ForeignEdge(source, source_port, target, target_port)


def _without_loops(flow: ForeignFlow) -> ForeignFlow:
    """A loop makes one round: what it hands on is its start, what comes out is the round's end."""
    loops = {node.id for node in flow.nodes if node.kind == "loopController"}
    if not loops:
        return flow
    starts: dict[tuple[str, str], ForeignEdge] = {}
    ends: dict[str, ForeignEdge] = {}
    for edge in flow.edges:
        if edge.target not in loops:
            continue
        match = _LOOP_INPUT.fullmatch(edge.target_port.removesuffix("Default"))
        if match and edge.target_port.endswith("Default"):
            starts[edge.target, match[1]] = edge
        elif match:
            ends.setdefault(edge.target, edge)
    kept = [edge for edge in flow.edges if edge.source not in loops and edge.target not in loops]
    for edge in flow.edges:
        if edge.source not in loops:
            continue
        number = edge.source_port.removeprefix("output")
        from_edge = starts.get((edge.source, number))
        if edge.source_port == "break":
            from_edge = ends.get(edge.source)
        if from_edge is not None:
            kept.append(
                ForeignEdge(from_edge.source, from_edge.source_port, edge.target, edge.target_port)
            )
    return replace(flow, edges=tuple(kept))
