"""All nodes of a flow given to their mappers, in an order in which what feeds them is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from forge_gui.engine.formats.foreign.finishing import finished
from forge_gui.engine.formats.foreign.flow import ForeignFlow, ForeignNode, sorted_flow
from forge_gui.engine.formats.foreign.papers import close_groups
from forge_gui.engine.formats.foreign.weaving import Weaving
from forge_gui.values.foreign import Imported

Mapper = Callable[[Weaving, ForeignNode], None]


def woven(
    flow: ForeignFlow,
    program: str,
    mappers: Mapping[str, Mapper],
    *,
    otherwise: Mapper | None = None,
    is_silent: Callable[[ForeignNode], bool] = lambda _: False,
    at_end: Callable[[Weaving], None] = lambda _: None,
) -> Imported:
    """The pipeline. `otherwise` takes nodes of kinds without a mapper; `is_silent`: not reported."""
    in_order, back = sorted_flow(flow)
    weaving = Weaving(in_order, program)
    titles = {node.id: node.title for node in flow.nodes}
    for edge in back:
        node = weaving.node(edge.target)
        if node is not None:
            weaving.lose(node, f"The way back from {titles[edge.source]!r} is not taken: no loops.")
    for node in in_order.nodes:
        mapper = mappers.get(node.kind, otherwise or _unknown)
        mapper(weaving, node)
    at_end(weaving)
    close_groups(weaving)
    return finished(weaving, [node for node in flow.nodes if not is_silent(node)])


def _unknown(weaving: Weaving, node: ForeignNode) -> None:
    weaving.refuse(node, f'Forge has nothing for nodes of the kind "{node.kind[:60]}".')
