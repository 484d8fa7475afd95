"""Queued tasks as rows that a list shows. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.values.json_value import Json
from forge_gui.values.tasks import Task, TaskId, TaskList, TaskStatus
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

STATUS_WORDS: Mapping[TaskStatus, str] = {
    TaskStatus.PENDING: QT_TR_NOOP("Waiting"),
    TaskStatus.RUNNING: QT_TR_NOOP("Running"),
    TaskStatus.COMPLETED: QT_TR_NOOP("Done"),
    TaskStatus.FAILED: QT_TR_NOOP("Failed"),
    TaskStatus.CANCELLED: QT_TR_NOOP("Cancelled"),
}
STATUS_ICONS: Mapping[TaskStatus, str] = {
    TaskStatus.PENDING: "hourglass",
    TaskStatus.RUNNING: "flame-fill",
    TaskStatus.COMPLETED: "check-circle",
    TaskStatus.FAILED: "x-circle",
    TaskStatus.CANCELLED: "stop-circle",
}
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task in the list."""

    id: TaskId
    status: TaskStatus
    title: str
    model: str
    """Who was asked for; empty: whoever suits it."""
    priority: str
    when: str
    """How far it is, when its turn is, how long it took, or why it failed."""
    progress: float = 0.0
    can_move: bool = False
    heads: str = ""
    """What stands above it where a part of the list begins with it; empty: none does."""

    @property
    def can_cancel(self) -> bool:
        return not self.status.is_over

    @property
    def icon(self) -> str:
        return STATUS_ICONS[self.status]

    @property
    def state(self) -> str:
        return tr(STATUS_WORDS[self.status])

    @property
    def line(self) -> str:
        """All of it, for whoever hears it."""
        priority = tr("priority {number}", number=self.priority)
        words = (self.heads, self.title, self.state, priority, self.when)
        return ", ".join(word for word in words if word)


def cut(found: TaskList, most: int) -> tuple[TaskList, TaskId | None]:
    """At most so many of those that wait and of those that are over; and who would be the next of
    those that wait for a worker."""
    shown = replace(found, waiting=found.waiting[:most], over=found.over[:most])
    able = found.counts.pending - found.counts.blocked
    beyond = found.waiting[most].id if most < min(able, len(found.waiting)) else None
    return shown, beyond


def task_rows(found: TaskList) -> Sequence[TaskRow]:
    """What works, then what waits, then what is over."""
    running = [_row(one, _progress(one), progress=one.progress) for one in found.running]
    blocked = len(found.waiting) - (found.counts.pending - found.counts.blocked)
    first_blocked = len(found.waiting) - max(0, blocked)
    waiting = [
        _row(one, _turn(one, place, is_blocked=place >= first_blocked), place < first_blocked)
        for place, one in enumerate(found.waiting)
    ]
    over = [_row(one, _end(one)) for one in found.over]
    if over:
        over[0] = replace(over[0], heads=_over(found))
    return [*running, *waiting, *over]


def _over(found: TaskList) -> str:
    """`Over: 12 done, 1 failed`; those that were cancelled where there are some."""
    counts = found.counts
    words = {"done": whole(counts.completed), "failed": whole(counts.failed)}
    if counts.cancelled:
        gone = whole(counts.cancelled)
        return tr(
            "Over: {done} done, {failed} failed, {cancelled} cancelled", cancelled=gone, **words
        )
    return tr("Over: {done} done, {failed} failed", **words)


def head(found: TaskList) -> str:
    """`2 of 2 workers busy, 5 waiting`."""
    busy, workers = whole(found.counts.running), whole(found.workers)
    waiting = whole(found.counts.pending)
    if found.counts.is_paused:
        return tr("Paused, {running} running, {waiting} waiting", running=busy, waiting=waiting)
    words = {"busy": busy, "workers": workers, "waiting": waiting}
    return tr("{busy} of {workers} workers busy, {waiting} waiting", **words)


def result_text(task: Task) -> str:
    """What came of it, or why nothing did."""
    if task.status is TaskStatus.COMPLETED:
        return as_text(task.result)
    if task.error:
        return f"{said(task.error)} {said(task.advice)}".strip()
    return said(task.note)


def as_text(value: Json) -> str:
    """A text as it is, anything else as JSON."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, indent=2, default=dict)


def _row(task: Task, when: str, can_move: bool = False, *, progress: float = 0.0) -> TaskRow:
    model = wording.model_name(task.order.model) if task.order.model else ""
    title = " ".join(task.order.task[:_LONGEST].split())
    priority = whole(task.aged_to if task.aged_to is not None else task.order.priority)
    return TaskRow(task.id, task.status, title, model, priority, when, progress, can_move)


def _progress(task: Task) -> str:
    return wording.percent(task.progress * 100) if task.progress else tr("running")


def _turn(task: Task, place: int, *, is_blocked: bool) -> str:
    if is_blocked:
        return tr("after {tasks}", tasks=count(len(task.order.after), "task"))
    if task.aged_to is not None:
        return tr("aged from {priority}", priority=whole(task.order.priority))
    if task.cut_off:
        return tr("was cut off")
    return tr("next") if place == 0 else ""


def _end(task: Task) -> str:
    if task.is_from_cache:
        return tr("from cache")
    if task.status is TaskStatus.COMPLETED and task.ended_at and task.started_at is not None:
        return wording.duration(task.ended_at - task.started_at)
    return tr(STATUS_WORDS[task.status])
