"""What looking at this PC costs itself: as it was measured, never as it was hoped. No Qt."""

from __future__ import annotations

from collections import deque

from forge_gui.values.metrics import Reading
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.translation import tr

_KEPT = 40
"""Readings that are averaged: what is done only every 20 seconds is among them."""
_FIRST = 3
"""The first readings load libraries; they say nothing of those to come."""


class CostBook:
    """Takes readings, which tell their own cost, and what painting took."""

    def __init__(self) -> None:
        self._shares: deque[float] = deque(maxlen=_KEPT)
        self._painted_s = 0.0
        self._last_at: float | None = None
        self._taken = 0

    def take(self, reading: Reading) -> None:
        painted, self._painted_s = self._painted_s, 0.0
        before, self._last_at = self._last_at, reading.at
        self._taken += 1
        if reading.cost is None or before is None or reading.at <= before or self._taken <= _FIRST:
            return
        self._shares.append(reading.cost + painted / (reading.at - before))

    def painted(self, seconds: float) -> None:
        """Curves were painted: processor seconds that it took."""
        self._painted_s += seconds

    @property
    def share(self) -> float | None:
        """Of one core, 0-1; None before it is known."""
        return sum(self._shares) / len(self._shares) if self._shares else None

    @property
    def text(self) -> str:
        """`0.4 % of a core`."""
        share = self.share
        if share is None:
            return ""
        return tr("{percent} % of a core", percent=numbers.figure(share * 100, 1))
