"""The inside of a pipeline step put in its place: the way back of graph_edits_extract.py.

Inner inputs make way for what feeds the step (or for a template with their example), inner outputs
for what they show; who read the step reads what gave that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from forge_gui.values import template
from forge_gui.values.bindings import Binding, bindings
from forge_gui.values.errors import GraphError
from forge_gui.values.graph import MAIN_PORT, Graph, PipelineInput, Position, Step, StepMode, Wire
from forge_gui.values.graph_edits import (
    Kinds,
    add_step,
    free_id,
    need_step,
    paste,
    remove,
    with_step,
)
from forge_gui.values.graph_edits_groups import add_members
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import BUILT_IN_KINDS, input_ports, output_ports

Source = tuple[StepId, str]
"""A step or input, and one of its output ports."""


@dataclass(slots=True)
class _Work:
    """The graph as it grows, and the ids that came into it."""

    graph: Graph
    step: Step
    inner: Graph
    kinds: Kinds
    bound: tuple[Binding, ...]
    """Of the inner graph."""
    names: dict[str, StepId] = field(default_factory=dict)
    """Inner ids and what they are called outside."""
    new: list[StepId] = field(default_factory=list)


def expand(
    graph: Graph, step_id: str, inner: Graph, kinds: Kinds = BUILT_IN_KINDS
) -> tuple[Graph, tuple[StepId, ...]]:
    """Put `inner`, the graph of the pipeline step's file, in its place. Returns the new ids too.

    Raises GraphError where the step is none of that kind, or is bypassed, muted or pinned.
    """
    step = need_step(graph, step_id)
    if step.kind != "pipeline":
        raise GraphError(f"{step.shown_name} runs no pipeline.", "Choose a pipeline step.")
    if step.mode is not StepMode.ON or step.id in graph.pins:
        raise GraphError(
            f"{step.shown_name} does not run as it is.", "Turn it on and take its pin out first."
        )
    work = _Work(graph, step, inner, kinds, bindings(inner, kinds))
    _paste(work)
    for given in inner.inputs:
        _feed(work, given)
    _lead_on(work, _results(work))
    return _without_step(work)


def _paste(work: _Work) -> None:
    piece = remove(work.inner, [given.name for given in work.inner.inputs])
    at = work.graph.layout.get(work.step.id)
    places = [*piece.layout.values(), *(note.at for note in piece.notes)]
    dx = at.x - min(place.x for place in places) if at and places else 0.0
    dy = at.y - min(place.y for place in places) if at and places else 0.0
    work.graph, new = paste(work.graph, piece, dx=dx, dy=dy, kinds=work.kinds)
    work.names = dict(zip((step.id for step in piece.steps), new, strict=False))
    work.new = list(new)


def _feed(work: _Work, given: PipelineInput) -> None:
    """Lay what comes to the step at a port to those that read the inner input of that name."""
    readers = [(work.names[b.target], b.port) for b in work.bound if b.source == given.name]
    ports = {port.name for port in input_ports(work.step, work.kinds)}
    if not readers:
        return
    if given.name in ports:
        source = _source_at(work, work.step.id, given.name)
    else:
        source = _example(work, given), MAIN_PORT
    if source is not None:
        _lay(work, [Wire(source[0], target, port, source[1]) for target, port in readers])


def _example(work: _Work, given: PipelineInput) -> StepId:
    """A step that gives the example of an inner input that nothing fed."""
    name = free_id(work.graph, given.name)
    at = work.graph.layout.get(work.step.id)
    place = Position(at.x - 264.0, at.y) if at else None
    text = template.escape(given.example)
    work.graph = add_step(work.graph, Step(name, "template", "", {"text": text}), place)
    work.new.append(name)
    return name


def _results(work: _Work) -> dict[str, Source]:
    """Where each result of the inner pipeline comes from now, by its inner name."""
    outputs = [step for step in work.inner.steps if step.kind == "output"]
    if not outputs:
        sources = {bound.source for bound in work.bound}
        ends = [step for step in work.inner.steps if step.id not in sources]
        return {
            step.id: (work.names[step.id], ports[0].name)
            for step in ends
            if (ports := output_ports(step, work.kinds))
        }
    return {step.id: _dissolved(work, work.names[step.id]) for step in outputs}


def _dissolved(work: _Work, output: StepId) -> Source:
    """An output that only shows one value goes; another one becomes a template."""
    step = need_step(work.graph, output)
    text = step.settings.get("text", "{value}")
    text = text if isinstance(text, str) else ""
    only = _only_placeholder(text)
    source = _source_at(work, output, only[0]) if only and only[1] is None else None
    if source is None:
        settings = {"text": text}
        work.graph = with_step(work.graph, replace(step, kind="template", settings=settings))
        return output, MAIN_PORT
    work.graph = remove(work.graph, (output,))
    work.new.remove(output)
    return source


def _lead_on(work: _Work, results: Mapping[str, Source]) -> None:
    """Who read the step reads its results where they come from now."""
    bundle: StepId | None = None
    for wire in [wire for wire in work.graph.wires if wire.source == work.step.id]:
        target = need_step(work.graph, wire.target)
        key = _picked(target, wire.port)
        if key in results:
            settings = {**target.settings, "text": f"{{{wire.port}}}"}
            work.graph = with_step(work.graph, replace(target, settings=settings))
            source = results[key]
        elif len(results) == 1 and not _reads_key(target, wire.port, results, work.kinds):
            source = next(iter(results.values()))
        elif results:
            bundle = bundle or _bundled(work, results)
            source = bundle, MAIN_PORT
        else:
            continue
        _lay(work, [replace(wire, source=source[0], source_port=source[1])])


def _bundled(work: _Work, results: Mapping[str, Source]) -> StepId:
    """Several results as one object, as the pipeline step gave them."""
    name = free_id(work.graph, f"{work.step.id}_results")
    text = "\n".join(f"{{{result}}}" for result in results)
    step = Step(
        name, "merge", f"{work.step.shown_name}, results", {"inputs": text, "how": "object"}
    )
    at = work.graph.layout.get(work.step.id)
    work.graph = add_step(work.graph, step, Position(at.x + 264.0, at.y) if at else None)
    work.new.append(name)
    wires = [Wire(source, name, result, port) for result, (source, port) in results.items()]
    _lay(work, wires)
    return name


def _without_step(work: _Work) -> tuple[Graph, tuple[StepId, ...]]:
    group = next((g.id for g in work.graph.groups if work.step.id in g.members), "")
    nodes = {step.id for step in work.graph.steps}.intersection(work.new)
    framed = {member for g in work.graph.groups for member in g.members}
    graph = work.graph
    if group:
        graph = add_members(graph, group, nodes - framed)
    return remove(graph, (work.step.id,)), tuple(work.new)


def _source_at(work: _Work, target: StepId, port: str) -> Source | None:
    found = bindings(work.graph, work.kinds)
    ends = (b for b in found if b.target == target and b.port == port)
    return next(((b.source, b.source_port) for b in ends), None)


def _lay(work: _Work, wires: list[Wire]) -> None:
    ends = {(wire.target, wire.port) for wire in wires}
    kept = [wire for wire in work.graph.wires if (wire.target, wire.port) not in ends]
    work.graph = replace(work.graph, wires=tuple(sorted((*kept, *wires))))


def _only_placeholder(text: str) -> tuple[str, str | None] | None:
    """Name and key, where a template is nothing but one placeholder."""
    found = template.scan(text)
    if found.faults or len(found.parts) != 1 or not found.placeholders:
        return None
    return found.placeholders[0].name, found.placeholders[0].key


def _picked(step: Step, port: str) -> str:
    """The key that a template does nothing but pick from a port; empty for none."""
    text = step.settings.get("text")
    only = _only_placeholder(text) if step.kind == "template" and isinstance(text, str) else None
    return only[1] or "" if only and only[0] == port else ""


def _reads_key(step: Step, port: str, results: Mapping[str, Source], kinds: Kinds) -> bool:
    """Whether a step reads one of the results by its name."""
    info = kinds.get(step.kind)
    texts = (step.settings.get(name) for name in (info.templates if info else ()))
    places = [p for t in texts if isinstance(t, str) for p in template.scan(t).placeholders]
    return any(place.name == port and place.key in results for place in places)
