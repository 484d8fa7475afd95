"""Flowise's files: chatflows and agentflows; handles say `<node>-input-<port>-<type>`."""

from __future__ import annotations

from collections.abc import Mapping
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


def is_flowise(document: Any) -> bool:
    nodes = inside(document, "nodes")
    return isinstance(nodes, list) and any(
        "inputAnchors" in fields(one.get("data"))
        or "outputAnchors" in fields(one.get("data"))
        or text_in(one, "data", "name").endswith("Agentflow")
        for one in objects(nodes)
    )


def flowise_flow(document: Any) -> ForeignFlow:
    """The flow; a node's kind is its `name`, its data the whole of its `data`."""
    nodes: dict[str, ForeignNode] = {}
    for one in objects(inside(document, "nodes")):
        if len(nodes) < MOST_NODES:
            node = _node(one)
            nodes.setdefault(node.id, node)
    edges = [_edge(one) for one in objects(inside(document, "edges"))]
    return ForeignFlow(
        text_in(document, "name"),
        tuple(_in_flow(node, nodes) for node in nodes.values()),
        tuple(edges[:MOST_EDGES]),
        text_in(document, "description"),
    )


def _node(one: Mapping[str, Any]) -> ForeignNode:
    data = fields(one.get("data"))
    kind = text_in(data, "name") or text_in(one, "type")
    return ForeignNode(
        id=text_in(one, "id"),
        kind=kind,
        title=text_in(data, "label").strip()[:200] or kind,
        data=data,
        at=position_in(one.get("position")),
        width=min(number_in(one, "width") or 0.0, 20_000),
        height=min(number_in(one, "height") or 0.0, 20_000),
        parent=text_in(one, "parentNode"),
    )


def _in_flow(node: ForeignNode, nodes: Mapping[str, ForeignNode]) -> ForeignNode:
    """A node that stands in another says its place from that one's corner."""
    from dataclasses import replace

    from forge_gui.values.graph import Position

    outer = nodes.get(node.parent)
    if outer is None or outer.at is None or node.at is None:
        return node
    return replace(node, at=Position(outer.at.x + node.at.x, outer.at.y + node.at.y))


def _edge(one: Mapping[str, Any]) -> ForeignEdge:
    source, target = text_in(one, "source"), text_in(one, "target")
    return ForeignEdge(
        source,
        _port(text_in(one, "sourceHandle"), "-output-") or "output",
        target,
        _port(text_in(one, "targetHandle"), "-input-") or "in",
    )


def _port(handle: str, mark: str) -> str:
    """`llmChain_0-input-model-BaseLanguageModel`: `model`."""
    _, found, rest = handle.rpartition(mark)
    return rest.split("-")[0] if found else ""


def said(node: ForeignNode, *path: str) -> Any:
    """What one of its inputs says."""
    return inside(node.data, "inputs", *path)


def said_text(node: ForeignNode, *path: str) -> str:
    return text_in(said(node, *path))
