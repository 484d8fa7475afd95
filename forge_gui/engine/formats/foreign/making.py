"""The few shapes that nodes of all programs become: an answer, a text, a fork, a result, a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.models import MappedModel
from forge_gui.engine.formats.foreign.pieces import (
    EMPTY,
    Item,
    Piece,
    Ref,
    Value,
    constant,
    lists_of,
    whole,
)
from forge_gui.engine.formats.foreign.reading import number_in
from forge_gui.engine.formats.foreign.sampling import NOT_FOR_MAPS, sampling_of
from forge_gui.engine.formats.foreign.weaving import Weaving
from forge_gui.engine.formats.patterns import Pattern
from forge_gui.values.errors import ForgeError
from forge_gui.values.json_value import Json


@dataclass(frozen=True, slots=True)
class Asking:
    """What a node asks a model."""

    prompt: Value
    model: MappedModel
    system: Value = EMPTY
    data: Mapping[str, Any] = field(default_factory=dict)
    """Where temperature and the like are."""
    settings: Mapping[str, Json] = field(default_factory=dict)
    """Settings of ours: json_mode, json_schema."""
    title: str = ""


def ask(weaving: Weaving, node: ForeignNode, asking: Asking) -> Value:
    """A model step, or a map where the prompt is about the items of a list. What it gives."""
    weaving.is_llm(node)
    sampling, lost = sampling_of(asking.data)
    if lost:
        weaving.lose(node, f"Not taken over: {', '.join(lost)}.")
    if asking.model.remark:
        weaving.lose(node, asking.model.remark)
    settings = {**sampling, **asking.settings, "model": asking.model.id}
    if not asking.prompt:
        weaving.lose(node, "Nothing was asked there; write a prompt.")
    lists = lists_of((asking.prompt, asking.system))
    if lists or node.is_each:
        return _ask_each(weaving, node, asking, settings, lists)
    templates = {"prompt": asking.prompt}
    if asking.system:
        templates["system"] = asking.system
    return (weaving.step(node, "model", templates, settings, asking.title),)


def _ask_each(
    weaving: Weaving,
    node: ForeignNode,
    asking: Asking,
    settings: Mapping[str, Json],
    lists: Sequence[tuple[str | Ref, ...]],
) -> Value:
    prompt = asking.prompt
    if not lists:
        lists = (whole(asking.prompt),)
        prompt = (Item(lists[0]),)
    dropped = sorted(settings.keys() & NOT_FOR_MAPS)
    if dropped:
        weaving.lose(node, f"Asking for each item of a list has no {', '.join(dropped)}.")
    kept = {name: value for name, value in settings.items() if name not in dropped}
    one = for_one_list(weaving, node, prompt, lists)
    templates: dict[str, Value] = {"items": lists[0], "prompt": one}
    if asking.system:
        templates["system"] = for_one_list(weaving, node, asking.system, lists)
    step = weaving.step(node, "map", templates, kept, asking.title)
    return (Item((step,)),)


def for_one_list(
    weaving: Weaving,
    node: ForeignNode,
    value: Value,
    lists: Sequence[tuple[str | Ref, ...]],
) -> Value:
    """The value with items of the first list only; of others the whole list stands there."""
    if len(lists) > 1:
        weaving.lose(node, "It went through several lists side by side; the others come whole.")
    found: list[Piece] = []
    for piece in value:
        is_other = isinstance(piece, Item) and piece.of != lists[0]
        found += piece.of if isinstance(piece, Item) and is_other else (piece,)
    return tuple(found)


def keep_text(weaving: Weaving, node: ForeignNode, value: Value, *ports: str) -> None:
    """Give a text on: as words for the one step that uses it, else as a template step."""
    has_result = any(isinstance(piece, Ref) for piece in value)
    is_plain = len(value) == 1 or not has_result or bool(lists_of((value,)))
    if is_plain or weaving.uses(node) < 2:
        if weaving.uses(node):
            weaving.remark(node, "It is now part of the text of what it feeds.")
        weaving.give(node, value, *ports)
        return
    weaving.give(node, (weaving.step(node, "template", {"text": value}),), *ports)


def one_result(weaving: Weaving, node: ForeignNode, value: Value) -> Ref:
    """The value as the result of one step."""
    value = settled(weaving, node, value)
    if len(value) == 1 and isinstance(value[0], Ref) and value[0].key is None:
        return value[0]
    return weaving.step(node, "template", {"text": value})


def settled(weaving: Weaving, node: ForeignNode, value: Value) -> Value:
    """The value with its items put together again, one a line."""
    lists = lists_of((value,))
    if not lists:
        return value
    one = for_one_list(weaving, node, value, lists)
    return (weaving.step(node, "join", {"items": lists[0], "each": one}),)


def result(weaving: Weaving, node: ForeignNode, value: Value, title: str = "") -> Ref:
    """An output step."""
    settings: dict[str, Json] = {} if value else {"text": ""}
    text = {"text": settled(weaving, node, value)} if value else {}
    return weaving.step(node, "output", text, settings, title)


@dataclass(frozen=True, slots=True)
class Question:
    """What a fork asks: a condition of a branch step. `is_not`: the sides are exchanged."""

    condition: str
    compared_to: str = ""
    is_not: bool = False
    is_exact: bool = True
    """Capitals count."""


def fork(
    weaving: Weaving,
    node: ForeignNode,
    value: Value,
    question: Question,
    passes: Value = EMPTY,
    title: str = "",
) -> tuple[Ref, Ref]:
    """A branch step: what goes on where the question is true, and where it is not."""
    if lists_of((value, passes)):
        weaving.lose(node, "It decided for each item of a list; here it decides once.")
    settings: dict[str, Json] = {
        "condition": question.condition,
        "compared_to": question.compared_to,
        "ignore_case": not question.is_exact,
    }
    templates: dict[str, Value] = {"value": whole(value)}
    if passes and passes != value:
        templates["passes"] = whole(passes)
    step = weaving.step(node, "branch", templates, settings, title)
    sides = (Ref(step.source, "then"), Ref(step.source, "else"))
    return (sides[1], sides[0]) if question.is_not else sides


def items_of_texts(texts: Sequence[Json]) -> tuple[str]:
    """A list that is written out: what a map's `items` are told."""
    import json

    return (json.dumps(list(texts), ensure_ascii=False),)


def read_json(weaving: Weaving, node: ForeignNode, value: Value, schema: Json = None) -> Ref:
    """A JSON step."""
    settings: dict[str, Json] = {} if schema is None else {"json_schema": schema}
    return weaving.step(node, "json", {"text": settled(weaving, node, value)}, settings)


def merged(weaving: Weaving, node: ForeignNode, values: Sequence[Value], how: str) -> Ref:
    """A merge step of several values, each the result of a step."""
    ports = [one_result(weaving, node, value) for value in values]
    pieces: list[Piece] = []
    for ref in dict.fromkeys(ports):
        pieces += [ref, "\n"]
    return weaving.step(node, "merge", {"inputs": tuple(pieces[:-1])}, {"how": how})


def said(value: Value) -> str:
    """The words of a value that is nothing else; empty for one that is not known before a run."""
    return constant(value) or ""


def is_number(text: str) -> bool:
    """Whether a branch can compare with this as a number."""
    return number_in(text) is not None


def pattern_question(weaving: Weaving, node: ForeignNode, pattern: str) -> Question:
    """A question for a regular expression; what Forge's patterns cannot say becomes "contains"."""
    try:
        Pattern(pattern.strip())
    except ForgeError as error:
        weaving.lose(node, f"The pattern {pattern[:60]!r} is looked for as plain text. {error}")
        return Question("contains", pattern)
    return Question("matches pattern", pattern)
