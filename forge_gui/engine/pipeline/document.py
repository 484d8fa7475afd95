"""Pipeline files: `*.forge.json` to a graph and back. A damaged one is told whole and never touched.

The text is always the same for the same graph, one thing a line, the layout last: moving a node
changes no line of logic.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from forge_gui.engine.pipeline.file_words import InputPart, PipelineFile, StepPart, WirePart
from forge_gui.engine.pipeline.findings import findings
from forge_gui.engine.storage.files import read_text, write_text
from forge_gui.values.errors import FileDamaged
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
from forge_gui.values.json_value import Json

SUFFIX = ".forge.json"
MAX_BYTES = 16 * 1024 * 1024
_KEPT = "The file is left as it is."


def read_pipeline(path: Path) -> Graph:
    """The graph in a file. Raises FileDamaged (all faults, in words) and OSError."""
    return parse_pipeline(read_text(path, MAX_BYTES), str(path))


def write_pipeline(graph: Graph, path: Path) -> None:
    """Write the file whole or not at all.

    Raises FileNotWritten, and FileDamaged where the file there now is one that Forge cannot read:
    it may hold work that can still be rescued, so it is never written over.
    """
    _refuse_over_damaged(path)
    write_text(path, pipeline_text(graph))


def parse_pipeline(text: str, source: str = "The text") -> Graph:
    """The graph of such a text. Raises FileDamaged naming `source`, with every fault in words."""
    document = _json(text, source)
    _refuse_version(document, source)
    try:
        file = PipelineFile.model_validate(document)
    except ValidationError as error:
        faults = [f"{found.dotted}: {found.sentence}" for found in findings(error, PipelineFile)]
        raise FileDamaged(source, " ".join(faults), _KEPT) from error
    if faults := list(_double_names(file)):
        raise FileDamaged(source, " ".join(faults), _KEPT)
    return _graph(file)


def pipeline_text(graph: Graph) -> str:
    """The file's text for a graph; equal graphs give equal texts."""
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
    places = [
        f"{_dump(name)}: [{_number(place.x)}, {_number(place.y)}]"
        for name, place in sorted(graph.layout.items())
    ]
    lines.append(_rows("layout", places, "{}"))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def logic_text(graph: Graph) -> str:
    """The text of what a graph does: without layout, words about it and expected answers."""
    return pipeline_text(replace(graph, name="", description="", layout={}, expected={}))


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
    document["settings"] = dict(sorted(step.settings.items()))
    return document


def _wire_document(wire: Wire) -> dict[str, Json]:
    document: dict[str, Json] = {"from": wire.source, "to": wire.target, "port": wire.port}
    if wire.source_port != MAIN_PORT:
        document["from_port"] = wire.source_port
    return document


def _json(text: str, source: str) -> dict[str, Any]:
    try:
        document = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise FileDamaged(source, f"it is no JSON at {place}: {error.msg}.", _KEPT) from error
    except RecursionError as error:
        raise FileDamaged(source, "it is nested too deeply.", _KEPT) from error
    except ValueError as error:
        raise FileDamaged(source, f"{error}", _KEPT) from error
    if not isinstance(document, dict):
        raise FileDamaged(source, "it is no JSON object.", _KEPT)
    return document


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Two equal keys in one object: JSON would silently drop the first."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f'the key "{key}" is there twice in one object.')
        found[key] = value
    return found


def _refuse_version(document: Mapping[str, Any], source: str) -> None:
    if "forge" not in document:
        raise FileDamaged(source, 'it is no Forge pipeline: the key "forge" is missing.', _KEPT)
    version = document["forge"]
    if version != FORMAT_VERSION or isinstance(version, bool):
        is_newer = isinstance(version, int) and version > FORMAT_VERSION
        advice = "It was made by a newer Forge; update Forge." if is_newer else _KEPT
        reason = f"it has format {json.dumps(version)}, and this Forge reads {FORMAT_VERSION}."
        raise FileDamaged(source, reason, advice)


def _double_names(file: PipelineFile) -> Iterable[str]:
    seen: set[str] = set()
    for name in (*(given.name for given in file.inputs), *(step.id for step in file.steps)):
        if name in seen:
            yield f"The name {name} is there twice."
        seen.add(name)
    ports: set[tuple[str, str]] = set()
    for wire in file.wires:
        if (wire.target, wire.port) in ports:
            yield f"Two wires lead to {wire.target}.{wire.port}."
        ports.add((wire.target, wire.port))


def _graph(file: PipelineFile) -> Graph:
    return Graph(
        name=file.name,
        description=file.description,
        inputs=tuple(_input(part) for part in file.inputs),
        steps=tuple(sorted((_step(part) for part in file.steps), key=lambda step: step.id)),
        wires=tuple(sorted(_wire(part) for part in file.wires)),
        layout={name: Position(*place) for name, place in file.layout.items()},
        expected=file.expected,
    )


def _input(part: InputPart) -> PipelineInput:
    return PipelineInput(StepId(part.name), PortKind(part.kind), part.description, part.example)


def _step(part: StepPart) -> Step:
    return Step(StepId(part.id), part.kind, part.title, part.settings)


def _wire(part: WirePart) -> Wire:
    return Wire(StepId(part.source), StepId(part.target), part.port, part.source_port)


def _refuse_over_damaged(path: Path) -> None:
    try:
        read_pipeline(path)
    except FileNotFoundError:
        return
    except FileDamaged as error:
        advice = "It is left as it is. Save under another name."
        raise FileDamaged(str(path), error.reason, advice) from error
