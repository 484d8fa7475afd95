"""Words of the lift meter: whether models together do better than the best one alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Difference:
    """How much higher the second score is than the first, row by row, in the scores' own unit.

    `low` to `high` holds the true mean in 95 of 100 such comparisons.
    """

    mean: float
    low: float
    high: float
    rows: int


class Lift(StrEnum):
    HELPS = "helps"
    """The whole interval lies above zero."""
    HURTS = "hurts"
    """The whole interval lies below zero."""
    NOT_SHOWN = "not shown"
    """Zero lies in it: these rows do not show a difference, whatever the mean is."""


@dataclass(frozen=True, slots=True)
class LiftVerdict:
    """What a comparison at the same budget of tokens comes to, in words as well."""

    lift: Lift
    difference: Difference
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class LiftSide:
    """How well one side did: its mean score (0-1) over the rows, and the interval of 95 % of it."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class KeptLift:
    """A measurement that came to its end, as it is kept."""

    at: float
    """Epoch seconds."""
    tests: str
    """The name of the test set."""
    models: tuple[str, ...]
    """Ids of those that answered together, in their order; none for a pipeline."""
    strategy: str
    """How their answers were made one, by its full name."""
    pipeline: str
    """Its file, where a pipeline or a step of it was measured."""
    step: str
    best: str
    """The single model beside which it was."""
    lift: Lift
    difference: Difference
    said: str
    """The verdict in words."""
    together: LiftSide | None = None
    alone: LiftSide | None = None
    votes: float | None = None
    """Answers of the single model a row, on average."""
