"""Small TCP servers on loopback for tests: one plays recordings, one does whatever a test says."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from tests.engine.replay.recording import Exchange, Recording

Conversation = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True)
class Seen:
    """A request that reached a server."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        value: dict[str, Any] = json.loads(self.body) if self.body else {}
        return value


async def read_request(reader: asyncio.StreamReader) -> Seen:
    """One HTTP request, whole. Raises IncompleteReadError if the client hangs up before."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    method, path = first.split()[:2]
    return Seen(method, path, headers, body)


@asynccontextmanager
async def serving(conversation: Conversation, port: int = 0) -> AsyncIterator[str]:
    """A server that holds `conversation` on every connection; gives its address."""
    writers: set[asyncio.StreamWriter] = set()
    running: set[asyncio.Task[Any]] = set()

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        writers.add(writer)
        try:
            await conversation(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client has hung up
        except asyncio.CancelledError:
            pass  # the test is over
        finally:
            writer.close()
            running.discard(task)

    server = await asyncio.start_server(converse, "127.0.0.1", port, limit=2**20)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in tuple(running):
            task.cancel()
        for writer in writers:
            writer.transport.abort()
        await asyncio.gather(*running, return_exceptions=True)
        await asyncio.sleep(0)


def response_bytes(exchange: Exchange) -> list[bytes]:
    """A recorded response as it goes over the wire, piece by piece.

    One recording (02-version) was shortened by hand and kept its length; that is set right.
    """
    lines = [exchange.status_line]
    for name, value in exchange.headers:
        is_length = name == "Content-Length" and exchange.method != "HEAD"
        lines.append(f"{name}: {len(exchange.body) if is_length else value}")
    pieces = ["".join(f"{line}\r\n" for line in [*lines, ""]).encode("latin-1")]
    if exchange.chunks is None:
        return [*pieces, exchange.body]
    pieces.extend(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n" for chunk in exchange.chunks)
    return [*pieces, b"0\r\n\r\n"] if exchange.is_closed_properly else pieces


class Replay:
    """Plays exchanges: each request gets the next recorded answer to its method and path."""

    def __init__(self, recordings: Iterable[Recording]) -> None:
        self.seen: list[Seen] = []
        self.faults: list[str] = []
        self._waiting: dict[tuple[str, str], deque[Exchange]] = defaultdict(deque)
        for recording in recordings:
            for exchange in recording.exchanges:
                self._waiting[exchange.method, exchange.path].append(exchange)

    @property
    def left(self) -> int:
        """Recorded exchanges that nobody has asked for."""
        return sum(len(exchanges) for exchanges in self._waiting.values())

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen = await read_request(reader)
        self.seen.append(seen)
        waiting = self._waiting[seen.method, seen.path]
        if not waiting:
            self.faults.append(f"no recorded answer to {seen.method} {seen.path}")
            writer.write(
                b"HTTP/1.1 500 Unrecorded\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            )
            await writer.drain()
            return
        exchange = waiting.popleft()
        self.faults.extend(_differences(exchange, seen))
        for piece in response_bytes(exchange):
            writer.write(piece)
            await writer.drain()

    def serving(self) -> Any:
        return serving(self.converse)


_MEANT_TO_BE_EQUAL = (
    "model",
    "prompt",
    "system",
    "format",
    "input",
    "dimensions",
    "raw",
    "verbose",
)


def _differences(exchange: Exchange, seen: Seen) -> list[str]:
    """Where the request differs from the recorded one in what both are meant to say alike."""
    recorded, sent = exchange.request_json, seen.json
    found = []
    for key in _MEANT_TO_BE_EQUAL:
        if key not in recorded or key not in sent:
            continue
        is_alike = sent[key] == recorded[key] or _wrapped(sent[key], recorded[key])
        if not exchange.is_request_whole:
            is_alike = str(recorded[key]) in str(sent[key])
        if not is_alike:
            found.append(f"{key}: recorded {recorded[key]!r}, sent {sent[key]!r}")
    return found


def _wrapped(sent: object, recorded: object) -> bool:
    """We always send a list of inputs; a recording may have a single one."""
    return isinstance(sent, list) and sent == [recorded]
