"""The graph of `bench canvas` as Forge's own values, with all that its canvas can carry: frames,
notes, breakpoints, pins, steps that are bypassed or muted.
"""

from __future__ import annotations

from benchmarks.canvas_shape import COLUMN, ROW, Shape
from forge_gui.values.debugging import Breakpoint
from forge_gui.values.graph import (
    COLOURS,
    Graph,
    Group,
    Note,
    PortKind,
    Position,
    Step,
    StepMode,
    Wire,
)
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import Port, StepKindInfo

KINDS = {
    "model": StepKindInfo(
        kind="model",
        title="Model",
        summary="",
        icon="cube",
        templates=("prompt",),
        outputs=(Port("out", PortKind.TEXT), Port("facts", PortKind.JSON)),
    )
}
_INPUTS, _OUTPUTS = ("first", "second", "third"), ("out", "facts")
_PROMPTS = {
    2: "Compare {first}\nwith {second} in sentence ",
    3: "Compare {first}\nwith {second} and {third}, ",
}
_GROUP, _NOTE, _DOT, _PIN, _BYPASS, _MUTE = 40, 50, 25, 101, 61, 67
"""One in so many nodes."""


def graph_of(shape: Shape) -> Graph:
    """The shape's nodes and links, and what people put around them."""
    ids = [StepId(f"s{number:05d}") for number in range(len(shape.places))]
    prompt = _PROMPTS[shape.inputs]
    steps = tuple(
        Step(
            name,
            "model",
            f"Step {n}",
            {"model": "forge:tiny", "prompt": f"{prompt}{n}"},  # as in life, no two are the same
            _mode(n),
        )
        for n, name in enumerate(ids)
    )
    wires = tuple(
        sorted(
            Wire(ids[source], ids[target], _INPUTS[port], _OUTPUTS[output])
            for source, output, target, port in shape.links
        )
    )
    layout: dict[str, Position] = {
        name: Position(*place) for name, place in zip(ids, shape.places, strict=True)
    }
    return Graph(
        steps=steps,
        wires=wires,
        layout=layout,
        pins={ids[n]: {"response": "kept"} for n in range(_PIN, len(ids), _PIN)},
        notes=_notes(shape),
        groups=_groups(ids),
    )


def breakpoints_of(shape: Shape) -> tuple[Breakpoint, ...]:
    """Before some steps, and on the first wire of others."""
    steps = [Breakpoint(StepId(f"s{n:05d}")) for n in range(0, len(shape.places), _DOT)]
    wires = [
        Breakpoint(StepId(f"s{target:05d}"), _INPUTS[port])
        for _source, _output, target, port in shape.links[::_DOT]
    ]
    return (*steps, *wires)


def _mode(number: int) -> StepMode:
    if number % _BYPASS == _BYPASS - 1:
        return StepMode.BYPASSED
    return StepMode.MUTED if number % _MUTE == _MUTE - 1 else StepMode.ON


def _notes(shape: Shape) -> tuple[Note, ...]:
    """In the gaps below nodes."""
    return tuple(
        Note(
            f"n{number:05d}",
            "Ask before this is changed.",
            Position(x, y + ROW - 56.0),
            COLUMN - 84.0,
            48.0,
            COLOURS[number // _NOTE % len(COLOURS)],
        )
        for number, (x, y) in enumerate(shape.places)
        if number % _NOTE == 0
    )


def _groups(ids: list[StepId]) -> tuple[Group, ...]:
    """Three nodes below each other in a frame."""
    return tuple(
        Group(
            f"g{first:05d}",
            f"Group {first // _GROUP}",
            tuple(ids[first : first + 3]),
            COLOURS[first // _GROUP % len(COLOURS)],
        )
        for first in range(0, len(ids), _GROUP)
    )
