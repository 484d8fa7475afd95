"""Medians, spreads, intervals and drifts of readings. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from statistics import median

from forge_gui.values.measurement import Share, Spread

_Z = 1.959964
"""Of the normal distribution, for 95 %."""
_FEWEST_FOR_DRIFT = 4


def spread_of(readings: Sequence[float]) -> Spread | None:
    """Median, least and most; None where there is nothing."""
    if not readings:
        return None
    return Spread(median(readings), min(readings), max(readings), len(readings))


def share_of(count: int, n: int) -> Share | None:
    """`count` of `n` with its 95 % interval by Wilson's score; None where nothing was tried.

    It stays within 0-1 and says something even where all or none succeeded.
    """
    if n <= 0:
        return None
    p, z2 = count / n, _Z * _Z
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return Share(count, n, min(p, max(0.0, middle - half)), max(p, min(1.0, middle + half)))


def drift_of(readings: Sequence[float]) -> float:
    """The later half's median against the earlier half's, less 1: -0.2 is a fifth slower.

    0 for fewer than four readings: those say nothing about a trend.
    """
    if len(readings) < _FEWEST_FOR_DRIFT:
        return 0.0
    half = len(readings) // 2
    first, last = median(readings[:half]), median(readings[-half:])
    return last / first - 1 if first > 0 else 0.0
