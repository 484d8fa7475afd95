"""Made-up voters whose accuracy and common errors are known, so that the best rule is known too.

For each question one shared answer is drawn, as a voter of middling accuracy would give it. Each
voter repeats it with the probability sqrt(c), and else answers by itself: so two voters repeat the
same answer with probability c. Who errs chooses evenly among the wrong options, and puts the right
one second as often as it is right otherwise.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.values.consensus import Answer

LEAST, MOST = 0.55, 0.9


@dataclass(frozen=True, slots=True)
class Cell:
    """One corner of the grid."""

    voters: int
    options: int
    common: float


@dataclass(frozen=True, slots=True)
class Question:
    """The right answer and each voter's order of all options, best first."""

    truth: str
    orders: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Voters of known accuracy, with questions to learn their weights by and others to test."""

    accuracies: tuple[float, ...]
    calibration: tuple[Question, ...]
    test: tuple[Question, ...]


def crowd(cell: Cell, seed: int, calibration: int, test: int) -> Crowd:
    """Always the same for the same arguments."""
    rng = random.Random(f"{cell} {seed}")
    accuracies = tuple(rng.uniform(LEAST, MOST) for _ in range(cell.voters))
    every = tuple(_question(cell, accuracies, rng) for _ in range(calibration + test))
    return Crowd(accuracies, every[:calibration], every[calibration:])


def ballot(question: Question, weights: Sequence[float]) -> list[Answer]:
    """The voters' answers with these weights."""
    return [
        Answer(order[0], weight=weight, ranking=order)
        for order, weight in zip(question.orders, weights, strict=True)
    ]


def _question(cell: Cell, accuracies: Sequence[float], rng: random.Random) -> Question:
    options = [f"option {n}" for n in range(cell.options)]
    truth = rng.choice(options)
    shared = _order(options, truth, (LEAST + MOST) / 2, rng)
    repeats = math.sqrt(cell.common)
    orders = (
        shared if rng.random() < repeats else _order(options, truth, accuracy, rng)
        for accuracy in accuracies
    )
    return Question(truth, tuple(orders))


def _order(
    options: Sequence[str], truth: str, accuracy: float, rng: random.Random
) -> tuple[str, ...]:
    wrong = [option for option in options if option != truth]
    rng.shuffle(wrong)
    if rng.random() < accuracy:
        return (truth, *wrong)
    place = 1 if rng.random() < accuracy else rng.randint(1, len(wrong))
    return (*wrong[:place], truth, *wrong[place:])
