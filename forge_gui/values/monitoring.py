"""Words of the monitor: curves by name, what is kept of them, marks of what happened, alerts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from forge_gui.values.events import (
    Event,
    ModelLoaded,
    ModelLoadRefused,
    ModelUnloaded,
    RunFinished,
    RunStarted,
    UnloadReason,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import GpuReading, Reading
from forge_gui.values.runs import RunStatus
from forge_gui.values.sentence import Sentence

MARKED = (ModelLoaded, ModelLoadRefused, ModelUnloaded, RunStarted, RunFinished)
"""The events that leave a mark."""
MODEL_RAM, MODEL_VRAM, MODEL_CPU = "model-ram ", "model-vram ", "model-cpu "
"""How the names of a model's curves begin; its id follows."""


@dataclass(frozen=True, slots=True)
class PastSeries:
    """One curve as it is kept: its lowest, mean and highest value of each piece of time.

    `times` are the beginnings of the pieces (epoch seconds), `seconds` their length.
    """

    times: tuple[float, ...]
    low: tuple[float, ...]
    mean: tuple[float, ...]
    high: tuple[float, ...]
    seconds: float


class MarkKind(StrEnum):
    LOAD = "load"
    UNLOAD = "unload"
    EVICT = "evict"
    """Unloaded to make room for another."""
    LOST = "lost"
    """Its process ended by itself."""
    REFUSED = "refused"
    """Not loaded, and why."""
    RUN = "run"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PastMark:
    """Something that happened. `subject` is a model id or a pipeline's name; `note` tells more."""

    at: float
    kind: MarkKind
    subject: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Past:
    """What is kept of a piece of time: curves by name, and marks, oldest first."""

    since: float
    until: float
    series: Mapping[str, PastSeries] = field(default_factory=dict)
    marks: tuple[PastMark, ...] = ()


class AlertKind(StrEnum):
    MEMORY = "memory"
    VRAM = "vram"
    HEAT = "heat"
    DISK = "disk"
    SWAP = "swap"


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that a person may want to do something about. `key` tells it from others of its
    kind (a GPU's number); `since` is epoch seconds."""

    kind: AlertKind
    key: str
    since: float
    sentence: Sentence
    advice: Sentence


def measured(reading: Reading) -> Iterator[tuple[str, float]]:
    """Every figure of a reading that is kept, by the name of its curve: percent, bytes, bytes a
    second, megahertz, watts, degrees Celsius, tokens a second. Cores are not among them."""
    yield "cpu", reading.cpu_percent
    if reading.cores_mhz:
        yield "mhz", sum(reading.cores_mhz) / len(reading.cores_mhz)
    yield "ram", float(reading.ram_used)
    if reading.swap_total:
        yield "swap", float(reading.swap_used)
    for gpu in reading.gpus:
        yield from _gpu(gpu)
    disk = reading.disk
    told = (("read", disk.read_per_s), ("written", disk.written_per_s), ("free", disk.free))
    yield from ((key, float(value)) for key, value in told if value is not None)
    yield "tokens", reading.tokens_per_s
    for one in reading.models:
        for begin, share in ((MODEL_RAM, one.ram_bytes), (MODEL_VRAM, one.vram_bytes)):
            if share:
                yield f"{begin}{one.model}", float(share)
        if one.cpu_percent is not None:
            yield f"{MODEL_CPU}{one.model}", one.cpu_percent


def mark_of(event: Event, now: float) -> PastMark:
    """The mark of one of MARKED that came at `now`."""
    match event:
        case ModelLoaded(loaded, seconds):
            return PastMark(now, MarkKind.LOAD, str(loaded.id), f"{seconds:.1f}")
        case ModelLoadRefused(model, sentence):
            return PastMark(now, MarkKind.REFUSED, str(model), sentence)
        case ModelUnloaded(model, reason):
            return PastMark(now, _UNLOADS.get(reason, MarkKind.UNLOAD), str(model))
        case RunStarted(pipeline=pipeline, at=at):
            return PastMark(at, MarkKind.RUN, pipeline)
        case RunFinished(result=result, at=at):
            is_failed = result.status is RunStatus.FAILED
            return PastMark(at, MarkKind.FAILED if is_failed else MarkKind.DONE)
    raise ValueError(f"{event!r} leaves no mark")


def model_of(key: str) -> ModelId | None:
    """Whose curve of a model's memory or work this is; None for another curve."""
    for begin in (MODEL_RAM, MODEL_VRAM, MODEL_CPU):
        if key.startswith(begin):
            return ModelId.parse(key[len(begin) :])
    return None


def _gpu(gpu: GpuReading) -> Iterator[tuple[str, float]]:
    told = (
        ("gpu", gpu.used_percent),
        ("vram", gpu.vram_used),
        ("watts", gpu.power_w),
        ("celsius", gpu.temperature_c),
        ("gpu-mhz", gpu.clock_mhz),
    )
    for begin, value in told:
        if value is not None:
            yield f"{begin}{gpu.index}", float(value)


_UNLOADS = {UnloadReason.EVICTED: MarkKind.EVICT, UnloadReason.CRASHED: MarkKind.LOST}
