"""Made-up ensembles whose true gain is known: rows of all difficulties, two sides that find much the
same rows hard, answers that are drawn anew in each sample.

A row's log odds for the single model are normal; those of the ensemble are correlated with them and
shifted so far that its mean accuracy over all such rows is the single model's plus the gain.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

_DRAWS = 100_000


@dataclass(frozen=True, slots=True)
class World:
    """`spread`: how much rows differ in difficulty, in log odds (0.8: most are a toss-up, 4: most
    are always right or always wrong). `likeness`: how far both sides find the same rows hard."""

    accuracy: float
    spread: float
    likeness: float


@dataclass(frozen=True, slots=True)
class Planted:
    """A world in which the ensemble is better by `gain` (0-1)."""

    world: World
    centre: float
    shift: float

    def rows(self, count: int, dice: random.Random) -> list[tuple[float, float]]:
        """For each row how often the single model and the ensemble are right."""
        return [self._row(dice) for _ in range(count)]

    def _row(self, dice: random.Random) -> tuple[float, float]:
        return _row(self.world, self.centre, self.shift, dice.gauss(0, 1), dice.gauss(0, 1))


def planted(world: World, gain: float) -> Planted:
    """Found by halving, over many made-up rows, so that the true means are what was asked for."""
    dice = np.random.default_rng(7)
    one, other = dice.standard_normal(_DRAWS), dice.standard_normal(_DRAWS)
    hard = world.spread * one
    likewise = world.spread * (world.likeness * one + math.sqrt(1 - world.likeness**2) * other)
    centre = _solved(lambda c: _mean_of(c + hard), world.accuracy)
    shift = _solved(lambda s: _mean_of(centre + s + likewise), world.accuracy + gain)
    return Planted(world, centre, shift)


def scored(
    rows: Sequence[tuple[float, float]], samples: int, dice: random.Random
) -> tuple[list[float], list[float]]:
    """The mean of so many right or wrong answers of either side to each row."""
    drawn = [(_share(p, samples, dice), _share(q, samples, dice)) for p, q in rows]
    return [single for single, _ in drawn], [ensemble for _, ensemble in drawn]


def _share(chance: float, samples: int, dice: random.Random) -> float:
    return sum(dice.random() < chance for _ in range(samples)) / samples


def _row(world: World, centre: float, shift: float, a: float, b: float) -> tuple[float, float]:
    other = world.likeness * a + math.sqrt(1 - world.likeness**2) * b
    return _odds(centre + world.spread * a), _odds(centre + shift + world.spread * other)


def _odds(value: float) -> float:
    return 1 / (1 + math.exp(-value))


def _mean_of(odds: Any) -> float:
    return float((1 / (1 + np.exp(-odds))).mean())


def _solved(value_at: Callable[[float], float], wanted: float) -> float:
    low, high = -12.0, 12.0
    for _ in range(18):
        middle = (low + high) / 2
        low, high = (middle, high) if value_at(middle) < wanted else (low, middle)
    return (low + high) / 2
