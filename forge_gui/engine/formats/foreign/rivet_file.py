"""Rivet's project files: YAML of format 4 (and the JSON of format 3), as flows of nodes and edges.

Nodes are keyed `[id]:type "Title"`; edges stand with their source as `port->"Title" id/port`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from forge_gui.engine.formats.foreign.flow import (
    MOST_EDGES,
    MOST_NODES,
    ForeignEdge,
    ForeignFlow,
    ForeignNode,
)
from forge_gui.engine.formats.foreign.reading import (
    fields,
    inside,
    is_on,
    number_in,
    objects,
    position,
    text_in,
)
from forge_gui.values.errors import FileDamaged

_KEY = re.compile(r'\[([^\]]{1,200})\]:(\S{1,100}) "(.*)"', re.DOTALL)
_EDGE = re.compile(r'([^>]{1,200}?)->"(.*)" ([^/"]{1,200})/([^/]{1,200})', re.DOTALL)


@dataclass(frozen=True, slots=True)
class RivetProject:
    """All graphs of a project by id, and which is the one to run."""

    title: str
    description: str
    graphs: Mapping[str, ForeignFlow]
    main: str


def is_rivet(document: Any) -> bool:
    data = inside(document, "data")
    has_version = isinstance(document, dict) and "version" in document
    return (
        has_version
        and isinstance(data, dict)
        and (isinstance(data.get("graphs"), dict) or isinstance(data.get("nodes"), (dict, list)))
    )


def rivet_project(document: Any, source: str) -> RivetProject:
    """The graphs of a project, or of a single exported graph. Raises FileDamaged."""
    version = inside(document, "version")
    if version not in (3, 4):
        raise FileDamaged(
            source, f"it is a Rivet file of format {str(version)[:20]}; 3 and 4 are read."
        )
    data = fields(inside(document, "data"))
    raw = fields(data.get("graphs")) or {"graph": data}
    graphs = {name: _graph(fields(one), name) for name, one in raw.items() if isinstance(one, dict)}
    if not any(graph.nodes for graph in graphs.values()):
        raise FileDamaged(source, "it is a Rivet project without a single node.")
    metadata = fields(data.get("metadata"))
    main = text_in(metadata, "mainGraphId")
    title = text_in(metadata, "title") or text_in(metadata, "name")
    return RivetProject(
        title, text_in(metadata, "description"), graphs, main if main in graphs else _main(graphs)
    )


def _main(graphs: Mapping[str, ForeignFlow]) -> str:
    """The graph that no other runs inside; of several the largest."""
    used = {text_in(node.data, "graphId") for graph in graphs.values() for node in graph.nodes}
    tops = [name for name in graphs if name not in used] or list(graphs)
    return max(tops, key=lambda name: len(graphs[name].nodes))


def _graph(data: Mapping[str, Any], name: str) -> ForeignFlow:
    nodes: dict[str, ForeignNode] = {}
    edges: list[ForeignEdge] = []
    for node, outgoing in _nodes(data.get("nodes")):
        if len(nodes) < MOST_NODES:
            nodes.setdefault(node.id, node)
            edges += outgoing
    edges += list(_old_edges(data.get("connections")))
    title = text_in(data, "metadata", "name") or name
    return ForeignFlow(
        title,
        tuple(nodes.values()),
        tuple(edges[:MOST_EDGES]),
        text_in(data, "metadata", "description"),
    )


def _nodes(found: Any) -> Iterator[tuple[ForeignNode, list[ForeignEdge]]]:
    """Of format 4 by their keys, of format 3 as a list."""
    for key, value in fields(found).items():
        match = _KEY.fullmatch(key)
        if match and isinstance(value, dict):
            yield _node(match[1], match[2], match[3], value), _edges(match[1], value)
    for value in objects(found):
        yield (
            _node(text_in(value, "id"), text_in(value, "type"), text_in(value, "title"), value),
            [],
        )


def _node(node_id: str, kind: str, title: str, value: Mapping[str, Any]) -> ForeignNode:
    x, y, width = _place(value.get("visualData"))
    data = fields(value.get("data"))
    return ForeignNode(
        id=node_id,
        kind=kind,
        title=title.strip()[:200] or kind,
        data=data,
        at=position(x, y),
        width=min(width or 0.0, 20_000),
        height=min(number_in(data, "height") or 0.0, 20_000),
        is_each=is_on(value, "isSplitRun"),
        is_off=is_on(value, "disabled"),
    )


def _place(found: Any) -> tuple[float | None, float | None, float | None]:
    if isinstance(found, str):
        parts = [*found.split("/"), "", "", ""]
        return number_in(parts[0]), number_in(parts[1]), number_in(parts[2])
    return number_in(found, "x"), number_in(found, "y"), number_in(found, "width")


def _edges(node_id: str, value: Mapping[str, Any]) -> list[ForeignEdge]:
    outgoing = value.get("outgoingConnections")
    found = []
    for text in outgoing if isinstance(outgoing, list) else ():
        match = _EDGE.fullmatch(text) if isinstance(text, str) and len(text) < 2_000 else None
        if match:
            found.append(ForeignEdge(node_id, match[1], match[3], match[4]))
    return found


def _old_edges(found: Any) -> Iterator[ForeignEdge]:
    for one in objects(found):
        yield ForeignEdge(
            text_in(one, "outputNodeId"),
            text_in(one, "outputId"),
            text_in(one, "inputNodeId"),
            text_in(one, "inputId"),
        )
