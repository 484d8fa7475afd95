"""The template step: puts texts together without a model."""

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


class TemplateSettings(StepSettings):
    """What a template step is told."""

    text: str = Field(
        default="{text}",
        title="Text",
        description="Text with the names of its inputs in braces: {name} or {name[key]}.",
        json_schema_extra={"format": "template"},
    )


def _prepare(_: Step, settings: TemplateSettings, __: Preparation) -> InstantStep:
    parts = parse(settings.text)
    return InstantStep(lambda inputs: answer(render(parts, inputs)))


TEMPLATE = Kind(BUILT_IN_KINDS["template"], TemplateSettings, _prepare)
