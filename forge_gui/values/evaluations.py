"""Words of evaluations: a test set was run, row by row, and two runs of it are compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from forge_gui.values.test_sets import CheckKind, Target, TestSet

if TYPE_CHECKING:  # only named here: a start makes no values that it does not need
    from forge_gui.values.json_value import Json
    from forge_gui.values.lift import Difference, LiftVerdict
    from forge_gui.values.sentence import Sentence

EvaluationId = NewType("EvaluationId", str)


@dataclass(frozen=True, slots=True)
class EvaluationOrder:
    """What to run. `at_once` rows side by side; `samples` answers for each row.

    `is_fresh`: an unfinished run of the same set and target is not continued. `folder`: relative
    paths of the target begin there. `path`: the set's own file, if it has one.
    """

    tests: TestSet
    target: Target
    at_once: int = 1
    samples: int = 1
    is_fresh: bool = False
    folder: str = ""
    path: str = ""


class EvaluationStatus(StrEnum):
    RUNNING = "running"
    DONE = "done"
    """Every row has a result; some may have failed."""
    STOPPED = "stopped"
    """Somebody stopped it; the same order goes on from there."""
    HALTED = "halted"
    """It stopped itself: too many rows failed one after another, or its files did."""
    CUT_OFF = "cut off"
    """Forge ended before it did; the same order goes on from there."""


class Phase(StrEnum):
    """Rows are answered first and checked by other models afterwards: each is loaded once."""

    ANSWERING = "answering"
    EMBEDDING = "embedding"
    JUDGING = "judging"


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What one check said of one answer. `score` is 0-1; `why` says what it saw."""

    kind: CheckKind
    score: float
    is_passed: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class RowResult:
    """One answer to one row. `sample` counts from 0. `error`: there was no answer, score 0.

    `inputs` and `expected` are the row's, so that a kept run can be read without its set.
    """

    number: int
    inputs: Mapping[str, str] = field(default_factory=dict)
    expected: Json = None
    answer: str = ""
    checks: tuple[CheckOutcome, ...] = ()
    error: str = ""
    sample: int = 0
    tokens: int = 0
    """Generated for it, by all models together, the judge's not counted."""
    seconds: float = 0.0
    waits: bool = False
    """It still has to be embedded or judged."""

    @property
    def score(self) -> float:
        """The mean of its checks, 0-1."""
        if self.error or not self.checks:
            return 0.0
        return sum(one.score for one in self.checks) / len(self.checks)

    @property
    def is_passed(self) -> bool:
        """Every check is."""
        return not self.error and bool(self.checks) and all(one.is_passed for one in self.checks)


class Method(StrEnum):
    """How an interval was made."""

    WILSON = "wilson"
    """Wilson's score interval: every row is right or wrong."""
    BOOTSTRAP = "bootstrap"
    """Rows drawn again with replacement, 2,000 times: scores between 0 and 1, or several samples."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean of 0-1 over rows; `low` to `high` holds the true one in 95 of 100 such test sets."""

    mean: float
    low: float
    high: float
    method: Method


@dataclass(frozen=True, slots=True)
class Aggregate:
    """All rows of a run together; None for nothing."""

    rows: int
    passed: Estimate
    score: Estimate
    failed: int = 0
    """Answers that never came."""
    tokens: int = 0
    seconds: float = 0.0
    """Median of a row."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A run of a test set as lists show it. `total` and `done` count answers."""

    id: EvaluationId
    name: str
    """Of the set."""
    target: Target
    status: EvaluationStatus
    total: int
    done: int = 0
    failed: int = 0
    resumed: int = 0
    """Answers of `done` that an earlier session had."""
    phase: Phase = Phase.ANSWERING
    started_at: float = 0.0
    """Epoch seconds."""
    seconds: float = 0.0
    """Time of the last session."""
    samples: int = 1
    path: str = ""
    """The set's file; empty: it had none."""
    mark: str = ""
    """Equal for equal rows, checks, target and samples."""
    aggregate: Aggregate | None = None
    note: str = ""
    """Why it halted."""

    @property
    def eta_s(self) -> float | None:
        """Seconds that the rest takes at this session's pace; None where nobody knows yet."""
        fresh = self.done - self.resumed
        if fresh <= 0 or self.status is not EvaluationStatus.RUNNING:
            return None
        return self.seconds / fresh * (self.total - self.done)


@dataclass(frozen=True, slots=True)
class EvaluationRows:
    """A run with its rows, in the set's order."""

    run: Evaluation
    rows: tuple[RowResult, ...]


class Turn(StrEnum):
    """What became of a row from one run to the other."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class RowChange:
    """The same row in both runs; scores are means of its samples."""

    before: RowResult
    after: RowResult
    score_before: float
    score_after: float

    @property
    def turn(self) -> Turn:
        gain = self.score_after - self.score_before
        return Turn.SAME if abs(gain) < 1e-9 else Turn.BETTER if gain > 0 else Turn.WORSE


class Shown(StrEnum):
    """What a comparison shows."""

    BETTER = "better"
    WORSE = "worse"
    NOTHING = "nothing"
    """These rows show no difference."""


@dataclass(frozen=True, slots=True)
class EvaluationComparison:
    """Two runs, row by row: rows are the same where their inputs are."""

    before: Evaluation
    after: Evaluation
    changes: tuple[RowChange, ...]
    only_before: int
    only_after: int
    difference: Difference | None
    """None: they have no row in common."""
    shown: Shown
    is_regression: bool
    """The interval lies below zero, or the loss is more than was allowed."""
    sentence: Sentence

    def count(self, turn: Turn) -> int:
        return sum(change.turn is turn for change in self.changes)


@dataclass(frozen=True, slots=True)
class LiftOrder:
    """An ensemble over a test set beside the best of `singles` at the same tokens.

    `samples` answers of either side for each row: one alone is too much of a game of dice.
    """

    tests: TestSet
    ensemble: Target
    singles: tuple[str, ...]
    samples: int = 5
    at_once: int = 1
    is_fresh: bool = False
    folder: str = ""
    path: str = ""


class LiftPhase(StrEnum):
    CHOOSING = "choosing"
    """Every single model answers every row once."""
    ENSEMBLE = "ensemble"
    SINGLE = "single"
    """The best one answers with as many tokens as the ensemble spent."""
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LiftReport:
    """How an ensemble did beside the best single model."""

    best: str
    """The single model that did best when they were chosen."""
    chosen: Mapping[str, float]
    """Mean score of each single model then."""
    single: Evaluation
    ensemble: Evaluation
    verdict: LiftVerdict
    tokens_single: float
    """Generated a row and sample."""
    tokens_ensemble: float
    votes: float | None
    """How many answers of the single model a row and sample had, on average; None: a part of them
    was answered in an earlier session."""
    at: float = 0.0
    """When it was measured, epoch seconds."""
