"""The lift meter: intervals hold their mean, no effect is seldom called one, true gains are seen."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.evaluation.lift import FEWEST_ROWS, difference, verdict
from forge_gui.values.lift import Lift

scores = st.lists(st.tuples(st.sampled_from([0.0, 0.5, 1.0]), st.sampled_from([0.0, 0.5, 1.0])),
                  min_size=1, max_size=60)  # fmt: skip


@given(scores)
def test_the_mean_lies_within_its_interval_and_turning_round_turns_it(
    rows: list[tuple[float, float]],
) -> None:
    single, ensemble = [a for a, _ in rows], [b for _, b in rows]
    there = difference(single, ensemble, resamples=200)
    assert there.low - 1e-9 <= there.mean <= there.high + 1e-9
    assert there == difference(single, ensemble, resamples=200), "the same rows, the same interval"
    back = difference(ensemble, single, resamples=200)
    assert back.mean == pytest.approx(-there.mean)


@given(st.lists(st.sampled_from([0.0, 1.0]), min_size=1, max_size=50))
def test_equal_scores_show_nothing(scores: list[float]) -> None:
    found = verdict(scores, scores)
    assert found.lift is Lift.NOT_SHOWN
    assert found.difference.low == found.difference.high == 0


def _planted(gain: float, loss: float, seed: int, rows: int = 200) -> Lift:
    """An ensemble that mends `gain` of the rows and breaks `loss` of them."""
    dice = random.Random(seed)
    single, ensemble = [], []
    for _ in range(rows):
        right = dice.random() < 0.6
        turn = dice.random()
        mended, broken = turn < gain / 0.4, turn < loss / 0.6
        single.append(float(right))
        ensemble.append(float(not broken if right else mended))
    return verdict(single, ensemble).lift


def test_no_effect_is_seldom_called_help_and_eight_points_are_seen() -> None:
    trials = 24
    none = [_planted(0.05, 0.05, seed) for seed in range(trials)]
    gain = [_planted(0.09, 0.01, seed) for seed in range(trials)]
    assert none.count(Lift.HELPS) <= 1
    assert gain.count(Lift.HELPS) >= 22


def test_few_rows_are_too_few_whatever_they_show() -> None:
    few = FEWEST_ROWS - 1
    found = verdict([0.0] * few, [1.0] * few)
    assert found.lift is Lift.NOT_SHOWN
    assert "too few" in str(found.sentence)
    assert verdict([0.0] * 30, [1.0] * 30).lift is Lift.HELPS
    assert verdict([1.0] * 30, [0.0] * 30).lift is Lift.HURTS


def test_rows_that_cannot_be_paired_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot be paired"):
        difference([1.0], [])
