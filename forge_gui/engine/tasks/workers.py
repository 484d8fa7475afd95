"""Lets tasks work: each in an asyncio task of its own, ended when it is told or its time is up."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from forge_gui.engine.tasks.known_tasks import ForgeFault
from forge_gui.engine.tasks.plain_json import check_json
from forge_gui.engine.tasks.result_cache import ResultCache
from forge_gui.values.errors import ForgeError
from forge_gui.values.json_value import Json
from forge_gui.values.tasks import Task, TaskId

Report = Callable[[float, str], None]
"""How far it is, 0-1, and a sentence."""
Work = Callable[[Task, Report], Awaitable[Json]]
"""Does a task. Cancelled, it stops what it began."""
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a task ended; neither a result nor an error: it was stopped."""

    result: Json = None
    error: ForgeFault | None = None
    is_from_cache: bool = False


STOPPED = Outcome(error=("It was stopped from within.", ""))
"""It counts only where nobody asked for it."""


class Workers:
    """Starts and stops; `ended` and `progressed` are called on the loop."""

    def __init__(
        self,
        work: Work,
        group: asyncio.TaskGroup,
        ended: Callable[[TaskId, Outcome], None],
        progressed: Callable[[TaskId, float, str], None],
        cache: ResultCache | None = None,
    ) -> None:
        self._work = work
        self._group = group
        self._ended = ended
        self._progressed = progressed
        self._cache = cache
        self._working: dict[TaskId, asyncio.Task[Outcome]] = {}
        self._is_deaf = False

    def start(self, task: Task) -> None:
        working = self._group.create_task(self._do(task))
        self._working[task.id] = working
        working.add_done_callback(functools.partial(self._over, task.id))

    def stop(self, task: TaskId) -> None:
        if working := self._working.get(task):
            working.cancel()

    async def rest(self, timeout_s: float | None) -> None:
        """Until nothing works any more, at most so long."""
        if self._working:
            await asyncio.wait(self._working.values(), timeout=timeout_s)

    async def end(self) -> None:
        """Stop everything. Nobody is told any more how it ended."""
        self._is_deaf = True
        for working in self._working.values():
            working.cancel()
        await self.rest(None)

    def _over(self, task: TaskId, working: asyncio.Task[Outcome]) -> None:
        del self._working[task]
        if not self._is_deaf:
            self._ended(task, STOPPED if working.cancelled() else working.result())

    async def _do(self, task: Task) -> Outcome:
        if self._cache is not None and (hit := self._cache.find(task.order)) is not None:
            return Outcome(hit.result, is_from_cache=True)
        limit = None if task.order.limit_s is None else asyncio.timeout(task.order.limit_s)
        report = functools.partial(self._progressed, task.id)
        try:
            async with limit or contextlib.nullcontext():
                result = await self._work(task, report)
        except ForgeError as error:
            return Outcome(error=(error.sentence, error.advice))
        except TimeoutError as error:
            if limit is not None and limit.expired():
                return Outcome(error=_late(task))
            return Outcome(error=_unforeseen(error))
        except Exception as error:
            _logger.exception("A task failed in an unforeseen way")
            return Outcome(error=_unforeseen(error))
        return self._checked(task, result)

    def _checked(self, task: Task, result: Json) -> Outcome:
        try:
            check_json(result)
        except (TypeError, ValueError, RecursionError) as error:
            return Outcome(error=(f"Its result is no JSON, so it cannot be kept ({error}).", ""))
        if self._cache is not None:
            self._cache.put(task.order, result)
        return Outcome(result)


def _late(task: Task) -> ForgeFault:
    limit = task.order.limit_s or 0.0
    return f"It was not done after {limit:g} s, its time limit.", "Allow it more time."


def _unforeseen(error: Exception) -> ForgeFault:
    return f"It failed in an unforeseen way: {str(error) or type(error).__name__}.", ""
