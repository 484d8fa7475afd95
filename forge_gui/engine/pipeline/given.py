"""What a run is given: the values of the pipeline's inputs, and what is wrong with them."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from math import isfinite

from forge_gui.engine.library.suggest import did_you_mean
from forge_gui.values.bindings import Binding
from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph, PipelineInput, PortKind
from forge_gui.values.json_value import JsonObject

_YES_NO = frozenset({"yes", "no", "true", "false"})


def given_values(graph: Graph, inputs: Mapping[str, str]) -> dict[str, JsonObject]:
    """The value of every input as steps see it; a missing one takes its example."""
    return {
        given.name: {"response": inputs.get(given.name, given.example)} for given in graph.inputs
    }


def given_faults(
    graph: Graph,
    inputs: Mapping[str, str],
    bound: Sequence[Binding],
    later: Container[str] = (),
) -> tuple[Fault, ...]:
    """Inputs that are unknown, missing (where a step uses them) or not of their kind.

    Those in `later` get their values only when the run is on its way.
    """
    used = {one.source for one in bound}
    return (
        *_unknown(graph, inputs),
        *(
            fault
            for given in graph.inputs
            if given.name not in later
            for fault in _value_faults(given, inputs, given.name in used)
        ),
    )


def _unknown(graph: Graph, inputs: Mapping[str, str]) -> Iterator[Fault]:
    known = [given.name for given in graph.inputs]
    for name in inputs:
        if name not in known:
            there = f" It has: {', '.join(known)}." if known else " It has none."
            hint = did_you_mean(name, known) or there
            yield Fault(f'The pipeline has no input "{name}".{hint}', name)


def _value_faults(
    given: PipelineInput, inputs: Mapping[str, str], is_used: bool
) -> Iterator[Fault]:
    text = inputs.get(given.name, given.example)
    if given.name not in inputs and not given.example:
        if is_used:
            yield Fault(f"The input {given.name} must be given; it has no example.", given.name)
        return
    if not _KINDS.get(given.kind, _anything)(text):
        shown = text if len(text) <= 40 else f"{text[:39]}…"
        yield Fault(_must_be(given, shown), given.name)


def _must_be(given: PipelineInput, shown: str) -> str:
    """Whole sentences, so that a window can say them in its language."""
    if given.kind is PortKind.NUMBER:
        return f'The input {given.name} must be a number, not "{shown}".'
    if given.kind is PortKind.YES_NO:
        return f'The input {given.name} must be yes or no, not "{shown}".'
    if given.kind is PortKind.LIST:
        return f'The input {given.name} must be a JSON list, not "{shown}".'
    return f'The input {given.name} must be JSON, not "{shown}".'


def _anything(_: str) -> bool:
    return True


def _is_number(text: str) -> bool:
    try:
        return isfinite(float(text))
    except ValueError:
        return False


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_list(text: str) -> bool:
    return _is_json(text) and isinstance(json.loads(text), list)


def _is_yes_no(text: str) -> bool:
    return text.strip().lower() in _YES_NO


_KINDS: Mapping[PortKind, Callable[[str], bool]] = {
    PortKind.NUMBER: _is_number,
    PortKind.YES_NO: _is_yes_no,
    PortKind.JSON: _is_json,
    PortKind.LIST: _is_list,
}
