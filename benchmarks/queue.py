"""The task queue: what a task costs, who goes first, how long the least wait, what `kill -9` takes."""

from __future__ import annotations

import statistics

from benchmarks.queue_aging import Waits, waits
from benchmarks.queue_cancels import cancels
from benchmarks.queue_costs import Cost, cost, pending_mib
from benchmarks.queue_kills import Kills, kill_and_look
from benchmarks.report import Bar, Report, Row

TASKS, FEW = 100_000, 10_000
ROUNDS = 3
KILLS, FEW_KILLS = 300, 25
PENDING = 10_000
_COSTS = (
    "Costs: {tasks:,} tasks are queued by hundreds, work and end, two at a time; the median of the "
    "rounds in processor time of all threads, which other programs' turns are no part of."
)
_AGING = (
    "Aging: once a task has waited so long that it counts as the highest priority, nothing that "
    "came later may go before it."
)
_KILLS = (
    "Kills: after each, every task that was queued or announced as done is looked for in the "
    "journal, with its result."
)


def run(quick: bool) -> Report:
    """Costs, order, aging, room, kills and real cancels."""
    tasks, rounds = (FEW, 1) if quick else (TASKS, ROUNDS)
    bare = [cost(tasks, is_kept=False) for _ in range(rounds)]
    kept = [cost(tasks, is_kept=True) for _ in range(rounds)]
    aged = waits()
    room = pending_mib(PENDING)
    kills = kill_and_look(FEW_KILLS if quick else KILLS)
    ends_ms = cancels(3 if quick else 10)
    rows: list[Row] = [
        _cost_row("in memory", bare),
        _cost_row("journalled", kept),
        _aging_row(aged),
        _kills_row(kills),
        {"cancels": len(ends_ms), "median ms": _median(ends_ms), "slowest ms": max(ends_ms)},
    ]
    wrong = sum(one.out_of_order for one in bare + kept)
    bars = [
        Bar("in memory, cpu us a task", _median([one.cpu_us for one in bare]), 100.0, "lower"),
        Bar("journalled, cpu us a task", _median([one.cpu_us for one in kept]), 300.0, "lower"),
        Bar("tasks out of their priority's order", wrong, 0, "lower"),
        Bar("went before one that had aged to the top", aged.overtaken, 0, "lower"),
        Bar(f"MiB for {PENDING:,} pending", room, 30.0, "lower"),
        Bar("kills", kills.kills, FEW_KILLS if quick else KILLS, "higher"),
        Bar("pending or finished tasks lost", len(kills.lost), 0, "lower"),
        Bar("cancel of a real generation, slowest ms", max(ends_ms), 500.0, "lower"),
    ]
    notes = [_COSTS.format(tasks=tasks), _AGING, _KILLS]
    if kills.lost:
        notes.append(f"Lost: {', '.join(kills.lost[:5])}.")
    return Report("queue", rows, bars, notes=notes)


def _median(values: list[float]) -> float:
    return round(statistics.median(values), 1)


def _cost_row(what: str, costs: list[Cost]) -> Row:
    return {
        "what": what,
        "rounds": len(costs),
        "cpu us": _median([one.cpu_us for one in costs]),
        "wall us": _median([one.wall_us for one in costs]),
        "out of order": sum(one.out_of_order for one in costs),
    }


def _aging_row(found: Waits) -> Row:
    return {
        "aging": f"{found.tasks} tasks",
        "longest wait of priority 0, s": round(found.longest_low_s, 1),
        "longest wait of priority 10, s": round(found.longest_high_s, 1),
        "overtaken": found.overtaken,
    }


def _kills_row(found: Kills) -> Row:
    return {
        "kills": found.kills,
        "queued": found.queued,
        "announced as done": found.finished,
        "cut off, offered again": found.cut_off,
        "lost": len(found.lost),
    }
