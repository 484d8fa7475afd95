"""What is announced of queued tasks; a part of events.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from forge_gui.values.tasks import Task


@dataclass(frozen=True, slots=True)
class TaskChanged:
    """A queued task stands otherwise now; told when that is kept."""

    task: Task


@dataclass(frozen=True, slots=True)
class TasksReordered:
    """Tasks wait in another order, the queue was paused or goes on, or the history is shorter."""


TaskEvent = TaskChanged | TasksReordered
