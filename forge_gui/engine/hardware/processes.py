"""Which processes are told of, and what each takes: Forge, its children, Ollama, the largest others.

All processes are looked through rarely, those that were chosen are read every time. Blocks.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

import psutil

from forge_gui.values.metrics import ProcessReading, ProcessRole

SCAN_S = 20.0
MOST_OTHERS = 3
MOST = 24
NOTABLE_BYTES = 512 * 1024**2
"""Somebody else's process is of note from this much memory on."""
_RUNNER_WORDS = ("runner", "serve-runner")


@dataclass(frozen=True, slots=True)
class Seen:
    """A process as a look through all of them finds it."""

    pid: int
    parent: int
    name: str
    words: tuple[str, ...] = ()
    """Of its command line; only where it is Ollama's."""
    ram_bytes: int = 0


def chosen(seen: Iterable[Seen], own: int, children: Collection[int]) -> dict[int, Seen]:
    """The processes that are told of, those of most interest first. Pure."""
    everyone = tuple(seen)
    ours = _family(everyone, {own, *children})
    listed = [one for one in everyone if one.pid in ours or _is_ollama(one)]
    taken = {one.pid for one in listed}
    rest = [one for one in everyone if one.pid not in taken and one.ram_bytes >= NOTABLE_BYTES]
    rest.sort(key=lambda one: -one.ram_bytes)
    listed.sort(key=lambda one: (one.pid != own, -one.ram_bytes))
    return {one.pid: one for one in [*listed[: MOST - MOST_OTHERS], *rest[:MOST_OTHERS]]}


def role_of(one: Seen, own: int, ours: Collection[int]) -> ProcessRole:
    """Why it is told of. Pure."""
    if one.pid == own:
        return ProcessRole.FORGE
    if _is_ollama(one):
        is_runner = any(word in _RUNNER_WORDS for word in one.words[1:])
        is_runner = is_runner or "llama_server" in one.name or "llama-server" in one.name
        return ProcessRole.RUNNER if is_runner else ProcessRole.OLLAMA
    return ProcessRole.CHILD if one.pid in ours else ProcessRole.OTHER


def _family(everyone: Sequence[Seen], ours: set[int]) -> set[int]:
    """Forge, and all that it started and they started."""
    found = set(ours)
    while True:
        more = {one.pid for one in everyone if one.parent in found} - found
        if not more:
            return found
        found |= more


def _is_ollama(one: Seen) -> bool:
    return "ollama" in one.name.lower()


class Processes:
    """Reads them; `own` is Forge's own process id."""

    def __init__(
        self, own: int | None = None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._own = os.getpid() if own is None else own
        self._monotonic = monotonic
        self._scanned_at: float | None = None
        self._children: frozenset[int] = frozenset()
        self._open: dict[int, tuple[psutil.Process, ProcessReading]] = {}
        self._spent: dict[int, tuple[float, float]] = {}

    def read(self, children: Collection[int] = ()) -> tuple[ProcessReading, ...]:
        """How they are now; `children` are processes that hold our models."""
        now, wanted = self._monotonic(), frozenset(children)
        is_due = self._scanned_at is None or now - self._scanned_at >= SCAN_S
        if is_due or wanted != self._children:
            self._scanned_at, self._children = now, wanted
            self._scan()
        found = [one for pid in tuple(self._open) if (one := self._read_one(pid))]
        return tuple(found)

    def _scan(self) -> None:
        everyone = [one for process in psutil.process_iter() if (one := _seen(process))]
        picked = chosen(everyone, self._own, self._children)
        ours = _family(everyone, {self._own, *self._children})
        kept: dict[int, tuple[psutil.Process, ProcessReading]] = {}
        for pid, one in picked.items():
            before = self._open.get(pid)
            try:
                process = before[0] if before and before[0].is_running() else psutil.Process(pid)
            except psutil.Error:
                continue
            role = role_of(one, self._own, ours)
            kept[pid] = (process, ProcessReading(pid, one.name, role, one.ram_bytes))
        self._open = kept
        self._spent = {pid: spent for pid, spent in self._spent.items() if pid in kept}

    def _read_one(self, pid: int) -> ProcessReading | None:
        process, known = self._open[pid]
        try:
            with process.oneshot():
                times, memory = process.cpu_times(), process.memory_info()
        except psutil.Error:
            del self._open[pid]
            self._spent.pop(pid, None)
            return None
        now, spent = self._monotonic(), float(times.user + times.system)
        before = self._spent.get(pid)
        self._spent[pid] = (now, spent)
        percent = None
        if before and now > before[0]:
            percent = max(0.0, 100 * (spent - before[1]) / (now - before[0]))
        return replace(known, ram_bytes=memory.rss, cpu_percent=percent)


def _seen(process: psutil.Process) -> Seen | None:
    try:
        with process.oneshot():
            name = process.name()
            words = tuple(process.cmdline()) if "ollama" in name.lower() else ()
            return Seen(process.pid, process.ppid(), name, words, process.memory_info().rss)
    except psutil.Error:
        return None
