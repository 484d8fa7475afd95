"""What completion offers inside braces, and what stands in a prompt once values are known."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.render import render
from forge_gui.values import template
from forge_gui.values.graph import Graph, PipelineInput, PortKind, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.viewmodels.editor_index import index_graph
from forge_gui.viewmodels.inspector_names import (
    Opened,
    keys_of,
    matching,
    names_for,
    opened,
    values_for,
)
from forge_gui.viewmodels.inspector_tokens import filled

_GRAPH = Graph(
    inputs=(PipelineInput(StepId("mail"), example="Hello"),),
    steps=(
        Step(StepId("facts"), "model", "Facts", {"prompt": "{mail}"}),
        Step(
            StepId("shape"),
            "json",
            settings={"text": "{facts}", "json_schema": {"properties": {"order": {}, "a]b": {}}}},
        ),
        Step(StepId("reply"), "model", settings={"prompt": "{details} {mail}"}),
        Step(StepId("out"), "output", settings={"text": "{reply}"}),
    ),
    wires=(
        Wire(StepId("facts"), StepId("shape"), "facts"),
        Wire(StepId("facts"), StepId("reply"), "details"),
        Wire(StepId("reply"), StepId("out"), "reply"),
    ),
)
_INDEX = index_graph(_GRAPH)
_OUTPUTS: Mapping[str, JsonObject] = {
    "mail": {"response": "Hello"},
    "facts": {"response": '{"name": "J. Brandt", "count": 3}', "thinking": "hm"},
}


def _output(node: str) -> JsonObject:
    return _OUTPUTS.get(node, {})


def test_only_what_can_be_wired_without_a_loop_is_offered() -> None:
    names = names_for(_INDEX, "facts", _output, BUILT_IN_KINDS)
    assert {one.name for one in names} == {"mail"}
    names = names_for(_INDEX, "reply", _output, BUILT_IN_KINDS)
    assert {one.name for one in names if not one.key} == {"details", "mail", "facts", "shape"}


def test_what_is_wired_comes_under_the_name_of_its_port_with_its_keys() -> None:
    names = names_for(_INDEX, "reply", _output, BUILT_IN_KINDS)
    details = [one for one in names if one.name == "details"]
    assert [one.text for one in details] == [
        *("details", "details[name]", "details[count]", "details[thinking]")
    ]
    assert all(one.is_wired and one.source == "facts" for one in details)
    assert {one.key: one.kind for one in details}["count"] is PortKind.NUMBER
    assert details[0].detail.startswith("from Facts")


def test_keys_of_a_schema_are_known_before_any_run() -> None:
    step = _GRAPH.step("shape")
    assert step is not None
    assert keys_of(step, {}) == ("order",), "a key with a bracket cannot be written"


def test_a_map_offers_its_own_names() -> None:
    graph = Graph(steps=(Step(StepId("each"), "map", settings={"items": "{list}"}),))
    names = names_for(index_graph(graph), "each", _output, BUILT_IN_KINDS)
    assert [one.name for one in names] == ["item", "number"]


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("From {", Opened("", None)),
        ("From {ma", Opened("ma", None)),
        ("From {facts[", Opened("facts", "")),
        ("From {facts[na", Opened("facts", "na")),
        ("{{{fa", Opened("fa", None)),
        ("From {{ma", None),
        ("From {mail}", None),
        ("From {[", None),
        ("no brace", None),
    ],
)
def test_an_open_brace_is_seen(before: str, found: Opened | None) -> None:
    assert opened(before) == found


def test_names_that_begin_so_come_first_and_keys_after_a_whole_name() -> None:
    names = names_for(_INDEX, "reply", _output, BUILT_IN_KINDS)
    assert [one.text for one in matching(names, Opened("a", None))] == [
        *("details", "mail", "facts", "shape")
    ]
    assert matching(names, Opened("f", None))[0].text == "facts"
    assert [one.text for one in matching(names, Opened("details", "c"))] == ["details[count]"]
    texts = [one.text for one in matching(names, Opened("details", None))]
    assert texts[:2] == ["details", "details[name]"]


@given(st.text(alphabet="ab{}[] mail", max_size=24))
def test_an_open_brace_is_never_inside_a_placeholder_that_is_closed(before: str) -> None:
    found = opened(before)
    if found is not None:
        assert before.endswith("{" + found.typed)
        assert not any(p.end == len(before) for p in template.scan(before).placeholders)


def test_values_fill_a_prompt_as_the_engine_does() -> None:
    values = values_for(_INDEX, "reply", _output)
    text = "Dear {details[name]}, {details[count]} of {mail} {later}"
    got, missing = filled(text, values)
    assert missing == ("later",)
    outputs = {"details": _OUTPUTS["facts"], "mail": _OUTPUTS["mail"], "later": {"response": ""}}
    assert got == render(template.parse(text), outputs)
