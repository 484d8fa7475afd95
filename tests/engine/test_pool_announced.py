"""Announced runs through the pool itself and through a whole engine, on simulated models."""

from __future__ import annotations

import asyncio
from pathlib import Path

from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool.announcing import Announcer
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.words import Demand, Memory, Use, UseId
from forge_gui.values.errors import ModelNotFound
from forge_gui.values.events import ModelLoaded, ModelLoadStarted, ModelUnloaded, StepStarted
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import RunStatus
from tests.engine.simulated import MIB, Hearing, engine_on, model_step, pipeline, quick

A, B = ModelId("simulation", "a"), ModelId("simulation", "b")
RUN = RunId("run")


async def demand_of(model: ModelId, options: RunnerOptions) -> Demand:
    if model not in (A, B):
        raise ModelNotFound(f"There is no {model}.")
    return Demand(model, options, Memory(ram=100 * MIB))


async def test_loads_and_swaps_are_counted_for_the_run_and_told_with_its_name() -> None:
    backend, bus, hearing = SimulationBackend([quick("a"), quick("b")]), EventBus(), Hearing()
    bus.subscribe(hearing)
    async with asyncio.TaskGroup() as group:
        limits = Memory(100 * MIB, (), 3)
        pool = ModelPool(lambda _: backend, limits, group=group, bus=bus, clock=Clock())
        announce = Announcer(pool, demand_of, group)
        uses = [
            Use(StepId("s"), A),
            Use(StepId("t"), B, after=(StepId("s"),)),
            Use(StepId("u"), ModelId("simulation", "gone"), after=(StepId("t"),)),
        ]
        held = announce(RUN, uses)
        for step, model in (("s", A), ("t", B)):
            name = UseId(RUN, StepId(step), held.number)
            async with pool.lease(Demand(model, need=Memory(ram=100 * MIB), use=name)):
                pass
            held.done(StepId(step))
        assert held.close() == (2, 1)
        assert held.close() == (2, 1)
        await pool.close()
    assert [one.run for one in hearing.of(ModelLoadStarted)] == [RUN, RUN]
    assert [one.run for one in hearing.of(ModelLoaded)] == [RUN, RUN]
    assert [one.run for one in hearing.of(ModelUnloaded)] == [RUN, None]


async def test_a_step_that_does_not_ask_gives_way_by_itself_after_a_moment() -> None:
    backend = SimulationBackend([quick("a"), quick("b")])
    async with asyncio.TaskGroup() as group:
        limits = Memory(100 * MIB, (), 3)
        pool = ModelPool(lambda _: backend, limits, group=group, bus=EventBus(), clock=Clock())
        held = Announcer(pool, demand_of, group)(RUN, [Use(StepId("s"), A), Use(StepId("t"), A)])
        name = UseId(RUN, StepId("s"), held.number)
        async with pool.lease(Demand(A, need=Memory(ram=100 * MIB), use=name)):
            pass
        async with asyncio.timeout(5), pool.lease(Demand(B, need=Memory(ram=100 * MIB))):
            assert [one.id for one in await backend.loaded()] == [B]
        held.close()
        await pool.close()


async def test_an_announced_model_is_loaded_while_the_one_before_it_works() -> None:
    backend, bus, hearing = SimulationBackend([quick("a"), quick("b")]), EventBus(), Hearing()
    bus.subscribe(hearing)
    async with asyncio.TaskGroup() as group:
        rules = Rules(one_at_a_time=True, is_eager=True)
        limits = Memory(200 * MIB, (), 3)
        pool = ModelPool(
            lambda _: backend, limits, group=group, bus=bus, clock=Clock(), rules=rules
        )
        uses = [Use(StepId("s"), A), Use(StepId("t"), B, after=(StepId("s"),))]
        held = Announcer(pool, demand_of, group)(RUN, uses)
        name = UseId(RUN, StepId("s"), held.number)
        async with pool.lease(Demand(A, need=Memory(ram=100 * MIB), use=name)):
            for _ in range(50):  # turns of the loop: no wait is needed
                await asyncio.sleep(0)
            assert len(await backend.loaded()) == 2
        assert held.close() == (2, 0)
        await pool.close()


async def test_a_run_loads_each_model_once_where_its_graph_allows_it(tmp_path: Path) -> None:
    steps = [
        model_step(f"{letter}{n}", f"{{{letter}{n - 1}}}" if n else "Go", f"simulation:{letter}")
        for letter in "ab"
        for n in range(4)
    ]
    wires = [f"{letter}{n - 1}>{letter}{n}.{letter}{n - 1}" for letter in "ab" for n in (1, 2, 3)]
    orchestrator = {"cpu_memory_limit_mb": 150}
    async with engine_on(
        tmp_path,
        *(quick("a"), quick("b")),
        sequential_execution=True,
        orchestrator=orchestrator,
    ) as (engine, hearing):
        result = await engine.run(pipeline(steps, wires), {})
    assert result.status is RunStatus.SUCCESS
    assert (result.loads, result.swaps) == (2, 1)
    assert len(hearing.of(ModelLoaded)) == 2


async def test_a_model_can_be_loaded_by_hand_while_another_one_works(tmp_path: Path) -> None:
    slow = quick("a", tokens=4_000, tokens_per_s=100)
    graph = pipeline([model_step("s", "Hi", "simulation:a")])
    async with engine_on(tmp_path, slow, quick("b"), sequential_execution=True) as (
        engine,
        hearing,
    ):
        await engine.start_run(graph, {})
        await hearing.first(StepStarted)
        async with asyncio.timeout(5):
            assert (await engine.load_model(B)).id == B
