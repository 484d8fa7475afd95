"""Kinds of steps that stand in for those that do not work: settled ones and bypassed ones.

A stand-in has the output ports of the real kind, needs nothing else of it (no settings, no model,
no files), and so passes every check that the real step might not pass.
"""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.engine.pipeline.kinds.base import (
    AnyKind,
    Inputs,
    InstantStep,
    Kind,
    Preparation,
    StepOutput,
    StepSettings,
)
from forge_gui.values.graph import MAIN_PORT, PortKind, Step
from forge_gui.values.runs import StepResult
from forge_gui.values.step_kinds import Port, StepKindInfo

BYPASSED = "Bypassed."


class NoSettings(StepSettings):
    """A stand-in is told nothing."""


def settled(kind: AnyKind | None, step: Step, result: StepResult, used: Sequence[str]) -> AnyKind:
    """Gives a result that is there already. `used`: output ports that wires begin at, for a kind
    that is not known."""
    outputs = kind.info.outputs if kind else tuple(Port(name) for name in used or (MAIN_PORT,))

    def prepare(_: Step, __: NoSettings, ___: Preparation) -> InstantStep:
        return InstantStep(lambda _: StepOutput(result.output), has_sides=_has_sides(kind))

    return Kind(_info("settled", step, (), outputs), NoSettings, prepare, _version(kind))


def bypassed(kind: AnyKind | None, step: Step, port: str) -> AnyKind:
    """Lets what comes in by a port go on as it is; where there are several ways on, by the first."""
    outputs = kind.info.outputs if kind else (Port(MAIN_PORT),)
    has_sides = _has_sides(kind)

    def work(inputs: Inputs) -> StepOutput:
        came = dict(inputs.get(port, {}))
        came.pop("taken", None)
        if has_sides:
            came["taken"] = outputs[0].name
        return StepOutput(came, cause=BYPASSED)

    def prepare(_: Step, __: NoSettings, ___: Preparation) -> InstantStep:
        return InstantStep(work, has_sides=has_sides)

    inputs = (Port(port, PortKind.ANY),) if port else ()
    return Kind(_info("bypassed", step, inputs, outputs), NoSettings, prepare, _version(kind))


def _info(
    what: str, step: Step, inputs: tuple[Port, ...], outputs: tuple[Port, ...]
) -> StepKindInfo:
    # No kind of the registry or of a plug-in has a space in its name.
    name = f"{what} {step.id}"
    return StepKindInfo(
        name, step.shown_name, "", "", needs_model=False, inputs=inputs, outputs=outputs
    )


def _has_sides(kind: AnyKind | None) -> bool:
    return kind is not None and len(kind.info.outputs) > 1


def _version(kind: AnyKind | None) -> int:
    return kind.version if kind else 1
