"""What measures this PC, built when somebody first asks: the libraries for it cost start-up time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.values.events import Event, MetricsSampled
from forge_gui.values.metrics import Hardware, Reading
from forge_gui.values.models import LoadedModel
from forge_gui.values.monitoring import Alert, Past

if TYPE_CHECKING:
    from forge_gui.engine.hardware.gpus import Gpus
    from forge_gui.engine.hardware.keeping import Keeping
    from forge_gui.engine.hardware.sampler import HardwareSampler
    from forge_gui.engine.hardware.watching import AlertWatch
_NO_DRIVER = object()
"""Stands for a driver that is not there: what is seen where GPUs are switched off."""
_NOWHERE = Path("/nowhere")


@dataclass(frozen=True, slots=True)
class GaugeOptions:
    """Seconds between readings, how many seconds of them are remembered, whether GPUs are read."""

    interval_s: float = 1.0
    history_s: float = 3600.0
    is_gpu_read: bool = True


class Gauges:
    """The hardware of this PC and its readings; `data` is where Forge keeps its files."""

    def __init__(
        self,
        bus: EventBus,
        options: GaugeOptions,
        *,
        data: Path,
        clock: Clock,
        tokens: Callable[[], int],
        loaded: Callable[[], Sequence[LoadedModel]],
    ) -> None:
        self._bus = bus
        self._options = options
        self._data = data
        self._clock = clock
        self._tokens = tokens
        self._loaded = loaded
        self._sampler: HardwareSampler | None = None
        self._hardware: Hardware | None = None
        self._keeping: Keeping | None = None
        self._early: list[tuple[Event, float]] = []
        self._watch: AlertWatch | None = None
        self._is_paused = False

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

    def alerts(self) -> Sequence[Alert]:
        """What a person may want to do something about now."""
        return self._watch.alerts if self._watch else ()

    def pause(self, is_paused: bool) -> None:
        """Read nothing for a while."""
        self._is_paused = is_paused
        if self._sampler:
            self._sampler.is_paused = is_paused

    async def past(self, since: float, until: float, most: int) -> Past:
        """What is kept on the disk of a piece of time."""
        if self._keeping is None:
            await asyncio.to_thread(_import_keeping)
        return await self._kept().past(since, until, most)

    async def keep_reading(self) -> None:
        """Tell readings until cancelled."""
        self._sampler = await asyncio.to_thread(self._build)
        stop = self._bus.subscribe(self._hear)
        try:
            await self._sampler.run()
        finally:
            stop()
            if self._keeping is not None:
                await self._keeping.close()

    def _hear(self, event: Event) -> None:
        """Marks on the curves; what happens before the keeper is there waits for it."""
        if self._keeping is not None:
            self._keeping.hear(event)
        else:
            self._early.append((event, self._clock.now()))

    def _kept(self) -> Keeping:
        from forge_gui.engine.hardware.keeping import Keeping

        if self._keeping is None:
            self._keeping = Keeping(self._data / "monitor", self._clock)
            for event, at in self._early:
                self._keeping.hear(event, at)
            self._early.clear()
        return self._keeping

    def _build(self) -> HardwareSampler:
        from forge_gui.engine.hardware.machine import Machine
        from forge_gui.engine.hardware.sampler import HardwareSampler

        options = self._options
        sampler = HardwareSampler(
            self._gpus(),
            self._take,
            clock=self._clock,
            interval_s=options.interval_s,
            kept=max(1, round(options.history_s / options.interval_s)),
            tokens=self._tokens,
            loaded=self._loaded,
            machine=Machine(self._data),
            keeping=self._equip,
        )
        sampler.is_paused = self._is_paused
        return sampler

    def _equip(self) -> Keeping:
        """After the first reading: alerts from now on, and what outlives this process."""
        from forge_gui.engine.hardware.watching import AlertWatch

        self._watch = AlertWatch(self._bus.publish, self._loaded)
        return self._kept()

    def _take(self, reading: Reading) -> None:
        self._bus.publish(MetricsSampled(reading))
        if self._watch:
            self._watch.take(reading)

    def _gpus(self) -> Gpus:
        from forge_gui.engine.hardware.amd import DRM, AmdGpus
        from forge_gui.engine.hardware.gpus import Gpus
        from forge_gui.engine.hardware.nvml import NvidiaGpus

        is_read = self._options.is_gpu_read
        nvidia = NvidiaGpus() if is_read else NvidiaGpus(_NO_DRIVER)
        return Gpus(nvidia, AmdGpus(DRM if is_read else _NOWHERE))

    def _probe(self) -> Hardware:
        from forge_gui.engine.hardware.gpus import gpu_note
        from forge_gui.engine.hardware.probe import probe

        gpus = self._gpus()
        try:
            found = probe(gpus, self._data)
        finally:
            gpus.close()
        return replace(found, gpu_note=gpu_note() if self._options.is_gpu_read else None)


def _import_keeping() -> None:
    """SQLite is not there before it is needed; in a thread, so that nothing waits for it."""
    from forge_gui.engine.hardware import keeping  # noqa: F401
