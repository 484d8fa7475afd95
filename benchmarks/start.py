"""How long from the start of the process to a painted window that answers, beside an empty one?

Starts by turns, warm, each with folders of its own as on a first start. Ratios compare the
quickest starts of both: what disturbs a start only ever makes it slower.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

from benchmarks.report import Bar, Cell, Report, Row

_LIMIT_S = 60.0
_FORBIDDEN = ("pyqtgraph", "httpx")


@dataclass(frozen=True, slots=True)
class Start:
    """One start; seconds since the process was asked for."""

    painted_s: float
    cpu_s: float
    furnished_s: float | None
    """The window has all its screens."""
    alive_s: float | None
    """... and they have their data."""
    monitor_s: float | None
    """... and the monitor was opened: its curves are drawn."""
    imported: tuple[str, ...]
    modules: int


def run(quick: bool) -> Report:
    """Start both by turns; the first of each only warms the disk cache and is not counted."""
    notes: list[str] = []
    starts: dict[str, list[Start]] = {"empty": [], "forge": []}
    for number in range(6 if quick else 16):
        for name, found in starts.items():
            start = _start(name, notes)
            if start is not None and number:
                found.append(start)
    rows: list[Row] = [_row(name, found) for name, found in starts.items()]
    return Report("start", rows, _bars(starts), notes=tuple(dict.fromkeys(notes)))


def _start(name: str, notes: list[str]) -> Start | None:
    with tempfile.TemporaryDirectory() as home:
        # Without a cache of compiled files each start would compile anew, which no user has.
        surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "FORGE_HOME": home}
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-m", "benchmarks.start_probe", name]
        began = time.monotonic()
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_LIMIT_S, env=surroundings, check=False
        )
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        notes.append(f"{name} did not start: {done.stderr.strip()[-300:]}")
        return None
    told = json.loads(lines[-1])
    if told.get("missing"):
        notes.append(f"Panels that never came alive: {', '.join(told['missing'])}.")

    def since(what: str) -> float | None:
        return told[what] - began if what in told else None

    return Start(
        told["painted"] - began,
        told["cpu"],
        since("furnished"),
        since("alive"),
        since("curves"),
        tuple(told["imported"]),
        told["modules"],
    )


def _row(name: str, found: list[Start]) -> Row:
    row: dict[str, Cell] = {"window": name, "starts": len(found)}
    if not found:
        return row
    painted = [one.painted_s * 1000 for one in found]
    return row | {
        "painted ms, min": round(min(painted)),
        "median": round(statistics.median(painted)),
        "cpu ms": round(min(one.cpu_s for one in found) * 1000),
        "furnished": _least([one.furnished_s for one in found]),
        "all alive": _least([one.alive_s for one in found]),
        "monitor opened": _least([one.monitor_s for one in found]),
        "modules": found[0].modules,
        "of the heavy": ", ".join(found[0].imported) or "none",
    }


def _least(seconds: list[float | None]) -> int | None:
    """In milliseconds."""
    known = [one for one in seconds if one is not None]
    return round(min(known) * 1000) if known else None


def _bars(starts: dict[str, list[Start]]) -> list[Bar]:
    empty, forge = starts["empty"], starts["forge"]
    ratio = alive = None
    too_early: float | None = None
    if empty and forge:
        quickest = min(one.painted_s for one in forge)
        ratio = round(quickest / min(one.painted_s for one in empty), 2)
        alive = min((one.alive_s for one in forge if one.alive_s is not None), default=None)
        too_early = sum(name in one.imported for one in forge for name in _FORBIDDEN)
    return [
        Bar("first painted window, of an empty one's", ratio, 2.5, "lower"),
        Bar("starts with pyqtgraph or httpx before the first paint", too_early, 0, "lower"),
        Bar("all panels alive on a quiet PC, s", alive and round(alive, 2), 1.0, "lower"),
    ]
