"""Modes, pins, notes and groups in pipeline files: what is written, read and refused."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from forge_gui.engine.pipeline.document import logic_text, parse_pipeline, pipeline_text
from forge_gui.engine.pipeline.file_words import pipeline_schema
from forge_gui.values.errors import FileDamaged
from forge_gui.values.graph import Graph, Group, Note, Position, Step, StepMode
from forge_gui.values.ids import StepId

FULL = Graph(
    "Full",
    steps=(
        Step(StepId("a"), "template", settings={"text": "x"}, mode=StepMode.MUTED),
        Step(StepId("b"), "template", settings={"text": "y"}),
    ),
    layout={"a": Position(0, 0), "b": Position(240, 0)},
    pins={StepId("b"): {"response": "früh", "taken": "then"}},
    notes=(Note("note", 'Two\nlines, "quoted"', Position(-24, 12.5), 240, 96, "amber"),),
    groups=(Group("group", "Both", ("a", "note"), "teal"),),
)


def test_each_is_one_line_after_the_logic_and_what_is_usual_is_not_written() -> None:
    text = pipeline_text(FULL)
    logic, _, looks = text.partition('\n  "layout": ')
    assert '\n      "mode": "muted",' in logic
    assert logic.count('"mode"') == 1
    assert '\n    "b": {"response": "früh", "taken": "then"}\n' in logic
    assert looks.endswith(
        '  "notes": [\n'
        '    {"id": "note", "at": [-24, 12.5], "size": [240, 96], "colour": "amber", '
        '"text": "Two\\nlines, \\"quoted\\""}\n'
        "  ],\n"
        '  "groups": [\n'
        '    {"id": "group", "title": "Both", "colour": "teal", "members": ["a", "note"]}\n'
        "  ]\n}\n"
    )
    assert parse_pipeline(text) == FULL
    plain = pipeline_text(Graph("Plain"))
    assert not {"mode", "pins", "notes", "groups"} & json.loads(plain).keys()


def test_the_published_schema_knows_them() -> None:
    jsonschema.validate(json.loads(pipeline_text(FULL)), pipeline_schema())
    wrong = json.loads(pipeline_text(FULL))
    wrong["notes"][0]["colour"] = "mauve"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, pipeline_schema())


def test_the_logic_has_modes_and_pins_but_neither_notes_nor_groups() -> None:
    bare = replace(FULL, notes=(), groups=(), layout={}, name="Other")
    assert logic_text(FULL) == logic_text(bare)
    assert logic_text(FULL) != logic_text(replace(FULL, pins={}))
    assert logic_text(FULL) != logic_text(
        replace(FULL, steps=(replace(FULL.steps[0], mode=StepMode.ON), FULL.steps[1]))
    )


def test_a_pipeline_without_a_name_is_saved_with_one() -> None:
    assert parse_pipeline(pipeline_text(Graph(""))).name == "Untitled"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"notes": [{"id": "a", "at": [0, 0]}]}, "The name a is there twice."),
        ({"groups": [{"id": "g", "members": ["x"]}]}, "The group g holds x, which is not there."),
        ({"groups": [{"id": "g", "members": ["g"]}]}, "The group g holds g, which is not there."),
        (
            {"groups": [{"id": "g", "members": ["a"]}, {"id": "h", "members": ["a"]}]},
            "a is in two groups.",
        ),
        ({"groups": [{"id": "g", "members": []}]}, "groups[0].members: "),
        ({"notes": [{"id": "n", "at": [0]}]}, "notes[0].at: "),
        ({"notes": [{"id": "n", "at": [0, 0], "colour": "mauve"}]}, 'must be one of "neutral"'),
        ({"notes": [{"id": "n m", "at": [0, 0]}]}, "A name of letters, digits and _"),
        ({"pins": {"a": "text"}}, "pins.a: "),
        ({"steps": [{"id": "a", "kind": "template", "mode": "off"}]}, 'must be one of "on"'),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_place(
    changes: dict[str, object], words: str
) -> None:
    whole = {"forge": 1, "name": "T", "steps": [{"id": "a", "kind": "template"}], **changes}
    with pytest.raises(FileDamaged) as refused:
        parse_pipeline(json.dumps(whole))
    assert words in refused.value.reason
