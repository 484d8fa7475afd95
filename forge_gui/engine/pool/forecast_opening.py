"""Builds what makes memory forecasts out of the engine's parts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

from forge_gui.engine.clock import Clock
from forge_gui.engine.hardware.gauges import Gauges
from forge_gui.engine.library.calibration import Calibration
from forge_gui.engine.library.fitting import Free
from forge_gui.engine.library.forecaster import Forecaster
from forge_gui.engine.pool.forecast_desk import ForecastDesk
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import LoadedModel
from forge_gui.values.settings import Settings

MIB = 1024 * 1024
Seen = Callable[[Collection[str], Sequence[LoadedModel]], None]


class Forecasts:
    """The forecaster and the desk in front of it. `loaded` tells what is in memory."""

    def __init__(
        self,
        kept: KeptFacts,
        backend_of: Callable[[ModelId], Awaitable[object]],
        gauges: Gauges,
        settings: Settings,
        clock: Clock,
        loaded: Callable[[], Sequence[LoadedModel]],
    ) -> None:
        hardware = partial(_allowed, gauges, settings)
        self.forecaster = Forecaster(backend_of, Calibration(kept), hardware)
        free = partial(_free_now, gauges)
        self.desk = ForecastDesk(self.forecaster, free, loaded, clock)

    def seen_by(self, see: Seen) -> Seen:
        """`see` for looks into memory, and this hears of them as well."""

        def both(prefixes: Collection[str], loaded: Sequence[LoadedModel]) -> None:
            see(prefixes, loaded)
            self.forecaster.see(loaded)

        return both


async def _allowed(gauges: Gauges, settings: Settings) -> Hardware:
    """What this PC has, its GPUs with as much memory as the settings allow models to take."""
    hardware = await gauges.hardware()
    limit = settings.orchestrator.gpu_memory_limit_mb * MIB
    total = sum(one.vram_total for one in hardware.gpus)
    if not limit or total <= limit:
        return hardware
    gpus = tuple(replace(one, vram_total=one.vram_total * limit // total) for one in hardware.gpus)
    return replace(hardware, gpus=gpus)


async def _free_now(gauges: Gauges) -> Free:
    """Memory that nobody has taken, asked now; of the GPUs as they were read last."""
    ram = await asyncio.to_thread(_free_ram)
    readings = gauges.recent()
    if readings:
        return Free(ram, sum(one.vram_total - one.vram_used for one in readings[-1].gpus))
    hardware = await gauges.hardware()
    return Free(ram, sum(one.vram_total for one in hardware.gpus))


def _free_ram() -> int:
    from forge_gui.engine.hardware.probe import memory

    return memory()[1]
