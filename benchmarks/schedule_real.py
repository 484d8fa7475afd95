"""The same jobs through the real executor: a whole engine on simulated models that really wait.

Each job becomes a pipeline of model steps, wired as its graph is. Steps and loads take real time;
beside the measured time stands what the made-up world says for the same times.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path

from benchmarks.schedule_graphs import Job
from benchmarks.schedule_world import STEP_S, serve_by_pool
from forge_gui.engine.assembly import assemble
from forge_gui.engine.backends.base import Backend
from forge_gui.engine.backends.chosen import Builders, Crashed
from forge_gui.engine.backends.registry import Build
from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import SimulatedModel
from forge_gui.engine.clock import Clock
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus
from forge_gui.values.settings import Settings

WORK_S, LOAD_S = 0.50, 1.50
"""What a step and a load really take here."""
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Measured:
    """One job, in seconds: as it took, and as the made-up world says; and its loads in both."""

    job: Job
    seconds: float
    expected_s: float
    loads: int
    expected_loads: int


def measure(jobs: Sequence[Job]) -> list[Measured]:
    """Run each job in an engine of its own, one model at a time and nothing loaded early.

    The engines wait side by side, which takes no longer than the longest of them.
    """
    return asyncio.run(_measure_all(jobs))


async def _measure_all(jobs: Sequence[Job]) -> list[Measured]:
    return list(await asyncio.gather(*map(_measure, jobs)))


async def _measure(job: Job) -> Measured:
    with tempfile.TemporaryDirectory() as folder:
        result, seconds = await _run(job, Path(folder))
    assert result.status is RunStatus.SUCCESS, result.error
    assert len(result.steps) == len(job)
    expected = serve_by_pool([job], 1, LOAD_S / WORK_S)
    scale = WORK_S / STEP_S
    return Measured(job, seconds, expected.seconds * scale, result.loads, expected.loads)


async def _run(job: Job, folder: Path) -> tuple[RunResult, float]:
    settings = Settings.model_validate(
        {
            "simulation_mode": True,
            "sequential_execution": True,
            "preload_models": False,
            "orchestrator": {
                "max_loaded_models": len(job.sizes),
                "cpu_memory_limit_mb": 100 * job.capacity,
            },
            "cache": {"enabled": False},
            "journal": {"enabled": False},
        }
    )
    folders = Folders(*(folder / name for name in ("config", "data", "cache", "log")))
    engine = await assemble(settings, folders, Clock(), _builders(job))
    try:
        graph = pipeline_of(job)
        await engine.check(graph, {})  # the first look at models and modules is not the schedule's
        began = time.perf_counter()
        result = await engine.run(graph, {})
        return result, time.perf_counter() - began
    finally:
        await engine.close()


def pipeline_of(job: Job) -> Graph:
    """The job as a pipeline; first steps read the input, the others what they wait for."""
    width = len(str(len(job)))
    names = [f"s{step:0{width}}" for step in range(len(job))]
    steps, wires = [], []
    for step, (model, parents) in enumerate(zip(job.models, job.parents, strict=True)):
        ports = [names[parent] for parent in parents] or ["start"]
        prompt = " ".join(f"{{{port}}}" for port in ports)
        told: dict[str, Json] = {"model": f"simulation:m{model}", "prompt": prompt}
        steps.append(Step(StepId(names[step]), "model", settings=told))
        wires += [Wire(StepId(port), StepId(names[step]), port) for port in ports]
    given = (PipelineInput(StepId("start"), example="Go"),)
    return Graph("Schedule", inputs=given, steps=tuple(steps), wires=tuple(sorted(wires)))


def _builders(job: Job) -> Builders:
    models = [
        SimulatedModel(
            f"m{number}",
            load_s=LOAD_S * cost,
            memory_bytes=100 * _MIB * size,
            tokens_per_s=1 / WORK_S,
            prompt_tokens_per_s=inf,
            answer_tokens=1,
        )
        for number, (size, cost) in enumerate(zip(job.sizes, job.costs, strict=True))
    ]

    def builders(_: Settings, clock: Clock, crashed: Crashed) -> Mapping[tuple[str, ...], Build]:
        def build() -> Backend:
            return SimulationBackend(models, clock=clock, on_crash=crashed)

        return {("simulation",): build}

    return builders
