"""What the runs of one document wait for: texts that a person approves, edits or rejects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.approvals import Decision
from forge_gui.values.events import ApprovalAsked, ApprovalGiven, Event, RunFinished
from forge_gui.values.ids import RunId, StepId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.editor import EditorViewModel


@dataclass(frozen=True, slots=True)
class Asked:
    """One question that waits. `title` is the step's name on the canvas."""

    run: RunId
    step: StepId
    title: str
    text: str


class ApprovalsViewModel(QObject):
    """Follows the run that the editor follows; the oldest question comes first."""

    changed = Signal()
    told = Signal(object)
    """A wording.Telling: a decision could not be handed over, and why."""

    def __init__(
        self, bridge: Bridge, editor: EditorViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._editor = editor
        self._asked: dict[tuple[RunId, StepId], str] = {}
        heard = (ApprovalAsked, ApprovalGiven, RunFinished)
        self._stop_hearing = bridge.hear(heard, self._take)
        editor.stepStatesChanged.connect(self._on_states)
        self._shown: tuple[Asked, ...] = ()

    @property
    def waiting(self) -> Sequence[Asked]:
        """Questions of the run on this canvas."""
        return tuple(
            Asked(run, step, self._title(step), text)
            for (run, step), text in self._asked.items()
            if run == self._editor.run_id
        )

    def approve(self, asked: Asked, text: str) -> None:
        """It goes on, with `text` (the same, or as it was edited)."""
        self._decide(asked, Decision(True, None if text == asked.text else text))

    def reject(self, asked: Asked, reason: str = "") -> None:
        """It goes the other way; `reason` goes with it."""
        self._decide(asked, Decision(False, reason=reason))

    def close(self) -> None:
        self._stop_hearing()
        self._scope.close()

    def _decide(self, asked: Asked, decision: Decision) -> None:
        self._scope.start(self._hand_over(asked, decision), self._tell)

    async def _hand_over(self, asked: Asked, decision: Decision) -> None:
        await self._scope.call(lambda engine: engine.decide(asked.run, asked.step, decision))

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            match event:
                case ApprovalAsked(run, step, text):
                    self._asked[run, step] = text
                case ApprovalGiven(run, step):
                    self._asked.pop((run, step), None)
                case RunFinished(run):
                    gone = [key for key in self._asked if key[0] == run]
                    for key in gone:
                        del self._asked[key]
        self._on_states(None)

    def _on_states(self, _steps: object) -> None:
        waiting = self.waiting
        if waiting != self._shown:
            self._shown = tuple(waiting)
            self.changed.emit()

    def _title(self, step: StepId) -> str:
        found = self._editor.graph.step(step)
        return found.shown_name if found else step

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
