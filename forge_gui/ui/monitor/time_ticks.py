"""Which moments the time axis names: round ones, as many as there is room for. Pure."""

from __future__ import annotations

import math
import time

STEPS_S = (
    *(1, 2, 5, 10, 15, 30),
    *(60, 120, 300, 600, 900, 1_800),
    *(3_600, 7_200, 10_800, 21_600, 43_200),
    *(86_400, 172_800),
)
_DAY_S = 86_400


def step_of(span_s: float, most: int) -> int:
    """Seconds between two of at most `most` moments of a span."""
    return next((one for one in STEPS_S if span_s / one <= max(1, most)), STEPS_S[-1])


def ticks(since: float, until: float, step: int, zone_s: float) -> list[float]:
    """The round moments between; `zone_s` is by how much the clock on the wall is ahead of UTC, so
    that midnight is a round one."""
    first = math.ceil((since + zone_s) / step)
    last = math.floor((until + zone_s) / step)
    return [number * step - zone_s for number in range(first, last + 1)]


def zone_of(epoch_s: float) -> int:
    """Seconds by which this PC's clock is ahead of UTC at a moment."""
    return time.localtime(epoch_s).tm_gmtoff


def is_day(step: int) -> bool:
    """Whether what is named are days."""
    return step >= _DAY_S
