"""The least cost of loads that any order of steps can have: A* over (steps done, models resident).

Exact for slots (models of one size), and small enough because of two facts: running whatever can
run never hurts, so that only stand-stills are looked at, and a model without further steps goes
first. It shares no line with the scheduler that it judges.
"""

from __future__ import annotations

import heapq

from benchmarks.schedule_graphs import Job

_MOST_STATES = 400_000


def least_cost(job: Job, most_states: int = _MOST_STATES) -> float | None:
    """Load times at the least; None where too many states would have to be looked at."""
    waits = [sum(1 << parent for parent in parents) for parents in job.parents]
    everything = (1 << len(job)) - 1
    start = (_run(job, waits, 0, frozenset()), frozenset[int]())
    heap = [(_bound(job, *start), 0, 0.0, *start)]
    paid = {start: 0.0}
    count = 0
    while heap:
        _, _, cost, done, held = heapq.heappop(heap)
        if done == everything:
            return cost
        if cost > paid[done, held]:
            continue
        for model in _wanted(job, waits, done) - held:
            for kept in _kept(job, done, held):
                after = (_run(job, waits, done, kept | {model}), kept | {model})
                total = cost + job.costs[model]
                if total < paid.get(after, float("inf")):
                    paid[after] = total
                    count += 1
                    heapq.heappush(heap, (total + _bound(job, *after), -count, total, *after))
        if count > most_states:
            return None
    return 0.0


def _kept(job: Job, done: int, held: frozenset[int]) -> list[frozenset[int]]:
    """What may stay beside one more model."""
    if len(held) < job.capacity:
        return [held]
    useless = [model for model in sorted(held) if not _left(job, done, model)]
    return [held - {model} for model in (useless[:1] or sorted(held))]


def _left(job: Job, done: int, model: int) -> bool:
    return any(one == model and not done >> step & 1 for step, one in enumerate(job.models))


def _wanted(job: Job, waits: list[int], done: int) -> set[int]:
    """The models of the steps that could go on."""
    return {
        model
        for step, model in enumerate(job.models)
        if not done >> step & 1 and not waits[step] & ~done
    }


def _run(job: Job, waits: list[int], done: int, held: frozenset[int]) -> int:
    """Steps done once everything has run that these models can run; parents come first."""
    for step, model in enumerate(job.models):
        if model in held and not done >> step & 1 and not waits[step] & ~done:
            done |= 1 << step
    return done


def _bound(job: Job, done: int, held: frozenset[int]) -> float:
    """Every absent model that is still needed is loaded once more."""
    left = {model for step, model in enumerate(job.models) if not done >> step & 1}
    return sum(job.costs[model] for model in left - held)
