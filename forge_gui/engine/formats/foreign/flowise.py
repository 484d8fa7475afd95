"""A Flowise chatflow or agentflow as a pipeline."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from forge_gui.engine.formats.foreign.flow import MOST_EDGES, ForeignEdge, ForeignFlow
from forge_gui.engine.formats.foreign.flowise_agent import AgentFlow
from forge_gui.engine.formats.foreign.flowise_chat import CHAT_MAPPERS, chat_otherwise, show_ends
from forge_gui.engine.formats.foreign.flowise_file import flowise_flow
from forge_gui.engine.formats.foreign.mapping import woven
from forge_gui.values.errors import FileDamaged
from forge_gui.values.foreign import Imported

_EACH_RUN = "Each run begins anew: conversations over several turns are not kept."


def import_flowise(document: Any, source: str) -> Imported:
    """Raises FileDamaged."""
    flow = flowise_flow(document)
    if not flow.nodes:
        raise FileDamaged(source, "it is a Flowise flow without a single node.")
    flow = replace(flow, remarks=(_EACH_RUN,), edges=(*flow.edges, *_ends_of_rounds(flow)))
    mappers = {**CHAT_MAPPERS, **AgentFlow().mappers()}
    return woven(flow, "Flowise", mappers, otherwise=chat_otherwise, at_end=show_ends)


def _ends_of_rounds(flow: ForeignFlow) -> list[ForeignEdge]:
    """Edges from the last nodes inside a repetition to what follows it: they come first."""
    goes_on = {edge.source for edge in flow.edges}
    after: dict[str, list[str]] = {}
    for edge in flow.edges:
        after.setdefault(edge.source, []).append(edge.target)
    return [
        ForeignEdge(node.id, "", target, "after")
        for node in flow.nodes
        if node.parent and node.id not in goes_on
        for target in after.get(node.parent, ())
    ][:MOST_EDGES]
