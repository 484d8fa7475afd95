"""Does the window stay alive while 1,000 streams bring 5,000 chunks a second?

Through the simulation, the real engine, bridge and view-models, beside the least that could do (a
thread, a list, a timer) and beside everything on one qasync loop. Contenders run by turns, each in
a process of its own, on the same screen; figures are medians of the rounds.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks.report import Bar, Cell, Report, Row
from benchmarks.side_environment import libraries_of, side_python

_COMPARED = ("bare", "forge")
_PEER, _PEER_PACKAGES = "qasync", ("qasync==0.28.0",)
_LIMIT_S = 120.0
Rounds = dict[str, list[dict[str, float]]]


def run(quick: bool) -> Report:
    """Measure all contenders. qasync stands in no bar, so a quick run leaves it out."""
    notes: list[str] = []
    peer = None if quick else side_python(_PEER, _PEER_PACKAGES, notes)
    rounds: Rounds = {name: [] for name in (*_COMPARED, *((_PEER,) if peer else ()))}
    seconds = 4.0 if quick else 8.0
    for _ in range(2 if quick else 4):
        for name in rounds:
            libraries = libraries_of(peer) if peer and name == _PEER else None
            _one(name, seconds, rounds[name], notes, libraries)
    rows: list[Row] = [_row(name, figures) for name, figures in rounds.items()]
    return Report("ui-stall", rows, _bars(rounds), notes=tuple(notes))


def _one(
    name: str,
    seconds: float,
    figures: list[dict[str, float]],
    notes: list[str],
    libraries: Path | None,
) -> None:
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    if libraries is not None:
        surroundings["PYTHONPATH"] = str(libraries)
    command = [sys.executable, "-m", "benchmarks.ui_stall_arms", name, str(seconds)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=_LIMIT_S, env=surroundings, check=False
    )
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        notes.append(f"{name} did not finish: {done.stderr.strip()[-300:]}")
    else:
        figures.append(json.loads(lines[-1]))


def _median(figures: list[dict[str, float]], what: str) -> float | None:
    return statistics.median(one[what] for one in figures) if figures else None


def _row(name: str, figures: list[dict[str, float]]) -> Row:
    row: dict[str, Cell] = {"contender": name, "rounds": len(figures)}
    for what in figures[0] if figures else ():
        row[what] = round(statistics.median(one[what] for one in figures), 1)
    return row


def _bars(rounds: Rounds) -> list[Bar]:
    fps, bare_fps = _median(rounds["forge"], "fps"), _median(rounds["bare"], "fps")
    key = _median(rounds["forge"], "key p99 ms")
    chunks = _median(rounds["forge"], "chunks/s")
    ratio = round(fps / bare_fps, 3) if fps is not None and bare_fps else None
    return [
        Bar("frames a second, of the bare harness's", ratio, 0.95, "higher"),
        Bar("frames a second, on a quiet PC", _rounded(fps), 28.0, "higher"),
        Bar("posted key to handled, p99, ms", _rounded(key), 40.0, "lower"),
        Bar("chunks a second that arrive", _rounded(chunks), 4_500.0, "higher"),
    ]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
