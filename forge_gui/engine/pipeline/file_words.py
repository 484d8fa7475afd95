"""The pipeline file, format 1, as pydantic sees it. The published JSON Schema is made from here:

python -m forge_gui.engine.pipeline.file_words > resources/schemas/pipeline-v1.schema.json
"""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from forge_gui.values.graph import FORMAT_VERSION, MAIN_PORT
from forge_gui.values.json_value import JsonObject

SCHEMA_FILE = "pipeline-v1.schema.json"
_NAME = r"^[A-Za-z_][A-Za-z0-9_]*$"
_LONGEST_NAME = 200
_Pair = Annotated[list[float], Field(min_length=2, max_length=2)]
_Colour = Literal["neutral", "blue", "violet", "teal", "amber", "pink", "green", "red"]


class _Part(BaseModel):
    """Strict; an unknown key is a fault."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False, defer_build=True
    )


class InputPart(_Part):
    """Something a run is given; feeds every unwired port of its name."""

    name: str = Field(
        pattern=_NAME, max_length=_LONGEST_NAME, description="A name of letters, digits and _."
    )
    kind: Literal["text", "json", "number", "yes_no", "image", "audio", "list", "any"] = Field(
        default="text", description="What it is."
    )
    description: str = Field(default="", description="What to write there.")
    example: str = Field(default="", description="Used where a run is given nothing.")


class StepPart(_Part):
    """One step."""

    id: str = Field(
        pattern=_NAME, max_length=_LONGEST_NAME, description="A name of letters, digits and _."
    )
    kind: str = Field(
        min_length=1,
        description="Kind of step: model, template, branch, map, join, merge, pipeline, approval, "
        "file_in, file_out, output, json, or the name of a plug-in's.",
    )
    title: str = Field(default="", description="Shown name; empty: the id.")
    settings: dict[str, Any] = Field(default={}, description="What the kind is told.")
    mode: Literal["on", "bypassed", "muted"] = Field(
        default="on",
        description="bypassed: what comes in goes on as it is. muted: it does not run, nor does "
        "what needs it.",
    )


class WirePart(_Part):
    """Brings what a step or input gives to a port of a step."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, defer_build=True, validate_by_name=False
    )

    source: str = Field(alias="from", description="A step or an input.")
    target: str = Field(alias="to", description="A step.")
    port: str = Field(description="The name in braces that it feeds.")
    source_port: str = Field(default=MAIN_PORT, alias="from_port", description="Which output.")


class NotePart(_Part):
    """Words for people on the canvas, no part of the logic."""

    id: str = Field(
        pattern=_NAME, max_length=_LONGEST_NAME, description="A name of letters, digits and _."
    )
    text: str = Field(default="", description="What it says.")
    at: _Pair = Field(description="Where it stands: x and y.")
    size: _Pair = Field(default=[208.0, 112.0], description="Width and height.")
    colour: _Colour = Field(default="neutral", description="Which colour it has.")


class GroupPart(_Part):
    """A titled frame round nodes and notes, no part of the logic."""

    id: str = Field(
        pattern=_NAME, max_length=_LONGEST_NAME, description="A name of letters, digits and _."
    )
    title: str = Field(default="", description="What stands on the frame.")
    members: list[str] = Field(min_length=1, description="Ids of steps, inputs and notes.")
    colour: _Colour = Field(default="neutral", description="Which colour it has.")


class PipelineFile(_Part):
    """A Forge pipeline."""

    forge: Literal[1] = Field(description="Version of this format.")
    name: str = Field(min_length=1, description="Name of the pipeline.")
    description: str = Field(default="", description="What it is for.")
    inputs: list[InputPart] = Field(default=[], description="What a run is given.")
    steps: list[StepPart] = Field(default=[], description="The steps, sorted by id.")
    wires: list[WirePart] = Field(default=[], description="What reaches which port.")
    expected: dict[str, Any] = Field(
        default={}, description="What the named steps answer on the example inputs."
    )
    pins: dict[str, dict[str, Any]] = Field(
        default={}, description="Outputs of steps that do not run but give what stands here."
    )
    layout: dict[str, _Pair] = Field(
        default={}, description="Where steps and inputs stand on the canvas: x and y."
    )
    notes: list[NotePart] = Field(default=[], description="Notes on the canvas.")
    groups: list[GroupPart] = Field(default=[], description="Frames on the canvas.")


def pipeline_schema() -> JsonObject:
    """The JSON Schema of pipeline files, as it ships in resources/schemas."""
    schema = PipelineFile.model_json_schema(by_alias=True)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Forge pipeline, format {FORMAT_VERSION}",
    }
    return {**head, **{key: value for key, value in schema.items() if key != "title"}}


def schema_text() -> str:
    """The text of the published file."""
    return json.dumps(pipeline_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
