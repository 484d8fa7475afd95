"""A pipeline in the making: steps that mappers add node by node, and what became of each node.

A mapper takes what feeds a node (`feed`), adds steps, and says what the node gives on (`give`).
What nothing was made of becomes an input of the pipeline where others need it, so that the rest
still runs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from forge_gui.engine.formats.foreign.flow import ForeignEdge, ForeignFlow, ForeignNode
from forge_gui.engine.formats.foreign.naming import Names
from forge_gui.engine.formats.foreign.pieces import Ref, Value, joined
from forge_gui.engine.formats.foreign.templating import Templates
from forge_gui.values.foreign import Fidelity, NodeFate
from forge_gui.values.graph import (
    Group,
    Note,
    PipelineInput,
    PortKind,
    Position,
    Step,
    StepMode,
    Wire,
)
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.step_kinds import BUILT_IN_KINDS

_LONGEST_TITLE = 80


@dataclass(slots=True)
class _Fate:
    """What became of a node so far."""

    losses: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    refusal: str = ""
    is_llm: bool = False
    steps: list[str] = field(default_factory=list)


class Weaving:
    """The books of one import."""

    def __init__(self, flow: ForeignFlow, program: str) -> None:
        self.flow = flow
        self.program = program
        self.names = Names()
        self.inputs: dict[str, PipelineInput] = {}
        self.steps: dict[str, Step] = {}
        self.wires: list[Wire] = []
        self.places: dict[str, Position] = {}
        self.notes: list[Note] = []
        self.groups: list[Group] = []
        self.later_groups: list[tuple[ForeignNode, str, tuple[str, ...]]] = []
        """Groups whose members are known once all nodes are: of which, title, nodes."""
        self.remarks: list[str] = list(flow.remarks)
        self._values: dict[tuple[str, str], Value] = {}
        self._stand_ins: dict[str, Ref] = {}
        self._named: dict[str, Ref] = {}
        self._fates: dict[str, _Fate] = {node.id: _Fate() for node in flow.nodes}
        self._nodes = {node.id: node for node in flow.nodes}
        self._into: dict[tuple[str, str], list[ForeignEdge]] = {}
        self._out_of: dict[str, list[ForeignEdge]] = {}
        for edge in flow.edges:
            self._into.setdefault((edge.target, edge.target_port), []).append(edge)
            self._out_of.setdefault(edge.source, []).append(edge)
        self._used_ports = {(edge.source, edge.source_port) for edge in flow.edges}

    def edges_into(self, node: ForeignNode, port: str) -> Sequence[ForeignEdge]:
        return self._into.get((node.id, port), ())

    def node(self, node_id: str) -> ForeignNode | None:
        return self._nodes.get(node_id)

    def is_fed(self, node: ForeignNode, port: str) -> bool:
        return (node.id, port) in self._into

    def uses(self, node: ForeignNode) -> int:
        """How many edges begin there."""
        return len(self.edges_from(node))

    def edges_from(self, node: ForeignNode) -> Sequence[ForeignEdge]:
        return self._out_of.get(node.id, ())

    def uses_port(self, node: ForeignNode, port: str) -> bool:
        return (node.id, port) in self._used_ports

    def feed(self, node: ForeignNode, port: str, between: str = "\n\n") -> Value:
        """What comes to a port, all of it one after the other."""
        return joined(self.feeds(node, port), between)

    def feeds(self, node: ForeignNode, port: str) -> list[Value]:
        return [self.value(edge.source, edge.source_port) for edge in self.edges_into(node, port)]

    def value(self, source: str, port: str) -> Value:
        """What a node gives on at a port; what nothing was made of has become an input."""
        for key in ((source, port), (source, "*")):
            if key in self._values:
                return self._values[key]
        return (self._stand_in(source),)

    def give(self, node: ForeignNode, value: Value, *ports: str) -> None:
        """Say what a node gives on; without ports: at all that are not told otherwise."""
        for port in ports or ("*",):
            self._values[(node.id, port)] = value

    def input(
        self,
        title: str,
        *,
        description: str = "",
        example: str = "",
        kind: PortKind = PortKind.TEXT,
        node: ForeignNode | None = None,
    ) -> Ref:
        """A new input of the pipeline."""
        name = self.names.free(title, "input")
        self.inputs[name] = PipelineInput(StepId(name), kind, description[:500], example)
        if node is not None:
            self._fates[node.id].steps.append(name)
            if node.at is not None:
                self.places[name] = node.at
        return Ref(name)

    def same_input(self, name: str, description: str) -> Ref:
        """The input of this name, made if there is none yet."""
        wanted = self.names.cleaned(name, "input")
        if wanted not in self._named:
            self._named[wanted] = self.input(name, description=description)
        return self._named[wanted]

    def step(
        self,
        node: ForeignNode,
        kind: str,
        templates: Mapping[str, Value],
        settings: Mapping[str, Json] | None = None,
        title: str = "",
    ) -> Ref:
        """A new step; `templates` are the settings that are made of pieces."""
        shown = (title or node.title).strip()[:_LONGEST_TITLE]
        name = self.names.free(shown, kind)
        writing = Templates(name, BUILT_IN_KINDS[kind].own_names)
        written = {setting: writing.text(value) for setting, value in templates.items()}
        mode = StepMode.MUTED if node.is_off else StepMode.ON
        told = {**(settings or {}), **written}
        self.steps[name] = Step(StepId(name), kind, shown, told, mode)
        self.wires += [
            w for w in writing.wires() if w.source != w.port or w.port not in self.inputs
        ]
        fate = self._fates[node.id]
        if node.at is not None:
            down = sum(other in self.steps for other in fate.steps)
            self.places[name] = Position(node.at.x, node.at.y + 192 * down)
        fate.steps.append(name)
        return Ref(name)

    def is_llm(self, node: ForeignNode) -> None:
        """A model answers in this node."""
        self._fates[node.id].is_llm = True

    def lose(self, node: ForeignNode, *sentences: str) -> None:
        """Something of the node is not in the pipeline."""
        self._fates[node.id].losses += (one for one in sentences if one)

    def remark(self, node: ForeignNode, sentence: str) -> None:
        """Nothing was lost, but the reader should know."""
        self._fates[node.id].remarks.append(sentence)

    def refuse(self, node: ForeignNode, why: str) -> None:
        """Nothing is made of the node."""
        self._fates[node.id].refusal = why

    def fates(self, order: Sequence[ForeignNode]) -> tuple[NodeFate, ...]:
        """What became of each node, in this order."""
        return tuple(_told(node, self._fates[node.id]) for node in order)

    def steps_of(self, node: ForeignNode) -> Sequence[str]:
        return self._fates[node.id].steps

    def _stand_in(self, source: str) -> Ref:
        """An input in the place of a node that nothing was made of."""
        if source not in self._stand_ins:
            node = self._nodes.get(source)
            title = node.title if node else source
            told = f"What {title!r} gave in {self.program}: it could not be imported."
            self._stand_ins[source] = self.input(title, description=told, node=node)
        return self._stand_ins[source]


def _told(node: ForeignNode, fate: _Fate) -> NodeFate:
    fidelity = Fidelity.NONE if fate.refusal else Fidelity.PART if fate.losses else Fidelity.FULL
    sentences = [fate.refusal] if fate.refusal else [*fate.losses, *fate.remarks]
    told = " ".join(dict.fromkeys(sentences))
    return NodeFate(node.title, node.kind, fidelity, told, fate.is_llm, tuple(fate.steps))
