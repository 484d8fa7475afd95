"""The verbs of the engine's front door about test sets; see test_sets_face.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.evaluation.test_sets.desk import TestSetDesk
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


class TestSetVerbs:
    """The desk is built when one of them is first asked."""

    __test__ = False

    def __init__(self, test_sets: Late[TestSetDesk]) -> None:
        self._test_sets = test_sets

    async def test_sets(self) -> Sequence[KnownTestSet]:
        return await self._test_sets().known()

    async def open_test_set(self, path: Path) -> TestSet:
        return await self._test_sets().open(path)

    async def save_test_set(self, tests: TestSet, path: Path) -> None:
        await self._test_sets().save(tests, path)

    async def import_test_rows(self, path: Path) -> Sequence[SetRow]:
        return await self._test_sets().rows(path)

    async def test_set_fault(self, tests: TestSet) -> str:
        return await self._test_sets().fault(tests)

    async def start_evaluation(self, order: EvaluationOrder) -> EvaluationId:
        return await self._test_sets().runs.start(order)

    async def run_evaluation(self, order: EvaluationOrder) -> EvaluationRows:
        return await self._test_sets().runs.run(order)

    async def stop_evaluation(self, evaluation: EvaluationId) -> None:
        await self._test_sets().runs.stop(evaluation)

    async def evaluations(self) -> Sequence[Evaluation]:
        return await self._test_sets().runs.kept()

    async def evaluation(self, which: str) -> EvaluationRows:
        return await self._test_sets().runs.rows(which)

    async def compare_evaluations(
        self, before: str, after: str, allowed_loss: float | None = None
    ) -> EvaluationComparison:
        return await self._test_sets().compare(before, after, allowed_loss)

    async def forget_evaluation(self, evaluation: EvaluationId) -> None:
        await self._test_sets().forget(evaluation)

    async def export_evaluation(self, evaluation: EvaluationId, path: Path) -> None:
        await self._test_sets().export(evaluation, path)

    async def measure_lift(self, order: LiftOrder) -> LiftReport:
        return await self._test_sets().lift.measure(order)

    async def lifts(self) -> Sequence[KeptLift]:
        return await self._test_sets().lift.kept()
