"""Flowise's chatflows: chains and agents ask; models, prompts and parsers are part of what asks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from forge_gui.engine.formats.foreign import making
from forge_gui.engine.formats.foreign.braces import Variable, double_braces, single_braces
from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.flowise_file import said, said_text
from forge_gui.engine.formats.foreign.making import Asking
from forge_gui.engine.formats.foreign.mapping import Mapper
from forge_gui.engine.formats.foreign.models import MappedModel, mapped_model
from forge_gui.engine.formats.foreign.papers import note_or_group
from forge_gui.engine.formats.foreign.pieces import Piece, Value, joined, tidy, words
from forge_gui.engine.formats.foreign.reading import fields, objects, text_in
from forge_gui.engine.formats.foreign.schemas import schema_of_rows
from forge_gui.engine.formats.foreign.weaving import Weaving
from forge_gui.values.json_value import Json

_MODEL_PORTS = ("model", "chatModel", "llm", "languageModel")
_WHY_NOT = {
    "Memory": "Forge's runs keep no conversation; give it as an input.",
    "Tools": "Models call no tools in a pipeline.",
    "Tools (MCP)": "Models call no tools in a pipeline.",
    "Document Loaders": "Documents are not loaded; give their text as an input.",
    "Text Splitters": "Documents are not cut up; give their text as an input.",
    "Vector Stores": "Pipelines have no vector store; give what was found as an input.",
    "Retrievers": "Pipelines have no vector store; give what was found as an input.",
    "Embeddings": "Pipelines have no vector store.",
    "Record Manager": "Pipelines have no vector store.",
    "Cache": "Forge keeps answers by itself.",
    "Moderation": "Nothing is moderated; put a branch before the step.",
}
_AGENTS = (
    "conversationalAgent",
    "openAIFunctionAgent",
    "openAIToolAgent",
    "toolAgent",
    "conversationalRetrievalAgent",
    "conversationalRetrievalToolAgent",
    "reactAgentChat",
    "reactAgentLLM",
    "mrklAgentChat",
    "mrklAgentLLM",
    "mistralAIToolAgent",
    "xmlAgent",
    "anthropicAgent",
)
_RETRIEVAL = (
    "conversationalRetrievalQAChain",
    "retrievalQAChain",
    "vectorDBQAChain",
    "multiRetrievalQAChain",
)


def question(weaving: Weaving) -> Value:
    return (weaving.same_input("question", "What is asked."),)


def llm_chain(weaving: Weaving, node: ForeignNode) -> None:
    system, prompt = _prompts(weaving, node)
    ask(weaving, node, prompt, system)


def conversation(weaving: Weaving, node: ForeignNode) -> None:
    system, prompt = _prompts(weaving, node, is_needed=False)
    system = system or words(said_text(node, "systemMessagePrompt"))
    ask(weaving, node, prompt or question(weaving), system)
    if _source(weaving, node, "memory") is not None:
        weaving.remark(node, "Each run is a conversation of its own.")


def agent(weaving: Weaving, node: ForeignNode) -> None:
    if _source(weaving, node, "tools") is not None:
        weaving.lose(node, "Its tools are not called.")
    names = ("systemMessage", "systemMessagePrompt", "systemMessageValue")
    system = next((text for name in names if (text := said_text(node, name))), "")
    ask(weaving, node, question(weaving), words(system))


def retrieval(weaving: Weaving, node: ForeignNode) -> None:
    """What was looked up comes in as an input."""
    weaving.lose(node, "Nothing is looked up; give what was found as the input context.")
    context = weaving.same_input("context", "What was found for the question.")
    system = said_text(node, "responsePrompt") or said_text(node, "systemMessagePrompt")
    found: list[Piece] = []
    for part in single_braces(system):
        if isinstance(part, str):
            found.append(part)
        else:
            found.append(context if part.name == "context" else f"{{{part.name}}}")
    asked = question(weaving)
    prompt = asked if context in found else joined((asked, (context,)), "\n\n")
    ask(weaving, node, prompt, tidy(found))


def ask(weaving: Weaving, node: ForeignNode, prompt: Value, system: Value) -> None:
    model, data = model_of(weaving, node)
    settings: dict[str, Json] = {}
    parser = _source(weaving, node, "outputParser")
    if parser is not None:
        schema = schema_of_rows(_rows(said(parser, "jsonStructure")))
        settings = {"json_schema": schema} if schema else {}
        if parser.kind == "advancedStructuredOutputParser":
            settings = {"json_mode": True}
            weaving.lose(node, "The schema is written as code; any JSON will do.")
        if parser.kind.startswith("csv") or parser.kind.startswith("customList"):
            prompt = joined((prompt, words("Answer with a list, separated by commas.")), "\n\n")
    weaving.give(node, making.ask(weaving, node, Asking(prompt, model, system, data, settings)))


def _rows(found: Any) -> Any:
    """A table that may be kept as text."""
    if isinstance(found, str):
        try:
            return json.loads(found)
        except (ValueError, RecursionError):
            return None
    return found


def model_of(weaving: Weaving, node: ForeignNode) -> tuple[MappedModel, Mapping[str, Any]]:
    for port in _MODEL_PORTS:
        source = _source(weaving, node, port)
        if source is not None:
            name = next(
                (
                    text
                    for field in (
                        "modelName",
                        "model",
                        "customModelName",
                        "azureOpenAIApiDeploymentName",
                    )
                    if (text := said_text(source, field))
                ),
                "",
            )
            return mapped_model(source.kind, name), fields(source.data.get("inputs"))
    return mapped_model("", ""), {}


def _source(weaving: Weaving, node: ForeignNode, port: str) -> ForeignNode | None:
    """The node behind a port: by its edge, else by what the input says (`{{id.data.instance}}`)."""
    for edge in weaving.edges_into(node, port):
        return weaving.node(edge.source)
    value = said(node, port)
    text = value[0] if isinstance(value, list) and value else value
    if isinstance(text, str) and text.startswith("{{"):
        return weaving.node(text.strip("{} ").partition(".")[0])
    return None


def _prompts(weaving: Weaving, node: ForeignNode, *, is_needed: bool = True) -> tuple[Value, Value]:
    """System and prompt of a chain, by the template that is wired to it."""
    source = _source(weaving, node, "prompt") or _source(weaving, node, "chatPromptTemplate")
    if source is None:
        if is_needed:
            weaving.lose(node, "It had no prompt; the question stands there.")
        return (), question(weaving) if is_needed else ()
    given = {
        **_prompt_values(said(node, "promptValues")),
        **_prompt_values(said(source, "promptValues")),
    }
    if source.kind == "fewShotPromptTemplate":
        return (), _few_shot(weaving, source, given)
    human = said_text(source, "humanMessagePrompt") or said_text(source, "template")
    texts = (said_text(source, "systemMessagePrompt"), human)
    names = [
        part.name for text in texts for part in single_braces(text) if isinstance(part, Variable)
    ]
    is_alone = len(set(names) - set(given)) == 1
    if _source(weaving, source, "examplePrompt") or said_text(source, "messageHistoryCode"):
        weaving.lose(node, "The history that its prompt is given is left out.")
    system, prompt = (_filled(weaving, node, text, given, is_alone=is_alone) for text in texts)
    return (system, prompt) if prompt else ((), system)


def _filled(
    weaving: Weaving, node: ForeignNode, text: str, given: Mapping[str, str], *, is_alone: bool
) -> Value:
    found: list[Piece] = []
    for part in single_braces(text):
        if isinstance(part, str):
            found.append(part)
        elif part.name in given:
            found += _referred(weaving, given[part.name])
        elif is_alone or part.name in ("question", "input"):
            found += question(weaving)
        else:
            found.append(weaving.same_input(part.name, f"For {node.title!r}."))
    return tidy(found)


def _referred(weaving: Weaving, text: str) -> Value:
    """A text with `{{question}}` and `{{node.data.instance}}` in it."""
    found: list[Piece] = []
    for part in double_braces(text):
        if isinstance(part, str):
            found.append(part)
            continue
        name = part.name.partition(".")[0].strip()
        if weaving.node(name) is not None:
            found += weaving.value(name, "output")
        elif name in ("question", "input"):
            found += question(weaving)
        else:
            found.append(weaving.same_input(part.name, f"{part.name} of {weaving.program}."))
    return tidy(found)


def _prompt_values(value: Any) -> dict[str, str]:
    found = fields(_rows(value))
    return {name: text for name, one in found.items() if (text := text_in(one))}


def _few_shot(weaving: Weaving, source: ForeignNode, given: Mapping[str, str]) -> Value:
    """Beginning, examples and end written out one after the other."""
    example = _source(weaving, source, "examplePrompt")
    template = said_text(example, "template") if example is not None else ""
    shown = [
        "".join(
            part if isinstance(part, str) else text_in(row, part.name)
            for part in single_braces(template)
        )
        for row in list(objects(_rows(said(source, "examples"))))[:200]
    ]
    separator = said_text(source, "exampleSeparator") or "\n\n"
    parts = [said_text(source, "prefix"), *shown]
    end = _filled(weaving, source, said_text(source, "suffix"), given, is_alone=True)
    return joined((*map(words, parts), end), separator)


def part_of_another(weaving: Weaving, node: ForeignNode) -> None:
    """Models, prompts, parsers: they are in the step that they were wired to."""
    if weaving.uses(node) or _is_named(weaving, node):
        weaving.remark(node, "It is part of the step that it was wired to.")
    else:
        weaving.refuse(node, "Nothing used it.")


def _is_named(weaving: Weaving, node: ForeignNode) -> bool:
    return any(
        isinstance(value, str) and value.startswith(f"{{{{{node.id}.")
        for other in weaving.flow.nodes
        for value in fields(other.data.get("inputs")).values()
    )


def variable(weaving: Weaving, node: ForeignNode) -> None:
    """Set and get: what comes in goes on."""
    fed = [edge for edge in weaving.flow.edges if edge.target == node.id]
    if fed:
        weaving.give(node, weaving.feed(node, fed[0].target_port))
    else:
        name = said_text(node, "variableName") or node.title
        weaving.give(node, (weaving.same_input(name, f"{name} of {weaving.program}."),))


def note(weaving: Weaving, node: ForeignNode) -> None:
    note_or_group(weaving, node, said_text(node, "note"))


def no_code(weaving: Weaving, node: ForeignNode) -> None:
    weaving.refuse(node, "Code out of a file is never run.")


CHAT_MAPPERS: Mapping[str, Mapper] = {
    "llmChain": llm_chain,
    "conversationChain": conversation,
    **dict.fromkeys(_AGENTS, agent),
    **dict.fromkeys(_RETRIEVAL, retrieval),
    **dict.fromkeys(
        (
            "promptTemplate",
            "chatPromptTemplate",
            "fewShotPromptTemplate",
            "structuredOutputParser",
            "advancedStructuredOutputParser",
            "csvOutputParser",
            "customListOutputParser",
        ),
        part_of_another,
    ),
    **dict.fromkeys(("setVariable", "getVariable"), variable),
    **dict.fromkeys(("customFunction", "ifElseFunction", "customTool"), no_code),
    "stickyNote": note,
}


def chat_otherwise(weaving: Weaving, node: ForeignNode) -> None:
    category = text_in(node.data, "category")
    if category in ("Chat Models", "LLMs"):
        part_of_another(weaving, node)
    elif category in ("Chains", "Agents", "Engine") and any(
        _source(weaving, node, port) for port in _MODEL_PORTS
    ):
        weaving.is_llm(node)
        weaving.refuse(node, f'Forge has nothing for chains of the kind "{node.kind[:60]}".')
    else:
        why = _WHY_NOT.get(category, f'Forge has nothing for nodes of the kind "{node.kind[:60]}".')
        weaving.refuse(node, why)


def show_ends(weaving: Weaving) -> None:
    """What nobody uses further is what the flow answers: outputs."""
    used = {wire.source for wire in weaving.wires}
    ends = {"output", "pipeline"}
    for node in weaving.flow.nodes:
        steps = [name for name in weaving.steps_of(node) if name in weaving.steps]
        last = steps[-1] if steps else ""
        if last and last not in used and weaving.steps[last].kind not in ends:
            making.result(weaving, node, weaving.value(node.id, "output"), f"{node.title} (result)")
