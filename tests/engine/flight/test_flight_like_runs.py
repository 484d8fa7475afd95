"""Planned loads and swaps are those of the run, for any graph on simulated models."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from forge_gui.values.flight_plan import FlightPlan
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import ModelId
from forge_gui.values.runs import RunResult, RunStatus
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

SIZES_MB = (40, 60, 100, 30)


@dataclass(frozen=True)
class Made:
    """A pipeline, how much memory its models may take, and how the pool works."""

    graph: Graph
    limit_mb: int
    models: int
    one_at_a_time: bool
    is_eager: bool
    is_pinned: bool
    """After the first run its smallest model does not make room any more."""


@st.composite
def made(draw: st.DrawFn) -> Made:
    count = draw(st.integers(1, 8))
    steps: list[Step] = []
    wires: list[str] = []
    for number in range(count):
        before = sorted(draw(st.sets(st.integers(0, number - 1), max_size=2))) if number else []
        ports = [f"p{place}" for place in before]
        text = f"Step {number}. " + " ".join(f"{{{port}}}" for port in ports)
        name = f"s{number}"
        if draw(st.integers(0, 5)) == 0:
            steps.append(template_step(name, text))
        else:
            which = draw(st.integers(0, len(SIZES_MB) - 1))
            steps.append(model_step(name, text, f"simulation:m{which}"))
        wires += [f"s{place}>{name}.p{place}" for place in before]
    limit, most = draw(st.sampled_from([100, 130, 170, 240])), draw(st.integers(1, 4))
    has_room = limit >= min(SIZES_MB) + max(SIZES_MB) and most > 1
    return Made(
        pipeline(steps, wires),
        limit,
        most,
        draw(st.booleans()),
        draw(st.booleans()),
        has_room and draw(st.booleans()),
    )


async def planned_and_run(case: Made, folder: Path) -> list[tuple[FlightPlan, RunResult]]:
    """Twice: on an empty pool, and on what the first run left in memory."""
    models = [
        quick(f"m{number}", size_mb=size, tokens=3, load_s=0.004)
        for number, size in enumerate(SIZES_MB)
    ]
    orchestrator = {"cpu_memory_limit_mb": case.limit_mb, "max_loaded_models": case.models}
    async with engine_on(
        folder,
        *models,
        orchestrator=orchestrator,
        sequential_execution=case.one_at_a_time,
        preload_models=case.is_eager,
        cache={"enabled": False},
    ) as (engine, _):
        found = []
        for _time in range(2):
            plan = await engine.flight_plan(case.graph, {})
            found.append((plan, await engine.run(case.graph, {})))
            if case.is_pinned:
                await engine.pin_model(ModelId("simulation", f"m{SIZES_MB.index(min(SIZES_MB))}"))
        return found


FOLLOWERS = Made(
    pipeline(
        [
            model_step("s0", "First.", "simulation:m1"),
            model_step("s1", "Second {p0}", "simulation:m2"),
            model_step("s3", "Third {p0}", "simulation:m0"),
        ],
        ["s0>s1.p0", "s0>s3.p0"],
    ),
    limit_mb=100,
    models=2,
    one_at_a_time=False,
    is_eager=False,
    is_pinned=False,
)
"""Two steps follow one that took long: they began in the other order once."""


@example(FOLLOWERS)
@given(made())
def test_planned_loads_and_swaps_are_those_of_the_run(case: Made) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for plan, result in asyncio.run(planned_and_run(case, Path(folder))):
            assert result.status is RunStatus.SUCCESS, result.error
            assert (plan.loads, plan.swaps) == (result.loads, result.swaps)
