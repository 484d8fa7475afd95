"""What can go wrong with queued tasks; a branch of the tree in errors.py."""

from __future__ import annotations

from forge_gui.values.errors import ForgeError
from forge_gui.values.tasks import TaskId


class TaskError(ForgeError):
    """The task offloader refuses, or a task went wrong."""


class QueueFull(TaskError):
    """No more tasks may wait."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            f"The queue is full: {limit} tasks wait already.",
            "Wait until some are done, cancel some, or allow more (task_offloader.max_queue_size).",
        )
        self.limit = limit


class TaskNotFound(TaskError):
    """No such task is known (any more)."""

    def __init__(self, task: TaskId) -> None:
        super().__init__(
            f"There is no task {task}.", "It may have been cleared out of the history."
        )
        self.task = task


class TaskFailed(TaskError):
    """A task that somebody waited for failed or was cancelled."""

    def __init__(self, task: TaskId, sentence: str, advice: str = "") -> None:
        super().__init__(sentence, advice)
        self.task = task


class TaskNotReady(TaskError):
    """A task is not over within the time that somebody would wait for it. It goes on."""

    def __init__(self, task: TaskId, after_s: float) -> None:
        super().__init__(
            f"The task {task} was not over after {after_s:g} s.",
            "It goes on: wait again, or cancel it.",
        )
        self.task = task


class OffloaderClosed(TaskError):
    """The task offloader was shut down."""

    def __init__(self) -> None:
        super().__init__(
            "The task queue was shut down.", "What waits is worked on when Forge runs again."
        )


class TasksOff(TaskError):
    """The settings want no work in the background."""

    def __init__(self) -> None:
        super().__init__(
            "Work in the background is turned off.",
            "Turn it on in the settings (orchestrator.enable_task_offloading).",
        )
