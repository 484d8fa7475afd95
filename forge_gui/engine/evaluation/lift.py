"""Whether an ensemble helps: scores of the same rows, paired, against the best single model. Pure.

The interval is the percentile bootstrap of the mean difference (Efron 1979): rows are drawn with
replacement, pairs stay together, so that hard rows are hard for both. The dice are seeded: the
same rows give the same interval.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import fmean

from forge_gui.values.lift import Difference, Lift, LiftVerdict
from forge_gui.values.sentence import Amount, Sentence, Unit, say

RESAMPLES = 2000
LEVEL = 0.95
FEWEST_ROWS = 30
"""With fewer rows nothing is said: an interval of a handful of rows is too narrow to be true."""


def difference(
    single: Sequence[float],
    ensemble: Sequence[float],
    *,
    resamples: int = RESAMPLES,
    level: float = LEVEL,
    seed: int = 0,
) -> Difference:
    """The mean of `ensemble` less that of `single`, with its interval. ValueError for rows of
    other numbers, or none."""
    if len(single) != len(ensemble) or not single:
        raise ValueError(f"{len(single)} scores cannot be paired with {len(ensemble)}")
    gains = [b - a for a, b in zip(single, ensemble, strict=True)]
    low, high = interval_of_mean(gains, resamples=resamples, level=level, seed=seed)
    return Difference(fmean(gains), low, high, len(gains))


def interval_of_mean(
    values: Sequence[float], *, resamples: int = RESAMPLES, level: float = LEVEL, seed: int = 0
) -> tuple[float, float]:
    """The percentile bootstrap of the mean of one value a row."""
    means = sorted(_resampled(values, resamples, seed))
    tail = (1 - level) / 2
    return _at(means, tail), _at(means, 1 - tail)


def verdict(single: Sequence[float], ensemble: Sequence[float]) -> LiftVerdict:
    """Scores of 0 to 1 for the same rows, at the same budget of tokens."""
    found = difference(single, ensemble)
    if found.rows < FEWEST_ROWS:
        sentence = say(
            "{rows} rows are too few to tell; {fewest} are needed.",
            rows=Amount(found.rows),
            fewest=Amount(FEWEST_ROWS),
        )
        return LiftVerdict(Lift.NOT_SHOWN, found, sentence)
    lift = Lift.HELPS if found.low > 0 else Lift.HURTS if found.high < 0 else Lift.NOT_SHOWN
    return LiftVerdict(lift, found, _said(lift, found))


def _said(lift: Lift, found: Difference) -> Sentence:
    mean, low, high = (
        Amount(100 * value, Unit.SCORE) for value in (found.mean, found.low, found.high)
    )
    if lift is Lift.HELPS:
        return say(
            "Together they do better: {mean} points, between {low} and {high}, at the same tokens.",
            mean=mean,
            low=low,
            high=high,
        )
    if lift is Lift.HURTS:
        return say(
            "The best model alone does better: {mean} points, between {low} and {high}, at the "
            "same tokens.",
            mean=mean,
            low=low,
            high=high,
        )
    return say(
        "These rows show no gain over the best model alone: {mean} points, between {low} and "
        "{high}, at the same tokens.",
        mean=mean,
        low=low,
        high=high,
    )


def _resampled(values: Sequence[float], times: int, seed: int) -> list[float]:
    """Means of so many resamples. How often each different value is drawn is drawn at once, which
    is the same and quicker. Rounded, so that no dust of arithmetic lies above zero."""
    import numpy as np

    counts = Counter(values)
    n = len(values)
    different = sorted(counts)
    shares = np.array([counts[value] for value in different]) / n
    drawn = np.random.default_rng(seed).multinomial(n, shares, size=times)
    means = (drawn @ np.array(different, dtype=float)) / n
    return [round(float(mean), 12) for mean in means]


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, max(0, round(share * (len(ordered) - 1))))]
