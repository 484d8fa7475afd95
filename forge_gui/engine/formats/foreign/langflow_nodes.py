"""What each kind of Langflow component becomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from forge_gui.engine.formats.foreign import making
from forge_gui.engine.formats.foreign.braces import Variable, double_braces, single_braces
from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.making import Asking, Question
from forge_gui.engine.formats.foreign.mapping import Mapper
from forge_gui.engine.formats.foreign.models import MappedModel, mapped_model
from forge_gui.engine.formats.foreign.papers import note_or_group
from forge_gui.engine.formats.foreign.pieces import (
    Item,
    Piece,
    Ref,
    Value,
    joined,
    tidy,
    whole,
    words,
)
from forge_gui.engine.formats.foreign.reading import fields, inside, objects, text_in
from forge_gui.engine.formats.foreign.schemas import schema_of_rows
from forge_gui.engine.formats.foreign.weaving import Weaving
from forge_gui.values.json_value import Json

_MODEL_ENDING = "Model"
_MODEL_PORTS = ("llm", "agent_llm", "model")
_CONDITIONS = {
    "equals": ("equals", False),
    "not equals": ("equals", True),
    "contains": ("contains", False),
    "starts with": ("starts with", False),
    "ends with": ("ends with", False),
    "less than": ("is less than", False),
    "less than or equal": ("is at most", False),
    "greater than": ("is more than", False),
    "greater than or equal": ("is at least", False),
}


def value_of(node: ForeignNode, field: str) -> Any:
    """What a field of a component says."""
    return inside(node.data, "template", field, "value")


def text_of(node: ForeignNode, field: str) -> str:
    return text_in(value_of(node, field))


def come(weaving: Weaving, node: ForeignNode, *names: str) -> Value:
    """What is wired to the first of these fields that anything is, else what is written there."""
    for name in names:
        if weaving.is_fed(node, name):
            return weaving.feed(node, name)
    return next((words(text) for name in names if (text := text_of(node, name))), ())


def answer(weaving: Weaving, node: ForeignNode) -> None:
    """Every component that is a model, the one for all providers among them."""
    targets = [edge.target_port for edge in weaving.edges_from(node)]
    if targets and all(port in _MODEL_PORTS for port in targets):
        weaving.remark(node, "It is the model of what it feeds.")
        return
    asking = Asking(
        come(weaving, node, "input_value", "input"),
        model_of(weaving, node),
        come(weaving, node, "system_message", "system_prompt"),
        _plain_fields(node),
        {"json_mode": True} if value_of(node, "json_mode") is True else {},
    )
    weaving.give(node, making.ask(weaving, node, asking))


def agent(weaving: Weaving, node: ForeignNode) -> None:
    """A model with tools: the model alone."""
    if weaving.is_fed(node, "tools"):
        weaving.lose(node, "Its tools are not called.")
    asking = Asking(
        come(weaving, node, "input_value", "input"),
        model_of(weaving, node, "agent_llm", "llm"),
        come(weaving, node, "system_prompt", "system_message"),
        _plain_fields(node),
    )
    weaving.give(node, making.ask(weaving, node, asking))


def _plain_fields(node: ForeignNode) -> dict[str, Any]:
    template = fields(node.data.get("template"))
    return {name: inside(field, "value") for name, field in template.items()}


def model_of(weaving: Weaving, node: ForeignNode, *providers: str) -> MappedModel:
    """The model of a component; where a model component is wired to it, that one's."""
    for port in ("llm", "agent_llm", "model"):
        for edge in weaving.edges_into(node, port):
            source = weaving.node(edge.source)
            if source is not None:
                return model_of(weaving, source)
    chosen = next(objects(value_of(node, "model")), None)
    if chosen is not None:
        return mapped_model(text_in(chosen, "provider"), text_in(chosen, "name"))
    names = (*providers, "provider", "model_provider")
    provider = next((text for name in names if (text := text_of(node, name))), "")
    name = next(
        (
            text
            for field in ("model_name", "model", "model_id", "azure_deployment", "repo_id")
            if (text := text_of(node, field))
        ),
        "",
    )
    if not provider:
        provider = node.kind.removesuffix("Component").removesuffix(_MODEL_ENDING)
    return mapped_model(_provider(provider), name)


def _provider(name: str) -> str:
    known = {
        "GoogleGenerativeAI": "Google",
        "LanguageModel": "",
        "LMStudioModel": "lmstudio",
        "NVIDIA": "nvidia",
        "Agent": "",
    }
    return known.get(name, name.removesuffix("Chat"))


def prompt(weaving: Weaving, node: ForeignNode) -> None:
    """A text with `{names}`, each a field of its own."""
    text = text_of(node, "template")
    is_double = value_of(node, "use_double_brackets") is True
    found: list[Piece] = []
    for part in (double_braces if is_double else single_braces)(text):
        found += _variable(weaving, node, part.name) if isinstance(part, Variable) else (part,)
    making.keep_text(weaving, node, tidy(found))


def _variable(weaving: Weaving, node: ForeignNode, name: str) -> Value:
    if weaving.is_fed(node, name):
        return weaving.feed(node, name)
    if text := text_of(node, name):
        return words(text)
    weaving.remark(node, f"Nothing fed {{{name[:60]}}}, so it is an input of the pipeline.")
    return (weaving.same_input(name, f"For {node.title!r}."),)


def text_input(weaving: Weaving, node: ForeignNode) -> None:
    """Chat and text inputs; one that is fed hands on."""
    if weaving.is_fed(node, "input_value"):
        weaving.give(node, weaving.feed(node, "input_value"))
        return
    title = "question" if node.kind == "ChatInput" else node.title
    example = text_of(node, "input_value")
    weaving.give(node, (weaving.input(title, example=example, node=node),))
    if weaving.is_fed(node, "files") or value_of(node, "files"):
        weaving.lose(node, "Files beside the message do not come in.")


def text_output(weaving: Weaving, node: ForeignNode) -> None:
    value = come(weaving, node, "input_value")
    if weaving.uses(node):
        weaving.give(node, value)
    making.result(weaving, node, value)


def combine(weaving: Weaving, node: ForeignNode) -> None:
    values = [come(weaving, node, name) for name in ("text1", "text2", "first_text", "second_text")]
    between = text_of(node, "delimiter") or " "
    making.keep_text(weaving, node, joined(values, between))


def parse_data(weaving: Weaving, node: ForeignNode) -> None:
    """Data put into a text by a template whose names are keys."""
    source = come(weaving, node, "input_data", "data", "df")
    template = text_of(node, "pattern") or text_of(node, "template")
    if (
        text_of(node, "mode") == "Stringify"
        or not template
        or template.strip() in ("{text}", "Text: {text}")
    ):
        making.keep_text(weaving, node, source)
        return
    last = source[-1] if len(source) == 1 else None
    found: list[Piece] = []
    for part in single_braces(template):
        if isinstance(part, str):
            found.append(part)
        elif isinstance(last, Item) and not last.key:
            found.append(Item(last.of, part.name))
        elif isinstance(last, Ref) and not last.key:
            found.append(Ref(last.source, last.port, part.name))
        else:
            found += source
    making.keep_text(weaving, node, tidy(found))


def split_text(weaving: Weaving, node: ForeignNode) -> None:
    separator = text_of(node, "separator").replace("\\n", "\n") or "\n"
    items = whole(come(weaving, node, "data_inputs", "input_data", "text"))
    how = {"\n": "lines", "\n\n": "paragraphs"}.get(separator, "separator")
    settings: dict[str, Json] = {"split": how}
    if how == "separator":
        settings["split_at"] = separator
    if text_of(node, "chunk_size"):
        weaving.lose(node, "Parts are not put together to a size; they are cut at the separator.")
    step = weaving.step(node, "map", {"items": items, "prompt": (Item(items),)}, settings)
    weaving.give(node, (step,))


def router(weaving: Weaving, node: ForeignNode) -> None:
    """If and else by a comparison."""
    asked = come(weaving, node, "input_text")
    against = making.said(come(weaving, node, "match_text"))
    operator = text_of(node, "operator") or "equals"
    is_exact = value_of(node, "case_sensitive") is True
    if operator == "regex":
        question = making.pattern_question(weaving, node, against)
    else:
        condition, is_not = _CONDITIONS.get(operator, ("equals", False))
        question = Question(condition, against, is_not, is_exact)
    if weaving.is_fed(node, "match_text") and not against:
        weaving.lose(node, "What it compares with came from elsewhere; write it into the branch.")
    passes = come(weaving, node, "message", "true_case_message")
    yes, no = making.fork(weaving, node, asked, question, passes)
    weaving.give(node, (yes,), "true_result")
    weaving.give(node, (no,), "false_result")


def loop(weaving: Weaving, node: ForeignNode) -> None:
    """A loop over a list: what hangs on its items becomes maps, what came back is the list again."""
    items = whole(come(weaving, node, "data"))
    if not items:
        weaving.refuse(node, "Nothing was wired to its list.")
        return
    weaving.give(node, (Item(items),), "item")


def structured(weaving: Weaving, node: ForeignNode) -> None:
    """A model that answers with JSON by a table of fields."""
    schema = schema_of_rows(value_of(node, "output_schema"), is_list=True)
    asking = Asking(
        come(weaving, node, "input_value"),
        model_of(weaving, node),
        come(weaving, node, "system_prompt"),
        _plain_fields(node),
        {"json_schema": schema} if schema else {"json_mode": True},
    )
    weaving.give(node, making.ask(weaving, node, asking))


def batch(weaving: Weaving, node: ForeignNode) -> None:
    """A model over the rows of a table."""
    source = come(weaving, node, "df", "data")
    column = text_of(node, "column_name")
    items = whole(source)
    prompt_value: Value = (Item(items, column or None),) if items else ()
    asking = Asking(
        prompt_value,
        model_of(weaving, node),
        come(weaving, node, "system_message"),
        _plain_fields(node),
    )
    weaving.give(node, making.ask(weaving, node, asking))


def json_cleaner(weaving: Weaving, node: ForeignNode) -> None:
    value = come(weaving, node, "json_str", "input_value", "data")
    weaving.give(node, (making.read_json(weaving, node, value),))


def file(weaving: Weaving, node: ForeignNode) -> None:
    path = value_of(node, "path")
    first = (
        next((one for one in path if isinstance(one, str)), "") if isinstance(path, list) else ""
    )
    path_text = first or text_in(path)
    if not path_text or "/" in path_text or "\\" in path_text or "{" in path_text:
        told = "The text of the file that Langflow kept."
        weaving.give(node, (weaving.input(node.title, description=told, node=node),))
        weaving.lose(node, "The file is in Langflow's own store; give its text instead.")
        return
    weaving.give(node, (weaving.step(node, "file_in", {"path": words(path_text)}),))


def hand_on(weaving: Weaving, node: ForeignNode) -> None:
    """Components that change only the type of what they get."""
    template = fields(node.data.get("template"))
    fed = [name for name in template if weaving.is_fed(node, name)]
    if not fed:
        fed = [edge.target_port for edge in weaving.flow.edges if edge.target == node.id][:1]
    weaving.give(node, weaving.feed(node, fed[0]) if fed else ())


def merge_data(weaving: Weaving, node: ForeignNode) -> None:
    values = weaving.feeds(node, "data_inputs") or weaving.feeds(node, "data")
    if len(values) < 2:
        weaving.give(node, values[0] if values else ())
        return
    weaving.give(node, (making.merged(weaving, node, values, "list"),))


def memory(weaving: Weaving, node: ForeignNode) -> None:
    weaving.refuse(node, "Forge's runs keep no conversation; give it as an input.")


def note(weaving: Weaving, node: ForeignNode) -> None:
    note_or_group(weaving, node, text_in(node.data, "description"))


def group(weaving: Weaving, node: ForeignNode) -> None:
    """A group's own nodes are mapped one by one; the group is their frame."""
    members = tuple(one.id for one in weaving.flow.nodes if one.parent == node.id)
    weaving.later_groups.append((node, node.title, members))


MAPPERS: Mapping[str, Mapper] = {
    **dict.fromkeys(("ChatInput", "TextInput", "Text Input"), text_input),
    **dict.fromkeys(("ChatOutput", "TextOutput", "Text Output"), text_output),
    **dict.fromkeys(("Prompt", "Prompt Template", "PromptTemplate", "PromptComponent"), prompt),
    **dict.fromkeys(("Agent", "AgentComponent", "ToolCallingAgent", "SimpleAgent"), agent),
    **dict.fromkeys(("CombineText", "TextCombiner"), combine),
    **dict.fromkeys(("ParseData", "ParserComponent", "ParseDataFrame", "Parser"), parse_data),
    "SplitText": split_text,
    "ConditionalRouter": router,
    "LoopComponent": loop,
    **dict.fromkeys(("StructuredOutput", "StructuredOutputComponent"), structured),
    **dict.fromkeys(("BatchRunComponent", "BatchRun"), batch),
    **dict.fromkeys(("JSONCleaner", "ParseJSONData"), json_cleaner),
    **dict.fromkeys(("File", "FileComponent"), file),
    **dict.fromkeys(
        (
            "MessagetoData",
            "TypeConverterComponent",
            "DataToDataFrame",
        ),
        hand_on,
    ),
    **dict.fromkeys(("MergeDataComponent", "MergeData"), merge_data),
    **dict.fromkeys(("Memory", "MemoryComponent", "StoreMessage", "MessageStore"), memory),
    "note": note,
    "group": group,
}


def otherwise(weaving: Weaving, node: ForeignNode) -> None:
    """Models of all providers by their fields; what is neither is refused with the reason."""
    template = fields(node.data.get("template"))
    is_model = node.kind.endswith(_MODEL_ENDING) or node.kind in (
        "LanguageModelComponent",
        "LanguageModel",
    )
    has_prompt = "input_value" in template and (
        "model_name" in template or "model" in template or "provider" in template
    )
    if is_model or has_prompt:
        answer(weaving, node)
    elif "code" in template and text_in(node.data, "display_name").startswith("Custom"):
        weaving.refuse(node, "Code out of a file is never run.")
    else:
        weaving.refuse(node, f'Forge has nothing for components of the kind "{node.kind[:60]}".')
