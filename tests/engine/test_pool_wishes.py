"""Pins, hints, time limits, holds and hot swaps, through a whole engine on simulated models."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import forge_gui
from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import SimulatedModel, Trouble
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool.generation import Listener, PooledGenerator
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.words import Demand, Memory
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BadRequest, ModelLoadFailed, ModelNotFound, PoolFull
from forge_gui.values.events import (
    LoadedModelsChanged,
    ModelLoaded,
    ModelLoadStarted,
    ModelUnloaded,
    UnloadReason,
)
from forge_gui.values.generation import GenerateRequest, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import RAM
from forge_gui.values.models import LoadedModel
from forge_gui.values.settings import Settings, Simulation
from tests.engine.simulated import MIB, engine_on, model_step, pipeline, quick

A, B, C = (ModelId("simulation", name) for name in "abc")
ROOM_FOR_ONE = {"cpu_memory_limit_mb": 1000}


def ask(model: ModelId) -> GenerateRequest:
    return GenerateRequest(model, "Hello")


async def test_a_pinned_model_stays_and_says_why_another_cannot_come(tmp_path: Path) -> None:
    models = quick("a", size_mb=600), quick("b", size_mb=600)
    async with engine_on(tmp_path, *models, orchestrator=ROOM_FOR_ONE) as (engine, hearing):
        await engine.load_model(A)
        await engine.pin_model(A)
        assert [one.is_pinned for one in await engine.loaded_models()] == [True]
        with pytest.raises(PoolFull, match=r"pinned models \(simulation:a\)") as refused:
            await engine.load_model(B)
        assert "Unpin" in refused.value.advice
        await engine.unpin_model(A)
        await engine.load_model(B)
        assert hearing.of(ModelUnloaded) == [ModelUnloaded(A, UnloadReason.EVICTED)]
        with pytest.raises(ModelNotFound):
            await engine.pin_model(ModelId("simulation", "nobody"))


async def test_models_of_the_setting_are_pinned_from_the_start(tmp_path: Path) -> None:
    chosen = {**ROOM_FOR_ONE, "pinned_models": ("simulation:a",)}
    models = quick("a", size_mb=600), quick("b", size_mb=600)
    async with engine_on(tmp_path, *models, orchestrator=chosen) as (engine, _):
        await engine.load_model(B)
        await engine.load_model(A)
        assert [(one.id, one.is_pinned) for one in await engine.loaded_models()] == [(A, True)]


async def test_who_waits_for_what_comes_to_be_pinned_out_is_told(tmp_path: Path) -> None:
    models = quick("a", size_mb=600), quick("b", size_mb=600)
    async with engine_on(tmp_path, *models, orchestrator=ROOM_FOR_ONE) as (engine, _):
        await engine.hold_model(A)
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(_outcome(engine.load_model(B)))
            await asyncio.sleep(0.01)
            await engine.pin_model(A)
        assert isinstance(waiting.result(), PoolFull)


async def test_an_idle_model_goes_after_its_time_and_a_pinned_one_does_not(tmp_path: Path) -> None:
    chosen = {"idle_unload_seconds": 0.05}
    async with engine_on(tmp_path, quick("a"), quick("b"), orchestrator=chosen) as (
        engine,
        hearing,
    ):
        await engine.pin_model(B)
        await engine.load_model(B)
        await engine.load_model(A)
        gone = await hearing.first(ModelUnloaded)
        assert gone == ModelUnloaded(A, UnloadReason.IDLE)
        told = [
            {one.id: one.expires_at is None for one in event.models}
            for event in hearing.of(LoadedModelsChanged)
        ]
        assert {B: True, A: False} in told
        await engine.set_idle_limit(A, 0)
        await engine.load_model(A)
        await asyncio.sleep(0.1)
        assert {one.id for one in await engine.loaded_models()} == {A, B}
        with pytest.raises(BadRequest):
            await engine.set_idle_limit(A, -1)


async def test_a_hint_loads_when_nothing_else_is_to_be_loaded(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("a"), quick("b")) as (engine, hearing):
        await engine.preload_model(B)
        assert (await hearing.first(ModelLoaded)).loaded.id == B


async def test_a_hinted_load_is_given_up_for_somebody_who_needs_a_model(tmp_path: Path) -> None:
    models = quick("a", size_mb=600), quick("b", Trouble.LOAD_HANGS, size_mb=600)
    async with engine_on(tmp_path, *models, orchestrator=ROOM_FOR_ONE) as (engine, hearing):
        await engine.preload_model(B)
        await hearing.first(ModelLoadStarted)
        async with asyncio.timeout(10):
            await engine.load_model(A)
        assert [one.id for one in await engine.loaded_models()] == [A]


async def test_a_hint_for_what_can_never_fit_is_refused(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("a", size_mb=2000), orchestrator=ROOM_FOR_ONE) as (e, _):
        with pytest.raises(PoolFull):
            await e.preload_model(A)


async def test_idle_models_are_evicted_down_to_a_mark_and_held_ones_are_not(
    tmp_path: Path,
) -> None:
    async with engine_on(tmp_path, quick("a"), quick("b"), quick("c")) as (engine, _):
        await engine.hold_model(A)
        await engine.load_model(B)
        await engine.load_model(C)
        assert await engine.evict_idle(200 * MIB) == [B]
        assert await engine.evict_idle(0) == [C]
        await engine.release_model(A)
        await engine.release_model(A)  # once too often is no error
        assert await engine.evict_idle(0) == [A]
        assert await engine.loaded_models() == ()


async def test_a_hot_swap_drops_no_request(tmp_path: Path) -> None:
    """Three clients ask one model without a pause while another one takes over."""
    models = (
        quick("a", size_mb=600, tokens=5, tokens_per_s=500),
        quick("b", size_mb=600, tokens=5, tokens_per_s=500, load_s=0.05),
    )
    async with engine_on(tmp_path, *models, orchestrator=ROOM_FOR_ONE) as (engine, hearing):
        answered: list[ModelId] = []
        began = asyncio.Event()

        async def client() -> None:
            for _ in range(15):
                answered.append((await engine.generate(ask(A))).model)
                began.set()

        await engine.pin_model(A)
        async with asyncio.TaskGroup() as group:
            for _ in range(3):
                group.create_task(client())
            await began.wait()
            await asyncio.wait_for(engine.hot_swap_model(A, B), 30)
        assert len(answered) == 45
        assert answered[0] == A
        assert answered[-1] == B
        last_a = max(place for place, model in enumerate(answered) if model == A)
        first_b = answered.index(B)
        assert last_a < first_b + 3, "new requests went to the old one"
        loaded = await engine.loaded_models()
        assert [(one.id, one.is_pinned) for one in loaded] == [(B, True)]
        result = await engine.generate(ask(A))
        assert [(miss.model, miss.reason) for miss in result.misses] == [
            (A, "simulation:b has taken over from it.")
        ]
        loads = [event.loaded.id for event in hearing.of(ModelLoaded)]
        assert loads == [A, B], "the old one came back"
        await engine.hot_swap_model(B, A)
        assert (await engine.generate(ask(B))).model == A


async def test_running_work_ends_with_the_model_it_began_with(tmp_path: Path) -> None:
    models = quick("a", tokens=40, tokens_per_s=400), quick("b")
    async with engine_on(tmp_path, *models) as (engine, hearing):
        async with asyncio.TaskGroup() as group:
            began = asyncio.Event()
            running = group.create_task(engine.generate(ask(A), lambda _: began.set()))
            await began.wait()
            await engine.hot_swap_model(A, B)
            assert not running.done()
            assert hearing.of(ModelUnloaded) == []
        assert running.result().model == A
        assert hearing.of(ModelUnloaded) == [ModelUnloaded(A, UnloadReason.ASKED)]


async def test_a_run_that_was_announced_goes_on_with_the_new_model(tmp_path: Path) -> None:
    steps = [
        model_step("one", "x", "simulation:a"),
        model_step("two", "{one}", "simulation:a"),
        model_step("three", "{two}", "simulation:a"),
    ]
    graph = pipeline(steps, ["one>two.one", "two>three.two"])
    async with engine_on(tmp_path, quick("a", tokens_per_s=100), quick("b")) as (engine, hearing):
        async with asyncio.TaskGroup() as group:
            run = group.create_task(engine.run(graph, {}))
            await hearing.first(ModelLoaded)
            await engine.hot_swap_model(A, B)
        assert run.result().as_document()["status"] == "success"
        assert [event.loaded.id for event in hearing.of(ModelLoaded)] == [A, B]
        assert [one.id for one in await engine.loaded_models()] == [B]


async def test_a_swap_to_a_model_that_cannot_be_loaded_changes_nothing(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("a"), quick("b", Trouble.LOAD_FAILS)) as (engine, _):
        await engine.pin_model(A)
        with pytest.raises(ModelLoadFailed):
            await engine.hot_swap_model(A, B)
        assert (await engine.generate(ask(A))).model == A
        assert [one.is_pinned for one in await engine.loaded_models()] == [True]


async def test_what_cannot_do_the_work_does_not_take_over(tmp_path: Path) -> None:
    embedder = SimulatedModel("b", capabilities=frozenset({Capability.EMBEDDING}))
    async with engine_on(tmp_path, quick("a"), embedder) as (engine, _):
        with pytest.raises(BadRequest, match="cannot do text generation"):
            await engine.hot_swap_model(A, B)
        with pytest.raises(BadRequest, match="from itself"):
            await engine.hot_swap_model(A, A)
    never = {"enable_hot_swap": False}
    async with engine_on(tmp_path, quick("a"), quick("b"), orchestrator=never) as (engine, _):
        with pytest.raises(BadRequest, match="switched off"):
            await engine.hot_swap_model(A, B)


async def test_a_model_that_the_gpu_has_no_room_for_says_so_and_is_asked_as_it_was_loaded() -> None:
    """A pinned model holds the GPU for good; where the settings allow it, main memory does."""
    asked: list[tuple[str, int | None]] = []

    class Noting(SimulationBackend):
        async def load(self, model: ModelId, options: RunnerOptions) -> LoadedModel:
            asked.append((model.name, options.gpu_layers))
            return await super().load(model, options)

    backend = Noting([quick("a"), quick("b")])
    needs = {A: Memory(0, (100 * MIB,)), B: Memory(0, (100 * MIB,))}

    async def demand_of(model: ModelId, options: RunnerOptions) -> Demand:
        return Demand(model, options, needs[model], on_cpu=Memory(100 * MIB))

    async with asyncio.TaskGroup() as group:
        limits = Memory(1000 * MIB, (150 * MIB,), 3)
        pool = ModelPool(lambda _: backend, limits, group=group, bus=EventBus(), clock=Clock())
        generate = PooledGenerator(pool, lambda _: backend, demand_of)
        pool.keep(lambda keeping: keeping.pin(A))
        async with pool.lease(await demand_of(A, RunnerOptions())):
            pass
        resident = pool.state.books.get(A)
        assert resident
        resident.memory = needs[A]  # simulated memory is main memory
        await generate(ask(B), Listener())
        found = {one.id: one.is_on_cpu_instead for one in pool.models()}
        assert found == {A: False, B: True}
        assert {options for name, options in asked if name == "b"} == {0}
        await pool.close()


def test_the_example_of_the_pool_for_scripts_runs() -> None:
    settings = Settings(
        simulation_mode=True,
        simulation=Simulation(load_seconds=0, tokens_per_second=100_000, model_size_mb=2000),
    )
    with forge_gui.open_engine_blocking(settings) as engine:
        pool = forge_gui.get_model_pool(engine)
        model = pool.get_model("simulated-writer")
        assert model.generate("Sort: pear, apple", max_tokens=4)
        pool.preload("simulated-embedder")
        _until(lambda: len(pool.get_status().loaded_models) == 2)
        usage = pool.get_memory_usage()
        assert usage["total_mb"] == usage["cpu_mb"] == usage[f"{RAM}_mb"] >= 2000
        assert usage["gpu_mb"] == 0
        assert str(model.model_id) not in pool.evict_lru(target_memory_mb=0)
        pool.release_model("simulated-writer")
        assert pool.evict_lru(target_memory_mb=4000) == []
        pool.evict_lru(target_memory_mb=0)
        assert pool.get_memory_usage()["total_mb"] == 0
        assert pool.get_fallback_model("simulated-writer") not in (None, "simulation:writer")
        assert pool.get_status().failures == ()


def _until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.01)


async def _outcome(work: object) -> object:
    try:
        return await work  # type: ignore[misc]
    except Exception as error:  # noqa: BLE001 - the outcome is what is asked for
        return error
