"""The task queue as the monitor shows it: rows in words, deeds that reach the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.ids import ModelId
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus
from forge_gui.viewmodels.task_rows import result_text
from forge_gui.viewmodels.tasks import TasksViewModel
from forge_gui.viewmodels.wording import Telling
from tests.bridge.crossing import Crossing

A, B, C, D, E = map(TaskId, "abcde")


def task(name: TaskId, status: TaskStatus = TaskStatus.PENDING, **facts: object) -> Task:
    order = TaskOrder("text_generation", f"Task  {name}", model=ModelId("forge", "tiny"))
    return replace(Task(name, order, status), **facts)  # type: ignore[arg-type]


@pytest.fixture
def tasks(qtbot: QtBot, crossing: Crossing) -> Iterator[TasksViewModel]:
    made = TasksViewModel(crossing.bridge)
    yield made
    made.close()


def _shown(qtbot: QtBot, crossing: Crossing, tasks: TasksViewModel, *every: Task) -> None:
    for one in every:
        crossing.engine.queued[one.id] = one
    with qtbot.waitSignal(tasks.changed):
        tasks.show(True)


def test_rows_are_what_works_what_waits_and_what_is_over(
    qtbot: QtBot, crossing: Crossing, tasks: TasksViewModel
) -> None:
    over = {"started_at": 100.0, "ended_at": 103.1}
    _shown(
        qtbot,
        crossing,
        tasks,
        task(A, TaskStatus.RUNNING, progress=0.64),
        task(B),
        task(C, aged_to=7),
        task(D, TaskStatus.COMPLETED, result="tea", **over),
        task(E, TaskStatus.FAILED, error="It broke.", advice="Mend it.", ended_at=1.0),
    )
    seen = [(row.id, row.state, row.when, row.can_move, row.can_cancel) for row in tasks.rows]
    assert seen == [
        (A, "Running", "64 %", False, True),
        (B, "Waiting", "next", True, True),
        (C, "Waiting", "aged from 5", True, True),
        (D, "Done", "3.1 s", False, False),
        (E, "Failed", "Failed", False, False),
    ]
    assert tasks.head == "1 of 2 workers busy, 2 waiting"
    assert tasks.rows[2].line == "Task c, Waiting, priority 7, aged from 5"
    found = [tasks.task(one) for one in (D, E)]
    assert [result_text(one) for one in found if one] == ["tea", "It broke. Mend it."]


def test_nothing_is_asked_before_it_is_shown(
    qtbot: QtBot, crossing: Crossing, tasks: TasksViewModel
) -> None:
    crossing.engine.put_task(task(A))
    qtbot.wait(250)
    assert not tasks.rows
    assert tasks.head == ""
    _shown(qtbot, crossing, tasks)
    with qtbot.waitSignal(tasks.changed):
        crossing.engine.put_task(task(B))
    assert [row.id for row in tasks.rows] == [A, B]


def test_tasks_are_put_in_another_order(
    qtbot: QtBot, crossing: Crossing, tasks: TasksViewModel
) -> None:
    _shown(qtbot, crossing, tasks, *map(task, (A, B, C)))
    deeds: list[tuple[Callable[[], None], list[TaskId]]] = [
        (lambda: tasks.move_by(A, 1), [B, A, C]),
        (lambda: tasks.move_by(C, -1), [B, C, A]),
        (lambda: tasks.move_by(C, 1), [B, A, C]),
        (lambda: tasks.move(C, B), [C, B, A]),
        (lambda: tasks.move(C, None), [B, A, C]),
    ]
    for deed, expected in deeds:
        with qtbot.waitSignal(tasks.changed):
            deed()
        assert [row.id for row in tasks.rows] == expected
    tasks.move_by(B, -1)  # it is the first already
    tasks.move(B, B)
    tasks.move_by(TaskId("gone"), 1)
    qtbot.wait(200)
    assert [row.id for row in tasks.rows] == [B, A, C]


def test_a_task_is_added_cancelled_and_tried_again(
    qtbot: QtBot, crossing: Crossing, tasks: TasksViewModel
) -> None:
    _shown(qtbot, crossing, tasks, task(A))
    with qtbot.waitSignal(tasks.changed):
        tasks.add("  Sort mails ", "reasoning", 9)
    added = tasks.task(tasks.rows[1].id)
    assert added is not None
    assert (added.order.task, added.order.capability, added.order.priority) == (
        "Sort mails",
        "reasoning",
        9,
    )
    tasks.add("   ", "reasoning")
    with qtbot.waitSignal(tasks.changed):
        tasks.cancel(A)
    assert [row.state for row in tasks.rows] == ["Waiting", "Cancelled"]
    with qtbot.waitSignal(tasks.changed):
        tasks.try_again(A)
    assert [row.title for row in tasks.rows] == ["Sort mails", "Task a", "Task a"]


def test_the_queue_is_paused_cleared_and_forgotten(
    qtbot: QtBot, crossing: Crossing, tasks: TasksViewModel
) -> None:
    _shown(qtbot, crossing, tasks, *map(task, (A, B)))
    with qtbot.waitSignal(tasks.changed):
        tasks.pause(True)
    assert tasks.head == "Paused, 0 running, 2 waiting"
    with qtbot.waitSignal(tasks.changed):
        tasks.pause(False)
    assert not tasks.counts.is_paused
    with qtbot.waitSignal(tasks.changed):
        tasks.clear()
    qtbot.waitUntil(lambda: tasks.counts.cancelled == 2)
    with qtbot.waitSignal(tasks.changed):
        tasks.clear_history()
    assert not tasks.rows


def test_a_refusal_is_told(qtbot: QtBot, crossing: Crossing, tasks: TasksViewModel) -> None:
    _shown(qtbot, crossing, tasks, *map(task, (A, B, C, D)))
    with qtbot.waitSignal(tasks.told) as told:
        tasks.add("one more", "reasoning")
    telling = told.args[0]
    assert isinstance(telling, Telling)
    assert "The queue is full: 4 tasks wait already." in telling.text


def test_what_waits_for_others_says_so_and_stays_where_it_is(
    qtbot: QtBot, crossing: Crossing, tasks: TasksViewModel
) -> None:
    waits = task(B)
    waits = replace(waits, order=replace(waits.order, after=(A,)))
    _shown(
        qtbot, crossing, tasks, task(A), waits, task(C, TaskStatus.COMPLETED, is_from_cache=True)
    )
    assert [(row.when, row.can_move) for row in tasks.rows] == [
        ("next", True),
        ("after 1 task", False),
        ("from cache", False),
    ]
