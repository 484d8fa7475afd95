"""Which value reaches which port: wires first, then the pipeline input of the port's own name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forge_gui.values.graph import MAIN_PORT, Graph
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import BUILT_IN_KINDS, Port, StepKindInfo, input_ports


@dataclass(frozen=True, slots=True)
class Binding:
    """Port `port` of `target` gets the output of `source`; `is_wired`: by a wire of the file."""

    source: StepId
    target: StepId
    port: str
    source_port: str = MAIN_PORT
    is_wired: bool = True


def bindings(
    graph: Graph,
    kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS,
    ports: Mapping[StepId, Sequence[Port]] | None = None,
) -> tuple[Binding, ...]:
    """Every connection that a run would use; wires to missing ports or steps are left out.

    `ports` are the steps' input ports, where the caller has found them already.
    """
    wires = {(wire.target, wire.port): wire for wire in graph.wires}
    inputs = {given.name for given in graph.inputs}
    known = inputs | {step.id for step in graph.steps}
    found = []
    for step in graph.steps:
        for port in input_ports(step, kinds) if ports is None else ports[step.id]:
            wire = wires.get((step.id, port.name))
            if wire and wire.source in known:
                found.append(Binding(wire.source, step.id, port.name, wire.source_port))
            elif not wire and port.name in inputs:
                found.append(Binding(StepId(port.name), step.id, port.name, is_wired=False))
    return tuple(found)


def unbound_ports(
    graph: Graph, kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS
) -> Mapping[StepId, tuple[str, ...]]:
    """For each step, the ports that nothing feeds: what makes it "Needs input"."""
    fed = {(bound.target, bound.port) for bound in bindings(graph, kinds)}
    missing = {}
    for step in graph.steps:
        names = tuple(p.name for p in input_ports(step, kinds) if (step.id, p.name) not in fed)
        if names:
            missing[step.id] = names
    return missing
