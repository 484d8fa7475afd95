"""Fields of foreign JSON come out typed, and every text of them can be written down."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.formats.json_fields import (
    Object,
    WireError,
    count_of,
    list_of,
    number_of,
    object_of,
    objects_of,
    read_object,
    text_of,
    vector_of,
)

_ANY_TEXT = st.text(st.characters())
_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.just(10**400) | _ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("read", "kinds"),
    [
        (text_of, (str,)),
        (count_of, (int, type(None))),
        (number_of, (int, float)),
        (object_of, (dict,)),
        (list_of, (list, tuple)),
        (objects_of, (list, tuple)),
    ],
)
@given(value=_JSON)
def test_a_field_has_its_type_or_is_refused(
    read: Callable[[Object, str], object], kinds: tuple[type, ...], value: object
) -> None:
    try:
        found = read({"x": value}, "x")
    except WireError:
        return
    assert isinstance(found, kinds)


@given(st.lists(st.integers(0xD800, 0xDFFF).map(chr) | st.characters()).map("".join))
def test_every_text_can_be_written(text: str) -> None:
    found = text_of(read_object(json.dumps({"x": text})), "x")
    assert found.encode().decode() == found
    if not any("\ud800" <= letter <= "\udfff" for letter in text):
        assert found == text


@given(_JSON)
def test_a_vector_holds_numbers_or_is_refused(value: object) -> None:
    try:
        vector = vector_of(value)
    except WireError:
        return
    assert all(isinstance(number, float) for number in vector)
