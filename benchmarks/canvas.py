"""The canvas with 100, 1,000 and 5,000 nodes: build, pan and zoom, beside NodeGraphQt 0.6.44.

Both build the same graph (1.5 links a node, 2 + 2 ports) in a window of 1600 x 900 and move the
whole of it, each in a child process, by turns. Figures are CPU milliseconds, so that a busy PC
disturbs them little; ratios are medians of each round's ratio. NodeGraphQt gives no result with
5,000 nodes within a minute, so there Forge stands alone.
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
COMPARED = 1_000
_FORGE, _PEER = "forge", "NodeGraphQt"
_BESIDE = (100, COMPARED)
_ALONE = (5_000,)
_WHAT = ("build", "pan", "zoom", "pan 1:1")
_PEER_FILE = Path(__file__).with_name("peer_nodegraphqt.py")
_PEER_PACKAGES = ("NodeGraphQt==0.6.44", "PySide6-Essentials>=6.11.3,<6.12", "setuptools<81")
_LIMIT_S = 300.0

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
    return Report("canvas", _rows(rounds), _bars(rounds), notes=tuple(dict.fromkeys(notes)))


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
    try:
        done = subprocess.run(
            [*command, str(count), str(frames)],
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
        name = _PEER if str(_PEER_FILE) in command else _FORGE
        notes.append(f"{name} with {count} nodes gave no figures: {told[-300:]}")
        return None
    return figures


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
