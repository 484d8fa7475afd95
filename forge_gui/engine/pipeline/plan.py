"""The plan of a run: every step with what it waits for, numbered. Decisions only: nothing runs here.

Made once from a graph that was checked; while the run goes on, finding the next steps is counting
down numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.pipeline.kinds.base import Prepared
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import JsonObject


@dataclass(frozen=True, slots=True)
class Node:
    """One step of a plan. `sources` are (port, place of the value), `waits` counts steps."""

    id: StepId
    work: Prepared
    model: ModelId | None
    sources: tuple[tuple[str, int], ...]
    followers: tuple[int, ...]
    waits: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps in the graph's order; values have places: first one a step, then one an input."""

    name: str
    nodes: tuple[Node, ...]
    given: tuple[JsonObject, ...]
    results: tuple[int, ...]
    """Steps whose responses are the pipeline's: the outputs, else those that feed nobody."""


def make_plan(
    graph: Graph,
    works: Mapping[StepId, Prepared],
    given: Mapping[str, JsonObject],
    bound: Sequence[Binding],
) -> Plan:
    """The plan of a checked graph. `given` holds the value of every input that feeds a step."""
    numbers = {step.id: number for number, step in enumerate(graph.steps)}
    places = {**numbers}
    for offset, name in enumerate(given):
        places[StepId(name)] = len(graph.steps) + offset
    sources: list[list[tuple[str, int]]] = [[] for _ in graph.steps]
    followers: list[dict[int, None]] = [{} for _ in graph.steps]
    waits: list[set[int]] = [set() for _ in graph.steps]
    for one in bound:
        _note(one, numbers, places, sources, followers, waits)
    nodes = tuple(
        Node(
            step.id,
            works[step.id],
            getattr(works[step.id], "model", None),
            tuple(sources[number]),
            tuple(followers[number]),
            len(waits[number]),
        )
        for number, step in enumerate(graph.steps)
    )
    return Plan(graph.name, nodes, tuple(given.values()), _results(graph, nodes))


def _note(
    bound: Binding,
    numbers: Mapping[StepId, int],
    places: Mapping[StepId, int],
    sources: list[list[tuple[str, int]]],
    followers: list[dict[int, None]],
    waits: list[set[int]],
) -> None:
    target = numbers[bound.target]
    sources[target].append((bound.port, places[bound.source]))
    if (source := numbers.get(bound.source)) is not None:
        followers[source][target] = None
        waits[target].add(source)


def _results(graph: Graph, nodes: tuple[Node, ...]) -> tuple[int, ...]:
    outputs = tuple(n for n, step in enumerate(graph.steps) if step.kind == "output")
    return outputs or tuple(n for n, node in enumerate(nodes) if not node.followers)
