"""Reads once a second what this PC uses, and remembers the last hour.

`run` is one coroutine for the owner's TaskGroup; cancelling it ends everything. The GPUs are
asked in a thread: a driver that hangs makes GPU readings old, it never stops the others.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence

import psutil

from forge_gui.engine.clock import Clock
from forge_gui.engine.hardware.nvml import NvidiaGpus
from forge_gui.engine.hardware.probe import memory
from forge_gui.values.metrics import GpuReading, Reading

KEPT = 3_600
"""Readings that are remembered: an hour at one a second."""
SHORTEST_S = 0.1
FIRST_S = 0.15
"""Somebody who opens the window does not wait for a whole interval."""


class HardwareSampler:
    """Tells `on_reading` of each reading. Built and run on the engine's loop."""

    def __init__(
        self,
        gpus: NvidiaGpus,
        on_reading: Callable[[Reading], None],
        *,
        clock: Clock | None = None,
        interval_s: float = 1.0,
        kept: int = KEPT,
        tokens: Callable[[], int] = lambda: 0,
    ) -> None:
        """`tokens` tells how many tokens all generations have produced since the start."""
        self._gpus = gpus
        self._on_reading = on_reading
        self._clock = clock or Clock()
        self._interval_s = max(SHORTEST_S, interval_s)
        self._history: deque[Reading] = deque(maxlen=kept)
        self._tokens = tokens
        self._gpu_readings: tuple[GpuReading, ...] = ()

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
        psutil.cpu_percent(percpu=True)  # the first answer has nothing to compare with
        told_at, told_tokens = self._clock.monotonic(), self._tokens()
        pause = min(FIRST_S, self._interval_s)
        while True:
            await self._clock.sleep(pause)
            pause = self._interval_s
            now, tokens = self._clock.monotonic(), self._tokens()
            speed = (tokens - told_tokens) / (now - told_at) if now > told_at else 0.0
            told_at, told_tokens = now, tokens
            reading = self._reading(max(0.0, speed))
            self._history.append(reading)
            self._on_reading(reading)

    async def _follow_gpus(self) -> None:
        try:
            self._gpu_readings = await asyncio.to_thread(self._gpus.read)
            while self._gpus.can_be_read:
                await self._clock.sleep(self._interval_s)
                self._gpu_readings = await asyncio.to_thread(self._gpus.read)
        finally:
            if self._gpus.can_be_read:
                await asyncio.to_thread(self._gpus.close)

    def _reading(self, tokens_per_s: float) -> Reading:
        cores = psutil.cpu_percent(percpu=True)
        total, available = memory()
        return Reading(
            at=self._clock.now(),
            cpu_percent=sum(cores) / len(cores) if cores else 0.0,
            cores_percent=tuple(cores),
            ram_used=total - available,
            ram_total=total,
            gpus=self._gpu_readings,
            tokens_per_s=tokens_per_s,
        )
