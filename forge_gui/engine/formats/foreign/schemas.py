"""The tables of fields by which other programs ask for JSON, as JSON Schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from forge_gui.engine.formats.foreign.reading import is_on, objects, text_in
from forge_gui.values.json_value import Json

_TYPES = {
    "str": "string",
    "string": "string",
    "text": "string",
    "int": "integer",
    "integer": "integer",
    "float": "number",
    "number": "number",
    "bool": "boolean",
    "boolean": "boolean",
    "dict": "object",
    "object": "object",
}
_MOST = 200


def schema_of_rows(rows: Any, *, is_list: bool = False) -> dict[str, Json]:
    """Rows with `name` or `key`, `type`, `description`; empty where there are none.

    `is_list`: rows may be marked as `multiple`.
    """
    properties: dict[str, Json] = {}
    for row in list(objects(rows))[:_MOST]:
        name = text_in(row, "name") or text_in(row, "key") or text_in(row, "property")
        if name:
            properties[name] = _property(row, is_list=is_list)
    if not properties:
        return {}
    return {"type": "object", "properties": properties, "required": list(properties)}


def _property(row: Mapping[str, Any], *, is_list: bool) -> Json:
    kind = text_in(row, "type")
    described: dict[str, Json] = {}
    if description := text_in(row, "description"):
        described["description"] = description
    if kind == "enum":
        values = [one.strip() for one in text_in(row, "enumValues").split(",") if one.strip()]
        return {**described, "enum": list(values)} if values else {**described, "type": "string"}
    if kind == "stringArray":
        return {**described, "type": "array", "items": {"type": "string"}}
    if kind in ("jsonArray", "list", "array"):
        return {**described, "type": "array"}
    one: dict[str, Json] = {"type": _TYPES.get(kind, "string")}
    many = text_in(row, "multiple").lower() == "true" or is_on(row, "multiple")
    if is_list and many:
        return {**described, "type": "array", "items": one}
    return {**described, **one}
