"""An Ollama-shaped server for `bench chaos` that answers with what a real Ollama once sent.

Lists, descriptions, answers and errors are recorded bytes; only what is in memory is kept track of.
"""

from __future__ import annotations

import asyncio
import json
import random
from pathlib import Path

from tests.engine.replay.recording import Exchange, read_recording
from tests.engine.replay.server import Seen, read_request, response_bytes

WIRE = Path(__file__).resolve().parents[1] / "tests" / "contract" / "data" / "ollama_wire"
GOOD = (
    "11-generate-stream",
    "11-generate-logprobs-stream",
    "11-generate-format-json-stream",
    "11-generate-thinking-stream",
    "18-parallel2-two-at-once",
)
"""Answers as they should be."""
BAD = (
    "15-token-repeat-abort-b",
    "15-runner-killed-mid-stream",
    "17-queue-full-503",
    "12-load-fails-bad-shape-stream",
)
"""Answers that a real server gave when something was wrong with it."""


def _exchange(name: str) -> Exchange:
    return read_recording(WIRE / f"{name}.txt").exchanges[0]


def _answer(name: str) -> Exchange:
    """The first answer to a prompt in a recording."""
    found = read_recording(WIRE / f"{name}.txt").exchanges
    return next(
        one for one in found if one.path == "/api/generate" and one.request_json.get("prompt")
    )


class TranscriptServer:
    """`bad_share` (0-1) of the answers are failures that were recorded."""

    def __init__(self, chance: random.Random, bad_share: float = 0.03) -> None:
        self.bad_share = bad_share
        self._chance = chance
        self._good = [_answer(name) for name in GOOD]
        self._bad = [_answer(name) for name in BAD]
        self._plain = {
            "/api/version": _exchange("02-version"),
            "/api/tags": _exchange("04-tags"),
            "/api/show": _exchange("05-show"),
        }
        self._load, self._unload = _exchange("10-generate-load"), _exchange("10-unload-generate")
        self._resident = _exchange("06-ps-loaded").json_lines[0]["models"][0]
        self._in_memory: set[str] = set()

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen = await read_request(reader)
        if seen.path == "/api/ps":
            models = [{**self._resident, "name": n, "model": n} for n in sorted(self._in_memory)]
            body = json.dumps({"models": models}).encode()
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n"
            pieces = [head.encode(), body]
        else:
            pieces = response_bytes(self._answer(seen))
        for piece in pieces:
            writer.write(piece)
            await writer.drain()

    def _answer(self, seen: Seen) -> Exchange:
        if seen.path in self._plain:
            return self._plain[seen.path]
        asked = seen.json
        name = f"{asked['model']}:latest" if ":" not in asked["model"] else asked["model"]
        if asked.get("prompt"):
            is_bad = self._chance.random() < self.bad_share
            return self._chance.choice(self._bad if is_bad else self._good)
        if asked.get("keep_alive") == 0:
            self._in_memory.discard(name)
            return self._unload
        self._in_memory.add(name)
        return self._load
