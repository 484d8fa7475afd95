"""The kind of a step that a script brings along. Such a run is not kept: nobody could repeat it."""

from __future__ import annotations

import json

from forge_gui.engine.pipeline.kinds.base import (
    AnyKind,
    Inputs,
    Kind,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import PortKind
from forge_gui.values.json_value import JsonObject
from forge_gui.values.own_step import OwnStep
from forge_gui.values.step_kinds import Port, StepKindInfo


def own_kind(name: str, step: OwnStep) -> AnyKind:
    """The kind, called `name`, for one script's step."""

    async def run(_: StepContext, inputs: Inputs) -> StepOutput:
        given = await step.work(inputs)
        return StepOutput(_plain(step, given["output"]), note=str(given.get("note", "")))

    info = StepKindInfo(
        kind=name,
        title=step.title,
        summary="A step of a script.",
        icon="puzzle-piece",
        inputs=tuple(Port(port, PortKind.ANY) for port in step.ports),
    )
    return Kind(
        info,
        StepSettings,
        lambda _, __, ___: SlowStep(run),
        is_deterministic=lambda _: False,
        is_reusable=False,
    )


def _plain(step: OwnStep, output: object) -> JsonObject:
    try:
        plain: JsonObject = json.loads(json.dumps(output, allow_nan=False))
    except (TypeError, ValueError, RecursionError) as error:
        raise ForgeError(
            f"{step.title} gave something that is no JSON: {error}.",
            "Steps give texts, numbers, lists and objects.",
        ) from error
    return plain
