"""All GPUs of this PC, whoever made them, under one count of numbers."""

from __future__ import annotations

import platform

from forge_gui.engine.hardware.amd import AmdGpus
from forge_gui.engine.hardware.nvml import NvidiaGpus
from forge_gui.values.metrics import GpuInfo, GpuReading
from forge_gui.values.sentence import Sentence, say


class Gpus:
    """NVIDIA's first, then AMD's. Blocks; in a thread."""

    def __init__(self, nvidia: NvidiaGpus, amd: AmdGpus | None = None) -> None:
        self._nvidia = nvidia
        self._amd = amd or AmdGpus()
        self._nvidias = 0
        self._is_any = False

    @property
    def can_be_read(self) -> bool:
        """Whether the last question found any."""
        return self._is_any or self._nvidia.can_be_read

    def info(self) -> tuple[GpuInfo, ...]:
        found = self._nvidia.info()
        self._nvidias = len(found)
        return (*found, *self._amd.info(len(found)))

    def read(self) -> tuple[GpuReading, ...]:
        """A GPU keeps its number while another one fails."""
        found = self._nvidia.read()
        self._nvidias = max(self._nvidias, len(found))
        others = self._amd.read(self._nvidias)
        self._is_any = bool(others)
        return (*found, *others)

    def close(self) -> None:
        self._nvidia.close()


def gpu_note(system: str | None = None) -> Sentence | None:
    """What cannot be read here at all, and why."""
    if (system or platform.system()) != "Darwin":
        return None
    return say(
        "macOS tells programs without administrator rights nothing of the GPU's work, heat and"
        " power. Its memory is the PC's own and is counted there."
    )
