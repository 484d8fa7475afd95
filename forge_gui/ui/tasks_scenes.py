"""Pictures of the task queue: real tasks, some done, one that nobody can do, others that wait."""

from __future__ import annotations

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.ui.monitor.tasks_panel import TasksPanel
from forge_gui.values.capabilities import Capability

TASK_SCENES = (
    "monitor-tasks-none",
    "monitor-tasks",
    "monitor-task-result",
    "monitor-task-failed",
    "canvas-with-tasks",
)
TASK_MANY_SCENES = ("monitor-tasks-12", "monitor-tasks-5000")
MANY_TASKS = "task_offloader.max_queue_size=6000"
_DONE = (
    "Write in upper case:\nlemon garden bridge",
    "Sort these words: pear, apple, quince",
    "Give me the first word of: river stone cloud",
)
_LONG = (
    "Summarise the minutes of the meeting on the third of March in one sentence, and name what "
    "was decided and who does it until when"
)
_WAITING = (
    ("Draft a reply to the mail about the broken blender", 8),
    ("Rate how urgent each of these six mails is", 5),
    (_LONG, 5),
    ("Find words that are similar to these", 2),
    ("Write titles for the pictures of the summer", 0),
)


def tasks_scenes(camera: Camera) -> None:
    """The queue beside the curves, and what came of a chosen task."""
    if not any(camera.wants(name) for name in TASK_SCENES):
        return
    camera.window.show_page("monitor")
    panel = camera.window.findChild(TasksPanel)
    assert panel is not None
    tasks = camera.studio.monitor.tasks()
    wait_until(lambda: bool(tasks.head), "the queue")
    camera.shoot("monitor-tasks-none")
    for text in _DONE:
        tasks.add(text, Capability.TEXT_GENERATION)
    tasks.add("A lighthouse at night", Capability.IMAGE_GENERATION)
    wait_until(lambda: tasks.counts.completed == len(_DONE), "three answers")
    wait_until(lambda: tasks.counts.failed == 1, "one refusal")
    tasks.pause(True)
    wait_until(lambda: tasks.counts.is_paused, "the pause")
    for text, priority in _WAITING:
        tasks.add(text, Capability.TEXT_GENERATION, priority)
    wait_until(lambda: tasks.counts.pending == len(_WAITING), "those that wait")
    pause(0.3)
    camera.shoot("monitor-tasks")
    rows = [row.status.value for row in tasks.rows]
    for name, status in (("monitor-task-result", "completed"), ("monitor-task-failed", "failed")):
        panel.list.setCurrentIndex(panel.list.model().index(rows.index(status), 0))
        pause(0.2)
        camera.shoot(name)
    panel.list.clearSelection()
    camera.window.show_page("canvas")
    camera.shoot("canvas-with-tasks")
    camera.window.show_page("monitor")
    tasks.clear()
    wait_until(lambda: not tasks.counts.pending, "an empty queue")
    tasks.clear_history()
    tasks.pause(False)
    wait_until(lambda: not tasks.rows, "an empty history")
    camera.window.show_page("canvas")


def tasks_many_scenes(camera: Camera) -> None:
    """A dozen tasks, then thousands, with texts of every length; nothing works on them."""
    if not any(camera.wants(name) for name in TASK_MANY_SCENES):
        return
    camera.window.show_page("monitor")
    tasks = camera.studio.monitor.tasks()
    wait_until(lambda: bool(tasks.head), "the queue")
    tasks.pause(True)
    wait_until(lambda: tasks.counts.is_paused, "the pause")
    for scene, many in zip(TASK_MANY_SCENES, (12, 5_000), strict=True):
        for number in range(tasks.counts.pending, many):
            text, priority = _WAITING[number % len(_WAITING)]
            words = f"{text} ({number + 1})" + " and so on" * (40 if number == 3 else 0)
            tasks.add(words, Capability.TEXT_GENERATION, (priority + number) % 11)
        wait_until(lambda many=many: tasks.counts.pending == many, "those that wait")  # type: ignore[misc]
        pause(0.5)
        camera.shoot(scene)
    tasks.clear()
    wait_until(lambda: not tasks.counts.pending, "an empty queue")
    tasks.clear_history()
    tasks.pause(False)
    camera.window.show_page("canvas")
