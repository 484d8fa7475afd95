"""The height that tabs of the run panel borrow: given back, unless the person dragged it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.ui.frame.lent_room import LentRoom

HEIGHTS = st.integers(min_value=100, max_value=900)
WANTED = st.integers(min_value=0, max_value=500)


@given(HEIGHTS, st.lists(WANTED, max_size=8))
def test_a_tab_without_needs_gets_the_persons_own_height(own: int, tabs: list[int]) -> None:
    room, now = LentRoom(), own
    for wanted in tabs:
        now = room.height_for(wanted, now)
        assert now == max(own, wanted)
    assert room.height_for(0, now) == own


@given(HEIGHTS, WANTED, HEIGHTS)
def test_what_was_dragged_stays(own: int, wanted: int, dragged: int) -> None:
    room = LentRoom()
    given_height = room.height_for(wanted, own)
    if dragged != given_height:
        assert room.height_for(0, dragged) == dragged
