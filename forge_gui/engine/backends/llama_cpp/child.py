"""One child process: started, heard once, ended for certain. Nobody waits for it in a task.

The loop tells a protocol object that the process has ended, so a crash is known at once without
anything running beside it.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Sequence
from typing import Any, cast

from forge_gui.values.json_value import JsonObject

_KEPT_STDERR = 16_384
_GENTLE_S = 1.0
"""How long a process may take to leave by itself once its standard input is closed."""
_KILLED_S = 10.0


class ChildEnded(Exception):
    """The process ended before it answered. `code` is its exit code (negative: the signal)."""

    def __init__(self, code: int, stderr: str) -> None:
        super().__init__(f"the process ended with {code}")
        self.code = code
        self.stderr = stderr


class Child(asyncio.SubprocessProtocol):
    """A process that reads one line of JSON, answers one, and leaves when its input closes."""

    def __init__(self, on_exit: Callable[[Child], None]) -> None:
        self._on_exit = on_exit
        self._transport: asyncio.SubprocessTransport | None = None
        self._stderr = bytearray()
        self._stdout = bytearray()
        loop = asyncio.get_running_loop()
        self._answer: asyncio.Future[bytes] = loop.create_future()
        self._exited: asyncio.Future[None] = loop.create_future()
        self._silent: asyncio.Future[None] = loop.create_future()
        self.is_ending = False
        """Whether its end is wanted."""

    @classmethod
    async def start(cls, command: Sequence[str], on_exit: Callable[[Child], None]) -> Child:
        """Start `command`; `on_exit` is called on the loop once it has ended, however it did."""
        loop = asyncio.get_running_loop()
        _, child = await loop.subprocess_exec(lambda: cls(on_exit), *command)
        return child

    @property
    def pid(self) -> int:
        return self._process.get_pid()

    @property
    def code(self) -> int | None:
        """Exit code, negative for a signal; None while it lives."""
        return self._process.get_returncode()

    @property
    def is_alive(self) -> bool:
        return not self._exited.done()

    @property
    def stderr(self) -> str:
        """The last lines that it complained about."""
        return self._stderr.decode("utf-8", "replace")

    async def ask(self, question: JsonObject) -> dict[str, Any]:
        """Send one line, wait for one. Raises ChildEnded, ValueError (not JSON)."""
        stdin = cast("asyncio.WriteTransport | None", self._process.get_pipe_transport(0))
        if stdin is not None and not stdin.is_closing():
            stdin.write(json.dumps(question).encode() + b"\n")
        either: set[asyncio.Future[Any]] = {self._answer, self._silent}
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if not self._answer.done():
            raise ChildEnded(self.code or 0, self.stderr)
        answer = json.loads(self._answer.result())
        if not isinstance(answer, dict):
            raise ValueError("the answer is not an object")
        return answer

    async def end(self) -> None:
        """Let it leave, kill it where it does not; returns when its memory is free."""
        self.is_ending = True
        try:
            stdin = self._process.get_pipe_transport(0)
            if stdin is not None:
                stdin.close()
            if not await self._has_exited(_GENTLE_S):
                self._kill()
                await self._has_exited(_KILLED_S)
        finally:
            self.kill()

    def kill(self) -> None:
        """End it now, without waiting. Its end is wanted from here on."""
        self.is_ending = True
        self._kill()
        if self.is_alive:
            self._close_pipes()
        else:
            self._process.close()

    def _close_pipes(self) -> None:
        """Hear no more of it; the rest is closed when it is gone.

        To close the process itself asks for its exit code, and an answer would be lost to the loop,
        which waits for the same.
        """
        for number in (0, 1, 2):
            pipe = self._process.get_pipe_transport(number)
            if pipe is not None:
                pipe.close()

    def _kill(self) -> None:
        if self.is_alive:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()

    async def has_ended(self) -> None:
        """Return when the process is gone."""
        await asyncio.wait({self._exited})

    async def _has_exited(self, within_s: float) -> bool:
        await asyncio.wait({self._exited}, timeout=within_s)
        return not self.is_alive

    @property
    def _process(self) -> asyncio.SubprocessTransport:
        assert self._transport is not None, "start() has connected it"
        return self._transport

    # What the loop tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.SubprocessTransport", transport)

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        if fd == 2:
            self._stderr += data
            del self._stderr[:-_KEPT_STDERR]
        elif not self._answer.done():
            self._stdout += data
            line, newline, _ = bytes(self._stdout).partition(b"\n")
            if newline:
                self._answer.set_result(line)

    def process_exited(self) -> None:
        if not self._exited.done():
            self._exited.set_result(None)
            if self.is_ending:  # nobody hears its last words
                self._process.close()
            self._on_exit(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - the loop's name
        """It has ended, and all that it said has been heard."""
        self._process.close()
        if not self._silent.done():
            self._silent.set_result(None)
