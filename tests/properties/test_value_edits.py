"""Changes of a JSON value in its tree, at any place of any value."""

from __future__ import annotations

import json

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from forge_gui.values.json_value import Json
from forge_gui.viewmodels.value_edits import (
    leaf_text,
    read_leaf,
    renamed,
    with_added,
    with_leaf,
    without,
)
from forge_gui.viewmodels.value_tree import Path, value_at

_LEAVES = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4)
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(min_size=1, max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)


def _places(value: Json, path: Path = ()) -> list[Path]:
    found: list[Path] = [path]
    if isinstance(value, dict):
        for key, one in value.items():
            found += _places(one, (*path, key))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            found += _places(one, (*path, number))
    return found


@settings(max_examples=60, deadline=None)
@given(value=_VALUES, new=_LEAVES, data=st.data())
def test_a_place_has_the_new_value_and_the_rest_is_as_it_was(
    value: Json, new: Json, data: st.DataObject
) -> None:
    before = json.dumps(value)
    place = data.draw(st.sampled_from(_places(value)))
    changed, trouble = with_leaf(value, place, leaf_text(new))
    assert not trouble
    assert value_at(changed, place) == new
    back, _ = with_leaf(changed, place, json.dumps(value_at(value, place)))
    assert json.dumps(back) == before, "order counts"
    assert json.dumps(value) == before


@settings(max_examples=60, deadline=None)
@given(value=_VALUES, data=st.data())
def test_what_was_added_can_be_taken_away_again(value: Json, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(_places(value)))
    more, added = with_added(value, place)
    if not added:
        assert more is value
        return
    assert value_at(more, added) == ""
    assert len(_places(more)) == len(_places(value)) + 1
    assert json.dumps(without(more, added)[0]) == json.dumps(value)


@settings(max_examples=60, deadline=None)
@given(value=_VALUES, name=st.text(min_size=1, max_size=3), data=st.data())
def test_a_renamed_key_keeps_its_place_and_its_value(
    value: Json, name: str, data: st.DataObject
) -> None:
    keys = [place for place in _places(value) if place and isinstance(place[-1], str)]
    assume(keys)
    place = data.draw(st.sampled_from(keys))
    above = value_at(value, place[:-1])
    assert isinstance(above, dict)
    changed, trouble = renamed(value, place, name)
    if name != place[-1] and name in above:
        assert name in trouble
        assert changed is value
        return
    assert not trouble
    after = value_at(changed, place[:-1])
    assert isinstance(after, dict)
    assert list(after) == [name if key == place[-1] else key for key in above]
    assert after[name] == above[str(place[-1])]


def test_what_is_no_value_says_why() -> None:
    assert read_leaf('"K-1"') == ("K-1", "")
    assert read_leaf("4.5") == (4.5, "")
    assert 'Text stands in quotes: "K-1".' in read_leaf("K-1")[1]
    assert "quote or a bracket is missing" in read_leaf('"K-1')[1]
    assert "quotes" in read_leaf("NaN")[1]
    assert renamed({"a": 1}, ("a",), "")[1] == "A key needs a name."
    assert renamed([1], (0,), "x")[1]
    assert without({"a": 1}, ())[1]
