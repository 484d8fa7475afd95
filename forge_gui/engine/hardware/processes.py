"""Which processes are told of, and what each takes: Forge, its children, Ollama, others of note.

All processes are looked through rarely, those that were chosen are read every time. Blocks.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import psutil

from forge_gui.values.metrics import ProcessReading, ProcessRole

SCAN_S = 20.0
SECOND_SCAN_S = 3.0
"""The first look cannot know yet who works, so the second comes sooner."""
MOST_OTHERS = 3
MOST = 24
NOTABLE_BYTES = 512 * 1024**2
NOTABLE_PERCENT = 50.0
"""Somebody else's process is of note from this much memory or work on; 100 is one core, whole."""
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
    cpu_s: float = 0.0
    """Seconds that processors have worked for it since it began."""
    cpu_percent: float = 0.0
    """How much they did since the look before; 0 where there was none."""

    @property
    def is_busy(self) -> bool:
        return self.cpu_percent >= NOTABLE_PERCENT


def chosen(seen: Iterable[Seen], own: int, children: Collection[int]) -> dict[int, Seen]:
    """The processes that are told of, those of most interest first. Pure."""
    everyone = tuple(seen)
    ours = _family(everyone, {own, *children})
    listed = [one for one in everyone if one.pid in ours or _is_ollama(one)]
    taken = {one.pid for one in listed}
    rest = [
        one
        for one in everyone
        if one.pid not in taken and (one.is_busy or one.ram_bytes >= NOTABLE_BYTES)
    ]
    rest.sort(key=lambda one: (-one.cpu_percent if one.is_busy else 0.0, -one.ram_bytes))
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


def with_work(
    seen: Iterable[Seen], before: Mapping[int, float], seconds: float
) -> tuple[Seen, ...]:
    """How much each worked in the `seconds` since it had spent `before`. Pure.

    One that was not there, or has another's number now, is told without.
    """
    return tuple(
        replace(one, cpu_percent=100 * (one.cpu_s - before[one.pid]) / seconds)
        if seconds > 0 and one.cpu_s >= before.get(one.pid, math.inf)
        else one
        for one in seen
    )


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
        self._scan_s = SECOND_SCAN_S
        self._worked: dict[int, float] = {}
        self._children: frozenset[int] = frozenset()
        self._open: dict[int, tuple[psutil.Process, ProcessReading]] = {}
        self._spent: dict[int, tuple[float, float]] = {}

    def read(self, children: Collection[int] = ()) -> tuple[ProcessReading, ...]:
        """How they are now; `children` are processes that hold our models."""
        now, wanted = self._monotonic(), frozenset(children)
        past = math.inf if self._scanned_at is None else now - self._scanned_at
        if past >= self._scan_s or wanted != self._children:
            self._scan_s = SECOND_SCAN_S if self._scanned_at is None else SCAN_S
            self._scanned_at, self._children = now, wanted
            self._scan(past)
        found = [one for pid in tuple(self._open) if (one := self._read_one(pid))]
        return tuple(found)

    def _scan(self, past_s: float) -> None:
        there = [one for process in psutil.process_iter() if (one := _seen(process))]
        everyone = with_work(there, self._worked, past_s)
        self._worked = {one.pid: one.cpu_s for one in there}
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
            times = process.cpu_times()
            return Seen(
                process.pid,
                process.ppid(),
                name,
                words,
                process.memory_info().rss,
                float(times.user + times.system),
            )
    except psutil.Error:
        return None
