"""Test sets of the pocket engine: files are real, runs are whatever a test puts there."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.bus import EventBus
from forge_gui.engine.evaluation.test_sets.comparing import compare
from forge_gui.engine.evaluation.test_sets.file_text import test_set_text as text_of
from forge_gui.engine.evaluation.test_sets.files import parse_test_set, read_rows, read_test_set
from forge_gui.values.errors import BadRequest, FileDamaged, FileMissing
from forge_gui.values.evaluations import (
    Evaluation,
    EvaluationComparison,
    EvaluationId,
    EvaluationOrder,
    EvaluationRows,
    EvaluationStatus,
    LiftOrder,
    LiftPhase,
    LiftReport,
)
from forge_gui.values.events import EvaluationProgressed, LiftProgressed
from forge_gui.values.lift import KeptLift
from forge_gui.values.test_sets import KnownTestSet, SetRow, TestSet


class PocketTestSets:
    """A run waits until a test tells its end; `lift_report` is what the meter finds."""

    bus: EventBus

    def __init__(self) -> None:
        self.known_sets: list[KnownTestSet] = []
        self.kept_runs: dict[str, EvaluationRows] = {}
        self.evaluation_orders: list[EvaluationOrder] = []
        self.lift_orders: list[LiftOrder] = []
        self.lift_report: LiftReport | None = None
        self.kept_lifts: list[KeptLift] = []
        self.lift_gate = asyncio.Event()
        self.was_lift_stopped = False

    async def test_sets(self) -> Sequence[KnownTestSet]:
        return tuple(self.known_sets)

    async def open_test_set(self, path: Path) -> TestSet:
        return read_test_set(path)

    async def save_test_set(self, tests: TestSet, path: Path) -> None:
        parse_test_set(text_of(tests), tests.name)
        path.write_text(text_of(tests), encoding="utf-8")

    async def import_test_rows(self, path: Path) -> Sequence[SetRow]:
        return read_rows(path)

    async def test_set_fault(self, tests: TestSet) -> str:
        try:
            parse_test_set(text_of(tests), tests.name)
        except FileDamaged as error:
            return error.reason
        return ""

    async def start_evaluation(self, order: EvaluationOrder) -> EvaluationId:
        if not order.tests.rows:
            raise BadRequest(f"{order.tests.name} has no rows.", "Add one, or import a table.")
        self.evaluation_orders.append(order)
        name = EvaluationId(f"eval-{len(self.evaluation_orders)}")
        total = len(order.tests.rows) * order.samples
        run = Evaluation(
            name, order.tests.name, order.target, EvaluationStatus.RUNNING, total, path=order.path
        )
        self.tell_run(EvaluationRows(run, ()))
        return name

    async def run_evaluation(self, order: EvaluationOrder) -> EvaluationRows:
        return self.kept_runs[await self.start_evaluation(order)]

    async def stop_evaluation(self, evaluation: EvaluationId) -> None:
        found = self.kept_runs[evaluation]
        stopped = replace(found.run, status=EvaluationStatus.STOPPED)
        self.tell_run(EvaluationRows(stopped, found.rows))

    async def evaluations(self) -> Sequence[Evaluation]:
        return [one.run for one in reversed(self.kept_runs.values())]

    async def evaluation(self, which: str) -> EvaluationRows:
        if which not in self.kept_runs:
            raise FileMissing(which)
        return self.kept_runs[which]

    async def compare_evaluations(
        self, before: str, after: str, allowed_loss: float | None = None
    ) -> EvaluationComparison:
        one, other = await self.evaluation(before), await self.evaluation(after)
        return compare(one, other, allowed_loss)

    async def forget_evaluation(self, evaluation: EvaluationId) -> None:
        self.kept_runs.pop(evaluation, None)

    async def export_evaluation(self, evaluation: EvaluationId, path: Path) -> None:
        path.write_text(evaluation, encoding="utf-8")

    async def measure_lift(self, order: LiftOrder) -> LiftReport:
        self.lift_orders.append(order)
        self.bus.publish(LiftProgressed(LiftPhase.ENSEMBLE, order.ensemble.name))
        try:
            await self.lift_gate.wait()
        except asyncio.CancelledError:
            self.was_lift_stopped = True
            raise
        assert self.lift_report is not None, "a test says what the meter finds"
        return self.lift_report

    async def lifts(self) -> Sequence[KeptLift]:
        return tuple(self.kept_lifts)

    def tell_run(self, rows: EvaluationRows) -> None:
        """A run is so far, or over; on the engine's thread."""
        self.kept_runs[rows.run.id] = rows
        self.bus.publish(EvaluationProgressed(rows.run))
