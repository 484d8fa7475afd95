"""The plan of a run: every step with what it waits for, numbered. Decisions only: nothing runs here.

Made once from a graph that was checked; while the run goes on, finding the next steps is counting
down numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from forge_gui.engine.pipeline.kinds.base import AnyKind, Needs, Prepared
from forge_gui.engine.pipeline.portion import Portion
from forge_gui.values.bindings import Binding
from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import StepResult

_NO_SIDES: Mapping[str, str] = MappingProxyType({})
_NO_SETTINGS: JsonObject = MappingProxyType({})
_NO_RESULTS: Mapping[StepId, StepResult] = MappingProxyType({})
_NO_KINDS: Mapping[str, AnyKind] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Node:
    """One step of a plan. `sources` are (port, place of the value), `waits` counts steps."""

    id: StepId
    work: Prepared
    model: ModelId | None
    sources: tuple[tuple[str, int], ...]
    followers: tuple[int, ...]
    waits: int
    sides: Mapping[str, str] = field(default_factory=lambda: _NO_SIDES)
    """For ports fed by a step with sides: which of its output ports feeds them."""
    kind: AnyKind | None = None
    settings: JsonObject = field(default_factory=lambda: _NO_SETTINGS)
    """As they stand in the graph."""
    name: str = ""
    """What people call it."""

    @property
    def needs(self) -> Needs:
        return self.work.needs

    @property
    def has_sides(self) -> bool:
        return self.work.has_sides


@dataclass(frozen=True, slots=True)
class Order:
    """A run as it was asked for: all that is needed to ask for it again."""

    graph: Graph
    inputs: Mapping[str, str]
    models: Mapping[ModelId, str] = field(default_factory=dict)
    """The digest of each model's file, where it is known."""
    folder: Path | None = None
    """Where the pipeline's file is; relative paths in its steps begin there."""
    errand: Errand = WHOLE
    asked_at: float | None = None
    """When it was asked for, in seconds of the engine's clock that only goes forward."""
    is_kept: bool = True
    """False for a row of a batch, which keeps its results itself."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps in the graph's order; values have places: first one a step, then one an input."""

    name: str
    nodes: tuple[Node, ...]
    given: tuple[JsonObject, ...]
    results: tuple[int, ...]
    """Steps whose responses are the pipeline's: the outputs, else those that feed nobody."""
    order: Order | None = None
    """What was asked for, where the run is to be kept."""
    settled: Mapping[StepId, StepResult] = field(default_factory=lambda: _NO_RESULTS)
    """Results of steps that do not work; these wait for nothing."""


@dataclass(frozen=True, slots=True)
class Inner:
    """A pipeline that a step runs inside itself: checked and planned, its inputs to come."""

    graph: Graph
    plan: Plan
    file: Path | None = None


def make_plan(
    graph: Graph,
    works: Mapping[StepId, Prepared],
    given: Mapping[str, JsonObject],
    bound: Sequence[Binding],
    kinds: Mapping[str, AnyKind] = _NO_KINDS,
    order: Order | None = None,
    portion: Portion | None = None,
) -> Plan:
    """The plan of a checked graph. `given` holds the value of every input that feeds a step.

    `portion`: whose graph this is, where it is not all of a pipeline.
    """
    numbers = {step.id: number for number, step in enumerate(graph.steps)}
    inputs = {StepId(name): len(graph.steps) + offset for offset, name in enumerate(given)}
    places = {**numbers, **inputs}
    sources: list[list[tuple[str, int]]] = [[] for _ in graph.steps]
    followers: list[dict[int, None]] = [{} for _ in graph.steps]
    waits: list[set[int]] = [set() for _ in graph.steps]
    sides: dict[StepId, dict[str, str]] = {}
    for one in bound:
        if one.source in works and works[one.source].has_sides:
            sides.setdefault(one.target, {})[one.port] = one.source_port
        _note(one, numbers, places, sources, followers, waits)
    nodes = tuple(
        Node(
            step.id,
            works[step.id],
            getattr(works[step.id], "model", None),
            tuple(sources[number]),
            tuple(followers[number]),
            len(waits[number]),
            sides.get(step.id, _NO_SIDES),
            kinds.get(step.kind),
            step.settings,
            step.shown_name,
        )
        for number, step in enumerate(graph.steps)
    )
    return _whole(Plan(graph.name, nodes, tuple(given.values()), (), order), graph, portion)


def _whole(plan: Plan, graph: Graph, portion: Portion | None) -> Plan:
    """With its results, and with what does not work in it."""
    settled = portion.settled if portion else _NO_RESULTS
    return replace(plan, results=_results(graph, plan.nodes, portion), settled=settled)


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


def _results(graph: Graph, nodes: tuple[Node, ...], portion: Portion | None) -> tuple[int, ...]:
    also, inner = (portion.outputs, portion.inner) if portion else ((), ())
    outputs = tuple(
        n for n, step in enumerate(graph.steps) if step.kind == "output" or step.id in also
    )
    return outputs or tuple(
        n for n, node in enumerate(nodes) if not node.followers and node.id not in inner
    )
