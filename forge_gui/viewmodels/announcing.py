"""What is said aloud of a run: a few sentences for those who do not see the canvas.

Sentences that come at once are said together; of many steps that end together only the number is
said. What needs the person (a question, a pause, a failure) is said apart and at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import (
    ApprovalAsked,
    Event,
    RunContinued,
    RunFinished,
    RunPaused,
    RunStarted,
    StepFinished,
)
from forge_gui.values.ids import RunId
from forge_gui.values.runs import RunStatus, StepResult, StepState
from forge_gui.viewmodels import debug_words, wording
from forge_gui.viewmodels.translation import tr

_TOGETHER_MS = 400
_MOST_NAMED = 3
"""Steps that ended together and are said by name."""
_HEARD = (RunStarted, StepFinished, RunPaused, RunContinued, ApprovalAsked, RunFinished)


@dataclass(frozen=True, slots=True)
class Announcement:
    """A sentence to be said. Urgent: it may interrupt what is being said."""

    text: str
    is_urgent: bool = False


def announcements(events: Iterable[Event], name_of: Callable[[str], str]) -> Sequence[Announcement]:
    """What a batch of one run's events comes to, in order."""
    said: list[Announcement] = []
    ended: list[StepResult] = []
    for event in events:
        if isinstance(event, StepFinished) and event.result.state is not StepState.FAILED:
            ended.append(event.result)
            continue
        one = _of(event, name_of)
        if one is not None:
            said += [*_of_steps(ended, name_of), one]
            ended = []
    return [*said, *_of_steps(ended, name_of)]


class AnnouncingViewModel(QObject):
    """Listens to one run at a time and says what a person should hear of it."""

    announced = Signal(str, bool)
    """The sentence, and whether it is urgent."""

    def __init__(
        self,
        bridge: Bridge,
        is_followed: Callable[[RunId], bool],
        name_of: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """`is_followed`: whether a run is the one on the canvas; `name_of`: a step's name there."""
        super().__init__(parent)
        self._is_followed = is_followed
        self._name_of = name_of
        self._waiting: list[Event] = []
        self._timer = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._timer.timeout.connect(self.flush)
        self._stop_hearing = bridge.hear(_HEARD, self._take)

    def flush(self) -> None:
        """Say what has gathered."""
        waiting, self._waiting = self._waiting, []
        mine = [event for event in waiting if self._is_followed(_run_of(event))]
        for one in announcements(mine, self._name_of):
            self.announced.emit(one.text, one.is_urgent)

    def close(self) -> None:
        self._timer.stop()
        self._stop_hearing()

    def _take(self, events: Sequence[Event]) -> None:
        self._waiting += events
        if not self._timer.isActive():
            self._timer.start()


def _run_of(event: Event) -> RunId:
    if isinstance(event, RunPaused):
        return event.paused.run
    return getattr(event, "run", RunId(""))


def _of(event: Event, name_of: Callable[[str], str]) -> Announcement | None:
    if isinstance(event, RunStarted):
        n = len(event.steps)
        steps = tr("1 step") if n == 1 else tr("{n} steps", "", n, n=n)
        return Announcement(tr("The run has started: {steps}.", steps=steps))
    if isinstance(event, StepFinished):
        name = name_of(event.step)
        return Announcement(
            tr("{step} failed: {reason}", step=name, reason=event.result.error), is_urgent=True
        )
    if isinstance(event, ApprovalAsked):
        return Announcement(tr("{step} waits for you.", step=name_of(event.step)), is_urgent=True)
    if isinstance(event, RunContinued):
        return Announcement(tr("The run goes on."))
    if isinstance(event, RunPaused):
        return _of_pause(event, name_of)
    return _of_end(event) if isinstance(event, RunFinished) else None


def _of_pause(event: RunPaused, name_of: Callable[[str], str]) -> Announcement:
    stops = event.paused.stops
    if not stops:
        return Announcement(tr("The run pauses."), is_urgent=True)
    names = wording.joined([debug_words.stop_name(stop, name_of) for stop in stops])
    return Announcement(tr("Paused before {steps}.", steps=names), is_urgent=True)


def _of_end(event: RunFinished) -> Announcement:
    result = event.result
    if result.status is RunStatus.SUCCESS:
        return Announcement(
            tr("The run is done after {time}.", time=wording.duration(result.seconds))
        )
    if result.status is RunStatus.FAILED:
        return Announcement(tr("The run failed. {reason}", reason=result.error), is_urgent=True)
    return Announcement(tr("The run was stopped."))


def _of_steps(ended: Sequence[StepResult], name_of: Callable[[str], str]) -> list[Announcement]:
    good = [name_of(one.step) for one in ended if one.is_good]
    skipped = [name_of(one.step) for one in ended if one.state is StepState.SKIPPED]
    said = []
    if len(good) > _MOST_NAMED:
        said.append(tr("{n} steps are done.", "", len(good), n=len(good)))
    elif good:
        said.append(tr("Done: {steps}.", steps=wording.joined(good)))
    if len(skipped) > _MOST_NAMED:
        said.append(tr("{n} steps were skipped.", "", len(skipped), n=len(skipped)))
    elif skipped:
        said.append(tr("Skipped: {steps}.", steps=wording.joined(skipped)))
    return [Announcement(text) for text in said]
