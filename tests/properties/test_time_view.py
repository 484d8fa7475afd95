"""Wheel and drag: the moment under the pointer stays there, and nobody leaves what there is."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.ui.monitor.curve_points import Frame, at_columns, columns_of, stacked, unbroken
from forge_gui.viewmodels.time_view import LONGEST_S, SHORTEST_S, TimeView

_NOW = 1_700_000_000.0
_SPANS = st.floats(SHORTEST_S, LONGEST_S)


@given(_SPANS, st.floats(0, LONGEST_S), st.floats(0.1, 10), st.floats(0, 1))
def test_zoom_keeps_the_moment_under_the_pointer(
    span: float, ago: float, factor: float, share: float
) -> None:
    view = TimeView(span, _NOW - ago)
    at = view.end(_NOW) - share * span
    zoomed = view.zoomed(factor, at, _NOW)
    assert SHORTEST_S <= zoomed.span_s <= LONGEST_S
    is_kept = zoomed.until is not None and zoomed.until > _NOW - LONGEST_S + 1
    if is_kept:
        assert abs((zoomed.end(_NOW) - at) / zoomed.span_s - share) < 1e-3
    assert zoomed.end(_NOW) <= _NOW


@given(_SPANS, st.lists(st.floats(-LONGEST_S, LONGEST_S), max_size=12))
def test_nobody_goes_beyond_now_or_beyond_what_is_kept(span: float, moves: list[float]) -> None:
    view = TimeView(span)
    for seconds in moves:
        view = view.moved(seconds, _NOW)
        assert _NOW - LONGEST_S <= view.end(_NOW) <= _NOW
        assert view.is_live == (view.until is None)


def test_holding_and_going_on() -> None:
    held = TimeView(60.0).held(_NOW)
    assert (held.is_live, held.end(_NOW + 100)) == (False, _NOW)
    assert held.live() == TimeView(60.0)
    assert TimeView(60.0).zoomed(2.0, _NOW - 30, _NOW) == TimeView(120.0)  # going along still


@given(st.lists(st.floats(0, 100), min_size=3, max_size=400), st.integers(60, 900))
def test_a_stack_has_every_peak_and_nothing_where_nothing_was(
    values: list[float], width: int
) -> None:
    times = [float(at) for at in range(len(values))]
    frame = Frame(float(width), 100.0, times[-1], times[-1], 100.0)
    columns = columns_of(frame, times[0])
    found = at_columns(times, values, columns, gap_s=5.0)
    assert max(found) == max(values)
    later = [moment + 10_000 for moment in columns]
    assert at_columns(times, values, later, gap_s=5.0) == [0.0] * len(columns)


@given(st.lists(st.lists(st.floats(0, 50), min_size=4, max_size=4), min_size=1, max_size=5))
def test_layers_lie_on_top_of_each_other(parts: list[list[float]]) -> None:
    named = [(str(n), part) for n, part in enumerate(parts)]
    layers = stacked(named, [1.0] * 4, (0.0, 1.0, 2.0, 3.0))
    for below, above in itertools.pairwise(layers):
        assert above.low == below.high
    top = [1.0 + sum(column) for column in zip(*parts, strict=True)]
    assert all(abs(a - b) < 1e-9 for a, b in zip(layers[-1].high, top, strict=True))


def test_no_line_goes_over_a_time_when_nothing_was_read() -> None:
    assert unbroken([0.0, 1.0, 2.0, 50.0, 51.0], 5.0) == [(0, 3), (3, 5)]
    assert unbroken([], 5.0) == []
