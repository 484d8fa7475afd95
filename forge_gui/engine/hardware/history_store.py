"""The last week of readings and marks in a small SQLite file, summed up. Blocks; in a thread.

It is only a record of what was: a file that is damaged is set aside and a new one begun, one that
another Forge holds is left out this time, and nothing waits for the disk to be sure.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from forge_gui.engine.hardware.rollups import COARSE, LEVELS, Level, Rollup
from forge_gui.values.monitoring import MarkKind, PastMark

FILE_NAME = "monitor.sqlite"
MOST_MARKS = 20_000
MOST_ROLLUPS = 1_000_000
"""A bound for whoever has hundreds of models; without, a week is some 150,000."""
_PATIENCE_S = 1.0
_log = logging.getLogger(__name__)
_SCHEMA = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA journal_size_limit = 1048576;
CREATE TABLE IF NOT EXISTS curve (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS rollup (
    level INTEGER, curve INTEGER, at INTEGER, low REAL, mean REAL, high REAL, count INTEGER,
    PRIMARY KEY (level, curve, at)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mark (at REAL, kind TEXT, subject TEXT, note TEXT);
CREATE INDEX IF NOT EXISTS mark_at ON mark (at);
"""


class HistoryStore:
    """`folder` is made when something is first kept."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._curves: dict[str, int] = {}
        self._is_told = False

    def keep(
        self, parts: Sequence[tuple[Level, Mapping[str, Rollup]]], marks: Sequence[PastMark]
    ) -> None:
        """Add pieces of time and marks; one that is there already is made one with it."""
        with self._using() as db:
            if db is None:
                return
            with db:
                for level, rollups in parts:
                    rows = [
                        (level.seconds, self._curve(db, key), *_row(one))
                        for key, one in rollups.items()
                    ]
                    db.executemany(_PUT, rows)
                rows_of_marks = [(one.at, one.kind, one.subject, one.note) for one in marks]
                db.executemany("INSERT INTO mark VALUES (?, ?, ?, ?)", rows_of_marks)

    def read(self, level: Level, since: float, until: float) -> dict[str, list[Rollup]]:
        """All curves of a piece of time, each oldest first."""
        found: dict[str, list[Rollup]] = {}
        with self._using() as db:
            for key, *figures in db.execute(_GET, (level.seconds, since, until)) if db else ():
                found.setdefault(key, []).append(Rollup(*figures))
        return found

    def marks(self, since: float, until: float) -> list[PastMark]:
        """Oldest first; of a kind that a newer Forge made, none."""
        kinds = {kind.value: kind for kind in MarkKind}
        order = "SELECT * FROM mark WHERE at >= ? AND at < ? ORDER BY at"
        with self._using() as db:
            rows = list(db.execute(order, (since, until))) if db else []
        return [PastMark(at, kinds[kind], *words) for at, kind, *words in rows if kind in kinds]

    def forget_before(self, now: float) -> None:
        """Leave what is older than is kept, and what is more than is kept."""
        with self._using() as db:
            if db is None:
                return
            with db:
                for level in LEVELS:
                    old = (level.seconds, now - level.kept_s)
                    db.execute("DELETE FROM rollup WHERE level = ? AND at < ?", old)
                db.execute("DELETE FROM mark WHERE at < ?", (now - COARSE.kept_s,))
                self._bound(db, "mark", MOST_MARKS)
                self._bound(db, "rollup", MOST_ROLLUPS)
                db.execute("DELETE FROM curve WHERE id NOT IN (SELECT curve FROM rollup)")
            self._curves.clear()

    def close(self) -> None:
        with self._lock:
            if self._db is not None:
                self._db.close()
            self._db = None
            self._curves.clear()

    @staticmethod
    def _bound(db: sqlite3.Connection, table: str, most: int) -> None:
        """The oldest half goes where there are more than `most`."""
        count, oldest, newest = db.execute(
            f"SELECT count(*), min(at), max(at) FROM {table}"  # noqa: S608 - one of our own names
        ).fetchone()
        if count > most:
            half = ((oldest + newest) / 2,)
            db.execute(f"DELETE FROM {table} WHERE at < ?", half)  # noqa: S608 - see above

    def _curve(self, db: sqlite3.Connection, key: str) -> int:
        known = self._curves.get(key)
        if known is None:
            db.execute("INSERT OR IGNORE INTO curve (key) VALUES (?)", (key,))
            (known,) = db.execute("SELECT id FROM curve WHERE key = ?", (key,)).fetchone()
            self._curves[key] = known
        return int(known)

    @contextlib.contextmanager
    def _using(self) -> Iterator[sqlite3.Connection | None]:
        """The open file; None where it cannot be used. What goes wrong is told once."""
        with self._lock:
            db = self._opened()
            try:
                yield db
            except sqlite3.Error as error:
                self._recover(error)

    def _opened(self) -> sqlite3.Connection | None:
        if self._db is None:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self._db = sqlite3.connect(self.path, timeout=_PATIENCE_S, check_same_thread=False)
                self._db.executescript(_SCHEMA)
            except sqlite3.Error as error:
                self._recover(error)
            except OSError as error:
                self._tell(error)
        return self._db

    def _recover(self, error: sqlite3.Error) -> None:
        """A damaged file is set aside; one that is held is tried again next time."""
        self._tell(error)
        if self._db is not None:
            self._db.close()
        self._db = None
        self._curves.clear()
        if isinstance(error, sqlite3.OperationalError):
            return
        with contextlib.suppress(OSError):
            self.path.replace(self.path.with_suffix(".damaged"))
        for rest in ("-wal", "-shm"):
            with contextlib.suppress(OSError):
                self.path.with_name(self.path.name + rest).unlink()

    def _tell(self, error: Exception) -> None:
        if not self._is_told:
            self._is_told = True
            _log.info("The history of readings is not kept for now: %s", error)


def _row(one: Rollup) -> tuple[int, float, float, float, int]:
    return one.at, one.low, one.mean, one.high, one.count


_PUT = """
INSERT INTO rollup VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    low = min(low, excluded.low), high = max(high, excluded.high),
    mean = (mean * count + excluded.mean * excluded.count) / (count + excluded.count),
    count = count + excluded.count
"""
_GET = """
SELECT key, at, low, mean, high, count FROM rollup JOIN curve ON curve.id = rollup.curve
WHERE level = ? AND at >= ? AND at < ? ORDER BY curve, at
"""
