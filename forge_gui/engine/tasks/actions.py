"""What the books of tasks tell the offloader to do, and the limits that they keep."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.engine.tasks.waiting_line import NO_AGING
from forge_gui.values.tasks import Task, TaskId


@dataclass(frozen=True, slots=True)
class Start:
    """Give it to a worker; then tell `ended`."""

    task: Task


@dataclass(frozen=True, slots=True)
class Stop:
    """Somebody cancelled it while it worked: end it, then tell `ended`."""

    task: TaskId


@dataclass(frozen=True, slots=True)
class Changed:
    """It stands otherwise now: keep it in the journal, tell whoever listens."""

    task: Task


@dataclass(frozen=True, slots=True)
class Progressed:
    """It is further: tell whoever listens; nothing that would be kept has changed."""

    task: Task


@dataclass(frozen=True, slots=True)
class Moved:
    """These wait at other places of their line now: keep it."""

    tasks: tuple[TaskId, ...]


@dataclass(frozen=True, slots=True)
class Dropped:
    """It left the history; the journal may forget it."""

    task: TaskId


CANCELLED = "It was cancelled."
Action = Start | Stop | Changed | Progressed | Moved | Dropped


@dataclass(frozen=True, slots=True)
class TaskLimits:
    workers: int = 2
    waiting: int = 100
    """Most tasks that may wait."""
    history: int = 1000
    """Most tasks that are over and still known."""
    aging_s: float = NO_AGING
    """Waiting so long raises a task by one priority."""
    by_priority: bool = True
    """False: in the order of their coming, whatever their priority."""
