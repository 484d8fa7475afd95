"""Dashes stand still in time: a part of a line has those that the whole line has there."""

from __future__ import annotations

import itertools
import math

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.ui.monitor.curve_points import DASH, dashes

_HEIGHTS = st.lists(st.integers(0, 150).map(float), min_size=2, max_size=60)


def _line(heights: list[float]) -> list[tuple[float, float]]:
    return [(place * 3.5, high) for place, high in enumerate(heights)]


@given(_HEIGHTS, st.integers(0, 10_000), st.integers(0, 50))
def test_the_end_of_a_line_has_the_dashes_of_the_whole(
    heights: list[float], shift: int, first: int
) -> None:
    line = _line(heights)
    rest = line[min(first, len(line) - 2) :]
    whole = dashes(line, float(shift))
    assert dashes(rest, float(shift)) == [one for one in whole if one[0][0] >= rest[0][0]]


@given(_HEIGHTS, st.integers(0, 10_000))
def test_no_dash_is_longer_than_a_dash_and_more_than_half_is_drawn(
    heights: list[float], shift: int
) -> None:
    line = _line(heights)
    drawn = [math.dist(*one) for one in dashes(line, float(shift))]
    whole = sum(math.dist(*pair) for pair in itertools.pairwise(line))
    assert all(length <= DASH + 1e-6 for length in drawn)
    assert sum(drawn) >= whole * 0.5 - DASH * len(line)
