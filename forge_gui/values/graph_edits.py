"""Edits of a graph. Each takes a graph and returns a new one; undo keeps the old one.

Notes and groups, modes and pins, steps put on wires, and pipelines inside pipelines have files of
their own (graph_edits_*.py). Ids of steps, inputs, notes and groups share one namespace.

An edit that cannot be done (a taken name, a loop, a missing step) raises GraphError with the
sentence for the person and changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from forge_gui.values.bindings import bindings
from forge_gui.values.errors import GraphError
from forge_gui.values.graph import (
    MAIN_PORT,
    Graph,
    Group,
    Note,
    PipelineInput,
    Position,
    Step,
    Wire,
)
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.step_kinds import BUILT_IN_KINDS, StepKindInfo, input_ports
from forge_gui.values.template import is_name

MarkT = TypeVar("MarkT", Note, Group)
Kinds = Mapping[str, StepKindInfo]
"""The kinds of steps that whoever edits knows: ports depend on them."""


def free_id(graph: Graph, wanted: str) -> StepId:
    """`wanted` as an id (letters, digits, _), numbered where it is taken: `extract_2`."""
    base = re.sub(r"[^a-z0-9_]+", "_", wanted.lower()).strip("_") or "step"
    base = base if base[0].isalpha() else f"s_{base}"
    taken = all_ids(graph)
    if base not in taken:
        return StepId(base)
    return StepId(
        next(f"{base}_{n}" for n in range(2, len(taken) + 3) if f"{base}_{n}" not in taken)
    )


def add_step(graph: Graph, step: Step, at: Position | None = None) -> Graph:
    refuse_taken(graph, step.id)
    layout = {**graph.layout, step.id: on_file(at)} if at else graph.layout
    return replace(graph, steps=_sorted((*graph.steps, step)), layout=layout)


def add_input(graph: Graph, given: PipelineInput, at: Position | None = None) -> Graph:
    refuse_taken(graph, given.name)
    layout = {**graph.layout, given.name: on_file(at)} if at else graph.layout
    return replace(graph, inputs=(*graph.inputs, given), layout=layout)


def replace_input(graph: Graph, given: PipelineInput) -> Graph:
    """Change an input in place (its name stays; see rename)."""
    return replace(graph, inputs=tuple(given if i.name == given.name else i for i in graph.inputs))


def shift_input(graph: Graph, name: str, by: int) -> Graph:
    """Move an input up (-1) or down (1) in the list in which a run asks for them; it stops at the
    ends."""
    order = list(graph.inputs)
    at = next((place for place, given in enumerate(order) if given.name == name), None)
    if at is None:
        raise GraphError(f"There is no input {name}.")
    given = order.pop(at)
    order.insert(min(max(at + by, 0), len(order)), given)
    return replace(graph, inputs=tuple(order))


def remove(graph: Graph, ids: Iterable[str]) -> Graph:
    """Take steps, inputs and notes away, with wires, positions, pins and places in groups.

    A group that is named goes as a frame: its members stay. One without members goes with them.
    """
    gone = set(ids)
    return replace(
        graph,
        inputs=tuple(given for given in graph.inputs if given.name not in gone),
        steps=tuple(step for step in graph.steps if step.id not in gone),
        wires=tuple(w for w in graph.wires if w.source not in gone and w.target not in gone),
        layout={name: place for name, place in graph.layout.items() if name not in gone},
        expected={name: value for name, value in graph.expected.items() if name not in gone},
        pins={name: value for name, value in graph.pins.items() if name not in gone},
        notes=tuple(note for note in graph.notes if note.id not in gone),
        groups=_groups_without(graph.groups, gone),
    )


def move(graph: Graph, places: Mapping[str, Position]) -> Graph:
    """Put steps, inputs and notes elsewhere; unknown ids are passed over."""
    known = node_ids(graph)
    moved = {name: on_file(place) for name, place in places.items() if name in known}
    notes = tuple(
        replace(note, at=on_file(places[note.id])) if note.id in places else note
        for note in graph.notes
    )
    layout = {**graph.layout, **moved} if moved else graph.layout
    return replace(graph, layout=layout, notes=notes if notes != graph.notes else graph.notes)


def set_setting(
    graph: Graph, step_id: str, key: str, value: Json, kinds: Kinds = BUILT_IN_KINDS
) -> Graph:
    """Change one setting; wires to ports that it no longer has are dropped."""
    step = need_step(graph, step_id)
    return set_settings(graph, step_id, {**step.settings, key: value}, kinds)


def set_settings(
    graph: Graph, step_id: str, settings: JsonObject, kinds: Kinds = BUILT_IN_KINDS
) -> Graph:
    """Replace all settings of a step; wires to ports that it no longer has are dropped."""
    changed = with_step(graph, replace(need_step(graph, step_id), settings=settings))
    return _drop_dangling(changed, step_id, kinds)


def set_title(graph: Graph, step_id: str, title: str) -> Graph:
    return with_step(graph, replace(need_step(graph, step_id), title=title.strip()))


def rename(graph: Graph, old: str, new: str, kinds: Kinds = BUILT_IN_KINDS) -> Graph:
    """Give a step or input another id; wires, positions, pins, groups, expectations follow.

    Placeholders are port names and stay, so an input that fed ports by its name is wired first.
    """
    if old == new:
        return graph
    if old not in node_ids(graph):
        raise GraphError(f"There is no step {old}.")
    if not is_name(new):
        raise GraphError(f'"{new}" cannot be a name.', "Use letters, digits and _.")
    refuse_taken(graph, new)
    unwired = tuple(
        Wire(b.source, b.target, b.port)
        for b in bindings(graph, kinds)
        if b.source == old and not b.is_wired
    )

    def name_of(name: StepId) -> StepId:
        return StepId(new) if name == old else name

    wires = tuple(
        replace(w, source=name_of(w.source), target=name_of(w.target))
        for w in (*graph.wires, *unwired)
    )
    return replace(
        graph,
        inputs=tuple(replace(given, name=name_of(given.name)) for given in graph.inputs),
        steps=_sorted(replace(step, id=name_of(step.id)) for step in graph.steps),
        wires=tuple(sorted(wires)),
        layout={name_of(StepId(k)): place for k, place in graph.layout.items()},
        expected={name_of(StepId(k)): value for k, value in graph.expected.items()},
        pins={name_of(k): value for k, value in graph.pins.items()},
        groups=tuple(
            replace(group, members=tuple(sorted(name_of(StepId(m)) for m in group.members)))
            for group in graph.groups
        ),
    )


def connect(graph: Graph, wire: Wire, kinds: Kinds = BUILT_IN_KINDS) -> Graph:
    """Lay a wire; one that was at that port before is replaced. Refuses loops."""
    if wire.source not in node_ids(graph):
        raise GraphError(f"There is no step {wire.source}.")
    target = need_step(graph, wire.target)
    if wire.port not in {port.name for port in input_ports(target, kinds)}:
        raise GraphError(f"{target.shown_name} has no port {wire.port}.")
    if would_loop(graph, wire.source, wire.target):
        raise GraphError("That wire would close a loop.", "A step cannot wait for its own result.")
    others = (w for w in graph.wires if (w.target, w.port) != (wire.target, wire.port))
    return replace(graph, wires=tuple(sorted((*others, wire))))


def connect_new_port(
    graph: Graph,
    source: str,
    target: str,
    *,
    source_port: str = MAIN_PORT,
    kinds: Kinds = BUILT_IN_KINDS,
) -> Graph:
    """Drop a wire on a step's body: write a placeholder into its last template and wire it."""
    step = need_step(graph, target)
    info = kinds.get(step.kind)
    if info is None or not info.templates:
        raise GraphError(f"{step.shown_name} takes no input.")
    if would_loop(graph, source, target):
        raise GraphError("That wire would close a loop.", "A step cannot wait for its own result.")
    taken = {port.name for port in input_ports(step, kinds)}
    name = source
    while name in taken:
        name += "_2"
    setting = info.templates[-1]
    text = step.settings.get(setting, info.defaults.get(setting, ""))
    text = text if isinstance(text, str) else ""
    joined = f"{text.rstrip()}\n{{{name}}}" if text.strip() else f"{{{name}}}"
    changed = set_setting(graph, target, setting, joined, kinds)
    return connect(changed, Wire(StepId(source), StepId(target), name, source_port), kinds)


def disconnect(graph: Graph, wires: Iterable[Wire]) -> Graph:
    gone = set(wires)
    return replace(graph, wires=tuple(wire for wire in graph.wires if wire not in gone))


def would_loop(graph: Graph, source: str, target: str) -> bool:
    """Whether a wire from source to target would make a step wait for itself."""
    followers: dict[str, list[str]] = {}
    for wire in graph.wires:
        followers.setdefault(wire.source, []).append(wire.target)
    open_ids, seen = [target], set[str]()
    while open_ids:
        current = open_ids.pop()
        if current == source:
            return True
        if current not in seen:
            seen.add(current)
            open_ids.extend(followers.get(current, ()))
    return False


def subgraph(graph: Graph, ids: Iterable[str]) -> Graph:
    """Only these, and the wires between them: what copy puts aside.

    A group comes along if it is named or all its members are; with the members that are.
    """
    chosen = set(ids)
    whole = {group.id for group in graph.groups if chosen.issuperset(group.members)}
    return remove(graph, all_ids(graph) - chosen - whole)


def paste(
    graph: Graph, piece: Graph, *, dx: float, dy: float, kinds: Kinds = BUILT_IN_KINDS
) -> tuple[Graph, tuple[StepId, ...]]:
    """Add a copied piece under free names, moved by (dx, dy).

    Returns the new ids as well: of inputs, steps, notes and groups, in this order.
    """
    names: dict[str, StepId] = {}
    result = graph
    for given in piece.inputs:
        names[given.name] = free_id(result, given.name)
        result = add_input(result, replace(given, name=names[given.name]))
    for step in piece.steps:
        names[step.id] = free_id(result, step.id)
        result = add_step(result, replace(step, id=names[step.id]))
    placed: dict[str, Position] = {
        names[name]: Position(place.x + dx, place.y + dy)
        for name, place in piece.layout.items()
        if name in names
    }
    bound = [b for b in bindings(piece, kinds) if b.source in names and b.target in names]
    wires = tuple(Wire(names[b.source], names[b.target], b.port, b.source_port) for b in bound)
    result = replace(
        result,
        wires=tuple(sorted({*result.wires, *wires})),
        pins={**result.pins, **{names[k]: v for k, v in piece.pins.items() if k in names}},
    )
    result = _paste_marks(move(result, placed), piece, names, Position(dx, dy))
    return result, tuple(names.values())


def _paste_marks(graph: Graph, piece: Graph, names: dict[str, StepId], by: Position) -> Graph:
    """Notes and groups of a piece; their new ids are added to `names`."""
    for note in piece.notes:
        names[note.id] = free_id(graph, note.id)
        at = on_file(Position(note.at.x + by.x, note.at.y + by.y))
        copy = replace(note, id=names[note.id], at=at)
        graph = replace(graph, notes=sorted_by_id((*graph.notes, copy)))
    for group in piece.groups:
        members = tuple(sorted(names[one] for one in group.members if one in names))
        if members:
            names[group.id] = free_id(graph, group.id)
            copied = replace(group, id=names[group.id], members=members)
            graph = replace(graph, groups=sorted_by_id((*graph.groups, copied)))
    return graph


# What the other edits need as well


def node_ids(graph: Graph) -> set[str]:
    """Ids of steps and inputs."""
    return {given.name for given in graph.inputs} | {step.id for step in graph.steps}


def all_ids(graph: Graph) -> set[str]:
    """Every id that is taken: of steps, inputs, notes and groups."""
    notes, groups = (note.id for note in graph.notes), (group.id for group in graph.groups)
    return node_ids(graph).union(notes, groups)


def need_step(graph: Graph, step_id: str) -> Step:
    """The step. Raises GraphError where there is none."""
    step = graph.step(step_id)
    if step is None:
        raise GraphError(f"There is no step {step_id}.")
    return step


def with_step(graph: Graph, changed: Step) -> Graph:
    return replace(
        graph, steps=tuple(changed if step.id == changed.id else step for step in graph.steps)
    )


def refuse_taken(graph: Graph, name: str) -> None:
    if name in all_ids(graph):
        raise GraphError(f"The name {name} is taken.", "Choose another one.")


def on_file(place: Position) -> Position:
    """As a file keeps it, to the hundredth: what was moved is the same after a save."""
    return Position(round(place.x, 2), round(place.y, 2))


def sorted_by_id(marks: Iterable[MarkT]) -> tuple[MarkT, ...]:
    return tuple(sorted(marks, key=lambda mark: mark.id))


def _groups_without(groups: tuple[Group, ...], gone: set[str]) -> tuple[Group, ...]:
    left = (
        replace(group, members=tuple(one for one in group.members if one not in gone))
        for group in groups
        if group.id not in gone
    )
    kept = tuple(group for group in left if group.members)
    return groups if kept == groups else kept


def _sorted(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple(sorted(steps, key=lambda step: step.id))


def _drop_dangling(graph: Graph, step_id: str, kinds: Kinds) -> Graph:
    ports = {port.name for port in input_ports(need_step(graph, step_id), kinds)}
    kept = tuple(w for w in graph.wires if w.target != step_id or w.port in ports)
    return graph if len(kept) == len(graph.wires) else replace(graph, wires=kept)
