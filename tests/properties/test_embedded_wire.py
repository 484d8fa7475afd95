"""The reader of the child's HTTP gives the same body however the bytes are cut, and never hangs."""

from __future__ import annotations

import contextlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.backends.llama_cpp.wire import AnswerReader, NotHttp


def _cut(data: bytes, places: list[int]) -> list[bytes]:
    marks = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[start:end] for start, end in itertools.pairwise(marks)]


def _chunked(parts: list[bytes]) -> bytes:
    body = b"".join(b"%x;note=1\r\n%s\r\n" % (len(part), part) for part in parts if part)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n" + body + b"0\r\n\r\n"


def _plain(body: bytes) -> bytes:
    return b"HTTP/1.1 404 Not Found\r\ncontent-LENGTH: %d\r\n\r\n%s" % (len(body), body)


PARTS = st.lists(st.binary(max_size=40), max_size=6)
PLACES = st.lists(st.integers(0, 10_000), max_size=12)


@given(parts=PARTS, places=PLACES)
def test_chunks_come_whole_however_they_are_cut(parts: list[bytes], places: list[int]) -> None:
    reader = AnswerReader()
    found = b"".join(reader.feed(piece) for piece in _cut(_chunked(parts), places))
    assert found == b"".join(parts)
    assert reader.status == 200
    assert reader.is_complete
    reader.finish()


@given(body=st.binary(max_size=200), places=PLACES, behind=st.binary(max_size=5))
def test_a_plain_body_ends_where_it_says(body: bytes, places: list[int], behind: bytes) -> None:
    reader = AnswerReader()
    found = b"".join(reader.feed(piece) for piece in _cut(_plain(body) + behind, places))
    assert found == body
    assert reader.status == 404
    assert reader.is_complete


@given(parts=PARTS, length=st.integers(0, 400))
def test_an_answer_that_breaks_off_is_told(parts: list[bytes], length: int) -> None:
    whole = _chunked(parts)
    reader = AnswerReader()
    found = reader.feed(whole[: min(length, len(whole) - 5)])
    assert b"".join(parts).startswith(found)
    assert not reader.is_complete
    with pytest.raises(EOFError):
        reader.finish()


def test_without_a_length_the_body_ends_with_the_connection() -> None:
    reader = AnswerReader()
    assert reader.feed(b"HTTP/1.1 200 OK\r\n\r\nall of") + reader.feed(b" it") == b"all of it"
    assert not reader.is_complete
    reader.finish()
    assert reader.is_complete


@given(data=st.binary(max_size=300))
def test_garbage_is_refused_or_waited_for(data: bytes) -> None:
    for start in (b"", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"):
        reader = AnswerReader()
        with contextlib.suppress(NotHttp):
            reader.feed(start + data)


@pytest.mark.parametrize(
    "data",
    [
        b"SSH-2.0-server\r\n\r\n",
        b"HTTP/1.1 OK\r\n\r\n",
        b"x" * 70_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1" * 70_000,
    ],
)
def test_what_is_no_http_is_refused(data: bytes) -> None:
    with pytest.raises(NotHttp):
        AnswerReader().feed(data)
