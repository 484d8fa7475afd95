"""The hand-off's benchmark: its questions are known and apart, and its figures are counted right."""

from __future__ import annotations

import pytest

from benchmarks.handoff import Both, _report, _row, _threshold
from benchmarks.handoff_rows import Question, questions
from forge_gui.values.handoff import CalibrationReport, ConfidenceMethod
from forge_gui.values.ids import ModelId


def both(confidence: float, first: str, better: str, tokens: tuple[int, int] = (2, 3)) -> Both:
    return Both(Question("sum", "1 + 1 =", "2"), confidence, first, better, *tokens)


FOUND = [
    both(0.9, "2", "2"),
    both(0.8, "3", "2"),
    both(0.4, "3", "2", (2, 6)),
    both(0.3, "3", "4", (2, 6)),
]


def test_questions_are_of_every_kind_but_greetings_and_differ_by_seed() -> None:
    one, other = questions(2, 1), questions(2, 2)
    kinds = [question.kind for question in one]
    assert {"sum", "long_sum", "refuse"} <= set(kinds)
    assert "hello" not in kinds
    assert len(one) == 2 * len(set(kinds))
    assert {question.prompt for question in one} != {question.prompt for question in other}
    assert questions(2, 1) == one


def test_a_hand_off_is_reckoned_from_what_both_answered() -> None:
    row = _row("at 0.7", FOUND, 0.7)
    assert row["right_%"] == 50.0
    assert row["of_small_alone_%"] == pytest.approx(66.7)
    assert row["stays_%"] == 50.0
    assert (row["small_tokens"], row["small_tokens_%"], row["tiny_tokens"]) == (12, 66.7, 8)
    alone = _row("small", FOUND, 2.0)
    assert (alone["of_small_alone_%"], alone["small_tokens_%"], alone["tiny_tokens"]) == (
        100,
        100,
        0,
    )
    assert _row("tiny", FOUND, 0.0)["small_tokens"] == 0


def test_the_threshold_hands_on_what_it_has_to() -> None:
    threshold = _threshold(FOUND)
    assert 0.8 < threshold < 0.9, "the second one has to be handed on"
    assert _threshold([both(0.9, "2", "2"), both(0.1, "3", "4")]) == 0.0


def test_the_bars_say_what_was_found() -> None:
    calibration = CalibrationReport(
        ModelId("forge", "tiny"), ConfidenceMethod.TOKENS, 40, 0.8, 0.1, 0.02, 0.9, 0.0
    )
    report = _report(FOUND, calibration, 0.85, 1, 2.0)
    values = [bar.value for bar in report.bars]
    assert values == [100.0, 83.3, pytest.approx(0.4), 1.0]
    assert [bar.ok for bar in report.bars] == [True, False, False, False]
