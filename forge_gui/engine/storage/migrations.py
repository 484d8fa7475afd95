"""Brings a SQLite file to the newest form of its tables, one version at a time, each whole or not.

The version is the file's own `user_version`; version n is what the first n scripts make.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence


class TooNew(Exception):
    """The file was written by a newer program; it is left alone."""

    def __init__(self, version: int, known: int) -> None:
        super().__init__(f"it has version {version}, and {known} is the newest known here")
        self.version = version
        self.known = known


def migrate(connection: sqlite3.Connection, scripts: Sequence[Sequence[str]]) -> int:
    """Run the scripts (lists of statements) that the file lacks. Returns the version it had.

    Raises TooNew, and sqlite3.Error with the file at the last version that was reached whole.
    """
    (before,) = connection.execute("PRAGMA user_version").fetchone()
    if before > len(scripts):
        raise TooNew(before, len(scripts))
    for version in range(before + 1, len(scripts) + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in scripts[version - 1]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {version:d}")  # takes no parameters
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
    return int(before)
