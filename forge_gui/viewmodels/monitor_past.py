"""What the curves show of the time before this window was opened: kept on the disk, asked for in
pieces. No Qt.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, field

from forge_gui.values.monitoring import Past, PastSeries
from forge_gui.viewmodels.time_view import TimeView

MOST = 700
"""Values of a curve that one look asks for: a screen shows no more."""
FRESH_S = 30.0
FINEST_S = 10.0
"""What is kept on the disk is no finer."""


def _doubles() -> array[float]:
    return array("d")


@dataclass(frozen=True, slots=True)
class Curve:
    """A curve of what is shown, oldest first. `low` and `high` are those of each piece of time;
    where every reading is there, they are the value itself."""

    times: array[float] = field(default_factory=_doubles)
    values: array[float] = field(default_factory=_doubles)
    low: array[float] = field(default_factory=_doubles)
    high: array[float] = field(default_factory=_doubles)

    @property
    def has_band(self) -> bool:
        return self.low != self.high


@dataclass(frozen=True, slots=True)
class Want:
    """A piece of time to ask the disk for."""

    since: float
    until: float

    def covers(self, since: float, until: float) -> bool:
        return self.since <= since and until <= self.until


class PastBook:
    """Knows what was read from the disk, and what has to be read next."""

    def __init__(self) -> None:
        self._past: Past | None = None
        self._asked: Want | None = None
        self._asked_at = 0.0

    def want(self, view: TimeView, now: float, first_at: float | None) -> Want | None:
        """What to ask for, once: None where memory has it all, or it is there or on its way.

        `first_at` is the first reading in memory.
        """
        since, until = view.since(now), view.end(now)
        if first_at is not None and since >= first_at - 2.0:
            return None
        known = self._asked
        if known and known.covers(since, min(until, known.until)):
            is_stale = until > known.until + self._slack(view)
            is_coarse = known.until - known.since > 3.2 * view.span_s + 60
            if not is_stale and not is_coarse:
                return None
        wanted = Want(since - view.span_s / 2, until + (0.0 if view.is_live else view.span_s / 2))
        self._asked, self._asked_at = wanted, now
        return wanted

    def take(self, past: Past) -> None:
        self._past = past

    def keys(self, begin: str) -> list[str]:
        """The curves whose names begin so."""
        return [key for key in self._past.series if key.startswith(begin)] if self._past else []

    def has_more(self, key: str, since: float, first_at: float | None) -> bool:
        """Whether a curve from a moment on holds something that memory does not; `first_at` as
        above."""
        is_there = self._past is not None and key in self._past.series
        return is_there and (first_at is None or since < first_at)

    def curve(
        self, key: str, view: TimeView, now: float, recent: tuple[array[float], array[float]]
    ) -> Curve:
        """A curve of the view; `recent` are its readings in memory within the view."""
        since, until = view.since(now), view.end(now)
        kept = self._past.series.get(key) if self._past else None
        times, values = recent
        if kept is None or (times and times[0] <= since + 2.0 and view.span_s <= 2 * 3600):
            return Curve(times, values, values, values)
        if view.span_s <= 2 * 3600:  # every reading, as far back as there are any
            made = _pieces(kept, since, times[0] if times else until)
            return _joined(made, times, values)
        made = _pieces(kept, since, until)
        end = made.times[-1] + kept.seconds / 2 if made.times else since
        later = next((n for n, at in enumerate(times) if at > end), len(times))
        return _joined(made, times[later:], values[later:])

    @staticmethod
    def _slack(view: TimeView) -> float:
        """How old what was read may be before it is read again."""
        return max(FRESH_S, view.span_s / 200)


def _pieces(kept: PastSeries, since: float, until: float) -> Curve:
    """The pieces of time that end within, each at its middle."""
    made = Curve()
    half = kept.seconds / 2
    for at, low, mean, high in zip(kept.times, kept.low, kept.mean, kept.high, strict=True):
        if since - kept.seconds <= at and at + kept.seconds <= until + half:
            made.times.append(at + half)
            made.values.append(mean)
            made.low.append(low)
            made.high.append(high)
    return made


def _joined(made: Curve, times: array[float], values: array[float]) -> Curve:
    made.times.extend(times)
    for column in (made.values, made.low, made.high):
        column.extend(values)
    return made


def part_of(curve: Curve, since: float) -> Curve:
    """The curve from two readings before a moment on: lines come from there."""
    first = bisect_left(curve.times, since) - 2
    if first <= 0:
        return curve
    rest = slice(first, None)
    if not curve.has_band:
        values = curve.values[rest]
        return Curve(curve.times[rest], values, values, values)
    return Curve(curve.times[rest], curve.values[rest], curve.low[rest], curve.high[rest])
