"""A Langflow flow as a pipeline."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from forge_gui.engine.formats.foreign.flow import ForeignEdge, ForeignFlow
from forge_gui.engine.formats.foreign.langflow_file import langflow_flow
from forge_gui.engine.formats.foreign.langflow_nodes import MAPPERS, otherwise
from forge_gui.engine.formats.foreign.mapping import woven
from forge_gui.values.errors import FileDamaged
from forge_gui.values.foreign import Imported


def import_langflow(document: Any, source: str) -> Imported:
    """Raises FileDamaged."""
    flow = langflow_flow(document)
    if not flow.nodes:
        raise FileDamaged(source, "it is a Langflow flow without a single node.")
    return woven(_with_open_loops(flow), "Langflow", MAPPERS, otherwise=otherwise)


def _with_open_loops(flow: ForeignFlow) -> ForeignFlow:
    """What comes back to a loop goes on from its `done` straight away."""
    loops = {node.id for node in flow.nodes if node.kind == "LoopComponent"}
    back = {
        edge.target: edge
        for edge in flow.edges
        if edge.target in loops and edge.target_port == "item"
    }
    found = []
    for edge in flow.edges:
        if edge is back.get(edge.target):
            continue
        came = back.get(edge.source) if edge.source_port == "done" else None
        if came is not None:
            edge = ForeignEdge(came.source, came.source_port, edge.target, edge.target_port)
        found.append(edge)
    return replace(flow, edges=tuple(found))
