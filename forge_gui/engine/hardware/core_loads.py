"""How busy each core was between two looks. Pure but for the looks themselves.

psutil's own percentages remember the last look of each *thread*: asked from a pool of threads,
each new one would be told zero.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import psutil

_RESTS = ("idle", "iowait")
_TWICE = ("guest", "guest_nice")
"""Counted in user and nice already."""


class CoreLoads:
    """`times` gives for each core its seconds by what it did, as psutil does."""

    def __init__(
        self, times: Callable[[], Sequence[object]] = lambda: psutil.cpu_times(percpu=True)
    ) -> None:
        self._times = times
        self._before = self._look()

    def read(self) -> tuple[float, ...]:
        """Percent (0-100) of each core since the last look; a core that nobody saw before is 0."""
        before, self._before = self._before, self._look()
        known = [*before, *([(0.0, 0.0)] * (len(self._before) - len(before)))]
        return tuple(_load(*one) for one in zip(known, self._before, strict=False))

    def _look(self) -> list[tuple[float, float]]:
        """Seconds in all, and those of rest, of each core."""
        return [_seconds(one) for one in self._times()]


def _seconds(core: object) -> tuple[float, float]:
    told: dict[str, float] = core._asdict()  # type: ignore[attr-defined]  # a named tuple
    every = sum(seconds for name, seconds in told.items() if name not in _TWICE)
    return every, sum(told.get(name, 0.0) for name in _RESTS)


def _load(before: tuple[float, float], after: tuple[float, float]) -> float:
    passed, rested = after[0] - before[0], after[1] - before[1]
    if passed <= 0 or before == (0.0, 0.0):
        return 0.0
    return min(100.0, max(0.0, 100.0 * (passed - rested) / passed))
