"""What looking at this PC costs: readings once a second, and the painting of their curves.

The whole of the engine's part runs as it does in Forge (readings, shares, alerts, the file of the
week), in real time, and its processor time is counted. Beside it, in the same time, the few lines
that everybody writes first: psutil's own calls, with a look through all processes each second. The
page is painted without a screen; each curve once a reading, as it is where somebody looks.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from benchmarks.report import Bar, Report, Row
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.hardware.gauges import GaugeOptions, Gauges
from forge_gui.values.metrics import Reading

LIMIT = 1.0
"""Percent of one core."""
_SPANS = (("1 min", 60.0), ("10 min", 600.0), ("1 h", 3_600.0))
_PEER = """
import psutil, sys, time
seconds = float(sys.argv[1])
psutil.cpu_percent(percpu=True)
begun, spent = time.monotonic(), time.process_time()
while time.monotonic() - begun < seconds:
    psutil.cpu_percent(percpu=True); psutil.virtual_memory(); psutil.swap_memory()
    psutil.disk_io_counters(); psutil.cpu_freq(); psutil.disk_usage("/")
    list(psutil.process_iter(["name", "cpu_percent", "memory_info"]))
    time.sleep(1.0)
print((time.process_time() - spent) / (time.monotonic() - begun) * 100)
"""


def run(quick: bool) -> Report:
    seconds = 25.0 if quick else 65.0
    peer = subprocess.Popen(
        [sys.executable, "-c", _PEER, str(seconds)], stdout=subprocess.PIPE, text=True
    )
    with tempfile.TemporaryDirectory() as folder:
        counted, told, readings = asyncio.run(_read(Path(folder), seconds))
        size = sum(file.stat().st_size for file in Path(folder).rglob("*") if file.is_file())
    said, _ = peer.communicate(timeout=seconds + 30)
    rows: list[Row] = [
        {"what": "readings, as Forge makes them", "percent_of_a_core": round(counted, 2)},
        {"what": "the same, as the monitor says it", "percent_of_a_core": round(told, 2)},
        {"what": "psutil in a loop, all processes", "percent_of_a_core": round(float(said), 2)},
    ]
    painted = _paint(readings[-1])
    rows += [
        {"what": f"painting the page, {name}", "ms_a_reading": round(ms, 2)}
        for name, ms in painted.items()
    ]
    both = counted + max(painted.values()) / 10
    bars = [
        Bar("readings, percent of a core", round(counted, 2), LIMIT, "lower"),
        Bar("readings and the seen page, percent of a core", round(both, 2), LIMIT, "lower"),
        Bar("readings beside psutil in a loop", round(counted / float(said), 2), 1.0, "lower"),
    ]
    told_of = f"{len(psutil.pids())} processes, {psutil.cpu_count()} cores, no GPU asked"
    page = "The page has 4 curves, 2 of cores and 2 models; one that nobody sees paints nothing."
    notes = (f"{told_of}; the file of the week took {size // 1024} KiB.", page)
    return Report("monitor", rows, bars, notes=notes)


async def _read(folder: Path, seconds: float) -> tuple[float, float, Sequence[Reading]]:
    """Percent of a core: counted for the process, and told by the readings."""
    gauges = Gauges(
        EventBus(),
        GaugeOptions(is_gpu_read=False),
        data=folder,
        clock=Clock(),
        tokens=lambda: 0,
        loaded=lambda: (),
    )
    async with asyncio.TaskGroup() as group:
        reading = group.create_task(gauges.keep_reading())
        await asyncio.sleep(4.0)  # libraries are loaded once
        before, spent, begun = len(gauges.recent()), time.process_time(), time.monotonic()
        await asyncio.sleep(seconds)
        wall, spent = time.monotonic() - begun, time.process_time() - spent
        recent = gauges.recent()
        reading.cancel()
    costs = [one.cost or 0.0 for one in recent[before:]]
    return spent / wall * 100, sum(costs) / len(costs) * 100, recent


def _paint(last: Reading) -> dict[str, float]:
    """Processor milliseconds of painting the page once, by how much time it shows."""
    from benchmarks.monitor_screen import Screen

    screen = Screen(last)
    try:
        return {name: screen.milliseconds(span) for name, span in _SPANS}
    finally:
        screen.close()
