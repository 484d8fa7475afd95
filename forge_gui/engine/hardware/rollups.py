"""Readings summed up: lowest, mean and highest of each piece of time. Pure; no peak is lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.values.monitoring import PastSeries


@dataclass(frozen=True, slots=True)
class Level:
    """Pieces of `seconds`, kept for `kept_s`."""

    seconds: int
    kept_s: int


FINE = Level(10, 26 * 3600)
COARSE = Level(120, 8 * 86_400)
LEVELS = (FINE, COARSE)
"""Finest first. A day and a week, with some room."""


@dataclass(frozen=True, slots=True)
class Rollup:
    """A piece of time that begins at `at` (epoch seconds)."""

    at: int
    low: float
    mean: float
    high: float
    count: int = 1


class Bucket:
    """Gathers the readings of one piece of time."""

    def __init__(self, at: int) -> None:
        self.at = at
        self._sums: dict[str, list[float]] = {}

    def add(self, figures: Iterable[tuple[str, float]]) -> None:
        for key, value in figures:
            known = self._sums.get(key)
            if known is None:
                self._sums[key] = [value, value, value, 1.0]
            else:
                known[0] = min(known[0], value)
                known[1] += value
                known[2] = max(known[2], value)
                known[3] += 1

    def rollups(self) -> dict[str, Rollup]:
        return {
            key: Rollup(self.at, low, _between(low, total / count, high), high, int(count))
            for key, (low, total, high, count) in self._sums.items()
        }


class Gathering:
    """Readings go in; what is summed up comes out as each piece of time ends."""

    def __init__(self, levels: Sequence[Level] = LEVELS) -> None:
        self._open: dict[Level, Bucket | None] = dict.fromkeys(levels)

    def take(
        self, at: float, figures: Iterable[tuple[str, float]]
    ) -> list[tuple[Level, dict[str, Rollup]]]:
        """The pieces of time that this reading ended."""
        ended, told = [], tuple(figures)
        for level, bucket in self._open.items():
            begins = int(at // level.seconds) * level.seconds
            if bucket is None or bucket.at != begins:
                if bucket is not None:
                    ended.append((level, bucket.rollups()))
                bucket = self._open[level] = Bucket(begins)
            bucket.add(told)
        return ended

    def rest(self) -> list[tuple[Level, dict[str, Rollup]]]:
        """What no reading has ended yet; it begins anew."""
        left = [(level, bucket.rollups()) for level, bucket in self._open.items() if bucket]
        self._open = dict.fromkeys(self._open)
        return left


def merged(parts: Iterable[Rollup], seconds: int) -> list[Rollup]:
    """The same in pieces of `seconds`; means are weighed by how many readings they are of."""
    found: dict[int, Rollup] = {}
    for one in parts:
        at = one.at // seconds * seconds
        before = found.get(at)
        if before is None:
            found[at] = Rollup(at, one.low, one.mean, one.high, one.count)
            continue
        low, high = min(before.low, one.low), max(before.high, one.high)
        count = before.count + one.count
        mean = (before.mean * before.count + one.mean * one.count) / count
        found[at] = Rollup(at, low, _between(low, mean, high), high, count)
    return [found[at] for at in sorted(found)]


def level_for(since: float, now: float) -> Level:
    """The finest that reaches back to `since`."""
    return next((one for one in LEVELS if now - since <= one.kept_s), LEVELS[-1])


def pieces_of(span_s: float, level: Level, most: int) -> int:
    """Seconds of a piece, so that a span has about `most` of them: a multiple of the level's."""
    whole = span_s / max(1, most) / level.seconds
    return level.seconds * max(1, -int(-whole // 1))


def series_of(parts: Mapping[str, Sequence[Rollup]], seconds: int) -> dict[str, PastSeries]:
    """Curves for whoever shows them."""
    return {
        key: PastSeries(
            tuple(float(one.at) for one in rollups),
            tuple(one.low for one in rollups),
            tuple(one.mean for one in rollups),
            tuple(one.high for one in rollups),
            float(seconds),
        )
        for key, rollups in parts.items()
    }


def _between(low: float, value: float, high: float) -> float:
    """A mean lies between its extremes, also where adding up rounds."""
    return min(high, max(low, value))
