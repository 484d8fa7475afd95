"""A file is replaced whole or not at all, one older version is kept, and readers have a limit."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from forge_gui.engine.storage.files import FileNotWritten, read_text, write_text
from forge_gui.values.errors import FileDamaged


def _names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_what_is_written_is_read_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "a.json"
    write_text(path, "één\n")
    assert read_text(path) == "één\n"
    assert _names(path.parent) == ["a.json"]


def test_the_version_before_is_kept_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for text in ("one", "two", "three"):
        write_text(path, text)
    assert path.read_text() == "three"
    assert (tmp_path / "a.json.bak").read_text() == "two"
    assert _names(tmp_path) == ["a.json", "a.json.bak"]


def test_no_backup_where_none_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_text(path, "one", keep_old=False)
    write_text(path, "two", keep_old=False)
    assert _names(tmp_path) == ["a.json"]


def test_a_failed_rename_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    write_text(path, "old")

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FileNotWritten, match="the disk is full"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert not list(tmp_path.glob("*.tmp*"))
    assert not list(tmp_path.glob(".a.json*"))


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileNotWritten, match="could not be saved"):
        write_text(tmp_path / "file" / "a.json", "x")


def test_a_link_is_followed(tmp_path: Path) -> None:
    real = tmp_path / "real.json"
    real.write_text("old")
    link = tmp_path / "link.json"
    link.symlink_to(real)
    write_text(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_who_may_read_it_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")
    path.chmod(0o640)
    write_text(path, "new")
    assert path.stat().st_mode & 0o777 == 0o640


def test_readers_never_see_half_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    texts = {"a" * 100_000, "b" * 100_000}
    write_text(path, "a" * 100_000)
    seen: set[str] = set()
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            seen.add(read_text(path))

    reader = threading.Thread(target=read)
    reader.start()
    for turn in range(20):
        write_text(path, sorted(texts)[turn % 2])
    stop.set()
    reader.join()
    assert seen <= texts


def test_too_large_or_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"x" * 11)
    assert len(read_text(path, max_bytes=11)) == 11
    with pytest.raises(FileDamaged, match="larger than"):
        read_text(path, max_bytes=10)
    path.write_bytes(b"ab\xff")
    with pytest.raises(FileDamaged, match="byte 2"):
        read_text(path)
    with pytest.raises(FileNotFoundError):
        read_text(tmp_path / "none")


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"\xef\xbb\xbf{}")
    assert read_text(path) == "{}"
