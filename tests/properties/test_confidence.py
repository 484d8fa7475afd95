"""Signs of answers, and what a calibration makes of them: properties that hold for any tokens."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.collaboration.calibrating import (
    STEPS,
    best_threshold,
    calibration_error,
    cross_fitted,
    fit,
    ranking,
    spread_of,
)
from forge_gui.engine.collaboration.confidence import (
    answer_confidence,
    features,
    raw_confidence,
    self_report,
    signs_of,
)
from forge_gui.values.generation import TokenLogprob

LOGPROBS = st.floats(-200.0, 0.5, allow_nan=False) | st.just(-math.inf) | st.just(math.nan)


@st.composite
def tokens(draw: st.DrawFn) -> list[TokenLogprob]:
    """Tokens as a backend may tell them: impossible figures among them, rivals or none."""
    found = []
    for value in draw(st.lists(LOGPROBS, max_size=12)):
        rivals = draw(st.lists(st.tuples(st.sampled_from("abc"), st.floats(-50, 0)), max_size=2))
        found.append(TokenLogprob("a", value, tuple(rivals)))
    return found


@given(tokens())
def test_signs_are_finite_and_the_raw_figure_lies_between_0_and_1(
    answer: list[TokenLogprob],
) -> None:
    signs = signs_of(answer)
    if signs is None:
        assert all(math.isnan(token.logprob) for token in answer)
        assert answer_confidence(answer) is None
        return
    assert 0 <= raw_confidence(signs) <= 1
    assert all(math.isfinite(value) for value in features(signs))
    assert signs.mean <= signs.worst
    assert signs.first <= signs.worst
    assert signs.worst <= signs.total or math.isclose(signs.worst, signs.total)


@given(st.lists(st.floats(-20, 0), min_size=1, max_size=8), st.data())
def test_a_less_likely_token_never_makes_an_answer_look_surer(
    logprobs: list[float], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(logprobs) - 1))
    lower = [*logprobs]
    lower[place] -= data.draw(st.floats(0, 5))
    one, other = (
        signs_of([TokenLogprob("a", value) for value in values]) for values in (logprobs, lower)
    )
    assert one is not None
    assert other is not None
    assert all(a >= b for a, b in zip(features(one), features(other), strict=True))


def test_a_drawn_token_that_is_less_likely_than_its_rival_has_no_lead() -> None:
    signs = signs_of([TokenLogprob("a", -3.0, (("b", -0.1), ("a", -3.0)))])
    assert signs is not None
    assert signs.closest == 0.0


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("85", 0.85),
        ("85 %", 0.85),
        ("I am 90% sure.", 0.9),
        ("0.85", 0.85),
        ("8/10", 0.8),
        ("70 / 100", 0.7),
        ("100", 1.0),
        ("0", 0.0),
        ("very", None),
        ("", None),
        ("300", None),
        ("-5", None),
        ("in 2026", None),
    ],
)
def test_a_self_report_is_read_or_left(text: str, value: float | None) -> None:
    assert self_report(text) == (None if value is None else pytest.approx(value))


def world(rows: int, seed: int) -> tuple[list[tuple[float, float]], list[bool]]:
    """Answers whose chance of being right is a logistic curve of the first feature."""
    rng = random.Random(seed)
    found = [(rng.gauss(1, 2), rng.gauss(0, 5)) for _ in range(rows)]
    return found, [rng.random() < 1 / (1 + math.exp(-x)) for x, _ in found]


@given(st.integers(0, 10_000))
@settings(max_examples=12, deadline=None)
def test_what_is_learned_from_some_rows_is_so_on_others(seed: int) -> None:
    made = fit(*world(500, seed))
    rows, right = world(2000, seed + 20_000)
    said = [made.probability(row) for row in rows]
    assert calibration_error(said, right) < 0.08
    assert ranking(said, right) > 0.75


@given(
    st.lists(
        st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.booleans()),
        min_size=2,
        max_size=30,
    )
)
@settings(max_examples=60, deadline=None)
def test_any_rows_give_a_calibration_that_says_probabilities(
    rows: list[tuple[float, float, bool]],
) -> None:
    vectors, right = [row[:2] for row in rows], [row[2] for row in rows]
    made = fit(vectors, right)
    assert made.share_right == sum(right) / len(right)
    for vector in (*vectors, (1e9, -1e9)):
        assert 0 <= made.probability(vector) <= 1
    assert len(cross_fitted(vectors, right, folds=min(5, len(rows)))) == len(rows)


def test_where_all_were_right_it_is_not_said_for_certain() -> None:
    made = fit([(float(n),) for n in range(40)], [True] * 40)
    assert 0.9 < made.probability((20.0,)) < 1


def test_without_rows_nothing_is_learned() -> None:
    with pytest.raises(ValueError, match="needs rows"):
        fit([], [])


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60))
def test_the_calibration_error_lies_between_0_and_1_and_knows_no_order(
    rows: list[tuple[float, bool]],
) -> None:
    said, right = [value for value, _ in rows], [mark for _, mark in rows]
    error = calibration_error(said, right)
    assert 0 <= error <= 1
    assert error == pytest.approx(calibration_error(said[::-1], right[::-1]))
    assert calibration_error([float(mark) for mark in right], right) == 0


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=40))
def test_ranking_is_the_share_of_pairs_in_order(rows: list[tuple[float, bool]]) -> None:
    said, right = [value for value, _ in rows], [mark for _, mark in rows]
    pairs = [(a > b) + (a == b) / 2 for a, one in rows if one for b, two in rows if not two]
    expected = sum(pairs) / len(pairs) if pairs else 0.5
    assert ranking(said, right) == pytest.approx(expected)


@given(
    st.lists(st.tuples(st.floats(0, 1), st.booleans(), st.booleans()), min_size=1, max_size=40),
    st.floats(0, 1),
)
def test_the_best_threshold_keeps_what_was_asked_and_none_below_it_does(
    rows: list[tuple[float, bool, bool]], kept: float
) -> None:
    said, own, better = zip(*rows, strict=True)

    def score(threshold: float) -> int:
        return sum(a if value >= threshold else b for value, a, b in rows)

    found = best_threshold(said, own, better, kept)
    assert score(found) >= kept * sum(better)
    assert all(score(value) < kept * sum(better) for value in said if value < found)


@given(st.lists(st.floats(0, 1), min_size=2, max_size=60), st.floats(0, 1), st.floats(0, 1))
def test_how_many_are_less_sure_grows_with_the_threshold_and_is_near_the_truth(
    values: list[float], one: float, other: float
) -> None:
    kept = replace(fit([(0.0,), (1.0,)], [True, False]), said=spread_of(values))
    shares = [kept.share_below(threshold) for threshold in sorted((one, other))]
    assert None not in shares
    assert 0 <= (shares[0] or 0) <= (shares[1] or 0) <= 1
    true = sum(value < one for value in values) / len(values)
    alike = sum(value == one for value in values) / len(values)
    found = kept.share_below(one) or 0.0
    assert abs(found - true) <= alike + 1 / STEPS + 1.5 / (len(values) - 1)


def test_a_calibration_that_kept_nothing_of_it_says_so() -> None:
    assert fit([(0.0,), (1.0,)], [True, False]).share_below(0.5) is None
