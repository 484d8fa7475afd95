"""The canvas with 100 to 10,000 nodes: open, build, pan, zoom and drag, beside NodeGraphQt 0.6.44.

Both build the same graph (1.5 links a node, 2 + 2 ports) in a window of 1600 x 900 and move the
whole of it, each in a child process, by turns. Figures are CPU milliseconds, so that a busy PC
disturbs them little; ratios are medians of each round's ratio. NodeGraphQt gives no result with
5,000 nodes within a minute, so there Forge stands alone.

At work (benchmarks/canvas_crowd.py) a frame is told by the clock, with processor time beside it:
1,000 nodes and 2,000 wires in a large window while 8 steps stream; the peer shows as many, idle.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.report import Bar, Report, Row
from benchmarks.side_environment import side_python

BUILD_LIMIT, MOVE_LIMIT = 12.0, 3.0
OPEN_LIMIT_MS, DRAG_LIMIT_FPS, FRAME_LIMIT_MS, IDLE_LIMIT = 3_000.0, 60.0, 33.0, 1 / 3
OPENED = 10_000
COMPARED = 1_000
_FORGE, _PEER = "forge", "NodeGraphQt"
_BESIDE = (100, COMPARED)
_ALONE = (5_000,)
_WHAT = ("build", "pan", "zoom", "pan 1:1")
_PEER_FILE = Path(__file__).with_name("peer_nodegraphqt.py")
_PEER_PACKAGES = ("NodeGraphQt==0.6.44", "PySide6-Essentials>=6.11.3,<6.12", "setuptools<81")
_LIMIT_S = 300.0
_SCREENS = ((1_920, 1_080), (3_840, 2_160))
"""The bars hold for the first, the second is reported."""
_WORK = ("pan whole", "pan 1:1", "drag whole", "drag near")

Figures = dict[str, float]


@dataclass(slots=True)
class Rounds:
    """Figures of every round, by contender and number of nodes."""

    figures: dict[tuple[str, int], list[Figures]] = field(default_factory=dict)

    def add(self, contender: str, count: int, figures: Figures | None) -> None:
        if figures is not None:
            self.figures.setdefault((contender, count), []).append(figures)

    def median(self, contender: str, count: int, what: str) -> float | None:
        found = [figures[what] for figures in self.figures.get((contender, count), ())]
        return round(statistics.median(found), 2) if found else None

    def times_faster(self, count: int, what: str) -> float | None:
        """How many times quicker Forge is than the peer; None where one of them gave nothing."""
        ours = self.figures.get((_FORGE, count), ())
        theirs = self.figures.get((_PEER, count), ())
        ratios = [peer[what] / mine[what] for mine, peer in zip(ours, theirs, strict=False)]
        return round(statistics.median(ratios), 1) if ratios else None


def run(quick: bool) -> Report:
    """Measure all sizes. Where the peer cannot be had its bars fall short."""
    notes: list[str] = []
    peer = _peer_python(notes)
    rounds = Rounds()
    frames = 2 if quick else 15
    for _ in range(1 if quick else 3):
        for count in _BESIDE:
            rounds.add(_FORGE, count, _measure(_forge_command(), count, frames, notes))
            if peer is not None:
                command = [str(peer), "-P", str(_PEER_FILE)]
                rounds.add(_PEER, count, _measure(command, count, frames, notes))
        for count in _ALONE:
            rounds.add(_FORGE, count, _measure(_forge_command(), count, frames, notes))
    crowd = _crowd(peer, quick, notes)
    rows = [*_rows(rounds), *_crowd_rows(crowd)]
    bars = [*_bars(rounds), *_crowd_bars(crowd)]
    return Report("canvas", rows, bars, notes=tuple(dict.fromkeys(notes)))


@dataclass(frozen=True, slots=True)
class Crowd:
    """Figures of the canvas at work; None where there are none. `work` by window size."""

    work: dict[tuple[int, int], Figures | None]
    idle: Figures | None
    opened: Figures | None


def _crowd(peer: Path | None, quick: bool, notes: list[str]) -> Crowd:
    forge = [sys.executable, "-m", "benchmarks.canvas_crowd"]
    frames = ("40", "12") if quick else ("120", "60")
    wide, high = (str(side) for side in _SCREENS[0])
    idle = None
    if peer is not None:
        command = [str(peer), "-P", str(_PEER_FILE), "1000", "1" if quick else "15"]
        idle = _told([*command, "idle", wide, high, "2.0"], notes, _PEER)
    work = {
        screen: _told([*forge, "work", *(str(side) for side in screen), many], notes, _FORGE)
        for screen, many in zip(_SCREENS, frames, strict=True)
    }
    return Crowd(work, idle, _told([*forge, "open", str(OPENED)], notes, _FORGE))


def _peer_python(notes: list[str]) -> Path | None:
    """An interpreter with the peer; it needs Python 3.11, for it imports distutils."""
    own = None if sys.version_info[:2] == (3, 11) else shutil.which("python3.11")
    if own is None and sys.version_info[:2] != (3, 11):
        notes.append(f"{_PEER} needs Python 3.11, which is not on this PC: it was not measured.")
        return None
    return side_python("nodegraphqt", _PEER_PACKAGES, notes, python=Path(own) if own else None)


def _forge_command() -> list[str]:
    return [sys.executable, "-m", "benchmarks.canvas_forge"]


def _measure(command: Sequence[str], count: int, frames: int, notes: list[str]) -> Figures | None:
    """One contender's figures for one graph; None, with a note, where it fails."""
    name = _PEER if str(_PEER_FILE) in command else _FORGE
    return _told([*command, str(count), str(frames)], notes, f"{name} with {count} nodes")


def _told(command: Sequence[str], notes: list[str], who: str) -> Figures | None:
    """What a child process prints as JSON; None, with a note, where it fails."""
    try:
        done = subprocess.run(
            command,
            check=True,
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            cwd=Path(__file__).resolve().parents[1],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        figures: Figures = json.loads(done.stdout.strip().splitlines()[-1])
    except (OSError, subprocess.SubprocessError, ValueError, IndexError) as error:
        told = str(getattr(error, "stderr", None) or error).strip()
        notes.append(f"{who} gave no figures: {told[-300:]}")
        return None
    return figures


def _crowd_rows(crowd: Crowd) -> list[dict[str, str | int | float | bool | None]]:
    """A row for each thing that is done in each window."""
    rows: list[dict[str, str | int | float | bool | None]] = []
    known = {screen: told for screen, told in crowd.work.items() if told is not None}
    for (wide, high), figures in known.items():
        rows += [
            {
                "nodes": COMPARED,
                "contender": f"{_FORGE}, {what}, {wide}x{high}",
                "frame ms": round(figures[what], 1),
                "p95 ms": round(figures[f"{what} p95"], 1),
                "cpu ms": round(figures[f"{what} cpu"], 1),
                "cpu p95 ms": round(figures[f"{what} cpu p95"], 1),
            }
            for what in _WORK
        ]
    if crowd.idle is not None:
        row = {"frame ms": round(crowd.idle["idle"], 1), "cpu ms": round(crowd.idle["idle cpu"], 1)}
        rows.append({"nodes": COMPARED, "contender": f"{_PEER}, idle, 1920x1080", **row})
    if crowd.opened is not None:
        row = {
            "frame ms": round(crowd.opened["open"], 1),
            "cpu ms": round(crowd.opened["open cpu"], 1),
        }
        rows.append({"nodes": OPENED, "contender": f"{_FORGE}, open", **row})
    return rows


def _crowd_bars(crowd: Crowd) -> list[Bar]:
    """All by the clock; without a figure a bar has no value."""
    work, idle, opened = crowd.work[_SCREENS[0]], crowd.idle, crowd.opened
    slow = max(work["drag whole p95"], work["drag near p95"]) if work else None
    frame = max(work["pan whole p95"], work["pan 1:1 p95"]) if work else None
    share = work["pan whole p95"] / idle["idle"] if work and idle else None
    return [
        Bar(
            f"open {OPENED:,} nodes from file to picture, s",
            round(opened["open"] / 1e3, 2) if opened else None,
            OPEN_LIMIT_MS / 1e3,
            "lower",
        ),
        Bar(
            "drag 100 of 1,000 nodes, frames a second (p95)",
            round(1e3 / slow, 1) if slow else None,
            DRAG_LIMIT_FPS,
            "higher",
        ),
        Bar(
            "pan 1,000 nodes, 2,000 wires, 8 streams at 1920x1080, p95 ms",
            round(frame, 1) if frame else None,
            FRAME_LIMIT_MS,
            "lower",
        ),
        Bar(
            f"the same with all in view, share of {_PEER}'s idle frame",
            round(share, 3) if share else None,
            round(IDLE_LIMIT, 3),
            "lower",
        ),
    ]


def _rows(rounds: Rounds) -> list[Row]:
    return [
        _row(rounds, contender, count) for count, contenders in _sizes() for contender in contenders
    ]


def _sizes() -> Iterable[tuple[int, tuple[str, ...]]]:
    yield from ((count, (_FORGE, _PEER)) for count in _BESIDE)
    yield from ((count, (_FORGE,)) for count in _ALONE)


def _row(rounds: Rounds, contender: str, count: int) -> Row:
    figures = {f"{what} ms": rounds.median(contender, count, what) for what in _WHAT}
    is_there = figures["build ms"] is not None
    row: dict[str, str | int | float | bool | None] = {"nodes": count, "contender": contender}
    return {**row, **figures, "note": "" if is_there else "not measured"}


def _bars(rounds: Rounds) -> list[Bar]:
    """The same three bars whatever happened; without a figure a bar has no value."""
    limits = (("build", BUILD_LIMIT), ("pan", MOVE_LIMIT), ("zoom", MOVE_LIMIT))
    return [
        Bar(
            f"{what} {COMPARED:,} nodes, times faster than {_PEER}",
            rounds.times_faster(COMPARED, what),
            limit,
            "higher",
        )
        for what, limit in limits
    ]
