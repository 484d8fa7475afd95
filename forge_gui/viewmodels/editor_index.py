"""What the editor must look up in a graph at every change: nodes, their ports, what feeds them.

Derived from the graph before, so that one edit of a large graph reads one prompt and not all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from forge_gui.values import template
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import (
    MAIN_PORT,
    Graph,
    Group,
    Note,
    PipelineInput,
    PortKind,
    Step,
    Wire,
)
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import (
    BUILT_IN_KINDS,
    Port,
    StepKindInfo,
    input_ports,
    output_ports,
)

Node = Step | PipelineInput
"""What stands on the canvas."""


@dataclass(frozen=True, slots=True)
class NodePorts:
    """Both sides of a node, in the order in which they are drawn."""

    inputs: tuple[Port, ...] = ()
    outputs: tuple[Port, ...] = ()


@dataclass(frozen=True, slots=True)
class GraphIndex:
    """One graph with its look-ups. `feeds` are the connections that a run would use, by target."""

    graph: Graph
    nodes: Mapping[str, Node]
    ports: Mapping[str, NodePorts]
    wires_to: Mapping[str, tuple[Wire, ...]]
    feeds: Mapping[str, tuple[Binding, ...]]
    notes: Mapping[str, Note] = field(default_factory=dict)
    groups: Mapping[str, Group] = field(default_factory=dict)
    group_of: Mapping[str, str] = field(default_factory=dict)
    """The group that a node or note is in, where it is in one."""

    @property
    def all_ids(self) -> frozenset[str]:
        """Of nodes, notes and groups: everything that can be selected."""
        return frozenset((*self.nodes, *self.notes, *self.groups))

    def unbound(self, node_id: str) -> tuple[str, ...]:
        """Input ports that nothing feeds: what makes a step need input."""
        fed = {bound.port for bound in self.feeds.get(node_id, ())}
        return tuple(port.name for port in self.ports[node_id].inputs if port.name not in fed)

    def followers(self, node_id: str) -> frozenset[str]:
        """Everything that waits for this node, directly or through others."""
        after: dict[str, list[str]] = {}
        for bound in all_feeds(self):
            after.setdefault(bound.source, []).append(bound.target)
        found: set[str] = set()
        open_ids = [node_id]
        while open_ids:
            for target in after.get(open_ids.pop(), ()):
                if target not in found:
                    found.add(target)
                    open_ids.append(target)
        return frozenset(found)


def all_feeds(index: GraphIndex) -> tuple[Binding, ...]:
    return tuple(bound for feeds in index.feeds.values() for bound in feeds)


def index_graph(
    graph: Graph,
    before: GraphIndex | None = None,
    kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS,
) -> GraphIndex:
    """Look-ups of `graph`; whatever is the same object as in `before` is taken from there."""
    nodes: dict[str, Node] = {given.name: given for given in graph.inputs}
    nodes.update((step.id, step) for step in graph.steps)
    ports = _ports(nodes, before, kinds)
    wires_to = _wires_to(graph, before)
    feeds = _feeds(graph, nodes, ports, wires_to, before)
    marks = _marks(graph, before)
    return GraphIndex(graph, nodes, ports, wires_to, feeds, *marks)


def ports_of(node: Node, kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS) -> NodePorts:
    if isinstance(node, PipelineInput):
        return NodePorts((), (Port(MAIN_PORT, node.kind),))
    return NodePorts(input_ports(node, kinds), output_ports(node, kinds))


def fits(source: PortKind, target: PortKind) -> bool:
    """Whether a value of one kind may go into a port of another; text ports take everything."""
    return PortKind.ANY in (source, target) or target is PortKind.TEXT or source is target


def fed_kinds(index: GraphIndex, node_id: str) -> dict[str, PortKind]:
    """What comes through each input port of a node, as far as something feeds it."""
    kinds = {}
    for bound in index.feeds.get(node_id, ()):
        outputs = index.ports[bound.source].outputs
        kinds[bound.port] = next(
            (p.kind for p in outputs if p.name == bound.source_port), PortKind.ANY
        )
    return kinds


def input_kinds(index: GraphIndex, node_id: str) -> tuple[PortKind, ...]:
    """What to draw at each input port: JSON where a template reads keys of it, else what comes
    through, else what the kind of step says."""
    node = index.nodes[node_id]
    fed = fed_kinds(index, node_id)
    return tuple(
        PortKind.JSON if _reads_keys(node, port) else fed.get(port.name, port.kind)
        for port in index.ports[node_id].inputs
    )


def _reads_keys(node: Node, port: Port) -> bool:
    if isinstance(node, PipelineInput):
        return False
    texts = (node.settings.get(place) for place in port.places)
    return any(isinstance(text, str) and port.name in _keyed(text) for text in texts)


@lru_cache(maxsize=2048)
def _keyed(text: str) -> frozenset[str]:
    """Names of which a template reads keys: `{facts[name]}`."""
    return frozenset(place.name for place in template.scan(text).placeholders if place.key)


def _marks(
    graph: Graph, before: GraphIndex | None
) -> tuple[Mapping[str, Note], Mapping[str, Group], Mapping[str, str]]:
    """Notes, groups, and the group of each member."""
    old = before.graph if before else None
    if before and old and old.notes is graph.notes and old.groups is graph.groups:
        return before.notes, before.groups, before.group_of
    groups = {group.id: group for group in graph.groups}
    members = {member: name for name, group in groups.items() for member in group.members}
    return {note.id: note for note in graph.notes}, groups, members


def _ports(
    nodes: Mapping[str, Node], before: GraphIndex | None, kinds: Mapping[str, StepKindInfo]
) -> dict[str, NodePorts]:
    old_nodes: Mapping[str, Node] = before.nodes if before else {}
    old_ports: Mapping[str, NodePorts] = before.ports if before else {}
    return {
        name: old_ports[name] if old_nodes.get(name) is node else ports_of(node, kinds)
        for name, node in nodes.items()
    }


def _wires_to(graph: Graph, before: GraphIndex | None) -> Mapping[str, tuple[Wire, ...]]:
    if before and before.graph.wires is graph.wires:
        return before.wires_to
    found: dict[str, list[Wire]] = {}
    for wire in graph.wires:
        found.setdefault(wire.target, []).append(wire)
    return {target: tuple(wires) for target, wires in found.items()}


def _feeds(
    graph: Graph,
    nodes: Mapping[str, Node],
    ports: Mapping[str, NodePorts],
    wires_to: Mapping[str, tuple[Wire, ...]],
    before: GraphIndex | None,
) -> dict[str, tuple[Binding, ...]]:
    inputs = frozenset(given.name for given in graph.inputs)
    is_same_set = before is not None and before.nodes.keys() == nodes.keys()
    found: dict[str, tuple[Binding, ...]] = {}
    for step in graph.steps:
        wires = wires_to.get(step.id, ())
        if (
            before is not None
            and is_same_set
            and before.ports.get(step.id) is ports[step.id]
            and before.wires_to.get(step.id, ()) == wires
        ):
            feeds = before.feeds.get(step.id, ())
        else:
            feeds = _feeds_of(step.id, ports[step.id].inputs, wires, nodes, inputs)
        if feeds:
            found[step.id] = feeds
    return found


def _feeds_of(
    target: StepId,
    ports: tuple[Port, ...],
    wires: tuple[Wire, ...],
    nodes: Mapping[str, Node],
    inputs: frozenset[StepId],
) -> tuple[Binding, ...]:
    """The same rule as values.bindings, for one step: wires first, then the input of that name."""
    by_port = {wire.port: wire for wire in wires}
    found = []
    for port in ports:
        wire = by_port.get(port.name)
        if wire and wire.source in nodes:
            found.append(Binding(wire.source, target, port.name, wire.source_port))
        elif not wire and port.name in inputs:
            found.append(Binding(StepId(port.name), target, port.name, is_wired=False))
    return tuple(found)
