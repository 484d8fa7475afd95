"""The text of a pipeline file for a graph; equal graphs give equal texts.

Logic first (inputs, steps, wires, expected answers, pins), then what is only looks (layout, notes,
groups), each thing there in a line of its own. What has its usual value is not written, so that a
file made before notes, groups, pins and modes were known is the same text today.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from forge_gui.values.graph import (
    FORMAT_VERSION,
    MAIN_PORT,
    UNTITLED,
    Graph,
    Group,
    Note,
    PipelineInput,
    Position,
    Step,
    StepMode,
    Wire,
)
from forge_gui.values.json_value import Json


def pipeline_text(graph: Graph) -> str:
    """The file's text for a graph. One without a name is called Untitled there."""
    return _text(graph if graph.name else replace(graph, name=UNTITLED))


def logic_text(graph: Graph) -> str:
    """The text of what a graph does: without looks, words about it and expected answers."""
    bare = replace(graph, name="", description="", layout={}, expected={}, notes=(), groups=())
    return _text(bare)


def _text(graph: Graph) -> str:
    lines = [*_logic_lines(graph), *_look_lines(graph)]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _logic_lines(graph: Graph) -> list[str]:
    document: dict[str, Json] = {"forge": FORMAT_VERSION, "name": graph.name}
    if graph.description:
        document["description"] = graph.description
    document["inputs"] = [_input_document(given) for given in graph.inputs]
    document["steps"] = [_step_document(s) for s in sorted(graph.steps, key=lambda s: s.id)]
    lines = _lines(document)
    wires = [_wire_document(wire) for wire in sorted(graph.wires)]
    lines.append(_rows("wires", [_dump(wire) for wire in wires], "[]"))
    if graph.expected:
        lines += _lines({"expected": dict(sorted(graph.expected.items()))})
    if graph.pins:
        pins = [f"{_dump(name)}: {_dump(pin)}" for name, pin in sorted(graph.pins.items())]
        lines.append(_rows("pins", pins, "{}"))
    return lines


def _look_lines(graph: Graph) -> list[str]:
    places = [f"{_dump(name)}: {_pair(place)}" for name, place in sorted(graph.layout.items())]
    lines = [_rows("layout", places, "{}")]
    if graph.notes:
        notes = sorted(graph.notes, key=lambda note: note.id)
        lines.append(_rows("notes", [_note_row(note) for note in notes], "[]"))
    if graph.groups:
        groups = sorted(graph.groups, key=lambda group: group.id)
        rows = [_dump(_group_document(group)) for group in groups]
        lines.append(_rows("groups", rows, "[]"))
    return lines


def _lines(document: Mapping[str, Json]) -> list[str]:
    """One indented entry for each key."""
    return [_dump(document, indent=2)[2:-2]] if document else []


def _rows(key: str, rows: list[str], brackets: str) -> str:
    """A list or object with one entry a line, so that a change touches one line."""
    if not rows:
        return f'  "{key}": {brackets}'
    inside = ",\n".join(f"    {row}" for row in rows)
    return f'  "{key}": {brackets[0]}\n{inside}\n  {brackets[1]}'


def _dump(value: Json, indent: int | None = None) -> str:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, as a careless paste may leave behind
        return json.dumps(value, indent=indent)
    return text


def _pair(place: Position) -> str:
    return f"[{_number(place.x)}, {_number(place.y)}]"


def _number(value: float) -> str:
    return json.dumps(int(value) if value == int(value) else round(value, 2))


def _input_document(given: PipelineInput) -> dict[str, Json]:
    words = {"description": given.description, "example": given.example}
    said = {key: text for key, text in words.items() if text}
    return {"name": given.name, "kind": str(given.kind), **said}


def _step_document(step: Step) -> dict[str, Json]:
    document: dict[str, Json] = {"id": step.id, "kind": step.kind}
    if step.title:
        document["title"] = step.title
    if step.mode is not StepMode.ON:
        document["mode"] = str(step.mode)
    document["settings"] = dict(sorted(step.settings.items()))
    return document


def _wire_document(wire: Wire) -> dict[str, Json]:
    document: dict[str, Json] = {"from": wire.source, "to": wire.target, "port": wire.port}
    if wire.source_port != MAIN_PORT:
        document["from_port"] = wire.source_port
    return document


def _note_row(note: Note) -> str:
    size = _pair(Position(note.width, note.height))
    start = f'{{"id": {_dump(note.id)}, "at": {_pair(note.at)}, "size": {size}'
    return f'{start}, "colour": {_dump(note.colour)}, "text": {_dump(note.text)}}}'


def _group_document(group: Group) -> dict[str, Json]:
    members: list[Json] = [*sorted(group.members)]
    return {"id": group.id, "title": group.title, "colour": group.colour, "members": members}
