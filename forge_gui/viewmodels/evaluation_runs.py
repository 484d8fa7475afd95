"""The runs of the test set that is shown: the one that is followed, earlier ones, a comparison."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.evaluations import (
    Evaluation,
    EvaluationComparison,
    EvaluationId,
    EvaluationOrder,
    EvaluationRows,
    EvaluationStatus,
    RowResult,
)
from forge_gui.values.events import EvaluationProgressed
from forge_gui.viewmodels import wording


class EvaluationRunsViewModel(QObject):
    """One run is followed; what is shown of it is never older than its last event by much."""

    progressChanged = Signal()
    resultsChanged = Signal()
    runsChanged = Signal()
    comparisonChanged = Signal()
    told = Signal(object)
    """A wording.Telling: why something could not be done."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._path = self._name = ""
        self._run: Evaluation | None = None
        self._rows: tuple[RowResult, ...] = ()
        self._runs: tuple[Evaluation, ...] = ()
        self._comparison: EvaluationComparison | None = None
        self._is_looking = self._looks_again = False
        bridge.hear((EvaluationProgressed,), self._take)

    @property
    def run(self) -> Evaluation | None:
        """The run that is followed, or was last; None: there was none of this set."""
        return self._run

    @property
    def rows(self) -> tuple[RowResult, ...]:
        """The results of `run` so far."""
        return self._rows

    @property
    def earlier(self) -> tuple[Evaluation, ...]:
        """Whole runs of this set, the newest first; `run` is not among them."""
        own = self._run.id if self._run else ""
        return tuple(one for one in self._runs if one.id != own)

    @property
    def comparison(self) -> EvaluationComparison | None:
        return self._comparison

    @property
    def is_running(self) -> bool:
        return self._run is not None and self._run.status is EvaluationStatus.RUNNING

    def show_set(self, path: str, name: str) -> None:
        """Another set is shown: its last run, if it had one."""
        self._forget()
        self._path, self._name = path, name
        self._scope.start(self._look_for_runs(is_last_shown=True), self._fail)

    def start(self, order: EvaluationOrder) -> None:
        """Run it, or go on with an unfinished run."""
        if not self.is_running:
            self._scope.start(self._start(order), self._fail)

    def stop(self) -> None:
        """What is answered is kept; `start` goes on from there."""
        run = self._run
        if run is not None:
            self._scope.call(lambda engine: engine.stop_evaluation(run.id))

    def compare_with(self, before: str) -> None:
        """Hold the run beside an earlier one; empty: beside none."""
        self._scope.start(self._compare(before), self._fail)

    def close(self) -> None:
        self._scope.close()

    def _fail(self, error: BaseException) -> None:
        self.told.emit(wording.telling(error))

    async def _start(self, order: EvaluationOrder) -> None:
        self._path, self._name = order.path, order.tests.name
        name = await self._scope.call(lambda engine: engine.start_evaluation(order))
        found = await self._scope.call(lambda engine: engine.evaluation(name))
        self._forget()
        self._show(found)
        await self._look(name)  # what came before the run was known here was not heard
        await self._look_for_runs()

    async def _compare(self, before: str) -> None:
        run = self._run
        self._comparison = None
        if before and run is not None:
            self._comparison = await self._scope.call(
                lambda engine: engine.compare_evaluations(before, run.id)
            )
        self.comparisonChanged.emit()

    async def _look_for_runs(self, *, is_last_shown: bool = False) -> None:
        path, name = self._path, self._name
        kept = await self._scope.call(lambda engine: engine.evaluations())
        own = [one for one in kept if (one.path == path if path else one.name == name)]
        self._runs = tuple(one for one in own if one.status is EvaluationStatus.DONE)
        if is_last_shown and own:
            last = own[0].id
            self._show(await self._scope.call(lambda engine: engine.evaluation(last)))
        self.runsChanged.emit()

    async def _look(self, name: EvaluationId) -> None:
        """One question at a time: many rows take longer than the next one of them."""
        self._looks_again = self._is_looking
        if self._is_looking:
            return
        self._is_looking = True
        try:
            found = await self._scope.call(lambda engine: engine.evaluation(name))
        finally:
            self._is_looking = False
        self._show(found)
        if self._looks_again:
            await self._look(name)

    def _take(self, events: Sequence[EvaluationProgressed]) -> None:
        own = [one.progress for one in events if self._run and one.progress.id == self._run.id]
        if not own:
            return
        self._run = own[-1]
        self.progressChanged.emit()
        self._scope.start(self._look(own[-1].id), self._fail)
        if not self.is_running:
            self._scope.start(self._look_for_runs(), self._fail)

    def _show(self, found: EvaluationRows) -> None:
        self._run, self._rows = found.run, found.rows
        self.progressChanged.emit()
        self.resultsChanged.emit()

    def _forget(self) -> None:
        self._run, self._rows, self._comparison = None, (), None
        self._runs = ()
        for changed in (self.progressChanged, self.resultsChanged, self.comparisonChanged):
            changed.emit()
        self.runsChanged.emit()
