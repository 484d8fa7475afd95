"""Langflow's flow files: nodes and edges of a canvas, fields with values, handles with quotes of their own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
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
    number_in,
    objects,
    position_in,
    text_in,
)

_DEEPEST = 6


def is_langflow(document: Any) -> bool:
    nodes = inside(document, "data", "nodes")
    if not isinstance(nodes, list):
        return False
    return any(
        "node" in fields(one.get("data")) or text_in(one, "type") in ("genericNode", "noteNode")
        for one in objects(nodes)
    )


def langflow_flow(document: Any) -> ForeignFlow:
    """The flow with its grouped nodes taken apart."""
    nodes: list[ForeignNode] = []
    edges: list[ForeignEdge] = []
    for node, its_edges in _nodes(fields(inside(document, "data")), _DEEPEST):
        if len(nodes) < MOST_NODES:
            nodes.append(node)
        edges += its_edges
    edges += _edges(inside(document, "data", "edges"))
    known = {node.id: node for node in nodes}
    return ForeignFlow(
        text_in(document, "name"),
        tuple(known.values()),
        tuple(_through_groups(edges, nodes)[:MOST_EDGES]),
        text_in(document, "description"),
    )


def _nodes(data: Mapping[str, Any], depth: int) -> Iterator[tuple[ForeignNode, list[ForeignEdge]]]:
    for one in objects(data.get("nodes")):
        inner = fields(inside(one, "data", "node", "flow", "data"))
        if inner and depth:
            yield _group(one), _edges(inner.get("edges"))
            group = text_in(one, "id")
            for node, edges in _nodes(inner, depth - 1):
                yield _in_group(node, group), edges
        else:
            yield _node(one), []


def _node(one: Mapping[str, Any]) -> ForeignNode:
    component = fields(inside(one, "data", "node"))
    kind = text_in(one, "data", "type") or text_in(one, "type")
    if text_in(one, "type") == "noteNode":
        kind = "note"
    title = text_in(component, "display_name") or text_in(one, "data", "display_name")
    return ForeignNode(
        id=text_in(one, "id"),
        kind=kind,
        title=title.strip()[:200] or kind,
        data=component,
        at=position_in(one.get("position")),
        width=min(number_in(one, "width") or number_in(one, "measured", "width") or 0.0, 20_000),
        height=min(number_in(one, "height") or number_in(one, "measured", "height") or 0.0, 20_000),
    )


def _group(one: Mapping[str, Any]) -> ForeignNode:
    node = _node(one)
    return ForeignNode(node.id, "group", node.title, node.data, node.at)


def _in_group(node: ForeignNode, group: str) -> ForeignNode:
    return ForeignNode(
        node.id,
        node.kind,
        node.title,
        node.data,
        node.at,
        node.width,
        node.height,
        parent=node.parent or group,
    )


def _edges(found: Any) -> list[ForeignEdge]:
    edges = []
    for one in objects(found):
        source = fields(inside(one, "data", "sourceHandle")) or _handle(one.get("sourceHandle"))
        target = fields(inside(one, "data", "targetHandle")) or _handle(one.get("targetHandle"))
        edges.append(
            ForeignEdge(
                text_in(one, "source"),
                text_in(source, "name") or "output",
                text_in(one, "target"),
                text_in(target, "fieldName") or text_in(target, "name") or "input_value",
            )
        )
    return edges


def _handle(text: Any) -> Mapping[str, Any]:
    """A handle as it stands in older files: JSON with another sign for its quotes."""
    if not isinstance(text, str) or len(text) > 4_000:
        return {}
    try:
        return fields(json.loads(text.replace("\u0153", '"')))
    except (ValueError, RecursionError):
        return {}


def _through_groups(edges: list[ForeignEdge], nodes: list[ForeignNode]) -> list[ForeignEdge]:
    """Edges to a group lead to the node inside that its field or output stands for."""
    groups = {node.id: node for node in nodes if node.kind == "group"}
    if not groups:
        return edges
    found = []
    for edge in edges:
        source, source_port = edge.source, edge.source_port
        target, target_port = edge.target, edge.target_port
        for _ in range(_DEEPEST):
            if source in groups:
                source, source_port = _inner_output(groups[source], source_port)
            if target in groups:
                target, target_port = _inner_field(groups[target], target_port)
        found.append(ForeignEdge(source, source_port, target, target_port))
    return found


def _inner_field(group: ForeignNode, port: str) -> tuple[str, str]:
    proxy = fields(inside(group.data, "template", port, "proxy"))
    return text_in(proxy, "id"), text_in(proxy, "field") or port


def _inner_output(group: ForeignNode, port: str) -> tuple[str, str]:
    for output in objects(group.data.get("outputs")):
        if text_in(output, "name") == port and (proxy := fields(output.get("proxy"))):
            return text_in(proxy, "id"), text_in(proxy, "name") or port
    return "", port
