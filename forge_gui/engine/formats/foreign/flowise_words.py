"""What the texts of agentflows name: the question, nodes before, kept values, items of a repetition."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from forge_gui.engine.formats.foreign.braces import Variable, double_braces
from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.flowise_chat import question
from forge_gui.engine.formats.foreign.markup import plain_text
from forge_gui.engine.formats.foreign.pieces import Item, Piece, Ref, Value, joined, tidy, whole
from forge_gui.engine.formats.foreign.reading import objects, text_in
from forge_gui.engine.formats.foreign.weaving import Weaving


@dataclass(slots=True)
class AgentWords:
    """The values that texts may name, as they are when a node is mapped."""

    state: dict[str, Value] = field(default_factory=dict)

    def before(self, weaving: Weaving, node: ForeignNode) -> Value:
        """What the nodes before gave; of forks what they hand on."""
        found = []
        for edge in weaving.edges_into(node, "in"):
            source = weaving.node(edge.source)
            value = weaving.value(edge.source, edge.source_port)
            if source is not None and source.kind == "iterationAgentflow":
                value = _after_rounds(weaving, source) or value
            if value and value not in found:
                found.append(value)
        return joined(found, "\n\n") or question(weaving)

    def text(self, weaving: Weaving, node: ForeignNode, text: str) -> Value:
        """A text with its `{{ names }}` put in their places."""
        found: list[Piece] = []
        for part in double_braces(plain_text(text)):
            found += (
                self._named(weaving, node, part.name) if isinstance(part, Variable) else (part,)
            )
        return tidy(found)

    def _named(self, weaving: Weaving, node: ForeignNode, name: str) -> Value:
        head, _, rest = name.partition(".")
        if name in self.state:
            return self.state[name]
        if head == "$iteration":
            return self._item(node, rest)
        if name.startswith("$flow.state."):
            return self.state.get(name.removeprefix("$flow.state."), ())
        if name == "question":
            return question(weaving)
        if name == "chat_history":
            weaving.lose(node, "The conversation so far is left out.")
            return ()
        if (source := weaving.node(head)) is not None:
            value = weaving.value(source.id, "output")
            if source.kind == "iterationAgentflow":
                value = _after_rounds(weaving, source) or value
            key = rest.removeprefix("output").strip(".").split(".")[-1]
            one = value[0] if len(value) == 1 else None
            if key and isinstance(one, Ref) and not one.key:
                return (Ref(one.source, one.port, key),)
            return value
        return (weaving.same_input(name.strip("$"), f"{name} of {weaving.program}."),)

    def _item(self, node: ForeignNode, rest: str) -> Value:
        value = self.state.get(f"$iteration {node.parent}", ())
        key = "" if rest in ("", "index", "isFirst", "isLast") else rest
        one = value[0] if value else None
        return (Item(one.of, key or None),) if isinstance(one, Item) else value

    def update(self, weaving: Weaving, node: ForeignNode, rows: Any, answer: Value) -> None:
        """What is kept under a name from here on."""
        for row in objects(rows):
            text = plain_text(text_in(row, "value"))
            value: list[Piece] = []
            for part in double_braces(text):
                if isinstance(part, str):
                    value.append(part)
                elif part.name.partition(".")[0] == "output":
                    key = part.name.partition(".")[2]
                    one = answer[0]
                    value.append(Ref(one.source, key=key) if key and isinstance(one, Ref) else one)
                else:
                    value += self._named(weaving, node, part.name)
            self.state[text_in(row, "key")] = tidy(value)


def _after_rounds(weaving: Weaving, node: ForeignNode) -> Value:
    """What the rounds of a repetition gave: the list of what its last node did."""
    inside = [one for one in weaving.flow.nodes if one.parent == node.id]
    last = [one for one in inside if any(e.target_port == "after" for e in weaving.edges_from(one))]
    return joined((whole(weaving.value(one.id, "output")) for one in last), "\n")
