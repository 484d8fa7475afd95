"""The moments that the time axis names: round, within the view, no more than there is room for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.ui.monitor.time_ticks import STEPS_S, step_of, ticks

_ZONES = st.sampled_from((-12_600, 0, 3_600, 19_800))
_SPANS = st.sampled_from((10.0, 60.0, 600.0, 3_600.0, 86_400.0, 604_800.0))


@given(_SPANS, st.integers(2, 12), st.floats(1.6e9, 1.9e9), _ZONES)
def test_they_are_round_and_few(span: float, most: int, until: float, zone: int) -> None:
    step = step_of(span, most)
    found = ticks(until - span, until, step, zone)
    assert step in STEPS_S
    assert len(found) <= most + 1 or step == STEPS_S[-1]
    assert all(until - span <= at <= until and (at + zone) % step == 0 for at in found)


def test_midnight_here_is_a_round_moment() -> None:
    zone = 3_600
    assert 1_700_002_800.0 in ticks(1.69999e9, 1.70001e9, 86_400, zone)
