"""Talks to one child over its loopback port: a connection for each call, closed when it is over.

The native server hangs up now and then right after a stream, so connections are not kept; a new
one costs a fifth of a millisecond on loopback.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

from forge_gui.engine.backends.llama_cpp.wire import AnswerReader
from forge_gui.values.json_value import JsonObject

_AT_A_TIME = 256 * 1024
SILENCE_S = 600.0
"""A child that says nothing for so long hangs."""


@dataclass(slots=True)
class Answer:
    """An answer whose header has come; `body` yields the rest as it arrives."""

    status: int
    body: AsyncGenerator[bytes, None]


class _Line:
    """A connection while it is used; it hangs up by itself when nothing is said for too long.

    One timer a connection looks for silence: a timeout for each read would cost as much as the
    read itself.
    """

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, silence_s: float
    ) -> None:
        self.wire = AnswerReader()
        self._reader = reader
        self._transport = writer.transport
        self._silence_s = silence_s
        self._loop = asyncio.get_running_loop()
        self._heard_at = self._loop.time()
        self._is_silent = False
        self._timer = self._loop.call_later(silence_s, self._listen)

    async def read_header(self) -> bytes:
        """Return once the status is known, with what came of the body."""
        first = b""
        while not self.wire.status:
            first = await self._read()
        return first

    async def read_body(self, first: bytes) -> AsyncGenerator[bytes, None]:
        if first:
            yield first
        while not self.wire.is_complete:
            part = await self._read()
            if part:
                yield part

    def hang_up(self) -> None:
        self._timer.cancel()
        self._transport.abort()

    async def _read(self) -> bytes:
        data = await self._reader.read(_AT_A_TIME)
        self._heard_at = self._loop.time()
        if data:
            return self.wire.feed(data)
        if self._is_silent:
            raise TimeoutError(f"nothing was said for {self._silence_s:g} seconds")
        self.wire.finish()
        return b""

    def _listen(self) -> None:
        left = self._heard_at + self._silence_s - self._loop.time()
        if left > 0:
            self._timer = self._loop.call_later(left, self._listen)
        else:
            self._is_silent = True
            self._transport.abort()


class Loopback:
    """Calls to `http://127.0.0.1:<port>` with a key.

    Raises OSError and EOFError where the child is gone, TimeoutError where it is silent for
    `silence_s`, NotHttp where it babbles.
    """

    def __init__(self, port: int, key: str, silence_s: float = SILENCE_S) -> None:
        self._port = port
        self._key = key
        self._silence_s = silence_s

    async def call(
        self, method: str, path: str, body: JsonObject | None = None
    ) -> tuple[int, bytes]:
        """A whole answer: status and body."""
        async with self.open(method, path, body) as answer:
            return answer.status, b"".join([part async for part in answer.body])

    @contextlib.asynccontextmanager
    async def open(
        self, method: str, path: str, body: JsonObject | None = None
    ) -> AsyncIterator[Answer]:
        """An answer while it arrives. Leaving the block hangs up at once."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port, limit=_AT_A_TIME)
        line = _Line(reader, writer, self._silence_s)
        try:
            writer.write(self._request(method, path, body))
            await writer.drain()
            first = await line.read_header()
            async with contextlib.aclosing(line.read_body(first)) as parts:
                yield Answer(line.wire.status, parts)
        finally:
            line.hang_up()

    def _request(self, method: str, path: str, body: JsonObject | None) -> bytes:
        content = b"" if body is None else json.dumps(body).encode()
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\n"
            f"Authorization: Bearer {self._key}\r\nConnection: close\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
        )
        return head.encode("ascii") + content
