"""Pipeline files: what is written, what is refused and in which words, what is never touched."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from forge_gui.engine.pipeline.document import (
    MAX_BYTES,
    parse_pipeline,
    pipeline_text,
    read_pipeline,
    write_pipeline,
)
from forge_gui.engine.pipeline.file_words import InputPart, pipeline_schema, schema_text
from forge_gui.values.errors import FileDamaged
from forge_gui.values.graph import Graph, PortKind, Position, Wire
from forge_gui.values.graph_edits import move
from forge_gui.values.ids import StepId
from tests.engine.simulated import model_step, pipeline, template_step

SAMPLE = replace(
    pipeline(
        [model_step("ask", "Say {topic}", temperature=0), template_step("show", "{ask}")],
        ["ask>show.ask"],
        {"topic": "Tee, çay, 茶"},
    ),
    layout={"ask": Position(260, 40), "show": Position(520.5, 40), "topic": Position(0, 40)},
    expected={"show": "Tea."},
)


def test_the_file_is_readable_and_stays_the_same() -> None:
    assert pipeline_text(SAMPLE) == (
        """{
  "forge": 1,
  "name": "Test",
  "inputs": [
    {
      "name": "topic",
      "kind": "text",
      "example": "Tee, çay, 茶"
    }
  ],
  "steps": [
    {
      "id": "ask",
      "kind": "model",
      "settings": {
        "model": "simulation:m",
        "prompt": "Say {topic}",
        "temperature": 0
      }
    },
    {
      "id": "show",
      "kind": "template",
      "settings": {
        "text": "{ask}"
      }
    }
  ],
  "wires": [
    {"from": "ask", "to": "show", "port": "ask"}
  ],
  "expected": {
    "show": "Tea."
  },
  "layout": {
    "ask": [260, 40],
    "show": [520.5, 40],
    "topic": [0, 40]
  }
}
"""
    )
    assert parse_pipeline(pipeline_text(SAMPLE)) == SAMPLE


def test_moving_a_node_changes_one_line_of_the_layout() -> None:
    before = pipeline_text(SAMPLE).splitlines()
    after = pipeline_text(move(SAMPLE, {"ask": Position(261, 41)})).splitlines()
    changed = [line for line, other in zip(before, after, strict=True) if line != other]
    assert changed == ['    "ask": [260, 40],']


def document(**changes: object) -> str:
    whole = {"forge": 1, "name": "Test", "steps": [], **changes}
    return json.dumps({key: value for key, value in whole.items() if value is not ...})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "it is no JSON at line 1, column 1"),
        ('{"forge": 1,\n  "name": }', "it is no JSON at line 2, column 11"),
        ("[]", "it is no JSON object"),
        ("{}", 'the key "forge" is missing'),
        (document(forge=2), "it has format 2, and this Forge reads 1. It was made by a newer"),
        (document(forge="1"), 'it has format "1", and this Forge reads 1'),
        (document(forge=True), "it has format true"),
        ('{"forge": 1, "name": "a", "name": "b"}', 'the key "name" is there twice'),
        ('{"forge": 1, "name": NaN}', "NaN is no JSON number"),
        ("[" * 100_000, "it is nested too deeply"),
        (document(stps=[]), 'stps: "stps" is no known key here. Did you mean "steps"?'),
        (document(name=...), 'name: "name" is missing.'),
        (document(steps=[{"id": "a"}]), 'steps[0].kind: "kind" is missing.'),
        (document(steps=[{"id": "a b", "kind": "model"}]), "A name of letters, digits and _"),
        (document(steps=[{"id": "a", "kind": "x", "titel": ""}]), 'Did you mean "title"?'),
        (document(inputs=[{"name": "a", "kind": "txt"}]), 'must be one of "text", "json"'),
        (document(layout={"a": [1]}), "layout.a: "),
        (document(layout={"a": [1, "x"]}), "must be a number"),
        (document(wires=[{"from": "a", "to": "b"}]), 'wires[0].port: "port" is missing.'),
        (
            document(steps=[{"id": "a", "kind": "x"}, {"id": "a", "kind": "x"}]),
            "The name a is there twice.",
        ),
        (
            document(wires=[{"from": one, "to": "c", "port": "p"} for one in "ab"]),
            "Two wires lead to c.p.",
        ),
    ],
)
def test_a_damaged_text_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(FileDamaged) as caught:
        parse_pipeline(text, "my.forge.json")
    assert words in str(caught.value)
    assert caught.value.path == "my.forge.json"


def test_all_faults_of_a_file_are_told_at_once() -> None:
    text = document(name=3, stps=[], steps=[{"id": "a b", "kind": 3}], layout={"a": [1]})
    with pytest.raises(FileDamaged) as caught:
        parse_pipeline(text)
    for place in ("name:", "stps:", "steps[0].id:", "steps[0].kind:", "layout.a:"):
        assert place in caught.value.reason


def test_a_damaged_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "mine.forge.json"
    path.write_text('{"forge": 1, "name": "half a f', "utf-8")
    before = path.read_bytes()
    with pytest.raises(FileDamaged, match="Save under another name"):
        write_pipeline(SAMPLE, path)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_file_is_written_and_read_and_its_older_version_kept(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "mine.forge.json"
    write_pipeline(SAMPLE, path)
    write_pipeline(replace(SAMPLE, name="Second"), path)
    assert read_pipeline(path).name == "Second"
    assert read_pipeline(path.with_name("mine.forge.json.bak")) == SAMPLE


def test_a_file_of_absurd_size_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.forge.json"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(FileDamaged, match="larger than 17 MB"):
        read_pipeline(path)


def test_half_a_character_does_not_keep_work_from_being_saved(tmp_path: Path) -> None:
    graph = replace(SAMPLE, description="\ud83d")
    write_pipeline(graph, tmp_path / "a.forge.json")
    assert read_pipeline(tmp_path / "a.forge.json") == graph


def test_the_published_schema_is_the_one_in_the_code(project_root: Path) -> None:
    published = project_root / "resources" / "schemas" / "pipeline-v1.schema.json"
    assert published.read_text("utf-8") == schema_text()


def test_the_schema_accepts_what_is_written_and_refuses_what_is_refused() -> None:
    schema = pipeline_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(pipeline_text(SAMPLE)), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(json.loads(document(stps=[])), schema)


def test_the_kinds_of_inputs_in_files_are_those_of_ports() -> None:
    kinds = InputPart.model_json_schema()["properties"]["kind"]["enum"]
    assert set(kinds) == set(PortKind)


def test_wires_from_other_ports_keep_them() -> None:
    wire = Wire(StepId("ask"), StepId("show"), "ask", "other")
    graph = replace(SAMPLE, wires=(wire,))
    assert '"from_port": "other"' in pipeline_text(graph)
    assert parse_pipeline(pipeline_text(graph)) == graph


def test_an_empty_pipeline_is_a_file_as_well() -> None:
    assert parse_pipeline(pipeline_text(Graph())) == Graph()
