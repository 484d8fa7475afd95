"""One model in memory: its child process and the loopback HTTP connection to it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import secrets
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from forge_gui.engine.backends.llama_cpp.child import Child, ChildEnded
from forge_gui.engine.backends.llama_cpp.faults import (
    crash,
    error_from_body,
    garbage,
    load_failure,
)
from forge_gui.engine.backends.llama_cpp.launch import Launch
from forge_gui.engine.backends.llama_cpp.loopback import SILENCE_S, Loopback
from forge_gui.engine.backends.llama_cpp.requests import Call
from forge_gui.engine.backends.llama_cpp.wire import NotHttp
from forge_gui.engine.formats.lines import LineTooLong, SseSplitter
from forge_gui.values.errors import BackendTimeout, BackendUnavailable, ForgeError
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject

SETTLE_S = 0.3
"""How long a cancelled generation may take to end by itself; then its process is ended."""
READING_S = 0.2
"""The same while a prompt is read."""
HOPELESS_S = 0.12
"""A prompt whose batches take longer than this will not end in time: no need to wait for it."""
_POLL_S = 0.004
_GONE = (OSError, EOFError)  # TimeoutError is one of the first kind


@dataclass(frozen=True, slots=True)
class Counts:
    """Lengths in tokens."""

    prompt: int
    context: int


class Runner:
    """A loaded model. It answers `launch.parallel` requests at a time; the others wait here,
    where cancelling them costs nothing."""

    def __init__(self, model: ModelId, launch: Launch, child: Child, port: int, key: str):
        self.model = model
        self.launch = launch
        self.context = launch.context
        self.loaded_at = 0.0
        self.turns = asyncio.Semaphore(launch.parallel)
        self._streams = 0
        self._child = child
        self._loopback = Loopback(port, key)

    @classmethod
    async def start(
        cls,
        model: ModelId,
        launch: Launch,
        command: Sequence[str],
        *,
        within_s: float,
        on_exit: Callable[[Child], None],
    ) -> Runner:
        """Start a child and bring the model into memory; cancelling ends it.

        Raises ModelLoadFailed, BackendTimeout.
        """
        key = secrets.token_urlsafe(32)
        child = await Child.start(command, on_exit)
        try:
            async with asyncio.timeout(within_s):
                answer = await child.ask(launch.question(key=key, owner=os.getpid()))
            runner = cls(model, launch, child, _port(answer, model, child), key)
            await runner._read_context()
        except BaseException as error:
            child.kill()  # it has nothing to finish
            await child.has_ended()
            if isinstance(error, TimeoutError):
                raise BackendTimeout(
                    f"{model} was not ready after {within_s:g} seconds.",
                    "Try again, or allow more time in the settings.",
                    backend=model.backend,
                    model=model.name,
                ) from error
            if isinstance(error, ChildEnded):
                raise load_failure(model, error.code, error.stderr) from error
            if isinstance(error, ValueError):
                raise load_failure(model, 0, "", "its process answered with garbage") from error
            raise
        return runner

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def is_alive(self) -> bool:
        return self._child.is_alive and not self._child.is_ending

    async def stream(self, call: Call) -> AsyncGenerator[str, None]:
        """The data of each event of one answer. Closing it ends the generation at its source."""
        is_finished, is_reading, batch_s = False, True, 0.0
        self._streams += 1
        heard_at = time.monotonic()
        try:
            async with self._loopback.open("POST", call.path, call.body) as answer:
                if answer.status != 200:
                    body = b"".join([part async for part in answer.body])
                    raise self._refusal(answer.status, body)
                splitter = SseSplitter()
                async for part in answer.body:
                    batch_s, heard_at = time.monotonic() - heard_at, time.monotonic()
                    is_reading = b'"prompt_progress"' in part
                    for event in splitter.feed(part):
                        yield event.data
            is_finished = True
        except (LineTooLong, NotHttp) as error:
            raise garbage(self.model, str(error)) from error
        except ForgeError:
            is_finished = True
            raise
        except _GONE as error:
            raise await self._gone(error) from error
        finally:
            self._streams -= 1
            # Beside other answers it ends by itself, one token later: they shall not suffer.
            if not is_finished and not self._streams:
                batch_s = max(batch_s, time.monotonic() - heard_at)
                await self._settle(_patience(is_reading, batch_s))

    async def ask(self, path: str, body: dict[str, Any]) -> Any:
        """One short question and its JSON answer."""
        try:
            status, content = await self._call("POST", path, body)
        except asyncio.CancelledError:
            await self._settle()
            raise
        if status != 200:
            raise self._refusal(status, content)
        return self._json(content)

    async def _get(self, path: str) -> Any:
        _, content = await self._call("GET", path)
        return self._json(content)

    async def _call(
        self, method: str, path: str, body: JsonObject | None = None
    ) -> tuple[int, bytes]:
        try:
            return await self._loopback.call(method, path, body)
        except NotHttp as error:
            raise garbage(self.model, str(error)) from error
        except _GONE as error:
            raise await self._gone(error) from error

    async def end(self) -> None:
        """Take the model out of memory; returns when it is."""
        await self._child.end()

    def kill(self) -> None:
        """The same at once, without waiting for it."""
        self._child.kill()

    async def props(self) -> Any:
        """What the server tells of the model and itself."""
        return await self._get("/props")

    async def _settle(self, within_s: float = SETTLE_S) -> None:
        """After a stream was closed: wait until the source is idle, else end the process.

        The native server looks up between two batches only, and a batch of a big model may take
        seconds. Ending the process always works; the next request loads the model again.
        """
        try:
            async with asyncio.timeout(within_s):
                while self.is_alive and await self._is_busy():  # noqa: ASYNC110 - it must be asked
                    await asyncio.sleep(_POLL_S)
                return
        except (TimeoutError, ForgeError):
            pass
        except asyncio.CancelledError:
            self._child.kill()
            raise
        if self._child.is_alive:
            self._child.kill()
            await self._child.has_ended()

    async def _is_busy(self) -> bool:
        slots = await self._get("/slots")
        return any(slot.get("is_processing") for slot in slots if isinstance(slot, dict))

    async def _read_context(self) -> None:
        """The context that the server really gives to one answer."""
        props = await self.props()
        told = props.get("default_generation_settings", {}).get("n_ctx")
        if isinstance(told, int) and told > 0:
            self.context = told

    async def _gone(self, error: Exception) -> ForgeError:
        """Why the connection broke: the process ended, or it hangs."""
        where = {"backend": self.model.backend, "model": self.model.name}
        if isinstance(error, TimeoutError):
            self._child.kill()
            return BackendTimeout(
                f"{self.model} said nothing for {SILENCE_S:g} seconds and was unloaded.",
                "Run it again; it is loaded anew.",
                **where,
            )
        with contextlib.suppress(TimeoutError):  # the loop hears of the end a moment later
            async with asyncio.timeout(2.0):
                await self._child.has_ended()
        if self._child.is_ending:
            return BackendUnavailable(
                f"{self.model} was unloaded while it answered.", "Run it again.", **where
            )
        return crash(self.model, self._child.code)

    def _refusal(self, status: int, content: bytes) -> ForgeError:
        body = self._json(content)
        return error_from_body(body if isinstance(body, dict) else {}, status, self.model)

    def _json(self, content: bytes) -> Any:
        try:
            return json.loads(content)
        except ValueError as error:
            raise garbage(self.model, content[:200].decode("utf-8", "replace")) from error


def _patience(is_reading: bool, batch_s: float) -> float:
    """Seconds that a cancelled answer gets to end by itself."""
    if not is_reading:
        return SETTLE_S
    return READING_S if batch_s <= HOPELESS_S else 0.0


def _port(answer: dict[str, Any], model: ModelId, child: Child) -> int:
    place, _, port = str(answer.get("address", "")).rpartition(":")
    if place == "http://127.0.0.1" and port.isdigit():
        return int(port)
    raise load_failure(model, 1, child.stderr, str(answer.get("error", "")))
