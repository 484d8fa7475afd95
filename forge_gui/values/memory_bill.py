"""What a model will take of this PC's memory, part by part, and whether that is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.kv_types import KvType
from forge_gui.values.models import Origin

__all__ = [
    "RAM",
    "BillOptions",
    "BillPart",
    "Device",
    "Fit",
    "KvType",
    "MemoryBill",
    "PartKind",
    "Verdict",
    "gpu",
]

Device = NewType("Device", str)
"""`ram`, or `gpu0`, `gpu1`, ... by the driver's index."""

RAM = Device("ram")


def gpu(index: int) -> Device:
    """The graphics memory of one GPU."""
    return Device(f"gpu{index}")


class PartKind(StrEnum):
    """What a part of the bill is for."""

    WEIGHTS = "weights"
    KV_CACHE = "kv_cache"
    """What is kept of every token, and recurrent state."""
    COMPUTE = "compute"
    """Room for the numbers between two layers; grows with the batch."""
    OUTPUT = "output"
    """The probabilities of the last token of each slot."""
    PROJECTOR = "projector"
    """The image part: its weights and its room."""
    PROMPTS = "prompts"
    """Earlier prompts that are kept to go back to."""
    RUNTIME = "runtime"
    """The process: its libraries, the vocabulary, the driver."""


@dataclass(frozen=True, slots=True)
class BillOptions:
    """How the model would be loaded. None leaves it to the backend's own default."""

    context: int | None = None
    """Tokens of each slot."""
    batch: int | None = None
    slots: int | None = None
    """Answers at a time."""
    gpu_layers: int | None = None
    """0: CPU only; None: as many as fit."""
    kv_type: KvType = KvType.F16

    @classmethod
    def of(cls, runner: RunnerOptions) -> BillOptions:
        """As a request asks for it."""
        kv_type = runner.kv_type or KvType.F16
        return cls(runner.context_length, runner.batch_size, None, runner.gpu_layers, kv_type)


@dataclass(frozen=True, slots=True)
class BillPart:
    """One part: bytes on one device. MEASURED: corrected by what an earlier load really took."""

    what: PartKind
    bytes: int
    device: Device = RAM
    origin: Origin = Origin.ESTIMATED


@dataclass(frozen=True, slots=True)
class PromptStore:
    """Where earlier prompts are kept, with their answers, to go back to: at most `most` bytes;
    each takes `each` and, for every token, `per_token`."""

    most: int = 0
    each: int = 0
    per_token: int = 0

    def after(self, prompts: int, tokens: int) -> int:
        """Bytes that it takes once so many prompts, with so many tokens in all, were put there."""
        return min(self.most, max(prompts, 0) * self.each + max(tokens, 0) * self.per_token)


@dataclass(frozen=True, slots=True)
class MemoryBill:
    """What a model takes at most once it has read a whole context (see docs/memory.md)."""

    model: ModelId
    parts: tuple[BillPart, ...]
    context: int
    batch: int
    slots: int
    kv_type: KvType = KvType.F16
    gpu_layers: int = 0
    layers: int = 0
    trained_context: int | None = None
    margin: int = 0
    """Bytes by which loads like this one have been larger than their bill, at worst."""
    store: PromptStore = PromptStore()
    """Its `most` is in the part PROMPTS: how much of it fills depends on what is asked."""

    @property
    def total(self) -> int:
        return sum(part.bytes for part in self.parts)

    @property
    def by_device(self) -> Mapping[Device, int]:
        """Bytes on each device that has a part."""
        sums: dict[Device, int] = {}
        for part in self.parts:
            sums[part.device] = sums.get(part.device, 0) + part.bytes
        return sums

    @property
    def ram(self) -> int:
        return sum(part.bytes for part in self.parts if part.device == RAM)

    @property
    def vram(self) -> int:
        return self.total - self.ram

    def of(self, what: PartKind) -> int:
        """Bytes of one kind over all devices."""
        return sum(part.bytes for part in self.parts if part.what is what)

    @property
    def origin(self) -> Origin:
        """Measured where a real load has corrected what is not just the file's own size."""
        others = (part for part in self.parts if part.what is not PartKind.WEIGHTS)
        measured = any(part.origin is Origin.MEASURED for part in others)
        return Origin.MEASURED if measured else Origin.ESTIMATED


class Verdict(StrEnum):
    """Whether a load fits now."""

    FITS = "fits"
    FITS_AFTER_UNLOADING = "fits_after_unloading"
    """Idle models of Forge have to go first."""
    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"
    """Nobody knows what it takes."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a model fits as asked for, why, and what would make it fit."""

    model: ModelId
    verdict: Verdict
    sentence: str
    advice: str = ""
    bill: MemoryBill | None = None
    unload: tuple[ModelId, ...] = ()
    """What would go."""
    largest_context: int | None = None
    """Tokens that would fit with all else as it is; None where not even the weights do."""
