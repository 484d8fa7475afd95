"""A pipeline document read by pydantic, which can say everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from forge_gui.engine.pipeline.file_words import InputPart, PipelineFile, StepPart, WirePart
from forge_gui.engine.pipeline.findings import findings
from forge_gui.values.graph import Graph, PipelineInput, PortKind, Position, Step, Wire
from forge_gui.values.ids import StepId


class Refused(Exception):
    """`faults`: every fault in words, with its place."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__(" ".join(faults))
        self.faults = faults


def read_carefully(document: Mapping[str, Any]) -> Graph:
    """The graph of a document. Raises Refused."""
    try:
        return _graph(PipelineFile.model_validate(document))
    except ValidationError as error:
        found = findings(error, PipelineFile)
        raise Refused([f"{one.dotted}: {one.sentence}" for one in found]) from error


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
