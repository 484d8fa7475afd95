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
    outputs: tuple[Port, ...] = (Port(MAIN_PORT, PortKind.TEXT),)
    defaults: JsonObject = field(default_factory=dict)
    """Settings of a fresh step."""


BUILT_IN_KINDS: Mapping[str, StepKindInfo] = {
    info.kind: info
    for info in (
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
            kind="output",
            title="Output",
            summary="A result of the pipeline.",
            icon="export",
            templates=("text",),
            outputs=(),
            defaults={"text": "{value}"},
        ),
    )
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
    return tuple(Port(name, PortKind.TEXT, tuple(where)) for name, where in places.items())


def output_ports(
    step: Step, kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS
) -> tuple[Port, ...]:
    """The output ports of a step; none for an unknown kind."""
    info = kinds.get(step.kind)
    return info.outputs if info else ()
