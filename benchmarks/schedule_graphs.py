"""The graphs of `bench schedule`: seeded, of the four shapes that pipelines of models have.

Layered: layers of steps, each behind one to three of the layer before, models at random. Sticky:
layered, but a step mostly keeps the model of the step before it. Chains: agents beside each other,
each taking turns between models, at times waiting for one another. Consensus: rounds in which some
models answer and one of them judges. Widths are such that FIFO with LRU loads about 2.9 times the
optimum and collating 1.2 times, as in the trial that the bars come from.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Job:
    """One graph: the model of each step, the earlier steps that it waits for, and the memory.

    `sizes` and `capacity` are in the same unit; `costs` are what loading each model takes, in
    load times.
    """

    name: str
    models: tuple[int, ...]
    parents: tuple[tuple[int, ...], ...]
    capacity: int
    sizes: tuple[int, ...]
    costs: tuple[float, ...]

    def __len__(self) -> int:
        return len(self.models)


Drawn = tuple[list[int], list[tuple[int, ...]]]
"""The model of each step, and its parents."""
Shape = Callable[[random.Random, int, int], Drawn]
"""Draws a graph of so many steps on so many models."""


def _layered(source: random.Random, steps: int, models: int) -> Drawn:
    return _layers(source, steps, models, kept=0.0)


def _sticky(source: random.Random, steps: int, models: int) -> Drawn:
    return _layers(source, steps, models, kept=0.7)


def _layers(source: random.Random, steps: int, models: int, kept: float) -> Drawn:
    used: list[int] = []
    parents: list[tuple[int, ...]] = []
    before: range = range(0)
    while len(used) < steps:
        width = min(source.randint(2, 12), steps - len(used))
        start = len(used)
        for _ in range(width):
            mine = sorted(source.sample(before, min(len(before), source.randint(1, 3))))
            parents.append(tuple(mine))
            keeps = bool(mine) and source.random() < kept
            used.append(used[source.choice(mine)] if keeps else source.randrange(models))
        before = range(start, len(used))
    return used, parents


def _chains(source: random.Random, steps: int, models: int) -> Drawn:
    agents = source.randint(3, 10)
    last: list[int | None] = [None] * agents
    used: list[int] = []
    parents: list[tuple[int, ...]] = []
    for step in range(steps):
        agent = step % agents
        own = last[agent]
        waits = set() if own is None else {own}
        if own is not None and source.random() < 0.15:
            other = last[source.randrange(agents)]
            waits |= {other} if other is not None else set()
        parents.append(tuple(sorted(waits)))
        used.append(source.randrange(models))
        last[agent] = step
    return used, parents


def _consensus(source: random.Random, steps: int, models: int) -> Drawn:
    questions = source.randint(3, 8)
    judges: list[int | None] = [None] * questions
    used: list[int] = []
    parents: list[tuple[int, ...]] = []
    question = 0
    while len(used) < steps:
        before = judges[question]
        waits = () if before is None else (before,)
        voters = source.sample(range(models), min(models, source.randint(2, 4)))
        first = len(used)
        for model in voters:
            used.append(model)
            parents.append(waits)
        used.append(source.randrange(models))
        parents.append(tuple(range(first, len(used) - 1)))
        judges[question] = len(used) - 1
        question = (question + 1) % questions
    return used[:steps], parents[:steps]


SHAPES: dict[str, Shape] = {
    "layered": _layered,
    "sticky": _sticky,
    "chains": _chains,
    "consensus": _consensus,
}


def suite(seed: int, count: int, steps: tuple[int, int] = (20, 60)) -> Sequence[Job]:
    """`count` jobs of slots: models of one size and one load time."""
    return [_job(random.Random(f"{seed}/{number}"), number, steps) for number in range(count)]


def _job(source: random.Random, number: int, steps: tuple[int, int]) -> Job:
    shape = list(SHAPES)[number % len(SHAPES)]
    models = source.randint(2, 6)
    used, parents = SHAPES[shape](source, source.randint(*steps), models)
    capacity = source.randint(1, min(3, models - 1))
    return Job(
        f"{shape} {number}", tuple(used), tuple(parents), capacity, (1,) * models, (1.0,) * models
    )


def costly(job: Job, seed: int) -> Job:
    """The same graph with models that load in 1 to 5 load times."""
    source = random.Random(f"{seed}/{job.name}")
    return replace(job, costs=tuple(float(source.randint(1, 5)) for _ in job.sizes))


def stream(seed: int, count: int, models: int, capacity: int) -> Sequence[Job]:
    """Jobs of all shapes over the same models, as they arrive at one PC (slots)."""
    found = []
    for number in range(count):
        source = random.Random(f"{seed}/stream/{models}/{capacity}/{number}")
        shape = list(SHAPES)[source.randrange(len(SHAPES))]
        used, parents = SHAPES[shape](source, source.randint(20, 60), models)
        sizes, costs = (1,) * models, (1.0,) * models
        name = f"{shape} {number}"
        found.append(Job(name, tuple(used), tuple(parents), capacity, sizes, costs))
    return found
