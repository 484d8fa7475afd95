"""Native servers on files that Forge writes for a moment: vocabularies and chat templates.

Each is a child process of its own, so that a vocabulary that crashes the native code takes nothing
with it. One is started when it is needed, used by everybody who needs the same, and let go when
nobody did for a while, or when others need its place.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import tempfile
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from forge_gui.engine.backends.llama_cpp.launch import MIB, Launch
from forge_gui.engine.backends.llama_cpp.runner import Runner
from forge_gui.engine.hardware.probe import memory
from forge_gui.values.errors import ForgeError
from forge_gui.values.ids import ModelId

_log = logging.getLogger(__name__)
_PROCESS = 48 * MIB
"""What the process takes beside what its file says."""
_SPARE = 256 * MIB
"""Memory that stays free for others: a count is not worth swapping."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many there may be, how many bytes they may take together, how many seconds one stays
    that nobody uses, how long a start may take."""

    most: int = 6
    most_bytes: int = 512 * MIB
    idle_s: float = 120.0
    within_s: float = 30.0


@dataclass(slots=True)
class _Held:
    runner: Runner
    path: Path
    bytes: int
    used_at: float


class SmallServers:
    """Owns its processes and files. One asks at a time (`turn`): so none goes while it is asked."""

    def __init__(self, command: Sequence[str], bounds: Bounds = Bounds()) -> None:
        self._command = tuple(command)
        self._bounds = bounds
        self._held: OrderedDict[str, _Held] = OrderedDict()
        self._refused: set[str] = set()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._later: asyncio.TimerHandle | None = None
        self.turn = asyncio.Lock()

    @property
    def pids(self) -> Sequence[int]:
        """Of the processes that live, the longest unused first."""
        return [one.runner.pid for one in self._held.values() if one.runner.is_alive]

    def has(self, name: str) -> bool:
        held = self._held.get(name)
        return held is not None and held.runner.is_alive

    async def of(
        self, name: str, model: ModelId, write: Callable[[Path], None], need: int
    ) -> Runner | None:
        """The server called `name`; where there is none, on the file that `write` makes, which will
        take `need` bytes. None: it cannot be started, or memory is short. Only within `turn`."""
        held = self._held.get(name)
        if held is not None and held.runner.is_alive:
            self._held.move_to_end(name)
            held.used_at = asyncio.get_running_loop().time()
            return held.runner
        if name in self._refused or memory()[1] < need + _PROCESS + _SPARE:
            return None
        await self._drop(name)
        while self._held and not self._has_place(need + _PROCESS):
            await self._drop(next(iter(self._held)))
        return await self._start(name, model, write)

    async def close(self) -> None:
        """End them all; their files go."""
        async with self.turn:
            if self._later is not None:
                self._later.cancel()
            for name in list(self._held):
                await self._drop(name)
            if self._folder is not None:
                self._folder.cleanup()
                self._folder = None

    async def _start(
        self, name: str, model: ModelId, write: Callable[[Path], None]
    ) -> Runner | None:
        path = await asyncio.to_thread(self._place, name)
        try:
            await asyncio.to_thread(write, path)
            within_s = self._bounds.within_s
            runner = await Runner.start(
                model, _launch(path), self._command, within_s=within_s, on_exit=lambda _: None
            )
        except (ForgeError, OSError) as error:
            self._refused.add(name)
            _log.info("The vocabulary of %s cannot be opened by itself: %s", model, error)
            return None
        finally:
            # A file that is mapped lives on without its name, and leaves nothing behind.
            with contextlib.suppress(OSError):
                path.unlink()
        now = asyncio.get_running_loop().time()
        self._held[name] = _Held(runner, path, _size_of(runner.pid), now)
        self._look_later(self._bounds.idle_s)
        return runner

    def _place(self, name: str) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="forge-vocabularies-")
        return Path(self._folder.name) / f"{name}.gguf"

    def _has_place(self, more: int) -> bool:
        taken = sum(one.bytes for one in self._held.values())
        return len(self._held) < self._bounds.most and taken + more <= self._bounds.most_bytes

    async def _drop(self, name: str) -> None:
        held = self._held.pop(name, None)
        if held is not None:
            await held.runner.end()
            with contextlib.suppress(OSError):  # where a file that is open could not go before
                held.path.unlink()

    def _look_later(self, in_s: float) -> None:
        if self._later is not None:
            self._later.cancel()
        self._later = asyncio.get_running_loop().call_later(in_s, self._let_go)

    def _let_go(self) -> None:
        """End what nobody used for a while; in the middle of a question, a moment later."""
        self._later = None
        loop, idle_s = asyncio.get_running_loop(), self._bounds.idle_s
        if self.turn.locked():
            self._look_later(min(1.0, idle_s))
            return
        for name, held in list(self._held.items()):
            if loop.time() - held.used_at >= idle_s:
                held.runner.kill()
                del self._held[name]
        if self._held:
            oldest = min(one.used_at for one in self._held.values())
            self._look_later(max(0.01, oldest + idle_s - loop.time()))


def _launch(path: Path) -> Launch:
    return Launch(
        model=str(path),
        context=64,
        batch=32,
        threads=1,
        gpu_layers=0,
        parallel=1,
        embedding=False,
        prompt_cache=0,
    )


def _size_of(pid: int) -> int:
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0
