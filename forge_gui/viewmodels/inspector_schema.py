"""A JSON Schema as rows of a form, and what a person can do to them. Pure.

The form shows keys with their kind, whether they must be there, what they are for, nested objects
and lists of objects. Whatever else stands in a schema is kept as it is and told by `unshown`.
Every edit takes a schema and gives a new one; SchemaRefused where it cannot be done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeGuard

from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

Place = tuple[str, ...]
"""Names of keys from the outside in; a list of objects is entered like an object."""
_DEEPEST = 24


class RowKind(StrEnum):
    TEXT = QT_TR_NOOP("text")
    NUMBER = QT_TR_NOOP("number")
    WHOLE = QT_TR_NOOP("whole number")
    YES_NO = QT_TR_NOOP("yes or no")
    CHOICE = QT_TR_NOOP("one of")
    OBJECT = QT_TR_NOOP("object")
    TEXTS = QT_TR_NOOP("list of texts")
    NUMBERS = QT_TR_NOOP("list of numbers")
    OBJECTS = QT_TR_NOOP("list of objects")
    OTHER = QT_TR_NOOP("other")
    """Something that only the text can say."""


CHOOSABLE = tuple(kind for kind in RowKind if kind is not RowKind.OTHER)
_NESTED = (RowKind.OBJECT, RowKind.OBJECTS)
_TYPES: Mapping[RowKind, JsonObject] = {
    RowKind.TEXT: {"type": "string"},
    RowKind.NUMBER: {"type": "number"},
    RowKind.WHOLE: {"type": "integer"},
    RowKind.YES_NO: {"type": "boolean"},
    RowKind.CHOICE: {"type": "string", "enum": ["first", "second"]},
    RowKind.OBJECT: {"type": "object", "properties": {}},
    RowKind.TEXTS: {"type": "array", "items": {"type": "string"}},
    RowKind.NUMBERS: {"type": "array", "items": {"type": "number"}},
    RowKind.OBJECTS: {"type": "array", "items": {"type": "object", "properties": {}}},
}
_SHOWN = frozenset({"type", "description", "title", "$schema"})


class SchemaRefused(ValueError):
    """An edit that makes no sense; the message is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class SchemaRow:
    """One key. `more`: words of the schema about it that the form does not show."""

    place: Place
    kind: RowKind
    is_required: bool
    description: str = ""
    choices: tuple[str, ...] = ()
    more: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.place[-1]

    @property
    def depth(self) -> int:
        return len(self.place) - 1

    @property
    def is_nested(self) -> bool:
        """It has keys of its own."""
        return self.kind in _NESTED


def rows_of(schema: Json) -> tuple[SchemaRow, ...]:
    """The keys in their order, each followed by its own."""
    return tuple(_rows(schema, ())) if isinstance(schema, Mapping) else ()


def is_formable(schema: Json) -> bool:
    """Whether the form can show it at all: nothing yet, or an object."""
    if schema is None:
        return True
    if not isinstance(schema, Mapping):
        return False
    properties = schema.get("properties", {})
    is_object = schema.get("type") == "object" or "properties" in schema or not schema
    return is_object and isinstance(properties, Mapping)


def unshown(schema: Json) -> tuple[str, ...]:
    """Words of the schema that the form does not show: each once, in order."""
    if not isinstance(schema, Mapping):
        return ()
    found = dict.fromkeys(_more(schema, RowKind.OBJECT))
    for row in rows_of(schema):
        found.update(dict.fromkeys(row.more))
    return tuple(sorted(found))


def kind_of(part: Json) -> RowKind:
    """What the form calls this part of a schema."""
    if not isinstance(part, Mapping):
        return RowKind.OTHER
    kind, choices = part.get("type"), part.get("enum")
    if choices is not None:
        is_plain = _is_list(choices) and all(isinstance(one, str) for one in choices)
        return RowKind.CHOICE if is_plain and kind in (None, "string") else RowKind.OTHER
    if kind == "array":
        return _list_kind(part.get("items"))
    if kind == "object":
        is_sound = isinstance(part.get("properties", {}), Mapping)
        return RowKind.OBJECT if is_sound else RowKind.OTHER
    plain = {"string": RowKind.TEXT, "number": RowKind.NUMBER}
    plain |= {"integer": RowKind.WHOLE, "boolean": RowKind.YES_NO}
    return plain.get(kind, RowKind.OTHER) if isinstance(kind, str) else RowKind.OTHER


# Edits


def add(schema: Json, parent: Place = (), name: str = "key") -> tuple[JsonObject, Place]:
    """A new text that must be there, under a free name; and where it is."""
    made: list[str] = []

    def change(holder: JsonObject) -> JsonObject:
        taken = _properties(holder)
        free = name if name not in taken else next(_numbered(name, taken))
        made.append(free)
        required = [*_required(holder), free]
        start: JsonObject = {"type": "object", **holder}
        return {**start, "properties": {**taken, free: {"type": "string"}}, "required": required}

    changed = _in_holder(schema if isinstance(schema, Mapping) else {}, parent, change)
    return changed, (*parent, made[0])


def remove(schema: JsonObject, place: Place) -> JsonObject:
    def change(holder: JsonObject) -> JsonObject:
        left = {key: part for key, part in _properties(holder).items() if key != place[-1]}
        return _with_required({**holder, "properties": left}, _required(holder), left)

    return _in_holder(schema, place[:-1], change)


def rename(schema: JsonObject, place: Place, name: str) -> JsonObject:
    """The same key under another name, in the same place."""
    wanted = name.strip()

    def change(holder: JsonObject) -> JsonObject:
        properties = _properties(holder)
        if wanted in properties and wanted != place[-1]:
            raise SchemaRefused(tr("There is a key called {key} already.", key=wanted))
        renamed = {wanted if k == place[-1] else k: part for k, part in properties.items()}
        required = [wanted if k == place[-1] else k for k in _required(holder)]
        return _with_required({**holder, "properties": renamed}, required, renamed)

    if not wanted:
        raise SchemaRefused(tr("A key needs a name."))
    return _in_holder(schema, place[:-1], change)


def set_kind(schema: JsonObject, place: Place, kind: RowKind) -> JsonObject:
    """Another kind of value; its description stays, and its keys where it has some as well."""

    def change(part: JsonObject) -> JsonObject:
        before = kind_of(part)
        if before is kind or kind is RowKind.OTHER:
            return part
        made: dict[str, Json] = dict(_TYPES[kind])
        if before in _NESTED and kind in _NESTED:
            inside = part.get("items", {}) if before is RowKind.OBJECTS else part
            kept = {k: v for k, v in _as_object(inside).items() if k in ("properties", "required")}
            whole: JsonObject = {"type": "object", "properties": {}, **kept}
            made = {"type": "array", "items": whole} if kind is RowKind.OBJECTS else {**whole}
        words = {k: part[k] for k in ("title", "description") if k in part}
        return {**made, **words}

    return _in_part(schema, place, change)


def set_required(schema: JsonObject, place: Place, is_required: bool) -> JsonObject:
    def change(holder: JsonObject) -> JsonObject:
        wanted = {*_required(holder), place[-1]} if is_required else {*_required(holder)}
        if not is_required:
            wanted.discard(place[-1])
        extra = [name for name in _required(holder) if name not in _properties(holder)]
        ordered = [name for name in _properties(holder) if name in wanted]
        return _with_required(holder, [*ordered, *extra], {**_properties(holder), **_keys(extra)})

    return _in_holder(schema, place[:-1], change)


def describe(schema: JsonObject, place: Place, text: str) -> JsonObject:
    def change(part: JsonObject) -> JsonObject:
        rest = {key: value for key, value in part.items() if key != "description"}
        return {**rest, "description": text} if text else rest

    return _in_part(schema, place, change)


def set_choices(schema: JsonObject, place: Place, choices: Sequence[str]) -> JsonObject:
    """The texts of which one must be there; at least one."""
    wanted = list(dict.fromkeys(one for one in choices if one))
    if not wanted:
        raise SchemaRefused(tr("At least one choice is needed."))
    return _in_part(schema, place, lambda part: {**part, "enum": wanted})


def move(schema: JsonObject, place: Place, by: int) -> JsonObject:
    """The key that many places further down (up: negative) among its neighbours.

    A model writes the keys in this order, so it counts.
    """

    def change(holder: JsonObject) -> JsonObject:
        names = list(_properties(holder))
        at = names.index(place[-1])
        names.insert(max(0, min(len(names) - 1, at + by)), names.pop(at))
        ordered = {name: _properties(holder)[name] for name in names}
        required = [name for name in names if name in _required(holder)]
        required += [name for name in _required(holder) if name not in ordered]
        changed: JsonObject = {**holder, "properties": ordered}
        return {**changed, "required": required} if required else changed

    return _in_holder(schema, place[:-1], change)


# Inside


def _rows(holder: Mapping[str, Json], above: Place) -> Iterator[SchemaRow]:
    required = _required(holder)
    for name, part in _properties(holder).items():
        place, kind, words = (*above, name), kind_of(part), _as_object(part)
        description, choices = words.get("description"), words.get("enum")
        yield SchemaRow(
            place,
            kind,
            name in required,
            description if isinstance(description, str) else "",
            tuple(map(str, choices)) if kind is RowKind.CHOICE and _is_list(choices) else (),
            tuple(_more(words, kind)),
        )
        if kind in _NESTED and len(place) < _DEEPEST:
            inside = words.get("items") if kind is RowKind.OBJECTS else words
            yield from _rows(_as_object(inside), place)


def _more(part: Mapping[str, Json], kind: RowKind) -> Iterator[str]:
    shown = set(_SHOWN)
    if kind is RowKind.OTHER:
        yield from part.keys() - {"description", "title"} or ("anything",)
        return
    if kind is RowKind.OBJECT:
        shown |= {"properties", "required"}
    elif kind is RowKind.CHOICE:
        shown.add("enum")
    elif kind in (RowKind.TEXTS, RowKind.NUMBERS):
        shown.add("items")
        yield from _as_object(part.get("items")).keys() - {"type"}
    elif kind is RowKind.OBJECTS:
        shown.add("items")
        yield from _more(_as_object(part.get("items")), RowKind.OBJECT)
    yield from part.keys() - shown


def _list_kind(items: Json) -> RowKind:
    kind = kind_of(items)
    if kind is RowKind.TEXT:
        return RowKind.TEXTS
    if kind in (RowKind.NUMBER, RowKind.WHOLE):
        return RowKind.NUMBERS
    return RowKind.OBJECTS if kind is RowKind.OBJECT else RowKind.OTHER


def _in_holder(
    schema: JsonObject, place: Place, change: Callable[[JsonObject], JsonObject]
) -> JsonObject:
    """Change the object whose keys stand at `place` (empty: the whole)."""
    if not place:
        return change(schema)

    def inside(part: JsonObject) -> JsonObject:
        if kind_of(part) is RowKind.OBJECTS:
            return {**part, "items": change(_as_object(part.get("items")))}
        return change(part)

    return _in_part(schema, place, inside)


def _in_part(
    schema: JsonObject, place: Place, change: Callable[[JsonObject], JsonObject]
) -> JsonObject:
    def in_holder(holder: JsonObject) -> JsonObject:
        properties = _properties(holder)
        if place[-1] not in properties:
            raise SchemaRefused(tr("There is no key {key} any more.", key=place[-1]))
        part = change(_as_object(properties[place[-1]]))
        return {**holder, "properties": {**properties, place[-1]: part}}

    return _in_holder(schema, place[:-1], in_holder)


def _properties(holder: Mapping[str, Json]) -> Mapping[str, Json]:
    return _as_object(holder.get("properties"))


def _required(holder: Mapping[str, Json]) -> list[str]:
    found = holder.get("required")
    return [one for one in found if isinstance(one, str)] if _is_list(found) else []


def _with_required(
    holder: JsonObject, required: Sequence[str], known: Mapping[str, Json]
) -> JsonObject:
    left = [name for name in required if name in known]
    rest = {key: value for key, value in holder.items() if key != "required"}
    return {**rest, "required": left} if left else rest


def _keys(names: Sequence[str]) -> Mapping[str, Json]:
    return dict.fromkeys(names)


def _numbered(name: str, taken: Mapping[str, Json]) -> Iterator[str]:
    return (f"{name}_{n}" for n in range(2, len(taken) + 3) if f"{name}_{n}" not in taken)


def _as_object(value: Json) -> JsonObject:
    return value if isinstance(value, Mapping) else {}


def _is_list(value: Json) -> TypeGuard[list[Json] | tuple[Json, ...]]:
    return isinstance(value, list | tuple)
