"""What the task queue says of itself, for engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

TASKS = (
    QT_TR_NOOP("The queue is full: {limit} tasks wait already."),
    QT_TR_NOOP(
        "Wait until some are done, cancel some, or allow more (task_offloader.max_queue_size)."
    ),
    QT_TR_NOOP("There is no task {task}."),
    QT_TR_NOOP("It may have been cleared out of the history."),
    QT_TR_NOOP("The pause of the task queue could not be kept ({problem})."),
    QT_TR_NOOP("It holds until Forge ends."),
    QT_TR_NOOP("The task queue was shut down."),
    QT_TR_NOOP("What waits is worked on when Forge runs again."),
    QT_TR_NOOP("Work in the background is turned off."),
    QT_TR_NOOP("Turn it on in the settings (orchestrator.enable_task_offloading)."),
    QT_TR_NOOP("It was cancelled."),
    QT_TR_NOOP("It would wait for the task {task}, which is {status}."),
    QT_TR_NOOP("Submit that one again first."),
    QT_TR_NOOP("The task {task} does not wait for a worker now."),
    QT_TR_NOOP("The task {task}, which it waited for, was not completed."),
    QT_TR_NOOP("It was not done after {seconds} s, its time limit."),
    QT_TR_NOOP("Allow it more time."),
    QT_TR_NOOP("It was stopped from within."),
    QT_TR_NOOP("It failed in an unforeseen way: {problem}."),
    QT_TR_NOOP("Its result is no JSON, so it cannot be kept ({problem})."),
)
