"""One kept run as a line for lists: what ran, when, how it ended, what it cost. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from forge_gui.values.history import RunSummary
from forge_gui.values.ids import RunId
from forge_gui.values.runs import RunStatus, StepState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

STATUS_WORDS = {
    RunStatus.RUNNING: QT_TR_NOOP("Running"),
    RunStatus.SUCCESS: QT_TR_NOOP("Done"),
    RunStatus.FAILED: QT_TR_NOOP("Failed"),
    RunStatus.CANCELLED: QT_TR_NOOP("Stopped"),
    RunStatus.INTERRUPTED: QT_TR_NOOP("Cut off"),
}
STATUS_STATES = {
    RunStatus.RUNNING: StepState.RUNNING,
    RunStatus.SUCCESS: StepState.DONE,
    RunStatus.FAILED: StepState.FAILED,
    RunStatus.CANCELLED: StepState.CANCELLED,
    RunStatus.INTERRUPTED: StepState.PAUSED,
}
"""The state of a step whose icon and colour a run of this status has."""


_MONTHS = (
    *(QT_TR_NOOP("Jan"), QT_TR_NOOP("Feb"), QT_TR_NOOP("Mar"), QT_TR_NOOP("Apr")),
    *(QT_TR_NOOP("May"), QT_TR_NOOP("Jun"), QT_TR_NOOP("Jul"), QT_TR_NOOP("Aug")),
    *(QT_TR_NOOP("Sep"), QT_TR_NOOP("Oct"), QT_TR_NOOP("Nov"), QT_TR_NOOP("Dec")),
)


@dataclass(frozen=True, slots=True)
class RunRow:
    """A line of the run history."""

    summary: RunSummary
    now: float

    @property
    def run(self) -> RunId:
        return self.summary.run

    @property
    def title(self) -> str:
        return self.summary.pipeline or tr("Untitled")

    @property
    def state(self) -> StepState:
        """Which icon and colour it has."""
        return STATUS_STATES[self.summary.status]

    @property
    def status_text(self) -> str:
        """`Done`, `Cut off, 3 of 7 done`."""
        word = tr(STATUS_WORDS[self.summary.status])
        if self.summary.status is RunStatus.SUCCESS:
            return word
        done, steps = self.summary.done, self.summary.steps
        return tr("{status}, {done} of {steps} done", status=word, done=done, steps=steps)

    @property
    def when_text(self) -> str:
        """`14:02:31` today, `19 Nov 14:02` this year, else the date."""
        began = datetime.fromtimestamp(self.summary.started_at).astimezone()
        today = datetime.fromtimestamp(self.now).astimezone()
        if began.date() == today.date():
            return began.strftime("%H:%M:%S")
        if began.year == today.year:
            month, clock = tr(_MONTHS[began.month - 1]), began.strftime("%H:%M")
            return tr("{day} {month} {time}", day=began.day, month=month, time=clock)
        return began.strftime("%Y-%m-%d")

    @property
    def cost_text(self) -> str:
        """`3.4 s, 512 tokens, 2 loads, 1 swap`; what is nothing is left out."""
        summary = self.summary
        parts = [wording.duration(summary.seconds)]
        if summary.completion_tokens:
            parts.append(count(summary.completion_tokens, "token"))
        if summary.loads:
            parts.append(count(summary.loads, "load"))
        if summary.swaps:
            parts.append(count(summary.swaps, "swap"))
        return ", ".join(parts)

    @property
    def can_continue(self) -> bool:
        """It ended before it was through, and goes on from what is finished."""
        return self.summary.status in (
            RunStatus.INTERRUPTED,
            RunStatus.CANCELLED,
            RunStatus.FAILED,
        )

    @property
    def is_going_on(self) -> bool:
        return self.summary.status is RunStatus.RUNNING
