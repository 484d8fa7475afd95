"""What orchestrating costs: microseconds (us) a no-op step, beside a bare TaskGroup runner and LangGraph.

Every contender does the same work (value = 1 + the largest value it waits for) on the same graphs,
and every result is checked. Contenders run by turns, LangGraph in a child process of a side
environment; figures are medians of the rounds, ratios the medians of each round's ratio.
"""

from __future__ import annotations

import gc
import json
import statistics
import subprocess
import tracemalloc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.engine_contenders import run_bare, run_forge, run_templates
from benchmarks.engine_shapes import SHAPES, Shape
from benchmarks.report import Bar, Report, Row
from benchmarks.side_environment import side_python

STEPS = 1_000
MANY_STEPS = 10_000
_PEER_FILE = Path(__file__).with_name("peer_langgraph.py")
_PEER_PACKAGES = ("langgraph==1.2.22",)
_PEER_LIMIT_S = 120.0


@dataclass(slots=True)
class Times:
    """Microseconds a step of each round, by contender; rounds are in the same order for all."""

    rounds: dict[str, list[float]] = field(default_factory=dict)

    def add(self, contender: str, seconds: float, steps: int) -> None:
        self.rounds.setdefault(contender, []).append(seconds / steps * 1e6)

    def median(self, contender: str) -> float | None:
        rounds = self.rounds.get(contender)
        return round(statistics.median(rounds), 2) if rounds else None

    def ratio(self, one: str, other: str) -> float | None:
        """Median of one/other over the rounds that both ran."""
        pairs = zip(self.rounds.get(one, ()), self.rounds.get(other, ()), strict=False)
        ratios = [first / second for first, second in pairs]
        return round(statistics.median(ratios), 3) if ratios else None

    def best_ratio(self, one: str, other: str) -> float:
        """Quickest of one to quickest of the other: for runs too short to outlast a busy PC."""
        return round(min(self.rounds[one]) / min(self.rounds[other]), 3)


def run(quick: bool) -> Report:
    """Measure all shapes. The peer is left out, and its bars fall short, where it cannot be had."""
    notes: list[str] = []
    peer = side_python("langgraph", _PEER_PACKAGES, notes)
    times = {shape.name: Times() for shape in SHAPES}
    for number in range(3 if quick else 9):
        asked = None if quick and number else peer  # a round of it takes ten seconds and more
        for shape in SHAPES:
            _one_round(shape, times[shape.name], asked, notes)
    rows: list[Row] = [_row(shape, times[shape.name]) for shape in SHAPES]
    growth, many_rows = _growth(quick)
    memory = _peak_mib()
    rows += many_rows
    notes.append(_templates(3 if quick else 9))
    return Report("engine", rows, _bars(times, memory, growth), notes=tuple(dict.fromkeys(notes)))


def _one_round(shape: Shape, times: Times, peer: Path | None, notes: list[str]) -> None:
    parents = shape.parents(STEPS)
    gc.collect()
    times.add("bare", run_bare(parents), STEPS)
    gc.collect()
    times.add("forge", run_forge(parents).seconds, STEPS)
    if peer and (seconds := _run_peer(peer, shape.name, notes)) is not None:
        times.add("langgraph", seconds, STEPS)


def _run_peer(python: Path, shape: str, notes: list[str]) -> float | None:
    """Seconds that LangGraph takes for a shape, in a process of its own; None with a note."""
    command = [str(python), "-P", str(_PEER_FILE), shape, str(STEPS)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PEER_LIMIT_S, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        told = getattr(error, "stderr", None) or str(error)
        notes.append(f"LangGraph did not run the {shape}: {str(told).strip()[-200:]}")
        return None
    answer = json.loads(done.stdout.splitlines()[-1])
    seconds: float = answer["seconds"]
    return seconds


def _growth(quick: bool) -> tuple[float, list[Row]]:
    """The worst growth of time a step from 1,000 to 10,000 steps, run by turns.

    As many steps of each: ten short runs beside a long one. A single short run slips between the
    disturbances that no long one escapes, which looked like growth on a busy PC.
    """
    worst, rows = 0.0, list[Row]()
    for shape in SHAPES:
        times = Times()
        for _ in range(4 if quick else 7):
            for steps in (STEPS, MANY_STEPS):
                gc.collect()
                runs = [run_forge(shape.parents(steps)) for _ in range(MANY_STEPS // steps)]
                times.add(str(steps), sum(run.seconds for run in runs), MANY_STEPS)
        ratio = times.best_ratio(str(MANY_STEPS), str(STEPS))
        worst = max(worst, ratio)
        rows.append(
            {
                "shape": shape.name,
                "steps": MANY_STEPS,
                "forge us": times.median(str(MANY_STEPS)),
            }
        )
    return worst, rows


def _templates(rounds: int) -> str:
    """Real template steps in a chain: what checking and planning cost beside running."""
    times = [run_templates(STEPS) for _ in range(rounds)]
    checked, ran = (statistics.median(column) / STEPS * 1e6 for column in zip(*times, strict=True))
    return (
        f"A chain of {STEPS:,} real template steps: {ran:.0f} us a step to run, "
        f"{checked:.0f} us a step to check and plan."
    )


def _peak_mib() -> float:
    """The most memory that a run of 1,000 steps takes at once, its results included (MiB)."""
    parents = next(shape for shape in SHAPES if shape.name == "layered").parents(STEPS)
    run_forge(parents)
    gc.collect()
    tracemalloc.start()
    try:
        result = run_forge(parents)
        peak = result.peak_bytes
    finally:
        tracemalloc.stop()
    return round(peak / 2**20, 3)


def _row(shape: Shape, times: Times) -> Row:
    return {
        "shape": shape.name,
        "steps": STEPS,
        "bare us": times.median("bare"),
        "forge us": times.median("forge"),
        "langgraph us": times.median("langgraph"),
        "to bare": times.ratio("forge", "bare"),
        "to langgraph": times.ratio("forge", "langgraph"),
    }


def _bars(times: Mapping[str, Times], memory: float, growth: float) -> Sequence[Bar]:
    return [
        *(
            Bar(f"{name}: time to bare TaskGroup", each.ratio("forge", "bare"), 15.0, "lower")
            for name, each in times.items()
        ),
        *(
            Bar(f"{name}: time to LangGraph", each.ratio("forge", "langgraph"), 0.333, "lower")
            for name, each in times.items()
        ),
        Bar("MiB per 1,000 steps", memory, 2.0, "lower"),
        Bar("time a step at 10,000 to 1,000", growth, 1.5, "lower"),
    ]
