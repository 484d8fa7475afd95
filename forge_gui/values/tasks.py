"""Words of the task offloader: one short piece of queued work, and where it stands.

Times are epoch seconds, durations seconds. Priorities go from 0 to 10; 10 is worked on first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json

TaskId = NewType("TaskId", str)
LOWEST, HIGHEST, USUAL = 0, 10, 5


class TaskStatus(StrEnum):
    PENDING = "pending"
    """Waits for a worker, or for tasks that it depends on."""
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        return self not in (TaskStatus.PENDING, TaskStatus.RUNNING)


@dataclass(frozen=True, slots=True)
class TaskOrder:
    """What is to be done. `capability` chooses a model where `model` is None."""

    capability: str
    task: str
    parameters: Mapping[str, Json] = field(default_factory=dict, hash=False)
    model: ModelId | None = None
    priority: int = USUAL
    after: tuple[TaskId, ...] = ()
    """Tasks that must be completed before; if one of them fails, this one does as well."""
    limit_s: float | None = None
    """How long it may work; None: as long as it takes."""


@dataclass(frozen=True, slots=True)
class Task:
    """A task as it stands."""

    id: TaskId
    order: TaskOrder
    status: TaskStatus = TaskStatus.PENDING
    queued_at: float = 0.0
    started_at: float | None = None
    ended_at: float | None = None
    progress: float = 0.0
    """0-1."""
    result: Json = None
    error: str = ""
    """Why it failed or was cancelled; with `advice` what to do."""
    advice: str = ""
    aged_to: int | None = None
    """The priority that it has reached by waiting, where that is more than its own."""
    cut_off: int = 0
    """How often Forge ended while it worked; each time it waits again."""
    note: str = ""
    """What it is about while it works, in words; who answered once it is completed."""
    is_from_cache: bool = False
    """Its result is that of an equal task before it."""


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many tasks there are in each state. `blocked` of the pending wait for other tasks."""

    pending: int = 0
    blocked: int = 0
    running: int = 0
    completed: int = 0
    failed: int = 0
    cancelled: int = 0
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class TasksLeft:
    """What waits before somebody takes the queue up; afterwards what is not over yet."""

    waiting: int = 0
    is_paused: bool = False
    is_taken_up: bool = False
    """This process works on it already."""


@dataclass(frozen=True, slots=True)
class TaskList:
    """The tasks as they stand at one moment; the counts are of all, the lists may be cut."""

    waiting: tuple[Task, ...]
    """As they would be worked on, those that wait for other tasks last."""
    running: tuple[Task, ...]
    """In the order in which they were started."""
    over: tuple[Task, ...]
    """The newest end first."""
    counts: QueueCounts
    workers: int
    """How many may run at the same time."""
    most_waiting: int
    """How many may wait; one more is refused."""
