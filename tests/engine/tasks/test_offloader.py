"""The offloader's runner: turns, ends, refusals, waiting, stopping, order, history."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from forge_gui.engine.clock import Clock
from forge_gui.engine.tasks.result_cache import ResultCache
from forge_gui.values.task_errors import (
    OffloaderClosed,
    QueueFull,
    TaskError,
    TaskNotFound,
    TaskNotReady,
)
from forge_gui.values.task_events import TaskChanged, TasksReordered
from forge_gui.values.tasks import TaskId, TaskStatus
from tests.engine.tasks.offloading import Desk, offloading, ordered, until


async def test_higher_priorities_go_first_and_equal_ones_in_their_order() -> None:
    async with offloading() as desk:
        await desk.put("wait")
        for text, priority in (("a", 5), ("b", 10), ("c", 0), ("d", 10), ("e", 5)):
            await desk.put(text, priority=priority)
        desk.hands.gate.set()
        await until(lambda: desk.offloader.counts.completed == 6)
        assert desk.hands.began == ["wait", "b", "d", "a", "e", "c"]


async def test_without_prioritization_the_first_to_come_is_the_first_to_go() -> None:
    async with offloading(by_priority=False) as desk:
        await desk.put("wait")
        await desk.put("low", priority=0)
        high = await desk.put("high", priority=10)
        desk.hands.gate.set()
        await desk.over(high)
        assert desk.hands.began == ["wait", "low", "high"]


async def test_so_many_work_at_once_as_there_are_workers() -> None:
    async with offloading(workers=3) as desk:
        for number in range(5):
            await desk.put(f"wait {number}")
        await desk.hands.busy(3)
        assert (desk.offloader.counts.running, desk.offloader.counts.pending) == (3, 2)


async def test_a_result_and_an_error_stay_with_their_tasks() -> None:
    async with offloading() as desk:
        good, bad = await desk.put("tea"), await desk.put("break")
        assert (await desk.over(good)).result == "done: tea"
        broken = await desk.over(bad)
        assert (broken.status, broken.error, broken.advice) == (
            TaskStatus.FAILED,
            "It broke.",
            "Mend it.",
        )
        assert desk.offloader.task(good).progress == 1.0


async def test_a_result_that_is_no_json_is_an_error_that_says_so() -> None:
    async with offloading() as desk:
        desk.hands.results = {"odd": object()}
        over = await desk.over(await desk.put("odd"))
        assert over.status is TaskStatus.FAILED
        assert "object is no JSON" in over.error


async def test_a_task_has_its_time() -> None:
    async with offloading() as desk:
        over = await desk.over(await desk.put("wait", limit_s=0.02))
        assert over.status is TaskStatus.FAILED
        assert over.error == "It was not done after 0.02 s, its time limit."
        assert desk.hands.stopped == ["wait"]


async def test_a_full_queue_refuses_clearly_and_takes_all_or_none() -> None:
    async with offloading(waiting=2) as desk:
        await desk.put("wait")
        await desk.hands.busy()
        await desk.put("a")
        with pytest.raises(QueueFull, match=r"2 tasks wait already.*max_queue_size"):
            await desk.offloader.submit([ordered("b"), ordered("c")])
        assert desk.offloader.counts.pending == 1
        await desk.put("b")
        with pytest.raises(QueueFull):
            await desk.put("c")


@pytest.mark.parametrize("order", [{"priority": 11}, {"priority": -1}, {"parameters": {"a": {1}}}])
async def test_orders_that_cannot_be_kept_are_refused(order: dict[str, object]) -> None:
    async with offloading() as desk:
        with pytest.raises(TaskError):
            await desk.put("odd", **order)
        with pytest.raises(TaskNotFound):
            await desk.put("after nobody", after=(TaskId("nobody"),))
        assert desk.offloader.tasks(9).waiting == ()


async def test_waiting_ends_in_time_and_the_task_goes_on() -> None:
    async with offloading() as desk:
        task = await desk.put("wait")
        with pytest.raises(TaskNotReady, match=r"not over after 0\.01 s"):
            await desk.offloader.wait_for(task, 0.01)
        desk.hands.gate.set()
        assert (await desk.over(task)).status is TaskStatus.COMPLETED
        assert (await desk.over(task)).result == "done: wait"


async def test_what_waits_and_what_works_can_be_cancelled() -> None:
    async with offloading() as desk:
        working, waiting = await desk.put("wait"), await desk.put("later")
        await desk.hands.busy()
        assert await desk.offloader.cancel(waiting)
        assert await desk.offloader.cancel(working)
        assert desk.hands.stopped == ["wait"]
        assert desk.hands.began == ["wait"]
        assert desk.offloader.counts.cancelled == 2
        assert not await desk.offloader.cancel(working), "it is over"


async def test_a_task_that_is_cancelled_before_its_first_step_is_over_as_well() -> None:
    async with offloading() as desk:
        desk.offloader.pause()
        task = await desk.put("wait")
        desk.offloader.resume()  # started, but it had no turn of the loop yet
        assert await desk.offloader.cancel(task)
        assert desk.hands.began == []


async def test_a_task_waits_for_those_before_it_and_falls_with_them() -> None:
    async with offloading(workers=4) as desk:
        first = await desk.put("wait")
        second = await desk.put("then", after=(first,))
        bad = await desk.put("break")
        spoiled = await desk.put("never", after=(bad, second))
        desk.hands.gate.set()
        assert (await desk.over(second)).status is TaskStatus.COMPLETED
        fallen = await desk.over(spoiled)
        assert (fallen.status, "which it waited for" in fallen.error) == (TaskStatus.FAILED, True)
        assert "never" not in desk.hands.began
        with pytest.raises(TaskError, match="which is failed"):
            await desk.put("too late", after=(bad,))


async def test_a_paused_queue_starts_nothing() -> None:
    async with offloading() as desk:
        desk.offloader.pause()
        task = await desk.put("tea")
        await asyncio.sleep(0.01)
        assert desk.hands.began == []
        assert desk.offloader.tasks(9).counts.is_paused
        desk.offloader.resume()
        assert (await desk.over(task)).result == "done: tea"
        assert sum(isinstance(event, TasksReordered) for event in desk.events) == 2


async def test_tasks_are_put_in_another_order() -> None:
    async with offloading() as desk:
        await desk.put("wait")
        a, b, c = [await desk.put(text, priority=5) for text in "abc"]
        high = await desk.put("high", priority=9)
        await desk.offloader.move(c, a)
        await desk.offloader.move(b, high)
        assert [one.order.task for one in desk.offloader.tasks(9).waiting] == [
            "b",
            "high",
            "c",
            "a",
        ]
        assert desk.offloader.task(b).order.priority == 9, "it takes over the other's"
        await desk.offloader.move(b, None)
        desk.hands.gate.set()
        await desk.over(b)
        assert desk.hands.began == ["wait", "high", "c", "a", "b"]
        with pytest.raises(TaskError, match="does not wait"):
            await desk.offloader.move(a, None)


async def test_waiting_tasks_are_cleared_and_what_works_goes_on() -> None:
    async with offloading() as desk:
        working = await desk.put("wait")
        for number in range(3):
            await desk.put(f"later {number}")
        assert await desk.offloader.clear() == 3
        desk.hands.gate.set()
        assert (await desk.over(working)).status is TaskStatus.COMPLETED
        assert desk.offloader.counts.cancelled == 3
        assert await desk.offloader.clear_history() == 4
        assert desk.offloader.tasks(9).over == ()


async def test_the_history_is_as_long_as_it_may_be() -> None:
    async with offloading(history=2) as desk:
        tasks = [await desk.put(f"{number}") for number in range(4)]
        await desk.over(tasks[-1])
        assert [one.id for one in desk.offloader.tasks(9).over] == [tasks[3], tasks[2]]
        with pytest.raises(TaskNotFound):
            desk.offloader.task(tasks[0])


async def test_without_history_whoever_waits_still_gets_the_result() -> None:
    async with offloading(history=0) as desk:
        task = await desk.put("wait")
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(desk.over(task))
            await desk.hands.busy()
            desk.hands.gate.set()
        assert waiting.result().result == "done: wait"
        with pytest.raises(TaskNotFound):
            desk.offloader.task(task)


async def test_a_fetched_result_is_forgotten_after_its_time_others_are_kept() -> None:
    async with offloading(forget_after_s=0.02) as desk:
        fetched, unseen = await desk.put("a"), await desk.put("b")
        await until(lambda: desk.offloader.counts.completed == 2)
        await desk.over(fetched)
        await until(lambda: len(desk.offloader.tasks(9).over) == 1)
        assert desk.offloader.tasks(9).over[0].id == unseen
        assert desk.offloader.task(unseen, take=True).status is TaskStatus.COMPLETED
        await until(lambda: not desk.offloader.tasks(9).over)


async def test_an_equal_task_gets_the_result_that_is_there_as_long_as_it_counts() -> None:
    time = [100.0]
    clock = replace(Clock(), now=lambda: time[0])
    async with offloading(cache=ResultCache(clock.now, 60.0, 10), clock=clock) as desk:
        await desk.over(await desk.put("tea", parameters={"seed": 1}))
        again = await desk.over(await desk.put("tea", parameters={"seed": 1}, priority=9))
        other = await desk.over(await desk.put("tea", parameters={"seed": 2}))
        assert (again.result, again.is_from_cache) == ("done: tea", True)
        assert not other.is_from_cache
        assert desk.hands.began == ["tea", "tea"]
        time[0] += 61
        late = await desk.over(await desk.put("tea", parameters={"seed": 1}))
        assert (late.is_from_cache, len(desk.hands.began)) == (False, 3)


async def test_progress_is_told_in_steps_and_never_goes_back() -> None:
    async with offloading() as desk:
        task = await desk.put("wait")
        await desk.hands.busy()
        report = desk.hands.reports["wait"]
        for fraction, note in (
            (0.5, "half"),
            (0.504, "half"),
            (0.4, "half"),
            (0.4, "less"),
            (7, ""),
        ):
            report(fraction, note)
        told = [event.task for event in desk.events if isinstance(event, TaskChanged)]
        steps = [(one.progress, one.note) for one in told if one.progress]
        assert steps == [(0.5, "half"), (0.5, "less"), (1.0, "")]
        desk.hands.gate.set()
        await desk.over(task)
        report(0.1, "too late")
        assert desk.offloader.task(task).note == ""


async def test_a_closed_offloader_takes_nothing_and_tells_whoever_waits() -> None:
    async with offloading() as desk:
        task = await desk.put("wait")
        await desk.hands.busy()
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(_closed_on(desk, task))
            await asyncio.sleep(0)
            await desk.offloader.close()
        assert waiting.result()
        assert desk.hands.stopped == ["wait"]
        assert desk.offloader.task(task).status is TaskStatus.PENDING, "it waits for the next time"
        assert desk.offloader.task(task).cut_off == 1
        with pytest.raises(OffloaderClosed):
            await desk.put("more")
        desk.offloader.resume()
        assert desk.hands.began == ["wait"]


async def test_closing_lets_work_end_where_there_is_time() -> None:
    async with offloading() as desk:
        task, later = await desk.put("wait"), await desk.put("later")
        await desk.hands.busy()
        asyncio.get_running_loop().call_later(0.02, desk.hands.gate.set)
        await desk.offloader.close(10.0)
        assert desk.offloader.task(task).result == "done: wait"
        assert desk.offloader.task(later).status is TaskStatus.PENDING


async def _closed_on(desk: Desk, task: TaskId) -> bool:
    with pytest.raises(OffloaderClosed):
        await desk.offloader.wait_for(task)
    return True
