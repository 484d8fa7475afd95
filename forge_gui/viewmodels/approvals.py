"""What waits for a person in any run, and the person's decisions. One for the whole window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.approvals import Decision
from forge_gui.values.errors import NothingToDecide
from forge_gui.values.events import ApprovalAsked, ApprovalGiven, Event, RunFinished

_HEARD = (ApprovalAsked, ApprovalGiven, RunFinished)


class ApprovalsViewModel(QObject):
    """`waiting` is in the order in which the steps asked."""

    changed = Signal()
    asked = Signal(object)
    """An ApprovalAsked that has just come: a good moment to show it."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._waiting: tuple[ApprovalAsked, ...] = ()
        self._stop_hearing = bridge.hear(_HEARD, self._take)

    @property
    def waiting(self) -> Sequence[ApprovalAsked]:
        return self._waiting

    def approve(self, asked: ApprovalAsked, text: str | None = None) -> None:
        """Let it go on, as it was shown or with another text."""
        is_same = text is None or text == asked.text
        self._decide(asked, Decision(is_approved=True, text=None if is_same else text))

    def reject(self, asked: ApprovalAsked, reason: str = "") -> None:
        """Send it the other way."""
        self._decide(asked, Decision(is_approved=False, reason=reason.strip()))

    def close(self) -> None:
        self._stop_hearing()
        self._scope.close()

    def _decide(self, asked: ApprovalAsked, decision: Decision) -> None:
        self._scope.start(self._tell(asked, decision))

    async def _tell(self, asked: ApprovalAsked, decision: Decision) -> None:
        try:
            await self._scope.call(lambda engine: engine.decide(asked.run, asked.step, decision))
        except NothingToDecide:  # somebody was faster: their decision counts
            self._forget(asked)

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            match event:
                case ApprovalAsked():
                    self._waiting = (*self._waiting, event)
                    self.changed.emit()
                    self.asked.emit(event)
                case ApprovalGiven(run, step):
                    for one in self._waiting:
                        if (one.run, one.step) == (run, step):
                            self._forget(one)
                case RunFinished(run):
                    for one in self._waiting:
                        if one.run == run:
                            self._forget(one)

    def _forget(self, asked: ApprovalAsked) -> None:
        if asked in self._waiting:
            self._waiting = tuple(one for one in self._waiting if one != asked)
            self.changed.emit()
