"""What the bench of the lift meter plants is what it says, and the whole meter sees it."""

from __future__ import annotations

import random
from statistics import fmean

import pytest

from benchmarks.lift_planted import World, planted, scored
from benchmarks.lift_whole import whole_meter

WORLD = World(0.6, 2.0, 0.95)


def test_the_planted_gain_is_the_true_one_and_samples_are_means() -> None:
    case = planted(WORLD, 0.08)
    rows = case.rows(20_000, random.Random(3))
    assert fmean(single for single, _ in rows) == pytest.approx(0.6, abs=0.01)
    assert fmean(both for _, both in rows) == pytest.approx(0.68, abs=0.01)
    single, ensemble = scored(rows[:400], 5, random.Random(4))
    assert {round(5 * score, 6) for score in single} <= {0, 1, 2, 3, 4, 5}
    gains = [b - a for a, b in zip(single, ensemble, strict=True)]
    assert fmean(gains) == pytest.approx(0.08, abs=0.06)


async def test_the_whole_meter_comes_to_a_verdict_over_planted_rows() -> None:
    helped, gained, times = await whole_meter(planted, WORLD, 0.08, 1)
    assert (helped, gained, times) == (0, 1, 1)
