"""The output step: a result of the pipeline, shown and handed back."""

from __future__ import annotations

from pydantic import Field

from forge_gui.engine.pipeline.kinds.base import (
    InstantStep,
    Kind,
    Preparation,
    StepSettings,
    answer,
)
from forge_gui.engine.pipeline.render import render
from forge_gui.values.graph import Step
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import parse


class OutputSettings(StepSettings):
    """What an output step is told."""

    text: str = Field(
        default="{value}",
        title="Text",
        description="The result, with the names of its inputs in braces.",
        json_schema_extra={"format": "template"},
    )


def _prepare(_: Step, settings: OutputSettings, __: Preparation) -> InstantStep:
    parts = parse(settings.text)
    return InstantStep(lambda inputs: answer(render(parts, inputs)))


OUTPUT = Kind(BUILT_IN_KINDS["output"], OutputSettings, _prepare)
