"""The task offloader for scripts: work in the background, by priority, kept over restarts.

from forge_gui import TaskStatus, get_offloader

offloader = get_offloader()
task_id = offloader.submit_task("code_generation", "Write a sorting function", priority=5,
                                callback=lambda result: print("Done:", result))
offloader.wait_for_task(task_id, timeout=30)
offloader.get_status()["tasks"]["pending"]
offloader.shutdown(wait=True, timeout=10)
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from forge_gui.engine.api import EngineApi
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.scripting.callbacks import Callbacks
from forge_gui.scripting.shared import shared_engine
from forge_gui.values.events import Event
from forge_gui.values.json_value import Json
from forge_gui.values.task_errors import TaskFailed
from forge_gui.values.task_events import TaskChanged
from forge_gui.values.tasks import USUAL, Task, TaskId, TaskList, TaskOrder, TaskStatus

__all__ = ["ScriptedOffloader", "TaskStatus", "get_offloader"]
_logger = logging.getLogger(__name__)
_PAUSED = "The task queue was paused, so tasks wait; resume() lets them work."
OnResult = Callable[[Json], object]
OnError = Callable[[TaskFailed], object]


class HasEngine(Protocol):
    """An orchestrator, as get_orchestrator gives it."""

    @property
    def engine(self) -> BlockingEngine: ...


class ScriptedOffloader:
    """Asks an engine, which stays its owner's. Models and tasks are plain texts here."""

    def __init__(self, engine: BlockingEngine) -> None:
        self._engine = engine
        self._callbacks = Callbacks()
        self._is_pause_known = False

    def set_orchestrator(self, orchestrator: HasEngine) -> None:
        """Tasks go to this orchestrator's engine from now on, and are routed by it."""
        self._engine = orchestrator.engine

    def submit_task(
        self,
        capability: str,
        task: str,
        parameters: Mapping[str, Json] | None = None,
        priority: int = USUAL,
        callback: OnResult | None = None,
        error_callback: OnError | None = None,
        *,
        model: str | None = None,
        after: Sequence[str] = (),
        time_limit: float | None = None,
    ) -> str:
        """Queue it; its id, when it is kept. Priorities go from 0 to 10, 10 is worked on first.

        `callback` gets the result, `error_callback` why there is none, both on a thread of their
        own, while this process lives. `after`: tasks that must be completed before. `time_limit`:
        how long it may work, in seconds. Raises QueueFull, TaskError, ModelNotFound.
        """
        order = TaskOrder(
            capability,
            task,
            parameters or {},
            None,
            priority,
            tuple(map(TaskId, after)),
            time_limit,
        )
        is_heard = callback is not None or error_callback is not None
        submission = _Submission(order, model, is_heard)
        ending = self._engine.submit(submission)
        ending.add_done_callback(partial(self._call, callback, error_callback))
        task_id = submission.named.result()
        self._tell_of_pause()
        return task_id

    def get_task_status(self, task_id: str) -> TaskStatus:
        """Raises TaskNotFound."""
        return self._engine.submit(lambda e: e.task(TaskId(task_id))).result().status

    def get_task(self, task_id: str) -> Task:
        """The task as it stands: status, progress, result, error, ... Raises TaskNotFound."""
        return self._engine.submit(lambda e: e.task(TaskId(task_id), take=True)).result()

    def get_tasks(self, most: int = 500) -> TaskList:
        """What waits, works and is over; at most so many of each."""
        return self._engine.submit(lambda e: e.tasks(most)).result()

    def wait_for_task(self, task_id: str, timeout: float | None = None) -> Json:
        """Its result. Raises TaskFailed where there is none, TaskNotReady after `timeout` seconds
        (it goes on), TaskNotFound."""
        waiting = self._engine.submit(lambda e: e.wait_for_task(TaskId(task_id), timeout))
        try:
            over = waiting.result()
        except BaseException:
            waiting.cancel()
            raise
        if over.status is not TaskStatus.COMPLETED:
            raise _failure(over)
        return over.result

    def cancel_task(self, task_id: str) -> bool:
        """Returns when nothing works on it any more; False where it was over already."""
        return self._engine.submit(lambda e: e.cancel_task(TaskId(task_id))).result()

    def clear_queue(self) -> int:
        """Cancel everything that waits; how many there were."""
        return self._engine.submit(lambda e: e.clear_tasks()).result()

    def pause(self, *, keep: bool = False) -> None:
        """Start nothing any more; what works goes on. It ends with this process, with `keep` only
        when somebody resumes."""
        self._is_pause_known = True
        self._engine.submit(lambda e: e.pause_tasks(is_kept=keep)).result()

    def resume(self) -> None:
        """Start tasks again, also where the queue was paused in the window before."""
        self._engine.submit(lambda e: e.resume_tasks()).result()

    def move_task(self, task_id: str, before: str | None) -> None:
        """Put a waiting task right before another, or last; it takes over the other's priority."""
        other = None if before is None else TaskId(before)
        self._engine.submit(lambda e: e.move_task(TaskId(task_id), other)).result()

    def get_status(self) -> dict[str, Any]:
        """`num_workers`, `queue_size`, `max_queue_size`, `is_paused`, and `tasks`: how many are
        pending, blocked, running, completed, failed, cancelled."""
        found = self.get_tasks(0)
        words = ("pending", "blocked", "running", "completed", "failed", "cancelled")
        return {
            "num_workers": found.workers,
            "queue_size": found.counts.pending,
            "max_queue_size": found.most_waiting,
            "is_paused": found.counts.is_paused,
            "tasks": {word: getattr(found.counts, word) for word in words},
        }

    def shutdown(self, wait: bool = True, timeout: float | None = None) -> None:
        """Take no more tasks. With `wait`, what works may end, within `timeout` seconds where it is
        said. What waits, or had to be stopped, is worked on when Forge runs the next time."""
        within_s = timeout if wait else 0.0
        self._engine.submit(lambda e: e.shut_down_tasks(within_s)).result()

    def _tell_of_pause(self) -> None:
        """Once: whoever waits for a task of a queue that somebody paused would wait for ever."""
        if not self._is_pause_known:
            self._is_pause_known = True
            if self._engine.submit(lambda e: e.tasks_left()).result().is_paused:
                _logger.warning("%s", _PAUSED)

    def _call(
        self, callback: OnResult | None, error_callback: OnError | None, ending: Future[Task | None]
    ) -> None:
        """On the engine's loop, which must not wait for a script's function."""
        if ending.cancelled() or ending.exception() is not None:
            return  # the queue was shut down: nothing has become of the task yet
        over = ending.result()
        if over is None:
            return
        if over.status is TaskStatus.COMPLETED:
            if callback is not None:
                self._callbacks.put(partial(callback, over.result))
        elif error_callback is not None:
            self._callbacks.put(partial(error_callback, _failure(over)))


def get_offloader(engine: BlockingEngine | None = None) -> ScriptedOffloader:
    """The task offloader of an open engine, or of the one that all parts of a script share."""
    return ScriptedOffloader(engine or shared_engine())


class _Submission:
    """Queues a task on the engine's loop; where somebody wants to hear its end, waits for it."""

    def __init__(self, order: TaskOrder, model: str | None, is_heard: bool) -> None:
        self._order, self._model, self._is_heard = order, model, is_heard
        self.named: Future[str] = Future()
        """Its id, or why there is none."""

    async def __call__(self, engine: EngineApi) -> Task | None:
        try:
            found = await engine.resolve_model(self._model) if self._model else None
            order = replace(self._order, model=found)
            return await (self._seen_through if self._is_heard else self._left)(engine, order)
        except Exception as error:
            if self.named.done():
                raise
            self.named.set_exception(error)
            return None

    async def _left(self, engine: EngineApi, order: TaskOrder) -> None:
        (task,) = await engine.submit_tasks([order])
        self.named.set_result(task)

    async def _seen_through(self, engine: EngineApi, order: TaskOrder) -> Task:
        """Also where it is forgotten as soon as it is over."""
        early: dict[TaskId, Task] = {}

        def hear(event: Event) -> None:
            if isinstance(event, TaskChanged) and event.task.status.is_over:
                early[event.task.id] = event.task

        silence = engine.subscribe(hear)
        try:
            (task,) = await engine.submit_tasks([order])
        finally:
            silence()
        self.named.set_result(task)
        return early[task] if task in early else await engine.wait_for_task(task)


def _failure(over: Task) -> TaskFailed:
    return TaskFailed(over.id, over.error, over.advice)
