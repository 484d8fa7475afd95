"""The end of a long list of texts is found where reading text by text finds it, known or not."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.random_gguf import header_bytes
from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.engine.formats.gguf_lists import KnownLists, TextsEnd, pass_texts
from forge_gui.values.errors import FileDamaged

_SIZES = st.lists(st.integers(0, 300), min_size=1, max_size=60)


def _bytes_of(sizes: list[int], fill: bytes = b"\0") -> bytes:
    return b"".join(struct.pack("<Q", size) + fill * size for size in sizes)


@settings(max_examples=60)
@given(sizes=_SIZES, times=st.integers(1, 40), before=st.binary(max_size=40))
def test_the_end_is_that_of_the_last_text(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], times: int, before: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "lists"
    whole = _bytes_of(sizes) * times
    path.write_bytes(before + whole + b"what follows")
    size, known, count = path.stat().st_size, KnownLists(), len(sizes) * times
    with path.open("rb") as file:
        end = pass_texts(file, len(before), count, size)
        assert end == len(before) + len(whole)
        assert known.end(file, len(before), count) is None
        known.learn(file, len(before), count, end)
        assert known.end(file, len(before), count) == (end if len(whole) > 512 else None)
        assert known.end(file, len(before), count + 1) is None


@settings(max_examples=60)
@given(sizes=_SIZES, missing=st.integers(1, 50))
def test_a_file_that_is_over_too_early_is_told(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], missing: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "lists"
    whole = _bytes_of(sizes)
    path.write_bytes(whole[:-missing])
    with path.open("rb") as file, pytest.raises(TextsEnd):
        pass_texts(file, 0, len(sizes), path.stat().st_size)


def test_a_length_beyond_every_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "lists"
    path.write_bytes(_bytes_of([5]) + struct.pack("<Q", 2**64 - 1) + bytes(100))
    with path.open("rb") as file, pytest.raises(TextsEnd):
        pass_texts(file, 0, 3, path.stat().st_size)


def test_a_list_that_only_begins_like_a_known_one_is_walked_through(tmp_path: Path) -> None:
    words = [f"word{number}" for number in range(5_000)]
    known = KnownLists()
    for name, told in (("a", words), ("b", [*words[:-1], "another"]), ("c", words[:-1])):
        path = tmp_path / name
        path.write_bytes(header_bytes({"words": told}, [("a", (4,), 0, 16)]) + bytes(32))
        alone, together = read_gguf(path), read_gguf(path, known)
        assert together == alone == read_gguf(path, known)
    cut = tmp_path / "cut"
    cut.write_bytes((tmp_path / "a").read_bytes()[:50_000])
    with pytest.raises(FileDamaged):
        read_gguf(cut, known)


def test_a_file_that_is_another_by_now_vouches_for_nothing(tmp_path: Path) -> None:
    first, second, known = tmp_path / "first", tmp_path / "second", KnownLists()
    whole = _bytes_of([9] * 100)
    for path in (first, second):
        path.write_bytes(whole)
    with first.open("rb") as file:
        known.learn(file, 0, 100, len(whole))
    with second.open("rb") as file:
        assert known.end(file, 0, 100) == len(whole)
        first.write_bytes(whole + b"more")
        assert known.end(file, 0, 100) is None
        first.unlink()
        assert known.end(file, 0, 100) is None
