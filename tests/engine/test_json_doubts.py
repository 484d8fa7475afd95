"""JSON that is more likely misread than read is refused; what carried the JSON is undone first."""

from __future__ import annotations

import json
from typing import Any

import pytest

from forge_gui.engine.structured.work import read_here
from forge_gui.values.errors import JsonUnfit, JsonUnreadable
from forge_gui.values.json_value import JsonObject


@pytest.mark.parametrize(
    "text",
    [
        '{"a": {"b": "x", \'vip": false}, "lines\': [{"p": 1}]}',
        '{"a": 1, [2, 3], "b" 4 5, {"c": 6}',
        "See f() and g[] for more.",
    ],
)
def test_a_reading_that_must_be_wrong_is_refused(text: str) -> None:
    with pytest.raises(JsonUnreadable):
        read_here(text)


def test_a_text_that_swallowed_its_neighbour_is_refused_with_a_schema_too() -> None:
    schema: JsonObject = {"type": "object", "properties": {"a": {"type": "object"}}}
    with pytest.raises(JsonUnfit):
        read_here('{"a": {"b": "x", \'vip": false}, "lines\': [{"p": 1}]}', schema)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('│ {          │\n│   "a": 1 │\n│ }          │', {"a": 1}),
        ('@@ -0,0 +1,3 @@\n+{\n+  "a": 1\n+}', {"a": 1}),
        ('Hi,\n\n> {\n>   "a": 1\n> }\n\nBest', {"a": 1}),
        ('data: {"a": 1}\n\ndata: {"a": 2}\n\ndata: [DONE]', [{"a": 1}, {"a": 2}]),
        ('\x1b[34m{\x1b[0m"a": 1}', {"a": 1}),
        ('id,body\n7,"{""a"": ""x, y""}"\n', {"a": "x, y"}),
        ('<![CDATA[{"a": [1]}]]>', {"a": [1]}),
        ('{ \\\n  "a": 1, \\\n  "b": 2 \\\n}', {"a": 1, "b": 2}),
        ('String s = "{" +\n  "\\"a\\": 1" +\n  "}";', {"a": 1}),
        ('..., "a": 1, "b": [2], ...', {"a": 1, "b": [2]}),
        ('{"a": "x", "b\n```\n```json\n{"a": "x", "b": 1}\n```', {"a": "x", "b": 1}),
        ('{"a": [1, 2],\n  "b": 3\n... [truncated]', {"a": [1, 2], "b": 3}),
        ("```json\n-1.5\n```", -1.5),
    ],
)
def test_what_carried_the_json_is_undone(text: str, value: Any) -> None:
    assert read_here(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("name: x y\ntags:\n  - a\n  - b\nowner:\n  n: 1", {"name": "x y", "tags": ["a", "b"], "owner": {"n": 1}}),
        ('name = "x"\nn = 2', {"name": "x", "n": 2}),
        ("- **name**: x\n- **n**: 2", {"name": "x", "n": 2}),
        ("P(a='x', b=Q(c=1), d=[])", {"a": "x", "b": {"c": 1}, "d": []}),
        ("%{a: %{b: 1}, c: nil}", {"a": {"b": 1}, "c": None}),
        ("array('a' => array('b' => 'x'), 'c' => 1);", {"a": {"b": "x"}, "c": 1}),
        ("{1: 'a', 2: 'b'}", {"1": "a", "2": "b"}),
        ('{"a": "x"، "b": 1}', {"a": "x", "b": 1}),
    ],
)  # fmt: skip
def test_values_of_other_languages_are_read(text: str, value: Any) -> None:
    assert read_here(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": "x," "b": 1}', {"a": "x", "b": 1}),
        ('{"a:" "x", "b": 1}', {"a": "x", "b": 1}),
        ('{"a": "x", "b", [1], "c": 2}', {"a": "x", "b": [1], "c": 2}),
        ('{"a": 1| "b": 2}', {"a": 1, "b": 2}),
        ('{"a": ""x", "b": 1}', {"a": "x", "b": 1}),
        ('{\n"a": "x\\",\n"b": 1\n}', {"a": "x", "b": 1}),
        ('{...base, "a": [1]}', {"a": [1]}),
        ('{\n"a": 1,\n"b": "x y"\n)', {"a": 1, "b": "x y"}),
        ('{"a":: 1, "b": 2}', {"a": 1, "b": 2}),
        ('{"the "best" one": 1, "b": 2}', {'the "best" one': 1, "b": 2}),
    ],
)
def test_slips_of_one_sign_are_mended(text: str, value: Any) -> None:
    assert read_here(text).value == value


def test_prose_with_colons_is_no_object() -> None:
    with pytest.raises(JsonUnreadable):
        read_here("Well, I think so.\nNote: this is prose.\nIt ends here.")


def test_a_large_exponent_is_no_infinity() -> None:
    json.dumps(read_here("{'a': 1e999, 'b': 2}").value, allow_nan=False)
