"""Readings as points on the screen: about one for every two pixels, and no peak is lost. Pure.

Buckets and columns stand still in time: a picture that goes along with it keeps what was drawn.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

PIXELS_A_BUCKET = 4.0
"""A bucket gives two points."""
PIXELS_A_COLUMN = 6.0
DASH, DASH_PERIOD = 4.0, 7.0
"""Pixels of a dash, and of a dash with the room after it."""
_GAP_SAMPLES = 64
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

    @property
    def left(self) -> float:
        """How many pixels there are from the beginning of all times to the left edge."""
        return self.until * self.width / self.window_s - self.width

    def at(self, x: float) -> float:
        """The moment at a place."""
        return self.until - (self.width - x) * self.window_s / self.width

    def on_pixels(self, scale: float) -> Frame:
        """The same with an edge in time that lies between two of `scale` pixels a unit: frames of
        one curve then differ by whole pixels."""
        step = self.window_s / max(1.0, self.width * scale)
        until = math.floor(self.until / step + 0.5) * step
        return Frame(self.width, self.height, until, self.window_s, self.top)

    def pixels_since(self, before: Frame, scale: float) -> int | None:
        """By how many pixels of the screen this frame lies later than another one of the same
        size; None where they share nothing."""
        if (self.width, self.height, self.window_s, self.top) != (
            before.width,
            before.height,
            before.window_s,
            before.top,
        ):
            return None
        moved = round((self.until - before.until) * self.width * scale / self.window_s)
        return moved if 0 <= moved < self.width * scale / 2 else None

    @property
    def bucket_s(self) -> float:
        """Seconds that two points of a dense curve stand for."""
        return self.window_s / max(1, int(self.width / PIXELS_A_BUCKET))

    @property
    def column_s(self) -> float:
        """Seconds between two columns of a stack."""
        return self.window_s / max(_LEAST_COLUMNS, int(self.width / PIXELS_A_COLUMN))

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
    if len(times) > 2 and frame.bucket_s * (len(times) - 1) > 2 * (times[-1] - times[0]):
        times, values = _thinned(times, values, frame.bucket_s)
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
    """One part of a stack: its lower and upper edge at each of the columns, which stand at `xs`."""

    key: str
    low: tuple[float, ...]
    high: tuple[float, ...]
    xs: tuple[float, ...]


def columns_of(frame: Frame, since: float) -> list[float]:
    """The moments from `since` on at which a stack is looked at: one for six pixels."""
    step = frame.column_s
    first, last = math.floor(since / step), math.floor(frame.until / step + 0.5)
    return [number * step for number in range(first, last + 1)]


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


def stacked(
    parts: Sequence[tuple[str, Sequence[float]]], floor: Sequence[float], xs: tuple[float, ...]
) -> list[Layer]:
    """Parts on top of each other, the first one on `floor`."""
    layers, below = [], tuple(floor)
    for key, values in parts:
        above = tuple(low + value for low, value in zip(below, values, strict=True))
        layers.append(Layer(key, below, above, xs))
        below = above
    return layers


def last_stretch(
    times: Sequence[float], values: Sequence[float], gap_s: float
) -> tuple[float, float] | None:
    """From when to when there was last more than nothing, without a gap; None: never."""
    end = len(values) - 1
    while end >= 0 and values[end] <= 0:
        end -= 1
    if end < 0:
        return None
    begin = end
    while begin > 0 and values[begin - 1] > 0 and times[begin] - times[begin - 1] <= gap_s:
        begin -= 1
    return times[begin], times[end]


def dashes(points: Sequence[Point], shift: float) -> list[tuple[Point, Point]]:
    """A line as dashes. Where they begin goes by the place in time (`shift` pixels left of x = 0
    is its beginning), so that a part of a line has the dashes that the whole line has there."""
    found = []
    for (left, first), (right, last) in pairwise(points):
        length = math.hypot(right - left, last - first)
        if length == 0:
            continue
        across, down = (right - left) / length, (last - first) / length
        begin = -((shift + left) % DASH_PERIOD)
        while begin < length:
            on, off = max(0.0, begin), min(length, begin + DASH)
            if off > on:
                dash = (left + across * on, first + down * on)
                found.append((dash, (left + across * off, first + down * off)))
            begin += DASH_PERIOD
    return found


def value_at(
    times: Sequence[float], values: Sequence[float], moment: float, gap_s: float
) -> float | None:
    """The reading nearest to a moment; None where there is none within a gap of it."""
    if not times:
        return None
    place = bisect_left(times, moment)
    near = min(
        (n for n in (place - 1, place) if 0 <= n < len(times)),
        key=lambda n: abs(times[n] - moment),
    )
    return values[near] if abs(times[near] - moment) <= gap_s else None


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
    times: Sequence[float], values: Sequence[float], bucket_s: float
) -> tuple[list[float], list[float]]:
    """Two readings a bucket: its extremes, at its ends, in the order in which it went."""
    at: list[float] = []
    kept: list[float] = []
    start = 0
    while start < len(times):
        edge = (math.floor(times[start] / bucket_s) + 1) * bucket_s
        end = max(start + 1, bisect_left(times, edge, start))
        bucket = values[start:end]
        low, high = min(bucket), max(bucket)
        kept += (low, high) if bucket[0] <= bucket[-1] else (high, low)
        at += (times[start], times[end - 1])
        start = end
    return at, kept
