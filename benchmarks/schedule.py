"""Which model next: loads and makespan of the pool's look-ahead beside FIFO, llama-swap's and Ollama's rules.

Everything but the last part is made-up time on seeded graphs, served by the real `pool/state.py` and
`pool/schedule.py`; the optimum is exact. The last part runs the same kind of graphs through a whole
engine whose simulated models really wait.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.report import Bar, Report, Row
from benchmarks.schedule_graphs import Job, costly, stream, suite
from benchmarks.schedule_optimum import least_cost
from benchmarks.schedule_real import LOAD_S, WORK_S, Measured, measure
from benchmarks.schedule_rivals import CollateLru, FifoLru, OllamaRule, belady
from benchmarks.schedule_world import Served, serve_by_pool, serve_by_rule

SEED = 1
POOL, FIFO, COLLATE = "Forge", "FIFO + LRU", "collate + LRU"
OLLAMA, BELADY, OPTIMUM = "FIFO + Ollama", "FIFO + Belady", "optimum"
RATIOS = (0.5, 1.0, 3.0)
ONLINE = ((3, 1), (4, 2), (6, 2), (6, 3))
"""Models, and how many of them fit into memory."""
IN_FLIGHT, ONLINE_LOAD_S, ONLINE_MAX_WAIT_S = 6, 3.0, 180.0
LONG = 150


def run(quick: bool) -> Report:
    """The suite against its rivals, decisions of long graphs, six in flight, the real executor."""
    jobs = suite(SEED, 60 if quick else 200)
    served = _serve_all(jobs)
    optimum = [least_cost(job) for job in jobs]
    rows = _suite_rows(jobs, served, optimum)
    if not quick:
        rows.append(_costly_row(jobs[::2]))
    decisions = _decisions(suite(SEED + 1, 6 if quick else 20, (LONG, LONG)))
    online = [_online(*shape, count=12 if quick else 48) for shape in ONLINE]
    measured = measure(suite(SEED, 8, (20, 24))[4 : 6 if quick else 8])
    rows += [row for each in online for row in each.rows()]
    bars = [
        *_suite_bars(served, optimum),
        Bar(f"ms a decision at {LONG} steps (p95)", _at(decisions, 0.95), 5.0, "lower"),
        Bar("online: throughput to FIFO", min(map(_throughput, online)), 1.8, "higher"),
        Bar("online: longest wait to FIFO", max(map(_longest, online)), 1.05, "lower"),
        Bar("real executor: makespan off the simulated", _worst(measured), 0.05, "lower"),
    ]
    return Report("schedule", rows, bars, notes=_notes(optimum, decisions, measured))


def _serve_all(jobs: Sequence[Job]) -> dict[str, list[Served]]:
    return {
        FIFO: [serve_by_rule([job], FifoLru(), 1, 1.0) for job in jobs],
        OLLAMA: [serve_by_rule([job], OllamaRule(), 1, 1.0) for job in jobs],
        BELADY: [serve_by_rule([job], belady(job), 1, 1.0) for job in jobs],
        COLLATE: [serve_by_rule([job], CollateLru(), 1, 1.0) for job in jobs],
        POOL: [serve_by_pool([job], 1, 1.0) for job in jobs],
    }


def _suite_rows(
    jobs: Sequence[Job],
    served: Mapping[str, Sequence[Served]],
    optimum: Sequence[float | None],
) -> list[Row]:
    loads = {name: [float(one.loads) for one in each] for name, each in served.items()}
    if None not in optimum:
        loads[OPTIMUM] = [least for least in optimum if least is not None]
    return [_policy_row(name, each, jobs, loads[FIFO], optimum) for name, each in loads.items()]


def _policy_row(
    name: str,
    loads: Sequence[float],
    jobs: Sequence[Job],
    fifo: Sequence[float],
    optimum: Sequence[float | None],
) -> Row:
    ratios = _to_optimum(loads, optimum)
    row: dict[str, str | int | float] = {
        "work": f"{len(jobs)} graphs",
        "policy": name,
        "loads to FIFO": round(sum(loads) / sum(fifo), 3),
        "to optimum": _geometric(ratios),
        "p95": _at(ratios, 0.95),
        "optimal %": round(100 * sum(ratio <= 1 for ratio in ratios) / len(ratios)),
    }
    for ratio in RATIOS:
        times = [
            (len(job) + ratio * mine) / (len(job) + ratio * theirs)
            for job, mine, theirs in zip(jobs, loads, fifo, strict=True)
        ]
        row[f"makespan at {ratio:g}"] = _geometric(times)
    return row


def _costly_row(jobs: Sequence[Job]) -> Row:
    """Models that load in one to five load times; the pool learns the times as it goes."""
    dear = [costly(job, SEED) for job in jobs]
    ratios = _to_optimum(
        [serve_by_pool([job], 1, 1.0).cost for job in dear], [least_cost(job) for job in dear]
    )
    return {
        "work": f"{len(dear)} graphs, loads of 1 to 5 times",
        "policy": POOL,
        "to optimum": _geometric(ratios),
        "p95": _at(ratios, 0.95),
        "optimal %": round(100 * sum(ratio <= 1 for ratio in ratios) / len(ratios)),
    }


def _decisions(jobs: Sequence[Job]) -> list[float]:
    """CPU ms of each decision. Made three times, the quickest counts: they are always the same."""
    found: list[float] = []
    for job in jobs:
        times = [serve_by_pool([job], 1, 1.0).decisions_ms for _ in range(3)]
        found += [min(same) for same in zip(*times, strict=True)]
    return found


@dataclass(frozen=True, slots=True)
class Online:
    """Six pipelines always in flight, served in three ways."""

    work: str
    fifo: Served
    collate: Served
    pool: Served

    def rows(self) -> list[Row]:
        return [
            self._row(FIFO, self.fifo),
            self._row(COLLATE, self.collate),
            self._row(POOL, self.pool),
        ]

    def throughput(self, served: Served) -> float:
        return round(self.fifo.seconds / served.seconds, 3)

    def wait(self, served: Served) -> float:
        return round(max(served.waits) / max(self.fifo.waits), 3)

    def _row(self, policy: str, served: Served) -> Row:
        return {
            "work": self.work,
            "policy": policy,
            "loads to FIFO": round(served.loads / self.fifo.loads, 3),
            "throughput": self.throughput(served),
            "longest wait": self.wait(served),
        }


def _online(models: int, capacity: int, count: int) -> Online:
    jobs = stream(SEED, count, models, capacity)
    return Online(
        f"online: {models} models, {capacity} fit",
        serve_by_rule(jobs, FifoLru(), IN_FLIGHT, ONLINE_LOAD_S),
        serve_by_rule(jobs, CollateLru(), IN_FLIGHT, ONLINE_LOAD_S),
        serve_by_pool(jobs, IN_FLIGHT, ONLINE_LOAD_S, ONLINE_MAX_WAIT_S),
    )


def _throughput(online: Online) -> float:
    return online.throughput(online.pool)


def _longest(online: Online) -> float:
    return online.wait(online.pool)


def _suite_bars(
    served: Mapping[str, Sequence[Served]], optimum: Sequence[float | None]
) -> list[Bar]:
    total = {name: sum(one.loads for one in each) for name, each in served.items()}
    ratios = _to_optimum([float(one.loads) for one in served[POOL]], optimum)
    return [
        Bar("loads to FIFO + LRU", round(total[POOL] / total[FIFO], 4), 0.36, "lower"),
        Bar("loads to collate + LRU", round(total[POOL] / total[COLLATE], 4), 0.86, "lower"),
        Bar("loads to the optimum (geometric mean)", _geometric(ratios), 1.02, "lower"),
        Bar("loads to the optimum (p95)", _at(ratios, 0.95), 1.17, "lower"),
    ]


def _notes(
    optimum: Sequence[float | None], decisions: Sequence[float], measured: Sequence[Measured]
) -> list[str]:
    unsolved = sum(least is None for least in optimum)
    return [
        "Made-up time, one step at a time; throughput and longest wait are ratios to FIFO + LRU.",
        (
            f"Online: {IN_FLIGHT} pipelines in flight, a load takes {ONLINE_LOAD_S:g} steps, the pool's"
            f" longest wait is set to {ONLINE_MAX_WAIT_S:g} steps."
        ),
        f"Graphs whose optimum took too long to find: {unsolved} of {len(optimum)}.",
        (
            f"{len(decisions)} decisions at {LONG} steps, CPU ms: median {_at(decisions, 0.5):g},"
            f" most {max(decisions):.3g}."
        ),
        f"Real executor: steps of {WORK_S:g} s, loads of {LOAD_S:g} s, journal and cache off.",
        *map(_real_note, measured),
    ]


def _real_note(one: Measured) -> str:
    return (
        f"Real executor, {one.job.name}, {len(one.job)} steps: {one.seconds:.2f} s and {one.loads}"
        f" loads, simulated {one.expected_s:.2f} s and {one.expected_loads}."
    )


def _to_optimum(loads: Sequence[float], optimum: Sequence[float | None]) -> list[float]:
    return [mine / least for mine, least in zip(loads, optimum, strict=True) if least]


def _geometric(ratios: Sequence[float]) -> float:
    return round(math.exp(statistics.fmean(map(math.log, ratios))), 4)


def _at(values: Sequence[float], share: float) -> float:
    return round(sorted(values)[min(len(values) - 1, int(share * len(values)))], 3)


def _worst(measured: Sequence[Measured]) -> float:
    return round(max(abs(one.seconds / one.expected_s - 1) for one in measured), 4)
