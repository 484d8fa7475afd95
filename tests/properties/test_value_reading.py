"""JSON that is read in slices is JSON as Python reads it; trees and tables agree with their value."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Generator
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.values.json_value import Json
from forge_gui.viewmodels import value_tree
from forge_gui.viewmodels.value_kinds import Viewer, viewers_of
from forge_gui.viewmodels.value_reading import read_slices, text_slices
from forge_gui.viewmodels.value_table import ValueRows, cell_text
from forge_gui.viewmodels.value_tree import Path

T = TypeVar("T")
_PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
_VALUES: st.SearchStrategy[Json] = st.recursive(
    _PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
_SETTINGS = settings(max_examples=80, deadline=None)


def _end(work: Generator[None, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as end:
            value: T = end.value
            return value


@_SETTINGS
@given(_VALUES, st.sampled_from([None, 0, 2]))
def test_slices_read_what_python_reads(value: Json, indent: int | None) -> None:
    assert _end(read_slices(f" {json.dumps(value, indent=indent)}\n")) == value


@_SETTINGS
@given(st.text(alphabet='[]{},:"ab1 \\nul', max_size=24))
def test_slices_refuse_what_python_refuses(text: str) -> None:
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(ValueError, match=r"."):
            _end(read_slices(text))
    else:
        assert _end(read_slices(text)) == expected


@_SETTINGS
@given(_VALUES)
def test_pieces_of_text_are_the_whole(value: Json) -> None:
    assert json.loads("".join(text_slices(value))) == value


@_SETTINGS
@given(_VALUES)
def test_every_place_of_a_tree_is_found_and_can_be_replaced(value: Json) -> None:
    places: list[Path] = [()]
    for path in places:
        inside = value_tree.value_at(value, path)
        keys = value_tree.children(inside, 0, value_tree.size_of(inside))
        places += [(*path, key) for key, _child in keys]
    for path in places:
        changed = value_tree.with_value(value, path, "another")
        assert value_tree.value_at(changed, path) == "another"
        back = value_tree.with_value(changed, path, value_tree.value_at(value, path))
        assert back == value


@_SETTINGS
@given(_VALUES)
def test_raw_always_fits(value: Json) -> None:
    found = viewers_of(value)
    assert Viewer.RAW in found
    assert len(set(found)) == len(found)


@_SETTINGS
@given(
    st.lists(st.dictionaries(st.sampled_from("abc"), _PLAIN, min_size=1), min_size=1, max_size=6)
)
def test_sorting_keeps_every_row_and_csv_has_every_cell(value: list[dict[str, Json]]) -> None:
    rows = ValueRows(value)
    for column in range(len(rows.columns)):
        for is_down in (False, True):
            rows.sort(column, is_down=is_down)
            assert sorted(rows.number(n) for n in range(len(rows))) == list(range(len(value)))
            empty = [rows.cell(n, column) is None for n in range(len(rows))]
            assert empty == sorted(empty), "what is missing stands last"
    rows.unsort()
    lines = list(csv.reader(io.StringIO(rows.as_csv(), newline="")))
    if len(rows.columns) > 1 or all(cell_text(row.get(rows.columns[0])) for row in value):
        cells = [[cell_text(row.get(name)) for name in rows.columns] for row in value]
        assert [[one.replace("\r", "\n") for one in line] for line in lines[1:]] == [
            [one.replace("\r\n", "\n").replace("\r", "\n") for one in line] for line in cells
        ] or lines[1:] == cells
