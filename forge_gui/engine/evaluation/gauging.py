"""What is read of this PC around a measurement: other programs' work, heat, memory, energy."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, replace

from forge_gui.engine.clock import Clock
from forge_gui.engine.hardware.gpu_energy import GpuEnergy
from forge_gui.engine.hardware.other_work import Look, look, others_share, was_throttled
from forge_gui.engine.hardware.peak_memory import peak_memory
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import LoadedModel

BUSY = 0.15
"""Others take more than this share of the cores: the numbers suffer, and that is said."""
QUIET_S = 0.4
"""So long the PC is watched before anything is loaded."""


@dataclass(frozen=True, slots=True)
class Peak:
    """The most memory that a model had, in bytes. `is_reported`: its backend says so."""

    ram: int | None
    vram: int | None
    is_reported: bool


@dataclass(frozen=True, slots=True)
class Device:
    name: str
    driver: str = ""


class Gauging:
    """Reads in threads: drivers may be slow."""

    def __init__(self, clock: Clock, *, is_gpu_read: bool) -> None:
        self._clock = clock
        self._is_gpu_read = is_gpu_read
        self._energy: GpuEnergy | None = None

    async def others_now(self) -> float:
        """How much of the cores other programs take right now; 0-1."""
        before = await self.look(())
        await self._clock.sleep(QUIET_S)
        return others_share(before, await self.look(()))

    async def look(self, pids: Collection[int]) -> Look:
        return await asyncio.to_thread(look, tuple(pids))

    def compare(self, before: Look, after: Look) -> tuple[float, bool]:
        """How much others worked in between, and whether heat slowed the processor down."""
        return others_share(before, after), was_throttled(before, after)

    async def peak(self, loaded: LoadedModel) -> Peak:
        """By the process where it is known, else as the backend reports it."""
        if loaded.pid is not None:
            seen = await asyncio.to_thread(peak_memory, loaded.pid)
            if seen is not None:
                return Peak(seen, loaded.vram_bytes, is_reported=False)
        return Peak(loaded.ram_bytes, loaded.vram_bytes, is_reported=True)

    async def joules(self, loaded: LoadedModel) -> float | None:
        """Of all GPUs so far; None where the model is on none, or none tells."""
        if not loaded.vram_bytes or not self._is_gpu_read:
            return None
        self._energy = self._energy or GpuEnergy()
        return await asyncio.to_thread(self._energy.joules)

    async def close(self) -> None:
        if self._energy is not None:
            await asyncio.to_thread(self._energy.close)
            self._energy = None


def device_of(loaded: LoadedModel, hardware: Hardware) -> Device:
    """What a model runs on: all GPUs, where it has graphics memory, else the processor."""
    if loaded.vram_bytes and hardware.gpus:
        names = " + ".join(gpu.name for gpu in hardware.gpus)
        return Device(names, hardware.gpus[0].driver)
    return Device(cpu_of(hardware))


def devices_of(hardware: Hardware) -> dict[str, str]:
    """Every device that a model may run on, with its driver."""
    found = {cpu_of(hardware): ""}
    if hardware.gpus:
        names = " + ".join(gpu.name for gpu in hardware.gpus)
        found[names] = hardware.gpus[0].driver
    return found


def cpu_of(hardware: Hardware) -> str:
    return f"{hardware.cpu_name}, {hardware.cores} cores"


def newer(loaded: LoadedModel, reports: Collection[LoadedModel]) -> LoadedModel:
    """The same model as its backend reports it now; a process id that was known stays."""
    found = next((one for one in reports if one.id == loaded.id), None)
    return replace(found, pid=found.pid or loaded.pid) if found else loaded
