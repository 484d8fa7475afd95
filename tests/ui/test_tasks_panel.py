"""The task queue in the monitor: seen, put in order by hand and by keys, added to, cancelled."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.monitor.tasks_panel import TasksPanel
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus
from forge_gui.viewmodels.tasks import MOST, TasksViewModel
from tests.bridge.crossing import Crossing

A, B, C, D = map(TaskId, "abcd")


def task(name: TaskId, status: TaskStatus = TaskStatus.PENDING, **facts: object) -> Task:
    order = TaskOrder("text_generation", f"Task {name}", model=ModelId("forge", "tiny"))
    return Task(name, order, status, **facts)  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> Iterator[TasksPanel]:
    tasks = TasksViewModel(crossing.bridge)
    made = TasksPanel(source, tasks)
    qtbot.addWidget(made)
    made.resize(460, 420)
    yield made
    tasks.close()


def _open(qtbot: QtBot, crossing: Crossing, panel: TasksPanel, *every: Task) -> None:
    crossing.engine.queued.update({one.id: one for one in every})
    with qtbot.waitSignal(panel._tasks.changed):
        panel.show()


def _ids(panel: TasksPanel) -> list[TaskId]:
    return [row.id for row in panel._tasks.rows]


def _chosen(panel: TasksPanel) -> TaskId | None:
    row = panel.list.current
    return row.id if row is not None else None


def _button(panel: QWidget, words: str) -> QPushButton:
    return next(one for one in panel.findChildren(QPushButton) if one.text() == words)


def _middle(panel: TasksPanel, row: int) -> QPoint:
    return panel.list.visualRect(panel.list.model().index(row, 0)).center()


def test_an_empty_queue_says_what_it_is_for(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    _open(qtbot, crossing, panel)
    assert not panel.list.isVisible()
    assert not panel.details.isVisible()
    panel.entry.text.setText("Sort mails")
    with qtbot.waitSignal(panel._tasks.changed):
        QTest.keyClick(panel.entry.text, Qt.Key.Key_Return)
    assert panel.list.isVisible()
    assert panel.entry.text.text() == ""
    assert next(iter(crossing.engine.queued.values())).order.task == "Sort mails"
    assert not _button(panel, "Add task").isEnabled()


def test_keys_move_and_cancel(qtbot: QtBot, crossing: Crossing, panel: TasksPanel) -> None:
    _open(qtbot, crossing, panel, *map(task, (A, B, C)))
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    with qtbot.waitSignal(panel._tasks.changed):
        QTest.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _ids(panel) == [B, A, C]
    assert _chosen(panel) == A, "the moved one stays chosen"
    with qtbot.waitSignal(panel._tasks.changed):
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert crossing.engine.queued[A].status is TaskStatus.CANCELLED
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert _chosen(panel) is None
    assert not panel.details.isVisible()


def test_those_that_are_over_stand_below_a_line_of_their_own(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    over = [task(C, TaskStatus.COMPLETED), task(D, TaskStatus.FAILED, error="No.")]
    _open(qtbot, crossing, panel, task(A), task(B), *over)
    assert [row.heads for row in panel._tasks.rows] == ["", "", "Over: 1 done, 1 failed", ""]
    model, seen = panel.list.model(), panel.list
    high = [seen.visualRect(model.index(row, 0)).height() for row in range(4)]
    assert high[0] == high[1] == high[3]
    assert high[2] > high[0], "what the part is stands above its first"
    assert "Over: 1 done" in model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    with qtbot.waitSignal(panel._tasks.changed):
        panel._tasks.cancel(B)
    assert [row.heads for row in panel._tasks.rows].count("") == 3
    heads = next(row.heads for row in panel._tasks.rows if row.heads)
    assert heads == "Over: 1 done, 1 failed, 1 cancelled"


def test_the_chosen_one_says_who_answered(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    done = task(A, TaskStatus.COMPLETED, result="tea", note="forge:tiny answered it.")
    _open(qtbot, crossing, panel, done, task(B, note="forge:tiny works on it."))
    for row, expected in ((0, False), (1, True)):
        panel.list.setCurrentIndex(panel.list.model().index(row, 0))
        shown = [one.text() for one in panel.details.findChildren(QLabel) if one.isVisible()]
        assert ("forge:tiny answered it." in shown) is expected


def test_a_cross_cancels(qtbot: QtBot, crossing: Crossing, panel: TasksPanel) -> None:
    _open(qtbot, crossing, panel, *map(task, (A, B)))
    place = QPoint(panel.list.viewport().width() - 10, _middle(panel, 1).y())
    with qtbot.waitSignal(panel._tasks.changed):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert crossing.engine.queued[B].status is TaskStatus.CANCELLED


def test_a_waiting_task_is_dropped_at_another_place(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    _open(qtbot, crossing, panel, task(D, TaskStatus.RUNNING), *map(task, (A, B, C)))
    model = panel.list.model()
    can_drag = [
        bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsDragEnabled) for row in range(4)
    ]
    assert can_drag == [False, True, True, True]
    for place, expected in ((_middle(panel, 1), [D, C, A, B]), (QPoint(40, 400), [D, A, B, C])):
        panel.list.setCurrentIndex(model.index(_ids(panel).index(C), 0))
        with qtbot.waitSignal(panel._tasks.changed):
            panel.list.dropEvent(
                QDropEvent(
                    QPointF(place.x(), place.y() - 4),
                    Qt.DropAction.MoveAction,
                    QMimeData(),
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier,
                )
            )
        assert _ids(panel) == expected


def test_a_task_is_dragged_with_the_mouse(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Up to where the desktop takes the drag over: what may be done with it, and what came back."""
    _open(qtbot, crossing, panel, *map(task, (A, B, C, D)))
    window, port, left = panel.windowHandle(), panel.list.viewport(), Qt.MouseButton.LeftButton
    begun: list[Qt.DropAction] = []

    def dragged(_list: QListView, actions: Qt.DropAction) -> None:
        begun.append(actions)
        assert _chosen(panel) == D
        assert not panel.details.isVisible()
        place = QPointF(_middle(panel, 1)) - QPointF(0, 10)
        none = Qt.KeyboardModifier.NoModifier
        panel.list.dropEvent(QDropEvent(place, actions, QMimeData(), left, none))

    monkeypatch.setattr(QListView, "startDrag", dragged)
    start = port.mapTo(panel, _middle(panel, 3))
    with qtbot.waitSignal(panel._tasks.changed):
        QTest.mousePress(window, left, pos=start)
        for step in (4, 20):
            QTest.mouseMove(window, start - QPoint(0, step))
        QTest.mouseRelease(window, left, pos=start - QPoint(0, 20))
    assert begun[0] is Qt.DropAction.MoveAction  # what a list that moves its rows can take
    assert panel.list.model().supportedDropActions() is Qt.DropAction.MoveAction
    assert _ids(panel) == [A, D, B, C]
    assert _chosen(panel) is None


def test_nothing_opens_under_the_hand_before_the_button_is_let_go(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    _open(qtbot, crossing, panel, *map(task, (A, B, C)))
    port, place = panel.list.viewport(), _middle(panel, 1)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=place)
    assert _chosen(panel) == B
    assert not panel.details.isVisible()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=place)
    assert panel.details.isVisible()


def test_the_chosen_task_stays_in_sight_beside_its_details(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    many = [task(TaskId(f"t{n}"), TaskStatus.COMPLETED, ended_at=float(-n)) for n in range(9)]
    _open(qtbot, crossing, panel, *many)
    high = panel.list.height()
    panel.list.setCurrentIndex(panel.list.model().index(7, 0))
    qtbot.waitUntil(lambda: panel.list.height() < high)
    seen = panel.list.visualRect(panel.list.currentIndex())
    assert panel.list.viewport().rect().contains(seen)


def test_a_long_queue_says_how_much_of_it_is_shown(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    names = [TaskId(f"t{n:03}") for n in range(MOST + 5)]
    _open(qtbot, crossing, panel, *map(task, names))
    said = "The first 200 of 205 that wait are shown."
    assert said in {one.text() for one in panel.findChildren(QLabel) if one.isVisible()}
    assert _ids(panel) == names[:MOST]
    assert panel._tasks.beyond == names[MOST]
    panel._tasks.move_by(names[MOST - 2], 1)
    qtbot.waitUntil(lambda: list(crossing.engine.queued)[MOST - 1] == names[MOST - 2])


def test_the_chosen_task_shows_what_came_of_it(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    over = {"started_at": 1.0, "ended_at": 2.0}
    done = task(A, TaskStatus.COMPLETED, result="Tea it is", **over)
    broken = task(B, TaskStatus.FAILED, error="It broke.", advice="Mend it.")
    _open(qtbot, crossing, panel, done, broken)
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    text = panel.details.findChild(QPlainTextEdit)
    assert text is not None
    assert text.toPlainText() == "Task a\n\nTea it is"
    copy = panel.details.findChild(IconButton)
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == "Tea it is"
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))
    assert text.toPlainText() == "Task b\n\nIt broke. Mend it."
    assert not copy.isVisible()
    with qtbot.waitSignal(panel._tasks.changed):
        _button(panel, "Try again").click()
    assert panel._tasks.rows[0].title == "Task b"


def test_the_queue_is_paused_and_cleared(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    _open(qtbot, crossing, panel, task(A), task(B, TaskStatus.COMPLETED))
    with qtbot.waitSignal(panel._tasks.changed):
        _button(panel, "Pause").click()
    assert crossing.engine.is_queue_paused
    with qtbot.waitSignal(panel._tasks.changed):
        _button(panel, "Go on").click()
    for words in ("Cancel all that wait", "Forget those that are over"):
        menu = panel.more_menu()
        with qtbot.waitSignal(panel._tasks.changed):
            next(one for one in menu.actions() if one.text() == words).trigger()
        menu.close()
    assert crossing.engine.queued == {}
    menu = panel.more_menu()
    assert not any(one.isEnabled() for one in menu.actions())
    menu.close()


def test_rows_are_painted_in_every_state(
    qtbot: QtBot, crossing: Crossing, panel: TasksPanel
) -> None:
    _open(qtbot, crossing, panel, task(A, TaskStatus.RUNNING, progress=0.5), task(B))
    before = panel.list.grab().toImage()
    with qtbot.waitSignal(panel._tasks.changed):
        crossing.engine.put_task(task(A, TaskStatus.RUNNING, progress=0.9))
    assert panel.list.grab().toImage() != before
