"""Reads once a second what this PC uses, remembers the last hour, and tells what it costs.

`run` is one coroutine for the owner's TaskGroup; cancelling it ends everything. The GPUs are
asked in a thread of their own: a driver that hangs makes GPU readings old, it never stops the
others.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from forge_gui.engine.clock import Clock
from forge_gui.engine.hardware.machine import Machine
from forge_gui.values.metrics import GpuReading, ModelShare, ProcessReading, Reading
from forge_gui.values.models import LoadedModel

if TYPE_CHECKING:  # built after the first reading
    from forge_gui.engine.hardware.keeping import Keeping
    from forge_gui.engine.hardware.processes import Processes

KEPT = 3_600
"""Readings that are remembered: an hour at one a second."""
SHORTEST_S = 0.1
FIRST_S = 0.05
"""Somebody who opens the window does not wait for a whole interval."""
EQUIP_S = 0.9
"""After the first reading; by then the window has its models and its session, too."""


T = TypeVar("T")


class GpuSource(Protocol):
    """What tells of GPUs. Blocks."""

    @property
    def can_be_read(self) -> bool: ...

    def read(self) -> tuple[GpuReading, ...]: ...

    def close(self) -> None: ...


class HardwareSampler:
    """Tells `on_reading` of each reading. Built and run on the engine's loop."""

    def __init__(
        self,
        gpus: GpuSource,
        on_reading: Callable[[Reading], None],
        *,
        clock: Clock | None = None,
        interval_s: float = 1.0,
        kept: int = KEPT,
        tokens: Callable[[], int] = lambda: 0,
        loaded: Callable[[], Sequence[LoadedModel]] = lambda: (),
        machine: Machine | None = None,
        keeping: Callable[[], Keeping] | None = None,
    ) -> None:
        """`tokens` tells how many tokens all generations have produced since the start, `loaded`
        the models in memory. Without `keeping` nothing outlives this process. What only later
        readings need is built after the first: it is what a window waits for at its start."""
        self._gpus = gpus
        self._on_reading = on_reading
        self._clock = clock or Clock()
        self._interval_s = max(SHORTEST_S, interval_s)
        self._history: deque[Reading] = deque(maxlen=kept)
        self._tokens = tokens
        self._loaded = loaded
        self._machine = machine or Machine()
        self._open_keeping = keeping
        self._keeping: Keeping | None = None
        self._processes: Processes | None = None
        self._gpu_readings: tuple[GpuReading, ...] = ()
        self._spent_s = 0.0
        self.is_paused = False
        """Nothing is read meanwhile; takes effect with the next reading."""

    @property
    def interval_s(self) -> float:
        return self._interval_s

    @interval_s.setter
    def interval_s(self, seconds: float) -> None:
        """Takes effect after the next reading; never shorter than 0.1 s."""
        self._interval_s = max(SHORTEST_S, seconds)

    def history(self) -> Sequence[Reading]:
        """The readings that are remembered, oldest first."""
        return tuple(self._history)

    async def run(self) -> None:
        """Read until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._follow_gpus(), name="GPU readings")
            group.create_task(self._follow_machine(), name="readings")

    async def _follow_machine(self) -> None:
        await asyncio.to_thread(self._machine.begin)
        told_at, told_tokens = self._clock.monotonic(), self._tokens()
        pause = min(FIRST_S, self._interval_s)
        while True:
            await self._clock.sleep(pause)
            pause = self._interval_s
            now, tokens = self._clock.monotonic(), self._tokens()
            if not self.is_paused:
                seconds = max(1e-6, now - told_at)
                speed = max(0.0, (tokens - told_tokens) / seconds)
                await self._read(speed, seconds, tuple(self._loaded()))
                if self._processes is None:
                    waits = min(EQUIP_S, pause)
                    await self._clock.sleep(waits)
                    await self._equip()
                    pause -= waits
            told_at, told_tokens = now, tokens

    async def _equip(self) -> None:
        """Look at processes from now on, and keep what is read."""
        self._processes = await asyncio.to_thread(_processes)
        if self._open_keeping is not None:
            self._keeping = self._open_keeping()
            for reading in self._history:
                self._keeping.take(reading)

    async def _read(self, speed: float, seconds: float, loaded: Sequence[LoadedModel]) -> None:
        cost, self._spent_s = self._spent_s / seconds, 0.0
        reading, spent = await asyncio.to_thread(_timed, lambda: self._reading(speed, cost, loaded))
        begun = time.thread_time()
        self._history.append(reading)
        self._on_reading(reading)
        is_due = self._keeping is not None and self._keeping.take(reading)
        self._spent_s += spent + time.thread_time() - begun
        if self._keeping is not None and is_due:
            await self._keeping.write()

    async def _follow_gpus(self) -> None:
        try:
            await self._ask_gpus()
            while self._gpus.can_be_read:
                await self._clock.sleep(self._interval_s)
                if not self.is_paused:
                    await self._ask_gpus()
        finally:
            if self._gpus.can_be_read:
                await asyncio.to_thread(self._gpus.close)

    async def _ask_gpus(self) -> None:
        self._gpu_readings, spent = await asyncio.to_thread(_timed, self._gpus.read)
        self._spent_s += spent

    def _reading(self, speed: float, cost: float, loaded: Sequence[LoadedModel]) -> Reading:
        gpus = self._gpu_readings
        here = self._machine.read()
        processes, models = self._shared_out(loaded, gpus)
        return Reading(
            at=self._clock.now(),
            cpu_percent=sum(here.cores) / len(here.cores) if here.cores else 0.0,
            cores_percent=here.cores,
            ram_used=here.ram_used,
            ram_total=here.ram_total,
            gpus=gpus,
            tokens_per_s=speed,
            cores_mhz=here.cores_mhz,
            is_cpu_too_hot=here.is_too_hot,
            swap_used=here.swap_used,
            swap_total=here.swap_total,
            disk=here.disk,
            processes=processes,
            models=models,
            cost=cost,
        )

    def _shared_out(
        self, loaded: Sequence[LoadedModel], gpus: tuple[GpuReading, ...]
    ) -> tuple[tuple[ProcessReading, ...], tuple[ModelShare, ...]]:
        """Who takes what, from the second reading on."""
        if self._processes is None:
            return (), ()
        from forge_gui.engine.hardware.shares import shares, with_vram

        pids = [one.pid for one in loaded if one.pid is not None]
        processes = with_vram(self._processes.read(pids), gpus)
        return processes, shares(loaded, processes, gpus)


def _processes() -> Processes:
    """In a thread: what later readings need is imported there, so that nothing waits for it."""
    from forge_gui.engine.hardware import keeping, shares, watching  # noqa: F401
    from forge_gui.engine.hardware.processes import Processes

    return Processes()


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    """What it gives, and the processor seconds that it took on this thread."""
    begun = time.thread_time()
    answer = work()
    return answer, time.thread_time() - begun
