"""The queue in the status line: there while there is something to tell, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from forge_gui.ui.frame.queue_chip import QueueChip
from forge_gui.ui.monitor.tasks_panel import TasksPanel
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus
from tests.bridge.crossing import Crossing
from tests.ui.house import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
A = Task(TaskId("a"), TaskOrder("chat", "tea"))


def _press(button: QAbstractButton) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_tasks_are_told_paused_and_shown_from_the_status_line(
    qtbot: QtBot, crossing: Crossing, house: House
) -> None:
    line, queue = house.window.status_line, house.studio.queue
    assert line.findChild(QueueChip) is None
    crossing.engine.queued[A.id] = A
    with qtbot.waitSignal(queue.changed):
        queue.begin(0)
    chip = line.findChild(QueueChip)
    assert chip is not None
    assert chip.isVisible()
    assert chip.words.text() == "1 task in the background"
    assert chip.geometry().right() < line.width()
    with qtbot.waitSignal(queue.changed):
        _press(chip.pause)
    assert crossing.engine.is_queue_paused
    assert chip.words.text() == "Paused: 1 task"
    assert chip.pause.accessibleName() == "Let the tasks go on"
    with qtbot.waitSignal(queue.changed):
        QTest.mouseClick(chip.pause, Qt.MouseButton.LeftButton)
    assert chip.words.text() == "1 task in the background"
    _press(chip.words)
    panel = house.window.findChild(TasksPanel)
    assert panel is not None
    assert panel.isVisible()
    with qtbot.waitSignal(queue.changed):
        crossing.engine.put_task(Task(A.id, A.order, TaskStatus.COMPLETED))
    assert not chip.isVisible()
