"""What a plan knows of each step: kept answers, muted steps, known branches, lists, and advice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.random_gguf import SMALL, write_random_llama
from forge_gui.engine.assembly import assemble
from forge_gui.engine.clock import Clock
from forge_gui.engine.storage.paths import Folders
from forge_gui.values import graph_edits
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.flight_plan import Advice, Basis, Fate, FlightPlan, Happens, PlannedStep
from forge_gui.values.graph import Graph, Step, StepMode
from forge_gui.values.ids import StepId
from forge_gui.values.settings import Settings
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

TIGHT = {"cpu_memory_limit_mb": 150, "max_loaded_models": 4}


def step_of(plan: FlightPlan, name: str) -> PlannedStep:
    return next(one for one in plan.steps if one.step == name)


def followed(graph: Graph, advice: Advice) -> Graph:
    for one in advice.changes:
        graph = graph_edits.set_setting(graph, one.step, one.name, one.value)
    return graph


async def test_kept_answers_cost_nothing_and_load_nothing(tmp_path: Path) -> None:
    graph = pipeline(
        [model_step("a", "Hello.", temperature=0), template_step("b", "{x}")], ["a>b.x"]
    )
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        before = await engine.flight_plan(graph, {})
        await engine.run(graph, {})
        await engine.unload_model((await engine.models())[0].id)
        after = await engine.flight_plan(graph, {})
        stats = await engine.cache_stats()
    assert (before.loads, step_of(before, "a").fate) == (1, Fate.WORKS)
    assert (after.loads, step_of(after, "a").fate) == (0, Fate.CACHED)
    assert after.seconds is not None
    assert after.seconds.likely == 0.0
    assert (stats.hits, stats.misses) == (0, 1), "planning is no use of the cache"


async def test_muted_steps_and_ways_not_taken_do_not_work(tmp_path: Path) -> None:
    branch = Step(
        StepId("way"),
        "branch",
        settings={"value": "{x}", "condition": "contains", "compared_to": "red"},
    )
    graph = pipeline(
        [branch, model_step("yes", "{x}"), model_step("no", "{x}"), model_step("off", "Hi")],
        ["topic>way.x"],
        {"topic": "a red kettle"},
    )
    wires = tuple(
        replace(wire, source_port=port)
        for wire in pipeline([], ["way>no.x", "way>yes.x"]).wires
        for port in [{"yes": "then", "no": "else"}[wire.target]]
    )
    steps = tuple(
        replace(one, mode=StepMode.MUTED) if one.id == "off" else one for one in graph.steps
    )
    graph = replace(graph, steps=steps, wires=tuple(sorted((*graph.wires, *wires))))
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        plan = await engine.flight_plan(graph, {})
        result = await engine.run(graph, {})
    fates = {one.step: one.fate for one in plan.steps}
    assert fates == {
        "way": Fate.WORKS,
        "yes": Fate.WORKS,
        "no": Fate.SKIPPED,
        "off": Fate.SETTLED,
    }
    assert plan.loads == result.loads == 1


async def test_items_of_a_list_that_is_known_are_counted(tmp_path: Path) -> None:
    mapped = Step(StepId("each"), "map", settings={"model": "simulation:m", "prompt": "Say {item}"})
    graph = pipeline([mapped], ["given>each.list"], {"given": '["a", "b", "c"]'})
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        plan = await engine.flight_plan(graph, {})
        more = await engine.flight_plan(graph, {"given": "one\ntwo\nthree\nfour"})
    assert step_of(plan, "each").items == 3
    assert step_of(more, "each").items == 4
    assert not plan.remarks


async def test_a_list_that_a_model_gives_is_said_to_be_unknown(tmp_path: Path) -> None:
    mapped = Step(StepId("each"), "map", settings={"model": "simulation:m", "prompt": "Say {item}"})
    graph = pipeline([model_step("a", "Name three"), mapped], ["a>each.list"])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        plan = await engine.flight_plan(graph, {})
    assert "each" in " ".join(map(str, plan.remarks))


async def test_prompts_that_are_known_are_counted_by_the_model(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "one two three"), model_step("b", "{x}")], ["a>b.x"])
    async with engine_on(tmp_path, quick("m", tokens=7)) as (engine, _):
        first = await engine.flight_plan(graph, {})
        result = await engine.run(graph, {})
        second = await engine.flight_plan(graph, {})
    assert step_of(first, "a").prompt.basis is Basis.COUNTED
    assert step_of(first, "a").prompt.count == result.steps[StepId("a")].prompt_tokens
    assert step_of(first, "b").prompt.basis is Basis.ESTIMATED
    assert first.seconds is None, "nothing was ever measured of this model"
    assert (step_of(second, "b").completion.count, step_of(second, "b").completion.basis) == (
        7,
        Basis.PAST,
    )
    assert second.seconds is not None


async def test_advice_saves_the_loads_that_it_says(tmp_path: Path) -> None:
    graph = pipeline(
        [model_step("a", "A"), model_step("b", "{x}", "simulation:n"), model_step("c", "{x}")],
        ["a>b.x", "b>c.x"],
    )
    async with engine_on(tmp_path, quick("m"), quick("n"), orchestrator=TIGHT) as (engine, _):
        plan = await engine.flight_plan(graph, {})
        advice = next(one for one in plan.advice if one.changes)
        after = await engine.flight_plan(followed(graph, advice), {})
    assert (plan.loads, plan.swaps) == (3, 2)
    assert after.loads == plan.loads - advice.saves_loads == 1


async def test_a_model_that_never_fits_is_said_to_and_those_behind_it_do_not_work(
    tmp_path: Path,
) -> None:
    graph = pipeline([model_step("a", "A", "simulation:big"), model_step("b", "{x}")], ["a>b.x"])
    models = quick("m"), quick("big", size_mb=400)
    async with engine_on(tmp_path, *models, orchestrator=TIGHT) as (engine, _):
        plan = await engine.flight_plan(graph, {})
    assert plan.chance.share == 1.0
    assert step_of(plan, "a").fate is Fate.REFUSED
    assert plan.loads == 0


async def test_phases_tell_what_happens_in_order(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "A"), model_step("b", "{x}", "simulation:n")], ["a>b.x"])
    models = quick("m", tokens_per_s=400, load_s=0.02), quick("n", tokens_per_s=400, load_s=0.02)
    cold = {"enabled": False}
    async with engine_on(tmp_path, *models, orchestrator=TIGHT, cache=cold) as (engine, _):
        await engine.run(graph, {})
        plan = await engine.flight_plan(graph, {})
    told = [(one.happens, one.model.name if one.model else "") for one in plan.phases]
    assert told == [
        (Happens.UNLOAD, "n"),
        (Happens.LOAD, "m"),
        (Happens.RUN, "m"),
        (Happens.UNLOAD, "m"),
        (Happens.LOAD, "n"),
        (Happens.RUN, "n"),
    ]
    assert plan.seconds is not None
    assert plan.seconds.low <= plan.seconds.likely <= plan.seconds.high


async def test_a_pipeline_that_would_be_refused_has_no_plan(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "A", "simulation:nobody")])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        with pytest.raises(PipelineRefused) as refused:
            await engine.flight_plan(graph, {})
    assert refused.value.faults[0].step == "a"


async def test_where_only_their_number_keeps_models_apart_that_is_said(tmp_path: Path) -> None:
    graph = pipeline(
        [model_step("a", "A"), model_step("b", "{x}", "simulation:n"), model_step("c", "{x}")],
        ["a>b.x", "b>c.x"],
    )
    one = {"cpu_memory_limit_mb": 500, "max_loaded_models": 1}
    async with engine_on(tmp_path, quick("m"), quick("n"), orchestrator=one) as (engine, _):
        plan = await engine.flight_plan(graph, {})
        advice = next(one for one in plan.advice if "at a time" in str(one.sentence))
        await engine.change_setting("orchestrator.max_loaded_models", 2)
        after = await engine.flight_plan(graph, {})
    assert (plan.loads, after.loads) == (3, 2)
    assert advice.saves_loads == plan.loads - after.loads
    assert not advice.changes
    assert "2 models in memory at a time instead of 1" in str(advice.sentence)


async def test_a_packed_cache_is_advised_where_it_saves_and_saves_what_is_said(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    write_random_llama(folder / "wide.gguf", replace(SMALL, layers=6, context=32768))
    settings = {
        "llama_cpp": {"model_folders": (str(folder),)},
        "ollama": {"enabled": False},
        "library": {"stores": ()},
    }
    places = Folders(*(tmp_path / name for name in ("c", "d", "k", "l")))
    engine = await assemble(Settings.model_validate(settings), places, Clock())
    try:
        wide = next(one.id for one in await engine.models() if "wide" in one.id.name)
        step = Step(
            StepId("a"),
            "model",
            settings={"model": str(wide), "prompt": "Hi", "context_length": 32768},
        )
        before = await engine.flight_plan(pipeline([step]), {})
        advice = next(one for one in before.advice if one.load)
        assert advice.load is not None
        await engine.set_load_args(advice.load.model, {advice.load.name: advice.load.value})
        after = await engine.flight_plan(pipeline([step]), {})
    finally:
        await engine.close()
    assert "packed as q8_0" in str(advice.sentence)
    saved = sum(before.peak.values()) - sum(after.peak.values())
    assert saved == advice.saves_bytes > 100 * 1024 * 1024


async def test_steps_stand_in_the_order_in_which_they_work(tmp_path: Path) -> None:
    steps = [model_step("a", "{x}"), model_step("b", "{x}"), model_step("c", "C")]
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        plan = await engine.flight_plan(pipeline(steps, ["b>a.x", "c>b.x"]), {})
    assert [one.step for one in plan.steps] == ["c", "b", "a"]
