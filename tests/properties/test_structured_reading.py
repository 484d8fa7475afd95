"""Reading JSON out of any text: valid stays as it is, wrapped is found, cut is a part, nothing breaks."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.json_faults_held_out import HELD_OUT
from benchmarks.json_faults_known import KNOWN
from benchmarks.json_faults_last import LAST
from benchmarks.json_faults_later import LATER
from benchmarks.json_faults_slips import SLIPS
from benchmarks.json_faults_tongues import TONGUES
from benchmarks.json_faults_unseen import UNSEEN
from benchmarks.json_faults_wrapped import WRAPPED
from benchmarks.json_scores import is_same, planted, recorded, score
from forge_gui.engine.structured.outcome import Rung, as_document, from_document
from forge_gui.engine.structured.reading import read
from forge_gui.engine.structured.work import read_here
from forge_gui.values.errors import JsonUnreadable

_words = st.text(st.characters(codec="utf-8"), max_size=20)
_scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
)
VALUES = st.recursive(
    _scalars | _words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_words, inner, max_size=4),
    max_leaves=12,
)
OBJECTS = st.dictionaries(
    st.text("abcdefgh_", min_size=1, max_size=8),
    st.recursive(
        st.integers(-999, 999) | st.booleans() | st.text("abc XYZ.-", max_size=12),
        lambda inner: st.lists(inner, max_size=3),
        max_leaves=5,
    ),
    min_size=2,
    max_size=4,
)
_SIGNS = st.text(
    st.sampled_from(list("{}[]()\"'`,:;#/*\\<>=+-.|&%\n\t 01abntru\u201c\u201d\u2019")), max_size=60
)


@given(VALUES, st.sampled_from((None, 2)))
def test_valid_json_is_read_as_it_stands(value: Any, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    outcome = read(text)
    assert outcome.rung is Rung.STRICT
    assert outcome.sentences == ()
    assert is_same(outcome.value, json.loads(text))


@settings(max_examples=300)
@given(_SIGNS)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        outcome = read_here(text)
    except JsonUnreadable:
        return
    json.dumps(outcome.value)
    assert outcome.sentences or outcome.rung in (Rung.STRICT, Rung.PEELED)


@given(OBJECTS, st.data())
def test_any_sign_may_be_lost_and_nothing_breaks(
    value: dict[str, Any], data: st.DataObject
) -> None:
    text = json.dumps(value, indent=data.draw(st.sampled_from((None, 2))))
    at = data.draw(st.integers(0, len(text) - 1))
    try:
        outcome = read_here(text[:at] + text[at + 1 :])
    except JsonUnreadable:
        return
    json.dumps(outcome.value)


@given(OBJECTS, st.sampled_from(("fence", "prose", "think", "tags", "all")))
def test_what_stands_around_the_json_is_left_out(value: dict[str, Any], around: str) -> None:
    text = json.dumps(value, indent=2)
    if around in ("fence", "all"):
        text = f"```json\n{text}\n```"
    if around in ("prose", "all"):
        text = f"Here is what you asked for:\n{text}\nTell me if you need more."
    if around in ("think", "all"):
        text = f'<think>They want {{"a": "..."}}, I guess [1].</think>\n{text}'
    if around == "tags":
        text = f"<answer>{text}</answer><|im_end|>"
    outcome = read(text)
    assert is_same(outcome.value, value)
    assert outcome.rung is Rung.PEELED
    assert outcome.sentences


@given(OBJECTS, st.data())
def test_a_text_that_was_cut_gives_a_part_and_says_so(
    value: dict[str, Any], data: st.DataObject
) -> None:
    text = json.dumps(value)
    outcome = read(text[: data.draw(st.integers(1, len(text) - 1))])
    assert isinstance(outcome.value, dict)
    assert set(outcome.value) <= set(value)
    assert outcome.is_cut
    whole = list(value.items())[: max(0, len(outcome.value) - 1)]
    assert all(is_same(outcome.value[key], one) for key, one in whole)


@given(VALUES)
def test_an_outcome_comes_back_from_the_child_as_it_was(value: Any) -> None:
    outcome = read(json.dumps({"a": value}).replace('"a"', "'a'", 1))
    assert from_document(json.loads(json.dumps(as_document(outcome)))) == outcome


def test_the_recorded_and_planted_faults_reach_their_bars() -> None:
    """Tuned on all of these: the figures hold what was reached, they are no promise for others."""
    trials = recorded() + planted({**KNOWN, **HELD_OUT, **UNSEEN}, 2)
    plain = score(trials, lambda text, _: read_here(text).value)
    assert plain.exact >= 98
    assert plain.wrong <= 2


def test_with_a_schema_next_to_nothing_is_silently_wrong() -> None:
    trials = recorded()[::2] + planted({**HELD_OUT, **UNSEEN}, 2)
    checked = score(trials, lambda text, schema: read_here(text, schema).value, with_schema=True)
    assert checked.wrong <= 1
    assert checked.exact >= 85


def test_the_judges_faults_stay_read_and_are_hardly_ever_misread() -> None:
    trials = planted({**WRAPPED, **TONGUES, **SLIPS, **LATER, **LAST}, 2)
    found = score(trials, lambda text, _: read_here(text).value)
    assert found.exact >= 94
    assert found.wrong <= 2
    checked = score(trials, lambda text, schema: read_here(text, schema).value, with_schema=True)
    assert checked.wrong <= 0.6
