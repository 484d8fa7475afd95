"""Forks of agentflows: there only order tells what happens behind a fork, here values must flow."""

from __future__ import annotations

from dataclasses import dataclass, field

from forge_gui.engine.formats.foreign import making
from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.flowise_chat import question
from forge_gui.engine.formats.foreign.making import Question
from forge_gui.engine.formats.foreign.pieces import Ref, Value
from forge_gui.engine.formats.foreign.weaving import Weaving


@dataclass(frozen=True, slots=True)
class Gate:
    """The side of a fork behind which a node stands: nothing of it happens on the other."""

    side: Ref


@dataclass(slots=True)
class Gates:
    """The sides of all forks, and which node stands behind which."""

    behind: dict[str, Gate | None] = field(default_factory=dict)
    _sides: dict[tuple[str, str], Gate] = field(default_factory=dict)

    def open(self, weaving: Weaving, node: ForeignNode, port: str, gate: Gate) -> None:
        self._sides[node.id, port] = gate
        weaving.give(node, (gate.side,), port)

    def of(self, weaving: Weaving, node: ForeignNode) -> Gate | None:
        """The gate that a node stands behind: none where ways come together again."""
        found: list[Gate | None] = []
        for edge in weaving.edges_into(node, "in"):
            own = self._sides.get((edge.source, edge.source_port))
            found.append(own or self.behind.get(edge.source))
        if not found and node.parent:
            found.append(self.behind.get(node.parent))
        return found[0] if len(found) == 1 else None

    def held(self, weaving: Weaving, node: ForeignNode, value: Value) -> Value:
        """The value, so that it comes only where the node's gate is open."""
        gate = self.behind[node.id] = self.of(weaving, node)
        if gate is None or gate.side in value or self._is_behind(weaving, gate, value):
            return value
        asked = question(weaving)[0]
        if asked in value:
            return tuple(gate.side if piece == asked else piece for piece in value)
        # A branch that always lets through, and waits for the side: nothing else can hold words back.
        always = Question("is longer than", "-1")
        through, _ = making.fork(weaving, node, (gate.side,), always, value, f"{node.title}: way")
        return (through,)

    def _is_behind(self, weaving: Weaving, gate: Gate, value: Value) -> bool:
        """Whether something in the value comes only where the gate is open."""
        sources = {piece.source for piece in value if isinstance(piece, Ref)}
        behind = {
            step
            for node in weaving.flow.nodes
            if self.behind.get(node.id) is gate
            for step in weaving.steps_of(node)
        }
        return bool(sources & behind)
