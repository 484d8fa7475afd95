"""Readings as points: inside the plot, left to right, few enough to draw, and no peak is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.ui.monitor.curve_points import Frame, round_top, screen_points

_VALUES = st.lists(st.floats(-10, 200, allow_nan=False), min_size=1, max_size=4_000)
_WIDTHS = st.integers(8, 900)


def _frame(width: int, count: int) -> Frame:
    return Frame(float(width), 100.0, float(count - 1), float(max(1, count - 1)), 100.0)


@given(_VALUES, _WIDTHS)
def test_points_lie_inside_and_run_to_the_right(values: list[float], width: int) -> None:
    times = [float(at) for at in range(len(values))]
    points = screen_points(times, values, _frame(width, len(values)))
    assert all(-0.01 <= x <= width + 0.01 and 0 <= y <= 100 for x, y in points)
    assert [x for x, _y in points] == sorted(x for x, _y in points)


@given(_VALUES, _WIDTHS)
def test_there_are_no_more_points_than_can_be_told_apart(values: list[float], width: int) -> None:
    times = [float(at) for at in range(len(values))]
    points = screen_points(times, values, _frame(width, len(values)))
    assert len(points) <= max(2 * max(1, width // 4), 2) + 2


@given(_VALUES, _WIDTHS)
def test_the_highest_and_the_lowest_are_drawn(values: list[float], width: int) -> None:
    times = [float(at) for at in range(len(values))]
    shown = {round(y, 6) for _x, y in screen_points(times, values, _frame(width, len(values)))}
    for extreme in (min(values), max(values)):
        assert round(100.0 - min(100.0, max(0.0, extreme)), 6) in shown


def test_the_newest_reading_stands_at_the_right_edge() -> None:
    frame = Frame(600.0, 100.0, 1_700_000_060.0, 60.0, 100.0)
    points = screen_points([1_700_000_000.0, 1_700_000_060.0], [0.0, 50.0], frame)
    assert [(round(x, 3), y) for x, y in points] == [(0.0, 100.0), (600.0, 50.0)]


def test_nothing_read_is_nothing_drawn() -> None:
    assert screen_points([], [], Frame(100.0, 100.0, 0.0, 60.0, 100.0)) == []


@given(st.floats(0, 1e9, allow_nan=False))
def test_the_top_of_a_scale_is_round_and_not_too_high(highest: float) -> None:
    top = round_top(highest)
    assert top >= highest
    assert top <= max(1.0, 2.5 * highest)


@given(st.integers(50, 900), st.floats(5, 1e5), st.floats(0, 60), st.sampled_from((1.0, 1.5, 2.0)))
def test_frames_of_one_curve_lie_whole_pixels_apart(
    width: int, window_s: float, later_s: float, scale: float
) -> None:
    first = Frame(float(width), 100.0, 1_700_000_000.0, window_s, 100.0).on_pixels(scale)
    second = Frame(float(width), 100.0, first.until + later_s, window_s, 100.0).on_pixels(scale)
    moved = second.pixels_since(first, scale)
    if moved is None:
        assert (second.until - first.until) * width / window_s >= width / 2 - 1
        return
    for at in (first.until, first.until - window_s / 3):
        assert abs((first.x(at) - second.x(at)) * scale - moved) < 0.01


def test_frames_of_another_size_share_nothing() -> None:
    frame = Frame(600.0, 100.0, 1_700_000_060.0, 60.0, 100.0)
    for other in (Frame(601.0, 100.0, 1_700_000_060.0, 60.0, 100.0), frame_of_another_top()):
        assert frame.pixels_since(other, 1.0) is None
    assert frame.pixels_since(frame, 1.0) == 0


def frame_of_another_top() -> Frame:
    return Frame(600.0, 100.0, 1_700_000_060.0, 60.0, 200.0)
