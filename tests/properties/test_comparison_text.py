"""A side-by-side view of two texts loses nothing, marks what differs and nothing else."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.viewmodels.comparison_text import (
    MOST_LINES,
    LineMark,
    Piece,
    diff_texts,
    diff_values,
    diff_words,
)

_LINES = st.lists(st.text(alphabet="ab c{}", max_size=5), max_size=8).map("\n".join)
_SETTINGS = settings(max_examples=120, deadline=None)


def _text(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


@_SETTINGS
@given(_LINES, _LINES)
def test_both_sides_are_whole_and_in_order(left: str, right: str) -> None:
    diff = diff_texts(left, right)
    lefts = [line for line in diff.lines if line.left_number is not None]
    rights = [line for line in diff.lines if line.right_number is not None]
    assert [_text(line.left) for line in lefts] == left.splitlines()
    assert [_text(line.right) for line in rights] == right.splitlines()
    assert [line.left_number for line in lefts] == list(range(1, len(lefts) + 1))
    assert [line.right_number for line in rights] == list(range(1, len(rights) + 1))


@_SETTINGS
@given(_LINES, _LINES)
def test_lines_are_called_the_same_exactly_where_they_are(left: str, right: str) -> None:
    diff = diff_texts(left, right)
    for line in diff.lines:
        is_equal = _text(line.left) == _text(line.right)
        has_both = line.left_number is not None and line.right_number is not None
        assert (line.mark is LineMark.SAME) == (is_equal and has_both)
    assert (diff.count == 0) == (left.splitlines() == right.splitlines())
    assert all(diff.lines[place].mark is not LineMark.SAME for place in diff.places)


@_SETTINGS
@given(st.text(alphabet="ab 1.", max_size=12), st.text(alphabet="ab 1.", max_size=12))
def test_what_is_not_marked_is_common_to_both(left: str, right: str) -> None:
    one, other = diff_words(left, right)
    assert (_text(one), _text(other)) == (left, right)
    kept = ["".join(p.text for p in side if not p.is_marked) for side in (one, other)]
    assert kept[0] == kept[1]


def test_json_is_compared_item_by_item() -> None:
    diff = diff_values('{"a": 1, "b": null}', {"a": 1, "b": "K-1"})
    (changed,) = [line for line in diff.lines if line.mark is LineMark.CHANGED]
    assert [p.text for p in changed.left if p.is_marked] == ["null"]
    assert _text(changed.right) == '  "b": "K-1"'


def test_of_a_very_long_line_the_place_is_marked_where_it_differs() -> None:
    left, right = diff_words("word " * 500 + "end", "word " * 500 + "stop")
    assert [piece.text for piece in left if piece.is_marked] == ["end"]
    assert [piece.text for piece in right if piece.is_marked] == ["stop"]


def test_what_is_too_long_is_cut_and_said() -> None:
    left = "\n".join(f"a{n}" for n in range(MOST_LINES + 10))
    right = "\n".join(f"b{n}" for n in range(MOST_LINES + 10))
    diff = diff_texts(left, right)
    assert diff.is_cut
    assert len(diff.lines) == MOST_LINES
    assert not diff_texts(left, left).is_cut
