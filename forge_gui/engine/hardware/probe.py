"""What this PC has: processor, cores, memory, GPUs, disk. Blocks; call it in a thread."""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path
from typing import Protocol

import psutil

from forge_gui.engine.hardware.limits import MemoryLimit, memory_limit
from forge_gui.values.metrics import GpuInfo, Hardware

_CPUINFO = Path("/proc/cpuinfo")
_NAME_KEYS = ("model name", "Hardware", "Model", "cpu model")


class GpuList(Protocol):
    """What tells which GPUs there are."""

    def info(self) -> tuple[GpuInfo, ...]: ...


def probe(gpus: GpuList, data: Path | None = None) -> Hardware:
    """Look at this PC; `data` is where Forge keeps its files (None: no disk is asked for)."""
    total, available = memory()
    return Hardware(
        cpu_name=cpu_name(),
        cores=usable_cores(),
        ram_total=total,
        ram_available=available,
        gpus=gpus.info(),
        disk_free=None if data is None else disk_free(data),
    )


def cpu_name(cpuinfo: Path = _CPUINFO) -> str:
    """The processor's name; what kind it is where no name is told."""
    try:
        lines = cpuinfo.read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []
    for key in _NAME_KEYS:
        for line in lines:
            name, _, value = line.partition(":")
            if name.strip() == key and value.strip():
                return " ".join(value.split())
    return platform.processor() or platform.machine() or "unknown processor"


def usable_cores() -> int:
    """Logical cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def memory(limit: MemoryLimit | None = None) -> tuple[int, int]:
    """Total and available bytes, within what the control group allows."""
    machine = psutil.virtual_memory()
    allowed = limit or memory_limit()
    if allowed is None or allowed.limit >= machine.total:
        return machine.total, machine.available
    left = max(0, allowed.limit - allowed.used)
    return allowed.limit, min(left, machine.available)


def disk_free(folder: Path) -> int | None:
    """Free bytes where `folder` is or will be; None where that cannot be told."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except OSError:
            continue
    return None


def physical_cores() -> int:
    """Cores without their second threads, within those that this process may use."""
    physical = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return max(1, min(physical, usable_cores()))
