"""Lines and server-sent events come out the same wherever the bytes were cut."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.formats.lines import LineSplitter, LineTooLong, SseEvent, SseSplitter

_LINES = st.lists(st.binary(max_size=30).map(lambda raw: raw.replace(b"\n", b"").rstrip(b"\r")))
_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=12)


def _cut(data: bytes, places: Sequence[int]) -> list[bytes]:
    edges = [0, *sorted({place % (len(data) + 1) for place in places}), len(data)]
    return [data[start:end] for start, end in itertools.pairwise(edges)]


@given(_LINES, st.lists(st.integers(0, 10_000)), st.sampled_from([b"\n", b"\r\n"]), st.booleans())
def test_lines_do_not_depend_on_where_the_bytes_were_cut(
    lines: list[bytes], places: list[int], end: bytes, is_ended: bool
) -> None:
    data = end.join(lines) + (end if is_ended else b"")
    splitter = LineSplitter()
    found = [line for piece in _cut(data, places) for line in splitter.feed(piece)]
    last = splitter.finish()
    expected = [*lines] if lines or not is_ended else [b""]
    whole = [*found, last] if last else found
    while expected and not is_ended and not expected[-1]:
        expected.pop()  # an empty piece after the last end is no line
    assert whole == expected


@given(st.lists(_TEXT), st.lists(st.integers(0, 10_000)), st.sampled_from(["\n", "\r\n"]))
def test_events_do_not_depend_on_where_the_bytes_were_cut(
    texts: list[str], places: list[int], end: str
) -> None:
    data = "".join(f": ping{end}data: {text}{end}{end}" for text in texts).encode()
    splitter = SseSplitter()
    found = [event for piece in _cut(data, places) for event in splitter.feed(piece)]
    assert found == [SseEvent(text) for text in texts]
    assert splitter.finish() is None


def test_an_event_keeps_its_name_and_joins_its_data_lines() -> None:
    events = SseSplitter().feed(b"event: error\nid: 7\ndata: a\ndata:b\n\ndata: c\n\n")
    assert events == [SseEvent("a\nb", "error"), SseEvent("c")]


def test_a_last_event_without_its_empty_line_is_kept() -> None:
    splitter = SseSplitter()
    assert splitter.feed(b"data: half") == []
    assert splitter.finish() == SseEvent("half")


def test_a_line_that_never_ends_is_refused() -> None:
    splitter = LineSplitter(longest=10)
    assert splitter.feed(b"0123456789") == []
    with pytest.raises(LineTooLong):
        splitter.feed(b"x")
