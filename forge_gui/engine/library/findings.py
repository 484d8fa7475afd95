"""What pydantic finds wrong, in words that name the place, the fault and the way out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from forge_gui.engine.library.suggest import did_you_mean
from forge_gui.engine.storage.settings_words import expected, shown


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: `place` is a path such as ("steps", 2, "id"), `sentence` is for people."""

    place: tuple[str | int, ...]
    sentence: str

    @property
    def dotted(self) -> str:
        return place_in_words(self.place)


def place_in_words(place: tuple[str | int, ...]) -> str:
    """`steps[2].id`, counting from 0 as in the file's own words."""
    text = ""
    for part in place:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def findings(error: ValidationError, document: type[BaseModel]) -> tuple[Finding, ...]:
    """Every fault of a refused document, each told once."""
    found: dict[tuple[str | int, ...], Finding] = {}
    for detail in error.errors(include_url=False, include_context=True):
        place = tuple(part for part in detail["loc"] if not _is_union_branch(part))
        found.setdefault(place, Finding(place, _sentence(detail, place, document)))
    return tuple(found.values())


def _is_union_branch(part: str | int) -> bool:
    """pydantic names the branches of a union in its paths: "list[json]", "function-wrap[...]"."""
    return isinstance(part, str) and ("[" in part or part in {"str", "int", "float", "bool"})


def _sentence(detail: ErrorDetails, place: tuple[str | int, ...], document: type[BaseModel]) -> str:
    name = str(place[-1]) if place else "it"
    kind = detail["type"]
    if kind == "missing":
        return f'"{name}" is missing.'
    if kind == "extra_forbidden":
        known = list(_properties(document, place[:-1]))
        return f'"{name}" is no known key here.{did_you_mean(name, known)}'
    if kind == "value_error":
        return f"{detail['msg'].removeprefix('Value error, ')}"
    schema = _schema_at(document, place)
    where = f'"{name}"' if place else "The document"
    if schema:
        return f"{where} must be {expected(schema)}, not {shown(detail['input'])}."
    message = detail["msg"][:1].lower() + detail["msg"][1:]
    return f"{where} is {shown(detail['input'])}: {message}."


def _properties(document: type[BaseModel], place: tuple[str | int, ...]) -> Mapping[str, Any]:
    found = _schema_at(document, place)
    return cast("Mapping[str, Any]", found.get("properties", {}))


def _schema_at(document: type[BaseModel], place: tuple[str | int, ...]) -> Mapping[str, Any]:
    """The part of the document's JSON Schema that holds at a place; empty where none is found."""
    whole: Mapping[str, Any] = document.model_json_schema(by_alias=True)
    here = whole
    for part in place:
        here = _resolved(here, whole)
        if isinstance(part, int):
            inner: object = here.get("items")
        else:
            inner = here.get("properties", {}).get(part) or here.get("additionalProperties")
        if not isinstance(inner, Mapping):
            return {}
        here = inner
    return _resolved(here, whole)


def _resolved(schema: Mapping[str, Any], whole: Mapping[str, Any]) -> Mapping[str, Any]:
    """References followed; of "this or null" the this."""
    for option in _options(schema):
        if option.get("type") != "null":
            schema = option
            break
    reference = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    return whole.get("$defs", {}).get(reference, {}) if reference else schema


def _options(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from schema.get("anyOf", ())
