"""A pipeline document that is in order, read without pydantic; anything else is left to pydantic.

Every start shows the samples, and pydantic takes a fifth of the time of a start
(docs/decisions/0009). What a document must be stands in file_words.py; a test holds both readers
to the same judgement.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from forge_gui.values.graph import (
    FORMAT_VERSION,
    MAIN_PORT,
    Graph,
    PipelineInput,
    PortKind,
    Position,
    Step,
    Wire,
)
from forge_gui.values.ids import StepId

T = TypeVar("T")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,199}")
_KEYS = frozenset(
    {"forge", "name", "description", "inputs", "steps", "wires", "expected", "layout"}
)
_KINDS = {str(kind): kind for kind in PortKind}
_LARGEST = 1e300


class NotInOrder(Exception):
    """Something for the reader that can say what is wrong."""


def read_plainly(document: Mapping[str, Any]) -> Graph:
    """The graph of a document in order. Raises NotInOrder for every other, without a reason."""
    _only(document, _KEYS)
    version = document.get("forge")
    if type(version) is not int or version != FORMAT_VERSION:
        raise NotInOrder
    steps = _all(document.get("steps", []), _step)
    return Graph(
        name=_text(document, "name", is_filled=True),
        description=_text(document, "description", ""),
        inputs=_all(document.get("inputs", []), _input),
        steps=tuple(sorted(steps, key=lambda step: step.id)),
        wires=tuple(sorted(_all(document.get("wires", []), _wire))),
        layout={name: _place(at) for name, at in _object(document.get("layout", {})).items()},
        expected=_object(document.get("expected", {})),
    )


def _all(rows: Any, read: Callable[[Mapping[str, Any]], T]) -> tuple[T, ...]:
    if type(rows) is not list:
        raise NotInOrder
    return tuple(read(_object(row)) for row in rows)


def _object(value: Any) -> dict[str, Any]:
    if type(value) is not dict:
        raise NotInOrder
    for name in value:
        _must_be_text(name)
    return value


def _only(given: Mapping[str, Any], known: frozenset[str]) -> None:
    if not given.keys() <= known:
        raise NotInOrder


def _must_be_text(value: Any) -> str:
    """Half a character is for the other reader to judge."""
    if type(value) is not str:
        raise NotInOrder
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise NotInOrder from error
    return value


def _text(
    given: Mapping[str, Any], key: str, default: str | None = None, *, is_filled: bool = False
) -> str:
    value = _must_be_text(given.get(key, default))
    if is_filled and not value:
        raise NotInOrder
    return value


def _name(given: Mapping[str, Any], key: str) -> StepId:
    value = _must_be_text(given.get(key))
    if not _NAME.fullmatch(value):
        raise NotInOrder
    return StepId(value)


_INPUT = frozenset({"name", "kind", "description", "example"})
_STEP = frozenset({"id", "kind", "title", "settings"})
_WIRE = frozenset({"from", "to", "port", "from_port"})


def _input(given: Mapping[str, Any]) -> PipelineInput:
    _only(given, _INPUT)
    kind = _KINDS.get(_text(given, "kind", "text"))
    if kind is None:
        raise NotInOrder
    description, example = _text(given, "description", ""), _text(given, "example", "")
    return PipelineInput(_name(given, "name"), kind, description, example)


def _step(given: Mapping[str, Any]) -> Step:
    _only(given, _STEP)
    kind = _text(given, "kind", is_filled=True)
    settings = _object(given.get("settings", {}))
    return Step(_name(given, "id"), kind, _text(given, "title", ""), settings)


def _wire(given: Mapping[str, Any]) -> Wire:
    _only(given, _WIRE)
    source, target = _text(given, "from"), _text(given, "to")
    port, source_port = _text(given, "port"), _text(given, "from_port", MAIN_PORT)
    return Wire(StepId(source), StepId(target), port, source_port)


def _place(at: Any) -> Position:
    if type(at) is not list or len(at) != 2:
        raise NotInOrder
    for number in at:
        if type(number) not in (int, float) or not abs(number) < _LARGEST:
            raise NotInOrder
    return Position(float(at[0]), float(at[1]))
