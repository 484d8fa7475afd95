"""Readings as points on the screen: about one for every two pixels, and no peak is lost. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_PIXELS_A_BUCKET = 4.0
"""A bucket gives two points."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What part of time and value a plot shows. `until` is its right edge (epoch seconds)."""

    width: float
    height: float
    until: float
    window_s: float
    top: float

    def x(self, at: float) -> float:
        return self.width - (self.until - at) * self.width / self.window_s


def screen_points(
    times: Sequence[float], values: Sequence[float], frame: Frame
) -> list[tuple[float, float]]:
    """The line to draw, left to right. Where readings are closer than pixels can show, the lowest
    and the highest of each bucket stand for all."""
    size = -(-len(times) // max(1, int(frame.width / _PIXELS_A_BUCKET)))
    if size > 2:
        times, values = _thinned(times, values, size)
    per_s, left = frame.width / frame.window_s, frame.x(0.0)
    top, high = frame.top, frame.height
    per_unit = high / top if top > 0 else 0.0
    return [
        (left + at * per_s, high - (min(top, max(0.0, value)) * per_unit))
        for at, value in zip(times, values, strict=True)
    ]


def _thinned(
    times: Sequence[float], values: Sequence[float], size: int
) -> tuple[list[float], list[float]]:
    """Two readings a bucket: its extremes, at its ends, in the order in which it went."""
    at: list[float] = []
    kept: list[float] = []
    for start in range(0, len(times), size):
        bucket = values[start : start + size]
        low, high = min(bucket), max(bucket)
        kept += (low, high) if bucket[0] <= bucket[-1] else (high, low)
        at += (times[start], times[start + len(bucket) - 1])
    return at, kept


def round_top(highest: float) -> float:
    """The next of 1, 2, 5, 10, 20, ... at or above `highest`."""
    scale = 1.0
    while True:
        for step in (1.0, 2.0, 5.0):
            if highest <= step * scale:
                return step * scale
        scale *= 10
