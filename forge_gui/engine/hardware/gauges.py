"""What measures this PC, built when somebody first asks: the libraries for it cost start-up time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.clock import Clock
from forge_gui.values.metrics import Hardware, Reading

if TYPE_CHECKING:
    from forge_gui.engine.hardware.sampler import HardwareSampler
_NO_DRIVER = object()
"""Stands for a driver that is not there: what is seen where GPUs are switched off."""


class Gauges:
    """The hardware of this PC and its readings. `is_gpu_read` is the user's setting."""

    def __init__(
        self,
        on_reading: Callable[[Reading], None],
        *,
        data: Path,
        clock: Clock,
        interval_s: float,
        history_s: float,
        is_gpu_read: bool,
        tokens: Callable[[], int],
    ) -> None:
        self._on_reading = on_reading
        self._data = data
        self._clock = clock
        self._interval_s = interval_s
        self._kept = max(1, round(history_s / interval_s))
        self._is_gpu_read = is_gpu_read
        self._tokens = tokens
        self._sampler: HardwareSampler | None = None
        self._hardware: Hardware | None = None

    async def hardware(self) -> Hardware:
        """Looked up once; disk and memory that is free are asked for anew by `look`."""
        if self._hardware is None:
            self._hardware = await self.look()
        return self._hardware

    async def look(self) -> Hardware:
        """What this PC has, asked now."""
        return await asyncio.to_thread(self._probe)

    def recent(self) -> Sequence[Reading]:
        return self._sampler.history() if self._sampler else ()

    async def keep_reading(self) -> None:
        """Tell readings until cancelled."""
        self._sampler = await asyncio.to_thread(self._build)
        await self._sampler.run()

    def _build(self) -> HardwareSampler:
        from forge_gui.engine.hardware.nvml import NvidiaGpus
        from forge_gui.engine.hardware.sampler import HardwareSampler

        return HardwareSampler(
            NvidiaGpus() if self._is_gpu_read else NvidiaGpus(_NO_DRIVER),
            self._on_reading,
            clock=self._clock,
            interval_s=self._interval_s,
            kept=self._kept,
            tokens=self._tokens,
        )

    def _probe(self) -> Hardware:
        from forge_gui.engine.hardware.nvml import NvidiaGpus
        from forge_gui.engine.hardware.probe import probe

        gpus = NvidiaGpus() if self._is_gpu_read else NvidiaGpus(_NO_DRIVER)
        try:
            return probe(gpus, self._data)
        finally:
            gpus.close()
