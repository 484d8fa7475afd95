"""One document's runs: start, stop, continue, repeat from a step, show a kept one. One at a time."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.debugging import WHOLE, Breakpoint, Errand
from forge_gui.values.events import RunFinished
from forge_gui.values.graph import Graph
from forge_gui.values.history import Continued, Moment, RunRecord
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels import run_errands, wording
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.run_following import BUSY, RunState
from forge_gui.viewmodels.run_progress import RunProgress
from forge_gui.viewmodels.run_steering import RunSteering
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.engine.api import EngineApi

__all__ = ["BUSY", "RunState", "RunViewModel"]

_Begin = Callable[["EngineApi", tuple[Breakpoint, ...]], Awaitable[RunId | Continued]]


class RunViewModel(RunSteering):
    """Starts, follows and stops the runs of one document, one at a time."""

    def __init__(
        self,
        bridge: Bridge,
        editor: EditorViewModel,
        *,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(bridge, editor, now=now, parent=parent)
        editor.breakpointsChanged.connect(self.send_breakpoints)

    @property
    def can_rerun(self) -> bool:
        """There is a run whose results a new one can begin with."""
        is_over = not self.is_busy and self._editor.lock is None
        return is_over and bool(self._progress.run) and bool(self._progress.results)

    @property
    def can_resume(self) -> bool:
        """The last run ended before it was through, and can go on."""
        is_over_early = self._state in (RunState.STOPPED, RunState.FAILED)
        is_open = self._editor.lock is None
        return is_over_early and is_open and bool(self._progress.run)

    def start(
        self,
        inputs: Mapping[str, str] | None = None,
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> None:
        """Run the graph as it stands. Inputs that are not given take their example.

        `folder` is where its file is: relative paths in its steps begin there.
        """
        if self.can_start:
            self._inputs = given = dict(inputs or {})
            graph, self._folder = self._editor.graph, folder
            stopping = run_errands.with_breakpoints
            self._begin(
                lambda engine, places: engine.start_run(
                    graph, given, folder, stopping(errand, places)
                )
            )

    def resume(self, run: RunId) -> None:
        """Go on with a run that was cut off, stopped or failed; the editor shows its graph."""
        if not self.is_busy:
            self._begin(lambda engine, _: engine.resume_run(run))

    def resume_last(self) -> None:
        """Go on with the run that was shown last."""
        if self.can_resume:
            self.resume(self._progress.run)

    def rerun(self, from_step: StepId | None = None) -> None:
        """The last run once more as it was, from a step on; None: all of it."""
        if self.can_rerun:
            run = self._progress.run
            self._begin(lambda engine, _: engine.rerun(run, from_step))

    def fork(
        self,
        run: RunId,
        from_step: StepId | None,
        given: Mapping[StepId, JsonObject],
        graph: Graph | None = None,
    ) -> None:
        """A kept run once more from a step on, with other values than those that were given then.

        `graph`: a changed pipeline in the place of that run's own.
        """
        if not self.is_busy:

            def begin(engine: EngineApi, places: tuple[Breakpoint, ...]) -> Awaitable[Continued]:
                errand = Errand(breakpoints=places) if places else None
                return engine.rerun(run, from_step, graph=graph, given=given, errand=errand)

            self._begin(begin)

    def show(self, record: RunRecord) -> None:
        """Show a kept run as if it had just ended; the editor shows its graph."""
        if self.is_busy:
            return
        self.begin_kept(record)
        for moment in record.moments:
            self._take_kept(moment)
        self.end_kept(record)

    def begin_kept(self, record: RunRecord) -> None:
        """Forget what is shown: moments of a kept run follow."""
        run = record.summary.run
        self._inputs = record.inputs
        self._progress, self._is_named = RunProgress(run, self._name_of), True
        self._editor.follow_run(run)
        self.timelineChanged.emit()
        self.valuesChanged.emit()

    def tell_kept(self, moment: Moment) -> None:
        """Show the next moment of a kept run, as if it happened now."""
        self._take_kept(moment)
        self.timelineChanged.emit()
        self.valuesChanged.emit()

    def end_kept(self, record: RunRecord) -> None:
        """All its moments were told: it is as it ended."""
        if self._progress.result is None:  # cut off: nobody announced its end
            last = record.moments[-1].at if record.moments else record.summary.started_at
            self._take_kept(Moment(last, RunFinished(record.summary.run, record.result, last)))
        self.valuesChanged.emit()
        self._finish(record.result)

    def _take_kept(self, moment: Moment) -> None:
        self._progress.take(moment.event, moment.at)
        self._editor.apply_events([moment.event])

    def stop(self) -> None:
        """End the run. The state is STOPPING at once; generations end a moment later."""
        if self.can_stop:
            self._become(RunState.STOPPING)
            if self._is_named:
                self._scope.start(self._stop())

    async def halt(self) -> None:
        """Stop and wait until the engine has stopped (for closing: await it)."""
        if self.is_busy and self._is_named:
            self._become(RunState.STOPPING)
            await self._stop()

    def _begin(self, begin: _Begin) -> None:
        self._scope.start(self._begun(begin))

    async def _begun(self, begin: _Begin) -> None:
        self._expect()
        try:
            places = self.breakpoints = await self._places(self._editor.graph)
            begun = await self._scope.call(lambda engine: begin(engine, places))
        except Exception as error:  # noqa: BLE001  # told to the person
            self._refuse(error)
            return
        if isinstance(begun, Continued):
            self._follow(begun.run)
            self._tell_again(begun)
        else:
            self._follow(begun)

    def _tell_again(self, begun: Continued) -> None:
        """Steps that had ended and run all the same: which, and why."""
        if begun.again:
            names = wording.joined([self._name_of(one.step) for one in begun.again])
            why = begun.again[0].why
            self.told.emit(wording.Telling(tr("{steps} run again: {why}", steps=names, why=why)))
