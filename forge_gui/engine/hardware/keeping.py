"""Keeps readings and marks on the disk as they come, a few rows every ten seconds, in a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.hardware.history_store import HistoryStore
from forge_gui.engine.hardware.rollups import (
    Gathering,
    Level,
    Rollup,
    level_for,
    merged,
    pieces_of,
    series_of,
)
from forge_gui.values.events import Event
from forge_gui.values.metrics import Reading
from forge_gui.values.monitoring import MARKED, Past, PastMark, mark_of, measured

TIDY_S = 3_600.0


Parts = list[tuple[Level, Mapping[str, Rollup]]]


class Keeping:
    """`take` and `hear` are called on the engine's loop; `write` when `take` says it is due."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._store = HistoryStore(folder)
        self._clock = clock
        self._gathering = Gathering()
        self._marks: list[PastMark] = []
        self._ended: Parts = []
        self._tidied_at: float | None = None
        self._writing = asyncio.Lock()

    def take(self, reading: Reading) -> bool:
        """Returns whether there is something to write."""
        self._ended += self._gathering.take(reading.at, measured(reading))
        return bool(self._ended)

    def hear(self, event: Event, at: float | None = None) -> None:
        """Hear every event; some leave a mark. `at`: when it was, where that is not now."""
        if isinstance(event, MARKED):
            self._marks.append(mark_of(event, self._clock.now() if at is None else at))

    async def write(self) -> None:
        """Put what came on the disk."""
        async with self._writing:
            await asyncio.to_thread(self._write, *self._taken())

    async def close(self) -> None:
        """Write the rest, too, and let go of the file."""
        self._ended += self._gathering.rest()
        async with self._writing:
            taken = self._taken()
            try:
                await asyncio.to_thread(self._end, *taken)
            except RuntimeError:  # the interpreter ends and starts no thread any more
                self._end(*taken)

    async def past(self, since: float, until: float, most: int) -> Past:
        """What is kept of a piece of time, with about `most` values a curve."""
        if self._marks:
            await self.write()
        return await asyncio.to_thread(self._past, since, until, most)

    def _taken(self) -> tuple[Parts, list[PastMark]]:
        taken = self._ended, self._marks
        self._ended, self._marks = [], []
        return taken

    def _write(self, parts: Parts, marks: Sequence[PastMark]) -> None:
        if parts or marks:
            self._store.keep(parts, marks)
        now = self._clock.now()
        if self._tidied_at is None or now - self._tidied_at >= TIDY_S:
            self._tidied_at = now
            self._store.forget_before(now)

    def _end(self, parts: Parts, marks: Sequence[PastMark]) -> None:
        if parts or marks:
            self._store.keep(parts, marks)
        self._store.close()

    def _past(self, since: float, until: float, most: int) -> Past:
        level = level_for(since, self._clock.now())
        pieces = pieces_of(until - since, level, most)
        found = self._store.read(level, since - pieces, until)
        if pieces != level.seconds:
            found = {key: merged(parts, pieces) for key, parts in found.items()}
        marks = tuple(self._store.marks(since, until))
        return Past(since, until, series_of(found, pieces), marks)
