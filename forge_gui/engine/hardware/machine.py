"""What processor, memory and disks do right now. Blocks for a millisecond or less: in a thread.

What changes slowly or is dear to ask (clocks, heat, free room) is asked every few seconds.
"""

from __future__ import annotations

import shutil
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from forge_gui.engine.hardware.core_loads import CoreLoads
from forge_gui.engine.hardware.other_work import CPUS, throttles
from forge_gui.engine.hardware.probe import memory
from forge_gui.values.metrics import DiskReading

SLOW_S = 5.0
_MOST_FREQUENCIES = 1024


@dataclass(frozen=True, slots=True)
class MachineReading:
    """See values/metrics.py `Reading` for units."""

    cores: tuple[float, ...]
    cores_mhz: tuple[float, ...]
    is_too_hot: bool
    ram_used: int
    ram_total: int
    swap_used: int
    swap_total: int
    disk: DiskReading


class Machine:
    """`data` is where Forge keeps its files. The first reading tells no rates: `begin` before."""

    def __init__(
        self,
        data: Path | None = None,
        cpus: Path = CPUS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._data = data
        self._cpus = cpus
        self._monotonic = monotonic
        self._cores = CoreLoads()
        self._moved: tuple[float, int, int] | None = None
        self._slow_at: float | None = None
        self._mhz: tuple[float, ...] = ()
        self._throttled: int | None = None
        self._is_too_hot = False
        self._room = DiskReading()

    def begin(self) -> None:
        """What later readings are compared with."""
        self._cores.read()
        self._moved = self._counters()

    def read(self) -> MachineReading:
        now = self._monotonic()
        if self._slow_at is None or now - self._slow_at >= SLOW_S:
            self._slow_at = now
            self._look_slowly()
        total, available = memory()
        swap_used, swap_total = _swap()
        cores = self._cores.read()
        return MachineReading(
            cores,
            self._mhz,
            self._is_too_hot,
            total - available,
            total,
            swap_used,
            swap_total,
            self._disk(),
        )

    def _look_slowly(self) -> None:
        self._mhz = _frequencies()
        throttled = throttles(self._cpus)
        self._is_too_hot = self._throttled is not None and throttled > self._throttled
        self._throttled = throttled
        if self._data is not None:
            self._room = _room(self._data)

    def _disk(self) -> DiskReading:
        before, after = self._moved, self._counters()
        self._moved = after
        if before is None or after is None or after[0] <= before[0]:
            return self._room
        seconds = after[0] - before[0]
        read, written = (max(0, new - old) for old, new in zip(before[1:], after[1:], strict=True))
        return replace(self._room, read_per_s=read / seconds, written_per_s=written / seconds)

    def _counters(self) -> tuple[float, int, int] | None:
        """Now, and what all disks have read and written; None where no disk is told."""
        try:
            told = psutil.disk_io_counters()
        except (OSError, RuntimeError, NotImplementedError):
            return None
        return None if told is None else (self._monotonic(), told.read_bytes, told.write_bytes)


def _frequencies() -> tuple[float, ...]:
    """Megahertz of each core, or one for all."""
    try:
        told = psutil.cpu_freq(percpu=True)
    except (AttributeError, OSError, RuntimeError, NotImplementedError, ValueError):
        return ()
    return tuple(float(one.current) for one in (told or ())[:_MOST_FREQUENCIES] if one.current)


def _swap() -> tuple[int, int]:
    try:
        with warnings.catch_warnings():  # one of its figures that is not used may be missing
            warnings.simplefilter("ignore")
            told = psutil.swap_memory()
    except (OSError, RuntimeError, NotImplementedError):
        return 0, 0
    return int(told.used), int(told.total)


def _room(folder: Path) -> DiskReading:
    for place in (folder, *folder.parents):
        try:
            usage = shutil.disk_usage(place)
        except OSError:
            continue
        return DiskReading(free=usage.free, total=usage.total)
    return DiskReading()
