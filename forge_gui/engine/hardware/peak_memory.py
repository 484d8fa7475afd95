"""The most main memory that a process ever had, as the operating system counts it. Blocks."""

from __future__ import annotations

from pathlib import Path

import psutil

_PROC = Path("/proc")
_KIB = 1024


def peak_memory(pid: int, proc: Path = _PROC) -> int | None:
    """Bytes; None where the process is gone or is somebody else's.

    Linux counts the peak itself, so does Windows; elsewhere it is what the process has now.
    """
    told = _peak_told(proc / str(pid) / "status")
    if told is not None:
        return told
    try:
        memory = psutil.Process(pid).memory_info()
    except psutil.Error:
        return None
    return int(getattr(memory, "peak_wset", 0) or memory.rss)


def _peak_told(status: Path) -> int | None:
    try:
        lines = status.read_text("ascii", "replace").splitlines()
    except OSError:
        return None
    for line in lines:
        name, _, value = line.partition(":")
        if name == "VmHWM":
            number = value.split()[0] if value.split() else ""
            return int(number) * _KIB if number.isdigit() else None
    return None
