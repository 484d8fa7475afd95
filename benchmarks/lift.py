"""The lift meter on planted ensembles: how often no effect is called help, and how often 8 points are.

The peer is the meter itself with one sample of each row, which is what a plain comparison does.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Sequence
from statistics import fmean

from benchmarks.lift_planted import Planted, World, planted, scored
from benchmarks.lift_whole import whole_meter
from benchmarks.report import Bar, Report, Row
from forge_gui.engine.evaluation.lift import verdict
from forge_gui.values.lift import Lift

ROWS, GAIN = 200, 0.08
SAMPLES = (1, 3, 5)
USUAL = 5
"""What the meter takes where nobody says otherwise."""
WORLDS = tuple(
    World(accuracy, spread, likeness)
    for accuracy in (0.5, 0.75)
    for spread in (0.8, 2.0, 4.0)
    for likeness in (0.8, 0.95)
)


def run(quick: bool) -> Report:
    """Percent of measurements that end in "helps", by world and samples a row."""
    times, whole = (30, 1) if quick else (150, 3)
    rows: list[Row] = []
    flat: dict[int, list[float]] = {}
    gained: dict[int, list[float]] = {}
    began = time.process_time()
    for number, world in enumerate(WORLDS):
        nothing, eight = planted(world, 0.0), planted(world, GAIN)
        for samples in SAMPLES:
            seeds = f"{number} {samples}"
            none = _helpful(nothing, samples, times, f"{seeds} none")
            some = _helpful(eight, samples, times, f"{seeds} some")
            flat.setdefault(samples, []).append(none)
            gained.setdefault(samples, []).append(some)
            rows.append(_row(world, samples, none, some))
    spent = time.process_time() - began
    found = asyncio.run(whole_meter(planted, WORLDS[2], GAIN, whole))
    return Report("lift", rows, _bars(flat, gained), notes=_notes(times, gained, found, spent))


def _helpful(case: Planted, samples: int, times: int, seed: str) -> float:
    """Percent of so many measurements, each over rows of its own."""
    dice = random.Random(seed)
    found = 0
    for _ in range(times):
        single, ensemble = scored(case.rows(ROWS, dice), samples, dice)
        found += verdict(single, ensemble).lift is Lift.HELPS
    return 100 * found / times


def _row(world: World, samples: int, none: float, some: float) -> Row:
    return {
        "samples a row": samples,
        "accuracy": world.accuracy,
        "spread": world.spread,
        "likeness": world.likeness,
        "no effect called helpful, %": round(none, 1),
        "8 points called helpful, %": round(some, 1),
    }


def _bars(flat: dict[int, list[float]], gained: dict[int, list[float]]) -> Sequence[Bar]:
    return [
        Bar("no effect called helpful, %", fmean(flat[USUAL]), 5.0, "lower"),
        Bar("8 points called helpful at 200 rows, %", fmean(gained[USUAL]), 90.0, "higher"),
    ]


def _notes(
    times: int, gained: dict[int, list[float]], found: tuple[int, int, int], spent: float
) -> Sequence[str]:
    none, some, whole = found
    alone = ", ".join(f"{n}: {fmean(gained[n]):.0f} %" for n in SAMPLES)
    measured = 2 * times * len(WORLDS) * len(SAMPLES)
    first = (
        f"{measured:,} measurements of {ROWS} rows; {1000 * spent / measured:.0f} ms of processor "
        "each. An interval of 95 % calls 2.5 % of what has no effect helpful."
    )
    second = (
        f"8 points seen, by samples a row: {alone}. One answer a row is not enough at 200 rows: "
        "the dice of the two sides hide what lies between them. The meter takes 5; with these the "
        f"hardest of the {len(WORLDS)} worlds has {min(gained[USUAL]):.0f} %."
    )
    third = (
        "Assumed: rows are drawn from all rows that there could be; both sides find much the same "
        "rows hard (log odds correlate with 0.8 or 0.95); samples of a row are independent."
    )
    fourth = (
        f"Through the whole meter (a set's run, the vote at the same tokens, files): {none} of "
        f"{whole} without effect and {some} of {whole} with {100 * GAIN:.0f} points called helpful."
    )
    return first, second, third, fourth
