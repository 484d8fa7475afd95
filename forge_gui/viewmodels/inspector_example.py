"""A JSON Schema made from an example: every key of it must be there, kinds are as they stand. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels.reader_faults import reader_fault_in_words
from forge_gui.viewmodels.translation import tr

_DEEPEST = 32


def schema_of_text(text: str) -> JsonObject:
    """The schema of an example that was typed or pasted. Raises ValueError with a sentence."""
    try:
        example: Json = json.loads(text)
    except json.JSONDecodeError as wrong:
        why = reader_fault_in_words(wrong.msg)
        told = tr("Line {line}: this is not JSON yet ({why}).", line=wrong.lineno, why=why)
        raise ValueError(told) from None
    except RecursionError:
        raise ValueError(tr("This example is nested too deeply.")) from None
    return schema_of(example)


def schema_of(example: Json, depth: int = 0) -> JsonObject:
    """A schema that this value fits. An empty list or null says nothing of what may be there."""
    if depth > _DEEPEST or example is None:
        return {}
    if isinstance(example, bool):
        return {"type": "boolean"}
    if isinstance(example, int):
        return {"type": "integer"}
    if isinstance(example, float):
        return {"type": "number"}
    if isinstance(example, str):
        return {"type": "string"}
    if isinstance(example, Mapping):
        parts: dict[str, Json] = {k: schema_of(v, depth + 1) for k, v in example.items()}
        made: JsonObject = {"type": "object", "properties": parts}
        return {**made, "required": list(parts)} if parts else made
    items = _joined([schema_of(one, depth + 1) for one in example])
    return {"type": "array", "items": items} if items else {"type": "array"}


def _joined(parts: Sequence[JsonObject]) -> JsonObject:
    """One schema that all of these values fit."""
    if not parts or any(not part for part in parts):
        return {}
    parts = [one for part in parts for one in _alternatives(part)]
    kinds = {str(part.get("type")) for part in parts}
    if {"integer", "number"} <= kinds:
        parts = [part for part in parts if part.get("type") != "integer"]
        kinds.discard("integer")
    if len(kinds) > 1:
        return {"anyOf": [_joined([p for p in parts if p["type"] == k]) for k in sorted(kinds)]}
    if kinds == {"object"}:
        return _joined_objects(parts)
    if kinds == {"array"}:
        inside = [part.get("items") for part in parts]
        known = [one for one in inside if isinstance(one, Mapping)]
        items = _joined(known) if len(known) == len(inside) else {}
        return {"type": "array", "items": items} if items else {"type": "array"}
    return parts[0]


def _alternatives(part: JsonObject) -> Sequence[JsonObject]:
    several = part.get("anyOf")
    if not isinstance(several, list):
        return (part,)
    return [one for one in several if isinstance(one, Mapping)]


def _joined_objects(parts: Sequence[JsonObject]) -> JsonObject:
    """A key must be there where every one of the objects has it."""
    found: dict[str, list[JsonObject]] = {}
    for part in parts:
        properties = part.get("properties")
        if isinstance(properties, Mapping):
            for key, value in properties.items():
                found.setdefault(key, []).append(value if isinstance(value, Mapping) else {})
    properties_: dict[str, Json] = {key: _joined(several) for key, several in found.items()}
    required: list[Json] = [key for key in found if all(_has_to_have(p, key) for p in parts)]
    made: JsonObject = {"type": "object", "properties": properties_}
    return {**made, "required": required} if required else made


def _has_to_have(part: JsonObject, key: str) -> bool:
    required = part.get("required")
    return isinstance(required, list) and key in required
