"""Looks at idle models by themselves, the status of everything, and who could stand in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import SimulatedFault, SimulatedModel, Trouble
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.orchestration.breaker import BreakerLimits
from forge_gui.engine.orchestration.breakers import Breakers
from forge_gui.engine.orchestration.rounds import HealthRounds, due
from forge_gui.engine.orchestration.standing_in import Circumstances, stand_in_for
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.quiet import QuietLook
from forge_gui.engine.pool.words import Demand, Memory
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEntry, CapabilityFact, CapabilitySource
from forge_gui.values.events import Event
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import RAM
from forge_gui.values.models import BreakerState
from tests.engine.simulated import MIB, engine_on, quick

A, B, C, D = (ModelId("simulation", name) for name in "abcd")


class Parts:
    """A pool, its backend, and rounds that look at it; no time need pass between two looks."""

    def __init__(self, group: asyncio.TaskGroup, *models: SimulatedModel, limit_s: float) -> None:
        self.backend = SimulationBackend(models)
        self.told: list[Event] = []
        limits = Memory(1000 * MIB, (), 3)
        bus, clock = EventBus(), Clock()
        self.pool = ModelPool(lambda _: self.backend, limits, group=group, bus=bus, clock=clock)
        self.breakers = Breakers(self.told.append, clock, BreakerLimits())
        self.look = QuietLook(self.pool, lambda _: self.backend, self.backend.show, limit_s)
        self.rounds = HealthRounds(self.look, lambda: self.breakers, clock, 1e-9)

    async def load(self, model: ModelId) -> None:
        async with self.pool.lease(Demand(model, need=Memory(100 * MIB))):
            pass


@asynccontextmanager
async def parts_of(*models: SimulatedModel, limit_s: float = 20.0) -> AsyncIterator[Parts]:
    async with asyncio.TaskGroup() as group:
        parts = Parts(group, *models, limit_s=limit_s)
        yield parts
        await parts.pool.close()
        parts.pool.check()


async def test_idle_models_are_asked_for_a_word_and_only_those() -> None:
    async with parts_of(quick("a"), quick("b")) as parts:
        await parts.load(A)
        await parts.load(B)
        async with parts.pool.lease(Demand(B, need=Memory(100 * MIB))):
            found = await parts.rounds.go_round()
        assert [(one.model, one.is_healthy) for one in found] == [(A, True)]
        assert [one.model for one in parts.rounds.found] == [A]


async def test_a_model_that_hangs_behind_a_green_list_is_found() -> None:
    """The backend is well and lists it; it only never says a word."""
    hangs = SimulatedFault(Trouble.HANG, on=0, after_tokens=0)
    async with parts_of(quick("a", hangs), limit_s=0.05) as parts:
        await parts.load(A)
        assert (await parts.backend.health()).state.value == "ready"
        (found,) = await parts.rounds.go_round()
        assert not found.is_healthy
        assert "did not say a word" in found.sentence
        for _ in range(10):
            await parts.rounds.go_round()
        assert [one.model for one in parts.breakers.resting()] == [A]
        assert parts.breakers.resting()[0].state is BreakerState.OPEN


async def test_a_look_ends_as_soon_as_anybody_needs_a_model() -> None:
    slow = SimulatedFault(Trouble.HANG, on=1, after_tokens=0)
    async with parts_of(quick("a", slow), quick("b", size_mb=950)) as parts:
        await parts.load(A)
        async with asyncio.TaskGroup() as group, asyncio.timeout(10):
            looking = group.create_task(parts.rounds.go_round())
            await asyncio.sleep(0.01)
            assert parts.pool.state.books.get(A).leases == 1  # type: ignore[union-attr]
            async with parts.pool.lease(Demand(B, need=Memory(950 * MIB))):
                pass  # A had to go for it
        assert looking.result() == []
        assert parts.breakers.resting() == []


async def test_a_look_does_not_count_as_use() -> None:
    async with parts_of(quick("a"), quick("b")) as parts:
        await parts.load(A)
        await parts.load(B)
        before = {one.model: (one.used, one.idle_since) for one in parts.pool.state.books}
        assert len(await parts.rounds.go_round()) == 2
        assert before == {one.model: (one.used, one.idle_since) for one in parts.pool.state.books}
        assert [one.is_leased for one in parts.pool.models()] == [False, False]


async def test_an_embedder_is_asked_for_a_vector() -> None:
    embedder = replace(quick("a"), capabilities=frozenset({Capability.EMBEDDING}))
    async with parts_of(embedder) as parts:
        await parts.load(A)
        assert [one.is_healthy for one in await parts.rounds.go_round()] == [True]


times = st.dictionaries(st.sampled_from([A, B, C, D]), st.floats(0, 100))


@given(times, times, st.floats(0, 200), st.floats(0.1, 100))
def test_who_is_asked_has_been_silent_for_long_enough(
    idle: Mapping[ModelId, float], asked: Mapping[ModelId, float], now: float, interval: float
) -> None:
    found = due(idle, asked, now, interval)
    for model, at in idle.items():
        silent = now - max(at, asked.get(model, at))
        assert (model in found) == (silent >= interval)
    heard = [max(idle[one], asked.get(one, idle[one])) for one in found]
    assert heard == sorted(heard)


async def test_the_status_tells_what_is_loaded_works_and_failed(tmp_path: Path) -> None:
    crashes = SimulatedFault(Trouble.CRASH, on=0, after_tokens=0)
    models = quick("a", size_mb=600), quick("b", crashes)
    chosen = {"cpu_memory_limit_mb": 1000}
    async with engine_on(tmp_path, *models, orchestrator=chosen) as (engine, _):
        before = await engine.status()
        assert (before.active_model, before.loaded_models, before.is_well) == (None, (), True)
        await engine.generate(GenerateRequest(A, "x"))
        for _ in range(10):
            assert not (await engine.check_model_health(B)).is_healthy
        now = await engine.status()
        assert now.active_model in (A, B)
        assert A in [one.id for one in now.loaded_models]
        ram = now.memory[0]
        assert (ram.device, ram.limit) == (RAM, 1000 * MIB)
        assert ram.used >= 600 * MIB
        assert [one.model for one in now.failures] == [B]
        assert [one.model for one in now.checked] == [B]
        assert not now.is_well
        assert now.max_loaded_models == 3
        fallback = await engine.get_fallback_model(B)
        assert fallback is not None
        assert fallback.model == A
        assert "It is in memory already." in list(map(str, fallback.reasons))
        assert await engine.get_fallback_model(A) is None, "B fails, so nobody is left"


def entry(
    model: ModelId, *can: Capability, memory: int | None = 100, parameters: int | None = None
) -> CapabilityEntry:
    facts = tuple(CapabilityFact(one, CapabilitySource.BACKEND) for one in can)
    return CapabilityEntry(model, facts, memory_bytes=memory, parameters=parameters)


TEXT, EYES, CODE = (
    Capability.TEXT_GENERATION,
    Capability.VISION,
    Capability.CODE_GENERATION,
)


def test_who_stands_in_can_do_the_same_and_fits_and_is_near() -> None:
    model = entry(A, TEXT, EYES, CODE, parameters=8_000_000_000)
    blind = entry(B, TEXT, CODE)
    far = entry(C, TEXT, EYES, CODE, parameters=500_000_000)
    near = entry(D, TEXT, EYES, CODE, parameters=7_000_000_000)
    found = stand_in_for(model, [model, blind, far, near], Circumstances(1000))
    assert found is not None
    assert (found.model, found.others) == (D, (C,))
    assert "simulation:d can do what simulation:a does" in str(found.reasons[0])
    there = stand_in_for(model, [far, near], Circumstances(1000, loaded={C}))
    assert there is not None
    assert there.model == C


def test_what_does_not_fit_fails_or_is_elsewhere_does_not_stand_in() -> None:
    model, other = entry(A, TEXT), entry(B, TEXT)
    assert stand_in_for(model, [entry(B, TEXT, memory=2000)], Circumstances(1000)) is None
    assert stand_in_for(model, [entry(B, TEXT, memory=None)], Circumstances(1000)) is None
    assert stand_in_for(model, [other], Circumstances(1000, unwell={B})) is None
    remote = entry(B, TEXT, memory=0)
    assert stand_in_for(model, [remote], Circumstances(1000)) is None
    from_afar = stand_in_for(entry(A, TEXT, memory=0), [remote], Circumstances(1000))
    assert from_afar is not None


caps = st.frozensets(st.sampled_from(list(Capability)), max_size=4)
entries = st.builds(
    lambda name, can, memory, parameters: entry(
        ModelId("simulation", name), *can, memory=memory, parameters=parameters
    ),
    st.sampled_from("bcdefgh"),
    caps,
    st.none() | st.integers(0, 2000),
    st.none() | st.integers(1, 10**11),
)


@given(st.lists(entries, max_size=6), caps, st.integers(0, 2000), st.frozensets(st.just(B)))
def test_a_stand_in_is_always_fit_for_it(
    others: list[CapabilityEntry], can: frozenset[Capability], room: int, unwell: frozenset[ModelId]
) -> None:
    model = entry(A, *can)
    found = stand_in_for(model, [model, *others], Circumstances(room, unwell=unwell))
    if found is None:
        return
    for who in (found.model, *found.others):
        assert who != A
        assert who not in unwell
        suits = [one for one in others if one.model == who and (one.memory_bytes or 9999) <= room]
        assert any(
            one.capabilities >= can - {CODE, Capability.REASONING, Capability.TOOL_CALLING}
            for one in suits
        )
    assert found.reasons
