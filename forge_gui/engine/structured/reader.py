"""Reads texts without holding up the loop: small ones here, the others in a child that can be ended.

The child is started when first needed and kept warm; one that takes too long is killed, and the
next text gets a new one.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from pathlib import Path

from forge_gui.engine.structured import strict
from forge_gui.engine.structured.outcome import Outcome, Rung
from forge_gui.engine.structured.reading import LONGEST
from forge_gui.engine.structured.schema import has_patterns
from forge_gui.engine.structured.work import outcome_of, read_here
from forge_gui.values.errors import JsonUnreadable
from forge_gui.values.json_value import JsonObject

LIMIT_S = 1.5
"""What one text may take in the child."""
_START_S = 20.0
SMALL = 4_096
"""Characters up to which a text is read here: some milliseconds at most (measured)."""
_SHALLOW = 60
_WORKER = Path(__file__).with_name("worker.py")
_LONGEST_LINE = 64 * LONGEST


class JsonReader:
    """Owns the child. Close it: nothing is left behind then."""

    def __init__(self, *, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self._child: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()
        self._is_closed = False

    @property
    def pid(self) -> int | None:
        """The child's process id; None while there is none."""
        return self._child.pid if self._child else None

    async def read(self, text: str, schema: JsonObject | None = None) -> Outcome:
        """The JSON value of a text; with a schema only one that fits it and was no guess.

        Raises JsonUnreadable, JsonUnfit; a text that takes too long is unreadable.
        """
        if len(text) > LONGEST:
            raise JsonUnreadable(f"it is longer than {LONGEST // 1024} KB")
        if _is_harmless(text) and not has_patterns(schema):
            return read_here(text, schema)
        if schema is None and (exact := strict.whole(text)):
            return Outcome(exact[0], Rung.STRICT, (), text)
        async with self._turn:
            return await self._ask({"text": text, "schema": schema})

    async def close(self) -> None:
        """End the child. Reading after this raises JsonUnreadable."""
        self._is_closed = True
        async with self._turn:
            await self._end()

    async def _ask(self, question: JsonObject) -> Outcome:
        if self._is_closed:
            raise JsonUnreadable("the reader is closed")
        try:
            child = await self._started()
            async with asyncio.timeout(self._limit_s):
                line = await _exchange(child, question)
        except TimeoutError as error:
            await self._end()
            raise JsonUnreadable(f"reading it took more than {self._limit_s:g} s") from error
        except BaseException:
            await self._end()
            raise
        if not line:
            await self._end()
            raise JsonUnreadable("reading it took too much time or memory")
        return outcome_of(json.loads(line))

    async def _started(self) -> asyncio.subprocess.Process:
        child = self._child
        if child is not None and child.returncode is None:
            return child
        await self._end()
        self._child = child = await asyncio.create_subprocess_exec(
            sys.executable,
            str(_WORKER),
            str(self._limit_s + 1),
            str(os.getpid()),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            limit=_LONGEST_LINE,
        )
        assert child.stdout is not None
        async with asyncio.timeout(_START_S):
            await child.stdout.readline()
        return child

    async def _end(self) -> None:
        """Kill the child and wait until it is gone and its pipes are closed."""
        child, self._child = self._child, None
        if child is None:
            return
        await asyncio.shield(_kill(child))


async def _kill(child: asyncio.subprocess.Process) -> None:
    if child.returncode is None:
        _strike(child)
    if child.stdin is not None:
        child.stdin.close()
    if child.stdout is not None:
        await child.stdout.read()
    await child.wait()


def _strike(child: asyncio.subprocess.Process) -> None:
    """Send the kill alone. `child.kill()` looks first whether it has ended, and would take its end
    away from the loop's own watcher, who then warns of a child that nobody knows."""
    if sys.platform == "win32":
        child.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child.pid, signal.SIGKILL)


async def _exchange(child: asyncio.subprocess.Process, question: JsonObject) -> bytes:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(json.dumps(question, default=dict).encode() + b"\n")
    try:
        await child.stdin.drain()
        return await child.stdout.readline()
    except (BrokenPipeError, ConnectionResetError):
        return b""


def _is_harmless(text: str) -> bool:
    """Whether a text is so small and flat that reading it holds nobody up."""
    return len(text) <= SMALL and text.count("{") + text.count("[") <= _SHALLOW
