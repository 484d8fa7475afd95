"""Which kept runs have to go: the oldest first, until age, count and size are within limits.

Decisions only. Runs that are going on, or wait to be continued, stay whatever the count and size
are; after `max_age_s` those that wait go as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """0 means no limit. Seconds, runs, bytes."""

    max_age_s: float = 0
    max_runs: int = 0
    max_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """A kept run as the limits see it."""

    run: str
    started_at: float
    size: int
    is_living: bool = False
    is_open: bool = False
    """It has not ended: it waits to be continued."""


def to_delete(held: Iterable[Held], limits: Limits, now: float) -> list[str]:
    """The runs that go, oldest first."""
    oldest = sorted(held, key=lambda one: (one.started_at, one.run))
    count, size = len(oldest), sum(one.size for one in oldest)
    gone = []
    for one in oldest:
        if one.is_living:
            continue
        is_old = 0 < limits.max_age_s < now - one.started_at
        is_much = 0 < limits.max_runs < count or 0 < limits.max_bytes < size
        if is_old or (is_much and not one.is_open):
            gone.append(one.run)
            count, size = count - 1, size - one.size
    return gone
