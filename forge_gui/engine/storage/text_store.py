"""Kept texts by key, in a folder of their own; whatever is wrong with it, the caller goes on.

Every method blocks on the disk and is called on one thread (text_cache.py sees to that). None
raises: a store that is ill finds nothing, keeps nothing, and says why in `sentence`. A damaged
database is set aside, once, and a new one begun.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from forge_gui.engine.storage.private_folder import make_private

if TYPE_CHECKING:  # loading the library takes a tenth of a second
    from forge_gui.engine.storage.text_disk import TextRows

MAX_TEXT_BYTES = 16 * 1024 * 1024
SET_ASIDE = "set-aside.db"
_BUSY_S = 5.0
"""So long nothing is written after another process held the database for too long."""
_ILL = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "it may not be written there",
    sqlite3.SQLITE_PERM: "it may not be written there",
    sqlite3.SQLITE_CANTOPEN: "its file cannot be opened",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_NOLFS: "the file system cannot hold it",
}
"""What is wrong with the place and not with the database."""
_PASSING = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_INTERRUPT})
_logger = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry:
    """A text to be kept for `ttl_s` seconds, or (None) until its room is needed."""

    key: str
    text: str
    ttl_s: float | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What is in a store: entries, those of them that have expired, bytes of their texts."""

    entries: int = 0
    expired: int = 0
    bytes: int = 0


class TextStore:
    """`folder` is made when first needed, for this user alone; `size_limit` is in bytes."""

    def __init__(self, folder: Path, *, size_limit: int, now: Callable[[], float]) -> None:
        self.sentence = ""
        """What happened to the store, for people; empty while all is well."""
        self.is_off = False
        """It cannot be used; it will be tried again by the next Forge."""
        self._folder = folder
        self._size_limit = size_limit
        self._now = now
        self._rows: TextRows | None = None
        self._busy_until = 0.0
        self._was_set_aside = False

    def get(self, key: str) -> str | None:
        """The text, unless there is none, its time is over, or Forge did not write it."""
        if not _is_utf8(key):
            return None
        return self._guarded(lambda rows: self._read(rows, key), None)

    def set(self, entries: Sequence[Entry]) -> bool:
        """Keep those that may be kept in one go, or none; whether it was done."""
        fit = [entry for entry in entries if may_be_kept(entry)]
        if not fit or self._now() < self._busy_until:
            return False
        return self._guarded(lambda rows: self._write(rows, fit), False)

    def clear(self, key: str | None = None) -> int:
        """Forget one entry, or all; how many there were."""
        if key is not None and not _is_utf8(key):
            return 0
        return self._guarded(lambda rows: int(rows.clear()) if key is None else rows.drop(key), 0)

    def counts(self) -> Counts:
        return self._guarded(lambda rows: Counts(*rows.counts(self._now())), Counts())

    def close(self) -> None:
        """Called on the thread that used it. It may be used again afterwards."""
        rows, self._rows = self._rows, None
        if rows is not None:
            with contextlib.suppress(sqlite3.Error):
                rows.close()

    def _read(self, rows: TextRows, key: str) -> str | None:
        from forge_gui.engine.storage.text_disk import RowRefused

        try:
            found: str | None = rows.get(key)
        except RowRefused as refused:
            reason = str(refused)
        except sqlite3.OperationalError as error:
            if hasattr(error, "sqlite_errorcode"):
                raise
            reason = "a text that cannot be read"  # Python's word for bytes that are no UTF-8
        else:
            return found
        _logger.warning("The cache held %s; it was removed unread.", reason)
        rows.drop(key)
        return None

    def _write(self, rows: TextRows, entries: Sequence[Entry]) -> bool:
        with rows.transact():
            for entry in entries:
                rows.set(entry.key, entry.text, expire=entry.ttl_s)
        if rows.volume() > self._size_limit:
            rows.cull()
        return True

    def _guarded(self, work: Callable[[TextRows], T], otherwise: T) -> T:
        """Do it, with the store opened; `otherwise` where it cannot be done."""
        if self.is_off:
            return otherwise
        from diskcache import Timeout

        try:
            if self._rows is None:
                self._rows = self._open()
            return work(self._rows)
        except Timeout:
            self._busy_until = self._now() + _BUSY_S
        except sqlite3.Error as error:
            self._note(error)
        except OSError as error:
            self._go_off(f"{error.strerror or error}")
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            # The library's own way to stumble over columns that are not what it writes.
            self._set_aside(f"{type(error).__name__}: {error}")
        return otherwise

    def _open(self) -> TextRows:
        from forge_gui.engine.storage.text_disk import DATABASE, TextRows, strange_settings

        make_private(self._folder)
        if os.path.expandvars(self._folder) != str(self._folder):
            raise OSError("the library would read its folder's name as another one")
        if strange := strange_settings(self._folder / DATABASE):
            raise sqlite3.DatabaseError(f"it holds {strange[0]}, which Forge never writes")
        return TextRows(self._folder, self._size_limit)

    def _note(self, error: sqlite3.Error) -> None:
        """An error of the database: passing, of the place, or of the database itself."""
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code in _PASSING:
            self._busy_until = self._now() + _BUSY_S
        elif code in _ILL:
            self._go_off(_ILL[code])
        else:
            self._set_aside(str(error))

    def _set_aside(self, reason: str) -> None:
        """Make room for a new database; a second time in one Forge there is none."""
        self.close()
        if self._was_set_aside:
            return self._go_off(reason)
        self._was_set_aside = True
        database, aside = self._folder / "cache.db", self._folder / SET_ASIDE
        try:
            for end in ("", "-wal", "-shm"):
                aside.with_name(aside.name + end).unlink(missing_ok=True)
                with contextlib.suppress(FileNotFoundError):
                    database.with_name(database.name + end).rename(
                        aside.with_name(aside.name + end)
                    )
        except OSError as error:
            return self._go_off(f"{reason}; {error.strerror or error}")
        self._say(
            f"The cache of answers was damaged ({reason}); it was set aside as {aside}, "
            "and an empty one was begun."
        )
        return None

    def _go_off(self, reason: str) -> None:
        self.close()
        self.is_off = True
        self._say(f"The cache of answers cannot be used: {reason}. Forge goes on without it.")

    def _say(self, sentence: str) -> None:
        self.sentence = sentence
        _logger.warning("%s", sentence)


def may_be_kept(entry: Entry) -> bool:
    """Whether it is text that can be written, and not too long."""
    return len(entry.text) <= MAX_TEXT_BYTES and _is_utf8(entry.key) and _is_utf8(entry.text)


def _is_utf8(text: str) -> bool:
    """Half a surrogate pair is no text that could be written."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
