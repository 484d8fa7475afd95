"""AMD's GPUs through the files of the Linux driver amdgpu. Blocks for a millisecond.

A GPU that sleeps is woken by some of these files in old kernels; the driver answers from memory in
those of today. What a file does not tell is left out.
"""

from __future__ import annotations

from pathlib import Path

from forge_gui.values.metrics import GpuInfo, GpuReading

DRM = Path("/sys/class/drm")
_AMD = "0x1002"
_MEGA, _KILO = 1_000_000, 1_000


class AmdGpus:
    """Those that have memory of their own to tell of. `first` is the number of the first one."""

    def __init__(self, root: Path = DRM) -> None:
        self._root = root
        self._cards: tuple[Path, ...] | None = None

    def info(self, first: int = 0) -> tuple[GpuInfo, ...]:
        """What GPUs there are, looked up anew."""
        self._cards = None
        return tuple(
            GpuInfo(
                first + place, _name(card), _number(card / "mem_info_vram_total") or 0, "amdgpu"
            )
            for place, card in enumerate(self._found())
        )

    def read(self, first: int = 0) -> tuple[GpuReading, ...]:
        """How they are now. One that fails is absent, the others keep their numbers."""
        readings = []
        for place, card in enumerate(self._found()):
            used, total = (
                _number(card / "mem_info_vram_used"),
                _number(card / "mem_info_vram_total"),
            )
            if used is not None and total:
                readings.append(_reading(card, first + place, used, total))
        return tuple(readings)

    def _found(self) -> tuple[Path, ...]:
        if self._cards is None:
            try:
                cards = sorted(self._root.glob("card*/device"))
            except OSError:
                cards = []
            self._cards = tuple(
                card
                for card in cards
                if "-" not in card.parent.name  # an outlet of a card is not a card
                and _text(card / "vendor") == _AMD
                and _number(card / "mem_info_vram_total")
            )
        return self._cards


def _reading(card: Path, index: int, used: int, total: int) -> GpuReading:
    sensors = _sensors(card)
    power = _scaled(sensors, ("power1_average", "power1_input"), _MEGA)
    celsius = _scaled(sensors, ("temp1_input",), _KILO)
    critical = _scaled(sensors, ("temp1_crit",), _KILO)
    busy = _number(card / "gpu_busy_percent")
    return GpuReading(
        index=index,
        name=_name(card),
        used_percent=None if busy is None else float(min(100, busy)),
        vram_used=used,
        vram_total=total,
        power_w=power,
        temperature_c=celsius,
        clock_mhz=_scaled(sensors, ("freq1_input",), _MEGA),
        memory_clock_mhz=_scaled(sensors, ("freq2_input",), _MEGA),
        power_limit_w=_scaled(sensors, ("power1_cap",), _MEGA),
        is_too_hot=None if celsius is None or not critical else celsius >= critical,
    )


def _name(card: Path) -> str:
    return (
        _text(card / "product_name") or f"AMD Radeon ({_text(card / 'device') or card.parent.name})"
    )


def _sensors(card: Path) -> Path | None:
    try:
        return next(iter(sorted((card / "hwmon").glob("hwmon*"))), None)
    except OSError:
        return None


def _scaled(sensors: Path | None, names: tuple[str, ...], unit: int) -> float | None:
    if sensors is None:
        return None
    told = (_number(sensors / name) for name in names)
    return next((one / unit for one in told if one is not None), None)


def _number(path: Path) -> int | None:
    text = _text(path)
    return int(text) if text.lstrip("-").isdigit() else None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
