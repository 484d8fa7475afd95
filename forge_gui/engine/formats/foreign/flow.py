"""A flow of another program before it is understood: nodes and edges, in an order to work in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from forge_gui.values.graph import Position

MOST_NODES = 2_000
MOST_EDGES = 10_000


@dataclass(frozen=True, slots=True)
class ForeignNode:
    """One node; `data` is what its program keeps of it, unchecked."""

    id: str
    kind: str
    title: str
    data: Mapping[str, Any] = field(default_factory=dict)
    at: Position | None = None
    width: float = 0.0
    height: float = 0.0
    parent: str = ""
    """The node that it stands in."""
    is_each: bool = False
    """It is done for each item of what it gets."""
    is_off: bool = False

    def has_inside(self, other: ForeignNode) -> bool:
        """Whether `other` begins within this one's box."""
        if self.at is None or other.at is None or self is other:
            return False
        x, y = other.at.x - self.at.x, other.at.y - self.at.y
        return 0 <= x < self.width and 0 <= y < self.height


@dataclass(frozen=True, slots=True)
class ForeignEdge:
    source: str
    source_port: str
    target: str
    target_port: str


@dataclass(frozen=True, slots=True)
class ForeignFlow:
    """A flow as its file has it. Ids are unique."""

    name: str
    nodes: tuple[ForeignNode, ...]
    edges: tuple[ForeignEdge, ...]
    description: str = ""
    remarks: tuple[str, ...] = ()

    def node(self, node_id: str) -> ForeignNode | None:
        return next((node for node in self.nodes if node.id == node_id), None)


def sorted_flow(flow: ForeignFlow) -> tuple[ForeignFlow, tuple[ForeignEdge, ...]]:
    """The nodes with what feeds them first, and the edges that had to go for it (loops).

    Edges to nodes that are not there go silently.
    """
    after: dict[str, list[ForeignEdge]] = {node.id: [] for node in flow.nodes}
    known = [e for e in dict.fromkeys(flow.edges) if e.source in after and e.target in after]
    for edge in known:
        after[edge.source].append(edge)
    order, back = _depth_first(flow.nodes, after)
    place = {name: number for number, name in enumerate(order)}
    nodes = tuple(sorted(flow.nodes, key=lambda node: place[node.id]))
    edges = tuple(edge for edge in known if edge not in back)
    return replace(flow, nodes=nodes, edges=edges), tuple(back)


def _depth_first(
    nodes: Sequence[ForeignNode], after: Mapping[str, list[ForeignEdge]]
) -> tuple[list[str], dict[ForeignEdge, None]]:
    """Nodes in an order in which edges run forward, but for those that close a loop."""
    done: list[str] = []
    is_open: dict[str, bool] = {}
    back: dict[ForeignEdge, None] = {}
    for node in reversed(nodes):
        stack = [(node.id, iter(reversed(after[node.id])))] if node.id not in is_open else []
        is_open.setdefault(node.id, True)
        while stack:
            name, edges = stack[-1]
            edge = next(edges, None)
            if edge is None:
                stack.pop()
                is_open[name] = False
                done.append(name)
            elif edge.target not in is_open:
                is_open[edge.target] = True
                stack.append((edge.target, iter(reversed(after[edge.target]))))
            elif is_open[edge.target]:
                back[edge] = None
    return done[::-1], back
