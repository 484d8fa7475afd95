"""One reading of what this PC uses, and what it has. Bytes, percent (0-100), epoch seconds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import Sentence


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
    clock_mhz: float | None = None
    memory_clock_mhz: float | None = None
    power_limit_w: float | None = None
    is_too_hot: bool | None = None
    """Whether heat slows it down right now."""
    held: tuple[tuple[int, int], ...] = ()
    """Process ids with the bytes of its memory that each holds, as far as the driver tells."""


class ProcessRole(StrEnum):
    """Why a process is told of."""

    FORGE = "forge"
    CHILD = "child"
    """One that Forge started: an embedded model, a loader."""
    OLLAMA = "ollama"
    RUNNER = "runner"
    """A process of Ollama's that holds one model."""
    OTHER = "other"
    """Somebody else's that takes much memory."""


@dataclass(frozen=True, slots=True)
class ProcessReading:
    """One process now. `cpu_percent`: 100 is one core, whole; None before its second reading."""

    pid: int
    name: str
    role: ProcessRole
    ram_bytes: int
    cpu_percent: float | None = None
    vram_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class ModelShare:
    """What one model in memory takes; None where nobody can tell it apart. `cpu_percent`: 100 is
    one core, whole."""

    model: ModelId
    ram_bytes: int | None = None
    vram_bytes: int | None = None
    cpu_percent: float | None = None
    pid: int | None = None


@dataclass(frozen=True, slots=True)
class DiskReading:
    """Bytes a second of all disks together (None: not told), and room where Forge keeps its data."""

    read_per_s: float | None = None
    written_per_s: float | None = None
    free: int | None = None
    total: int | None = None


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
    cores_mhz: tuple[float, ...] = ()
    """Of each core, or one figure for all; empty where it is not told."""
    is_cpu_too_hot: bool = False
    """Whether heat slowed the processor down since it was last looked at."""
    swap_used: int = 0
    swap_total: int = 0
    disk: DiskReading = DiskReading()
    processes: tuple[ProcessReading, ...] = ()
    models: tuple[ModelShare, ...] = ()
    cost: float | None = None
    """Share of one core (0-1) that reading and keeping took since the reading before."""


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
    gpu_note: Sentence | None = None
    """What of this PC's GPU cannot be read, and why."""
