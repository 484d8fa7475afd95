"""What was left in the queue goes on some seconds after the start, is told, and can be paused."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus
from forge_gui.viewmodels.queue_watch import QueueWatch
from tests.bridge.crossing import Crossing

A, B = map(TaskId, "ab")


class Runs:
    """Whether a pipeline runs, as a test says."""

    is_busy = False


@pytest.fixture
def runs() -> Runs:
    return Runs()


@pytest.fixture
def watch(qtbot: QtBot, crossing: Crossing, runs: Runs) -> Iterator[QueueWatch]:
    made = QueueWatch(crossing.bridge, lambda: runs.is_busy)
    yield made
    made.close()


def _put(crossing: Crossing, *names: TaskId) -> None:
    for name in names:
        crossing.engine.queued[name] = Task(name, TaskOrder("chat", name))


def test_what_was_left_is_taken_up_and_told(
    qtbot: QtBot, crossing: Crossing, watch: QueueWatch
) -> None:
    _put(crossing, A, B)
    said: list[str] = []
    watch.announced.connect(said.append)
    with qtbot.waitSignal(watch.changed):
        watch.begin(0)
    assert crossing.engine.is_taken_up
    assert said == ["Work that was left goes on: 2 tasks."]
    assert watch.text == "2 tasks in the background"
    with qtbot.waitSignal(watch.changed):
        crossing.engine.put_task(Task(A, TaskOrder("chat", A), TaskStatus.COMPLETED))
    assert watch.text == "1 task in the background"
    with qtbot.waitSignal(watch.changed):
        crossing.engine.put_task(Task(B, TaskOrder("chat", B), TaskStatus.FAILED))
    assert watch.text == ""


def test_where_nothing_was_left_one_look_is_all(
    qtbot: QtBot, crossing: Crossing, watch: QueueWatch
) -> None:
    watch.begin(0)
    qtbot.waitUntil(lambda: crossing.engine.looks == 1)
    qtbot.wait(50)
    assert not crossing.engine.is_taken_up
    assert (crossing.engine.looks, watch.text) == (1, "")


def test_a_pause_from_before_is_told_and_ended_by_hand(
    qtbot: QtBot, crossing: Crossing, watch: QueueWatch
) -> None:
    _put(crossing, A)
    crossing.engine.is_queue_paused = True
    said: list[str] = []
    watch.announced.connect(said.append)
    with qtbot.waitSignal(watch.changed):
        watch.begin(0)
    assert (said, watch.text) == (["The task queue is paused: 1 task."], "Paused: 1 task")
    assert not crossing.engine.is_taken_up
    with qtbot.waitSignal(watch.changed):
        watch.pause(False)
    assert not crossing.engine.is_queue_paused
    with qtbot.waitSignal(watch.changed):
        watch.pause(True)
    assert (crossing.engine.is_queue_paused, watch.text) == (True, "Paused: 1 task")


def test_a_pipeline_that_runs_goes_first(
    qtbot: QtBot, crossing: Crossing, watch: QueueWatch, runs: Runs
) -> None:
    _put(crossing, A)
    runs.is_busy = True
    watch.begin(0)
    qtbot.wait(50)
    assert crossing.engine.looks == 0
    runs.is_busy = False
    with qtbot.waitSignal(watch.changed):
        watch.begin(0)
    assert crossing.engine.is_taken_up


def test_work_that_is_queued_now_is_told_as_well(
    qtbot: QtBot, crossing: Crossing, watch: QueueWatch
) -> None:
    with qtbot.waitSignal(watch.changed):
        crossing.engine.put_task(Task(A, TaskOrder("chat", A)))
    assert watch.text == "1 task in the background"
