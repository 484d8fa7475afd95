"""Builds what makes memory forecasts, when the first one is asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from forge_gui.engine.clock import Clock
from forge_gui.engine.hardware.gauges import Gauges
from forge_gui.engine.late import Late
from forge_gui.engine.pool.words import Load, Memory
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import BillOptions, MemoryBill
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import LoadedModel
from forge_gui.values.settings import Settings

if TYPE_CHECKING:  # built when somebody first asks
    from forge_gui.engine.library.fitting import Free
    from forge_gui.engine.library.forecaster import Forecaster
    from forge_gui.engine.pool.forecast_desk import ForecastDesk

MIB = 1024 * 1024
Seen = Callable[[Collection[str], Sequence[LoadedModel]], None]


class Forecasts:
    """The forecaster and the desk in front of it. `loaded` tells what is in memory,
    `measurements` are those of all models."""

    def __init__(
        self,
        kept: KeptFacts,
        backend_of: Callable[[ModelId], Awaitable[object]],
        gauges: Gauges,
        settings: Callable[[], Settings],
        clock: Clock,
        loaded: Callable[[], Sequence[LoadedModel]],
        measurements: KeptFacts | None = None,
    ) -> None:
        self._kept = kept
        self._backend_of = backend_of
        self._gauges = gauges
        self._settings = settings
        self._clock = clock
        self._loaded = loaded
        self._measurements = measurements
        self.forecaster = Late(self._forecaster)
        self.desk = Late(self._desk)

    async def bill(self, model: ModelId, options: BillOptions) -> MemoryBill | None:
        """See ForecastDesk."""
        return await self.desk().bill(model, options)

    async def admit(self, load: Load) -> None:
        """See ForecastDesk; where no forecast was ever made, nothing is held against one."""
        if self.forecaster.built:
            await self.desk().admit(load)

    def settled(self, load: Load, loaded: LoadedModel) -> Memory | None:
        """See ForecastDesk."""
        return self.desk().settled(load, loaded) if self.forecaster.built else None

    def seen_by(self, see: Seen) -> Seen:
        """`see` for looks into memory, and this hears of them as well."""

        def both(prefixes: Collection[str], loaded: Sequence[LoadedModel]) -> None:
            see(prefixes, loaded)
            if forecaster := self.forecaster.built:
                forecaster.see(loaded)

        return both

    def _forecaster(self) -> Forecaster:
        from forge_gui.engine.library.calibration import Calibration
        from forge_gui.engine.library.forecaster import Forecaster
        from forge_gui.engine.library.measured_peaks import MeasuredPeaks

        hardware = partial(_allowed, self._gauges, self._settings)
        told = self._measurements
        peaks = MeasuredPeaks(told, self._clock.monotonic) if told is not None else None
        return Forecaster(self._backend_of, Calibration(self._kept), hardware, peaks)

    def _desk(self) -> ForecastDesk:
        from forge_gui.engine.pool.forecast_desk import ForecastDesk

        free = partial(_free_now, self._gauges)
        return ForecastDesk(self.forecaster(), free, self._loaded, self._clock)


async def _allowed(gauges: Gauges, settings: Callable[[], Settings]) -> Hardware:
    """What this PC has, each GPU with as much memory as the settings allow models to take."""
    hardware = await gauges.hardware()
    limit = settings().orchestrator.gpu_memory_limit_mb * MIB
    if not limit:
        return hardware
    gpus = (replace(one, vram_total=min(one.vram_total, limit)) for one in hardware.gpus)
    return replace(hardware, gpus=tuple(gpus))


async def _free_now(gauges: Gauges) -> Free:
    """Memory that nobody has taken, asked now; of the GPUs as they were read last."""
    from forge_gui.engine.library.fitting import Free

    ram = await asyncio.to_thread(_free_ram)
    readings = gauges.recent()
    if readings:
        read = {one.index: one.vram_total - one.vram_used for one in readings[-1].gpus}
        gpus = tuple(read.get(index, 0) for index in range(max(read, default=-1) + 1))
        return Free(ram, sum(gpus), gpus)
    hardware = await gauges.hardware()
    return Free(ram, sum(one.vram_total for one in hardware.gpus))


def _free_ram() -> int:
    from forge_gui.engine.hardware.probe import memory

    return memory()[1]
