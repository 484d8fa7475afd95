"""What the outside may ask of the task queue, as a part of the front door; see api.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
    from forge_gui.values.tasks import Task, TaskId, TaskList, TaskOrder, TasksLeft


class TasksApi(Protocol):
    """A queue of short work, kept over restarts. It begins to work when somebody first asks it.

    What happens comes as TaskChanged and TasksReordered. Whoever asks for a task that is not known
    (any more) gets TaskNotFound.
    """

    async def submit_tasks(self, orders: Sequence[TaskOrder]) -> Sequence[TaskId]:
        """Queue all of them or none; returns when they are kept.

        Raises QueueFull, TasksOff, OffloaderClosed, TaskNotFound for one to wait for that is not
        known, TaskError for one that cannot be queued.
        """

    async def task(self, task: TaskId, *, take: bool = False) -> Task:
        """As it stands. `take`: whoever asks has its result now, so that it may be forgotten
        after `task_offloader.auto_cleanup_seconds`."""

    async def tasks(self, most: int = 500) -> TaskList:
        """At most so many of those that wait and of those that are over, and all that work."""

    async def tasks_left(self) -> TasksLeft:
        """What earlier processes left waiting. A cheap look: nothing is taken up or started."""

    async def wait_for_task(self, task: TaskId, timeout_s: float | None = None) -> Task:
        """The task when it is over, whatever came of it; its result counts as fetched. Raises
        TaskNotReady after `timeout_s` seconds (it goes on), OffloaderClosed."""

    async def cancel_task(self, task: TaskId) -> bool:
        """Returns when nothing works on it any more, and whether it was cancelled: one that is
        over stays as it is."""

    async def clear_tasks(self) -> int:
        """Cancel everything that waits; how many there were. What works goes on."""

    async def clear_task_history(self) -> int:
        """Forget everything that is over; how many there were."""

    async def pause_tasks(self, *, is_kept: bool = True) -> None:
        """Start nothing any more, until `resume_tasks`; what works goes on. Asked before anything
        else, nothing is started that an earlier process left waiting. `is_kept`: over restarts as
        well; else until this process ends."""

    async def resume_tasks(self) -> None:
        """Start tasks again, whether the pause was kept or not."""

    async def move_task(self, task: TaskId, before: TaskId | None) -> None:
        """Put a waiting task right before another, or last; it takes over the other's priority.
        Raises TaskError for one that works, is over, or waits for other tasks."""

    async def shut_down_tasks(self, timeout_s: float | None = 0.0) -> None:
        """Take no more orders. What works may end within so many seconds (None: however long it
        takes), then it is stopped, and waits again when Forge runs the next time."""
