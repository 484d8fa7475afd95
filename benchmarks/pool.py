"""The pool under three clients and eight models: nothing in use goes, budgets hold, few loads, short waits."""

from __future__ import annotations

import time

from benchmarks.made_up_time import in_made_up_time
from benchmarks.pool_world import (
    AHEAD,
    CLIENTS,
    MAX_WAIT_S,
    SIZES_MIB,
    Seen,
    fifo_lru_loads,
    longest_wait_s,
    serve,
)
from benchmarks.report import Bar, Report, Row

REQUESTS, FEW = 10_002, 4_998
SEED = 5
BOUND = (
    "Bound of a wait: {:g} s, after which nobody younger goes before; and a load, an unload and an "
    "answer of each other model: {:.0f} s in all."
)
GAVE_WAY = (
    "Gave way: models that only younger demands waited for, evicted for one that had waited that "
    "long or was urgent (a hot swap)."
)


def run(quick: bool) -> Report:
    """Random requests alone, and with pins, time limits, swaps and other programs thrown in."""
    requests = FEW if quick else REQUESTS
    rows: list[Row] = []
    bars: list[Bar] = []
    for name, is_wild in (("requests alone", False), ("with everything", True)):
        began = time.process_time()
        seen = in_made_up_time(serve(requests, SEED, is_wild=is_wild))
        rows.append(_row(name, seen, time.process_time() - began))
        bars += _bars(name, seen, requests)
    return Report("pool", rows, bars, notes=_notes())


def _row(name: str, seen: Seen, cpu_s: float) -> Row:
    rival = fifo_lru_loads(seen.order)
    return {
        "what": name,
        "answered": seen.answered,
        "loads": seen.loads,
        "FIFO + LRU": rival,
        "evictions": seen.evictions,
        "gave way": seen.gave_way,
        "expired": seen.expired,
        "swaps": seen.swaps,
        "hints": seen.hints,
        "strangers": seen.strangers + seen.taken,
        "longest wait s": round(seen.longest_wait_s, 1),
        "made-up s": round(seen.seconds),
        "CPU s": round(cpu_s, 1),
    }


def _bars(name: str, seen: Seen, requests: int) -> list[Bar]:
    rival = fifo_lru_loads(seen.order)
    bars = [
        Bar(f"{name}: requests that were not answered", requests - seen.answered, 0, "lower"),
        Bar(f"{name}: evictions of leased or awaited models", seen.evicted_in_use, 0, "lower"),
        Bar(f"{name}: times beyond the budget", seen.over_budget, 0, "lower"),
        Bar(f"{name}: longest wait, s", seen.longest_wait_s, longest_wait_s(), "lower"),
        Bar(f"{name}: loads to FIFO + LRU", seen.loads / rival, 0.4, "lower"),
    ]
    if seen.swaps or seen.expired:
        bars.append(Bar(f"{name}: evictions of pinned models", seen.evicted_pinned, 0, "lower"))
        least = min(seen.swaps, seen.expired, seen.strangers, seen.taken, seen.hints)
        bars.append(Bar(f"{name}: each kind of disturbance came", least, 1, "higher"))
    return bars


def _notes() -> list[str]:
    sizes = ", ".join(map(str, SIZES_MIB))
    return [
        f"{CLIENTS} clients, each with {AHEAD} requests under way; models of {sizes} MiB.",
        "At most 3 models and 6,000 MiB in memory; made-up time, real pool, simulated models.",
        BOUND.format(MAX_WAIT_S, longest_wait_s()),
        GAVE_WAY,
    ]
