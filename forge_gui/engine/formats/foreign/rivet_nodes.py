"""What each kind of Rivet node becomes: prompts, chats, texts, files, data. Logic is in rivet_logic.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from forge_gui.engine.formats.foreign import making
from forge_gui.engine.formats.foreign.braces import Variable, double_braces
from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.making import Asking
from forge_gui.engine.formats.foreign.models import MappedModel, mapped_model
from forge_gui.engine.formats.foreign.pieces import (
    Item,
    Piece,
    Ref,
    Value,
    constant,
    joined,
    tidy,
    whole,
    words,
)
from forge_gui.engine.formats.foreign.reading import inside, is_on, text_in
from forge_gui.engine.formats.foreign.weaving import Weaving
from forge_gui.values.graph import PortKind
from forge_gui.values.json_value import Json

Mapper = Callable[[Weaving, ForeignNode], None]
_KINDS = {
    "number": PortKind.NUMBER,
    "boolean": PortKind.YES_NO,
    "object": PortKind.JSON,
    "image": PortKind.IMAGE,
    "audio": PortKind.AUDIO,
}
_SWITCHES = {
    "useModelInput": "the model",
    "useTemperatureInput": "the temperature",
    "useTopPInput": "top p",
    "useMaxTokensInput": "the answer's length",
    "useStopInput": "stop texts",
    "useSeedInput": "the seed",
}


def chat(weaving: Weaving, node: ForeignNode) -> None:
    data = node.data
    lost = [
        f"What came in for {told} is not used."
        for switch, told in _SWITCHES.items()
        if is_on(data, switch)
    ]
    if is_on(data, "enableFunctionUse") or weaving.is_fed(node, "functions"):
        lost.append("Tools are not called.")
    settings: dict[str, Json] = {}
    if text_in(data, "responseFormat") in ("json", "json_schema"):
        settings["json_mode"] = True
    if text_in(data, "responseFormat") == "json_schema":
        lost.append("The schema that came in is not used; any JSON will do.")
    sampling = dict(data)
    if not is_on(data, "useTopP"):
        sampling.pop("top_p", None)
    if not is_on(data, "useStop"):
        sampling.pop("stop", None)
    weaving.lose(node, *lost)
    asking = Asking(
        weaving.feed(node, "prompt"),
        _model(node, data),
        weaving.feed(node, "systemPrompt") or weaving.feed(node, "system"),
        sampling,
        settings,
    )
    answer = making.ask(weaving, node, asking)
    weaving.give(node, answer)
    if any(weaving.uses_port(node, port) for port in ("all-messages", "in-messages")):
        weaving.give(node, joined((asking.prompt, answer), "\n\n"), "all-messages")
        weaving.give(node, asking.prompt, "in-messages")
        weaving.lose(node, "Its conversation goes on as one text, without roles.")


def _model(node: ForeignNode, data: Mapping[str, object]) -> MappedModel:
    name = text_in(data, "overrideModel") or text_in(data, "model")
    provider = {"chatAnthropic": "anthropic", "chatHuggingFace": "huggingface"}.get(node.kind, "")
    if node.kind == "chatGoogle":
        provider = "Google"
    if name == "local-model":
        return MappedModel("", "It asked a local model without a name; choose one.", is_known=False)
    return mapped_model(provider, name)


def prompt(weaving: Weaving, node: ForeignNode) -> None:
    """Prompts and texts: their `{{names}}` are ports."""
    text = text_in(node.data, "promptText") or text_in(node.data, "text")
    found: list[Piece] = []
    for part in double_braces(text):
        found += _placed(weaving, node, part) if isinstance(part, Variable) else (part,)
    value = tidy(found)
    if node.is_each:
        value = _each(weaving, node, value)
    if text_in(node.data, "type") in ("system", "assistant"):
        weaving.lose(node, f"Its role ({text_in(node.data, 'type')}) is not kept.")
    making.keep_text(weaving, node, value)


def _placed(weaving: Weaving, node: ForeignNode, variable: Variable) -> Value:
    name, _, filters = variable.name.partition("|")
    name = name.strip()
    if filters.strip():
        weaving.lose(node, f"The filter {filters.strip()[:60]!r} is not applied.")
    if name.startswith("@"):
        told = name.lstrip("@").replace(".", " ")
        return (weaving.same_input(told, f"{name} of {weaving.program}."),)
    if weaving.is_fed(node, name):
        value = weaving.feed(node, name)
        is_list = node.is_each and (constant(value) or "").startswith("[")
        return (Item(whole(value)),) if is_list else value
    if weaving.is_fed(node, name.split(".")[0]):
        weaving.lose(node, f"{{{{{name}}}}} reads a part of what comes in; the whole stands there.")
        return weaving.feed(node, name.split(".")[0])
    weaving.remark(node, f"Nothing fed {{{{{name[:60]}}}}}, so it is an input of the pipeline.")
    return (weaving.same_input(name, f"For {node.title!r}."),)


def _each(weaving: Weaving, node: ForeignNode, value: Value) -> Value:
    """A text that was made for each item of what it gets."""
    results = [piece for piece in value if isinstance(piece, Ref)]
    if not results:
        return value
    chosen = results[0]
    if len(set(results)) > 1:
        weaving.lose(node, "It went through several lists side by side; the others come whole.")
    return tuple(Item((chosen,)) if piece == chosen else piece for piece in value)


def graph_input(weaving: Weaving, node: ForeignNode) -> None:
    name = text_in(node.data, "id") or node.title
    kind = text_in(node.data, "dataType")
    default = text_in(node.data, "defaultValue")
    chosen = PortKind.LIST if kind.endswith("[]") else _KINDS.get(kind, PortKind.TEXT)
    if kind.startswith("chat-message"):
        chosen = PortKind.TEXT
        weaving.lose(node, "Messages come in as one text, without roles.")
    example = default if chosen is PortKind.TEXT else ""
    weaving.give(node, (weaving.input(name, example=example, kind=chosen, node=node),))


def graph_output(weaving: Weaving, node: ForeignNode) -> None:
    title = text_in(node.data, "id") or node.title
    making.result(weaving, node, weaving.feed(node, "value"), title)


def context(weaving: Weaving, node: ForeignNode) -> None:
    name = text_in(node.data, "id") or node.title
    example = text_in(node.data, "defaultValue")
    weaving.give(node, (weaving.input(name, example=example, node=node),))
    weaving.remark(node, "What came from the surroundings is an input of the pipeline.")


def user_input(weaving: Weaving, node: ForeignNode) -> None:
    """A question to the person in the middle of a run: an approval, whose text they may change."""
    if weaving.is_fed(node, "questions"):
        weaving.give(
            node, (weaving.step(node, "approval", {"text": weaving.feed(node, "questions")}),)
        )
        weaving.lose(node, "The person is shown the question and changes it into the answer.")
        return
    asked = text_in(node.data, "prompt")
    weaving.give(node, (weaving.input(node.title, description=asked, node=node),))


def fixed(weaving: Weaving, node: ForeignNode) -> None:
    value = inside(node.data, "value")
    text = ("yes" if value else "no") if isinstance(value, bool) else text_in(node.data, "value")
    making.keep_text(weaving, node, words(text))


def hand_on(weaving: Weaving, node: ForeignNode) -> None:
    """Nodes that give on what they get."""
    for port in ("input", "value", "input1", "data", "object", "text"):
        if weaving.is_fed(node, port):
            weaving.give(node, weaving.feed(node, port))
            return
    weaving.give(node, ())


def inner_input(weaving: Weaving, node: ForeignNode) -> None:
    """Where a graph inside begins: what its node was fed, or its default."""
    if weaving.is_fed(node, "value"):
        weaving.give(node, weaving.feed(node, "value"))
    elif default := text_in(node.data, "defaultValue"):
        weaving.give(node, words(default))
    else:
        name = text_in(node.data, "id") or node.title
        weaving.give(node, (weaving.same_input(name, f"For {node.title!r}."),))


def assemble(weaving: Weaving, node: ForeignNode) -> None:
    """Messages put together: one text."""
    numbered = _numbered(weaving, node, "message") or _numbered(weaving, node, "part")
    weaving.lose(node, "Its messages are one text, without roles.")
    making.keep_text(weaving, node, joined(numbered, "\n\n"))


def join(weaving: Weaving, node: ForeignNode) -> None:
    """Several inputs side by side, or the items of one list."""
    separator = text_in(node.data, "joinString").replace("\\n", "\n")
    separator = separator if "joinString" in node.data else "\n"
    values = _numbered(weaving, node, "input")
    if len(values) > 1:
        making.keep_text(weaving, node, joined(values, separator))
        return
    value = values[0] if values else ()
    one = value[0] if len(value) == 1 else None
    items = one.of if isinstance(one, Item) and one.key is None else whole(value)
    step = weaving.step(
        node, "join", {"items": items, "each": (Item(items),)}, {"separator": separator}
    )
    weaving.give(node, (step,))


def array(weaving: Weaving, node: ForeignNode) -> None:
    """A list of what comes in: a merge, or a list that is written out."""
    values = _numbered(weaving, node, "input")
    texts = [made for value in values if (made := constant(value)) is not None]
    if len(texts) == len(values):
        weaving.give(node, making.items_of_texts(texts))
        weaving.remark(node, "The list is written out in the step that uses it.")
        return
    weaving.give(node, (making.merged(weaving, node, values, "list"),))


def split_text(weaving: Weaving, node: ForeignNode) -> None:
    delimiter = text_in(node.data, "delimiter").replace("\\n", "\n")
    _list_of_text(weaving, node, weaving.feed(node, "string"), delimiter)


def chunk(weaving: Weaving, node: ForeignNode) -> None:
    """Pieces of a length in tokens: paragraphs come nearest."""
    weaving.lose(node, "It cut by tokens; here the text is cut at empty lines.")
    _list_of_text(weaving, node, weaving.feed(node, "input"), "\n\n")


def _list_of_text(weaving: Weaving, node: ForeignNode, value: Value, delimiter: str) -> None:
    how = {"\n": "lines", "\n\n": "paragraphs"}.get(delimiter, "separator")
    settings: dict[str, Json] = {"split": how}
    if how == "separator":
        settings["split_at"] = delimiter or ","
    items = whole(value)
    step = weaving.step(node, "map", {"items": items, "prompt": (Item(items),)}, settings)
    weaving.give(node, (step,))


def json_object(weaving: Weaving, node: ForeignNode) -> None:
    """A JSON text with `{{names}}` in it: put together, then read."""
    found: list[Piece] = []
    for part in double_braces(text_in(node.data, "jsonTemplate")):
        found += _placed(weaving, node, part) if isinstance(part, Variable) else (part,)
    weaving.give(node, (making.read_json(weaving, node, tidy(found)),))


def extract_json(weaving: Weaving, node: ForeignNode) -> None:
    weaving.give(node, (making.read_json(weaving, node, weaving.feed(node, "input")),), "output")
    if weaving.uses_port(node, "noMatch"):
        weaving.give(node, (), "noMatch")
        weaving.lose(node, "Where there is no JSON the step fails instead of going another way.")


def object_path(weaving: Weaving, node: ForeignNode) -> None:
    """`$.name` is a key that prompts can read; longer paths are not followed."""
    path = text_in(node.data, "path").strip()
    value = weaving.feed(node, "object")
    key = path.removeprefix("$").removeprefix(".").strip("[]'\"")
    is_simple = bool(key) and all(sign not in key for sign in ".[]*?(){}$@'\"\n")
    last = value[-1] if len(value) == 1 else None
    if not is_simple or not isinstance(last, (Ref, Item)) or last.key:
        weaving.give(node, value)
        weaving.lose(node, f"The path {path[:60]!r} is not followed; the whole goes on.")
        return
    weaving.give(
        node, (Item(last.of, key) if isinstance(last, Item) else Ref(last.source, last.port, key),)
    )


def read_file(weaving: Weaving, node: ForeignNode) -> None:
    path = text_in(node.data, "path")
    if is_on(node.data, "usePathInput") or not path:
        weaving.give(
            node, (weaving.input(node.title, description="The text of the file.", node=node),)
        )
        weaving.lose(node, "Which file it reads came from elsewhere; give its text instead.")
        return
    weaving.give(node, (weaving.step(node, "file_in", {"path": words(path)}),), "content")


def _numbered(weaving: Weaving, node: ForeignNode, name: str) -> list[Value]:
    """What comes to `input1`, `input2`, ... in this order."""
    found = []
    for number in range(1, 201):
        found += weaving.feeds(node, f"{name}{number}")
    return found


def comment(weaving: Weaving, node: ForeignNode) -> None:
    from forge_gui.engine.formats.foreign.papers import note_or_group

    note_or_group(weaving, node, text_in(node.data, "text"))


BASIC: Mapping[str, Mapper] = {
    **dict.fromkeys(("chat", "chatAnthropic", "chatGoogle", "chatHuggingFace"), chat),
    **dict.fromkeys(("prompt", "text"), prompt),
    "graphInput": graph_input,
    "graphOutput": graph_output,
    "context": context,
    "userInput": user_input,
    **dict.fromkeys(("number", "boolean"), fixed),
    **dict.fromkeys(("passthrough", "toJson", "innerOutput"), hand_on),
    "innerInput": inner_input,
    **dict.fromkeys(("assemblePrompt", "assembleMessage"), assemble),
    "join": join,
    "array": array,
    "split": split_text,
    "chunk": chunk,
    "object": json_object,
    **dict.fromkeys(("extractJson", "extractYaml"), extract_json),
    "extractObjectPath": object_path,
    "readFile": read_file,
    "comment": comment,
}
