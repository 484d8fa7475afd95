"""The queue's benchmark: its judges see what they should, and a small run keeps its bars."""

from __future__ import annotations

from benchmarks.queue_aging import AGING_S, judged
from benchmarks.queue_costs import cost, pending_mib
from benchmarks.queue_kills import kill_and_look, lost
from forge_gui.engine.storage.task_rows import KeptTask
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus


def began(name: str, priority: int, queued_at: float, started_at: float) -> Task:
    order = TaskOrder("x", name, priority=priority)
    return Task(TaskId(name), order, TaskStatus.RUNNING, queued_at, started_at)


def test_a_task_that_is_passed_after_it_had_aged_is_seen() -> None:
    top_at = 10 * AGING_S
    young = began("young", 10, 5.0, top_at - 1)
    assert judged([young, began("old", 0, 0.0, top_at + 9)]).overtaken == 0, "it was not there yet"
    young = began("young", 10, 5.0, top_at + 1)
    assert judged([young, began("old", 0, 0.0, top_at + 9)]).overtaken == 1


def test_a_task_that_is_gone_or_lost_its_result_is_seen() -> None:
    a, b, c = TaskId("a"), TaskId("b"), TaskId("c")
    done = Task(a, TaskOrder("x", "tea"), TaskStatus.COMPLETED, result="aet")
    kept = {a: KeptTask(done, 0.0), b: KeptTask(Task(b, TaskOrder("x", "y")), 0.0)}
    assert lost({a, b}, {a: "aet"}, kept) == []
    assert lost({a, b, c}, {b: "y"}, kept) == [c, b]


def test_a_few_tasks_keep_their_order_and_take_little_room() -> None:
    for is_kept in (False, True):
        assert cost(330, is_kept=is_kept).out_of_order == 0
    assert 0 < pending_mib(500) < 3


def test_a_few_kills_lose_nothing() -> None:
    found = kill_and_look(3)
    assert found.lost == []
    assert found.queued > 0
