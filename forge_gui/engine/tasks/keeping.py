"""Keeps what changes about tasks, batch by batch, and announces it when it is kept.

While one batch is written the next one gathers, so a task that comes, works and ends meanwhile is
written once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from forge_gui.engine.storage.task_rows import KeptTask, TaskBatch
from forge_gui.engine.tasks.waiting_line import Place
from forge_gui.values.errors import ForgeError
from forge_gui.values.tasks import Task, TaskId


class Journal(Protocol):
    """Where it is kept; see storage/task_journal.py."""

    def write(self, batch: TaskBatch) -> asyncio.Future[None]: ...


@dataclass(slots=True)
class _Batch:
    put: dict[TaskId, tuple[Task, Place]] = field(default_factory=dict)
    moved: dict[TaskId, Place] = field(default_factory=dict)
    dropped: dict[TaskId, None] = field(default_factory=dict)
    announced: list[Task] = field(default_factory=list)
    waiting: list[asyncio.Future[None]] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not (self.put or self.moved or self.dropped or self.announced or self.waiting)


class Keeper:
    """`announce` is called on the loop with what is kept, in order; without a journal at once.

    Where the journal cannot be written, `troubled` is told once, and tasks go on unkept.
    """

    def __init__(
        self,
        journal: Journal | None,
        announce: Callable[[Sequence[Task]], None],
        troubled: Callable[[ForgeError], None],
    ) -> None:
        self._journal = journal
        self._announce = announce
        self._troubled = troubled
        self._is_troubled = False
        self._next = _Batch()
        self._writing: _Batch | None = None

    def changed(self, task: Task, place: Place) -> None:
        """Keep it as it stands now, then announce it."""
        if self._journal is None:
            self._announce([task])
            return
        self._next.put[task.id] = (task, place)
        self._next.announced.append(task)
        self._write_soon()

    def moved(self, places: Mapping[TaskId, Place]) -> None:
        """They wait at other places."""
        self._next.moved.update(places)
        self._write_soon()

    def dropped(self, task: TaskId) -> None:
        """It may be forgotten."""
        self._next.put.pop(task, None)
        self._next.moved.pop(task, None)
        self._next.dropped[task] = None
        self._write_soon()

    def is_settled(self, task: TaskId) -> bool:
        """Whether all that is known of it is kept and announced."""
        writing = self._writing is not None and task in self._writing.put
        return not writing and task not in self._next.put

    async def settled(self) -> None:
        """Everything that was handed in is kept, or could not be."""
        if self._journal is None or (self._writing is None and self._next.is_empty):
            return
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._next.waiting.append(waiting)
        self._write_soon()
        await waiting

    def _write_soon(self) -> None:
        if self._journal is None:
            self._next = _Batch()
        elif self._writing is None:
            self._writing = _Batch()  # what comes in this turn of the loop is written together
            asyncio.get_running_loop().call_soon(self._write)

    def _write(self) -> None:
        assert self._journal is not None
        self._writing, self._next = self._next, _Batch()
        batch = TaskBatch(
            [
                KeptTask(task, place.since, place.number or 0)
                for task, place in self._writing.put.values()
            ],
            [(task, at.since, at.number or 0) for task, at in self._writing.moved.items()],
            list(self._writing.dropped),
        )
        try:
            self._journal.write(batch).add_done_callback(self._written)
        except ForgeError as error:
            self._settle(error)

    def _written(self, answer: asyncio.Future[None]) -> None:
        error = None if answer.cancelled() else answer.exception()
        if error is not None and not isinstance(error, ForgeError):
            error = ForgeError(f"The task queue could not be kept ({error}).")
        self._settle(error)

    def _settle(self, error: ForgeError | None) -> None:
        if error is not None and not self._is_troubled:
            self._troubled(error)
        self._is_troubled = error is not None
        done, self._writing = self._writing, None
        assert done is not None
        if not self._next.is_empty:
            self._write_soon()
        for waiting in done.waiting:
            if not waiting.done():
                waiting.set_result(None)
        self._announce(done.announced)
