"""A circuit breaker: after many failures a model is left alone, then one request tries it again.

Decisions only; time comes in (monotonic seconds), nothing waits. Closed, it counts outcomes in a
window. Open, it grants nothing until its rest is over. Then exactly one caller at a time gets a
permit: its success closes, its failure opens again, and a trial that was cancelled says nothing, so
the next caller may try. A trial that never reports loses its permit after a while.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import NewType

from forge_gui.values.models import BreakerState

Permit = NewType("Permit", int)
"""The right to ask once. A permit from before the last change of state no longer counts."""


class Outcome(Enum):
    """What came of a permit."""

    SUCCESS = "success"
    FAILURE = "failure"
    NEUTRAL = "neutral"
    """Cancelled, or failed in a way that says nothing of the model's health."""


@dataclass(frozen=True, slots=True)
class BreakerLimits:
    """When a breaker opens, and for how long (seconds).

    It opens at `failures` in the last `window_s`, if they are at least `share` of the calls then.
    Only the last `most_calls` are looked at, so that an hour of good answers hides no outage.
    """

    failures: int = 5
    share: float = 0.7
    window_s: float = 300.0
    rest_s: float = 20.0
    trial_s: float = 300.0
    """After so long a trial that has not reported counts as lost."""
    most_calls: int = 20


class Breaker:
    """The breaker of one model. `state`, `until` and `failures` are for showing."""

    def __init__(self, limits: BreakerLimits | None = None) -> None:
        self._limits = limits or BreakerLimits()
        self._calls: deque[tuple[float, bool]] = deque()
        self._era = 0
        self._has_trial = False
        self.state = BreakerState.CLOSED
        self.failures = 0
        """Failures in the window; while it is open, those that opened it."""
        self.until = 0.0
        """When the rest ends (open), or the trial's time (half-open)."""

    def ask(self, now: float) -> Permit | None:
        """A permit to ask the model; None while it rests or somebody else tries it."""
        if self.state is BreakerState.CLOSED:
            return Permit(self._era)
        if now < self.until and (self.state is BreakerState.OPEN or self._has_trial):
            return None
        return self.try_now(now)

    def try_now(self, now: float) -> Permit | None:
        """A permit even where its rest is not over: a person wants to know. One at a time."""
        if self.state is BreakerState.CLOSED:
            return Permit(self._era)
        if self._has_trial and now < self.until:
            return None
        self._begin(BreakerState.HALF_OPEN, now + self._limits.trial_s)
        self._has_trial = True
        return Permit(self._era)

    def report(self, permit: Permit, outcome: Outcome, now: float) -> None:
        """What came of a permit; each is reported once. Late reports of an earlier era are void."""
        if permit != self._era:
            return
        if self.state is BreakerState.CLOSED:
            self._count(outcome, now)
        elif outcome is Outcome.SUCCESS:
            self._calls.clear()
            self.failures = 0
            self._begin(BreakerState.CLOSED, 0.0)
        elif outcome is Outcome.FAILURE:
            self.failures += 1
            self._begin(BreakerState.OPEN, now + self._limits.rest_s)
        else:
            self._has_trial = False
            self.until = now

    def rest_s(self, now: float) -> float:
        """How long until somebody may ask, as far as is known; 0: now."""
        is_kept = self.state is BreakerState.OPEN or self._has_trial
        return max(0.0, self.until - now) if is_kept else 0.0

    def _count(self, outcome: Outcome, now: float) -> None:
        if outcome is Outcome.NEUTRAL:
            return
        calls, limits = self._calls, self._limits
        is_failure = outcome is Outcome.FAILURE
        calls.append((now, is_failure))
        self.failures += is_failure
        while len(calls) > limits.most_calls or calls[0][0] <= now - limits.window_s:
            self.failures -= calls.popleft()[1]
        is_many = self.failures >= limits.failures
        if is_failure and is_many and self.failures >= limits.share * len(calls):
            self._begin(BreakerState.OPEN, now + limits.rest_s)

    def _begin(self, state: BreakerState, until: float) -> None:
        self.state, self.until = state, until
        self._has_trial = False
        self._era += 1

    def __repr__(self) -> str:
        return f"<Breaker {self.state} {self.failures} failures>"
