"""The curves of the monitor: which there are on this PC, their newest figure, their past. No Qt."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from forge_gui.values.metrics import GpuReading, Reading
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.ring import Ring
from forge_gui.viewmodels.translation import tr

_GIB = 1024**3
_MOST_PER_S = 10
"""The shortest interval that the settings allow is 100 ms."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One curve. `key`: cpu, ram, gpu0, vram0, tokens, core0...; values are percent, GB or tok/s.

    `group` is the key of the curve that it is drawn behind (cores behind the CPU), else its own.
    `maximum` is the top of its scale, None where that follows the values.
    """

    key: str
    group: str
    title: str
    figure: str
    detail: str = ""
    maximum: float | None = None

    @property
    def is_main(self) -> bool:
        return self.key == self.group


class ChannelBook:
    """Takes readings and keeps `seconds` of them."""

    def __init__(self, seconds: int) -> None:
        self._capacity = seconds * _MOST_PER_S
        self._rings: dict[str, Ring] = {}
        self._channels: tuple[Channel, ...] = ()
        self.first_at: float | None = None
        """When the first reading was made; None before it."""

    @property
    def channels(self) -> Sequence[Channel]:
        return self._channels

    def take(self, reading: Reading) -> None:
        if self.first_at is None:
            self.first_at = reading.at
        pairs = tuple(_measured(reading))
        for channel, value in pairs:
            if value is not None:
                ring = self._rings.get(channel.key)
                if ring is None:
                    ring = self._rings[channel.key] = Ring(self._capacity)
                ring.append(reading.at, value)
        self._channels = tuple(channel for channel, _value in pairs)

    def series(self, key: str, since: float) -> tuple[array[float], array[float]]:
        """Times and values from `since` (epoch seconds) on; empty for an unknown key."""
        ring = self._rings.get(key)
        return ring.window(since) if ring else (array("d"), array("d"))

    def spark(self, key: str, points: int) -> list[float]:
        """The last values as fractions of the channel's maximum (0-1)."""
        values = list(self.series(key, 0.0)[1][-points:])
        known = next((one.maximum for one in self._channels if one.key == key), None)
        top = known or max(values, default=0.0) or 1.0
        return [min(1.0, max(0.0, value / top)) for value in values]

    @staticmethod
    def keys_of(channels: Sequence[Channel]) -> tuple[str, ...]:
        return tuple(channel.key for channel in channels)

    def __repr__(self) -> str:
        return f"<ChannelBook {len(self._channels)} curves>"


def _measured(reading: Reading) -> Iterator[tuple[Channel, float | None]]:
    """Every channel of a reading with its value (None: the driver did not tell this time)."""
    cores = count(len(reading.cores_percent), "core")
    figure = wording.percent(reading.cpu_percent)
    yield Channel("cpu", "cpu", "CPU", figure, cores, 100.0), reading.cpu_percent
    for number, used in enumerate(reading.cores_percent):
        title = tr("Core {n}", n=number + 1)
        yield Channel(f"core{number}", "cpu", title, wording.percent(used), "", 100.0), used
    total = reading.ram_total / _GIB
    text = wording.used_of(reading.ram_used, reading.ram_total)
    yield Channel("ram", "ram", "RAM", text, "", total), reading.ram_used / _GIB
    for gpu in reading.gpus:
        yield from _gpu(gpu)
    speed = wording.speed(reading.tokens_per_s)
    yield Channel("tokens", "tokens", tr("Tokens a second"), speed), reading.tokens_per_s


def _gpu(gpu: GpuReading) -> Iterator[tuple[Channel, float | None]]:
    facts = []
    if gpu.power_w is not None:
        facts.append(f"{numbers.figure(gpu.power_w)} W")
    if gpu.temperature_c is not None:
        facts.append(f"{numbers.figure(gpu.temperature_c)} °C")
    figure = tr("not told") if gpu.used_percent is None else wording.percent(gpu.used_percent)
    use = f"gpu{gpu.index}"
    yield Channel(use, use, gpu.name, figure, ", ".join(facts), 100.0), gpu.used_percent
    memory = f"vram{gpu.index}"
    text = wording.used_of(gpu.vram_used, gpu.vram_total)
    total = gpu.vram_total / _GIB
    yield (
        Channel(memory, memory, tr("VRAM, {gpu}", gpu=gpu.name), text, "", total),
        gpu.vram_used / _GIB,
    )
