"""Steps made into a pipeline of their own, with one step that runs it in their place.

What came to them from outside are the inner pipeline's inputs, what others took from them are its
outputs. Outputs and inputs of the outer pipeline stay outside: they are its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.values.bindings import Binding, bindings, unbound_ports
from forge_gui.values.errors import GraphError
from forge_gui.values.graph import MAIN_PORT, Graph, PipelineInput, PortKind, Position, Step, Wire
from forge_gui.values.graph_edits import Kinds, add_step, free_id, on_file, remove, subgraph
from forge_gui.values.graph_edits_groups import add_members
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import BUILT_IN_KINDS, output_ports

_COLUMN, _ROW = 264.0, 168.0
"""From one column or row to the next, where inputs and outputs are added beside the steps."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """`outer` has the step `step` that runs `inner`, which is to be saved at the step's path."""

    outer: Graph
    inner: Graph
    step: StepId


@dataclass(frozen=True, slots=True)
class _Entry:
    """An input of the inner pipeline: what feeds it outside (nothing: None) and inside whom."""

    name: StepId
    kind: PortKind
    source: tuple[StepId, str] | None
    ports: tuple[tuple[StepId, str], ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    """A graph, and which of its steps go inside."""

    graph: Graph
    chosen: frozenset[StepId]
    bound: tuple[Binding, ...]
    kinds: Kinds


def extract(
    graph: Graph, ids: Iterable[str], *, title: str, path: str, kinds: Kinds = BUILT_IN_KINDS
) -> Extracted:
    """Make a pipeline of the steps among `ids`; notes among them and whole groups go along.

    Raises GraphError where none can go inside, where a wire would leave and come back, or where
    both ways of a branch lead outside.
    """
    named = frozenset(ids)
    chosen = frozenset(s.id for s in graph.steps if s.id in named and s.kind != "output")
    if not chosen:
        raise GraphError(
            "None of these can go into a pipeline of its own.",
            "Choose steps; inputs and outputs of this pipeline stay where they are.",
        )
    cut = _Cut(graph, chosen, bindings(graph, kinds), kinds)
    _refuse_coming_back(cut)
    exported = _exported(cut)
    entries = _entries(cut)
    results = _result_names(cut, exported, entries)
    notes = named & {note.id for note in graph.notes}
    inner = _inner(cut, notes, entries, results, title)
    step_id = free_id(remove(graph, chosen | notes), title)
    settings = {"path": path, "inputs": "\n".join(f"{{{entry.name}}}" for entry in entries)}
    step = Step(step_id, "pipeline", title, settings)
    return Extracted(_outer(cut, notes, entries, results, step), inner, step_id)


def _refuse_coming_back(cut: _Cut) -> None:
    followers: dict[StepId, list[StepId]] = {}
    for bound in cut.bound:
        followers.setdefault(bound.source, []).append(bound.target)
    left: set[StepId] = set()
    open_ids = [b.target for b in cut.bound if b.source in cut.chosen]
    open_ids = [one for one in open_ids if one not in cut.chosen]
    while open_ids:
        one = open_ids.pop()
        if one in cut.chosen or one in left:
            continue
        left.add(one)
        open_ids.extend(followers.get(one, ()))
    back = next((b for b in cut.bound if b.source in left and b.target in cut.chosen), None)
    if back is not None:
        step = cut.graph.step(back.source)
        name = step.shown_name if step else back.source
        raise GraphError(
            f"{name} stands between the chosen steps: it waits for some and feeds others.",
            f"Choose {name} as well, or leave out what it feeds.",
        )


def _exported(cut: _Cut) -> tuple[StepId, ...]:
    """Inside steps whose result is wanted outside, in the graph's order."""
    used = {b.source for b in cut.bound if b.target not in cut.chosen}
    if not any(step.kind == "output" for step in cut.graph.steps):
        used |= cut.chosen - {b.source for b in cut.bound}  # ends are results of the pipeline
    found = [step for step in cut.graph.steps if step.id in cut.chosen & used]
    for step in found:
        if len(output_ports(step, cut.kinds)) > 1:
            raise GraphError(
                f"{step.shown_name} goes one of several ways, and one leads outside.",
                "Choose what follows it as well, or leave it out.",
            )
    return tuple(step.id for step in found if output_ports(step, cut.kinds))


def _entries(cut: _Cut) -> tuple[_Entry, ...]:
    fed: dict[tuple[StepId, str] | str, list[tuple[StepId, str]]] = {}
    for bound in cut.bound:
        if bound.target in cut.chosen and bound.source not in cut.chosen:
            source = bound.source, bound.source_port
            fed.setdefault(source, []).append((bound.target, bound.port))
    for step_id, names in unbound_ports(cut.graph, cut.kinds).items():
        for port in names if step_id in cut.chosen else ():
            fed.setdefault(port, []).append((step_id, port))
    taken: set[str] = set(cut.chosen)
    entries = []
    for outside, ports in fed.items():
        name = _free(_wanted_name(cut, outside, ports), taken)
        taken.add(name)
        kind = PortKind.ANY if isinstance(outside, str) else _kind_of(cut, outside[0])
        found = None if isinstance(outside, str) else outside
        entries.append(_Entry(StepId(name), kind, found, tuple(ports)))
    return tuple(entries)


def _wanted_name(
    cut: _Cut, source: tuple[StepId, str] | str, ports: Sequence[tuple[StepId, str]]
) -> str:
    """The name of the input outside, else of the port inside, else of the step outside."""
    if isinstance(source, str):
        return source
    names = {port for _step, port in ports}
    is_input = cut.graph.input(source[0]) is not None
    return source[0] if is_input or len(names) > 1 else names.pop()


def _kind_of(cut: _Cut, source: StepId) -> PortKind:
    """Inputs keep their kind; what a step gives comes in whatever it is."""
    given = cut.graph.input(source)
    return given.kind if given is not None else PortKind.ANY


def _result_names(
    cut: _Cut, exported: Sequence[StepId], entries: Sequence[_Entry]
) -> dict[StepId, StepId]:
    """For each step whose result is wanted, the output step inside that gives it."""
    taken = {*cut.chosen, *(entry.name for entry in entries), "response"}
    found: dict[StepId, StepId] = {}
    for step_id in exported:
        found[step_id] = StepId(_free(f"{step_id}_result", taken))
        taken.add(found[step_id])
    return found


def _free(wanted: str, taken: set[str]) -> str:
    if wanted not in taken:
        return wanted
    return next(f"{wanted}_{n}" for n in range(2, len(taken) + 3) if f"{wanted}_{n}" not in taken)


def _inner(
    cut: _Cut,
    notes: Iterable[str],
    entries: Sequence[_Entry],
    results: Mapping[StepId, StepId],
    title: str,
) -> Graph:
    piece = subgraph(cut.graph, {*cut.chosen, *notes})
    names = {step.id: step.shown_name for step in piece.steps}
    outputs = tuple(
        Step(name, "output", f"{names[source]}, result", {"text": "{value}"})
        for source, name in results.items()
    )
    inside = [b for b in cut.bound if b.source in cut.chosen and b.target in cut.chosen]
    wires = [Wire(b.source, b.target, b.port, b.source_port) for b in inside]
    wires += [Wire(e.name, s, p) for e in entries for s, p in e.ports if p != e.name]
    wires += [
        Wire(source, name, "value", _main_port(cut, source)) for source, name in results.items()
    ]
    return replace(
        piece,
        name=title or "Untitled",
        description="",
        inputs=tuple(PipelineInput(entry.name, entry.kind) for entry in entries),
        steps=tuple(sorted((*piece.steps, *outputs), key=lambda step: step.id)),
        wires=tuple(sorted(wires)),
        layout=_beside(piece.layout, [e.name for e in entries], list(results.values())),
        expected={},
    )


def _main_port(cut: _Cut, step_id: StepId) -> str:
    step = cut.graph.step(step_id)
    ports = output_ports(step, cut.kinds) if step else ()
    return ports[0].name if ports else MAIN_PORT


def _beside(
    layout: Mapping[str, Position], inputs: Sequence[str], outputs: Sequence[str]
) -> dict[str, Position]:
    """Inputs in a column left of what is placed, outputs in one right of it."""
    if not layout:
        return {}
    left, top = min(p.x for p in layout.values()), min(p.y for p in layout.values())
    right = max(p.x for p in layout.values())
    ins = {n: on_file(Position(left - _COLUMN, top + i * _ROW)) for i, n in enumerate(inputs)}
    outs = {n: on_file(Position(right + _COLUMN, top + i * _ROW)) for i, n in enumerate(outputs)}
    return {**layout, **ins, **outs}


def _outer(
    cut: _Cut,
    notes: Iterable[str],
    entries: Sequence[_Entry],
    results: Mapping[StepId, StepId],
    step: Step,
) -> Graph:
    places = [place for name, place in cut.graph.layout.items() if name in cut.chosen]
    at = _middle(places)
    graph = add_step(remove(cut.graph, {*cut.chosen, *notes}), step, at)
    wires = [
        Wire(entry.source[0], step.id, entry.name, entry.source[1])
        for entry in entries
        if entry.source is not None and not _feeds_by_name(cut, entry)
    ]
    leaving = [w for w in cut.graph.wires if w.source in cut.chosen and w.target not in cut.chosen]
    if len(results) == 1:
        wires += [replace(wire, source=step.id, source_port=MAIN_PORT) for wire in leaving]
    else:
        graph, picked = _with_picks(cut, graph, step, results, at)
        wires += [*picked, *(replace(wire, source_port=MAIN_PORT) for wire in leaving)]
    known = {one.id for one in graph.steps}
    wires = [wire for wire in wires if wire.target in known]
    around = [g.id for g in cut.graph.groups if cut.chosen.issubset(g.members)]
    graph = replace(graph, wires=tuple(sorted({*graph.wires, *wires})))
    kept = [group.id for group in graph.groups if group.id in around]
    return add_members(graph, kept[0], (step.id,)) if kept else graph


def _feeds_by_name(cut: _Cut, entry: _Entry) -> bool:
    """An input outside whose name the port of the new step has."""
    source = entry.source[0] if entry.source else None
    return source == entry.name and cut.graph.input(source) is not None


def _with_picks(
    cut: _Cut,
    graph: Graph,
    step: Step,
    results: Mapping[StepId, StepId],
    at: Position | None,
) -> tuple[Graph, list[Wire]]:
    """One template for each of several results, under the name of the step that gave it: all
    wires and prompts outside stay as they are."""
    wires = []
    for number, (source, name) in enumerate(results.items()):
        was = cut.graph.step(source)
        text = f"{{{step.id}[{name}]}}"
        pick = Step(source, "template", was.title if was else "", {"text": text})
        place = Position(at.x + _COLUMN, at.y + number * _ROW) if at else None
        graph = add_step(graph, pick, place)
        wires.append(Wire(step.id, source, step.id))
    return graph, wires


def _middle(places: Sequence[Position]) -> Position | None:
    if not places:
        return None
    x, y = sum(p.x for p in places) / len(places), sum(p.y for p in places) / len(places)
    return Position(round(x), round(y))
