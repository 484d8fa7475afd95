"""Which kept runs go: the oldest, no more than needed, never one that is going on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.storage.journal_limits import Held, Limits, to_delete

_HELD = st.lists(
    st.builds(
        Held,
        run=st.text("abcdef0123456789", min_size=4, max_size=8),
        started_at=st.floats(0, 1_000),
        size=st.integers(0, 500),
        is_living=st.booleans(),
        is_open=st.booleans(),
    ),
    max_size=30,
    unique_by=lambda one: one.run,
)
_LIMITS = st.builds(
    Limits,
    max_age_s=st.sampled_from([0, 100, 900]),
    max_runs=st.integers(0, 12),
    max_bytes=st.integers(0, 3_000),
)
_NOW = 1_000.0


@given(held=_HELD, limits=_LIMITS)
def test_what_is_left_is_within_the_limits_or_may_not_go(held: list[Held], limits: Limits) -> None:
    gone = set(to_delete(held, limits, _NOW))
    left = [one for one in held if one.run not in gone]
    free = [one for one in left if not one.is_living and not one.is_open]
    if limits.max_runs and len(left) > limits.max_runs:
        assert not free
    if limits.max_bytes and sum(one.size for one in left) > limits.max_bytes:
        assert not free
    if limits.max_age_s:
        assert all(one.is_living or _NOW - one.started_at <= limits.max_age_s for one in left)


@given(held=_HELD, limits=_LIMITS)
def test_nothing_living_goes_and_nothing_goes_in_vain(held: list[Held], limits: Limits) -> None:
    by_name = {one.run: one for one in held}
    gone = [by_name[run] for run in to_delete(held, limits, _NOW)]
    assert not any(one.is_living for one in gone)
    assert gone == sorted(gone, key=lambda one: (one.started_at, one.run))
    young = [one for one in gone if not 0 < limits.max_age_s < _NOW - one.started_at]
    assert not any(one.is_open for one in young)
    if young:  # with the last of them still there, a limit would be broken
        left = len(held) - len(gone) + 1
        size = sum(one.size for one in held) - sum(one.size for one in gone) + young[-1].size
        assert 0 < limits.max_runs < left or 0 < limits.max_bytes < size


@given(held=_HELD)
def test_without_limits_everything_stays(held: list[Held]) -> None:
    assert to_delete(held, Limits(), _NOW) == []
