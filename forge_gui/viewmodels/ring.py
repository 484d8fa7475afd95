"""Readings over time in a bounded space, which grows as they come; the oldest falls out."""

from __future__ import annotations

from array import array
from bisect import bisect_left

_FIRST = 128


class Ring:
    """The last `capacity` numbers with their times, oldest first. Times only grow."""

    def __init__(self, capacity: int) -> None:
        # Up to twice the space: a window is always one piece, and moving is rare.
        self._capacity = capacity
        self._times = array("d", bytes(8 * min(_FIRST, 2 * capacity)))
        self._values = array("d", bytes(8 * min(_FIRST, 2 * capacity)))
        self._start = self._end = 0

    def append(self, at: float, value: float) -> None:
        if self._end == len(self._times):
            self._make_room()
        self._times[self._end] = at
        self._values[self._end] = value
        self._end += 1
        self._start = max(self._start, self._end - self._capacity)

    def window(
        self, since: float, until: float | None = None, *, before: int = 0
    ) -> tuple[array[float], array[float]]:
        """Times and values from `since` on, before `until` where that is given (copies), and up to
        so many `before` them."""
        first = max(self._start, self._first_since(since) - before)
        end = self._end if until is None else self._first_since(until)
        return self._times[first:end], self._values[first:end]

    def newest(self, count: int) -> array[float]:
        """The last `count` values (a copy)."""
        return self._values[max(self._start, self._end - count) : self._end]

    @property
    def last(self) -> float | None:
        return self._values[self._end - 1] if self._end > self._start else None

    def __len__(self) -> int:
        return self._end - self._start

    def _first_since(self, since: float) -> int:
        return bisect_left(self._times, since, self._start, self._end)

    def _make_room(self) -> None:
        if len(self._times) < 2 * self._capacity:
            more = bytes(8 * min(len(self._times), 2 * self._capacity - len(self._times)))
            for column in (self._times, self._values):
                column.frombytes(more)
            return
        kept = len(self)
        for column in (self._times, self._values):
            column[:kept] = column[self._start : self._end]
        self._start, self._end = 0, kept

    def __repr__(self) -> str:
        return f"<Ring {len(self)} of {self._capacity}>"
