"""The blocking face of the task queue: the document's example, callbacks, refusals."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

import forge_gui
from forge_gui import ScriptedOffloader, TaskStatus, get_offloader
from forge_gui.values.json_value import Json
from forge_gui.values.settings import Settings
from forge_gui.values.task_errors import (
    OffloaderClosed,
    TaskError,
    TaskFailed,
    TaskNotFound,
    TaskNotReady,
)
from forge_gui.values.tasks import TaskId
from tests.strictness.log_records import ExpectLog


def settings(speed: float, **offloader: object) -> Settings:
    simulation = {"load_seconds": 0.0, "tokens_per_second": speed}
    queue = {"num_workers": 1, **offloader}
    return Settings.model_validate(
        {"simulation_mode": True, "simulation": simulation, "task_offloader": queue}
    )


@pytest.fixture
def offloader(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ScriptedOffloader]:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path_factory.mktemp("home")))
    with forge_gui.open_engine_blocking(settings(100_000)) as engine:
        yield get_offloader(engine)


@pytest.fixture
def slow(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ScriptedOffloader]:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path_factory.mktemp("home")))
    with forge_gui.open_engine_blocking(settings(5)) as engine:
        yield get_offloader(engine)


def test_the_example_of_the_document(offloader: ScriptedOffloader) -> None:
    done, results = threading.Event(), list[Json]()

    def heard(result: Json) -> None:
        results.append(result)
        done.set()

    task_id = offloader.submit_task(
        capability="code_generation",
        task="Write a sorting function",
        priority=5,
        callback=heard,
        error_callback=lambda error: results.append(str(error)),
    )
    result = offloader.wait_for_task(task_id, timeout=30)
    assert offloader.get_task_status(task_id) == TaskStatus.COMPLETED
    assert offloader.get_task(task_id).result == result
    assert done.wait(20)
    assert results == [result]
    assert not offloader.cancel_task(task_id)
    status = offloader.get_status()
    assert (status["num_workers"], status["queue_size"]) == (1, 0)
    assert {status["tasks"][word] for word in ("pending", "running", "failed")} == {0}
    assert status["tasks"]["completed"] == 1
    assert offloader.clear_queue() == 0
    offloader.shutdown(wait=True, timeout=10)
    with pytest.raises(OffloaderClosed):
        offloader.submit_task("chat", "hi")


def test_an_error_goes_to_its_callback_and_to_whoever_waits(offloader: ScriptedOffloader) -> None:
    heard, errors = threading.Event(), list[TaskFailed]()

    def failed(error: TaskFailed) -> None:
        errors.append(error)
        heard.set()

    task_id = offloader.submit_task("juggling", "hi", error_callback=failed)
    with pytest.raises(TaskFailed, match='"juggling" is no capability'):
        offloader.wait_for_task(task_id)
    assert heard.wait(20)
    assert errors[0].task == task_id
    with pytest.raises(TaskNotFound):
        offloader.get_task_status("nothing")
    with pytest.raises(TaskError, match="no priority"):
        offloader.submit_task("chat", "hi", priority=11, callback=print)


def test_callbacks_are_called_where_no_history_is_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path_factory.mktemp("home")))
    all_heard, results = threading.Event(), list[Json]()

    def heard(result: Json) -> None:
        results.append(result)
        if len(results) == 5:
            all_heard.set()

    with forge_gui.open_engine_blocking(settings(100_000, keep_history=False)) as engine:
        offloader = get_offloader(engine)
        for number in range(5):
            offloader.submit_task("chat", f"{number}", callback=heard)
        assert all_heard.wait(20)
        assert offloader.get_tasks().over == ()


def test_what_waits_can_be_held_moved_and_cancelled(slow: ScriptedOffloader) -> None:
    working = slow.submit_task("chat", "first", model="simulated-writer")
    with pytest.raises(TaskNotReady):
        slow.wait_for_task(working, timeout=0.01)
    a, b = slow.submit_task("chat", "a"), slow.submit_task("chat", "b", time_limit=60)
    then = slow.submit_task("chat", "then", after=[a])
    slow.move_task(b, a)
    slow.pause()
    assert slow.get_status()["is_paused"]
    assert [one.id for one in slow.get_tasks().waiting] == [b, a, then]
    assert slow.cancel_task(working)
    assert slow.get_task_status(working) == TaskStatus.CANCELLED
    assert slow.clear_queue() == 3
    assert slow.get_task_status(then) == TaskStatus.CANCELLED, "not fallen with the other"
    slow.resume()
    slow.shutdown(wait=False)


def test_another_orchestrator_is_another_queue(
    offloader: ScriptedOffloader, slow: ScriptedOffloader
) -> None:
    other = slow.submit_task("chat", "on and on")
    offloader.set_orchestrator(SimpleNamespace(engine=slow._engine))
    assert offloader.get_task(other).id == TaskId(other)
    assert offloader.cancel_task(other)


def test_whoever_submits_to_a_queue_that_was_paused_is_told(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
    expect_log: ExpectLog,
    caplog: pytest.LogCaptureFixture,
) -> None:
    expect_log("forge_gui.scripting.offloader", "was paused, so tasks wait")
    monkeypatch.setenv("FORGE_HOME", str(tmp_path_factory.mktemp("home")))
    with forge_gui.open_engine_blocking(settings(100_000)) as engine:
        get_offloader(engine).pause(keep=True)
    with forge_gui.open_engine_blocking(settings(100_000)) as engine:
        offloader = get_offloader(engine)
        with caplog.at_level("WARNING"):
            tasks = [offloader.submit_task("chat", f"{n}") for n in range(2)]
        told = [one for one in caplog.records if one.name == "forge_gui.scripting.offloader"]
        assert len(told) == 1
        assert offloader.get_status()["is_paused"]
        offloader.resume()
        assert all(offloader.wait_for_task(one, 20) for one in tasks)
