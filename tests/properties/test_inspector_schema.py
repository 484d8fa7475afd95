"""A schema as a form: what is shown can be edited, and what is not shown is never lost."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.structured.schema import checker, schema_fault
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels import inspector_schema as forms
from forge_gui.viewmodels.inspector_example import schema_of, schema_of_text
from forge_gui.viewmodels.inspector_schema import RowKind, SchemaRefused

_ORDER: JsonObject = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "description": "Who wrote", "minLength": 2},
        "mood": {"type": "string", "enum": ["calm", "loud"]},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"sku": {"type": "string"}, "count": {"type": "integer"}},
                "required": ["sku"],
            },
        },
        "odd": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    },
    "required": ["name", "items"],
}
_NAMES = st.sampled_from(("a", "b", "c", "order", "näme"))
_PARTS = st.recursive(
    st.one_of(
        st.sampled_from(
            (
                {"type": "string"},
                {"type": "integer", "minimum": 3},
                {"type": "string", "enum": ["x", "y"]},
                {"type": "array", "items": {"type": "number"}},
                {"anyOf": [{"type": "string"}, {"type": "null"}]},
                {"$ref": "#/$defs/thing"},
                {},
            )
        )
    ),
    lambda inner: st.dictionaries(_NAMES, inner, max_size=4).flatmap(
        lambda keys: st.sampled_from(
            (
                {"type": "object", "properties": keys, "required": list(keys)[:2]},
                {"type": "array", "items": {"type": "object", "properties": keys}},
            )
        )
    ),
    max_leaves=8,
)
_SCHEMAS = st.dictionaries(_NAMES, _PARTS, max_size=4).map(
    lambda keys: {"type": "object", "properties": keys, "required": list(keys)[:2], "title": "T"}
)
_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(-9, 9), st.text(max_size=4)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


def _places(schema: JsonObject) -> list[tuple[str, ...]]:
    return [row.place for row in forms.rows_of(schema)]


def test_keys_come_with_their_own_below_them() -> None:
    rows = {row.place: row for row in forms.rows_of(_ORDER)}
    assert list(rows) == [
        ("name",),
        ("mood",),
        ("items",),
        ("items", "sku"),
        ("items", "count"),
        ("odd",),
    ]
    assert rows["mood",].choices == ("calm", "loud")
    assert rows["items",].kind is RowKind.OBJECTS
    assert rows["items", "sku"].is_required
    assert not rows["items", "count"].is_required
    assert rows["odd",].kind is RowKind.OTHER


def test_what_the_form_does_not_show_is_told() -> None:
    assert forms.unshown(_ORDER) == ("additionalProperties", "anyOf", "minLength")
    assert forms.unshown({"type": "object", "properties": {}}) == ()


@settings(max_examples=60)
@given(_SCHEMAS, st.data())
def test_an_edit_of_one_key_leaves_all_others_as_they_are(
    schema: JsonObject, data: st.DataObject
) -> None:
    rows = forms.rows_of(schema)
    if not rows:
        return
    row = data.draw(st.sampled_from(rows))
    described = forms.describe(schema, row.place, "why")
    assert _places(described) == _places(schema)
    assert forms.describe(described, row.place, row.description) == schema
    renamed = forms.rename(schema, row.place, "elsewhere")
    assert forms.rename(renamed, (*row.place[:-1], "elsewhere"), row.name) == schema
    flipped = forms.set_required(schema, row.place, not row.is_required)
    back = forms.set_required(flipped, row.place, row.is_required)
    assert forms.rows_of(back) == rows
    kept = forms.unshown(schema)
    assert set(forms.unshown(described)) == set(forms.unshown(renamed)) == set(kept)


@settings(max_examples=60)
@given(_SCHEMAS, st.data())
def test_what_was_added_can_be_removed(schema: JsonObject, data: st.DataObject) -> None:
    nested = [row.place for row in forms.rows_of(schema) if row.is_nested]
    parent = data.draw(st.sampled_from([(), *nested]))
    added, place = forms.add(schema, parent)
    assert place in _places(added)
    assert len(_places(added)) == len(_places(schema)) + 1
    assert forms.rows_of(forms.remove(added, place)) == forms.rows_of(schema)


@settings(max_examples=60)
@given(_SCHEMAS, st.data(), st.integers(-4, 4))
def test_moving_changes_the_order_and_nothing_else(
    schema: JsonObject, data: st.DataObject, by: int
) -> None:
    rows = forms.rows_of(schema)
    if not rows:
        return
    row = data.draw(st.sampled_from(rows))
    moved = forms.move(schema, row.place, by)
    assert sorted(_places(moved)) == sorted(_places(schema))
    assert {r.place: r for r in forms.rows_of(moved)} == {r.place: r for r in rows}


def test_a_key_moves_down_and_the_required_ones_follow() -> None:
    moved = forms.move(_ORDER, ("name",), 2)
    assert [place[0] for place in _places(moved) if len(place) == 1] == [
        *("mood", "items", "name", "odd")
    ]
    assert moved["required"] == ["items", "name"]


def test_the_kind_changes_and_words_about_it_stay() -> None:
    changed = forms.set_kind(_ORDER, ("name",), RowKind.NUMBER)
    row = forms.rows_of(changed)[0]
    assert (row.kind, row.description, row.more) == (RowKind.NUMBER, "Who wrote", ())
    single = forms.set_kind(_ORDER, ("items",), RowKind.OBJECT)
    assert ("items", "sku") in _places(single)
    again = forms.set_kind(single, ("items",), RowKind.OBJECTS)
    assert forms.rows_of(again) == forms.rows_of(_ORDER)


@pytest.mark.parametrize("kind", forms.CHOOSABLE)
def test_each_kind_that_can_be_chosen_is_what_it_says_and_sound(kind: RowKind) -> None:
    schema, place = forms.add(None)
    chosen = forms.set_kind(schema, place, kind)
    assert forms.rows_of(chosen)[0].kind is kind
    assert schema_fault(chosen) == ""
    assert forms.unshown(chosen) == ()


def test_edits_that_make_no_sense_are_refused_in_a_sentence() -> None:
    with pytest.raises(SchemaRefused, match="called mood already"):
        forms.rename(_ORDER, ("name",), "mood")
    with pytest.raises(SchemaRefused, match="needs a name"):
        forms.rename(_ORDER, ("name",), "  ")
    with pytest.raises(SchemaRefused, match="no key gone"):
        forms.describe(_ORDER, ("gone",), "x")
    with pytest.raises(SchemaRefused, match="At least one"):
        forms.set_choices(_ORDER, ("mood",), ["", ""])


@settings(max_examples=80)
@given(_VALUES)
def test_an_example_fits_the_schema_that_was_made_of_it(example: Json) -> None:
    whole = {"value": example}
    schema = schema_of(whole)
    assert schema_fault(schema) == ""
    assert checker(schema)(whole) == ""


def test_keys_that_some_objects_of_a_list_lack_need_not_be_there() -> None:
    schema = schema_of_text('{"items": [{"sku": "a", "count": 1}, {"sku": "b", "price": 2.5}]}')
    rows = {row.place: row for row in forms.rows_of(schema)}
    assert rows["items", "sku"].is_required
    assert not rows["items", "count"].is_required
    assert rows["items", "price"].kind is RowKind.NUMBER


@pytest.mark.parametrize(
    ("text", "sentence"), [('{"a": ', "Line 1"), ("[" * 100_000, "nested too deeply")]
)
def test_an_example_that_is_no_json_says_where(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        schema_of_text(text)


@given(_SCHEMAS)
@settings(max_examples=30)
def test_a_schema_that_went_through_a_file_is_the_same_form(schema: JsonObject) -> None:
    assert forms.rows_of(json.loads(json.dumps(schema))) == forms.rows_of(schema)
