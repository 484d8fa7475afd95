"""The JSON step: takes JSON out of a text, mends it, and checks it against a schema."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, Field

from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    Kind,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.render import render
from forge_gui.values.errors import JsonUnfit
from forge_gui.values.graph import Step
from forge_gui.values.json_value import JsonObject
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import parse


def _sound(schema: dict[str, Any] | None) -> dict[str, Any] | None:
    """A schema that is one itself. Raises ValueError."""
    if schema is not None:
        from forge_gui.engine.structured.schema import schema_fault

        if fault := schema_fault(schema):
            raise ValueError(f"this is no JSON Schema: {fault}")
    return schema


SoundSchema = Annotated[dict[str, Any] | None, AfterValidator(_sound)]
"""A JSON Schema in the settings of a step."""


class JsonSettings(StepSettings):
    """What a JSON step is told."""

    text: str = Field(
        default="{text}",
        title="Text",
        description="Where the JSON is, with the names of inputs in braces.",
        json_schema_extra={"format": "template"},
    )
    json_schema: SoundSchema = Field(
        default=None,
        title="JSON Schema",
        description="What the JSON must fit; then nothing in it is guessed.",
        json_schema_extra={"format": "json-schema"},
    )
    mend: bool = Field(
        default=True,
        title="Mend",
        description="Repair JSON that is broken; off: it must be right as it stands in the text.",
    )


class _Reading:
    def __init__(self, settings: JsonSettings) -> None:
        self._text = parse(settings.text)
        self._schema: JsonObject | None = settings.json_schema
        self._mend = settings.mend

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        outcome = await context.read_json(render(self._text, inputs), self._schema)
        if not self._mend and outcome.is_mended:
            raise JsonUnfit(f"it would have to be mended ({outcome.in_words})", outcome.value)
        output: JsonObject = {
            "response": outcome.value,
            "json": outcome.value,
            "repairs": list(outcome.sentences),
        }
        return StepOutput(output, note=outcome.in_words)


def _prepare(_: Step, settings: JsonSettings, __: Preparation) -> SlowStep:
    return SlowStep(_Reading(settings).run)


JSON = Kind(BUILT_IN_KINDS["json"], JsonSettings, _prepare)
