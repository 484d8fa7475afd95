"""The task queue of one engine: taken up where earlier processes left it, closed in good order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol

from forge_gui.engine.storage.queue_look import PauseMark
from forge_gui.engine.storage.task_rows import KeptTask
from forge_gui.engine.tasks.keeping import Journal
from forge_gui.engine.tasks.offloader import Offloader
from forge_gui.values.errors import ForgeError
from forge_gui.values.task_errors import TasksOff
from forge_gui.values.tasks import TaskId, TaskOrder, TasksLeft


class SharedJournal(Journal, Protocol):
    """Where tasks are kept, also those of processes that are no more; see task_journal.py."""

    async def adopt(self) -> Sequence[KeptTask]: ...

    async def close(self) -> None: ...


class QueueDesk:
    """`troubled` hears why what was kept could not be read; the queue then begins empty.
    `mark`: where a pause is kept; None: it ends with the process."""

    def __init__(
        self,
        offloader: Offloader,
        journal: SharedJournal | None,
        troubled: Callable[[ForgeError], None],
        mark: PauseMark | None = None,
        *,
        is_on: Callable[[], bool],
    ) -> None:
        self._offloader = offloader
        self._journal = journal
        self._troubled = troubled
        self._mark = mark
        self._is_on = is_on
        self._is_open = False
        self._opening = asyncio.Lock()

    async def opened(self) -> Offloader:
        """The offloader, with what earlier processes left behind."""
        if not self._is_open:
            async with self._opening:
                if not self._is_open:
                    await self._open()
        return self._offloader

    async def submit(self, orders: Sequence[TaskOrder]) -> Sequence[TaskId]:
        """Raises what Offloader.submit raises, and TasksOff where the settings say so."""
        if not self._is_on():
            raise TasksOff
        return await (await self.opened()).submit(orders)

    def left(self) -> TasksLeft | None:
        """What is not over; None: nobody has taken the queue up yet."""
        if not self._is_open:
            return None
        counts = self._offloader.counts
        return TasksLeft(counts.pending + counts.running, counts.is_paused, is_taken_up=True)

    async def pause(self, *, is_kept: bool = True) -> None:
        """Asked before anything else, nothing that was left waiting is started. `is_kept`: it
        lasts over restarts."""
        self._offloader.pause()
        if is_kept:
            await self._note_pause(True)
        await self.opened()

    async def resume(self) -> None:
        """Start tasks again; a kept pause is over."""
        await self._note_pause(False)
        (await self.opened()).resume()

    async def close(self) -> None:
        """What works is stopped, and waits again the next time. Nothing can be asked any more."""
        async with self._opening:  # what is being taken up just now is put back as well
            await self._offloader.close()
            self._is_open = True
            if self._journal is not None:
                await self._journal.close()

    async def _note_pause(self, is_paused: bool) -> None:
        """A pause that cannot be kept is told, and holds until Forge ends."""
        if self._mark is None:
            return
        try:
            await asyncio.to_thread(self._mark.put, is_paused)
        except OSError as error:
            self._troubled(_unkept(error))

    async def _open(self) -> None:
        if self._mark is not None and await asyncio.to_thread(self._mark.is_set):
            self._offloader.pause()
        kept: Sequence[KeptTask] = ()
        if self._journal is not None:
            try:
                kept = await self._journal.adopt()
            except ForgeError as error:
                self._troubled(error)
        self._offloader.restore(kept)
        self._is_open = True


def _unkept(error: OSError) -> ForgeError:
    return ForgeError(
        f"The pause of the task queue could not be kept ({error.strerror or error}).",
        "It holds until Forge ends.",
    )
