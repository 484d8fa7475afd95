"""How much others work on this PC while something is measured, and whether heat slows it down.

Blocks for a millisecond or two: call it in a thread.
"""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

import psutil

CPUS = Path("/sys/devices/system/cpu")
_COUNTS = "cpu*/thermal_throttle/core_throttle_count"


@dataclass(frozen=True, slots=True)
class Look:
    """Processor seconds so far, of all programs and of ours, and how often heat slowed it down."""

    at: float
    busy_s: float
    own_s: float
    throttled: int


def look(pids: Collection[int], cpus: Path = CPUS) -> Look:
    """Look now; `pids` are processes that work for us beside this one."""
    allowed = _allowed()
    cores = psutil.cpu_times(percpu=True)
    busy = sum(_busy(one) for place, one in enumerate(cores) if place in allowed)
    times = os.times()
    own = times.user + times.system + sum(_spent(pid) for pid in pids)
    return Look(time.monotonic(), busy, own, throttles(cpus))


def others_share(before: Look, after: Look) -> float:
    """How much of the cores other programs took in between; 0-1."""
    wall = (after.at - before.at) * max(1, len(_allowed()))
    others = (after.busy_s - before.busy_s) - (after.own_s - before.own_s)
    return min(1.0, max(0.0, others / wall)) if wall > 0 else 0.0


def was_throttled(before: Look, after: Look) -> bool:
    return after.throttled > before.throttled


def _allowed() -> frozenset[int]:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return frozenset(os.sched_getaffinity(0))
    return frozenset(range(os.cpu_count() or 1))


def _busy(times: object) -> float:
    names = ("user", "system", "nice", "irq", "softirq", "steal", "interrupt", "dpc")
    return sum(float(getattr(times, name, 0.0)) for name in names)


def _spent(pid: int) -> float:
    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def throttles(cpus: Path) -> int:
    return sum(_number(path) for path in _paths(cpus))


def _paths(cpus: Path) -> Iterable[Path]:
    try:
        return list(cpus.glob(_COUNTS))
    except OSError:
        return ()


def _number(path: Path) -> int:
    try:
        return int(path.read_text("ascii"))
    except (OSError, ValueError):
        return 0
