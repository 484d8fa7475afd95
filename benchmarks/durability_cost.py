"""What keeping a run costs: no-op steps through the real executor, kept and not kept.

As a chain, and side by side. The answers are of the length that small models give.
"""

from __future__ import annotations

import asyncio
import gc
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.executor import Execution, Surroundings
from forge_gui.engine.pipeline.history_keeping import Keeping
from forge_gui.engine.pipeline.history_shelf import HistoryShelf
from forge_gui.engine.pipeline.kinds.base import Inputs, SlowStep, StepContext, StepOutput
from forge_gui.engine.pipeline.kinds.built_in import KINDS
from forge_gui.engine.pipeline.plan import Node, Order, Plan
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunStatus
from forge_gui.values.settings import Journal

_TEXT = "Fifty words or so are what a small model gives in an answer. " * 5


@dataclass(frozen=True, slots=True)
class Cost:
    """Microseconds a step: on the clock, and of processor time in all threads."""

    wall_us: float
    cpu_us: float


@dataclass(frozen=True, slots=True)
class Costs:
    """The quickest round of each; `run_ms` is what opening and ending a run take on the disk."""

    kept: Cost
    bare: Cost
    run_ms: float

    @property
    def added_us(self) -> float:
        """Processor time that keeping adds to a step, without the run's own opening and end."""
        return round(self.kept.cpu_us - self.bare.cpu_us, 1)


def measure(steps: int, rounds: int, *, is_chain: bool) -> Costs:
    """Rounds kept, not kept and of a single step, taken by turns."""
    kept, bare, single = [], [], []
    for _ in range(rounds):
        single.append(_one(1, is_chain=is_chain, is_kept=True))
        kept.append(_one(steps, is_chain=is_chain, is_kept=True))
        bare.append(_one(steps, is_chain=is_chain, is_kept=False))
    run, whole = _quickest(single), _quickest(kept)
    a_step = Cost(whole.wall_us - run.wall_us / steps, whole.cpu_us - run.cpu_us / steps)
    return Costs(a_step, _quickest(bare), run.wall_us / 1000)


def _quickest(costs: Sequence[Cost]) -> Cost:
    return Cost(min(one.wall_us for one in costs), min(one.cpu_us for one in costs))


def _one(steps: int, *, is_chain: bool, is_kept: bool) -> Cost:
    gc.collect()
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_run(_plan(steps, is_chain=is_chain), Path(folder), is_kept=is_kept))


async def _run(plan: Plan, folder: Path, *, is_kept: bool) -> Cost:
    clock, bus = Clock(), EventBus()
    async with asyncio.TaskGroup() as group:
        shelf = HistoryShelf(folder / "journal", publish=bus.publish, now=clock.now)
        keeping = Keeping(Journal(), shelf, KINDS, publish=bus.publish, clock=clock, group=group)
        around = Surroundings(_no_model, bus.publish, clock)
        if is_kept:
            around = Surroundings(_no_model, keeping.publish, clock, recorder=keeping.recorder)
            await Execution(_plan(1, is_chain=True), RunId("first"), around).go()  # opens the file
        execution = Execution(plan, RunId("run"), around)
        wall, cpu = time.perf_counter(), time.process_time()
        await execution.go()
        steps = len(plan.nodes)
        cost = Cost(
            (time.perf_counter() - wall) / steps * 1e6, (time.process_time() - cpu) / steps * 1e6
        )
        assert execution.outcome is not None
        assert execution.outcome.status is RunStatus.SUCCESS
        if is_kept:
            assert (await shelf.list(1, None))[0].done == steps
        keeping.close()
        await shelf.close()
    return cost


def _plan(steps: int, *, is_chain: bool) -> Plan:
    names = [StepId(f"step_{number}") for number in range(steps)]
    nodes = tuple(
        Node(
            name,
            SlowStep(_no_op),
            None,
            (("before", number - 1),) if is_chain and number else (),
            (number + 1,) if is_chain and number + 1 < steps else (),
            int(is_chain and number > 0),
        )
        for number, name in enumerate(names)
    )
    graph = Graph("Cost", steps=tuple(Step(name, "template") for name in names))
    return Plan("Cost", nodes, (), (steps - 1,), Order(graph, {}))


async def _no_op(_: StepContext, __: Inputs) -> StepOutput:
    return StepOutput({"response": _TEXT})


async def _no_model(request: GenerateRequest, _: Listener) -> GenerateResult:
    raise AssertionError(f"no step here asks for a model, but {request} came")
