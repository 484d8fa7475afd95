"""The journal of runs: a SQLite file (WAL) in the user's data folder. Opened when first needed.

Writing goes through one thread, reading over connections of their own. What ended a run or began
it is on the disk when the call returns, power cut or not; the end of a step outlives the process.
Several processes may use one journal. A run belongs to the process that works on it for as long as
that process lives, which a lock file tells.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from forge_gui.engine.storage import journal_reading as reading
from forge_gui.engine.storage import journal_rows as rows
from forge_gui.engine.storage import journal_search as search
from forge_gui.engine.storage.journal_ends import End, Ends
from forge_gui.engine.storage.journal_file import JournalFile, Tell, is_damage, unusable
from forge_gui.engine.storage.journal_file import reading as reading_connection
from forge_gui.engine.storage.journal_limits import Limits, to_delete
from forge_gui.engine.storage.journal_words import KeptRun, Opening
from forge_gui.engine.storage.journal_writer import JournalWriter
from forge_gui.engine.storage.owner import Owner
from forge_gui.values.errors import JournalUnusable, RunBusy, RunNotFound
from forge_gui.values.history import RunSummary, StepTurn
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus

FILE_NAME = "journal.sqlite"
OWNERS = "owners"
_SOON_S = 0.1
"""What nobody waits for waits at most so long for company."""
Answer = TypeVar("Answer")


class Journal:
    """The runs kept in `folder`. Made on the loop that uses it; every method may raise
    JournalUnusable. `tell` hears, on the writer's thread, when a damaged file was set aside."""

    def __init__(self, folder: Path, tell: Tell) -> None:
        self.path = folder / FILE_NAME
        self._file = JournalFile(self.path, tell)
        self._writer = JournalWriter(self._file)
        self._owner = Owner(folder / OWNERS)
        self._is_checked = False
        self._ends = Ends()
        self._ordered: Ends | None = None
        self._timer: asyncio.TimerHandle | None = None

    # Writing

    async def begin(self, opening: Opening, claim: rows.Claim | None = None) -> int:
        """A run opens, or with a claim goes on. Returns its sitting. Raises RunBusy."""

        def work(db: sqlite3.Connection) -> int:
            self._live()
            if claim is None:
                return rows.open_run(db, opening, self._owner.name)
            if self._is_going(db, claim.run):
                raise RunBusy(claim.run)
            return rows.go_on(db, opening, self._owner.name, claim)

        return await self._writer.order(work, is_full=True)

    def step_began(self, run: RunId, turn: StepTurn) -> None:
        """Written with what comes next: a step cut off at once may leave no trace."""
        if not self._ends.add_turn(run, turn):
            self._ends = Ends()
            self._ends.add_turn(run, turn)
        self._write_soon()

    def step_passed(self, end: End) -> None:
        """A step that had no turn: skipped, or the run was stopped. Written with what comes next."""
        self._add(end, None)
        self._write_soon()

    def step_ended(self, end: End) -> asyncio.Future[None]:
        """Answered when it is kept. The answer may be RunNotFound, JournalUnusable, and TypeError
        or ValueError where the output is no JSON; never cancelled by who waits for it."""
        answer: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._add(end, answer)
        self._write_ends()
        return answer

    async def ended(self, result: RunResult, status: RunStatus, at: float) -> None:
        work = functools.partial(
            rows.end_run, result=result, status=status, owner=self._owner.name, at=at
        )
        self._write_ends()
        await self._writer.order(work, is_full=True)

    async def note(self, run: RunId, step: StepId, name: str, value: Json, at: float) -> None:
        """Raises RunNotFound, and TypeError, ValueError where the value is no JSON."""
        try:
            await self._writer.order(lambda db: rows.note(db, run, step, name, value, at))
        except sqlite3.IntegrityError as error:
            raise RunNotFound(run) from error

    def tell(self, run: RunId, at: float, name: str, detail: Json) -> asyncio.Future[None]:
        """Something that happened to a run. Answered when it is kept; the answer may be RunNotFound,
        JournalUnusable, and TypeError or ValueError where the detail is no JSON."""
        return self._writer.order(lambda db: rows.tell(db, run, at, name, detail))

    async def delete(self, runs: Sequence[RunId]) -> int:
        """Forget runs; returns how many there were. Raises RunBusy where one is going on."""
        if not self.path.exists():
            return 0

        def work(db: sqlite3.Connection) -> int:
            for run in runs:
                if self._is_going(db, run):
                    raise RunBusy(run)
            return rows.delete(db, runs)

        return await self._writer.order(work)

    async def tidy(self, limits: Limits, now: float) -> int:
        """Bring the journal within its limits. Returns how many runs had to go."""
        too_many = to_delete(await self.read(reading.held, ()), limits, now)
        for run in too_many:  # one by one, so that ends of steps come in between
            with contextlib.suppress(RunBusy):
                await self.delete([RunId(run)])
        return len(too_many)

    # Reading

    async def runs(self, limit: int, before: float | None) -> Sequence[RunSummary]:
        """The newest runs that began before a time (epoch seconds), newest first."""
        return await self.read(
            lambda db, is_living: reading.listed(db, limit, before, is_living), ()
        )

    async def holding(self, text: str, runs: Sequence[RunId]) -> frozenset[RunId]:
        """Those of some runs in whose values a text stands."""
        return await self.read(
            lambda db, _is_living: search.holding(db, text, runs), frozenset[RunId]()
        )

    async def unfinished(self) -> Sequence[RunSummary]:
        """Runs that were cut off, newest first."""
        return await self.read(reading.unfinished, ())

    async def kept(self, run: RunId) -> tuple[KeptRun, rows.Claim]:
        """One run, and the claim with which it may be continued. Raises RunNotFound,
        FileDamaged where what is kept of it is no longer what was written."""

        def work(db: sqlite3.Connection, is_living: reading.IsLiving) -> tuple[KeptRun, rows.Claim]:
            claim = reading.claim(db, run)
            return reading.kept_run(db, run, is_living, str(self.path)), claim

        found = await self.read(work, None)
        if found is None:
            raise RunNotFound(run)
        return found

    async def close(self) -> None:
        """Write what there is and let go. Runs that did not end can be continued by others."""
        self._write_ends()
        await self._writer.close()
        self._owner.release()

    def _add(self, end: End, answer: asyncio.Future[None] | None) -> None:
        if not self._ends.add(end, answer):
            self._ends = Ends()
            self._ends.add(end, answer)

    def _write_soon(self) -> None:
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(_SOON_S, self._write_ends)

    def _write_ends(self) -> None:
        """Order what there is, unless it is ordered already: then it takes the new ones along."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        ends = self._ends
        if ends is self._ordered or ends.is_empty:
            return
        self._ordered = ends
        try:
            self._writer.order(ends.write, is_patient=True).add_done_callback(ends.tell)
        except JournalUnusable as error:
            ends.fail(error)

    async def read(
        self, work: Callable[[sqlite3.Connection, reading.IsLiving], Answer], nothing: Answer
    ) -> Answer:
        """Answer a question on a thread; `nothing` where nothing was ever kept."""
        if not self.path.exists():
            return nothing
        if not self._is_checked:
            await self._writer.order(lambda _: None)
            self._is_checked = True
        try:
            return await asyncio.to_thread(self._look, work)
        except sqlite3.Error as error:
            if is_damage(error):
                give_up = functools.partial(self._file.give_up, error)
                with contextlib.suppress(JournalUnusable):
                    await self._writer.order(lambda _: give_up())
            raise unusable(self.path, error) from error

    def _look(self, work: Callable[[sqlite3.Connection, reading.IsLiving], Answer]) -> Answer:
        db = reading_connection(self.path)
        try:
            return work(db, functools.cache(self._owner.is_living))
        finally:
            db.close()

    def _live(self) -> None:
        """From the first run on others can see that this process lives."""
        try:
            self._owner.live()
        except OSError as error:
            raise unusable(self.path, error) from error

    def _is_going(self, db: sqlite3.Connection, run: RunId) -> bool:
        return reading.is_going(db, run, self._owner.is_living)

    def __repr__(self) -> str:
        return f"<Journal {self.path}>"
