"""Fields out of a JSON Schema: bounds are kept, sliders lead to their values and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.ui.inspector.schema_fields import (
    Field,
    FieldKind,
    fields_of,
    from_slider,
    number_text,
    parse_number,
    to_slider,
)
from forge_gui.values.json_value import JsonObject

_SCHEMA: JsonObject = {
    "type": "object",
    "properties": {
        "model": {"type": "string", "format": "model", "title": "Model"},
        "prompt": {"type": "string", "format": "template"},
        "temperature": {
            "anyOf": [{"type": "number", "minimum": 0, "maximum": 5}, {"type": "null"}],
            "default": None,
        },
        "stop": {"type": "array", "items": {"type": "string"}, "default": []},
        "json_mode": {"type": "boolean", "default": False},
        "shape": {"anyOf": [{"type": "object"}, {"type": "null"}]},
        "mood": {"enum": ["calm", "loud"]},
        "odd": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
    },
}

_RANGES = st.tuples(st.integers(0, 50), st.integers(60, 2_000_000))


def _whole(low: int, high: int) -> Field:
    return Field("n", "N", FieldKind.INTEGER, minimum=low, maximum=high, is_optional=True)


def test_each_setting_becomes_the_field_that_fits() -> None:
    kinds = {field.key: field.kind for field in fields_of(_SCHEMA)}
    assert kinds == {
        "model": FieldKind.MODEL,
        "prompt": FieldKind.TEMPLATE,
        "temperature": FieldKind.NUMBER,
        "stop": FieldKind.LINES,
        "json_mode": FieldKind.SWITCH,
        "shape": FieldKind.JSON,
        "mood": FieldKind.CHOICE,
        "odd": FieldKind.JSON,
    }


def test_an_optional_number_keeps_its_bounds() -> None:
    temperature = fields_of(_SCHEMA)[2]
    assert (temperature.is_optional, temperature.minimum, temperature.maximum) == (True, 0, 5)
    assert temperature.has_slider


def test_a_schema_without_properties_has_no_fields() -> None:
    assert fields_of({}) == ()
    assert fields_of({"properties": 3}) == ()


def test_a_seed_has_no_slider() -> None:
    seed = Field("seed", "Seed", FieldKind.INTEGER, minimum=0, maximum=2**31 - 1)
    assert not seed.has_slider


@given(_RANGES, st.integers(0, 200))
def test_a_slider_stays_within_its_bounds(bounds: tuple[int, int], step: int) -> None:
    field = _whole(*bounds)
    value = from_slider(field, step, 200)
    assert value >= min(bounds[0], 1) or not field.is_wide
    assert bounds[0] <= value or field.is_wide
    assert value <= bounds[1] or field.is_wide
    assert 0 <= to_slider(field, value, 200) <= 200


@given(_RANGES, st.integers(0, 200), st.integers(0, 200))
def test_further_right_is_never_less(bounds: tuple[int, int], one: int, other: int) -> None:
    field = _whole(*bounds)
    low, high = sorted((one, other))
    assert from_slider(field, low, 200) <= from_slider(field, high, 200)


@given(_RANGES, st.integers(0, 200))
def test_showing_a_value_of_the_slider_does_not_move_it_far(
    bounds: tuple[int, int], step: int
) -> None:
    field = _whole(*bounds)
    shown = to_slider(field, from_slider(field, step, 200), 200)
    # Small whole values lie several steps apart on a wide slider.
    assert abs(from_slider(field, shown, 200) - from_slider(field, step, 200)) <= max(
        2, 0.15 * from_slider(field, step, 200)
    )


@given(st.integers(0, 100))
def test_what_is_shown_can_be_typed(value: int) -> None:
    field = _whole(0, 100)
    assert parse_number(field, number_text(value)) == value


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("101", "N is at most 100."),
        ("-1", "N is at least 0."),
        ("1.5", "N is a whole number."),
        ("many", "N is a whole number."),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence.rstrip(".")):
        parse_number(_whole(0, 100), text)


def test_nothing_typed_leaves_it_to_the_model() -> None:
    assert parse_number(_whole(0, 100), "  ") is None


def test_a_number_that_must_be_given_says_so() -> None:
    with pytest.raises(ValueError, match="needs a number"):
        parse_number(Field("n", "N", FieldKind.NUMBER), "")


@pytest.mark.parametrize("text", ["nan", "inf", "-inf"])
def test_numbers_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="N is a number"):
        parse_number(Field("n", "N", FieldKind.NUMBER), text)
