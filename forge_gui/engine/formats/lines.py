"""Bytes that arrive in arbitrary pieces, as whole lines and as server-sent events. Pure.

Both readers keep what is unfinished until more arrives; a piece may end anywhere, also inside a
character, because text is only decoded once it is whole.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

LONGEST_LINE = 64 * 1024 * 1024
"""Bytes after which a line without an end is taken for garbage. Honest lines can be megabytes."""


class LineTooLong(ValueError):
    """More bytes than the limit came without a line end."""


class LineSplitter:
    """Cuts bytes into lines at `\\n`; a `\\r` before it belongs to the line end."""

    def __init__(self, longest: int = LONGEST_LINE) -> None:
        self._longest = longest
        self._parts: list[bytes] = []
        self._held = 0

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that `data` completes, without their ends. Raises LineTooLong."""
        pieces = data.split(b"\n")
        lines = []
        for piece in pieces[:-1]:
            self._hold(piece)
            lines.append(self._take().removesuffix(b"\r"))
        self._hold(pieces[-1])
        return lines

    def finish(self) -> bytes:
        """What came after the last line end (empty if nothing did)."""
        return self._take().removesuffix(b"\r")

    def _hold(self, piece: bytes) -> None:
        self._held += len(piece)
        if self._held > self._longest:
            raise LineTooLong(f"a line of more than {self._longest} bytes")
        if piece:
            self._parts.append(piece)

    def _take(self) -> bytes:
        line = b"".join(self._parts)
        self._parts.clear()
        self._held = 0
        return line


@dataclass(frozen=True, slots=True)
class SseEvent:
    """One server-sent event. `name` is its `event:` field, empty where it has none."""

    data: str
    name: str = ""


class SseSplitter:
    """Cuts bytes into server-sent events; comments, ids and retry times are dropped.

    Bytes that are not UTF-8 become replacement characters: the JSON inside decides what it is worth.
    """

    def __init__(self, longest: int = LONGEST_LINE) -> None:
        self._lines = LineSplitter(longest)
        self._data: list[str] = []
        self._name = ""

    def feed(self, data: bytes) -> list[SseEvent]:
        """The events that `data` completes. Raises LineTooLong."""
        events = (self._line(line) for line in self._lines.feed(data))
        return [event for event in events if event is not None]

    def finish(self) -> SseEvent | None:
        """The last event, where the stream ended without its empty line."""
        self._line(self._lines.finish())
        return self._dispatch()

    def _line(self, line: bytes) -> SseEvent | None:
        if not line:
            return self._dispatch()
        field, _, value = line.decode("utf-8", "replace").partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            self._data.append(value)
        elif field == "event":
            self._name = value
        return None

    def _dispatch(self) -> SseEvent | None:
        event = SseEvent("\n".join(self._data), self._name) if self._data else None
        self._data.clear()
        self._name = ""
        return event


async def event_payloads(data: AsyncIterator[bytes]) -> AsyncGenerator[str]:
    """The data of each event, or the whole body where a server does not stream."""
    events, whole = SseSplitter(), bytearray()
    is_plain: bool | None = None
    async for piece in data:
        if is_plain is None and piece.strip():
            is_plain = piece.lstrip()[:1] in (b"{", b"<", b"[")
        if is_plain:
            whole += piece
            continue
        for event in events.feed(piece):
            yield event.data
    if whole:
        yield whole.decode("utf-8", "replace")
    elif (last := events.finish()) is not None:
        yield last.data
