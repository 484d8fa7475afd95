"""A diskcache that holds text and nothing else: what was put there by others is never run.

The library unpickles rows and keys as it reads them (CVE-2025-69872), also with its JSONDisk. Here
keys and values are UTF-8 text inside the database; a row of any other kind is refused before it is
looked into, no file beside the database is opened or deleted whatever a row says. Importing this
loads the library, so it is imported where a cache is opened.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import diskcache
from diskcache.core import DBNAME, DEFAULT_SETTINGS, METADATA, MODE_RAW

DATABASE = str(DBNAME)
_WRITABLE_WAIT_S = 1.0
"""How long another process may hold the database before a write is given up."""


class RowRefused(ValueError):
    """A row that Forge did not write."""


class TextDisk(diskcache.Disk):  # type: ignore[misc]  # the library has no types
    """Turns keys and values into columns and back: text is text, everything else is refused."""

    def put(self, key: object) -> tuple[str, bool]:
        return _text(key), True

    def get(self, key: object, raw: object) -> str:
        if raw != 1:
            raise RowRefused("a key that is no plain text")
        return _text(key)

    def store(self, value: object, read: bool, **_: object) -> tuple[int, int, None, str]:
        if read:
            raise RowRefused("a file")
        text = _text(value)
        return len(text.encode()), MODE_RAW, None, text

    def fetch(self, mode: object, filename: object, value: object, read: bool) -> str:
        if mode != MODE_RAW or filename is not None or read:
            raise RowRefused("a value that is no plain text")
        return _text(value)

    def filename(self, *_: object, **__: object) -> tuple[str, str]:
        raise RowRefused("a file")

    def remove(self, file_path: object) -> None:
        """Nothing: no row has a file, and one that names a file must not have it deleted."""


class TextRows(diskcache.Cache):  # type: ignore[misc]  # the library has no types
    """The table. The column `size` counts the bytes of texts; all of them are in the database."""

    def __init__(self, folder: Path, size_limit: int) -> None:
        settings = {name: value for name, value in DEFAULT_SETTINGS.items() if "disk_" not in name}
        # A mapped file that somebody cuts short ends the whole process.
        settings |= {"size_limit": size_limit, "sqlite_mmap_size": 0}
        super().__init__(str(folder), timeout=_WRITABLE_WAIT_S, disk=TextDisk, **settings)

    def volume(self) -> int:
        """Bytes that the database takes."""
        ((pages,),) = self._sql("PRAGMA page_count").fetchall()
        return int(self._page_size * pages)

    def counts(self, now: float) -> tuple[int, int, int]:
        """Entries, those of them that have expired, bytes of their texts."""
        query = (
            "SELECT COUNT(*), COALESCE(SUM(expire_time <= ?), 0),"
            " TOTAL(MAX(CAST(size AS INTEGER), 0)) FROM Cache"
        )
        ((entries, expired, size),) = self._sql(query, (now,)).fetchall()
        return int(entries), int(expired), int(size)

    def drop(self, key: str) -> int:
        """Remove an entry without looking into it; how many there were (0 or 1)."""
        return int(self._sql("DELETE FROM Cache WHERE key = ? AND raw = 1", (key,)).rowcount)


def strange_settings(database: Path) -> list[str]:
    """Names of settings in a database that the library would obey though it never writes them.

    It makes pragmas and attributes of whatever stands in that table. Raises sqlite3.Error.
    """
    known = {*DEFAULT_SETTINGS, *METADATA}
    with closing(sqlite3.connect(database, timeout=_WRITABLE_WAIT_S)) as connection:
        found: Iterator[tuple[Any]] = connection.execute(
            "SELECT name FROM sqlite_master WHERE name = 'Settings'"
        )
        if not list(found):
            return []
        names = [name for (name,) in connection.execute("SELECT key FROM Settings")]
    return [str(name) for name in names if name not in known]


def _text(value: object) -> str:
    if type(value) is not str:
        raise RowRefused("something that is no text")
    return value
