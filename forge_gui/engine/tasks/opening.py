"""Builds the task queue as the settings say, when somebody first asks for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.tasks.actions import TaskLimits
    from forge_gui.engine.tasks.queue_desk import QueueDesk
    from forge_gui.engine.tasks.result_cache import ResultCache
    from forge_gui.engine.tasks.workers import Work
    from forge_gui.values.errors import ForgeError
    from forge_gui.values.events import Event
    from forge_gui.values.json_value import Json
    from forge_gui.values.settings import Settings, TaskOffloader
    from forge_gui.values.tasks import Task, TaskOrder, TasksLeft

Execute = Callable[["TaskOrder", Callable[[float, str], None]], Awaitable["Json"]]
"""Does what an order says; reports how far it is (0-1), and a sentence."""
FOLDER = "journal"


@dataclass(frozen=True, slots=True)
class QueueGround:
    """What the rest of the engine gives; `settings` are those of now. `execute` is asked for when the first task works;
    `data` is the user's folder of data."""

    settings: Callable[[], Settings]
    execute: Callable[[], Execute]
    publish: Callable[[Event], None]
    clock: Clock
    group: asyncio.TaskGroup
    data: Path

    def queue(self) -> TaskQueue:
        return TaskQueue(Late(self._desk), self._waiting)

    def _waiting(self) -> TasksLeft:
        from forge_gui.engine.storage.queue_look import PauseMark, waiting_in
        from forge_gui.values.tasks import TasksLeft

        if not (self.settings().journal.enabled and self._is_on()):
            return TasksLeft()
        folder = self.data / FOLDER
        return TasksLeft(waiting_in(folder), PauseMark(folder).is_set())

    def _is_on(self) -> bool:
        return self.settings().orchestrator.enable_task_offloading

    def _desk(self) -> QueueDesk:
        from forge_gui.engine.storage.queue_look import PauseMark
        from forge_gui.engine.storage.task_journal import TaskJournal
        from forge_gui.engine.tasks.offloader import Around, Offloader
        from forge_gui.engine.tasks.queue_desk import QueueDesk

        chosen = self.settings().task_offloader
        is_kept = self.settings().journal.enabled
        folder = self.data / FOLDER
        journal = TaskJournal(folder, self._say_from_thread()) if is_kept else None
        mark = PauseMark(folder) if is_kept else None
        offloader = Offloader(
            self._work(),
            limits_of(chosen),
            Around(self.publish, self.clock, self.group),
            journal,
            self._cache(chosen),
            chosen.auto_cleanup_seconds,
        )
        return QueueDesk(offloader, journal, self._troubled, mark, is_on=self._is_on)

    def _work(self) -> Work:
        async def work(task: Task, report: Callable[[float, str], None]) -> Json:
            return await self.execute()(task.order, report)

        return work

    def _cache(self, chosen: TaskOffloader) -> ResultCache | None:
        from forge_gui.engine.tasks.result_cache import ResultCache

        if not chosen.enable_caching:
            return None
        return ResultCache(self.clock.now, chosen.cache_ttl, max(1, chosen.max_history_size))

    def _troubled(self, error: ForgeError) -> None:
        from forge_gui.values.events import JournalTroubled

        self.publish(JournalTroubled(error.sentence, error.advice, self.clock.now()))

    def _say_from_thread(self) -> Callable[[str, str], None]:
        from forge_gui.values.errors import ForgeError

        loop = asyncio.get_running_loop()

        def say(sentence: str, advice: str) -> None:
            loop.call_soon_threadsafe(self._troubled, ForgeError(sentence, advice))

        return say


class TaskQueue:
    """`desk` takes the queue up; `left` only looks. `waiting` blocks for a moment."""

    def __init__(self, desk: Late[QueueDesk], waiting: Callable[[], TasksLeft]) -> None:
        self.desk = desk
        self._waiting = waiting

    async def left(self) -> TasksLeft:
        """What waits; nothing is taken up or started by being asked."""
        if self.desk.built and (taken_up := self.desk.built.left()):
            return taken_up
        return await asyncio.to_thread(self._waiting)


def limits_of(chosen: TaskOffloader) -> TaskLimits:
    """The limits that the settings set."""
    from forge_gui.engine.tasks.actions import TaskLimits

    return TaskLimits(
        workers=chosen.num_workers,
        waiting=chosen.max_queue_size,
        history=chosen.max_history_size if chosen.keep_history else 0,
        aging_s=chosen.aging_seconds,
        by_priority=chosen.enable_prioritization,
    )
