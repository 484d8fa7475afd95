"""The energy that NVIDIA's GPUs have taken since their driver was loaded. Blocks.

Only GPUs that count it themselves (Volta and newer) tell; readings of power once in a while would
miss most of a short answer.
"""

from __future__ import annotations

import importlib
import logging
from typing import Any

_log = logging.getLogger(__name__)


class GpuEnergy:
    """`nvml` has the functions of the module pynvml; None: that module. Close it."""

    def __init__(self, nvml: Any = None) -> None:
        self._nvml = nvml
        self._handles: list[Any] | None = None

    def joules(self) -> float | None:
        """Of all GPUs together, an ever growing count; None where no GPU tells."""
        found = [self._one(handle) for handle in self._all()]
        told = [one for one in found if one is not None]
        return sum(told) if told else None

    def close(self) -> None:
        if self._handles:
            try:
                self._nvml.nvmlShutdown()
            except Exception as error:  # noqa: BLE001 - any fault of a driver
                _log.info("The GPU driver did not close: %s", error)
        self._handles = None

    def _all(self) -> list[Any]:
        if self._handles is None:
            self._handles = []
            try:
                if self._nvml is None:
                    self._nvml = importlib.import_module("pynvml")
                self._nvml.nvmlInit()
                count = self._nvml.nvmlDeviceGetCount()
                self._handles = [self._nvml.nvmlDeviceGetHandleByIndex(n) for n in range(count)]
            except Exception as error:  # noqa: BLE001 - no library, no driver, no permission
                _log.info("No GPU tells its energy: %s", error)
        return self._handles

    def _one(self, handle: Any) -> float | None:
        """Joules; the driver counts millijoules."""
        try:
            return float(self._nvml.nvmlDeviceGetTotalEnergyConsumption(handle)) / 1000
        except Exception:  # noqa: BLE001 - "not supported" differs by GPU and driver
            return None
