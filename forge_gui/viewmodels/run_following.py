"""One document's run as it is told by events: its state, progress and result. Starts nothing.

What the run bar, the timeline and the values dock show. The nodes' own states are the editor's,
which is told the same events.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.errors import Fault, PipelineRefused
from forge_gui.values.events import (
    ApprovalAsked,
    ApprovalGiven,
    BreakerChanged,
    Event,
    RunContinued,
    RunFinished,
    RunPaused,
    RunStarted,
    StepFinished,
    StepProgressed,
    StepPromptRead,
    StepQueued,
    StepRetried,
    StepStarted,
    StepStreamed,
    ValueEdited,
)
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus
from forge_gui.viewmodels import timeline, wording
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.run_progress import RunProgress
from forge_gui.viewmodels.translation import tr

_TICK_MS = 100
_OF_STEPS = (
    StepQueued,
    StepStarted,
    StepPromptRead,
    StepStreamed,
    StepProgressed,
    StepRetried,
    ApprovalAsked,
    ApprovalGiven,
    StepFinished,
)
_PAUSES = (RunPaused, RunContinued, ValueEdited)
_HEARD = tuple(
    dict.fromkeys((RunStarted, RunFinished, BreakerChanged, *_PAUSES, *_OF_STEPS, *timeline.HEARD))
)
_STREAMS = frozenset({StepStreamed, StepPromptRead, StepProgressed})
"""Thousands a second, and only the editor's business."""
_PROGRESSES = (RunStarted, StepFinished, RunFinished, StepRetried, BreakerChanged)


class RunState(StrEnum):
    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    """It stands still: see `progress.paused`."""
    STOPPING = "stopping"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    REFUSED = "refused"
    """Faults were found before anything ran: see `faults`."""


BUSY = frozenset({RunState.STARTING, RunState.RUNNING, RunState.PAUSED, RunState.STOPPING})
_ENDS = {
    RunStatus.SUCCESS: RunState.DONE,
    RunStatus.FAILED: RunState.FAILED,
    RunStatus.CANCELLED: RunState.STOPPED,
    RunStatus.INTERRUPTED: RunState.STOPPED,
}


class RunFollowing(QObject):
    """What is known of the run that is under way in one document, or of the last one."""

    changed = Signal()
    """State, progress, telling or result are others now."""
    ticked = Signal()
    """Ten times a second while it runs: `elapsed_text` is another."""
    faultsChanged = Signal()
    timelineChanged = Signal()
    valuesChanged = Signal()
    pausedChanged = Signal()
    """It stands still, goes on, or a held value is another one: `progress.paused`."""
    finished = Signal(object)
    """The RunResult."""
    told = Signal(object)
    """A wording.Telling: something about the run that the person should know."""

    def __init__(
        self,
        bridge: Bridge,
        editor: EditorViewModel,
        *,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._editor = editor
        self._now = now
        self._state = RunState.IDLE
        self._progress = RunProgress(RunId(""), self._name_of)
        self._is_named = False
        self._early: list[Event] = []
        self._telling = wording.Telling("")
        self._faults: tuple[Fault, ...] = ()
        self._inputs: Mapping[str, str] = {}
        self._ticker = QTimer(self, interval=_TICK_MS)
        self._ticker.timeout.connect(self.ticked)
        self._stop_hearing = bridge.hear(_HEARD, self._take)
        for edited in (editor.graphChanged, editor.faultsChanged):
            edited.connect(self._on_edit)

    @property
    def editor(self) -> EditorViewModel:
        """The pipeline that is run."""
        return self._editor

    @property
    def state(self) -> RunState:
        return self._state

    @property
    def is_busy(self) -> bool:
        """A run is under way (starting, running or stopping)."""
        return self._state in BUSY

    @property
    def can_start(self) -> bool:
        is_free = not self.is_busy and self._editor.lock is None
        return is_free and bool(self._editor.graph.steps)

    @property
    def can_stop(self) -> bool:
        return self._state in (RunState.STARTING, RunState.RUNNING, RunState.PAUSED)

    @property
    def is_paused(self) -> bool:
        return self._state is RunState.PAUSED

    @property
    def progress(self) -> RunProgress:
        """Counts, lanes, values and result of the run that is under way, or of the last one."""
        return self._progress

    @property
    def status_text(self) -> str:
        """`2 of 7 done, 1 failed`, `Stopping. 2 of 7 done`, `Done in 3.4 s`, `Ready to run`."""
        counts = self._progress.counts_text if self._is_named else ""
        if self._state is RunState.IDLE and self._editor.graph.steps:
            return tr("Cannot run yet.") if self._editor.faults else tr("Ready to run.")
        return _words_of(self._state, counts, self.elapsed_text)

    @property
    def elapsed_text(self) -> str:
        """Since the run began, until now or its end: `8.1 s`."""
        return wording.duration(self._progress.elapsed_s(self._now()))

    @property
    def telling(self) -> wording.Telling:
        """Why it failed, was refused or would be, and what to do; empty otherwise."""
        has_run = self._state not in (RunState.IDLE, RunState.REFUSED)
        hindrance = None if has_run else self._editor.hindrance
        return hindrance if hindrance and hindrance.text else self._telling

    @property
    def faults(self) -> Sequence[Fault]:
        """All reasons against the last start."""
        return self._faults

    @property
    def last_inputs(self) -> Mapping[str, str]:
        """What the last run was given (beside examples)."""
        return self._inputs

    def close(self) -> None:
        """Hear nothing more. A run that is under way is stopped by its document."""
        self._stop_hearing()
        self._ticker.stop()
        self._scope.close()

    def _expect(self) -> None:
        """A run is about to be asked for: what is told of it meanwhile is kept."""
        self._early, self._is_named = [], False
        self._telling = wording.Telling("")
        self._editor.expect_run()
        self._become(RunState.STARTING)
        self._set_faults(())

    def _refuse(self, error: Exception) -> None:
        self._editor.forget_run()
        self._telling = wording.telling(error)
        if isinstance(error, PipelineRefused):
            self._set_faults(error.faults)
        self._become(RunState.REFUSED)

    def _follow(self, run: RunId) -> None:
        """The run has a name: catch up with what was told of it meanwhile."""
        self._progress, self._is_named = RunProgress(run, self._name_of), True
        self._editor.follow_run(run)
        is_stop_wanted = self._state is RunState.STOPPING
        self._become(RunState.STOPPING if is_stop_wanted else RunState.RUNNING)
        early, self._early = self._early, []
        self._learn(early)
        if is_stop_wanted:
            self._scope.start(self._stop())

    async def _stop(self) -> None:
        run = self._progress.run
        await self._scope.call(lambda engine: engine.stop_run(run))

    def _take(self, events: Sequence[Event]) -> None:
        self._editor.apply_events(events)
        if self.is_busy:
            self._learn(events) if self._is_named else self._early.extend(events)

    def _learn(self, events: Sequence[Event]) -> None:
        progress = self._progress
        lanes, count = progress.lanes_revision, len(progress.results)
        telling = [event for event in events if type(event) not in _STREAMS]
        for event in telling:
            progress.take(event, self._now())
        if progress.lanes_revision != lanes:
            self.timelineChanged.emit()
        if len(progress.results) != count:
            self.valuesChanged.emit()
        if any(isinstance(event, _PAUSES) for event in telling):
            self._follow_pause()
        if progress.result is not None:
            self._finish(progress.result)
        elif any(isinstance(event, _PROGRESSES) for event in telling):
            self.changed.emit()

    def _follow_pause(self) -> None:
        """Stand still or go on with the run; what stops, stops."""
        if self._state in (RunState.RUNNING, RunState.PAUSED):
            paused = self._progress.paused
            self._become(RunState.RUNNING if paused is None else RunState.PAUSED)
        self.pausedChanged.emit()

    def _finish(self, result: RunResult) -> None:
        self._telling = _telling_of(result, self._name_of)
        self._become(_ENDS.get(result.status, RunState.FAILED))
        self.timelineChanged.emit()
        self.finished.emit(result)

    def _become(self, state: RunState) -> None:
        self._state = state
        if self.is_busy != self._ticker.isActive():
            self._ticker.start() if self.is_busy else self._ticker.stop()
        self.changed.emit()

    def _set_faults(self, faults: Sequence[Fault]) -> None:
        self._faults = tuple(faults)
        self._editor.set_faults(self._faults)
        self.faultsChanged.emit()

    def _on_edit(self) -> None:
        if self._state is RunState.REFUSED and self._faults and not self._editor.faults:
            self._telling = wording.Telling("")  # what was said against it is mended
            self._become(RunState.IDLE)
        elif not self.is_busy:
            self.changed.emit()

    def _name_of(self, step: StepId) -> str:
        found = self._editor.graph.step(step)
        return found.shown_name if found else step


def _words_of(state: RunState, counts: str, elapsed: str) -> str:
    return {
        RunState.IDLE: tr("Nothing to run yet."),
        RunState.STARTING: tr("Starting"),
        RunState.RUNNING: counts,
        RunState.PAUSED: tr("Paused. {status}", status=counts).strip(),
        RunState.STOPPING: tr("Stopping. {status}", status=counts).strip(),
        RunState.REFUSED: tr("Cannot run yet."),
        RunState.DONE: tr("Done in {time}", time=elapsed),
        RunState.FAILED: tr("Failed after {time}", time=elapsed),
        RunState.STOPPED: tr("Stopped after {time}", time=elapsed),
    }[state]


def _telling_of(result: RunResult, name_of: Callable[[StepId], str]) -> wording.Telling:
    """Why a run failed: the first step that did, by the name that stands on its node."""
    if result.status is not RunStatus.FAILED:
        return wording.Telling("")
    failed = next((one for one in result.steps.values() if one.error), None)
    sentence = result.error or (failed.error if failed else tr("The run failed."))
    if failed is not None and sentence.startswith(f"{failed.step}: "):
        sentence = f"{name_of(failed.step)}: {sentence.removeprefix(f'{failed.step}: ')}"
    return wording.Telling(said(sentence), said(failed.advice) if failed else "")
