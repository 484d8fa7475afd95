"""NVIDIA's GPUs through NVML, tolerant of everything: no driver, no GPU, one that goes away.

NVML calls may take milliseconds to hundreds of them (a GPU that sleeps): always in a thread.
"""

from __future__ import annotations

import importlib
import logging
import sys
import threading
from collections.abc import Callable
from typing import Any

from forge_gui.values.metrics import GpuInfo, GpuReading

_log = logging.getLogger(__name__)
_LIBRARY = "libnvidia-ml.so.1"
_WHY_SLOW = ("nvmlDeviceGetCurrentClocksEventReasons", "nvmlDeviceGetCurrentClocksThrottleReasons")
"""The newer name first: old drivers know only the second."""
SLOW_BY_HEAT = 0x20 | 0x40
"""Bits of the reasons: slowed down for heat by the driver, by the card itself."""
_WHO_HOLDS = ("nvmlDeviceGetComputeRunningProcesses", "nvmlDeviceGetGraphicsRunningProcesses")


class NvidiaGpus:
    """The GPUs that NVML knows. `nvml` has the functions of the module pynvml; None: that module.

    Nothing is imported or opened before the first question, and every question is answered: with
    nothing where there is nothing.
    """

    def __init__(self, nvml: Any = None) -> None:
        self._nvml = nvml
        self._is_open: bool | None = None
        self._failing: set[int] = set()
        self._lock = threading.Lock()

    @property
    def can_be_read(self) -> bool:
        """Whether a driver was found and is open."""
        return bool(self._is_open)

    def info(self) -> tuple[GpuInfo, ...]:
        """What GPUs there are (blocks)."""
        with self._lock:
            if not self._open():
                return ()
            driver = self._text(self._nvml.nvmlSystemGetDriverVersion)
            found = []
            for index, handle in self._handles():
                memory = self._try(self._nvml.nvmlDeviceGetMemoryInfo, handle)
                if memory is not None:
                    found.append(GpuInfo(index, self._name(handle), memory.total, driver))
            return tuple(found)

    def read(self) -> tuple[GpuReading, ...]:
        """How the GPUs are right now (blocks). One that fails is absent from the answer."""
        readings = []
        with self._lock:
            for index, handle in self._handles():
                try:
                    readings.append(self._read_one(index, handle))
                    self._failing.discard(index)
                except Exception as error:  # noqa: BLE001 - any fault of a driver
                    self._report(index, error)
        return tuple(readings)

    def close(self) -> None:
        """Let go of the driver (blocks)."""
        with self._lock:
            if self._is_open:
                self._try(self._nvml.nvmlShutdown)
            self._is_open = None

    def _open(self) -> bool:
        if self._is_open is None:
            self._is_open = False
            try:
                if self._nvml is None:
                    self._nvml = _bindings()
                self._nvml.nvmlInit()
                self._is_open = True
            except Exception as error:  # noqa: BLE001 - no library, no driver, no permission
                _log.info("No NVIDIA GPU is used: %s", error)
        return self._is_open

    def _handles(self) -> list[tuple[int, Any]]:
        if not self._open():
            return []
        count = self._try(self._nvml.nvmlDeviceGetCount) or 0
        found = []
        for index in range(count):
            handle = self._try(self._nvml.nvmlDeviceGetHandleByIndex, index)
            if handle is not None:
                found.append((index, handle))
        return found

    def _read_one(self, index: int, handle: Any) -> GpuReading:
        nvml = self._nvml
        memory = nvml.nvmlDeviceGetMemoryInfo(handle)
        rates = self._try(nvml.nvmlDeviceGetUtilizationRates, handle)
        milliwatts = self._try(nvml.nvmlDeviceGetPowerUsage, handle)
        kind = getattr(nvml, "NVML_TEMPERATURE_GPU", 0)
        celsius = self._try(nvml.nvmlDeviceGetTemperature, handle, kind)
        return GpuReading(
            index=index,
            name=self._name(handle),
            used_percent=None if rates is None else float(rates.gpu),
            vram_used=memory.used,
            vram_total=memory.total,
            power_w=None if milliwatts is None else milliwatts / 1000,
            temperature_c=None if celsius is None else float(celsius),
            clock_mhz=self._clock("NVML_CLOCK_GRAPHICS", 0, handle),
            memory_clock_mhz=self._clock("NVML_CLOCK_MEM", 2, handle),
            power_limit_w=self._power_limit(handle),
            is_too_hot=self._is_too_hot(handle),
            held=self._held(handle),
        )

    def _clock(self, kind: str, number: int, handle: Any) -> float | None:
        ask = getattr(self._nvml, "nvmlDeviceGetClockInfo", None)
        told = self._try(ask, handle, getattr(self._nvml, kind, number)) if ask else None
        return None if told is None else float(told)

    def _power_limit(self, handle: Any) -> float | None:
        ask = getattr(self._nvml, "nvmlDeviceGetEnforcedPowerLimit", None)
        told = self._try(ask, handle) if ask else None
        return None if told is None else told / 1000

    def _is_too_hot(self, handle: Any) -> bool | None:
        for name in _WHY_SLOW:
            ask = getattr(self._nvml, name, None)
            told = self._try(ask, handle) if ask else None
            if told is not None:
                return bool(told & SLOW_BY_HEAT)
        return None

    def _held(self, handle: Any) -> tuple[tuple[int, int], ...]:
        """Bytes by process; one that works and draws is told twice, with the same number."""
        held: dict[int, int] = {}
        for name in _WHO_HOLDS:
            ask = getattr(self._nvml, name, None)
            for one in (self._try(ask, handle) if ask else None) or ():
                if one.usedGpuMemory is not None:
                    held[one.pid] = max(held.get(one.pid, 0), one.usedGpuMemory)
        return tuple(sorted(held.items()))

    def _name(self, handle: Any) -> str:
        return self._text(self._nvml.nvmlDeviceGetName, handle)

    def _text(self, ask: Callable[..., Any], *about: Any) -> str:
        told = self._try(ask, *about)
        return told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told or "")

    def _report(self, index: int, error: Exception) -> None:
        """Tell of a GPU that fails once, not once a second."""
        if index not in self._failing:
            self._failing.add(index)
            _log.info("GPU %d does not answer: %s", index, error)

    @staticmethod
    def _try(ask: Callable[..., Any], *about: Any) -> Any:
        """The answer, or None where the driver does not tell."""
        try:
            return ask(*about)
        except Exception:  # noqa: BLE001 - "not supported" differs by GPU and driver
            return None


def _bindings() -> Any:
    """Raises OSError where there is no driver: that is asked first, for most PCs have none, and
    the bindings are three thousand lines that take as long as ten other modules."""
    if sys.platform.startswith("linux"):
        import ctypes  # not before it is needed: it takes its time, too

        ctypes.CDLL(_LIBRARY)
    return importlib.import_module("pynvml")
