"""The store keeps texts for their time and within its size, and is ill without hurting anybody."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.storage.text_disk import DATABASE
from forge_gui.engine.storage.text_store import MAX_TEXT_BYTES, SET_ASIDE, Entry, TextStore

ExpectLog = Callable[[str, str], None]
_MIB = 1024 * 1024
_STORE = "forge_gui.engine.storage.text_store"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "answers"


@pytest.fixture
def store(folder: Path) -> Iterator[TextStore]:
    made = TextStore(folder, size_limit=_MIB, now=time.time)
    yield made
    made.close()


def test_what_is_kept_is_there_after_a_restart(store: TextStore, folder: Path) -> None:
    assert store.set([Entry("a", "één"), Entry("b", "")])
    store.close()
    again = TextStore(folder, size_limit=_MIB, now=time.time)
    assert (again.get("a"), again.get("b"), again.get("c")) == ("één", "", None)
    again.close()


@given(key=st.text(st.characters()), text=st.text(st.characters()))
def test_any_text_comes_back_as_it_was_or_is_not_taken(
    tmp_path_factory: pytest.TempPathFactory, key: str, text: str
) -> None:
    store = TextStore(tmp_path_factory.getbasetemp() / "any", size_limit=_MIB, now=time.time)
    is_text = not any("\ud800" <= one <= "\udfff" for one in key + text)
    assert store.set([Entry(key, text)]) is is_text
    assert store.get(key) == (text if is_text else None)
    assert store.clear(key) == is_text
    assert store.sentence == ""
    store.close()


def test_an_entry_that_cannot_be_written_does_not_take_others_with_it(store: TextStore) -> None:
    assert store.set([Entry("a", "good"), Entry("b", "\ud800")])
    assert (store.get("a"), store.get("b")) == ("good", None)


def test_a_text_is_given_for_its_time_only(store: TextStore, folder: Path) -> None:
    store.set([Entry("short", "x", ttl_s=60), Entry("long", "x")])
    assert store.get("short") == "x"
    with closing(sqlite3.connect(folder / DATABASE)) as connection, connection:
        connection.execute("UPDATE Cache SET expire_time = expire_time - 60 WHERE key = 'short'")
    assert (store.get("short"), store.get("long")) == (None, "x")
    counts = store.counts()
    assert (counts.entries, counts.expired, counts.bytes) == (2, 1, 2)


def test_no_time_at_all_is_over_at_once(store: TextStore) -> None:
    store.set([Entry("a", "x", ttl_s=0)])
    assert store.get("a") is None


def test_one_entry_or_all_are_forgotten(store: TextStore) -> None:
    store.set([Entry(name, "x") for name in "abc"])
    assert store.clear("a") == 1
    assert store.clear("a") == 0
    assert store.counts().entries == 2
    assert store.clear() == 2
    assert store.counts().entries == 0


def test_the_oldest_go_when_the_size_is_reached(store: TextStore, folder: Path) -> None:
    for number in range(60):
        assert store.set([Entry(str(number), "x" * 50_000)])
    assert (folder / DATABASE).stat().st_size <= _MIB + 600_000
    assert store.get("0") is None
    assert store.get("59") is not None
    assert store.counts().bytes <= _MIB


def test_a_text_beyond_reason_is_not_taken(store: TextStore) -> None:
    assert not store.set([Entry("a", "x" * (MAX_TEXT_BYTES + 1))])
    assert store.counts().entries == 0


@pytest.mark.skipif(os.name != "posix", reason="other systems have other rights")
def test_nobody_else_can_look_into_the_folder(store: TextStore, folder: Path) -> None:
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    store.set([Entry("a", "x")])
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="other systems have other links")
def test_a_link_in_place_of_the_folder_is_not_followed(
    store: TextStore, folder: Path, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log(_STORE, "is a link.*goes on without it")
    (tmp_path / "elsewhere").mkdir()
    folder.parent.mkdir()
    folder.symlink_to(tmp_path / "elsewhere")
    assert not store.set([Entry("a", "x")])
    assert store.is_off
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_folder_that_cannot_be_made_is_said_once(
    store: TextStore, folder: Path, expect_log: ExpectLog
) -> None:
    expect_log(_STORE, "cannot be used: .*goes on without it")
    folder.parent.parent.joinpath("cache").write_text("a file where a folder should be")
    assert store.get("a") is None
    assert not store.set([Entry("a", "x")])
    assert store.clear() == 0
    assert "goes on without it" in store.sentence


@pytest.mark.parametrize("damage", ["no database", "cut", "overwritten", "no columns"])
def test_a_damaged_database_is_set_aside_and_a_new_one_begun(
    store: TextStore, folder: Path, damage: str, expect_log: ExpectLog
) -> None:
    store.set([Entry(str(number), "x" * 1000) for number in range(100)])
    store.close()
    _damage(folder / DATABASE, damage)
    expect_log(_STORE, "was damaged .* an empty one was begun")
    assert [store.get(str(number)) for number in range(100)].count(None)
    store.set([Entry("new", "y")])
    assert store.get("new") == "y"
    assert (folder / SET_ASIDE).exists()
    assert SET_ASIDE in store.sentence
    assert not store.is_off


def _damage(database: Path, way: str) -> None:
    data = bytearray(database.read_bytes())
    if way == "no database":
        database.write_bytes(b"nothing of the kind" * 300)
    elif way == "cut":
        database.write_bytes(data[: len(data) // 2])
    elif way == "overwritten":
        data[4096:] = b"\xaa" * (len(data) - 4096)
        database.write_bytes(data)
    else:
        with closing(sqlite3.connect(database)) as connection, connection:
            connection.execute("DROP TABLE Cache")
            connection.execute("CREATE TABLE Cache (key BLOB, raw INTEGER)")


def test_damage_a_second_time_ends_it(
    store: TextStore, folder: Path, expect_log: ExpectLog
) -> None:
    expect_log(_STORE, "was damaged")
    expect_log(_STORE, "cannot be used: .*goes on without it")
    for _ in range(2):
        store.set([Entry("a", "x")])
        store.close()
        (folder / DATABASE).write_bytes(b"no database" * 400)
        assert store.get("a") is None
    assert store.is_off


def test_a_database_that_another_holds_costs_one_wait(store: TextStore, folder: Path) -> None:
    store.set([Entry("a", "x")])
    with closing(sqlite3.connect(folder / DATABASE)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        assert not store.set([Entry("b", "y")])
        assert not store.set([Entry("c", "z")])
        assert time.monotonic() - began < 4
        assert store.get("a") == "x"
        assert store.sentence == ""
