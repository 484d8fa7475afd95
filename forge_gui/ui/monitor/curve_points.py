"""Readings as points on the screen: about one for every two pixels, and no peak is lost. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

PIXELS_A_BUCKET = 4.0
"""A bucket gives two points."""
_GAP_SAMPLES = 64
_PIXELS_A_COLUMN = 6.0
_LEAST_COLUMNS = 60
Point = tuple[float, float]


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

    def at(self, x: float) -> float:
        """The moment at a place."""
        return self.until - (self.width - x) * self.window_s / self.width

    def ys(self, values: Sequence[float]) -> list[float]:
        """The same for many."""
        high, top = self.height, self.top
        scale = high / top if top > 0 else 0.0
        return [high - min(top, max(0.0, value)) * scale for value in values]

    def y(self, value: float) -> float:
        share = min(1.0, max(0.0, value / self.top)) if self.top > 0 else 0.0
        return self.height * (1.0 - share)


def screen_points(times: Sequence[float], values: Sequence[float], frame: Frame) -> list[Point]:
    """The line to draw, left to right. Where readings are closer than pixels can show, the lowest
    and the highest of each bucket stand for all."""
    size = _bucket_size(times, frame)
    if size > 2:
        times, values = _thinned(times, values, size)
    per_s, left = frame.width / frame.window_s, frame.x(0.0)
    top, high = frame.top, frame.height
    per_unit = high / top if top > 0 else 0.0
    return [
        (left + at * per_s, high - (min(top, max(0.0, value)) * per_unit))
        for at, value in zip(times, values, strict=True)
    ]


def band_points(
    times: Sequence[float], low: Sequence[float], high: Sequence[float], frame: Frame
) -> list[Point]:
    """The ground between the lowest and the highest of each piece of time, as a closed line."""
    size = max(1, _bucket_size(times, frame))
    above: list[Point] = []
    below: list[Point] = []
    for start in range(0, len(times), size):
        end = min(len(times), start + size)
        lowest, highest = frame.y(min(low[start:end])), frame.y(max(high[start:end]))
        for x in (frame.x(times[start]), frame.x(times[end - 1])):
            above.append((x, highest))
            below.append((x, lowest))
    return [*above, *reversed(below)]


def gap_of(times: Sequence[float]) -> float:
    """Seconds without a reading that are a gap, and no line goes over it: the curve's own usual
    distance, several times."""
    if len(times) < 3:
        return 10.0
    step = max(1, len(times) // _GAP_SAMPLES)
    steps = sorted(times[n] - times[n - 1] for n in range(1, len(times), step))
    return 3.5 * steps[len(steps) // 2] + 2.0


def unbroken(times: Sequence[float], gap_s: float) -> list[tuple[int, int]]:
    """Beginnings and ends (exclusive) of what lies between gaps."""
    found, begin = [], 0
    for place in range(1, len(times)):
        if times[place] - times[place - 1] > gap_s:
            found.append((begin, place))
            begin = place
    return [*found, (begin, len(times))] if times else []


@dataclass(frozen=True, slots=True)
class Layer:
    """One part of a stack: its lower and upper edge at each of the columns."""

    key: str
    low: tuple[float, ...]
    high: tuple[float, ...]


def columns_of(frame: Frame, readings: int) -> list[float]:
    """The moments at which a stack is looked at: one a reading, at most one for six pixels."""
    count = max(_LEAST_COLUMNS, min(readings, int(frame.width / _PIXELS_A_COLUMN) + 1))
    step = frame.window_s / (count - 1)
    return [frame.until - frame.window_s + step * number for number in range(count)]


def at_columns(
    times: Sequence[float], values: Sequence[float], columns: Sequence[float], gap_s: float
) -> list[float]:
    """The highest value around each column; 0 where there was no reading for longer than a gap."""
    half = (columns[1] - columns[0]) / 2 if len(columns) > 1 else 0.0
    found = []
    for moment in columns:
        first, last = bisect_left(times, moment - half), bisect_right(times, moment + half)
        if first < last:
            found.append(max(values[first:last]))
            continue
        is_inside = 0 < first < len(times) and times[first] - times[first - 1] <= gap_s
        found.append(_between(times, values, first, moment) if is_inside else 0.0)
    return found


def stacked(parts: Sequence[tuple[str, Sequence[float]]], floor: Sequence[float]) -> list[Layer]:
    """Parts on top of each other, the first one on `floor`."""
    layers, below = [], tuple(floor)
    for key, values in parts:
        above = tuple(low + value for low, value in zip(below, values, strict=True))
        layers.append(Layer(key, below, above))
        below = above
    return layers


def value_at(times: Sequence[float], values: Sequence[float], moment: float) -> float | None:
    """The reading nearest to a moment; None where there is none within a gap of it."""
    if not times:
        return None
    place = bisect_left(times, moment)
    near = min(
        (n for n in (place - 1, place) if 0 <= n < len(times)),
        key=lambda n: abs(times[n] - moment),
    )
    return values[near] if abs(times[near] - moment) <= gap_of(times) else None


def round_top(highest: float) -> float:
    """The next of 1, 2, 5, 10, 20, ... at or above `highest`."""
    scale = 1.0
    while True:
        for step in (1.0, 2.0, 5.0):
            if highest <= step * scale:
                return step * scale
        scale *= 10


def _between(times: Sequence[float], values: Sequence[float], place: int, moment: float) -> float:
    before, after = times[place - 1], times[place]
    share = (moment - before) / (after - before) if after > before else 0.0
    return values[place - 1] + (values[place] - values[place - 1]) * share


def _bucket_size(times: Sequence[float], frame: Frame) -> int:
    return -(-len(times) // max(1, int(frame.width / PIXELS_A_BUCKET)))


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
