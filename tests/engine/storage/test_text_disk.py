"""Rows and keys that somebody planted in the cache's database are refused and never run.

The plants are pickles that leave a mark when they are read. The library's own Disk and its
JSONDisk are shown to fall for them, so the plants are live.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import diskcache
import pytest

from forge_gui.engine.storage.text_disk import DATABASE, RowRefused, TextRows
from forge_gui.engine.storage.text_store import Entry, TextStore

_LIMIT = 1024 * 1024
ExpectLog = Callable[[str, str], None]


class Plant:
    """A database with one honest entry, and the ways to tamper with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mark = folder.parent / "mark"
        folder.mkdir(mode=0o700, exist_ok=True)
        with closing(TextRows(folder, _LIMIT)) as rows:
            rows.set("honest", "text")

    @property
    def pickle(self) -> bytes:
        """Makes the mark when it is unpickled."""
        return b"cos\nmkdir\n(S'%s'\ntR." % str(self.mark).encode()

    def sql(self, statement: str, *values: object) -> None:
        with closing(sqlite3.connect(self.folder / DATABASE)) as connection, connection:
            connection.execute(statement, values)

    def value(self) -> None:
        """The honest entry's value becomes a pickle."""
        self.sql("UPDATE Cache SET mode = 4, value = ? WHERE key = 'honest'", self.pickle)

    def file(self) -> None:
        """... becomes the name of a file that is a pickle."""
        (self.folder / "evil.val").write_bytes(self.pickle)
        self.sql("UPDATE Cache SET mode = 4, value = NULL, filename = 'evil.val'")

    def key(self) -> None:
        """... its key becomes a pickle."""
        self.sql("UPDATE Cache SET raw = 0, key = ?", self.pickle)


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    return Plant(tmp_path / "cache")


def _reads(rows: diskcache.Cache) -> Iterator[Callable[[], object]]:
    """Every way in which the library reads a row."""
    yield lambda: rows.get("honest")
    yield lambda: rows["honest"]
    yield lambda: rows.get("honest", read=True)
    yield rows.peekitem
    yield lambda: rows.peekitem(last=False)
    yield lambda: list(rows)
    yield lambda: list(reversed(rows))
    yield lambda: list(rows.iterkeys())
    yield rows.peek
    yield rows.pull
    yield lambda: rows.pop("honest")


@pytest.mark.parametrize("disk", [diskcache.Disk, diskcache.JSONDisk])
@pytest.mark.parametrize("way", ["value", "key"])
def test_the_plants_are_live(plant: Plant, disk: type[diskcache.Disk], way: str) -> None:
    getattr(plant, way)()
    with closing(diskcache.Cache(plant.folder, disk=disk)) as cache:
        if disk is diskcache.JSONDisk and way == "value":
            plant.sql("UPDATE Cache SET key = ?", cache.disk.put("honest")[0])
        with suppress(Exception):
            cache.get("honest")
        with suppress(Exception):
            list(cache)
    assert plant.mark.exists()


@pytest.mark.parametrize("way", ["value", "file", "key"])
def test_no_way_of_reading_runs_what_was_planted(plant: Plant, way: str) -> None:
    getattr(plant, way)()
    with closing(TextRows(plant.folder, _LIMIT)) as rows:
        refused = 0
        for read in _reads(rows):
            try:
                read()
            except RowRefused:
                refused += 1
            except KeyError:
                continue
        assert refused
        rows.stats(enable=True)
        rows.volume()
        rows.counts(0.0)
        rows.expire()
        rows.cull()
        rows.clear()
    assert not plant.mark.exists()


@pytest.mark.parametrize("way", ["value", "file", "key"])
def test_a_store_reads_past_what_was_planted(plant: Plant, way: str, expect_log: ExpectLog) -> None:
    getattr(plant, way)()
    store = TextStore(plant.folder, size_limit=_LIMIT, now=lambda: 0.0)
    if way != "key":
        expect_log("forge_gui.engine.storage.text_store", "removed unread")
    assert store.get("honest") is None
    assert store.get("honest") is None
    assert store.set([Entry("honest", "new")])
    assert store.get("honest") == "new"
    assert store.counts().entries == (2 if way == "key" else 1)
    assert store.clear() == (2 if way == "key" else 1)
    store.close()
    assert not plant.mark.exists()


def test_text_that_is_no_text_is_a_miss(plant: Plant, expect_log: ExpectLog) -> None:
    expect_log("forge_gui.engine.storage.text_store", "cannot be read")
    plant.sql("UPDATE Cache SET value = CAST(x'ff80' AS TEXT)")
    store = TextStore(plant.folder, size_limit=_LIMIT, now=lambda: 0.0)
    assert store.get("honest") is None
    assert store.counts().entries == 0
    store.close()


def test_a_row_that_names_a_file_has_no_file_read_or_deleted(
    plant: Plant, expect_log: ExpectLog
) -> None:
    secret = plant.folder.parent / "secret"
    secret.write_text("mine")
    expect_log("forge_gui.engine.storage.text_store", "removed unread")
    plant.sql("UPDATE Cache SET mode = 3, value = NULL, filename = ?", str(secret))
    store = TextStore(plant.folder, size_limit=_LIMIT, now=lambda: 0.0)
    assert store.get("honest") is None
    store.close()
    plant.sql("INSERT INTO Cache (key, raw, mode, filename) VALUES ('x', 1, 3, ?)", str(secret))
    store.clear()
    store.close()
    assert secret.read_text() == "mine"


@pytest.mark.parametrize("name", ["sqlite_writable_schema", "disk_evil", "_disk", "transact"])
def test_a_setting_that_forge_never_writes_is_not_obeyed(
    plant: Plant, name: str, expect_log: ExpectLog
) -> None:
    expect_log("forge_gui.engine.storage.text_store", f"damaged .*{name}")
    plant.sql("INSERT INTO Settings VALUES (?, 1)", name)
    store = TextStore(plant.folder, size_limit=_LIMIT, now=lambda: 0.0)
    assert store.get("honest") is None
    assert store.set([Entry("a", "b")])
    assert store.get("a") == "b"
    store.close()


@pytest.mark.parametrize("value", [b"bytes", 1, None, ["list"]])
def test_only_text_is_taken(tmp_path: Path, value: object) -> None:
    with closing(TextRows(tmp_path / "c", _LIMIT)) as rows:
        with pytest.raises(RowRefused):
            rows.set("key", value)
        with pytest.raises(RowRefused):
            rows.set(value, "text")
        with pytest.raises(RowRefused):
            rows.get(value)
        assert len(rows) == 0
