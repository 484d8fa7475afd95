"""Which answers count: short right ones do, empty and torn ones do not, refusals are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.orchestration.answers import is_whole, looks_refused, unfit
from forge_gui.values.generation import StopReason
from tests.engine.orchestration.scripted import A, request, result

SHORT_AND_RIGHT = ("yes", "No.", "positive", "42", "-7", "3.14", "€5", "[]", "{}", "null", '"a"')
MORE_SHORT_AND_RIGHT = (
    "👍",
    "はい",
    "B",
    "(a)",
    "x > y",
    "a)",
    "1.",
    "[1, 2]",
    " ok\n",
    "<b>x</b>",
)
TORN = (
    "...",
    "Answer:",
    "{",
    '{"a": 1',
    "[1, 2",
    "```",
    "```json",
    '"yes',
    "a,",
    "(",
    "—",
    "<eos>",
)


@pytest.mark.parametrize("text", [*SHORT_AND_RIGHT, *MORE_SHORT_AND_RIGHT])
def test_short_right_answers_count(text: str) -> None:
    assert is_whole(text)
    assert unfit(request(), result(A, text), 10) is None


@pytest.mark.parametrize("text", [*TORN, "<|eot|>"])
def test_torn_ones_do_not(text: str) -> None:
    found = unfit(request(), result(A, text), 10)
    assert found is not None
    assert "too short" in found.sentence
    assert found.text == text


@pytest.mark.parametrize("text", TORN)
def test_without_a_shortest_answer_nothing_is_looked_at_closely(text: str) -> None:
    assert unfit(request(), result(A, text), 0) is None
    assert unfit(request(min_length=0), result(A, text), 10) is None


@pytest.mark.parametrize("text", TORN)
def test_what_a_limit_ended_is_not_failed_for_being_torn(text: str) -> None:
    assert unfit(request(), result(A, text, StopReason.LENGTH), 10) is None


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_nothing_is_no_answer_unless_a_step_takes_it(text: str) -> None:
    for stop in StopReason:
        found = unfit(request(), result(A, text, stop), 0)
        assert found is not None
        assert found.sentence.endswith("empty.") or "empty answer" in found.sentence
    assert unfit(request(min_length=0), result(A, text), 10) is None


def test_thinking_that_took_all_tokens_is_said() -> None:
    found = unfit(request(), result(A, "", StopReason.LENGTH, "Let me see"), 10)
    assert found is not None
    assert "thinking" in found.sentence
    assert found.repeats


def test_a_steps_own_shortest_answer_is_counted_plainly() -> None:
    assert unfit(request(min_length=4), result(A, " yes "), 0) is not None
    assert unfit(request(min_length=3), result(A, " yes "), 100) is None


@given(st.text(max_size=40), st.sampled_from(StopReason), st.integers(0, 60))
def test_the_settings_never_fail_a_long_answer_or_words_alone(
    text: str, stop: StopReason, shortest: int
) -> None:
    found = unfit(request(), result(A, text, stop), shortest)
    if text.strip() and (len(text) >= shortest or text.strip().isalnum()):
        assert found is None
    if not text.strip():
        assert found is not None


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry, but I can't assist with that.",
        "I cannot help with that request.",
        "I\N{RIGHT SINGLE QUOTATION MARK}m unable to provide medical advice of this kind.",
        "As an AI language model, I cannot write this.",
        "Sorry, I can't do that.",
        "I must decline to answer.",
    ],
)
def test_refusals_are_known(text: str) -> None:
    assert looks_refused(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry that your blender broke. We will send a new one.",
        "I can't believe it.",
        "I cannot recommend it enough.",
        "The article says: I cannot help you.",
        "no",
        "I cannot help with that. " + "But here is what I know of it. " * 20,
    ],
)
def test_what_only_sounds_like_one_is_not(text: str) -> None:
    assert not looks_refused(text)
