"""The quick way through plain dialects says what the long way says, and what is read besides JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.json_fresh_values import Dialect, bare, js, single
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.document import read_document
from forge_gui.engine.structured.outcome import Rung
from forge_gui.engine.structured.quick import read_quickly
from forge_gui.engine.structured.simple import read_simple
from forge_gui.engine.structured.work import read_here
from forge_gui.values.errors import JsonUnreadable

_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=12)
_KEYS = st.from_regex(r"[a-z]{1,6}", fullmatch=True)
_SCALARS = st.none() | st.booleans() | st.integers(-(10**9), 10**9) | _TEXTS
_VALUES = st.recursive(
    _SCALARS, lambda one: st.lists(one, max_size=3) | st.dictionaries(_KEYS, one, max_size=3)
)
_DIALECTS = st.sampled_from(
    [
        Dialect(text=single, key=single, true="True", false="False", null="None"),
        Dialect(key=bare, indent=2),
        Dialect(text=single, key=js, comma=",  // it's a remark\n ", null="undefined"),
        Dialect(colon="\uff1a", comma="\uff0c"),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(_KEYS, _VALUES, min_size=1, max_size=4), _DIALECTS)
def test_what_is_read_quickly_is_what_was_written(value: dict[str, Any], dialect: Dialect) -> None:
    text = dialect.write(value)
    quick = read_quickly(text, 0)
    if quick is not None:
        assert quick.value == value
        assert quick.end == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "{'a': 'x', \"b\": True, c: None, 'd': [1, 2.5,],}",
        '{\n  // first\n  "a": 1, /* second */ "b": NaN\n}',
        "{\u201ca\u201d: \u201cx\u201d, \u201cb\u201d: 1}",
        '{\n  "a": 1\n  "b": "x"\n  "c": [true]\n}',
        "{'a': 'it\\'s \"so\"', 'b': 1}",
        '\u200b{"a":\u00a01}',
    ],
)
def test_the_quick_way_and_the_long_way_say_the_same(text: str) -> None:
    start = text.index("{")
    quick = read_quickly(text, start)
    assert quick is not None
    long = read_document(text, start)
    assert (quick.value, quick.end) == (long.value, long.end)


@pytest.mark.parametrize(
    "text",
    [
        "{'a': 'it's', 'b': 1}",
        '{"a": "the "x" y", b: 1}',
        "{'a': 1, 'a': 2}",
        "{'path': 'C:\\new\\table'}",
        "{'a': 1e999}",
        "{a: [#fff,\n #000\n]}",
        '{\n  "a": "x,"\n  "b": 1\n}',
    ],
)
def test_what_has_two_meanings_is_left_to_the_long_way(text: str) -> None:
    assert read_quickly(text, 0) is None


def test_a_cut_text_in_single_quotes_is_ended_quickly() -> None:
    quick = read_quickly("{'a': 1, 'b': 'so f", 0)
    assert quick is not None
    assert quick.value == {"a": 1, "b": "so f"}
    assert Change.CUT_TEXT in quick.ledger.counts


def test_brackets_of_a_footnote_are_no_simple_text() -> None:
    assert read_simple("[1]") is None
    assert read_simple("[1]]") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("['a' => 1, 'b' => ['c' => [1, 2]]];", {"a": 1, "b": {"c": [1, 2]}}),
        ('["a": ["b": 1], "c": []]', {"a": {"b": 1}, "c": []}),
        ("OrderedDict([('a', 1), ('b', 'x')])", {"a": 1, "b": "x"}),
        ('{:a 1 :b "x" :c {:d [1 2]}}', {"a": 1, "b": "x", "c": {"d": [1, 2]}}),
        ('map[string]any{"a": []int{1, 2}}', {"a": [1, 2]}),
        ('[{"a": "x}, {"a": "y"}]', [{"a": "x"}, {"a": "y"}]),
        ('{"a": 1, and "b": 2}', {"a": 1, "b": 2}),
        ('{\n  "a": "x",\n  ; a remark\n  "b": 1\n  ...\n}', {"a": "x", "b": 1}),
        ('{"name”: "draft 3”, "said”: "it is”}', {"name": "draft 3", "said": "it is"}),
        ('a = 1\nb = "x"\n[c]\nd = [1, 2]', {"a": 1, "b": "x", "c": {"d": [1, 2]}}),
        ("| a | b |\n|---|---|\n| x | 1 |", [{"a": "x", "b": 1}]),
        ("a,b\nx,1\ny,2", [{"a": "x", "b": 1}, {"a": "y", "b": 2}]),
        ("row['a'] = 1\nrow['b'] = \"x\"", {"a": 1, "b": "x"}),
        ('[app] {\n[app]   "a": 1\n[app] }', {"a": 1}),
        ("run?data=%7B%22a%22%3A+1%7D", {"a": 1}),
        ("eyJhIjogeyJiIjogImMifX0=", {"a": {"b": "c"}}),
        ("{â€œaâ€\u009d: 1}", {"a": 1}),
        ("INSERT INTO t VALUES ('{\"a\": \"it''s\"}');", {"a": "it's"}),
        ("{\\x22a\\x22: 1, \\x22b\\x22: 2}", {"a": 1, "b": 2}),
        ('HTTP/1.1 200 OK\nX-Ids: [1]\n\n[{"a": 1}]', [{"a": 1}]),
        ('{"a": (string) "x", "b": "y" as const}', {"a": "x", "b": "y"}),
        ('Format: {"a": <a>, "b": ...}\n\n{"a": 1, "b": 2}', {"a": 1, "b": 2}),
    ],
)
def test_other_notations_are_read(text: str, value: object) -> None:
    assert read_here(text).value == value


def test_code_over_several_lines_is_one_text() -> None:
    text = '{\n  "code": "def f(x):\n    print("x:", x["a"])\n",\n  "ok": true\n}'
    value = {"code": 'def f(x):\n    print("x:", x["a"])\n', "ok": True}
    assert read_here(text).value == value


def test_without_a_place_in_the_schema_what_was_cut_is_left_out() -> None:
    schema: dict[str, Any] = {
        "type": "object", "properties": {"a": {"type": "integer"}}, "additionalProperties": False,
    }  # fmt: skip
    assert read_here('{"a": 1, "last": nul', schema).value == {"a": 1}


def test_closing_brackets_too_many_are_counted() -> None:
    outcome = read_here('{"a": {"b": 1}}]}')
    assert outcome.rung is Rung.REPAIRED
    assert [(one.change, one.times) for one in outcome.changes] == [(Change.EXTRA_CLOSER, 2)]


def test_braces_that_stand_alone_end_in_no_failure() -> None:
    for text in ("{}&&{", "{}\n{}", "{} and {}", "{}{"):
        try:
            json.dumps(read_here(text).value)
        except JsonUnreadable:
            continue
