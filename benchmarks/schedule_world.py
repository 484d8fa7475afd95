"""A server that works on one step at a time, in made-up time: the same jobs for the pool and its rivals.

A load takes `load_s` (times the model's cost), a step one second; jobs are in flight so many at a
time, the next one starts when one ends. Rivals are told only of requests, as a server is; the pool
is the real `pool/state.py`, told of what runs announce.
"""

from __future__ import annotations

import heapq
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from benchmarks.schedule_graphs import Job
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.state import PoolState
from forge_gui.engine.pool.words import (
    Action,
    Demand,
    Grant,
    Load,
    Memory,
    Ticket,
    Unload,
    Use,
    UseId,
)
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId, RunId, StepId

STEP_S = 1.0


@dataclass(slots=True)
class Served:
    """What serving took: seconds of made-up time, loads, and how long each step waited."""

    seconds: float = 0.0
    loads: int = 0
    cost: float = 0.0
    """Loads, each weighed by its model's cost."""
    waits: list[float] = field(default_factory=list)
    decisions_ms: list[float] = field(default_factory=list)
    """CPU time of each decision that led to a load (the pool alone)."""


@dataclass(frozen=True, slots=True)
class Request:
    """One step that is ready: of which job, and since when."""

    job: int
    step: int
    model: int
    since: float


class Progress:
    """The jobs in flight, and what each end makes ready."""

    def __init__(self, jobs: Sequence[Job], at_once: int) -> None:
        self.jobs = jobs
        self._coming = iter(range(len(jobs)))
        self._waits: dict[int, list[int]] = {}
        self._left: dict[int, int] = {}
        self._at_once = at_once

    def begin(self) -> list[int]:
        """The jobs that begin now."""
        begun = []
        while len(self._left) < self._at_once and (job := next(self._coming, None)) is not None:
            self._left[job] = len(self.jobs[job])
            self._waits[job] = [len(parents) for parents in self.jobs[job].parents]
            begun.append(job)
        return begun

    def first(self, job: int) -> Iterable[int]:
        """The steps of a job that wait for nothing."""
        return (step for step, waits in enumerate(self._waits[job]) if not waits)

    def end(self, job: int, step: int) -> list[int]:
        """The steps that this end makes ready."""
        waits, ready = self._waits[job], []
        for follower, parents in enumerate(self.jobs[job].parents):
            if step in parents:
                waits[follower] -= 1
                if not waits[follower]:
                    ready.append(follower)
        self._left[job] -= 1
        if not self._left[job]:
            del self._left[job], self._waits[job]
        return ready

    def is_over(self, job: int) -> bool:
        return job not in self._left


class Rule(Protocol):
    """How a rival chooses. `held` are the models in memory, least recently used first."""

    def choose(self, queue: Sequence[Request], held: OrderedDict[int, None]) -> Request: ...

    def victim(self, held: OrderedDict[int, None]) -> int: ...


def serve_by_rule(jobs: Sequence[Job], rule: Rule, at_once: int, load_s: float) -> Served:
    """Serve the jobs as a rival does: one queue, loads and evictions by its rule (slots)."""
    progress, served, now = Progress(jobs, at_once), Served(), 0.0
    queue: list[Request] = []
    held: OrderedDict[int, None] = OrderedDict()

    def post(job: int, steps: Iterable[int]) -> None:
        queue.extend(Request(job, step, jobs[job].models[step], now) for step in steps)

    for job in progress.begin():
        post(job, progress.first(job))
    while queue:
        request = rule.choose(queue, held)
        queue.remove(request)
        if request.model not in held:
            if len(held) >= jobs[0].capacity:
                del held[rule.victim(held)]
            held[request.model] = None
            cost = jobs[request.job].costs[request.model]
            served.loads, served.cost = served.loads + 1, served.cost + cost
            now += load_s * cost
        held.move_to_end(request.model)
        served.waits.append(now - request.since)
        now += STEP_S
        post(request.job, progress.end(request.job, request.step))
        for job in progress.begin():
            post(job, progress.first(job))
    served.seconds = now
    return served


def serve_by_pool(
    jobs: Sequence[Job], at_once: int, load_s: float, max_wait_s: float = 1e9
) -> Served:
    """Serve the jobs by the pool's own decisions, one model at a time."""
    return _PoolServer(jobs, at_once, load_s, max_wait_s).serve()


class _PoolServer:
    """Carries out what PoolState decides, in made-up time."""

    def __init__(self, jobs: Sequence[Job], at_once: int, load_s: float, max_wait_s: float) -> None:
        room = Memory(ram=jobs[0].capacity, models=len(jobs[0].sizes))
        self._state = PoolState(room, Rules(max_wait_s, one_at_a_time=True))
        self._progress = Progress(jobs, at_once)
        self._jobs = jobs
        self._load_s = load_s
        self._served = Served()
        self._now = 0.0
        self._events: list[tuple[float, int, Load | Ticket]] = []
        self._asked: dict[Ticket, Request] = {}
        self._count = 0

    def serve(self) -> Served:
        for model, size in enumerate(self._jobs[0].sizes):
            self._do(self._state.know(_demand(model, size), 0.0))
        self._begin()
        while self._events:
            self._now, _, event = heapq.heappop(self._events)
            if isinstance(event, Load):
                self._do(*self._timed(self._state.loaded, event.model, event.need, self._now))
            else:
                self._end(self._asked.pop(event), event)
        assert not self._asked, "somebody waits for ever"
        self._served.seconds = self._now
        return self._served

    def _begin(self) -> None:
        for job in self._progress.begin():
            uses = [
                Use(_step(number), _model(model), _PLAIN, tuple(map(_step, parents)))
                for number, (model, parents) in enumerate(
                    zip(self._jobs[job].models, self._jobs[job].parents, strict=True)
                )
            ]
            number = RunId(f"run {job}")
            self._do(*self._timed(self._state.announce, number, job, uses, self._now))
            for step in self._progress.first(job):
                self._ask(job, step)

    def _ask(self, job: int, step: int) -> None:
        model = self._jobs[job].models[step]
        demand = _demand(model, self._jobs[job].sizes[model], _use(job, step))
        began = time.thread_time()
        ticket, actions = self._state.ask(demand, self._now)
        self._asked[ticket] = Request(job, step, model, self._now)
        self._do(actions, time.thread_time() - began)

    def _end(self, request: Request, ticket: Ticket) -> None:
        """As the executor does it: the lease ends, then the step, then followers ask."""
        self._do(*self._timed(self._state.give_back, ticket, self._now))
        ready = self._progress.end(request.job, request.step)
        done = _use(request.job, request.step)
        self._do(*self._timed(self._state.use_done, done, self._now))
        for step in ready:
            self._ask(request.job, step)
        if self._progress.is_over(request.job):
            self._do(*self._timed(self._state.withdraw, request.job, self._now))
            self._begin()

    def _timed(
        self, decide: Callable[..., list[Action]], *arguments: object
    ) -> tuple[list[Action], float]:
        began = time.thread_time()
        actions = decide(*arguments)
        return actions, time.thread_time() - began

    def _do(self, actions: Sequence[Action], seconds: float = 0.0) -> None:
        """Carry out; unloading takes no time here, and was part of the decision."""
        if seconds and any(isinstance(action, Load | Unload) for action in actions):
            self._served.decisions_ms.append(seconds * 1e3)
        for action in actions:
            match action:
                case Grant(ticket):
                    self._served.waits.append(self._now - self._asked[ticket].since)
                    self._later(STEP_S, ticket)
                case Load(model):
                    cost = self._jobs[0].costs[int(model.name)]
                    self._served.loads += 1
                    self._served.cost += cost
                    self._later(cost * self._load_s, action)
                case Unload(model):
                    self._do(self._state.unloaded(model, self._now))
                case _:
                    raise AssertionError(f"{action} was not expected")

    def _later(self, seconds: float, event: Load | Ticket) -> None:
        self._count += 1
        heapq.heappush(self._events, (self._now + seconds, self._count, event))


_PLAIN = RunnerOptions()


def _model(number: int) -> ModelId:
    return ModelId("simulation", str(number))


def _step(number: int) -> StepId:
    return StepId(f"s{number}")


def _use(job: int, step: int) -> UseId:
    return UseId(RunId(f"run {job}"), _step(step), job)


def _demand(model: int, size: int, use: UseId | None = None) -> Demand:
    return Demand(_model(model), _PLAIN, Memory(ram=size), use=use)
