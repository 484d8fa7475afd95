"""A replay keeps the order of a run, and its pace as far as a person likes to wait."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.values.events import RunContinued
from forge_gui.values.history import Moment
from forge_gui.values.ids import RunId
from forge_gui.viewmodels.replaying import LONGEST_S, gaps

_TIMES = st.lists(st.floats(0, 1e6), max_size=60).map(sorted)


@given(_TIMES)
def test_a_replay_is_never_too_long_and_waits_for_every_moment(times: list[float]) -> None:
    moments = [Moment(at, RunContinued(RunId("r"), at)) for at in times]
    waits = gaps(moments)
    assert len(waits) == len(moments)
    assert all(wait >= 0 for wait in waits)
    assert sum(waits) <= LONGEST_S * (1 + 1e-9)


@given(st.lists(st.floats(0.01, 0.1), min_size=1, max_size=20))
def test_a_short_run_is_played_at_its_own_pace(between: list[float]) -> None:
    at, times = 0.0, [0.0]
    for wait in between:
        at += wait
        times.append(at)
    waits = gaps([Moment(time, RunContinued(RunId("r"), time)) for time in times])
    assert all(math.isclose(a, b, abs_tol=1e-9) for a, b in zip(waits[1:], between, strict=True))
