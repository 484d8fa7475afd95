"""httpx comes late and bare: not before a server listens, and never with its command line."""

import subprocess
import sys

import pytest

_BARE = """
import sys
from forge_gui.engine.backends.bare_httpx import httpx
print(sorted({"click", "rich", "pygments"} & set(sys.modules)), "httpx._main" in sys.modules)
httpx.AsyncClient()
"""
_LATE = """
import asyncio, socket, sys
from forge_gui.engine.backends.http import Patience
from forge_gui.engine.backends.ollama.backend import OllamaBackend

async def answer(reader, writer):
    await reader.readuntil(b"\\r\\n\\r\\n")
    body = b'{"version": "0.30.1"}'
    writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: %d\\r\\n\\r\\n" % len(body) + body)
    await writer.drain()
    writer.close()

async def look():
    with socket.socket() as taken:  # bound, and nobody listens
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        backend = OllamaBackend(
            f"http://{sys.argv[1]}:{port}", patience=Patience(connect_s=5, health_s=20)
        )
        print((await backend.health()).state, "httpx" in sys.modules)
    async with await asyncio.start_server(answer, "127.0.0.1", port):
        print((await backend.health()).state, "httpx" in sys.modules)
    await backend.close()

asyncio.run(look())
"""


def _told(program: str, *words: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_httpx_comes_without_its_command_line() -> None:
    assert _told(_BARE) == ["[]", "False"]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_httpx_comes_when_a_server_listens(host: str) -> None:
    assert _told(_LATE, host) == ["unavailable", "False", "ready", "True"]
