"""Flowise's agentflows: nodes follow each other, and prompts name what they use of any node before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from forge_gui.engine.formats.foreign import making
from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.flowise_chat import no_code, note, question
from forge_gui.engine.formats.foreign.flowise_file import said, said_text
from forge_gui.engine.formats.foreign.flowise_gates import Gate, Gates
from forge_gui.engine.formats.foreign.flowise_words import AgentWords
from forge_gui.engine.formats.foreign.making import Asking, Question
from forge_gui.engine.formats.foreign.mapping import Mapper
from forge_gui.engine.formats.foreign.models import MappedModel, mapped_model
from forge_gui.engine.formats.foreign.pieces import (
    Item,
    Ref,
    Value,
    joined,
    whole,
    words,
)
from forge_gui.engine.formats.foreign.reading import fields, objects, text_in
from forge_gui.engine.formats.foreign.schemas import schema_of_rows
from forge_gui.engine.formats.foreign.weaving import Weaving
from forge_gui.values.graph import PortKind
from forge_gui.values.json_value import Json

_NEVER = {
    "toolAgentflow": "Pipelines call no tools.",
    "retrieverAgentflow": "Pipelines have no vector store; give what was found as an input.",
    "httpAgentflow": "Pipelines ask no web addresses.",
    "executeFlowAgentflow": "The flow that it runs is not in the file.",
}
_CONDITIONS = {
    "equal": ("equals", False),
    "notEqual": ("equals", True),
    "contains": ("contains", False),
    "notContains": ("contains", True),
    "startsWith": ("starts with", False),
    "endsWith": ("ends with", False),
    "isEmpty": ("is empty", False),
    "notEmpty": ("is empty", True),
    "smaller": ("is less than", False),
    "smallerEqual": ("is at most", False),
    "larger": ("is more than", False),
    "largerEqual": ("is at least", False),
}


@dataclass(slots=True)
class AgentFlow:
    """What is known of one agentflow while its nodes are mapped."""

    words: AgentWords = field(default_factory=AgentWords)
    gates: Gates = field(default_factory=Gates)

    def mappers(self) -> Mapping[str, Mapper]:
        return {
            "startAgentflow": self.start,
            "llmAgentflow": self.llm,
            "agentAgentflow": self.llm,
            "conditionAgentflow": self.condition,
            "conditionAgentAgentflow": self.choice,
            "iterationAgentflow": self.iteration,
            "directReplyAgentflow": self.reply,
            "humanInputAgentflow": self.person,
            "loopAgentflow": self.loop,
            "customFunctionAgentflow": no_code,
            "stickyNoteAgentflow": note,
            **dict.fromkeys(_NEVER, self.never),
        }

    def start(self, weaving: Weaving, node: ForeignNode) -> None:
        self.gates.behind[node.id] = None
        for row in objects(said(node, "startState")):
            self.words.state[text_in(row, "key")] = words(text_in(row, "value"))
        if said_text(node, "startInputType") != "formInput":
            weaving.give(node, question(weaving))
            return
        rows = [row for row in objects(said(node, "formInputTypes")) if text_in(row, "name")]
        kinds = {"number": PortKind.NUMBER, "boolean": PortKind.YES_NO}
        for row in rows[:100]:
            name = text_in(row, "name")
            kind = kinds.get(text_in(row, "type"), PortKind.TEXT)
            described = text_in(row, "label")
            self.words.state[f"$form.{name}"] = (
                weaving.input(name, description=described, kind=kind, node=node),
            )
        weaving.give(
            node, joined((self.words.state[f"$form.{text_in(row, 'name')}"] for row in rows), "\n")
        )

    def llm(self, weaving: Weaving, node: ForeignNode) -> None:
        """A model, or an agent without its tools."""
        prefix = "llm" if node.kind == "llmAgentflow" else "agent"
        if prefix == "agent" and (
            said(node, "agentTools") or said(node, "agentKnowledgeVSEmbeddings")
        ):
            weaving.lose(node, "Its tools are not called.")
        system, prompt = self._messages(weaving, node, prefix)
        settings: dict[str, Json] = {}
        if schema := schema_of_rows(said(node, f"{prefix}StructuredOutput")):
            settings["json_schema"] = schema
        data = fields(said(node, f"{prefix}ModelConfig"))
        asking = Asking(
            self.gates.held(weaving, node, prompt),
            _model(said_text(node, f"{prefix}Model"), data),
            system,
            data,
            settings,
        )
        answer = making.ask(weaving, node, asking)
        weaving.give(node, answer)
        self.words.update(weaving, node, said(node, f"{prefix}UpdateState"), answer)

    def _messages(self, weaving: Weaving, node: ForeignNode, prefix: str) -> tuple[Value, Value]:
        """System and prompt; without a word from the user, what came before is the prompt."""
        rows = list(objects(said(node, f"{prefix}Messages")))[:100]
        told = [
            (text_in(row, "role"), self.words.text(weaving, node, text_in(row, "content")))
            for row in rows
        ]
        system = joined((text for role, text in told if role in ("system", "developer")), "\n\n")
        asked = [text for role, text in told if role not in ("system", "developer")]
        asked.append(self.words.text(weaving, node, said_text(node, f"{prefix}UserMessage")))
        if any(role == "assistant" for role, _ in told):
            weaving.lose(node, "Its example answers stand in the prompt, without roles.")
        prompt = joined(asked, "\n\n")
        return system, prompt or self.words.before(weaving, node)

    def condition(self, weaving: Weaving, node: ForeignNode) -> None:
        """One branch for each condition, the next on its other side."""
        rows = list(objects(said(node, "conditions")))[:50]
        gate: Gate | None = self.gates.of(weaving, node)
        for number, row in enumerate(rows):
            asked = self.words.text(weaving, node, text_in(row, "value1"))
            against = making.said(self.words.text(weaving, node, text_in(row, "value2")))
            how = text_in(row, "operation")
            if how == "regex":
                one = making.pattern_question(weaving, node, against)
            else:
                ours, is_not = _CONDITIONS.get(how, ("equals", False))
                if text_in(row, "type") == "number" and ours == "equals":
                    ours = "equals number"
                one = Question(ours, against, is_not)
                if how not in _CONDITIONS:
                    weaving.lose(node, f"{how or 'A condition'!r} is asked as equals.")
            passes = (gate.side,) if gate else self.words.before(weaving, node)
            title = node.title if len(rows) == 1 else f"{node.title} {number + 1}"
            yes, no = making.fork(weaving, node, asked or passes, one, passes, title)
            self.gates.open(weaving, node, str(number), Gate(yes))
            gate = Gate(no)
        if gate is not None:
            self.gates.open(weaving, node, str(len(rows)), gate)

    def choice(self, weaving: Weaving, node: ForeignNode) -> None:
        """A model chooses one of several ways: a model step that says a number, and branches."""
        scenarios = [
            text_in(row, "scenario") for row in objects(said(node, "conditionAgentScenarios"))
        ]
        scenarios = [one for one in scenarios if one][:50]
        asked = self.words.text(weaving, node, said_text(node, "conditionAgentInput"))
        asked = asked or self.words.before(weaving, node)
        listed = "\n".join(f"{number}: {one}" for number, one in enumerate(scenarios, 1))
        told = words(
            f"Which of these fits best? Answer with its number and nothing else.\n{listed}"
        )
        system = self.words.text(weaving, node, said_text(node, "conditionAgentInstructions"))
        data = fields(said(node, "conditionAgentModelConfig"))
        asking = Asking(
            self.gates.held(weaving, node, joined((asked, told), "\n\n")),
            _model(said_text(node, "conditionAgentModel"), data),
            system,
            data,
        )
        chosen = whole(making.ask(weaving, node, asking))
        gate: Gate | None = None
        for number, scenario in enumerate(scenarios, 1):
            one = Question("starts with", str(number))
            passes = (gate.side,) if gate else whole(asked)
            yes, no = making.fork(weaving, node, chosen, one, passes, f"{number}: {scenario}")
            self.gates.open(weaving, node, str(number - 1), Gate(yes))
            gate = Gate(no)

    def iteration(self, weaving: Weaving, node: ForeignNode) -> None:
        """What stands in it is done for each item of its list."""
        items = whole(self.words.text(weaving, node, said_text(node, "iterationInput")))
        self.words.state[f"$iteration {node.id}"] = (Item(items),) if items else ()
        self.gates.behind[node.id] = self.gates.of(weaving, node)
        weaving.give(node, items or self.words.before(weaving, node))
        members = tuple(one.id for one in weaving.flow.nodes if one.parent == node.id)
        weaving.later_groups.append((node, node.title, members))

    def reply(self, weaving: Weaving, node: ForeignNode) -> None:
        text = self.words.text(weaving, node, said_text(node, "directReplyMessage"))
        value = self.gates.held(weaving, node, text or self.words.before(weaving, node))
        making.result(weaving, node, value)
        weaving.give(node, value)

    def person(self, weaving: Weaving, node: ForeignNode) -> None:
        """A person lets it pass or not."""
        text = self.words.text(weaving, node, said_text(node, "humanInputDescription"))
        shown = joined((text, self.words.before(weaving, node)), "\n\n")
        if said_text(node, "humanInputDescriptionType") == "dynamic":
            weaving.lose(node, "What the person is shown is not written by a model.")
        step = weaving.step(
            node, "approval", {"text": whole(self.gates.held(weaving, node, shown))}
        )
        weaving.give(node, (step,), "0", "output")
        weaving.give(node, (Ref(step.source, "rejected"),), "1")

    def loop(self, weaving: Weaving, node: ForeignNode) -> None:
        weaving.lose(node, "The way back is not taken: no loops.")
        weaving.give(node, self.words.before(weaving, node))

    def never(self, weaving: Weaving, node: ForeignNode) -> None:
        weaving.refuse(node, _NEVER[node.kind])


def _model(provider: str, data: Mapping[str, Any]) -> MappedModel:
    names = ("modelName", "model", "customModelName", "azureOpenAIApiDeploymentName")
    return mapped_model(
        provider, next((text for name in names if (text := text_in(data, name))), "")
    )
