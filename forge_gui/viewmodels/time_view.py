"""Which part of time the monitor's curves show, and how wheel, drag and keys change it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

SPANS_S = (60, 600, 3_600, 86_400, 604_800)
"""The ranges that have a button: minute, ten minutes, hour, day, week."""
SHORTEST_S = 10.0
LONGEST_S = 8 * 86_400.0
"""As much as is kept."""


@dataclass(frozen=True, slots=True)
class TimeView:
    """`span_s` seconds up to `until` (epoch seconds); None: up to now, and it goes along."""

    span_s: float
    until: float | None = None

    @property
    def is_live(self) -> bool:
        return self.until is None

    def end(self, now: float) -> float:
        return now if self.until is None else self.until

    def since(self, now: float) -> float:
        return self.end(now) - self.span_s

    def held(self, now: float) -> TimeView:
        """It stands still from now on."""
        return replace(self, until=self.end(now))

    def live(self) -> TimeView:
        return replace(self, until=None)

    def zoomed(self, factor: float, at: float, now: float) -> TimeView:
        """`factor` times as much time, with the moment `at` where it is on the screen."""
        span = min(LONGEST_S, max(SHORTEST_S, self.span_s * factor))
        end = self.end(now)
        if self.is_live:
            return replace(self, span_s=span)
        share = (end - at) / self.span_s
        return _kept(TimeView(span, at + share * span), now)

    def moved(self, seconds: float, now: float) -> TimeView:
        """Later by so many seconds (below 0: earlier). Whoever comes to now goes along with it."""
        return _kept(replace(self, until=self.end(now) + seconds), now)


def _kept(view: TimeView, now: float) -> TimeView:
    """Within what there is."""
    if view.until is None or view.until >= now:
        return view.live()
    return replace(view, until=max(view.until, now - LONGEST_S))
