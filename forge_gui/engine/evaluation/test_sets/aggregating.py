"""Rows of a run together: how many passed, the mean score, each with its 95 % interval. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean, median

from forge_gui.engine.evaluation.lift import interval_of_mean
from forge_gui.engine.evaluation.statistics import share_of
from forge_gui.values.evaluations import Aggregate, Estimate, Method, RowResult


def estimate_of(values: Sequence[float]) -> Estimate:
    """The mean of one value (0-1) a row. Wilson where each is 0 or 1, else the bootstrap: that
    one would say "exactly" where all rows are right. ValueError for no rows."""
    if not values:
        raise ValueError("no rows, no mean")
    if all(value in (0.0, 1.0) for value in values):
        share = share_of(round(sum(values)), len(values))
        assert share is not None, "there are rows"
        return Estimate(share.share, share.low, share.high, Method.WILSON)
    low, high = interval_of_mean(values)
    return Estimate(fmean(values), low, high, Method.BOOTSTRAP)


def by_row(results: Sequence[RowResult]) -> list[list[RowResult]]:
    """The samples of each row together, rows by number."""
    found: dict[int, list[RowResult]] = {}
    for one in results:
        found.setdefault(one.number, []).append(one)
    return [sorted(found[n], key=lambda one: one.sample) for n in sorted(found)]


def score_of(samples: Sequence[RowResult]) -> float:
    return fmean(one.score for one in samples)


def aggregate_of(results: Sequence[RowResult]) -> Aggregate | None:
    """None where nothing has a result. Samples of a row count as one: they are no new rows."""
    rows = by_row([one for one in results if not one.waits])
    if not rows:
        return None
    every = [one for samples in rows for one in samples]
    return Aggregate(
        len(rows),
        estimate_of([fmean(float(one.is_passed) for one in samples) for samples in rows]),
        estimate_of([score_of(samples) for samples in rows]),
        sum(bool(one.error) for one in every),
        sum(one.tokens for one in every),
        median(one.seconds for one in every),
    )
