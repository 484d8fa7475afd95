"""When a person should know something about this PC, and what to do then. Decisions only.

What comes must last a moment before it is told, and must be well again for a moment, by some
margin, before it goes: an alert that flickers helps nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forge_gui.values.metrics import GpuReading, Reading
from forge_gui.values.monitoring import Alert, AlertKind
from forge_gui.values.sentence import Amount, Sentence, Unit, say

GIB = 1024**3


@dataclass(frozen=True, slots=True)
class Rule:
    """Told from `on` up once that has lasted `on_s`, until it was below `off` for `off_s`."""

    on: float
    off: float
    on_s: float = 5.0
    off_s: float = 10.0


RAM = Rule(0.92, 0.88)
VRAM = Rule(0.96, 0.92)
HEAT = Rule(1.0, 1.0, on_s=3.0, off_s=30.0)
DISK = Rule(1.0, 0.7, on_s=0.0, off_s=30.0)
"""Of the room that should be free, how much is gone: 1 is the edge."""
SWAP = Rule(0.05, 0.02, on_s=10.0)
"""Swap in use as a share of the RAM, while a model works."""
LEAST_FREE = 5 * GIB
"""Room on the disk that should be free; a model's download and its file need some."""


@dataclass(frozen=True, slots=True)
class Finding:
    """How bad something is now, in the measure of its rule, and what would be said."""

    kind: AlertKind
    key: str
    level: float
    rule: Rule
    sentence: Sentence
    advice: Sentence


class Alerts:
    """Takes readings, in the order of their times, and knows what is to be told."""

    def __init__(self) -> None:
        self._high_since: dict[tuple[AlertKind, str], float] = {}
        self._low_since: dict[tuple[AlertKind, str], float] = {}
        self._told: dict[tuple[AlertKind, str], Alert] = {}

    @property
    def told(self) -> tuple[Alert, ...]:
        """What is to be told now, the oldest first."""
        return tuple(sorted(self._told.values(), key=lambda one: one.since))

    def take(self, reading: Reading, *, is_working: bool) -> bool:
        """`is_working`: a model is in use. Returns whether an alert came or went."""
        before = set(self._told)
        found = set()
        for finding in findings(reading, is_working=is_working):
            found.add((finding.kind, finding.key))
            self._weigh(finding, reading.at)
        for gone in before - found:  # a GPU that went away has no trouble any more
            del self._told[gone]
        return before != set(self._told)

    def _weigh(self, finding: Finding, at: float) -> None:
        key, rule = (finding.kind, finding.key), finding.rule
        if finding.level >= rule.on:
            self._low_since.pop(key, None)
            since = self._high_since.setdefault(key, at)
            if key in self._told or at - since >= rule.on_s:
                told = self._told.get(key)
                self._told[key] = Alert(
                    finding.kind,
                    finding.key,
                    told.since if told else at,
                    finding.sentence,
                    finding.advice,
                )
            return
        self._high_since.pop(key, None)
        if key not in self._told:
            return
        if finding.level >= rule.off and rule.off < rule.on:
            self._low_since.pop(key, None)
        elif at - self._low_since.setdefault(key, at) >= rule.off_s:
            del self._told[key], self._low_since[key]


def findings(reading: Reading, *, is_working: bool) -> Iterator[Finding]:
    """Everything that is looked at, however well it is."""
    yield _memory(reading)
    for gpu in reading.gpus:
        yield _vram(gpu)
        if gpu.is_too_hot is not None:
            yield _gpu_heat(gpu)
    yield _cpu_heat(reading)
    if reading.disk.free is not None:
        yield _disk(reading.disk.free)
    if reading.swap_total:
        yield _swap(reading, is_working=is_working)


def _memory(reading: Reading) -> Finding:
    level = reading.ram_used / reading.ram_total if reading.ram_total else 0.0
    sentence = say(
        "Memory is nearly full: {used} of {total}.",
        used=Amount(reading.ram_used, Unit.MEMORY),
        total=Amount(reading.ram_total, Unit.MEMORY),
    )
    advice = say("Unload models that nobody uses, or close other programs.")
    return Finding(AlertKind.MEMORY, "", level, RAM, sentence, advice)


def _vram(gpu: GpuReading) -> Finding:
    level = gpu.vram_used / gpu.vram_total if gpu.vram_total else 0.0
    sentence = say(
        "The memory of {gpu} is nearly full: {used} of {total}.",
        gpu=gpu.name,
        used=Amount(gpu.vram_used, Unit.MEMORY),
        total=Amount(gpu.vram_total, Unit.MEMORY),
    )
    advice = say(
        "Unload models that nobody uses, or take a smaller quantisation or a shorter context."
    )
    return Finding(AlertKind.VRAM, str(gpu.index), level, VRAM, sentence, advice)


def _gpu_heat(gpu: GpuReading) -> Finding:
    if gpu.temperature_c is None:
        sentence = say("{gpu} is too hot and works more slowly.", gpu=gpu.name)
    else:
        sentence = say(
            "{gpu} is too hot, {celsius} °C, and works more slowly.",
            gpu=gpu.name,
            celsius=Amount(gpu.temperature_c),
        )
    return Finding(
        AlertKind.HEAT, str(gpu.index), float(bool(gpu.is_too_hot)), HEAT, sentence, _COOL
    )


def _cpu_heat(reading: Reading) -> Finding:
    sentence = say("The processor is too hot and works more slowly.")
    return Finding(AlertKind.HEAT, "cpu", float(reading.is_cpu_too_hot), HEAT, sentence, _COOL)


def _disk(free: int) -> Finding:
    sentence = say(
        "The disk with Forge's data is nearly full: {free} free.", free=Amount(free, Unit.BYTES)
    )
    advice = say("Delete models or files that are not needed; runs can not be kept on a full disk.")
    level = LEAST_FREE / max(1, free)
    return Finding(AlertKind.DISK, "", level, DISK, sentence, advice)


def _swap(reading: Reading, *, is_working: bool) -> Finding:
    level = reading.swap_used / reading.ram_total if is_working and reading.ram_total else 0.0
    sentence = say(
        "A model works while {used} of memory are swapped out to the disk: it may be many times"
        " slower.",
        used=Amount(reading.swap_used, Unit.MEMORY),
    )
    advice = say("Take a smaller model or a shorter context, or close other programs.")
    return Finding(AlertKind.SWAP, "", level, SWAP, sentence, advice)


_COOL = say("Let air to it and clean its fans; fewer models at a time make less heat.")
