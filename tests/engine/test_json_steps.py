"""JSON in pipelines: the JSON step, and model steps that answer with JSON, in the real engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.engine.structured.reader import JsonReader
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import RunResult, StepState
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

SCHEMA: JsonObject = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "n": {"type": "integer"}},
    "required": ["city", "n"],
}


def json_step(name: str, **settings: Json) -> Step:
    return Step(StepId(name), "json", settings={"text": "{given}", **settings})


async def ran(folder: Path, graph: Graph, **inputs: str) -> RunResult:
    async with engine_on(folder, quick("m")) as (engine, _):
        return await engine.run(graph, inputs)


def reading(**settings: Json) -> Graph:
    return pipeline(
        [json_step("read", **settings), template_step("use", "{x[city]}: {x[json]}")],
        ["given>read.given", "read>use.x"],
        {"given": ""},
    )


async def test_the_json_step_mends_and_says_so(tmp_path: Path) -> None:
    result = await ran(tmp_path, reading(), given="Well: {'city': 'Ulm', n: 3,}")
    read = result.steps[StepId("read")]
    assert read.output["json"] == {"city": "Ulm", "n": 3}
    assert "Put a key in quotes." in read.note
    assert read.output["repairs"] == read_sentences(read.note)
    assert result.steps[StepId("use")].output["response"] == 'Ulm: {"city":"Ulm","n":3}'
    assert read.timing.repair_s > 0


def read_sentences(note: str) -> list[str]:
    return [f"{sentence}." for sentence in note.rstrip(".").split(". ")]


async def test_valid_json_passes_without_a_word(tmp_path: Path) -> None:
    result = await ran(tmp_path, reading(), given='{"city": "Ulm", "n": 3}')
    assert result.steps[StepId("read")].output["repairs"] == []
    assert result.steps[StepId("read")].note == ""


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ('{"city": "Ulm"}', "'n' is a required property"),
        ('{"city": "Ulm", "n": 3, "more": "cut o', "guess"),
        ("Nothing here.", "there is none in it"),
        ('{"city": "Ulm", "n": 3, "x": 1e999}', "number without end"),
    ],
)
async def test_what_does_not_fit_fails_in_a_sentence(tmp_path: Path, given: str, why: str) -> None:
    result = await ran(tmp_path, reading(json_schema=SCHEMA), given=given)
    read = result.steps[StepId("read")]
    assert read.state is StepState.FAILED
    assert why in read.error
    assert read.advice


async def test_without_mending_only_what_is_right_passes(tmp_path: Path) -> None:
    right = await ran(tmp_path, reading(mend=False), given='So: {"city": "Ulm"}')
    assert right.steps[StepId("read")].output["json"] == {"city": "Ulm"}
    wrong = await ran(tmp_path, reading(mend=False), given="So: {city: 'Ulm'}")
    assert "have to be mended" in wrong.steps[StepId("read")].error


async def test_a_schema_that_is_none_is_refused_before_the_run(tmp_path: Path) -> None:
    with pytest.raises(PipelineRefused) as caught:
        await ran(tmp_path, reading(json_schema={"type": "wibble"}), given="{}")
    assert "no JSON Schema" in str(caught.value)


async def test_a_model_step_with_a_schema_has_json_beside_its_response(tmp_path: Path) -> None:
    graph = pipeline(
        [
            model_step("ask", "Which city in {text}?", json_schema=SCHEMA),
            template_step("use", "{x[city]} {x[n]}"),
        ],
        ["text>ask.text", "ask>use.x"],
        {"text": "hello"},
    )
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        result = await engine.run(graph, {})
        counts = engine.json_counts()
    asked = result.steps[StepId("ask")].output
    found = asked["json"]
    assert isinstance(found, dict)
    assert isinstance(asked["response"], str)
    assert result.steps[StepId("use")].output["response"] == f"{found['city']} {found['n']}"
    assert counts == {ModelId("simulation", "m"): {"strict": 1}}


async def test_closing_the_engine_ends_the_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    real = JsonReader._end

    async def end(self: JsonReader) -> None:
        if self.pid:
            seen.append(self.pid)
        await real(self)

    monkeypatch.setattr(JsonReader, "_end", end)
    result = await ran(tmp_path, reading(), given="{'city': '" + "x" * 6_000 + "'}")
    assert result.steps[StepId("read")].state is StepState.DONE
    assert len(seen) == 1
