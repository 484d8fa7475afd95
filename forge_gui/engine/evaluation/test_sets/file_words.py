"""The file of a test set, format 1, as pydantic sees it. The published schema is made from here:

python -m forge_gui.engine.evaluation.test_sets.file_words > resources/schemas/tests-v1.schema.json
"""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from forge_gui.values.json_value import JsonObject

FORMAT_VERSION = 1
SCHEMA_FILE = "tests-v1.schema.json"
MOST_ROWS = 100_000
_Number = Annotated[float, Field(ge=0, le=1e300)]
_Share = Annotated[float, Field(ge=0, le=1)]


class _Part(BaseModel):
    """An unknown key is a fault; whole numbers count as numbers."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False, defer_build=True
    )


class CheckPart(_Part):
    """How an answer is checked."""

    kind: Literal["exact", "contains", "regex", "json_schema", "number", "similarity", "judge"] = (
        Field(description="Which check.")
    )
    expected: Any = Field(
        default=None,
        description="Text, list of texts, pattern or number; left out: what the row expects.",
    )
    ignores_case: bool = Field(default=False, description="Capitals do not matter.")
    tolerance: _Number = Field(
        default=0.0, description="number: how far off it may be, in its own unit."
    )
    relative: _Number = Field(
        default=1e-6, description="number: how far off, as a share of the expected number."
    )
    json_schema: dict[str, Any] | None = Field(
        default=None, alias="schema", description="json_schema: the schema that the answer keeps."
    )
    strict: bool = Field(
        default=False, description="json_schema: nothing may stand around the JSON."
    )
    least: _Share | None = Field(
        default=None, description="similarity, judge: the score from 0 to 1 that passes."
    )
    rubric: str = Field(default="", max_length=20_000, description="judge: what is a good answer.")
    model: str = Field(
        default="", max_length=500, description="similarity, judge: who; empty: the tested model."
    )


class RowPart(_Part):
    """One row."""

    inputs: dict[str, Any] = Field(min_length=1, description="What is given, by name.")
    expected: Any = Field(default=None, description="What is expected: a text, or any JSON.")
    checks: list[CheckPart] = Field(
        default=[], max_length=50, description="Checks of this row instead of the set's."
    )


class TargetPart(_Part):
    """What is tested: a model, a pipeline, or a step of one."""

    model: str = Field(default="", max_length=500, description="A model's id, or a bare name.")
    pipeline: str = Field(
        default="", max_length=4_000, description="A pipeline's file, from this file's folder on."
    )
    step: str = Field(default="", max_length=200, description="One step of the pipeline.")
    prompt: str = Field(default="", description="For a model, with the inputs in {braces}.")
    system: str = Field(default="", description="For a model: what it is told beforehand.")
    temperature: Annotated[float, Field(ge=0, le=10)] | None = Field(
        default=0.0, description="For a model; null: its own."
    )
    max_tokens: Annotated[int, Field(ge=1, le=10_000_000)] | None = Field(
        default=512, description="For a model: the longest answer."
    )
    seed: Annotated[int, Field(ge=0, lt=2**31)] = Field(
        default=0, description="For a model; every sample has another one."
    )
    models: list[str] = Field(
        default=[], max_length=64, description="Several models whose answers are made one."
    )
    strategy: str = Field(
        default="", max_length=200, description="How they are made one: majority_voting, ..."
    )


class TestSetFile(_Part):
    """A Forge test set."""

    __test__ = False
    forge_tests: Literal[1] = Field(description="Version of this format.")
    name: str = Field(min_length=1, max_length=500, description="Name of the set.")
    about: str = Field(default="", description="What it is for.")
    target: TargetPart | None = Field(default=None, description="What it is attached to.")
    checks: list[CheckPart] = Field(
        default=[], max_length=50, description="Checks of every row that has none of its own."
    )
    rows: list[RowPart] = Field(default=[], max_length=MOST_ROWS, description="The rows.")


def tests_schema() -> JsonObject:
    """The JSON Schema of test sets, as it ships in resources/schemas."""
    schema = TestSetFile.model_json_schema(by_alias=True)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Forge test set, format {FORMAT_VERSION}",
    }
    return {**head, **{key: value for key, value in schema.items() if key != "title"}}


def schema_text() -> str:
    """The text of the published file."""
    return json.dumps(tests_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
