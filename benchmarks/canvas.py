"""The canvas with 100 to 10,000 nodes: open, build, pan, zoom and drag, beside NodeGraphQt 0.6.44.

Both build the same graph (1.5 links a node, 2 + 2 ports) in a window of 1600 x 900 and move the
whole of it, each in a child process, by turns. These figures are CPU milliseconds, so that a busy
PC disturbs them little; ratios are medians of each round's ratio. NodeGraphQt gives no result with
5,000 nodes within a minute, so there Forge stands alone.

At work (benchmarks/canvas_crowd.py) a frame is told by the clock, with processor time beside it,
of the best of several rounds: 1,000 nodes and 2,000 wires in a large window while 8 steps stream;
the peer shows as many, idle. A drag is judged by its median frame; the slowest twentieth and the
first frame, which takes the nodes up, stand beside it. The quick run leaves out 100 and 5,000.
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
_OURS = ("zoom step",)
"""What the peer has nothing like: there a zoom is one frame."""
_PEER_FILE = Path(__file__).with_name("peer_nodegraphqt.py")
_PEER_PACKAGES = ("NodeGraphQt==0.6.44", "PySide6-Essentials>=6.11.3,<6.12", "setuptools<81")
_LIMIT_S = 300.0
_SCREENS = ((1_920, 1_080), (3_840, 2_160))
"""The bars hold for the first, the second is reported."""
_WORK = ("pan whole", "pan 1:1", "drag whole", "drag near")
_ROUNDS, _QUICK_ROUNDS = 3, 2
_FRAMES = {_SCREENS[0]: (120, _ROUNDS), _SCREENS[1]: (60, _ROUNDS)}
_QUICK_FRAMES = {_SCREENS[0]: (40, _QUICK_ROUNDS), _SCREENS[1]: (12, 1)}
"""Frames of a round, and rounds."""

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
    frames = 1 if quick else 10
    for _ in range(1 if quick else 2):
        for count in (COMPARED,) if quick else _BESIDE:
            rounds.add(_FORGE, count, _measure(_forge_command(), count, frames, notes))
            if peer is not None:
                command = [str(peer), "-P", str(_PEER_FILE)]
                rounds.add(_PEER, count, _measure(command, count, frames, notes))
        for count in () if quick else _ALONE:
            rounds.add(_FORGE, count, _measure(_forge_command(), count, frames, notes))
    crowd = _crowd(peer, quick, notes)
    rows = [*_rows(rounds, quick), *_crowd_rows(crowd)]
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
    frames, times = (_QUICK_FRAMES, _QUICK_ROUNDS) if quick else (_FRAMES, _ROUNDS)
    wide, high = (str(side) for side in _SCREENS[0])
    idle = None
    if peer is not None:
        command = [str(peer), "-P", str(_PEER_FILE), str(COMPARED), "1" if quick else "10"]
        idle = _told([*command, "idle", wide, high, "2.0"], notes, _PEER)
    work = {
        screen: _told(
            [*forge, "work", *(str(n) for n in (*screen, *frames[screen]))], notes, _FORGE
        )
        for screen in _SCREENS
    }
    return Crowd(work, idle, _told([*forge, "open", str(OPENED), str(times)], notes, _FORGE))


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


def _crowd_rows(crowd: Crowd) -> list[Row]:
    """A row for each thing that is done in each window."""
    rows = [
        _row(COMPARED, _FORGE, f"{what}, {wide}x{high}", what, figures)
        for (wide, high), figures in crowd.work.items()
        if figures is not None
        for what in _WORK
    ]
    if crowd.idle is not None:
        rows.append(_row(COMPARED, _PEER, "idle, 1920x1080", "idle", crowd.idle))
    if crowd.opened is not None:
        rows.append(_row(OPENED, _FORGE, "open", "open", crowd.opened))
    return rows


def _row(count: int, contender: str, told: str, what: str, figures: Figures) -> Row:
    """The figures of one thing: by the clock, and of the processor."""
    ways = (("ms", ""), ("p95", " p95"), ("first", " first"), ("cpu ms", " cpu"))
    more = (("cpu p95", " cpu p95"), ("cpu first", " cpu first"))
    found = {name: figures.get(f"{what}{way}") for name, way in (*ways, *more)}
    row: Row = {"nodes": count, "contender": contender, "what": told}
    return {**row, **{name: n if n is None else round(n, 1) for name, n in found.items()}}


def _crowd_bars(crowd: Crowd) -> list[Bar]:
    """All by the clock; without a figure a bar has no value."""
    work, idle, opened = crowd.work[_SCREENS[0]], crowd.idle, crowd.opened
    usual = max(work["drag whole"], work["drag near"]) if work else None
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
            "drag 100 of 1,000 nodes, frames a second (median frame)",
            round(1e3 / usual, 1) if usual else None,
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


def _rows(rounds: Rounds, quick: bool) -> list[Row]:
    """A row for each thing, also where a contender gave nothing."""
    return [
        _row(count, contender, what, what, {f"{what} cpu": value} if value is not None else {})
        for count, contenders in _sizes(quick)
        for contender in contenders
        for what in (*_WHAT, *(_OURS if contender == _FORGE else ()))
        for value in (rounds.median(contender, count, what),)
    ]


def _sizes(quick: bool) -> Iterable[tuple[int, tuple[str, ...]]]:
    if quick:
        yield COMPARED, (_FORGE, _PEER)
        return
    yield from ((count, (_FORGE, _PEER)) for count in _BESIDE)
    yield from ((count, (_FORGE,)) for count in _ALONE)


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
