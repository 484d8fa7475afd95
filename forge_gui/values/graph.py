"""A pipeline as data: inputs, steps, wires and where things stand on the canvas.

Values only; every change makes a new graph (see graph_edits.py). How port names come about is
in template.py, what a graph needs to run is in engine/pipeline.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject

FORMAT_VERSION = 1
UNTITLED = "Untitled"
"""What a pipeline without a name is called: a file has one always."""
MAIN_PORT = "out"
"""The one output port of most step kinds."""


class PortKind(StrEnum):
    """What travels on a wire; each has a colour and a shape of its own."""

    TEXT = "text"
    JSON = "json"
    NUMBER = "number"
    YES_NO = "yes_no"
    IMAGE = "image"
    AUDIO = "audio"
    LIST = "list"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class PipelineInput:
    """Something a run is given. It shares its namespace with the steps and feeds, without a
    wire, every unwired port of its own name."""

    name: StepId
    kind: PortKind = PortKind.TEXT
    description: str = ""
    example: str = ""
    """What a run without --input uses; empty: the input must be given."""


class StepMode(StrEnum):
    """Whether a step takes part in a run."""

    ON = "on"
    BYPASSED = "bypassed"
    """Left out: what comes in by its first wired port goes on as it is."""
    MUTED = "muted"
    """Does not run, and nothing that needs its result does."""


@dataclass(frozen=True, slots=True)
class Step:
    """A node of the graph. `settings` belong to the kind, which checks them.

    Kinds of format 1: `model` (model, prompt, system, options, json_schema, ...),
    `template` (text), `output` (text; default `{value}`).
    """

    id: StepId
    kind: str
    title: str = ""
    """Shown name; empty: the id."""
    settings: JsonObject = field(default_factory=dict)
    mode: StepMode = StepMode.ON

    @property
    def shown_name(self) -> str:
        return self.title or self.id


@dataclass(frozen=True, slots=True, order=True)
class Wire:
    """Brings the output of a step or input to a port of a step."""

    source: StepId
    target: StepId
    port: str
    source_port: str = MAIN_PORT


@dataclass(frozen=True, slots=True)
class Position:
    """Top left corner on the canvas, in scene units (pixels at 100 %)."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Note:
    """A piece of paper on the canvas: words for people, no part of the logic.

    `id` shares the namespace of steps and inputs; `colour` is one of COLOURS. Width and height
    are in scene units.
    """

    id: str
    text: str
    at: Position
    width: float = 208.0
    height: float = 112.0
    colour: str = "neutral"


@dataclass(frozen=True, slots=True)
class Group:
    """Nodes that belong together: a titled frame round them, wherever they stand.

    `members` are ids of steps, inputs and notes, sorted; a node is in one group at most.
    """

    id: str
    title: str
    members: tuple[str, ...]
    colour: str = "neutral"


COLOURS = ("neutral", "blue", "violet", "teal", "amber", "pink", "green", "red")
"""Names of the colours that notes and groups may have; the themes say how they look."""


@dataclass(frozen=True, slots=True)
class Graph:
    """A whole pipeline. Steps are kept sorted by id and wires in their own order."""

    name: str = UNTITLED
    description: str = ""
    inputs: tuple[PipelineInput, ...] = ()
    steps: tuple[Step, ...] = ()
    wires: tuple[Wire, ...] = ()
    layout: Mapping[str, Position] = field(default_factory=dict)
    """Positions of steps and inputs by id; missing ones are laid out automatically."""
    expected: Mapping[str, Json] = field(default_factory=dict)
    """For samples: what the named steps answer on the example inputs."""
    pins: Mapping[StepId, JsonObject] = field(default_factory=dict)
    """Outputs that were frozen: a pinned step does not run, these are its result.

    By step; each has the shape of StepResult.output (`response`, for a branch also `taken`).
    """
    notes: tuple[Note, ...] = ()
    groups: tuple[Group, ...] = ()
    """Both sorted by id; like `layout` they are no part of the logic."""

    def step(self, step_id: str) -> Step | None:
        return next((step for step in self.steps if step.id == step_id), None)

    def input(self, name: str) -> PipelineInput | None:
        return next((given for given in self.inputs if given.name == name), None)
