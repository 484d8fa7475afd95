"""How much a voter should count, from how often it was right. Pure.

For voters that err independently and choose evenly among k - 1 wrong answers, the weighted vote
that is most often right gives each the weight log(p (k - 1) / (1 - p)), where p is its accuracy
(Nitzan and Paroush 1982 for two options; the same likelihood for more). The accuracy is estimated
with one right and one wrong answer added (Laplace), so nobody is perfect after ten rows.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

LEAST_WEIGHT = 0.0
"""A voter that is worse than chance is not believed the other way round: it does not count."""


def accuracy(right: int, rows: int) -> float:
    """The estimate from `right` of `rows`; ValueError for impossible counts."""
    if not 0 <= right <= rows:
        raise ValueError(f"{right} right of {rows}")
    return (right + 1) / (rows + 2)


def weight_of(accuracy: float, options: int) -> float:
    """The weight of a voter with this accuracy (0-1) among so many options (2 or more)."""
    others = max(options, 2) - 1
    bounded = min(max(accuracy, 1e-6), 1 - 1e-6)
    return max(LEAST_WEIGHT, math.log(bounded * others / (1 - bounded)))


def weights_from_rows(
    votes: Mapping[str, Sequence[str]], truth: Sequence[str], options: int | None = None
) -> dict[str, float]:
    """A weight for each voter out of its answers to rows whose right answer is known.

    `options`: how many answers there are; None: as many different ones as occur.
    """
    k = options or len(set(truth).union(*votes.values()))
    found: dict[str, float] = {}
    for voter, answers in votes.items():
        right = sum(a == b for a, b in zip(answers, truth, strict=True))
        found[voter] = weight_of(accuracy(right, len(truth)), k)
    if not any(found.values()):
        return dict.fromkeys(votes, 1.0)
    return found
