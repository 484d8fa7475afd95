"""A ChainForge flow as a pipeline: lists of values go through prompts as maps."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from forge_gui.engine.formats.foreign import making
from forge_gui.engine.formats.foreign.braces import Variable, escaped_braces
from forge_gui.engine.formats.foreign.flow import (
    MOST_EDGES,
    MOST_NODES,
    ForeignEdge,
    ForeignFlow,
    ForeignNode,
)
from forge_gui.engine.formats.foreign.making import Asking
from forge_gui.engine.formats.foreign.mapping import Mapper, woven
from forge_gui.engine.formats.foreign.models import MappedModel, mapped_model
from forge_gui.engine.formats.foreign.papers import note_or_group
from forge_gui.engine.formats.foreign.pieces import (
    Item,
    Piece,
    Value,
    joined,
    lists_of,
    tidy,
    whole,
    words,
)
from forge_gui.engine.formats.foreign.reading import (
    fields,
    inside,
    is_on,
    number_in,
    objects,
    position_in,
    text_in,
)
from forge_gui.engine.formats.foreign.weaving import Weaving
from forge_gui.values.errors import FileDamaged
from forge_gui.values.foreign import Imported
from forge_gui.values.json_value import Json

MOST_COMBINATIONS = 1_000
_MOST_MODELS = 12
_SCORING = "Answers are scored by test sets in Forge, not by a step."


def is_chainforge(document: Any) -> bool:
    return isinstance(inside(document, "flow", "nodes"), list)


def import_chainforge(document: Any, source: str) -> Imported:
    """Raises FileDamaged."""
    nodes: dict[str, ForeignNode] = {}
    for one in objects(inside(document, "flow", "nodes")):
        if len(nodes) < MOST_NODES:
            nodes.setdefault(text_in(one, "id"), _node(one))
    if not nodes:
        raise FileDamaged(source, "it is a ChainForge flow without a single node.")
    edges = tuple(_edge(one) for one in objects(inside(document, "flow", "edges")))
    flow = ForeignFlow("", tuple(nodes.values()), edges[:MOST_EDGES])
    return woven(flow, "ChainForge", MAPPERS, at_end=_show_ends)


def _node(one: Mapping[str, Any]) -> ForeignNode:
    data = fields(one.get("data"))
    kind = text_in(one, "type")
    return ForeignNode(
        id=text_in(one, "id"),
        kind=kind,
        title=text_in(data, "title").strip()[:200] or kind,
        data=data,
        at=position_in(one.get("position")),
        width=min(number_in(one, "width") or 0.0, 20_000),
        height=min(number_in(one, "height") or 0.0, 20_000),
    )


def _edge(one: Mapping[str, Any]) -> ForeignEdge:
    return ForeignEdge(
        text_in(one, "source"),
        text_in(one, "sourceHandle") or "output",
        text_in(one, "target"),
        text_in(one, "targetHandle") or "input",
    )


@dataclass(frozen=True, slots=True)
class _Written:
    """A list that stands in the file: its items, and the column that is asked for."""

    items: tuple[Json, ...]
    key: str = ""


def _written(weaving: Weaving, node: ForeignNode, port: str) -> _Written | None:
    """The list at a port, where it is one of the file's own."""
    edges = weaving.edges_into(node, port)
    source = weaving.node(edges[0].source) if len(edges) == 1 else None
    if source is None:
        return None
    if source.kind == "table":
        return _Written(tuple(_rows(source)), _column(source, edges[0].source_port))
    if source.kind in ("textfields", "csv"):
        return _Written(tuple(_texts(source)))
    return None


def _texts(node: ForeignNode) -> list[str]:
    """The values of a node with text fields or of a list of items."""
    found = inside(node.data, "fields")
    values = list(found.values()) if isinstance(found, dict) else found
    if not isinstance(values, list):
        values = text_in(node.data, "text").split(",")
    hidden = fields(inside(node.data, "fields_visibility"))
    keys = list(found) if isinstance(found, dict) else [""] * len(values)
    texts = [
        text_in(one) or text_in(one, "text")
        for key, one in zip(keys, values, strict=False)
        if hidden.get(key) is not False
    ]
    return [text.strip() for text in texts if text.strip()][:MOST_COMBINATIONS]


def _rows(node: ForeignNode) -> list[dict[str, Json]]:
    columns = {
        text_in(one, "key"): text_in(one, "header") for one in objects(node.data.get("columns"))
    }
    return [
        {header or key: text_in(row, key) for key, header in columns.items()}
        for row in list(objects(node.data.get("rows")))[:MOST_COMBINATIONS]
    ]


def _column(node: ForeignNode, port: str) -> str:
    columns = {
        text_in(one, "key"): text_in(one, "header") for one in objects(node.data.get("columns"))
    }
    return columns.get(port, port)


def _source(weaving: Weaving, node: ForeignNode) -> None:
    """Values of the file: words where there is one, else a list for what uses them."""
    if node.kind == "table":
        rows = making.items_of_texts(_rows(node))
        for edge in weaving.edges_from(node):
            column = _column(node, edge.source_port)
            weaving.give(node, (Item(rows, column),), edge.source_port)
        weaving.remark(node, "Its rows stand in the steps that use them.")
        return
    texts = _texts(node)
    if any(edge.target == node.id for edge in weaving.flow.edges):
        weaving.lose(node, "What fills its own placeholders is left out.")
    if len(texts) == 1:
        weaving.give(node, words(texts[0]))
    elif texts:
        weaving.give(node, (Item(making.items_of_texts(texts)),))
    else:
        weaving.give(node, (weaving.input(node.title, node=node),))
        return
    weaving.remark(node, "Its values stand in the steps that use them.")


def _prompt(weaving: Weaving, node: ForeignNode) -> None:
    """A prompt for each combination of its values and each of its models."""
    text = text_in(node.data, "prompt")
    if not text:
        variants = inside(node.data, "prompt")
        text = text_in(variants[0]) if isinstance(variants, list) and variants else ""
    parts = escaped_braces(text)
    names = list(dict.fromkeys(one.name for one in parts if isinstance(one, Variable)))
    given = _combined(weaving, node, names)
    found: list[Piece] = []
    for part in parts:
        if isinstance(part, str):
            found.append(part)
        else:
            found += given[part.name]
    _ask_all(weaving, node, tidy(found))


def _combined(weaving: Weaving, node: ForeignNode, names: list[str]) -> dict[str, Value]:
    """What stands for each placeholder; lists of the file are combined, each value with each."""
    written = {name: one for name in names if (one := _written(weaving, node, name)) is not None}
    many = {name: one for name, one in written.items() if len(one.items) > 1 or one.key}
    given = {name: _plain(weaving, node, name) for name in names}
    if len(many) < 2:
        return given
    rows = _product(many)
    if rows is None:
        weaving.lose(
            node, f"Its values make more than {MOST_COMBINATIONS} combinations; not all are tried."
        )
        return given
    items = making.items_of_texts(rows)
    return {**given, **{name: (Item(items, name),) for name in many}}


def _product(many: Mapping[str, _Written]) -> list[Json] | None:
    """Each value with each; columns of one table stay side by side."""
    groups: dict[str, dict[str, _Written]] = {}
    for name, one in many.items():
        same = json.dumps(one.items) if one.key else f"of {name}"
        groups.setdefault(same, {})[name] = one
    ways: list[list[dict[str, Json]]] = []
    total = 1
    for members in groups.values():
        first = next(iter(members.values()))
        rows = [
            {name: text_in(item, one.key) if one.key else item for name, one in members.items()}
            for item in first.items
        ]
        ways.append(rows)
        total *= max(1, len(rows))
        if total > MOST_COMBINATIONS:
            return None
    return [
        {key: value for part in way for key, value in part.items()}
        for way in itertools.product(*ways)
    ]


def _plain(weaving: Weaving, node: ForeignNode, name: str) -> Value:
    if weaving.is_fed(node, name):
        return (
            weaving.feeds(node, name)[0]
            if len(weaving.edges_into(node, name)) == 1
            else weaving.feed(node, name)
        )
    if name[:1] in "#=":
        weaving.lose(
            node, f"{{{name}}} takes a setting or a value from before; it is an input here."
        )
    return (weaving.same_input(name.strip("#="), f"For {node.title!r}."),)


def _ask_all(weaving: Weaving, node: ForeignNode, prompt: Value) -> None:
    """One step for each model; several answers go on as one list."""
    models = list(objects(node.data.get("llms")))
    if (times := number_in(node.data, "n")) is not None and times > 1:
        weaving.lose(node, f"It asked {times:g} times; each question is asked once here.")
    if is_on(node.data, "contChat"):
        weaving.lose(node, "It went on with the same models only; here all of them answer.")
    answers = []
    for one in models[:_MOST_MODELS] or [{}]:
        settings = fields(one.get("settings")) or fields(one.get("formData"))
        title = node.title if len(models) < 2 else f"{node.title}: {text_in(one, 'name')}"
        system = text_in(settings, "system_msg")
        data = {"temperature": one.get("temp"), **settings}
        data = {key: value for key, value in data.items() if value is not None}
        asking = Asking(prompt, _model(one), words(system), data, title=title)
        answers.append(making.ask(weaving, node, asking))
    if len(answers) == 1:
        weaving.give(node, answers[0])
        return
    shown = [making.settled(weaving, node, answer) for answer in answers]
    together = making.merged(weaving, node, shown, "list")
    weaving.give(node, (Item((together,)),))


def _model(one: Mapping[str, Any]) -> MappedModel:
    name = text_in(one, "settings", "model") or text_in(one, "model")
    base = text_in(one, "base_model") or name
    providers = {
        "gpt": "openai",
        "dalle": "openai",
        "claude": "anthropic",
        "ollama": "ollama",
        "hf": "huggingface",
        "together": "together",
        "mistral": "mistral",
        "deepseek": "deepseek",
        "azure": "azure",
        "palm": "Google",
        "gemini": "Google",
    }
    lowered = base.lower()
    found = next((ours for start, ours in providers.items() if lowered.startswith(start)), base)
    if found == "ollama":
        name = text_in(one, "settings", "ollamaModel") or name.removeprefix("ollama/")
    return mapped_model(found, name.removeprefix("together/"))


def _judge(weaving: Weaving, node: ForeignNode) -> None:
    """A model that scores each answer."""
    prompt = text_in(node.data, "prompt")
    answers = weaving.feed(node, "responseBatch") or weaving.feed(node, "input")
    grader = fields(inside(node.data, "grader")) or next(objects(inside(node.data, "grader")), {})
    settings = fields(grader.get("settings"))
    asking = Asking(
        joined((words(prompt), answers), "\n\n"),
        _model(grader),
        words(text_in(settings, "system_msg")),
        settings,
    )
    weaving.lose(node, "Its scores are texts; they are not drawn.")
    weaving.give(node, making.ask(weaving, node, asking))


def _inspect(weaving: Weaving, node: ForeignNode) -> None:
    making.result(weaving, node, _came(weaving, node))


def _join(weaving: Weaving, node: ForeignNode) -> None:
    value = _came(weaving, node)
    lists = lists_of((value,))
    items = lists[0] if lists else whole(value)
    each: Value = making.for_one_list(weaving, node, value, lists) if lists else (Item(items),)
    how = text_in(node.data, "formatting") or text_in(node.data, "joinFormat") or "\n\n"
    separators = {"\\n\\n": "\n\n", "\\n": "\n", ", ": ", ", "|": "|"}
    settings: dict[str, Json] = {"separator": separators.get(how, how if len(how) < 6 else "\n\n")}
    weaving.give(node, (weaving.step(node, "join", {"items": items, "each": each}, settings),))


def _split(weaving: Weaving, node: ForeignNode) -> None:
    how = text_in(node.data, "splitFormat")
    known = {"\n": "lines", "\n\n": "paragraphs", "list": "lines", ",": "separator"}
    settings: dict[str, Json] = {"split": known.get(how, "lines")}
    if how not in known:
        weaving.lose(node, f"It cut at {how[:40]!r}; here the text is cut into lines.")
    items = whole(_came(weaving, node))
    step = weaving.step(node, "map", {"items": items, "prompt": (Item(items),)}, settings)
    weaving.give(node, (Item((step,)),))


def _came(weaving: Weaving, node: ForeignNode) -> Value:
    """Everything that is wired to a node, whatever its port is called."""
    ports = dict.fromkeys(edge.target_port for edge in weaving.flow.edges if edge.target == node.id)
    return joined((value for port in ports for value in weaving.feeds(node, port)), "\n\n")


def _scoring(weaving: Weaving, node: ForeignNode) -> None:
    weaving.refuse(node, _SCORING)
    weaving.give(node, _came(weaving, node))


def _code(weaving: Weaving, node: ForeignNode) -> None:
    weaving.refuse(node, "Code out of a file is never run.")
    weaving.give(node, _came(weaving, node))


def _picture(weaving: Weaving, node: ForeignNode) -> None:
    weaving.refuse(node, "Curves and tables over many answers are drawn by comparisons in Forge.")


def _comment(weaving: Weaving, node: ForeignNode) -> None:
    note_or_group(weaving, node, text_in(node.data, "text"))


def _show_ends(weaving: Weaving) -> None:
    """What no step uses is a result."""
    used = {wire.source for wire in weaving.wires}
    for node in weaving.flow.nodes:
        steps = [name for name in weaving.steps_of(node) if name in weaving.steps]
        if steps and steps[-1] not in used and weaving.steps[steps[-1]].kind != "output":
            making.result(weaving, node, weaving.value(node.id, "prompt"), f"{node.title} (result)")


MAPPERS: Mapping[str, Mapper] = {
    **dict.fromkeys(("textfields", "csv", "table"), _source),
    **dict.fromkeys(("prompt", "chat"), _prompt),
    "llmeval": _judge,
    "inspect": _inspect,
    "join": _join,
    "split": _split,
    **dict.fromkeys(("evaluator", "processor", "script"), _code),
    **dict.fromkeys(("simpleval", "multieval"), _scoring),
    "vis": _picture,
    "comment": _comment,
}
