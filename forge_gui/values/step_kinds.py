"""What every layer must know about a kind of step: its words, its templates and its ports.

The settings' own check (pydantic) and the work itself are in engine/pipeline/kinds; plug-ins add
to these there. What is here is enough to draw a step and find its ports.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from forge_gui.values import template
from forge_gui.values.graph import MAIN_PORT, PortKind, Step
from forge_gui.values.json_value import JsonObject


@dataclass(frozen=True, slots=True)
class Port:
    """One end where wires meet. `places` says which settings ask for it ("prompt")."""

    name: str
    kind: PortKind = PortKind.ANY
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepKindInfo:
    """A kind of step: `templates` names the settings whose placeholders are its input ports."""

    kind: str
    title: str
    summary: str
    icon: str
    """Name in the icon family (Phosphor)."""
    templates: tuple[str, ...] = ()
    own_names: tuple[str, ...] = ()
    """Placeholders that the step fills by itself: `{item}` of a map is no port."""
    needs_model: bool = True
    """Whether the setting `model`, where there is one, must name one."""
    pipeline_setting: str = ""
    """The setting that names a pipeline file to run inside."""
    inputs: tuple[Port, ...] = ()
    """Ports that are always there, before those of the templates."""
    outputs: tuple[Port, ...] = (Port(MAIN_PORT, PortKind.TEXT),)
    defaults: JsonObject = field(default_factory=dict)
    """Settings of a fresh step."""


_TEXT = (Port(MAIN_PORT, PortKind.TEXT),)

_ANSWERING = (
    StepKindInfo(
        kind="model",
        title="Model",
        summary="A model answers a prompt.",
        icon="cube",
        templates=("system", "prompt"),
        defaults={"model": "", "prompt": "{text}"},
    ),
    StepKindInfo(
        kind="template",
        title="Template",
        summary="Puts texts together without a model.",
        icon="text-aa",
        templates=("text",),
        defaults={"text": "{text}"},
    ),
    StepKindInfo(
        kind="json",
        title="JSON",
        summary="Takes JSON out of a text, mends it and checks it.",
        icon="brackets-curly",
        templates=("text",),
        defaults={"text": "{text}"},
    ),
    StepKindInfo(
        kind="consensus",
        title="Consensus",
        summary="Several models answer the same; one answer is made of theirs.",
        icon="users-three",
        templates=("system", "prompt"),
        defaults={"models": [], "prompt": "{text}", "strategy": "majority_voting"},
    ),
    StepKindInfo(
        kind="parallel_reasoning",
        title="Reasoning",
        summary="A model reasons several times side by side, then answers with what was found.",
        icon="brain",
        templates=("system", "prompt"),
        defaults={"model": "", "prompt": "{text}", "rounds": "4"},
    ),
    StepKindInfo(
        kind="hand_off",
        title="Hand-off",
        summary="A small model answers; a better one where that is not sure.",
        icon="arrow-bend-up-right",
        templates=("system", "prompt"),
        defaults={"models": [], "prompt": "{text}", "confidence_threshold": 0.7},
    ),
)
_STEERING = (
    StepKindInfo(
        kind="branch",
        title="Branch",
        summary="Goes one of two ways, by a condition.",
        icon="git-branch",
        templates=("passes", "value"),
        outputs=(Port("then", PortKind.TEXT), Port("else", PortKind.TEXT)),
        defaults={"value": "{text}", "condition": "contains", "compared_to": ""},
    ),
    StepKindInfo(
        kind="map",
        title="Map",
        summary="Does the same for each item of a list.",
        icon="list-bullets",
        templates=("items", "system", "prompt"),
        own_names=("item", "number"),
        needs_model=False,
        pipeline_setting="pipeline",
        outputs=(Port(MAIN_PORT, PortKind.LIST),),
        defaults={"items": "{list}", "prompt": "{item}", "model": ""},
    ),
    StepKindInfo(
        kind="join",
        title="Join",
        summary="Makes one text of a list.",
        icon="rows",
        templates=("items", "each"),
        own_names=("item", "number"),
        defaults={"items": "{list}", "each": "{item}"},
    ),
    StepKindInfo(
        kind="merge",
        title="Merge",
        summary="Makes one result of several: together, the first, or the most frequent.",
        icon="git-merge",
        templates=("inputs",),
        defaults={"inputs": "{first}\n{second}", "how": "together"},
    ),
    StepKindInfo(
        kind="pipeline",
        title="Pipeline",
        summary="Runs another pipeline file as one step.",
        icon="tree-structure",
        templates=("inputs",),
        pipeline_setting="path",
        defaults={"path": "", "inputs": "{text}"},
    ),
    StepKindInfo(
        kind="approval",
        title="Approval",
        summary="Waits until a person approves, edits or rejects.",
        icon="hand-palm",
        templates=("text",),
        outputs=(*_TEXT, Port("rejected", PortKind.TEXT)),
        defaults={"text": "{text}"},
    ),
)
_REACHING_OUT = (
    StepKindInfo(
        kind="file_in",
        title="File in",
        summary="Reads a text file.",
        icon="file-arrow-down",
        templates=("path",),
        defaults={"path": ""},
    ),
    StepKindInfo(
        kind="file_out",
        title="File out",
        summary="Writes a text file.",
        icon="file-arrow-up",
        templates=("path", "text"),
        defaults={"path": "", "text": "{text}"},
    ),
    StepKindInfo(
        kind="output",
        title="Output",
        summary="A result of the pipeline.",
        icon="export",
        templates=("text",),
        outputs=(),
        defaults={"text": "{value}"},
    ),
)
BUILT_IN_KINDS: Mapping[str, StepKindInfo] = {
    info.kind: info for info in (*_ANSWERING, *_STEERING, *_REACHING_OUT)
}


def input_ports(step: Step, kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS) -> tuple[Port, ...]:
    """The input ports of a step in order of appearance; none for an unknown kind."""
    info = kinds.get(step.kind)
    if info is None:
        return ()
    places: dict[str, list[str]] = {}
    for setting in info.templates:
        text = step.settings.get(setting, info.defaults.get(setting, ""))
        for name in template.port_names(text if isinstance(text, str) else ""):
            places.setdefault(name, []).append(setting)
    for name in (*info.own_names, *(port.name for port in info.inputs)):
        places.pop(name, None)
    found = tuple(Port(name, PortKind.TEXT, tuple(where)) for name, where in places.items())
    return (*info.inputs, *found)


def output_ports(
    step: Step, kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS
) -> tuple[Port, ...]:
    """The output ports of a step; none for an unknown kind."""
    info = kinds.get(step.kind)
    return info.outputs if info else ()
