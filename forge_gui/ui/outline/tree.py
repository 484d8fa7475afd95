"""The rows of the outline: inputs and steps in the order of their work, below each its ports; then
groups and notes. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from forge_gui.values.graph import PipelineInput, PortKind
from forge_gui.viewmodels.editor_index import GraphIndex, all_feeds


@dataclass(frozen=True, slots=True)
class PortRow:
    """An input port of a step and what feeds it ("" for nothing)."""

    node_id: str
    port: str
    source: str
    is_wired: bool
    kind: PortKind = PortKind.TEXT


class Sort(Enum):
    """What a top row stands for."""

    NODE = "node"
    GROUP = "group"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A step or an input with its port rows; or a group or note, which have none."""

    node_id: str
    ports: tuple[PortRow, ...] = ()
    sort: Sort = Sort.NODE


def rows_of(index: GraphIndex) -> tuple[NodeRow, ...]:
    """Inputs as they are listed, then steps: first what can start, each after what feeds it; then
    groups and notes by id."""
    nodes = tuple(_row(index, name) for name in _order(index))
    groups = tuple(NodeRow(name, sort=Sort.GROUP) for name in sorted(index.groups))
    return (*nodes, *groups, *(NodeRow(name, sort=Sort.NOTE) for name in sorted(index.notes)))


def _row(index: GraphIndex, name: str) -> NodeRow:
    feeds = {bound.port: bound for bound in index.feeds.get(name, ())}
    ports = []
    for port in index.ports[name].inputs:
        bound = feeds.get(port.name)
        source, wired = (bound.source, bound.is_wired) if bound else ("", False)
        ports.append(PortRow(name, port.name, source, wired, port.kind))
    return NodeRow(name, tuple(ports))


def _order(index: GraphIndex) -> list[str]:
    order: list[str] = [given.name for given in index.graph.inputs]
    waits: dict[str, set[str]] = {
        name: set() for name, node in index.nodes.items() if not isinstance(node, PipelineInput)
    }
    after: dict[str, list[str]] = {}
    for bound in all_feeds(index):
        if bound.source in waits and bound.source != bound.target:
            waits[bound.target].add(bound.source)
            after.setdefault(bound.source, []).append(bound.target)
    ready = [name for name, sources in waits.items() if not sources]
    seen = set(ready)
    while ready:
        name = ready.pop(0)
        order.append(name)
        for target in after.get(name, ()):
            waits[target].discard(name)
            if not waits[target] and target not in seen:
                seen.add(target)
                ready.append(target)
    return order + sorted(set(waits) - seen)  # a loop in a damaged graph is shown all the same
