"""The journal's file: opened, checked and brought up to date; a damaged one is set aside, not lost.

Who opens it holds a lock meanwhile, so that two processes neither migrate it at the same time nor
take each other's fresh file for the damaged one. Blocking: belongs on the writer's thread.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from forge_gui.engine.storage.journal_schema import APPLICATION_ID, SCRIPTS
from forge_gui.engine.storage.lock_files import LockFile
from forge_gui.engine.storage.migrations import TooNew, migrate
from forge_gui.values.errors import JournalUnusable

PATIENCE_S = 15.0
"""How long another process may keep the file to itself."""
_CHECKED_BYTES = 32 * 1024 * 1024
"""Up to here every page is looked at when the file is opened; beyond, damage shows later."""
_SIDE_FILES = ("", "-wal", "-shm")
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_REASONS = {
    sqlite3.SQLITE_FULL: ("the disk is full.", "Free some space: from then on they are kept."),
    sqlite3.SQLITE_READONLY: ("it may not be written there.", "Check the folder's permissions."),
    sqlite3.SQLITE_CANTOPEN: ("it may not be opened there.", "Check the folder's permissions."),
    sqlite3.SQLITE_BUSY: ("another program holds it.", "Close that program."),
}

Tell = Callable[[str, str], None]
"""Hears what people should know: a sentence and an advice."""


class JournalFile:
    """The file at `path`, with one connection for writing."""

    def __init__(self, path: Path, tell: Tell) -> None:
        self.path = path
        self._tell = tell
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    def connection(self) -> sqlite3.Connection:
        """Open, checked, up to date, and still the file at its path. Raises JournalUnusable."""
        if self._connection is not None and self._identity == _identity(self.path):
            return self._connection
        self.close()
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with _alone(self.path):
                self._connection = self._open()
        except TooNew as error:
            raise JournalUnusable(str(self.path), f"{error}.", "Update Forge.") from error
        except (OSError, sqlite3.Error) as error:
            raise unusable(self.path, error) from error
        self._identity = _identity(self.path)
        return self._connection

    def give_up(self, error: sqlite3.Error) -> None:
        """Damage came to light in the midst of work: the next connection is to a fresh file."""
        self.close()
        try:
            with _alone(self.path):
                if self._identity == _identity(self.path):
                    self._put_aside(error)
        except OSError as trouble:
            raise unusable(self.path, trouble) from error

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    def _open(self) -> sqlite3.Connection:
        try:
            return _opened(self.path)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            self._put_aside(error)
            return _opened(self.path)

    def _put_aside(self, error: sqlite3.Error) -> None:
        aside = _set_aside(self.path)
        self._tell(
            f"The kept runs in {self.path} could not be read ({_plain(error)}); the file was "
            f"set aside as {aside.name}, and a new one was begun.",
            "Nothing was deleted.",
        )


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is no longer what it should be."""
    return isinstance(error, _Damage) or _code(error) in _DAMAGED


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another process just holds it."""
    return _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def unusable(path: Path, error: OSError | sqlite3.Error) -> JournalUnusable:
    """What went wrong, for people."""
    if isinstance(error, sqlite3.Error):
        reason, advice = _REASONS.get(_code(error), (f"{_plain(error)}.", ""))
    else:
        reason, advice = f"{error.strerror or error}.", ""
    return JournalUnusable(str(path), reason, advice)


class _Damage(sqlite3.DatabaseError):
    """It is a database, but not a sound journal."""


def reading(path: Path) -> sqlite3.Connection:
    """One more connection, which cannot write. The caller closes it. Raises sqlite3.Error."""
    connection = sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA query_only = ON")
    return connection


def _opened(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))  # SQLite's own would be open to all
    connection = sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        if _is_new(connection):
            connection.execute("PRAGMA auto_vacuum = FULL")
        _check_pages(connection, path)
        for pragma in (
            "journal_mode = WAL",
            "journal_size_limit = 16777216",
            "foreign_keys = ON",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        migrate(connection, SCRIPTS)
        _check_tables(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _is_new(connection: sqlite3.Connection) -> bool:
    """Before anything is changed: nothing is in the file yet, or it is Forge's."""
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (things,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if things and mark != APPLICATION_ID:
        raise _Damage("it is not Forge's")
    return not things


def _check_pages(connection: sqlite3.Connection, path: Path) -> None:
    if path.stat().st_size > _CHECKED_BYTES:
        return
    (finding,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if finding != "ok":
        raise _Damage(str(finding).splitlines()[-1])


def _check_tables(connection: sqlite3.Connection) -> None:
    """Nothing missing and nothing planted: tables, indexes, and no trigger."""
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(fresh, SCRIPTS)
        expected = _tables(fresh)
    finally:
        fresh.close()
    if _tables(connection) != expected:
        raise _Damage("its tables are not those of this version")


def _tables(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    found = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    return set(found)


def _set_aside(path: Path) -> Path:
    """Rename the file with its side files, so that it can still be rescued. Raises OSError."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    aside, number = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-damaged-{stamp}-{number}{path.suffix}")
    for ending in reversed(_SIDE_FILES):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    lock = LockFile(path.with_suffix(".lock"))
    if not lock.take(PATIENCE_S):
        raise JournalUnusable(str(path), "another program holds it.", "Close that program.")
    try:
        yield
    finally:
        lock.release()


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies there; None: none. A deleted or replaced one is noticed by it."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _code(error: sqlite3.Error) -> int:
    """The plain result code, without the details in its upper bytes; 0 where there is none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def _plain(error: sqlite3.Error) -> str:
    return str(error).rstrip(".") or type(error).__name__
