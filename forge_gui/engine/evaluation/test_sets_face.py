"""What the outside may ask about test sets and the lift meter, as a part of the front door."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
    from forge_gui.values.evaluations import (
        Evaluation,
        EvaluationComparison,
        EvaluationId,
        EvaluationOrder,
        EvaluationRows,
        LiftOrder,
        LiftReport,
    )
    from forge_gui.values.lift import KeptLift
    from forge_gui.values.test_sets import KnownTestSet, SetRow, TestSet


class TestSetsApi(Protocol):
    """What the outside may ask about rows with expected answers."""

    async def test_sets(self) -> Sequence[KnownTestSet]:
        """Those opened or saved lately, then those that ship with Forge."""

    async def open_test_set(self, path: Path) -> TestSet:
        """A set's file (JSON, YAML), or a table as a set of rows. Raises FileDamaged, in one
        sentence."""

    async def save_test_set(self, tests: TestSet, path: Path) -> None:
        """Write it whole or not at all. Raises FileNotWritten, and FileDamaged with the first
        fault of a set that could not be read back."""

    async def import_test_rows(self, path: Path) -> Sequence[SetRow]:
        """The rows of a table (CSV, JSONL): a column for each input, and one named `expected`.
        Raises FileDamaged."""

    async def test_set_fault(self, tests: TestSet) -> str:
        """The first thing that is wrong with a set, in words; empty: it can be saved and run."""

    async def start_evaluation(self, order: EvaluationOrder) -> EvaluationId:
        """Run a set; returns at once, progress comes as EvaluationProgressed. An unfinished run of
        the same order is continued. Raises BadRequest, FileDamaged, FileNotWritten, ModelNotFound.
        """

    async def run_evaluation(self, order: EvaluationOrder) -> EvaluationRows:
        """The same to the end. Cancelling the call stops it; what is answered is kept."""

    async def stop_evaluation(self, evaluation: EvaluationId) -> None:
        """End it; returns when that is kept. No error if it is over."""

    async def evaluations(self) -> Sequence[Evaluation]:
        """The kept runs, the newest first."""

    async def evaluation(self, which: str) -> EvaluationRows:
        """A run with its rows, by its id, "last", or the path of an exported one. Raises
        FileMissing, FileDamaged, BadRequest."""

    async def compare_evaluations(
        self, before: str, after: str, allowed_loss: float | None = None
    ) -> EvaluationComparison:
        """Two runs, row by row. A mean loss above `allowed_loss` (0-1) is a regression, too.
        Raises as `evaluation` does."""

    async def forget_evaluation(self, evaluation: EvaluationId) -> None:
        """Delete a kept run. No error if it is gone."""

    async def export_evaluation(self, evaluation: EvaluationId, path: Path) -> None:
        """A copy that can be compared with from anywhere. Raises FileMissing, FileNotWritten."""

    async def measure_lift(self, order: LiftOrder) -> LiftReport:
        """An ensemble beside the best single model at the same tokens; its parts come as
        LiftProgressed. One that was cut off goes on. Cancelling the call stops it.

        Raises BadRequest, ForgeError where a part came to no end, and what starting a run raises.
        """

    async def lifts(self) -> Sequence[KeptLift]:
        """What the meter found so far, the newest first."""
