"""A proxy that harms what passes through it: the bad weather of `bench chaos`.

Each request gets a new connection to the server behind, and one harm by chance.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

from tests.engine.replay.server import Seen, read_request


class Harm(StrEnum):
    NONE = "none"
    LATENCY = "latency"
    CUT = "cut in mid-stream"
    HALF_CLOSE = "half-close"
    GARBAGE = "garbage"
    STATUS_500 = "500"
    STATUS_503 = "503"
    STATUS_404 = "404"
    TRICKLE = "slow trickle"
    HANG = "no answer"
    HANG_UP = "hangs up"


STORM: Mapping[Harm, float] = {
    Harm.NONE: 69,
    Harm.LATENCY: 10,
    Harm.CUT: 5,
    Harm.HALF_CLOSE: 2,
    Harm.GARBAGE: 3,
    Harm.STATUS_500: 3,
    Harm.STATUS_503: 3,
    Harm.STATUS_404: 1,
    Harm.TRICKLE: 0.7,
    Harm.HANG: 0.3,
    Harm.HANG_UP: 3,
}
_REFUSALS = {
    Harm.STATUS_500: b'500 Internal Server Error\r\n|{"error":"something broke (chaos)"}',
    Harm.STATUS_503: b'503 Service Unavailable\r\nRetry-After: 0\r\n|{"error":"server busy"}',
    Harm.STATUS_404: b'404 Not Found\r\n|{"error":"model \'x\' not found"}',
}
_TRICKLE_S = 0.08
_LATENCY_S = (0.02, 0.25)


class ChaosProxy:
    """`weather` are the weights of harms; the counts start anew with `forget`."""

    def __init__(self, behind: tuple[str, int], chance: random.Random) -> None:
        self.weather: Mapping[Harm, float] = {Harm.NONE: 1}
        self.latency_s: tuple[float, float] = _LATENCY_S
        self.spares_lists = False
        """Only requests for an answer are harmed: lists stay green, as with a stalled scheduler."""
        self._behind = behind
        self._chance = chance
        self._talking = 0
        self.forget()

    def forget(self) -> None:
        self.harms: Counter[str] = Counter()
        self.asked = 0
        """Requests for an answer: loads and look-ups do not count."""
        self.answered = 0
        self.most_before_first = 0
        """The most requests for an answer at once before the first of them was answered."""
        self._busy = 0

    @property
    def report(self) -> dict[str, object]:
        return {
            "requests": self.harms.total(),
            "asked": self.asked,
            "most_before_first": self.most_before_first,
            "connections": self._talking,
            "harms": dict(self.harms),
        }

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._talking += 1
        try:
            await self._harm(await read_request(reader), reader, writer)
        finally:
            self._talking -= 1

    async def _harm(
        self, seen: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        is_asked = seen.path in ("/api/generate", "/api/chat") and bool(seen.json.get("prompt"))
        (harm,) = self._chance.choices([*self.weather], [*self.weather.values()])
        if self.spares_lists and not is_asked:
            harm = Harm.NONE
        self.harms[harm] += 1
        self.asked += is_asked
        self._busy += is_asked
        if not self.answered:
            self.most_before_first = max(self.most_before_first, self._busy)
        try:
            if harm is Harm.HANG:
                await reader.read()  # until the other side gives up
            elif harm in _REFUSALS:
                await _refuse(writer, _REFUSALS[harm])
            elif harm is not Harm.HANG_UP:
                await self._pass_on(seen, harm, writer)
        finally:
            self.answered += is_asked
            self._busy -= is_asked

    async def _pass_on(self, seen: Seen, harm: Harm, writer: asyncio.StreamWriter) -> None:
        if harm is Harm.LATENCY:
            await asyncio.sleep(self._chance.uniform(*self.latency_s))
        source, sink = await asyncio.open_connection(*self._behind)
        try:
            head = f"{seen.method} {seen.path} HTTP/1.1\r\nContent-Length: {len(seen.body)}\r\n\r\n"
            sink.write(head.encode() + seen.body)
            left = self._chance.randrange(20, 1500) if harm in _CUTTING else 1 << 40
            while (piece := await source.read(1 << 14)) and left > 0:
                await _write(writer, piece[:left], harm)
                left -= len(piece)
            await self._end(harm, writer)
        finally:
            sink.close()

    async def _end(self, harm: Harm, writer: asyncio.StreamWriter) -> None:
        if harm is Harm.CUT:
            writer.transport.abort()
        elif harm is Harm.GARBAGE:
            writer.write(self._chance.randbytes(200))
            await writer.drain()
        elif harm is Harm.HALF_CLOSE:
            writer.write_eof()
            await asyncio.sleep(self._chance.uniform(0, 0.2))


_CUTTING = frozenset({Harm.CUT, Harm.GARBAGE, Harm.HALF_CLOSE})


async def _refuse(writer: asyncio.StreamWriter, words: bytes) -> None:
    head, _, body = words.partition(b"|")
    length = b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body)
    writer.write(b"HTTP/1.1 " + head + length + body)
    await writer.drain()


async def _write(writer: asyncio.StreamWriter, piece: bytes, harm: Harm) -> None:
    if harm is not Harm.TRICKLE:
        writer.write(piece)
        await writer.drain()
        return
    for byte in piece:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(_TRICKLE_S)
