"""Turns signs of answers into probabilities of being right, learned from answers that are known.

Platt's way, over several signs at once: a logistic curve over standardised features, with a ridge
that keeps few rows from saying too much. Pure, and without any library.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

LEAST_ROWS = 20
"""With fewer, a share of right answers is all that can be told."""
RIDGE = 1.0
MOST_ROUNDS = 50
FOLDS = 5
BINS = 10
STEPS = 20
"""Of what is kept of how sure a model was."""
_ENOUGH = 1e-8

Vector = Sequence[float]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was learned: probability = logistic(bias + weights . standardised features)."""

    means: tuple[float, ...]
    spreads: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float
    share_right: float
    """Of the rows that it was learned from: what is said of an answer without signs."""
    said: tuple[float, ...] = ()
    """How sure it was of those rows, each by a fit that never saw it: the least, the most, and what
    lies between at even steps. Empty: an older calibration did not keep it."""

    def share_below(self, threshold: float) -> float | None:
        """Which share of such answers is less sure than this, 0-1; None: it was not kept."""
        if len(self.said) < 2:
            return None
        steps = len(self.said) - 1
        if threshold <= self.said[0]:
            return 0.0
        for place in range(steps):
            low, high = self.said[place], self.said[place + 1]
            if threshold <= high:
                part = (threshold - low) / (high - low) if high > low else 0.0
                return (place + part) / steps
        return 1.0

    def probability(self, features: Vector) -> float:
        """How likely an answer with these features is right, 0-1."""
        scaled = _standardised(features, self.means, self.spreads)
        return _logistic(self.bias + sum(w * x for w, x in zip(self.weights, scaled, strict=True)))


def fit(rows: Sequence[Vector], right: Sequence[bool], ridge: float = RIDGE) -> Calibration:
    """Learn from rows of features and whether each was right. Raises ValueError without rows.

    Where all were right, or all wrong, it says so a little less than certainly.
    """
    if not rows or len(rows) != len(right):
        raise ValueError("a calibration needs rows, and for each whether it was right")
    columns = list(zip(*rows, strict=True))
    means = tuple(sum(column) / len(column) for column in columns)
    spreads = tuple(_spread(column, mean) for column, mean in zip(columns, means, strict=True))
    scaled = [(1.0, *_standardised(row, means, spreads)) for row in rows]
    targets = _softened(right)
    bias, *weights = _newton(scaled, targets, ridge)
    return Calibration(means, spreads, tuple(weights), bias, sum(right) / len(right))


def spread_of(values: Sequence[float], steps: int = STEPS) -> tuple[float, ...]:
    """The least, the most, and what lies between at even steps of the ordered values."""
    ordered = sorted(values)
    last = len(ordered) - 1
    return tuple(round(ordered[round(last * at / steps)], 6) for at in range(steps + 1))


def cross_fitted(
    rows: Sequence[Vector], right: Sequence[bool], ridge: float = RIDGE, folds: int = FOLDS
) -> list[float]:
    """The probability of each row by a calibration that never saw it."""
    found = [0.0] * len(rows)
    for fold in range(folds):
        inside = [index for index in range(len(rows)) if index % folds != fold]
        made = fit([rows[index] for index in inside], [right[index] for index in inside], ridge)
        for index in range(fold, len(rows), folds):
            found[index] = made.probability(rows[index])
    return found


def calibration_error(said: Sequence[float], right: Sequence[bool], bins: int = BINS) -> float:
    """The expected calibration error, 0-1: rows are put in bins of equal width by what was said;
    of each bin, the distance of what was said and what was so counts as often as it has rows."""
    if not said:
        return 0.0
    sums = [[0.0, 0.0] for _ in range(bins)]
    for value, is_right in zip(said, right, strict=True):
        place = sums[min(int(value * bins), bins - 1)]
        place[0] += value
        place[1] += is_right
    return sum(abs(told - so) for told, so in sums) / len(said)


def ranking(said: Sequence[float], right: Sequence[bool]) -> float:
    """How often a right answer has more confidence than a wrong one; a draw counts half."""
    ordered = sorted(zip(said, right, strict=True))
    rights, wrongs = sum(right), len(right) - sum(right)
    if not rights or not wrongs:
        return 0.5
    wins, seen_wrong, place = 0.0, 0, 0
    while place < len(ordered):
        end = place
        while end < len(ordered) and ordered[end][0] == ordered[place][0]:
            end += 1
        alike = sum(is_right for _, is_right in ordered[place:end])
        wins += alike * (seen_wrong + (end - place - alike) / 2)
        seen_wrong += end - place - alike
        place = end
    return wins / (rights * wrongs)


def best_threshold(
    said: Sequence[float], right: Sequence[bool], better_right: Sequence[bool], kept: float
) -> float:
    """The lowest threshold with which, on these rows, a hand-off keeps the share `kept` (0-1) of
    what the better model alone gets right. 0: nothing need be handed on; above 1: everything."""
    target = kept * sum(better_right)
    pairs = sorted(zip(said, right, better_right, strict=True), key=lambda row: row[0])
    score = sum(right)  # nothing is handed on
    if score >= target:
        return 0.0
    for place, (value, own, others) in enumerate(pairs):
        score += others - own
        is_last_alike = place + 1 == len(pairs) or pairs[place + 1][0] > value
        if is_last_alike and score >= target:
            return math.nextafter(value, 2.0)
    return math.nextafter(1.0, 2.0)


def _softened(right: Sequence[bool]) -> list[float]:
    """Platt's targets: a little inside 0 and 1, the more so the fewer there are."""
    rights = sum(right)
    wrongs = len(right) - rights
    yes, no = (rights + 1) / (rights + 2), 1 / (wrongs + 2)
    return [yes if is_right else no for is_right in right]


def _spread(column: Sequence[float], mean: float) -> float:
    spread = math.sqrt(sum((value - mean) ** 2 for value in column) / len(column))
    return spread if spread > _ENOUGH else 1.0


def _standardised(row: Vector, means: Vector, spreads: Vector) -> tuple[float, ...]:
    return tuple((x - m) / s for x, m, s in zip(row, means, spreads, strict=True))


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value)) if value >= 0 else math.exp(value) / (1 + math.exp(value))


def _newton(rows: Sequence[Vector], targets: Sequence[float], ridge: float) -> list[float]:
    """Weights that make the targets likeliest; the first one, the bias, bears no ridge."""
    size = len(rows[0])
    weights = [0.0] * size
    loss = _loss(rows, targets, weights, ridge)
    for _ in range(MOST_ROUNDS):
        step = _step(rows, targets, weights, ridge)
        scale, found = 1.0, math.inf
        while scale > _ENOUGH:
            tried = [old - scale * move for old, move in zip(weights, step, strict=True)]
            found = _loss(rows, targets, tried, ridge)
            if found <= loss:
                weights = tried
                break
            scale /= 2
        if loss - found < _ENOUGH:
            break
        loss = found
    return weights


def _step(
    rows: Sequence[Vector], targets: Sequence[float], weights: Vector, ridge: float
) -> list[float]:
    size = len(weights)
    slope = [0.0] + [ridge * weight for weight in weights[1:]]
    bend = [[(ridge if i == j and i else 0.0) for j in range(size)] for i in range(size)]
    bend[0][0] = _ENOUGH
    for row, target in zip(rows, targets, strict=True):
        said = _logistic(sum(w * x for w, x in zip(weights, row, strict=True)))
        miss, weight = said - target, said * (1 - said)
        for i, x in enumerate(row):
            slope[i] += miss * x
            line, scaled = bend[i], weight * x
            for j in range(i + 1):
                line[j] += scaled * row[j]
    for i in range(size):
        for j in range(i):
            bend[j][i] = bend[i][j]
    return _solved(bend, slope)


def _loss(rows: Sequence[Vector], targets: Sequence[float], weights: Vector, ridge: float) -> float:
    total = ridge / 2 * sum(weight * weight for weight in weights[1:])
    for row, target in zip(rows, targets, strict=True):
        value = sum(w * x for w, x in zip(weights, row, strict=True))
        total += max(value, 0.0) + math.log1p(math.exp(-abs(value))) - target * value
    return total


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss with pivots; the matrix is positive definite here (ridge)."""
    size = len(right)
    lines = [[*matrix[i], right[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(lines[k][i]))
        lines[i], lines[pivot] = lines[pivot], lines[i]
        for k in range(i + 1, size):
            factor = lines[k][i] / lines[i][i]
            for j in range(i, size + 1):
                lines[k][j] -= factor * lines[i][j]
    found = [0.0] * size
    for i in reversed(range(size)):
        rest = sum(lines[i][j] * found[j] for j in range(i + 1, size))
        found[i] = (lines[i][size] - rest) / lines[i][i]
    return found
