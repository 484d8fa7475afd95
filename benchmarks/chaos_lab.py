"""The other side of `bench chaos` in a process of its own: the server, and the proxy before it.

    python -m benchmarks.chaos_lab SEED

Prints the proxy's port. Then each line that it reads is a word (`storm`, `calm`, `down`, `slow`,
`report`) that it obeys and answers with one line of JSON; it leaves when the lines end.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys

from benchmarks.chaos_proxy import STORM, ChaosProxy, Harm
from benchmarks.chaos_server import TranscriptServer
from tests.engine.replay.server import serving


async def main(seed: int) -> None:
    chance = random.Random(seed)
    server = TranscriptServer(chance)
    async with serving(server.converse) as place:
        host, _, port = place.removeprefix("http://").partition(":")
        proxy = ChaosProxy((host, int(port)), chance)
        async with serving(proxy.converse) as door:
            _say(door.rpartition(":")[2])
            lines = asyncio.StreamReader()
            loop = asyncio.get_running_loop()
            await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
            while line := await lines.readline():
                _obey(line.decode().strip(), proxy, server)
                _say(json.dumps(proxy.report))


def _obey(word: str, proxy: ChaosProxy, server: TranscriptServer) -> None:
    """Change the weather; the counts start anew with it."""
    weathers = {
        "storm": (STORM, 0.03),
        "calm": ({Harm.NONE: 1.0}, 0.0),
        "down": ({Harm.STATUS_500: 1.0}, 0.0),
        "slow": ({Harm.LATENCY: 1.0}, 0.0),
    }
    if word in weathers:
        proxy.weather, server.bad_share = weathers[word]
        proxy.spares_lists = word in ("down", "slow")
        proxy.latency_s = (1.0, 1.0) if word == "slow" else (0.02, 0.25)
        proxy.forget()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
