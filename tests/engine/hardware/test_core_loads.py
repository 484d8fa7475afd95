"""How busy the cores are, whichever thread asks."""

from __future__ import annotations

import threading
from collections import namedtuple

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.hardware.core_loads import CoreLoads

Times = namedtuple("Times", "user system idle iowait guest")  # as psutil's are


def _loads(*looks: list[Times]) -> CoreLoads:
    told = iter(looks)
    return CoreLoads(lambda: next(told))


def test_busy_and_idle_seconds_become_percent() -> None:
    loads = _loads([Times(1, 1, 8, 0, 0)], [Times(2, 2, 9, 1, 5)], [Times(2, 2, 19, 1, 5)])
    assert loads.read() == (50.0,)
    assert loads.read() == (0.0,)


def test_another_thread_is_told_the_same_as_the_first_would_be() -> None:
    loads = _loads([Times(0, 0, 10, 0, 0)], [Times(10, 0, 10, 0, 0)], [Times(20, 0, 10, 0, 0)])
    assert loads.read() == (100.0,)
    found: list[tuple[float, ...]] = []
    thread = threading.Thread(target=lambda: found.append(loads.read()))
    thread.start()
    thread.join()
    assert found == [(100.0,)], "a new thread is told what happened since the last look of any"


def test_cores_may_come_and_go() -> None:
    one, two = Times(0, 0, 10, 0, 0), Times(10, 0, 10, 0, 0)
    loads = _loads([one], [two, two], [two])
    assert loads.read() == (100.0, 0.0)
    assert loads.read() == (0.0,)


@given(st.lists(st.tuples(*[st.floats(0, 1e6)] * 5), min_size=2, max_size=5))
def test_loads_stay_between_0_and_100_whatever_the_clocks_say(
    looks: list[tuple[float, ...]],
) -> None:
    loads = _loads(*([Times(*look)] for look in looks))
    for _ in looks[1:]:
        [load] = loads.read()
        assert 0 <= load <= 100
