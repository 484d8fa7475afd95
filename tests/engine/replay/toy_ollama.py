"""A toy that answers as Ollama does and keeps models in its memory: for tests through the engine.

It knows one model, "tiny:latest"; lists and descriptions are the recorded ones.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from tests.engine.replay.recording import Recording
from tests.engine.replay.server import Seen, read_request

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
WORDS = ("Hello", " from", " a", " toy", ".")


class ToyOllama:
    """`tags`, `show` and `loaded` are recordings. `stalls_after` words it falls silent."""

    def __init__(self, tags: Recording, show: Recording, loaded: Recording) -> None:
        self._answers = {
            "/api/version": {"version": "0.33.0"},
            "/api/tags": tags.exchanges[0].json_lines[0],
            "/api/show": show.exchanges[0].json_lines[0],
        }
        self._resident = loaded.exchanges[0].json_lines[0]["models"][0]
        self.in_memory = False
        self.loads = 0
        self.stalls_after: int | None = None
        self.stalled = asyncio.Event()
        self.hung_up = asyncio.Event()
        self.seen: list[Seen] = []

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen = await read_request(reader)
        self.seen.append(seen)
        if seen.path == "/api/ps":
            models = [self._resident] if self.in_memory else []
            await self._say(writer, {"models": models})
        elif seen.path in self._answers:
            await self._say(writer, self._answers[seen.path])
        elif not seen.json.get("prompt"):
            await self._load_or_unload(writer, seen.json)
        else:
            await self._answer(reader, writer)

    async def _load_or_unload(self, writer: asyncio.StreamWriter, body: dict[str, Any]) -> None:
        is_load = body.get("keep_alive") != 0
        self.loads += is_load and not self.in_memory
        self.in_memory = is_load
        reason = "load" if is_load else "unload"
        await self._say(writer, {"response": "", "done": True, "done_reason": reason})

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(_HEAD % b"application/x-ndjson")
        for number, word in enumerate(WORDS):
            if number == self.stalls_after:
                self.stalled.set()
                await reader.read()
                self.hung_up.set()
                return
            _chunk(writer, {"response": word, "done": False})
            await writer.drain()
        _chunk(writer, {"response": "", "done": True, "done_reason": "stop", "eval_count": 5})
        writer.write(b"0\r\n\r\n")
        await writer.drain()

    async def _say(self, writer: asyncio.StreamWriter, body: object) -> None:
        writer.write(_HEAD % b"application/json")
        _chunk(writer, body)
        writer.write(b"0\r\n\r\n")
        await writer.drain()


def _chunk(writer: asyncio.StreamWriter, body: object) -> None:
    line = json.dumps(body).encode() + b"\n"
    writer.write(b"%x\r\n" % len(line) + line + b"\r\n")
