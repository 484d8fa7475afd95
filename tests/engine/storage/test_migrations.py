"""SQLite files come to the newest version whole steps at a time; newer ones are left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from forge_gui.engine.storage.journal import FILE_NAME
from forge_gui.engine.storage.journal_file import JournalFile
from forge_gui.engine.storage.journal_schema import SCRIPTS
from forge_gui.engine.storage.migrations import TooNew, migrate

_ONE = ("CREATE TABLE songs (name TEXT)", "INSERT INTO songs VALUES ('old')")
_TWO = ("ALTER TABLE songs ADD COLUMN length REAL NOT NULL DEFAULT 3.5",)
_BROKEN = ("INSERT INTO songs VALUES ('half', 1)", "INSERT INTO nowhere VALUES (1)")


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        yield connection


def _version(db: sqlite3.Connection) -> int:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def test_what_is_there_is_brought_along(db: sqlite3.Connection) -> None:
    assert migrate(db, [_ONE]) == 0
    assert migrate(db, [_ONE, _TWO]) == 1
    assert db.execute("SELECT * FROM songs").fetchall() == [("old", 3.5)]
    assert migrate(db, [_ONE, _TWO]) == 2
    assert _version(db) == 2


def test_a_step_that_fails_leaves_the_version_before_it(db: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate(db, [_ONE, _TWO, _BROKEN])
    assert _version(db) == 2
    assert db.execute("SELECT name FROM songs").fetchall() == [("old",)]
    assert migrate(db, [_ONE, _TWO, ("DELETE FROM songs",)]) == 2


def test_a_newer_file_is_refused(db: sqlite3.Connection) -> None:
    migrate(db, [_ONE, _TWO])
    with pytest.raises(TooNew):
        migrate(db, [_ONE])


def test_a_journal_of_an_older_version_keeps_its_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / FILE_NAME
    said: list[str] = []
    file = JournalFile(path, lambda sentence, _: said.append(sentence))
    file.connection().execute(
        "INSERT INTO runs (id, pipeline, status, owner, pid, started_at, sitting_at, steps, "
        "forge_version, size, inputs, graph) "
        "VALUES ('r', 'p', 'success', 'o', 1, 1, 1, 1, '0', 1, '{}', '{}')"
    )
    file.close()
    newer = (*SCRIPTS, ("ALTER TABLE runs ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",))
    monkeypatch.setattr("forge_gui.engine.storage.journal_file.SCRIPTS", newer)
    file = JournalFile(path, lambda sentence, _: said.append(sentence))
    rows = file.connection().execute("SELECT id, mood FROM runs").fetchall()
    file.close()
    assert rows == [("r", "calm")]
    assert said == []
