"""Patterns agree with Python's own `re` wherever both know the form, and never take long."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.formats.pattern_parts import BadPattern
from forge_gui.engine.formats.patterns import Pattern

_ATOMS = st.sampled_from(
    [
        "a",
        "b",
        "A",
        "-",
        ".",
        r"\d",
        r"\w",
        r"\s",
        r"\D",
        "[ab]",
        "[^a]",
        "[a-c_]",
        "^",
        "$",
        r"\b",
        r"\.",
    ]
)


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    counts = st.sampled_from(["*", "+", "?", "{2}", "{1,}", "{0,2}", "+?"])
    return st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.tuples(inner, inner).map("|".join),
        st.tuples(inner, counts).map(lambda pair: f"(?:{pair[0]}){pair[1]}"),
        inner.map(lambda one: f"({one})"),
    )


_PATTERNS = st.recursive(_ATOMS, _grown, max_leaves=6)
_TEXTS = st.text(alphabet="abAB1- _.\n", max_size=12)


@given(_PATTERNS, _TEXTS, st.booleans())
def test_a_pattern_says_what_re_says(pattern: str, text: str, ignores_case: bool) -> None:
    expected = re.compile(pattern.replace("$", r"\Z"), re.IGNORECASE if ignores_case else 0)
    assert Pattern(pattern, ignores_case=ignores_case).is_in(text) == bool(expected.search(text))


@given(st.text(alphabet="ab()[]{}|*+?\\^$.,-1", max_size=12), _TEXTS)
def test_any_text_is_a_pattern_or_refused_in_a_sentence(pattern: str, text: str) -> None:
    sentence = ""
    try:
        Pattern(pattern).is_in(text)
    except BadPattern as error:
        sentence = error.sentence
    assert not sentence or sentence.endswith(".")


@pytest.mark.parametrize("pattern", ["(a*)*b", "(a|aa)+$", "(a+){30}b", "(.*a){20}"])
def test_patterns_that_take_re_for_ever_are_quick(pattern: str) -> None:
    began = time.process_time()
    Pattern(pattern).is_in("a" * 20_000 + "!")
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    "pattern", [r"(a)\1", "(?=a)", "(?<!b)a", "(?P<x>a)", "a{500}", "x" * 1001]
)
def test_what_is_not_known_is_refused(pattern: str) -> None:
    with pytest.raises(BadPattern):
        Pattern(pattern)


def test_counts_within_counts_are_bounded() -> None:
    with pytest.raises(BadPattern, match="too large"):
        Pattern("((a{200}){200}){200}")
