"""The queued tasks in the journal's file: what a process of Forge leaves behind, another finds.

A task belongs to the process that works on its queue for as long as that process lives. Written is
what outlasts the end of the process, however it ends.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from forge_gui.engine.storage import task_rows as rows
from forge_gui.engine.storage.journal import FILE_NAME, OWNERS
from forge_gui.engine.storage.journal_file import JournalFile, Tell, unusable
from forge_gui.engine.storage.journal_file import reading as reading_connection
from forge_gui.engine.storage.journal_writer import JournalWriter
from forge_gui.engine.storage.owner import Owner
from forge_gui.engine.storage.task_rows import KeptTask, TaskBatch


class TaskJournal:
    """Made on the loop that uses it; every method may raise JournalUnusable. `tell` hears, on the
    writer's thread, when a damaged file was set aside."""

    def __init__(self, folder: Path, tell: Tell) -> None:
        self.path = folder / FILE_NAME
        self._file = JournalFile(self.path, tell)
        self._writer = JournalWriter(self._file)
        self._owner = Owner(folder / OWNERS)

    async def adopt(self) -> Sequence[KeptTask]:
        """Everything that processes left which are no more; it is this one's from now on. In the
        order in which it waits."""

        def work(db: sqlite3.Connection) -> Sequence[KeptTask]:
            try:
                self._owner.live()
            except OSError as error:
                raise unusable(self.path, error) from error
            dead = [one for one in rows.owners(db) if not self._owner.is_living(one)]
            return rows.adopt(db, dead, self._owner.name)

        return await self._writer.order(work)

    def write(self, batch: TaskBatch) -> asyncio.Future[None]:
        """Answered when it is kept; it may wait some milliseconds for company."""
        name = self._owner.name
        return self._writer.order(lambda db: rows.write(db, batch, name), is_patient=True)

    async def close(self) -> None:
        """What is written stays; what waits can be adopted by others."""
        await self._writer.close()
        self._owner.release()

    def __repr__(self) -> str:
        return f"<TaskJournal {self.path}>"


class KeptQueue:
    """All tasks that are kept, to look at while others work on them. Blocking."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._owner = Owner(folder / OWNERS)

    def read(self) -> Sequence[tuple[KeptTask, bool]]:
        """Each with whether a living process works on its queue. Raises JournalUnusable."""
        if not self._path.exists():
            return ()
        try:
            db = reading_connection(self._path)
            try:
                found = rows.every(db) if _has_tasks(db) else []
            finally:
                db.close()
        except sqlite3.Error as error:
            raise unusable(self._path, error) from error
        living = {one: self._owner.is_living(one) for one in {one.owner for one in found}}
        return [(one, living[one.owner]) for one in found]


def _has_tasks(db: sqlite3.Connection) -> bool:
    """A file of an earlier version has no table for them yet."""
    return bool(db.execute("SELECT 1 FROM sqlite_master WHERE name = 'tasks'").fetchone())
