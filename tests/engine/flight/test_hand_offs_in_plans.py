"""The better model of a hand-off in a plan: as likely as it was, and else counted with a range."""

from __future__ import annotations

from pathlib import Path

from forge_gui.engine.engine import Engine
from forge_gui.values.flight_plan import FlightPlan, PlannedStep
from forge_gui.values.graph import Graph, Step
from forge_gui.values.handoff import CalibrationRow
from forge_gui.values.ids import StepId
from tests.engine.collaboration.voters import model, saying
from tests.engine.simulated import engine_on, pipeline

MODELS = saying("a", "Lyon"), saying("b", "Paris")
TIGHT = {"cpu_memory_limit_mb": 150}
"""The better one has no room beside the first: it is loaded once it is asked for."""


def handing(threshold: float) -> Graph:
    settings = {
        "models": ["simulation:a", "simulation:b"],
        "prompt": "Capital of {country}?",
        "confidence_threshold": threshold,
    }
    step = Step(StepId("hand"), "hand_off", settings=settings)  # type: ignore[arg-type]
    return pipeline([step], inputs={"country": "France"})


def better(plan: FlightPlan) -> PlannedStep:
    return next(one for one in plan.steps if one.step == "hand/model_2")


async def emptied(engine: Engine) -> None:
    for one in await engine.loaded_models():
        await engine.unload_model(one.id)


async def test_where_nobody_knows_it_is_counted_and_the_loads_have_a_range(tmp_path: Path) -> None:
    async with engine_on(tmp_path, *MODELS, orchestrator=TIGHT) as (engine, _):
        plan = await engine.flight_plan(handing(0.9), {})
    assert better(plan).chance is None
    assert (plan.loads, plan.loads_between) == (2, (1, 2))
    assert "if needed" in " ".join(map(str, plan.remarks))


async def test_earlier_runs_tell_how_often_and_the_loads_follow(tmp_path: Path) -> None:
    async with engine_on(tmp_path, *MODELS, orchestrator=TIGHT, cache={"enabled": False}) as (
        engine,
        _,
    ):
        for threshold in (0.0, 0.0, 0.0, 1.0):
            await engine.run(handing(threshold), {})
        await emptied(engine)
        plan = await engine.flight_plan(handing(0.0), {})
        result = await engine.run(handing(0.0), {})
    assert better(plan).chance == 0.25
    assert plan.loads == result.loads == 1
    assert plan.loads_between == (1, 2)
    assert "25 %" in " ".join(map(str, plan.remarks))


async def test_a_calibration_tells_it_before_the_first_run(tmp_path: Path) -> None:
    rows = [CalibrationRow(f"Capital of land {number}?", "Lyon") for number in range(30)]
    async with engine_on(tmp_path, *MODELS, orchestrator=TIGHT) as (engine, _):
        await engine.calibrate_confidence(model("a"), rows)
        await emptied(engine)
        low = await engine.flight_plan(handing(0.05), {})
        high = await engine.flight_plan(handing(0.9999), {})
        result = await engine.run(handing(0.05), {})
    assert (better(low).chance, better(high).chance) == (0.0, 1.0)
    assert low.loads == result.loads == 1
    assert low.loads_between is None
    assert high.loads == 2
