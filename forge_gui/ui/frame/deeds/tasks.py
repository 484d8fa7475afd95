"""Commands on the task queue. Each shows it first: it is in the monitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.ui.frame.deeds.entry import Entry
from forge_gui.viewmodels.translation import QT_TR_NOOP

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow
    from forge_gui.viewmodels.tasks import TasksViewModel


def _shown(window: MainWindow) -> TasksViewModel:
    window.show_page("monitor")
    return window.studio.monitor.tasks()


def _add(window: MainWindow) -> None:
    from forge_gui.ui.monitor.tasks_panel import TasksPanel

    _shown(window)
    if (panel := window.findChild(TasksPanel)) is not None:
        panel.entry.text.setFocus()


def _pause(window: MainWindow) -> None:
    tasks = _shown(window)
    tasks.pause(not tasks.counts.is_paused)


TASKS = (
    Entry("tasks.add", QT_TR_NOOP("Add a task to the queue"), _add, (), "plus"),
    Entry("tasks.pause", QT_TR_NOOP("Pause the task queue, or go on"), _pause, (), "pause"),
    Entry(
        "tasks.clear",
        QT_TR_NOOP("Cancel all tasks that wait"),
        lambda w: _shown(w).clear(),
        (),
        "stop",
    ),
)
