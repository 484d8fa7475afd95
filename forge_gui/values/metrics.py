"""One reading of what this PC uses, and what it has. Bytes, percent (0-100), epoch seconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GpuReading:
    """One GPU now; None where the driver does not tell."""

    index: int
    name: str
    used_percent: float | None
    vram_used: int
    vram_total: int
    power_w: float | None = None
    temperature_c: float | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One sample of the whole PC."""

    at: float
    cpu_percent: float
    cores_percent: tuple[float, ...]
    ram_used: int
    ram_total: int
    gpus: tuple[GpuReading, ...] = ()
    tokens_per_s: float = 0.0
    """Tokens that all running generations produced, a second, since the last reading."""


@dataclass(frozen=True, slots=True)
class GpuInfo:
    index: int
    name: str
    vram_total: int
    driver: str = ""


@dataclass(frozen=True, slots=True)
class Hardware:
    """What this PC has."""

    cpu_name: str
    cores: int
    """Logical cores that this process may use."""
    ram_total: int
    ram_available: int
    gpus: tuple[GpuInfo, ...] = ()
    disk_free: int | None = None
    """Free bytes where Forge keeps its data."""
