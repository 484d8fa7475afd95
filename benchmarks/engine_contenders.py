"""The bare runner and the real executor, each running the same graph of no-op steps."""

from __future__ import annotations

import asyncio
import time
import tracemalloc
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.engine_shapes import Parents, values
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.check import check
from forge_gui.engine.pipeline.executor import Execution, Surroundings
from forge_gui.engine.pipeline.given import given_values
from forge_gui.engine.pipeline.kinds.base import Inputs, SlowStep, StepContext, StepOutput
from forge_gui.engine.pipeline.kinds.built_in import KINDS
from forge_gui.engine.pipeline.plan import Node, Plan, make_plan
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.events import Event
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunStatus


@dataclass(frozen=True)
class Measured:
    """Seconds of one run; peak memory where tracemalloc is on."""

    seconds: float
    peak_bytes: int = 0


def run_bare(parents: Parents) -> float:
    """Seconds for the least that runs a graph: counted-down waits and a task for each step."""
    return asyncio.run(_bare(parents))


async def _bare(parents: Parents) -> float:
    followers = _followers(parents)
    started = time.perf_counter()
    waits = [len(before) for before in parents]
    found = [0] * len(parents)

    async def model(step: int) -> int:
        return 1 + max((found[one] for one in parents[step]), default=0)

    async def work(step: int, group: asyncio.TaskGroup) -> None:
        found[step] = await model(step)
        for follower in followers[step]:
            waits[follower] -= 1
            if not waits[follower]:
                group.create_task(work(follower, group))

    async with asyncio.TaskGroup() as group:
        for step, count in enumerate(tuple(waits)):
            if not count:
                group.create_task(work(step, group))
    seconds = time.perf_counter() - started
    assert found == values(parents)
    return seconds


def run_forge(parents: Parents) -> Measured:
    """The real executor with its events, told to a subscriber as the bridge is one."""
    return asyncio.run(_forge(parents))


async def _forge(parents: Parents) -> Measured:
    before = tracemalloc.get_traced_memory()[0]
    if tracemalloc.is_tracing():
        tracemalloc.reset_peak()
    plan = _plan(parents)
    bus = EventBus()
    heard = 0

    def hear(_: Event) -> None:
        nonlocal heard
        heard += 1

    bus.subscribe(hear)
    started = time.perf_counter()
    execution = Execution(plan, RunId("run"), Surroundings(_no_model, bus.publish, Clock()))
    await execution.go()
    seconds = time.perf_counter() - started
    peak = tracemalloc.get_traced_memory()[1] - before
    result = execution.outcome
    assert result is not None
    assert result.status is RunStatus.SUCCESS
    assert [one.output["response"] for one in result.steps.values()] == values(parents)
    assert heard == 3 * len(parents) + 2  # queued, started, finished; the run's own two
    return Measured(seconds, peak)


async def _no_op(_: StepContext, inputs: Inputs) -> StepOutput:
    return StepOutput({"response": 1 + max(map(_number, inputs.values()), default=0)})


def _number(output: object) -> int:
    assert isinstance(output, dict)
    number: int = output["response"]
    return number


async def _no_model(request: GenerateRequest, _: Listener) -> GenerateResult:
    raise AssertionError(f"no step here asks for a model, but {request} came")


def _plan(parents: Parents) -> Plan:
    followers = _followers(parents)
    nodes = tuple(
        Node(
            StepId(f"step_{step}"),
            SlowStep(_no_op),
            None,
            tuple((f"port_{one}", one) for one in before),
            tuple(followers[step]),
            len(before),
        )
        for step, before in enumerate(parents)
    )
    return Plan("bench", nodes, (), ())


def _followers(parents: Parents) -> Sequence[Sequence[int]]:
    followers: list[list[int]] = [[] for _ in parents]
    for step, before in enumerate(parents):
        for one in before:
            followers[one].append(step)
    return followers


def run_templates(steps: int) -> tuple[float, float]:
    """Seconds to check and plan, then to run, a chain of template steps given as a graph."""
    names = [f"step_{number}" for number in range(steps)]
    wires = tuple(Wire(StepId(one), StepId(two), "before") for one, two in pairwise(names))
    graph = Graph(
        inputs=(PipelineInput(StepId("start"), example="x"),),
        steps=tuple(
            Step(StepId(name), "template", settings={"text": "{before}" if number else "{start}"})
            for number, name in enumerate(names)
        ),
        wires=wires,
    )
    started = time.perf_counter()
    checked = check(graph, {}, KINDS, {})
    assert not checked.faults
    plan = make_plan(graph, checked.works, given_values(graph, {}), checked.bound)
    planned = time.perf_counter()
    execution = Execution(plan, RunId("run"), Surroundings(_no_model, EventBus().publish, Clock()))
    asyncio.run(execution.go())
    done = time.perf_counter()
    assert execution.outcome
    assert execution.outcome.outputs == {StepId(names[-1]): "x"}
    return planned - started, done - planned
