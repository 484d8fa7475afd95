"""A step put on a wire: source -> step -> target, whatever feeds the port now. See graph_edits.py."""

from __future__ import annotations

from forge_gui.values.bindings import Binding, bindings
from forge_gui.values.errors import GraphError
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.graph_edits import Kinds, connect, connect_new_port, need_step
from forge_gui.values.step_kinds import BUILT_IN_KINDS, input_ports, output_ports


def insert_on_wire(
    graph: Graph, step_id: str, wire: Binding, kinds: Kinds = BUILT_IN_KINDS
) -> Graph:
    """Lead a connection through a step that is in the graph; it may be one by a port's own name.

    The step takes what comes at its first free port, else at a new placeholder; what it was wired
    to before stays. Refused where it gives nothing on, takes nothing, or a loop would come about.
    """
    step = need_step(graph, step_id)
    if step.id in (wire.source, wire.target):
        raise GraphError(f"{step.shown_name} is at an end of that wire already.")
    if wire not in bindings(graph, kinds):
        raise GraphError("That wire is not there any more.")
    gives = output_ports(step, kinds)
    if not gives:
        raise GraphError(f"{step.shown_name} gives nothing on.", "Put it at the end of a wire.")
    fed = _fed(graph, step, wire, kinds)
    out = Wire(step.id, wire.target, wire.port, gives[0].name)
    return connect(fed, out, kinds)


def can_insert(graph: Graph, step_id: str, wire: Binding, kinds: Kinds = BUILT_IN_KINDS) -> bool:
    """Whether a step that hovers over a wire could be put on it."""
    try:
        insert_on_wire(graph, step_id, wire, kinds)
    except GraphError:
        return False
    return True


def _fed(graph: Graph, step: Step, wire: Binding, kinds: Kinds) -> Graph:
    """The graph in which the wire's source feeds the step."""
    own = [bound for bound in bindings(graph, kinds) if bound.target == step.id]
    if any((b.source, b.source_port) == (wire.source, wire.source_port) for b in own):
        return graph
    wired = {bound.port for bound in own if bound.is_wired}
    named = {bound.port for bound in own}
    ports = [port.name for port in input_ports(step, kinds) if port.name not in wired]
    ports.sort(key=lambda name: name in named)  # what nothing feeds comes first
    if ports:
        return connect(graph, Wire(wire.source, step.id, ports[0], wire.source_port), kinds)
    return connect_new_port(graph, wire.source, step.id, source_port=wire.source_port, kinds=kinds)
