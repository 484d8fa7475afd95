"""A small server of the OpenAI API for tests: lists its models, answers one word, checks the key."""

from __future__ import annotations

import asyncio
import json

from tests.engine.replay.server import Seen, read_request


class ToyCloud:
    """`hold` keeps an answer open until `let_go` is set."""

    def __init__(self, key: str, *, holds: bool = False) -> None:
        self.seen: list[Seen] = []
        self.let_go, self.is_held = asyncio.Event(), asyncio.Event()
        self._key, self._holds = key, holds

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen = await read_request(reader)
        self.seen.append(seen)
        if seen.headers.get("authorization") != f"Bearer {self._key}":
            writer.write(_whole({"error": {"message": f"no {self._key}"}}, 401))
        elif seen.path.endswith("/models"):
            writer.write(_whole({"data": [{"id": "chatty"}, {"id": "other"}]}))
        else:
            await self._answer(writer)
        await writer.drain()

    async def _answer(self, writer: asyncio.StreamWriter) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
        writer.write(head + _said("from the "))
        await writer.drain()
        if self._holds:
            self.is_held.set()
            await self.let_go.wait()
        writer.write(_said("cloud") + b"data: [DONE]\n\n")


def _said(text: str) -> bytes:
    return b"data: " + json.dumps({"choices": [{"delta": {"content": text}}]}).encode() + b"\n\n"


def _whole(body: object, status: int = 200) -> bytes:
    raw = json.dumps(body).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Length: {len(raw)}\r\nConnection: close\r\n\r\n"
    return head.encode() + raw
