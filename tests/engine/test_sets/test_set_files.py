"""Files of test sets: what is written reads back, and what is hostile is one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.evaluation.test_sets.file_text import test_set_text as text_of
from forge_gui.engine.evaluation.test_sets.file_words import SCHEMA_FILE, schema_text
from forge_gui.engine.evaluation.test_sets.files import (
    parse_test_set,
    read_rows,
    read_test_set,
)
from forge_gui.engine.structured.schema import checker
from forge_gui.values.errors import FileDamaged
from forge_gui.values.json_value import Json
from forge_gui.values.test_sets import Check, CheckKind, SetRow, Target, TestSet

SCHEMAS = Path(__file__).parents[3] / "resources" / "schemas"
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=6,
)
_CHECKS = st.one_of(
    st.builds(Check, st.just(CheckKind.EXACT), ignores_case=st.booleans()),
    st.builds(Check, st.just(CheckKind.CONTAINS), expected=_TEXT),
    st.builds(Check, st.just(CheckKind.REGEX), expected=st.just("^a+$")),
    st.builds(Check, st.just(CheckKind.NUMBER), st.just(3.5), tolerance=st.floats(0, 9)),
    st.builds(Check, st.just(CheckKind.JUDGE), rubric=st.just("Polite?"), least=st.floats(0, 1)),
)


@st.composite
def sets(draw: st.DrawFn) -> TestSet:
    inputs = st.dictionaries(_TEXT, _TEXT, min_size=1, max_size=3)
    some = _JSON.filter(lambda value: value is not None)
    rows = draw(st.lists(st.tuples(inputs, some, st.lists(_CHECKS, max_size=2)), max_size=4))
    return TestSet(
        draw(_TEXT.filter(bool)),
        tuple(SetRow(n, i, e, tuple(c)) for n, (i, e, c) in enumerate(rows, start=1)),
        tuple(draw(st.lists(_CHECKS, min_size=1, max_size=3))),
        draw(st.sampled_from([Target(), Target(model="forge:tiny", prompt="{a}", seed=3)])),
        draw(_TEXT),
    )


@settings(max_examples=60)
@given(sets())
def test_what_is_written_reads_back_and_keeps_the_published_schema(tests: TestSet) -> None:
    text = text_of(tests)
    assert parse_test_set(text, "here") == tests
    published = json.loads((SCHEMAS / SCHEMA_FILE).read_text("utf-8"))
    assert checker(published)(json.loads(text)) == ""


def test_the_published_schema_is_the_one_that_is_kept() -> None:
    assert (SCHEMAS / SCHEMA_FILE).read_text("utf-8") == schema_text()


def _with(**changes: Json) -> str:
    document = {
        "forge_tests": 1,
        "name": "S",
        "checks": [{"kind": "exact"}],
        "rows": [{"inputs": {"q": "1"}, "expected": "2"}],
    }
    return json.dumps({**document, **changes})


HOSTILE = {
    "no JSON": ("{", "it is no JSON at line 1"),
    "no object": ("[1]", "forge_tests"),
    "another format": (_with(forge_tests=2), "format 2"),
    "a version that is yes": (_with(forge_tests=True), "format true"),
    "an unknown key": (_with(command="rm"), "command"),
    "a kind that is none": (_with(checks=[{"kind": "shell"}]), "checks[0].kind"),
    "a pattern that is none": (
        _with(checks=[{"kind": "regex", "expected": "(a"}]),
        "checks[0]: The pattern",
    ),
    "a pattern that is too large": (
        _with(checks=[{"kind": "regex", "expected": "(((a{99}){99}){99}){99}"}]),
        "checks[0]: The pattern",
    ),
    "a schema that is none": (
        _with(checks=[{"kind": "json_schema", "schema": {"type": 7}}]),
        "checks[0]: the schema cannot be used",
    ),
    "no schema": (_with(checks=[{"kind": "json_schema"}]), 'needs a "schema"'),
    "a judge without a rubric": (_with(checks=[{"kind": "judge"}]), "rubric"),
    "a row without inputs": (_with(rows=[{"inputs": {}}]), "rows[0].inputs"),
    "nothing expected": (
        _with(checks=[{"kind": "contains"}], rows=[{"inputs": {"q": "1"}}]),
        "rows[0]: nothing is expected",
    ),
    "two targets": (_with(target={"model": "a", "pipeline": "b"}), "target"),
    "a step of nothing": (_with(target={"step": "b"}), "a step needs the pipeline"),
    "a prompt that cannot be read": (
        _with(target={"model": "a", "prompt": "{a.b}"}),
        "target: the prompt",
    ),
    "no number": ('{"forge_tests": 1, "name": "x", "rows": [], "about": NaN}', "number"),
    "deep": ('{"forge_tests": 1, "name": ' + "[" * 100_000, "nested too deeply"),
    "deep inside": (
        _with(rows=[{"inputs": {"q": json.loads("[" * 90 + "]" * 90)}, "expected": "2"}]),
        "nested too deeply",
    ),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files_are_one_sentence(case: str, tmp_path: Path) -> None:
    text, part = HOSTILE[case]
    path = tmp_path / "hostile.tests.json"
    path.write_text(text, "utf-8")
    with pytest.raises(FileDamaged) as caught:
        read_test_set(path)
    assert part in str(caught.value)
    assert len(str(caught.value)) < 700
    assert path.read_text("utf-8") == text


def test_yaml_is_read_and_its_bombs_are_not(tmp_path: Path) -> None:
    path = tmp_path / "set.yaml"
    path.write_text(
        "forge_tests: 1\nname: Sums\nchecks:\n  - kind: number\nrows:\n"
        "  - inputs: {q: 1 + 1}\n    expected: 2\n",
        "utf-8",
    )
    tests = read_test_set(path)
    assert (tests.rows[0].inputs, tests.rows[0].expected) == ({"q": "1 + 1"}, 2)
    path.write_text("a: &a [x]\nforge_tests: 1\nname: *a\n", "utf-8")
    with pytest.raises(FileDamaged, match="anchors"):
        read_test_set(path)
    path.write_text("forge_tests: !!python/object/apply:os.system [ls]\n", "utf-8")
    with pytest.raises(FileDamaged, match="tag"):
        read_test_set(path)


def test_tables_become_rows(tmp_path: Path) -> None:
    path = tmp_path / "capitals.csv"
    path.write_text("country,expected\nFrance,Paris\nPeru,Lima\n", "utf-8")
    assert read_rows(path) == (
        SetRow(1, {"country": "France"}, "Paris"),
        SetRow(2, {"country": "Peru"}, "Lima"),
    )
    lines = tmp_path / "sums.jsonl"
    lines.write_text('{"a": 1, "b": [2], "answer": 3}\n', "utf-8")
    assert read_test_set(lines).rows == (SetRow(1, {"a": "1", "b": "[2]"}, 3),)
    path.write_text("expected\nParis\n", "utf-8")
    with pytest.raises(FileDamaged, match="no column of inputs"):
        read_rows(path)


def test_halves_of_characters_do_not_get_in(tmp_path: Path) -> None:
    path = tmp_path / "half.tests.json"
    path.write_text(_with(rows=[{"inputs": {"q": "\ud800x"}, "expected": "2"}]), "utf-8")
    assert read_test_set(path).rows[0].inputs == {"q": "\ufffdx"}
    path.write_text(_with(name="\ud800x"), "utf-8")
    with pytest.raises(FileDamaged, match="name"):
        read_test_set(path)
