"""What may stand in the braces of a prompt: names that can be wired without a loop, and the keys
that are known of what comes through them. Pure.

Keys are known from the last run's JSON, from an example, or from the schema that an answer must fit.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from forge_gui.values.graph import PipelineInput, PortKind, Step
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.step_kinds import StepKindInfo
from forge_gui.viewmodels.editor_index import GraphIndex, Node
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.translation import tr

_MOST_READ = 200_000
"""Characters of a value that are read for its keys, which happens while somebody types."""
_MOST_KEYS = 200
_SHOWN = 60
_FEW = 3
"""So many names are offered together with their keys."""
_KEY = re.compile(r"[^\[\]{}\n]+")
_OPEN = re.compile(r"(?<!\{)(?:\{\{)*\{([A-Za-z_][A-Za-z0-9_]*)?(?:\[([^\[\]{}\n]*))?$")

OutputOf = Callable[[str], JsonObject]
"""What a step gave in the run that is shown, or the value of an input; empty: nothing yet."""


@dataclass(frozen=True, slots=True)
class Name:
    """One line of the list. `key` empty: the whole value. `source`: the node it comes from."""

    name: str
    key: str = ""
    kind: PortKind = PortKind.TEXT
    detail: str = ""
    source: str = ""
    is_wired: bool = False
    """It comes to this step already."""

    @property
    def text(self) -> str:
        """What stands between the braces."""
        return f"{self.name}[{self.key}]" if self.key else self.name


@dataclass(frozen=True, slots=True)
class Opened:
    """A brace before the cursor: what was typed after it. `key` None: no bracket yet."""

    name: str
    key: str | None

    @property
    def typed(self) -> str:
        return self.name if self.key is None else f"{self.name}[{self.key}"


def opened(before: str) -> Opened | None:
    """The placeholder that is being written at the end of this piece of a line; None: none is."""
    found = _OPEN.search(before)
    if found is None:
        return None
    name, key = found.groups()
    return Opened(name or "", key) if name or key is None else None


def matching(names: Sequence[Name], typed: Opened) -> tuple[Name, ...]:
    """The lines that go on from what was typed; those that begin with it come first."""
    name = typed.name.casefold()
    if typed.key is not None:
        key = typed.key.casefold()
        of_it = [one for one in names if one.key and one.name.casefold() == name]
        return _ranked(of_it, lambda one: one.key, key)
    plain = _ranked([one for one in names if not one.key], lambda one: one.name, name)
    if len(plain) > _FEW:
        return (*plain, *(one for one in names if one.key and one.name.casefold() == name))
    return tuple(
        one
        for whole in plain
        for one in names
        if one.name == whole.name and (one.key or one is whole)
    )


def names_for(
    index: GraphIndex, step_id: str, output_of: OutputOf, kinds: Mapping[str, StepKindInfo]
) -> tuple[Name, ...]:
    """Everything that the prompts of this step may name: what is wired, what could be, own names."""
    step = index.nodes.get(step_id)
    if not isinstance(step, Step):
        return ()
    info = kinds.get(step.kind)
    own = info.own_names if info else ()
    found = [Name(name, kind=PortKind.ANY, detail=tr("of each item")) for name in own]
    feeds = index.feeds.get(step_id, ())
    for bound in feeds:
        found += _lines(index.nodes[bound.source], bound.port, index, output_of, is_wired=True)
    taken = {bound.port for bound in feeds} | {one.name for one in found}
    later = index.followers(step_id) | {step_id}
    for name, node in index.nodes.items():
        if name not in later and name not in taken and index.ports[name].outputs:
            found += _lines(node, name, index, output_of, is_wired=False)
    return tuple(found)


def keys_of(node: Node, output: JsonObject) -> tuple[str, ...]:
    """The keys that `{name[key]}` finds there, as far as they are known."""
    found: dict[str, None] = dict.fromkeys(_inside(output))
    if isinstance(node, Step):
        schema = node.settings.get("json_schema")
        properties = schema.get("properties") if isinstance(schema, Mapping) else None
        found.update(dict.fromkeys(properties if isinstance(properties, Mapping) else ()))
    found.update(dict.fromkeys(key for key in output if key != "response"))
    return tuple(key for key in found if _KEY.fullmatch(key))[:_MOST_KEYS]


def values_for(index: GraphIndex, step_id: str, output_of: OutputOf) -> dict[str, str]:
    """The texts that would stand in this step's prompts, by what is written in the braces."""
    found: dict[str, str] = {}
    for bound in index.feeds.get(step_id, ()):
        output = output_of(bound.source)
        if not output:
            continue
        found[bound.port] = _text(output.get("response", ""))
        keyed = {**_inside(output), **{k: v for k, v in output.items() if k != "response"}}
        found.update((f"{bound.port}[{key}]", _text(value)) for key, value in keyed.items())
    return found


def short_value(output: JsonObject) -> str:
    """The beginning of a value, on one line."""
    value = output.get("response", "")
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return " ".join(text[: 4 * _SHOWN].split())[:_SHOWN]


def _lines(
    node: Node, name: str, index: GraphIndex, output_of: OutputOf, *, is_wired: bool
) -> Iterator[Name]:
    source = node.name if isinstance(node, PipelineInput) else node.id
    output = output_of(source)
    ports = index.ports[source].outputs
    kind = ports[0].kind if ports else PortKind.ANY
    value = short_value(output)
    whose = "" if name_of(node) == name else tr("from {source}", source=name_of(node))
    detail = " · ".join(part for part in (whose, value) if part)
    if not detail:
        detail = tr("input") if isinstance(node, PipelineInput) else tr("from there")
    yield Name(name, "", kind, detail, source, is_wired)
    values = _inside(output)
    for key in keys_of(node, output):
        known = values.get(key, output.get(key))
        yield Name(name, key, _kind_of(known), _short(known), source, is_wired)


def _inside(output: JsonObject) -> JsonObject:
    """The object of which keys can be read, as the engine reads it."""
    value = output["json"] if "json" in output else output.get("response")
    if isinstance(value, str):
        text = value.strip()
        return _parsed(text) if text.startswith("{") and len(text) <= _MOST_READ else {}
    return value if isinstance(value, Mapping) else {}


@lru_cache(maxsize=64)
def _parsed(text: str) -> JsonObject:
    try:
        found: Json = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, Mapping) else {}


def _text(value: Json) -> str:
    """As it stands in a prompt."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _kind_of(value: Json) -> PortKind:
    if isinstance(value, bool):
        return PortKind.YES_NO
    if isinstance(value, int | float):
        return PortKind.NUMBER
    if isinstance(value, Mapping):
        return PortKind.JSON
    return PortKind.LIST if isinstance(value, list | tuple) else PortKind.TEXT


def _short(value: Json) -> str:
    if value is None:
        return ""
    return short_value({"response": value})


def _ranked(names: Sequence[Name], word_of: Callable[[Name], str], typed: str) -> tuple[Name, ...]:
    starts = [one for one in names if word_of(one).casefold().startswith(typed)]
    inside = [one for one in names if one not in starts and typed in word_of(one).casefold()]
    return (*starts, *inside)
