"""Edits that only an editor makes, on top of values.graph_edits. Pure; GraphError when refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from forge_gui.values import graph_edits as edits
from forge_gui.values.bindings import Binding
from forge_gui.values.errors import GraphError
from forge_gui.values.graph import Graph, PipelineInput, PortKind, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.step_kinds import StepKindInfo, input_ports
from forge_gui.viewmodels.translation import tr


def wire_of(bound: Binding) -> Wire:
    return Wire(bound.source, bound.target, bound.port, bound.source_port)


def fresh_step(graph: Graph, info: StepKindInfo, settings: JsonObject, title: str) -> Step:
    """A step of a kind with its defaults, a free id, and a title numbered like the id."""
    wanted = title or info.title
    step_id = edits.free_id(graph, wanted)
    number = step_id.rsplit("_", 1)[-1]
    is_numbered = step_id != edits.free_id(Graph(), wanted) and number.isdigit()
    shown = f"{wanted} {number}" if is_numbered else wanted
    return Step(step_id, info.kind, shown, {**info.defaults, **settings})


def id_for(graph: Graph, node_id: str, shown: str) -> StepId:
    """The id that goes with a shown name: the own one if it still fits."""
    own = edits.free_id(Graph(), shown)
    return own if own == node_id else edits.free_id(edits.remove(graph, [node_id]), shown)


def feed(
    graph: Graph,
    source: str,
    target: str,
    source_port: str,
    kinds: Mapping[str, StepKindInfo],
) -> Graph:
    """Wire into the first port of a fresh step, or write it one."""
    step = graph.step(target)
    ports = input_ports(step, kinds) if step else ()
    if ports:
        return edits.connect(
            graph, Wire(StepId(source), StepId(target), ports[0].name, source_port), kinds
        )
    return edits.connect_new_port(graph, source, target, source_port=source_port, kinds=kinds)


def delete(graph: Graph, ids: Iterable[str], wires: Iterable[Binding]) -> Graph:
    """Take nodes and wires away together."""
    gone = set(ids)
    left = [w for w in wires if w.source not in gone and w.target not in gone]
    by_name = [w for w in left if not w.is_wired]
    if by_name and not gone and len(by_name) == len(left):
        raise GraphError(
            tr(
                "{port} comes from the input of the same name, not from a wire.",
                port=by_name[0].port,
            ),
            tr("Rename the input, or wire the port to something else."),
        )
    return edits.remove(edits.disconnect(graph, [wire_of(w) for w in left]), gone)


def duplicate(
    graph: Graph,
    ids: Iterable[str],
    kinds: Mapping[str, StepKindInfo],
    *,
    dx: float = 24.0,
    dy: float = 24.0,
) -> tuple[Graph, tuple[StepId, ...]]:
    """Copies beside the originals; what fed those from elsewhere feeds the copies as well."""
    piece = edits.subgraph(graph, ids)
    copied, new = edits.paste(graph, piece, dx=dx, dy=dy, kinds=kinds)
    old = [*(i.name for i in piece.inputs), *(s.id for s in piece.steps)]
    names = dict(zip(old, new, strict=False))
    outside = tuple(
        Wire(wire.source, names[wire.target], wire.port, wire.source_port)
        for wire in graph.wires
        if wire.target in names and wire.source not in names
    )
    # Without its wire a port may have gone to an input of its own name that was copied too.
    ends = {(wire.target, wire.port) for wire in outside}
    kept = [wire for wire in copied.wires if (wire.target, wire.port) not in ends]
    return replace(copied, wires=tuple(sorted((*kept, *outside)))), new


def rewire(
    graph: Graph,
    old: Binding,
    source: str,
    target: str,
    port: str,
    kinds: Mapping[str, StepKindInfo],
    source_port: str = "",
) -> Graph:
    """Take a wire off and lay it elsewhere, as one edit."""
    freed = edits.disconnect(graph, [wire_of(old)])
    source_port = source_port or old.source_port
    if port:
        return edits.connect(freed, Wire(StepId(source), StepId(target), port, source_port), kinds)
    return edits.connect_new_port(freed, source, target, source_port=source_port, kinds=kinds)


def set_setting(
    graph: Graph,
    step_id: str,
    key: str,
    value: Json,
    base: Graph | None,
    kinds: Mapping[str, StepKindInfo],
) -> Graph:
    """Change a setting. `base` is the graph before this typing began: a placeholder that was
    broken and mended while typing keeps the wire that it had there."""
    changed = edits.set_setting(graph, step_id, key, value, kinds)
    step = changed.step(step_id)
    if base is None or step is None:
        return changed
    ports = {port.name for port in input_ports(step, kinds)}
    taken = {(wire.target, wire.port) for wire in changed.wires}
    sources = {s.id for s in changed.steps} | {i.name for i in changed.inputs}
    back = [
        wire
        for wire in base.wires
        if wire.target == step_id
        and wire.port in ports
        and (wire.target, wire.port) not in taken
        and wire.source in sources
    ]
    return replace(changed, wires=tuple(sorted((*changed.wires, *back)))) if back else changed


def set_model(graph: Graph, step_id: str, model: str, kinds: Mapping[str, StepKindInfo]) -> Graph:
    step = graph.step(step_id)
    info = kinds.get(step.kind) if step else None
    if step is None or info is None or "model" not in info.defaults:
        name = step.shown_name if step else step_id
        sentence = tr("{step} uses no model.", step=name)
        raise GraphError(sentence, tr("Drop a model on a model step."))
    return edits.set_setting(graph, step_id, "model", model, kinds)


def set_input(
    graph: Graph,
    name: str,
    kind: PortKind | None,
    description: str | None,
    example: str | None,
) -> Graph:
    given = graph.input(name)
    if given is None:
        raise GraphError(tr("There is no input {name}.", name=name))
    changed = PipelineInput(
        given.name,
        given.kind if kind is None else kind,
        given.description if description is None else description,
        given.example if example is None else example,
    )
    return edits.replace_input(graph, changed)
