"""The lift meter on screen: which models together, how their answers are made one, what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.evaluations import (
    Evaluation,
    EvaluationStatus,
    LiftOrder,
    LiftPhase,
    LiftReport,
)
from forge_gui.values.events import EvaluationProgressed, LiftProgressed
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.evaluation_words import progress_words, target_words
from forge_gui.viewmodels.translation import tr


class LiftViewModel(QObject):
    """One measurement at a time."""

    changed = Signal()
    wished = Signal()
    """Somebody elsewhere wants to know whether these models together help: see `wish`."""
    told = Signal(object)
    """A wording.Telling: why it could not be measured."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._work: Run | None = None
        self._report: LiftReport | None = None
        self._phase: LiftPhase | None = None
        self._who = ""
        self._order: LiftOrder | None = None
        self._part: Evaluation | None = None
        self._wish: tuple[Sequence[str], str] | None = None
        bridge.hear((LiftProgressed, EvaluationProgressed), self._take)

    @property
    def report(self) -> LiftReport | None:
        return self._report

    @property
    def is_running(self) -> bool:
        return self._work is not None

    @property
    def words(self) -> str:
        """What goes on now."""
        if self._phase is LiftPhase.CHOOSING:
            return tr("{model} answers every row once, to find the best.", model=self._who)
        if self._phase is LiftPhase.ENSEMBLE:
            who = target_words(self._order.ensemble) if self._order else self._who
            return tr("{models} answer together.", models=who)
        if self._phase is LiftPhase.SINGLE:
            return tr("{model} answers alone, with the same tokens.", model=self._who)
        return tr("It begins.")

    @property
    def done(self) -> float | None:
        """How much of the part that goes on now is done, 0-1; None: nobody knows yet."""
        part = self._part
        return part.done / part.total if self.is_running and part and part.total else None

    @property
    def progress(self) -> str:
        """The same in words, with how long it takes still."""
        if self.done is None or self._part is None:
            return ""
        return tr("This part: {progress}.", progress=progress_words(self._part).rstrip("."))

    @property
    def wish(self) -> tuple[Sequence[str], str] | None:
        """Ids of models and a strategy that are to be offered first."""
        return self._wish

    def wish_for(self, models: Sequence[str], strategy: str) -> None:
        self._wish = tuple(models), strategy
        self.wished.emit()

    def start(self, order: LiftOrder) -> None:
        """Measure, or go on with what was cut off."""
        if not self.is_running:
            self._report, self._phase, self._part = None, None, None
            self._order = order
            self._work = self._scope.start(self._measure(order), self._fail)
            self.changed.emit()

    def stop(self) -> None:
        """What is answered is kept."""
        work, self._work = self._work, None
        if work is not None:
            work.cancel()
            self.changed.emit()

    def close(self) -> None:
        self._scope.close()

    async def _measure(self, order: LiftOrder) -> None:
        self._report = await self._scope.call(lambda engine: engine.measure_lift(order))
        self._work = None
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self._work = None
        self.changed.emit()
        self.told.emit(wording.telling(error))

    def _take(self, events: Sequence[LiftProgressed | EvaluationProgressed]) -> None:
        for event in events:
            if isinstance(event, LiftProgressed):
                self._phase, self._who, self._part = event.phase, event.who, None
            elif self._is_own(event.progress):
                self._part = event.progress
        if self.is_running:
            self.changed.emit()

    def _is_own(self, run: Evaluation) -> bool:
        """It is the run of the part that goes on now."""
        tests = self._order.tests.name if self._order else None
        is_going = run.status is EvaluationStatus.RUNNING
        return is_going and (run.name, run.target.name) == (tests, self._who)
