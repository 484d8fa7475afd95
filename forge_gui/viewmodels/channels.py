"""The curves of the monitor: which there are on this PC, their newest figure, their past. No Qt."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.values.metrics import GpuReading, ProcessReading, ProcessRole, Reading
from forge_gui.values.monitoring import MODEL_RAM, MODEL_VRAM, measured
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.ring import Ring
from forge_gui.viewmodels.translation import tr

_MOST_PER_S = 10
"""The shortest interval that the settings allow is 100 ms."""
_NOTED_MODELS = 2
MOST_LINES = 16
"""Of more cores than this no eye tells lines apart: the ground from the least to the most busy one
is drawn instead."""
LEAST_CORE, MOST_CORE = "least-core", "most-core"
_MAKERS = ("NVIDIA ", "GeForce ", "AMD ", "Radeon ")
_GAP_S = 30.0
"""Without a reading for so long, what comes then begins anew."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One curve. `key` as in values/monitoring.py, in its units; core0, ... beside them.

    `group` is the key of the curve that it is drawn behind (cores behind the CPU), else its own.
    `maximum` is the top of its scale, None where that follows the values. `parts` is how the names
    of curves begin that are drawn in it on top of each other; `dashed` is one that is drawn over it
    in a scale of its own, up to `dashed_top`. `more` are further lines below `detail`.
    """

    key: str
    group: str
    title: str
    figure: str
    detail: str = ""
    maximum: float | None = None
    more: tuple[str, ...] = ()
    parts: str = ""
    dashed: str = ""
    dashed_top: float | None = None

    @property
    def is_main(self) -> bool:
        return self.key == self.group


class ChannelBook:
    """Takes readings and keeps `seconds` of them."""

    def __init__(self, seconds: int) -> None:
        self._capacity = seconds * _MOST_PER_S
        self._rings: dict[str, Ring] = {}
        self._reading: Reading | None = None
        self._channels: tuple[Channel, ...] | None = None
        self._last_at: float | None = None
        self._since: dict[str, float] = {}
        self.first_at: float | None = None
        """When the first reading was made; None before it."""

    @property
    def channels(self) -> Sequence[Channel]:
        """With their words; made when somebody looks."""
        if self._channels is None:
            self._channels = tuple(_channels(self._reading)) if self._reading else ()
        return self._channels

    @property
    def shape(self) -> tuple[object, ...]:
        """Which curves there are: two readings of the same shape have the same."""
        return _shape(self._reading) if self._reading else ()

    def take(self, reading: Reading) -> None:
        if self._last_at is not None and reading.at < self._last_at:
            self._rings.clear()  # the PC's clock was set back: what was later is not before
            self._since.clear()
            self.first_at = None
        before, self._last_at = self._last_at, reading.at
        if self.first_at is None:
            self.first_at = reading.at
        is_gap = before is not None and reading.at - before > _GAP_S
        since: dict[str, float] = {} if is_gap else self._since
        self._since = {}
        for key, value in measured(reading):
            self._put(key, reading.at, value)
            self._since[key] = since.get(key, reading.at)
        cores = reading.cores_percent
        for number, value in enumerate(cores):
            self._put(f"core{number}", reading.at, value)
        if len(cores) > MOST_LINES:
            self._put(LEAST_CORE, reading.at, min(cores))
            self._put(MOST_CORE, reading.at, max(cores))
        self._reading, self._channels = reading, None

    def series(
        self, key: str, since: float, until: float | None = None, *, before: int = 0
    ) -> tuple[array[float], array[float]]:
        """Times and values from `since` (epoch seconds) on; empty for an unknown key."""
        ring = self._rings.get(key)
        return ring.window(since, until, before=before) if ring else (array("d"), array("d"))

    def since(self, key: str) -> float | None:
        """From when on every reading told of it; None where the newest does not."""
        return self._since.get(key)

    def value_near(self, key: str, moment: float) -> float:
        """The last one up to a moment, else the first one after it; 0 for an unknown key."""
        times, values = self.series(key, moment, before=1)
        return values[0] if times else 0.0

    def keys(self, begin: str) -> Sequence[str]:
        """The curves whose names begin so, in the order in which they came."""
        return [key for key in self._rings if key.startswith(begin)]

    def spark(self, key: str, points: int) -> list[float]:
        """The last values as fractions of the channel's maximum (0-1)."""
        ring = self._rings.get(key)
        values = ring.newest(points) if ring else array("d")
        top = self._top_of(key) or max(values, default=0.0) or 1.0
        return [min(1.0, max(0.0, value / top)) for value in values]

    def _top_of(self, key: str) -> float | None:
        """Known without words for those that are always seen."""
        if self._reading is None:
            return None
        if key == "ram":
            return float(self._reading.ram_total)
        if key.startswith("vram"):
            gpus = self._reading.gpus
            return next((float(one.vram_total) for one in gpus if key == f"vram{one.index}"), None)
        return next((one.maximum for one in self.channels if one.key == key), None)

    def _put(self, key: str, at: float, value: float) -> None:
        ring = self._rings.get(key)
        if ring is None:
            ring = self._rings[key] = Ring(self._capacity)
        ring.append(at, value)

    def __repr__(self) -> str:
        return f"<ChannelBook {len(self._rings)} curves>"


def value_words(key: str, value: float) -> str:
    """A value of a curve with its unit: what the crosshair says."""
    kind = key.partition(" ")[0].rstrip("0123456789")
    return _FORMS.get(kind, wording.percent)(value)


def _channels(reading: Reading) -> Iterator[Channel]:
    """Every curve that this PC has."""
    figure = wording.percent(reading.cpu_percent)
    programs = _programs(reading.processes)
    yield Channel("cpu", "cpu", "CPU", figure, _cores(reading), 100.0, programs)
    if len(reading.cores_percent) <= MOST_LINES:
        for number in range(len(reading.cores_percent)):
            yield Channel(f"core{number}", "cpu", "", "", "", 100.0)
    yield _ram(reading)
    for gpu, name in zip(reading.gpus, gpu_names(reading.gpus), strict=True):
        yield from _gpu(gpu, name, is_only=len(reading.gpus) == 1)
    speed = wording.speed(reading.tokens_per_s)
    yield Channel("tokens", "tokens", tr("Tokens a second"), speed)
    disk = reading.disk
    if disk.read_per_s is not None and disk.written_per_s is not None:
        both = wording.disk_size(round(disk.read_per_s + disk.written_per_s))
        figure = tr("{size}/s", size=both)
        yield Channel("read", "read", tr("Disk"), figure, _room(disk.free), dashed="written")


def _shape(reading: Reading) -> tuple[object, ...]:
    gpus = tuple((one.index, one.name, one.power_w is None) for one in reading.gpus)
    has_disk = reading.disk.read_per_s is not None and reading.disk.written_per_s is not None
    return len(reading.cores_percent), gpus, has_disk


def _cores(reading: Reading) -> str:
    cores = count(len(reading.cores_percent), "core")
    if not reading.cores_mhz:
        return cores
    ghz = sum(reading.cores_mhz) / len(reading.cores_mhz) / 1000
    return tr("{cores}, {ghz} GHz", cores=cores, ghz=numbers.figure(ghz, 1))


def _programs(processes: Sequence[ProcessReading]) -> tuple[str, ...]:
    """`Forge 4 % of a core`, `Ollama 220 % of a core`: what Forge and Ollama take."""
    sums: dict[str, float] = {}
    for one in processes:
        if one.cpu_percent is not None and one.role is not ProcessRole.OTHER:
            is_forge = one.role in (ProcessRole.FORGE, ProcessRole.CHILD)
            name = "Forge" if is_forge else "Ollama"
            sums[name] = sums.get(name, 0.0) + one.cpu_percent
    words = [
        tr("{program} {percent} of a core", program=name, percent=wording.percent(share))
        for name, share in sums.items()
    ]
    return tuple(words)


def _ram(reading: Reading) -> Channel:
    text = wording.used_of(reading.ram_used, reading.ram_total)
    largest = sorted(reading.models, key=lambda one: -(one.ram_bytes or 0))
    lines = [
        tr(
            "{model} {size}",
            model=wording.model_name(one.model),
            size=wording.memory_size(one.ram_bytes),
        )
        for one in largest[:_NOTED_MODELS]
        if one.ram_bytes
    ]
    if reading.swap_used:
        lines.append(tr("{size} swapped out", size=wording.memory_size(reading.swap_used)))
    first, *rest = lines or [""]
    total = float(reading.ram_total)
    return Channel("ram", "ram", "RAM", text, first, total, tuple(rest), parts=MODEL_RAM)


def gpu_names(gpus: Sequence[GpuReading]) -> Sequence[str]:
    """Short enough to stand beside a curve: `RTX 3060`; of several alike, with the number that the
    driver gives them: `RTX 3060 [1]`."""
    short = [_short(gpu.name) for gpu in gpus]
    return [
        f"{name} [{gpu.index}]" if short.count(name) > 1 else name
        for gpu, name in zip(gpus, short, strict=True)
    ]


def _short(name: str) -> str:
    """Without its maker's names, as long as something is left."""
    for maker in _MAKERS:
        name = name.removeprefix(maker) or name
    return name


def _gpu(gpu: GpuReading, name: str, *, is_only: bool) -> Iterator[Channel]:
    facts = []
    if gpu.power_w is not None:
        facts.append(f"{numbers.figure(gpu.power_w)} W")
    if gpu.temperature_c is not None:
        facts.append(f"{numbers.figure(gpu.temperature_c)} °C")
    figure = tr("not told") if gpu.used_percent is None else wording.percent(gpu.used_percent)
    use = f"gpu{gpu.index}"
    more = () if gpu.clock_mhz is None else (tr("{n} MHz", n=numbers.figure(gpu.clock_mhz)),)
    watts = f"watts{gpu.index}" if gpu.power_w is not None else ""
    yield Channel(
        use,
        use,
        name,
        figure,
        ", ".join(facts),
        100.0,
        more,
        dashed=watts,
        dashed_top=gpu.power_limit_w,
    )
    memory = f"vram{gpu.index}"
    text = wording.used_of(gpu.vram_used, gpu.vram_total)
    parts = MODEL_VRAM if is_only else ""  # which of several holds a model nobody tells
    total = float(gpu.vram_total)
    yield Channel(memory, memory, tr("VRAM, {gpu}", gpu=name), text, "", total, parts=parts)


def _room(free: int | None) -> str:
    return "" if free is None else tr("{size} free", size=wording.disk_size(free))


def _bytes(value: float) -> str:
    return wording.memory_size(round(value))


def _rate(value: float) -> str:
    return tr("{size}/s", size=wording.disk_size(round(value)))


_FORMS: Mapping[str, Callable[[float], str]] = {
    "ram": _bytes,
    "vram": _bytes,
    "model-ram": _bytes,
    "model-vram": _bytes,
    "swap": _bytes,
    "read": _rate,
    "written": _rate,
    "tokens": wording.rate,
    "watts": lambda value: f"{numbers.figure(value)} W",
    "celsius": lambda value: f"{numbers.figure(value)} °C",
}
