"""What branches ask: the conditions agree with each other and with plain Python, on any text."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.conditions import (
    CONDITIONS,
    LONGEST_SEARCHED,
    condition_fault,
    holds,
)
from forge_gui.engine.pipeline.lists import as_output, items_of
from forge_gui.engine.pipeline.merging import first, vote
from forge_gui.values.errors import ForgeError

TEXTS = st.text(max_size=20)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=32)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(st.sampled_from(CONDITIONS), TEXTS, TEXTS, st.booleans())
def test_whatever_may_be_asked_has_an_answer_or_a_sentence(
    condition: str, value: str, other: str, ignores_case: bool
) -> None:
    if condition_fault(condition, other):
        return
    sentence = ""
    try:
        holds(condition, value, other, ignores_case=ignores_case)
    except ForgeError as error:
        sentence = error.sentence
    assert not sentence or "is no number" in sentence


@given(NUMBERS, NUMBERS)
def test_numbers_are_compared_as_numbers(one: float, other: float) -> None:
    asked = {
        name: holds(name, f" {one} ", repr(other))
        for name in CONDITIONS
        if "than" in name or "at " in name
        if "longer" not in name
    }
    assert asked["is more than"] == (one > other)
    assert asked["is at least"] == (one >= other)
    assert asked["is less than"] == (one < other)
    assert asked["is at most"] == (one <= other)
    assert holds("equals number", str(one), str(other)) == math.isclose(
        one, other, rel_tol=1e-9, abs_tol=1e-12
    )


@given(TEXTS, TEXTS, TEXTS)
def test_texts_are_found_where_they_are(before: str, part: str, after: str) -> None:
    whole = f"{before}{part}{after}".strip()
    if part.strip() and part.strip() in whole:
        assert holds("contains", whole, part, ignores_case=False)
    assert holds("equals", whole, whole)
    if before.strip() and whole.startswith(before.strip()):
        assert holds("starts with", whole, before, ignores_case=False)


@given(JSON)
def test_json_is_known(value: object) -> None:
    text = json.dumps(value)
    assert holds("is JSON", text)
    assert holds("is JSON object", text) == isinstance(value, dict)
    assert holds("is JSON list", text) == isinstance(value, list)
    assert not holds("is JSON", f"{text} and more")


@given(st.lists(JSON, max_size=5))
def test_a_list_comes_back_as_it_was(values: list[object]) -> None:
    assert items_of(json.dumps(values)) == values


@given(st.lists(st.text("abc xyz", min_size=1, max_size=8).filter(str.strip), max_size=6))
def test_lines_are_items_with_or_without_signs(lines: list[str]) -> None:
    clean = [line.strip() for line in lines]
    assert items_of("\n".join(clean), "lines") == clean
    signed = "\n".join(f"{number}. {line}" for number, line in enumerate(clean, 1))
    assert items_of(signed, "lines") == clean


@given(st.lists(st.sampled_from(["yes", "Yes.", " no", "NO!", "perhaps"]), min_size=1, max_size=7))
def test_a_vote_is_won_by_the_most_frequent(answers: list[str]) -> None:
    ballots = [answer.strip(" .!").lower() for answer in answers]
    winner, votes = vote(dict(enumerate_as_ports(answers)))
    most = max(votes.values())
    assert str(winner).strip(" .!").lower() in {
        one for one in ballots if ballots.count(one) == most
    }
    assert sum(votes.values()) == len(answers)


def enumerate_as_ports(answers: list[str]) -> list[tuple[str, str]]:
    return [(f"p{number}", answer) for number, answer in enumerate(answers)]


def test_the_first_is_the_first_that_says_something() -> None:
    assert first({"a": " ", "b": "x", "c": "y"}) == ("b", "x")
    with pytest.raises(ForgeError, match="All that came here is empty"):
        first({"a": "", "b": " "})
    with pytest.raises(ForgeError, match="All that came here is empty"):
        vote({"a": "?"})


def test_patterns_are_looked_for_in_texts_of_a_bounded_size() -> None:
    assert holds("matches pattern", "Order K-2087.", r"k-\d+")
    assert not holds("matches pattern", "Order K-2087.", r"k-\d+", ignores_case=False)
    with pytest.raises(ForgeError, match="a pattern is looked for in at most"):
        holds("matches pattern", "x" * (LONGEST_SEARCHED + 1), "y")


def test_keys_of_an_item_can_be_read_like_those_of_a_step() -> None:
    assert as_output({"name": "Bo"}) == {"response": {"name": "Bo"}, "name": "Bo"}
    assert as_output("Bo") == {"response": "Bo"}
    with pytest.raises(ForgeError, match="is no JSON list"):
        items_of('{"a": 1}', "JSON list")
