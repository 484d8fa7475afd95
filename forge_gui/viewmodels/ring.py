"""Readings over time in a fixed space: appending never allocates, the oldest falls out."""

from __future__ import annotations

from array import array


class Ring:
    """The last `capacity` numbers with their times, oldest first. Times only grow."""

    def __init__(self, capacity: int) -> None:
        # Twice the space: a window is always one piece, and moving happens once in a lifetime.
        self._capacity = capacity
        self._times = array("d", bytes(16 * capacity))
        self._values = array("d", bytes(16 * capacity))
        self._start = self._end = 0

    def append(self, at: float, value: float) -> None:
        if self._end == len(self._times):
            self._move_to_front()
        self._times[self._end] = at
        self._values[self._end] = value
        self._end += 1
        self._start = max(self._start, self._end - self._capacity)

    def window(self, since: float) -> tuple[array[float], array[float]]:
        """Times and values from `since` on (copies)."""
        first = self._first_since(since)
        return self._times[first : self._end], self._values[first : self._end]

    @property
    def last(self) -> float | None:
        return self._values[self._end - 1] if self._end > self._start else None

    def __len__(self) -> int:
        return self._end - self._start

    def _first_since(self, since: float) -> int:
        low, high = self._start, self._end
        while low < high:
            middle = (low + high) // 2
            if self._times[middle] < since:
                low = middle + 1
            else:
                high = middle
        return low

    def _move_to_front(self) -> None:
        kept = len(self)
        for column in (self._times, self._values):
            column[:kept] = column[self._start : self._end]
        self._start, self._end = 0, kept

    def __repr__(self) -> str:
        return f"<Ring {len(self)} of {self._capacity}>"
