"""The graph that a checked pipeline file describes, and what its parts say against each other."""

from __future__ import annotations

from collections.abc import Iterable

from forge_gui.engine.pipeline.file_words import (
    GroupPart,
    InputPart,
    NotePart,
    PipelineFile,
    StepPart,
    WirePart,
)
from forge_gui.values.graph import (
    Graph,
    Group,
    Note,
    PipelineInput,
    PortKind,
    Position,
    Step,
    StepMode,
    Wire,
)
from forge_gui.values.ids import StepId


def contradictions(file: PipelineFile) -> Iterable[str]:
    """Names that are there twice, ports with two wires, nodes in two groups, as sentences."""
    seen: set[str] = set()
    for name in _names(file):
        if name in seen:
            yield f"The name {name} is there twice."
        seen.add(name)
    ports: set[tuple[str, str]] = set()
    for wire in file.wires:
        if (wire.target, wire.port) in ports:
            yield f"Two wires lead to {wire.target}.{wire.port}."
        ports.add((wire.target, wire.port))
    yield from _stray_members(file, seen - {group.id for group in file.groups})


def graph_of(file: PipelineFile) -> Graph:
    return Graph(
        name=file.name,
        description=file.description,
        inputs=tuple(_input(part) for part in file.inputs),
        steps=tuple(sorted((_step(part) for part in file.steps), key=lambda step: step.id)),
        wires=tuple(sorted(_wire(part) for part in file.wires)),
        layout={name: Position(*place) for name, place in file.layout.items()},
        expected=file.expected,
        pins={StepId(name): pin for name, pin in file.pins.items()},
        notes=tuple(sorted((_note(part) for part in file.notes), key=lambda note: note.id)),
        groups=tuple(sorted((_group(part) for part in file.groups), key=lambda group: group.id)),
    )


def _names(file: PipelineFile) -> Iterable[str]:
    yield from (given.name for given in file.inputs)
    yield from (step.id for step in file.steps)
    yield from (note.id for note in file.notes)
    yield from (group.id for group in file.groups)


def _stray_members(file: PipelineFile, known: set[str]) -> Iterable[str]:
    """A file written by hand may frame what is not there, or one thing twice."""
    framed: set[str] = set()
    for group in file.groups:
        for member in group.members:
            if member not in known:
                yield f"The group {group.id} holds {member}, which is not there."
            elif member in framed:
                yield f"{member} is in two groups."
            framed.add(member)


def _input(part: InputPart) -> PipelineInput:
    return PipelineInput(StepId(part.name), PortKind(part.kind), part.description, part.example)


def _step(part: StepPart) -> Step:
    return Step(StepId(part.id), part.kind, part.title, part.settings, StepMode(part.mode))


def _wire(part: WirePart) -> Wire:
    return Wire(StepId(part.source), StepId(part.target), part.port, part.source_port)


def _note(part: NotePart) -> Note:
    width, height = part.size
    return Note(part.id, part.text, Position(*part.at), width, height, part.colour)


def _group(part: GroupPart) -> Group:
    return Group(part.id, part.title, tuple(sorted(part.members)), part.colour)
