"""Refuses a JSON Schema that the native server would silently ignore. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeGuard

from forge_gui.values.json_value import Json, JsonObject

_TYPES = frozenset({"object", "array", "string", "number", "integer", "boolean", "null"})
_NAMED = ("properties", "$defs", "definitions", "patternProperties")
_LISTED = ("anyOf", "oneOf", "allOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "not")


def schema_fault(schema: JsonObject, place: str = "schema") -> str:
    """What is wrong with a schema, in words; empty: nothing that can be seen."""
    told = schema.get("type")
    for name in told if _is_list(told) else (told,):
        if name is not None and name not in _TYPES:
            return f"{place} has the unknown type {name!r}"
    for where, part in _parts(schema, place):
        if isinstance(part, Mapping):
            fault = schema_fault(part, where)
            if fault:
                return fault
        elif not isinstance(part, bool):
            return f"{where} is not a schema"
    return ""


def _parts(schema: JsonObject, place: str) -> Iterator[tuple[str, Json]]:
    for key in _NAMED:
        group = schema.get(key)
        if isinstance(group, Mapping):
            yield from ((f"{place}.{key}.{name}", part) for name, part in group.items())
    for key in _LISTED:
        parts = schema.get(key)
        if _is_list(parts):
            yield from ((f"{place}.{key}[{index}]", part) for index, part in enumerate(parts))
    for key in _SINGLE:
        if key in schema:
            yield f"{place}.{key}", schema[key]


def _is_list(value: Json) -> TypeGuard[Sequence[Json]]:
    return isinstance(value, Sequence) and not isinstance(value, str)
