"""Readings summed up: no peak is lost, means stay means, and pieces of pieces say the same."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.hardware.rollups import (
    COARSE,
    FINE,
    Gathering,
    Level,
    Rollup,
    level_for,
    merged,
    pieces_of,
)

_VALUES = st.lists(st.floats(0, 1e9, allow_nan=False), min_size=1, max_size=120)
_LEVEL = Level(10, 3600)


def _summed(values: Sequence[float], level: Level) -> list[Rollup]:
    gathering = Gathering((level,))
    ended = [part for at, value in enumerate(values) for part in gathering.take(at, [("x", value)])]
    return [parts["x"] for _level, parts in [*ended, *gathering.rest()]]


@given(_VALUES)
def test_no_peak_and_no_low_is_lost(values: list[float]) -> None:
    found = _summed(values, _LEVEL)
    assert max(one.high for one in found) == max(values)
    assert min(one.low for one in found) == min(values)
    assert sum(one.count for one in found) == len(values)
    assert all(one.low <= one.mean <= one.high for one in found)
    for one in found:
        part = values[one.at : one.at + 10]
        assert abs(one.mean - sum(part) / len(part)) <= 1e-6 * max(1.0, *part)


@given(_VALUES, st.integers(1, 6))
def test_pieces_of_pieces_say_the_same_as_larger_pieces(values: list[float], times: int) -> None:
    small = merged(_summed(values, _LEVEL), 10 * times)
    large = _summed(values, Level(10 * times, 3600))
    assert [(one.at, one.low, one.high, one.count) for one in small] == [
        (one.at, one.low, one.high, one.count) for one in large
    ]
    for one, other in zip(small, large, strict=True):
        assert abs(one.mean - other.mean) <= 1e-6 * max(1.0, other.high)


@given(st.floats(60, 8 * 86_400), st.integers(50, 2_000))
@settings(max_examples=60)
def test_a_look_gets_about_as_much_as_it_asks_for(span: float, most: int) -> None:
    for level in (FINE, COARSE):
        seconds = pieces_of(span, level, most)
        assert seconds % level.seconds == 0
        assert span / seconds <= most + 1


def test_the_finest_level_that_reaches_back_is_taken() -> None:
    assert level_for(since=0.0, now=3600.0) is FINE
    assert level_for(since=0.0, now=3 * 86_400.0) is COARSE
    assert level_for(since=0.0, now=99 * 86_400.0) is COARSE
