"""A model is measured, through the whole engine: numbers, reasons, events, what is kept."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import SimulatedModel, Trouble
from forge_gui.engine.clock import Clock
from forge_gui.engine.evaluation.identities import FRESH_S
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import ModelCrashed
from forge_gui.values.events import Event, MeasurementFinished, MeasurementProgress
from forge_gui.values.generation import GenerateRequest, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import Outdated, Part, Why
from forge_gui.values.models import Origin
from tests.engine.simulated import MIB, engine_on, quick

M = ModelId("simulation", "m")
STEADY = SimulatedModel(
    "m", load_s=0.2, memory_bytes=100 * MIB, tokens_per_s=20_000, prompt_tokens_per_s=500_000
)


async def test_every_part_is_measured_or_says_why_not(tmp_path: Path) -> None:
    async with engine_on(tmp_path, STEADY) as (engine, hearing):
        made = await engine.measure_model(M, 15.0)
    assert made.tokens_per_s is not None
    assert made.first_token_s is not None
    assert made.load_s is not None
    assert made.load_s >= 0.2
    assert made.tokens_per_s.low <= made.tokens_per_s.median <= 20_000 * 1.05
    assert [one.parallel for one in made.batching] == [1, 2, 4]
    assert made.batching[0].gain == 1.0
    assert made.schema is not None
    assert (made.schema.count, made.schema.n) == (10, 10)
    assert made.peak_ram == 100 * MIB
    assert made.is_ram_reported
    assert {one.part for one in made.missing} == {Part.ENERGY}
    parts = list(dict.fromkeys(event.part for event in hearing.of(MeasurementProgress)))
    assert parts[:2] == [Part.LOAD, Part.WARM_UP]
    assert parts[-1] is Part.MEMORY
    assert all(0.0 <= event.fraction <= 1.0 for event in hearing.of(MeasurementProgress))
    assert [event.measurement for event in hearing.of(MeasurementFinished)] == [made]


async def test_what_was_measured_is_known_in_the_next_session(tmp_path: Path) -> None:
    async with engine_on(tmp_path, STEADY) as (engine, _):
        first = await engine.measure_model(M, 5.0)
        second = await engine.measure_model(M, 5.0)
    async with engine_on(tmp_path, STEADY) as (engine, _):
        known = (await engine.measurements())[M]
        assert known.measured == second
        assert known.earlier == (first,)
        assert known.outdated == ()
        assert known.speed is not None
        assert known.speed.origin is Origin.MEASURED
        await engine.forget_measurements(M)
        assert M not in await engine.measurements()
    async with engine_on(tmp_path, STEADY) as (engine, _):
        assert M not in await engine.measurements()


async def test_other_content_makes_it_outdated(tmp_path: Path) -> None:
    async with engine_on(tmp_path, STEADY) as (engine, _):
        await engine.measure_model(M, 2.0)
    changed = SimulatedModel("m", load_s=0.0, answer_tokens=61)
    async with engine_on(tmp_path, changed) as (engine, _):
        known = (await engine.measurements())[M]
    assert known.outdated == (Outdated.CONTENT,)
    assert known.speed is not None
    assert known.speed.is_outdated


async def test_a_model_in_use_is_not_unloaded_to_measure_its_load(tmp_path: Path) -> None:
    slow = SimulatedModel("m", load_s=0.0, tokens_per_s=400, answer_tokens=600)
    async with engine_on(tmp_path, slow) as (engine, _), asyncio.TaskGroup() as group:
        request = GenerateRequest(M, "?", sampling=Sampling(max_tokens=600))
        begun = asyncio.Event()
        working = group.create_task(engine.generate(request, lambda _: begun.set()))
        await begun.wait()
        made = await engine.measure_model(M, 1.0)
        assert made.load_s is None
        assert Why.IN_USE in {one.why for one in made.missing if one.part is Part.LOAD}
        assert (await working).completion_tokens == 600


async def test_an_idle_model_is_loaded_anew(tmp_path: Path) -> None:
    async with engine_on(tmp_path, STEADY) as (engine, _):
        await engine.load_model(M)
        made = await engine.measure_model(M, 2.0)
    assert made.load_s is not None
    assert made.load_s >= 0.2


async def test_stopped_in_the_middle_nothing_is_kept(tmp_path: Path) -> None:
    async with engine_on(tmp_path, STEADY) as (engine, hearing), asyncio.TaskGroup() as group:
        is_asking = asyncio.Event()

        def heard(event: Event) -> None:
            if isinstance(event, MeasurementProgress) and event.part is Part.GENERATION:
                is_asking.set()

        engine.subscribe(heard)
        measuring = group.create_task(engine.measure_model(M))
        await is_asking.wait()
        measuring.cancel()
        with pytest.raises(asyncio.CancelledError):
            await measuring
        (ended,) = hearing.of(MeasurementFinished)
        assert ended.measurement is None
        assert ended.sentence == "The measurement was stopped."
        assert M not in await engine.measurements()
        assert not any(one.is_leased for one in await engine.loaded_models())


async def test_a_model_that_crashes_is_out_of_memory_and_told(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m", Trouble.CRASH)) as (engine, hearing):
        with pytest.raises(ModelCrashed):
            await engine.measure_model(M, 2.0)
        (ended,) = hearing.of(MeasurementFinished)
        assert ended.sentence
        assert await engine.loaded_models() == ()


async def test_a_model_that_only_embeds_has_a_load_and_reasons(tmp_path: Path) -> None:
    embeds = SimulatedModel("m", load_s=0.05, capabilities=frozenset({Capability.EMBEDDING}))
    async with engine_on(tmp_path, embeds) as (engine, _):
        made = await engine.measure_model(M, 2.0)
    assert made.load_s is not None
    assert made.tokens_per_s is None
    assert {one.part for one in made.missing if one.why is Why.NOT_SUPPORTED} == {
        Part.GENERATION,
        Part.PROMPT,
        Part.SCHEMA,
        Part.BATCHING,
    }


async def test_a_slow_model_gets_its_one_number_in_little_time(tmp_path: Path) -> None:
    slow = SimulatedModel("m", load_s=0.0, tokens_per_s=20, prompt_tokens_per_s=100)
    async with engine_on(tmp_path, slow) as (engine, _):
        made = await engine.measure_model(M, 3.0)
    assert made.tokens_per_s is not None
    assert made.tokens_per_s.median <= 21
    assert Why.NO_TIME in {one.why for one in made.missing}


async def test_real_answers_count_as_measurements(tmp_path: Path) -> None:
    talks = SimulatedModel("m", load_s=0.0, tokens_per_s=1_000, answer_tokens=40)
    async with engine_on(tmp_path, talks) as (engine, _):
        for number in range(3):
            await engine.generate(GenerateRequest(M, f"Number {number}"))
        short = GenerateRequest(M, "Short", sampling=Sampling(max_tokens=4))
        await engine.generate(short)
        known = (await engine.measurements())[M]
        assert known.runs is not None
        assert known.runs.n == 3
        assert known.measured is None
    async with engine_on(tmp_path, talks) as (engine, _):
        again = (await engine.measurements())[M].runs
        assert again is not None
        assert again.n == 3
        assert abs(again.at - known.runs.at) < 0.01


async def test_a_damaged_file_of_measurements_counts_as_empty(tmp_path: Path) -> None:
    async with engine_on(tmp_path, STEADY) as (engine, _):
        await engine.measure_model(M, 2.0)
    (path,) = tmp_path.rglob("measured/models.json")
    facts = json.loads(path.read_text("utf-8"))
    (name,) = facts
    facts["broken"] = {"model": 7}
    facts[name]["tokens_per_s"] = "fast"
    path.write_text(json.dumps(facts), encoding="utf-8")
    async with engine_on(tmp_path, STEADY) as (engine, _):
        assert M not in await engine.measurements()
        await engine.measure_model(M, 2.0)
    async with engine_on(tmp_path, STEADY) as (engine, _):
        assert (await engine.measurements())[M].measured is not None


def test_identities_are_asked_again_after_a_while() -> None:
    from forge_gui.engine.evaluation.identities import Identities
    from forge_gui.values.errors import BackendUnavailable

    asked: list[ModelId] = []
    now = [0.0]

    async def digest_of(model: ModelId) -> str:
        asked.append(model)
        return f"abc{len(asked)} engine 1"

    async def backend_of(_: ModelId) -> object:
        raise BackendUnavailable("It is off.", "")

    async def go() -> list[str]:
        found = Identities(digest_of, backend_of, Clock(monotonic=lambda: now[0]).monotonic)  # type: ignore[arg-type]
        seen = [(await found.of(M)).digest, (await found.of(M)).digest]
        now[0] = FRESH_S + 1
        return [*seen, (await found.of(M)).digest]

    assert asyncio.run(go()) == ["abc1", "abc1", "abc2"]
