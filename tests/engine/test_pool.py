"""The pool at work on simulated models: one load for many, failures, cancels, crashes, closing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import SimulatedFault, SimulatedModel, Trouble
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.words import Demand, Memory
from forge_gui.values.errors import ModelLoadFailed, PoolClosed, PoolError, PoolFull
from forge_gui.values.events import (
    LoadedModelsChanged,
    ModelLoaded,
    ModelLoadRefused,
    ModelLoadStarted,
    ModelUnloaded,
    UnloadReason,
)
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel
from tests.engine.simulated import MIB, Hearing, quick

A, B = ModelId("simulation", "a"), ModelId("simulation", "b")


def demand(model: ModelId, size_mb: int = 100, context: int | None = None) -> Demand:
    return Demand(model, RunnerOptions(context_length=context), Memory(ram=size_mb * MIB))


@asynccontextmanager
async def pool_of(
    *models: SimulatedModel, limit_mb: int = 1_000
) -> AsyncIterator[tuple[ModelPool, Hearing, SimulationBackend]]:
    backend = SimulationBackend(models)
    bus, hearing = EventBus(), Hearing()
    bus.subscribe(hearing)
    async with asyncio.TaskGroup() as group:
        limits = Memory(limit_mb * MIB, (), 3)
        pool = ModelPool(lambda _: backend, limits, group=group, bus=bus, clock=Clock())
        yield pool, hearing, backend
        await pool.close()
        pool.check()
    assert await backend.loaded() == []


async def test_many_callers_share_one_load() -> None:
    async with pool_of(quick("a", load_s=0.02)) as (pool, hearing, _):

        async def use() -> None:
            async with pool.lease(demand(A)) as loaded:
                assert loaded.id == A

        async with asyncio.TaskGroup() as group:
            for _ in range(50):
                group.create_task(use())
        assert len(hearing.of(ModelLoadStarted)) == len(hearing.of(ModelLoaded)) == 1
        assert repr(pool).startswith("<ModelPool 0 of 1 leased | RAM 0.1 GB of 1.0 GB")


async def test_leases_are_told_when_the_first_begins_and_the_last_ends() -> None:
    async with pool_of(quick("a")) as (pool, hearing, _):
        async with pool.lease(demand(A)), pool.lease(demand(A)):
            assert [one.is_leased for one in pool.models()] == [True]
        told = [[one.is_leased for one in e.models] for e in hearing.of(LoadedModelsChanged)]
        assert told[-2:] == [[True], [False]]


async def test_an_idle_model_goes_for_another() -> None:
    async with pool_of(quick("a", size_mb=600), quick("b", size_mb=600)) as (
        pool,
        hearing,
        backend,
    ):
        async with pool.lease(demand(A, 600)):
            pass
        async with pool.lease(demand(B, 600)):
            assert [one.id for one in await backend.loaded()] == [B]
        assert hearing.of(ModelUnloaded) == [ModelUnloaded(A, UnloadReason.EVICTED)]


async def test_a_failed_load_reaches_all_callers_and_the_next_one_may_succeed() -> None:
    fails_once = SimulatedFault(Trouble.LOAD_FAILS, on=1)
    async with pool_of(quick("a", fails_once, load_s=0.01)) as (pool, hearing, _):

        async def use() -> None:
            async with pool.lease(demand(A)):
                pytest.fail("the load must fail")

        answers = await asyncio.gather(use(), use(), return_exceptions=True)
        assert [type(one) for one in answers] == [ModelLoadFailed, ModelLoadFailed]
        assert len(hearing.of(ModelLoadRefused)) == 1
        async with pool.lease(demand(A)):
            pass


async def test_what_can_never_fit_is_refused_at_once_and_told() -> None:
    async with pool_of(quick("a")) as (pool, hearing, _):
        with pytest.raises(PoolFull):
            async with pool.lease(demand(A, 5_000)):
                pass
        (refused,) = hearing.of(ModelLoadRefused)
        assert "limit is 1.0 GB" in refused.sentence
        assert hearing.of(ModelLoadStarted) == []


async def test_a_cancelled_waiter_leaves_the_others_alone() -> None:
    async with pool_of(quick("a", load_s=0.05)) as (pool, _, _):
        used = []

        async def use(name: str) -> None:
            async with pool.lease(demand(A)):
                used.append(name)

        async with asyncio.TaskGroup() as group:
            gone = group.create_task(use("gone"))
            group.create_task(use("stays"))
            await asyncio.sleep(0.01)
            gone.cancel()
        assert used == ["stays"]


async def test_a_load_that_nobody_waits_for_any_more_ends_early() -> None:
    async with pool_of(quick("a", Trouble.LOAD_HANGS)) as (pool, hearing, _):

        async def use() -> None:
            async with pool.lease(demand(A)):
                pytest.fail("the load hangs")

        async with asyncio.TaskGroup() as group:
            gone = group.create_task(use())
            await hearing.first(ModelLoadStarted)
            gone.cancel()
        await hearing.first(ModelUnloaded)
        assert repr(pool).startswith("<ModelPool 0 of 0 leased | RAM 0.0 GB")


async def test_closing_while_a_load_has_not_had_its_first_turn_ends_it() -> None:
    async with pool_of(quick("a")) as (pool, hearing, _):

        async def use() -> None:
            with pytest.raises(PoolClosed):
                async with pool.lease(demand(A)):
                    pytest.fail("the pool is closed")

        async with asyncio.TaskGroup() as group, asyncio.timeout(1):
            group.create_task(use())
            await asyncio.sleep(0)  # it has asked; the load has had no turn yet
            await pool.close()
        assert len(hearing.of(ModelUnloaded)) == 1


async def test_a_model_in_use_is_not_unloaded_and_an_idle_one_is() -> None:
    async with pool_of(quick("a")) as (pool, hearing, backend):
        async with pool.lease(demand(A)):
            with pytest.raises(PoolError, match="in use"):
                await pool.unload(A)
        await pool.unload(A)
        assert await backend.loaded() == []
        assert hearing.of(ModelUnloaded) == [ModelUnloaded(A, UnloadReason.ASKED)]


async def test_other_options_load_the_model_again_when_it_is_idle() -> None:
    async with pool_of(quick("a")) as (pool, hearing, _):
        order = []

        async def use(context: int) -> None:
            async with pool.lease(demand(A, context=context)):
                order.append(context)
                await asyncio.sleep(0.005)
                order.append(-context)

        async with asyncio.TaskGroup() as group:
            for context in (512, 1024):
                group.create_task(use(context))
        assert order == [512, -512, 1024, -1024]
        assert len(hearing.of(ModelLoaded)) == 2


async def test_a_crash_is_told_and_the_next_caller_loads_anew() -> None:
    async with pool_of(quick("a")) as (pool, hearing, backend):
        async with pool.lease(demand(A)):
            await backend.unload(A)
            pool.forget(A)
        assert hearing.of(ModelUnloaded) == [ModelUnloaded(A, UnloadReason.CRASHED)]
        assert pool.models() == ()
        async with pool.lease(demand(A)):
            assert [one.id for one in pool.models()] == [A]


async def test_models_of_other_programs_are_shown_and_can_be_unloaded() -> None:
    async with pool_of(quick("a"), quick("b")) as (pool, hearing, backend):
        await backend.load(B, RunnerOptions())
        pool.see(backend.prefixes, await backend.loaded())
        assert [one.id for one in pool.models()] == [B]
        assert len(hearing.of(LoadedModelsChanged)) == 1
        await pool.unload(B)
        assert await backend.loaded() == []
        assert pool.models() == ()


async def test_a_model_that_its_server_unloads_expires_after_two_looks() -> None:
    async with pool_of(quick("a")) as (pool, hearing, backend):
        async with pool.lease(demand(A)):
            pass
        await backend.unload(A)
        pool.see(backend.prefixes, ())
        assert len(pool.models()) == 1
        pool.see(backend.prefixes, ())
        assert pool.models() == ()
        assert hearing.of(ModelUnloaded) == [ModelUnloaded(A, UnloadReason.EXPIRED)]


async def test_a_leased_model_never_expires() -> None:
    async with pool_of(quick("a")) as (pool, _, backend), pool.lease(demand(A)):
        for _ in range(3):
            pool.see(backend.prefixes, ())
        assert [one.id for one in pool.models()] == [A]


async def test_a_load_that_fails_in_an_unforeseen_way_is_an_error_of_ours(
    expect_log: Callable[[str, str], None],
) -> None:
    expect_log("forge_gui.engine.pool", "unforeseen")

    class Broken(SimulationBackend):
        async def load(self, model: ModelId, options: RunnerOptions) -> LoadedModel:
            raise ZeroDivisionError("of all things")

    bus = EventBus()
    async with asyncio.TaskGroup() as group:
        backend = Broken([quick("a")])
        limits = Memory(10**12, (), 3)
        pool = ModelPool(lambda _: backend, limits, group=group, bus=bus, clock=Clock())
        with pytest.raises(ModelLoadFailed, match="ZeroDivisionError"):
            async with pool.lease(demand(A)):
                pass
        await pool.close()
