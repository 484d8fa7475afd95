"""The engine's front door on simulated models: models, health, memory, drafts, files, closing."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path

import pytest

from forge_gui.engine.api import EngineApi, open_engine
from forge_gui.engine.backends.registry import Backends
from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import SimulatedModel, Trouble
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.engine.library.watch import Watch
from forge_gui.engine.pool.generation import Listener, PooledGenerator
from forge_gui.engine.storage.paths import find_folders
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import (
    BackendUnavailable,
    FileDamaged,
    GenerationCut,
    ModelNotFound,
    PoolError,
)
from forge_gui.values.events import HealthChanged, LoadedModelsChanged, MetricsSampled, ModelsListed
from forge_gui.values.generation import Chunk, GenerateRequest, Message, Piece, Role
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import Reading
from forge_gui.values.models import HealthState, LoadedModel, ModelCard
from forge_gui.values.settings import Settings
from tests.engine.simulated import Hearing, engine_on, model_step, pipeline, quick, template_step

M = ModelId("simulation", "m")


async def test_the_engine_keeps_the_front_doors_promise(tmp_path: Path) -> None:
    settings = Settings(simulation_mode=True)
    engine: EngineApi = await open_engine(settings, find_folders({"FORGE_HOME": str(tmp_path)}))
    try:
        assert {card.id.backend for card in await engine.models()} == {"simulation"}
    finally:
        await engine.close()
        await engine.close()


def test_opening_the_door_imports_nothing_heavy() -> None:
    code = (
        "import sys; import forge_gui.engine.assembly as _;"
        "heavy = {'httpx', 'xllamacpp', 'numpy', 'psutil', 'pynvml', 'PySide6', 'difflib'};"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.split() == []


async def test_models_and_health_are_told_once_somebody_asks(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m"), quick("a")) as (engine, hearing):
        assert hearing.events == []
        assert [card.id.name for card in await engine.models()] == ["a", "m"]
        (health,) = await engine.health()
        assert health.state is HealthState.READY
        assert len(hearing.of(ModelsListed)) == 1
        assert await engine.show_model(M) in await engine.models(refresh=True)
        with pytest.raises(ModelNotFound, match='Did you mean "simulation:m"'):
            await engine.show_model(ModelId("simulation", "mm"))


async def test_loading_and_unloading_by_hand(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        loaded = await engine.load_model(M)
        assert loaded.ram_bytes == 100 * 1024 * 1024
        assert [one.id for one in await engine.loaded_models()] == [M]
        await engine.unload_model(M)
        assert await engine.loaded_models() == ()
        assert hearing.of(LoadedModelsChanged)[-1].models == ()


async def test_a_model_at_work_is_not_unloaded(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m", Trouble.HANG)) as (engine, _):
        heard: asyncio.Future[str] = asyncio.get_running_loop().create_future()

        def hear(text: str) -> None:
            if not heard.done():
                heard.set_result(text)

        async with asyncio.TaskGroup() as group:
            call = group.create_task(engine.generate(GenerateRequest(M, "hi"), hear))
            await heard
            with pytest.raises(PoolError, match="in use"):
                await engine.unload_model(M)
            call.cancel()


async def test_an_answer_that_outlives_the_engine_ends_quietly(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        async with engine_on(tmp_path, quick("m", Trouble.HANG)) as (engine, hearing):
            call = group.create_task(engine.generate(GenerateRequest(M, "hi")))
            await hearing.first(LoadedModelsChanged)
            await asyncio.sleep(0)
        call.cancel()


async def test_generate_streams_and_returns_the_whole_answer(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m", tokens=7)) as (engine, _):
        pieces: list[str] = []
        result = await engine.generate(GenerateRequest(M, "hi"), pieces.append)
        assert "".join(pieces) == result.text
        assert result.completion_tokens == 7
        talk = GenerateRequest(M, messages=(Message(Role.USER, "hi"),))
        assert (await engine.generate(talk)).text


async def test_embedding_goes_through_the_pool(tmp_path: Path) -> None:
    able = frozenset({Capability.EMBEDDING})
    model = SimulatedModel("m", load_s=0, capabilities=able, dimensions=8)
    async with engine_on(tmp_path, model) as (engine, _):
        result = await engine.embed(M, ["one", "two"])
        assert [len(vector) for vector in result.vectors] == [8, 8]
        (fault,) = await engine.check(pipeline([model_step("a", "hi")]), {})
    assert "cannot write text. It can do: embedding." in fault.sentence


async def test_a_model_beyond_the_limits_is_refused_in_the_step(tmp_path: Path) -> None:
    limits = {"orchestrator": {"cpu_memory_limit_mb": 50}}
    async with engine_on(tmp_path, quick("m", size_mb=60), **limits) as (engine, _):
        result = await engine.run(pipeline([model_step("a", "hi")]), {})
    assert "can never be loaded here" in next(iter(result.steps.values())).error


async def test_drafts_outlive_the_engine_and_go_when_discarded(tmp_path: Path) -> None:
    graph = pipeline([template_step("a", "x")])
    async with engine_on(tmp_path) as (engine, _):
        await engine.save_draft("one/../key", graph, None)
        await engine.save_draft("two", Graph(), tmp_path / "mine.forge.json")
        await engine.save_draft("two", graph, tmp_path / "mine.forge.json")
    async with engine_on(tmp_path) as (engine, _):
        drafts = {draft.key: draft for draft in await engine.drafts()}
        assert drafts["one/../key"].graph == drafts["two"].graph == graph
        assert drafts["two"].path == tmp_path / "mine.forge.json"
        assert drafts["one/../key"].path is None
        await engine.discard_draft("two")
        await engine.discard_draft("never there")
        assert [draft.key for draft in await engine.drafts()] == ["one/../key"]


async def test_a_damaged_draft_is_passed_over_and_left(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, _):
        await engine.save_draft("good", Graph(), None)
        folder = tmp_path / "d" / "drafts"
        (folder / "bad.draft.json").write_text('{"key": 1}', "utf-8")
        assert [draft.key for draft in await engine.drafts()] == ["good"]
        assert (folder / "bad.draft.json").exists()


async def test_files_are_opened_saved_and_refused_in_words(tmp_path: Path) -> None:
    graph = pipeline([template_step("a", "x")])
    path = tmp_path / "a.forge.json"
    async with engine_on(tmp_path) as (engine, _):
        await engine.save_pipeline(graph, path)
        assert await engine.open_pipeline(path) == graph
        assert engine.parse_pipeline(engine.pipeline_text(graph)) == graph
        with pytest.raises(FileDamaged, match="there is no such file"):
            await engine.open_pipeline(tmp_path / "absent.forge.json")
        with pytest.raises(FileDamaged):
            await engine.open_pipeline(tmp_path)


async def test_this_pc_is_described(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, _):
        hardware = await engine.hardware()
        assert hardware.ram_total > hardware.ram_available > 0
        assert engine.recent_readings() == ()


async def test_readings_come_and_count_the_tokens_of_all_generations(tmp_path: Path) -> None:
    often = {"sample_interval_ms": 100, "gpu": False}
    busy = quick("m", tokens=100_000, tokens_per_s=2_000)
    async with engine_on(tmp_path, busy, hardware=often) as (engine, _):
        readings: asyncio.Queue[Reading] = asyncio.Queue()
        engine.subscribe(
            lambda e: readings.put_nowait(e.reading) if isinstance(e, MetricsSampled) else None
        )
        assert engine.recent_readings() == ()
        async with asyncio.TaskGroup() as group, asyncio.timeout(10):
            call = group.create_task(engine.generate(GenerateRequest(M, "hi")))
            while (reading := await readings.get()).tokens_per_s < 100:
                assert reading.ram_total > reading.ram_used > 0
            call.cancel()
        assert len(engine.recent_readings()) >= 1


class Looking:
    """A watch over one simulated backend that can be switched off, looked at by hand."""

    def __init__(self) -> None:
        self.backend = SimulationBackend([quick("m")])
        self.hearing, bus = Hearing(), EventBus()
        bus.subscribe(self.hearing)
        self.seen: list[Sequence[LoadedModel]] = []

        async def backends() -> Sequence[SimulationBackend]:
            return [self.backend]

        async def backend_of(_: ModelId) -> SimulationBackend:
            return self.backend

        self.catalogue = Catalogue(backends, backend_of)
        self.watch = Watch(
            backends,
            self.catalogue,
            bus=bus,
            clock=Clock(),
            on_loaded=lambda _, loaded: self.seen.append(loaded),
        )


async def test_a_backend_that_goes_and_comes_back_is_told_once_each_time() -> None:
    looking = Looking()
    for is_there, changed in ((True, True), (True, False), (False, True), (False, False)):
        looking.backend.is_available = is_there
        assert await looking.watch.look() is changed
    looking.backend.is_available = True
    assert await looking.watch.look()
    states = [event.health.state for event in looking.hearing.of(HealthChanged)]
    ready, away = HealthState.READY, HealthState.UNAVAILABLE
    assert states == [ready, away, ready]
    counts = [len(event.models) for event in looking.hearing.of(ModelsListed)]
    assert counts == [1, 0, 1]
    assert len(looking.seen) == 3


async def test_a_stream_that_ends_without_its_end_mark_is_an_error(tmp_path: Path) -> None:
    class Endless(SimulationBackend):
        async def generate(self, request: GenerateRequest) -> AsyncGenerator[Piece, None]:
            yield Chunk("half an ")
            yield Chunk("answer")

    async with engine_on(tmp_path, quick("m")) as (engine, _):
        parts = engine._parts
        await engine.load_model(M)
        backend = Endless([quick("m")])
        generator = PooledGenerator(parts.pool, lambda _: backend, parts.demand_of)
        with pytest.raises(GenerationCut) as caught:
            await generator(GenerateRequest(M, "hi"), Listener())
        assert caught.value.text == "half an answer"
        assert generator.tokens == 2
        assert [one.is_leased for one in await engine.loaded_models()] == [False]


async def test_a_slow_backend_holds_up_nobody_elses_models() -> None:
    class Slow(SimulationBackend):
        async def list(self) -> Sequence[ModelCard]:
            await asyncio.Event().wait()
            return ()

    quick_one, slow = SimulationBackend([quick("m")]), Slow([])

    async def backends() -> Sequence[SimulationBackend]:
        return [slow, quick_one]

    async def backend_of(_: ModelId) -> SimulationBackend:
        return quick_one

    catalogue, hearing, bus = Catalogue(backends, backend_of), Hearing(), EventBus()
    bus.subscribe(hearing)
    Watch(backends, catalogue, bus=bus, clock=Clock(), on_loaded=lambda *_: None)
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(catalogue.models())
        listed = await hearing.first(ModelsListed)
        asking.cancel()
    assert [card.id for card in listed.models] == [M]


async def test_that_there_is_no_model_is_told_once_all_were_asked() -> None:
    """One that did not answer was quicker, and the first page offered to add Ollama."""
    asked, silent = asyncio.Event(), SimulationBackend([quick("n")])
    silent.is_available = False

    class Slow(SimulationBackend):
        async def list(self) -> Sequence[ModelCard]:
            await asked.wait()
            return await super().list()

    for there, told in (((quick("m"),), [1]), ((), [0])):
        asked.clear()
        slow = Slow(list(there))

        async def backends(slow: Slow = slow) -> Sequence[SimulationBackend]:
            return [silent, slow]

        async def backend_of(_: ModelId) -> SimulationBackend:
            return silent

        catalogue, hearing, bus = Catalogue(backends, backend_of), Hearing(), EventBus()
        bus.subscribe(hearing)
        Watch(backends, catalogue, bus=bus, clock=Clock(), on_loaded=lambda *_: None)
        async with asyncio.TaskGroup() as group:
            group.create_task(catalogue.models())
            while not catalogue.was_silent(0):  # noqa: ASYNC110  # nothing tells it
                await asyncio.sleep(0)
            asked.set()
        assert [len(event.models) for event in hearing.of(ModelsListed)] == told


async def test_a_backend_that_cannot_be_built_leaves_the_others_alone(
    expect_log: Callable[[str, str], None],
) -> None:
    expect_log("forge_gui.engine.backends.registry", "ollama backend cannot be built")

    def broken() -> SimulationBackend:
        raise ImportError("No module named 'httpx'")

    backends = Backends(
        {("ollama",): broken, ("simulation",): lambda: SimulationBackend([quick("m")])}
    )
    for _ in range(2):
        assert [one.prefixes for one in await backends.all()] == [frozenset({"simulation"})]
        with pytest.raises(BackendUnavailable, match="could not be started: ImportError"):
            await backends.of(ModelId("ollama", "x"))


async def test_a_name_that_a_silent_backend_may_know_says_so() -> None:
    looking = Looking()
    assert await looking.catalogue.resolve("m") == M
    with pytest.raises(ModelNotFound):
        await looking.catalogue.resolve("llama3")
    looking.backend.is_available = False
    with pytest.raises(BackendUnavailable, match='"llama3" is not among the models that are there'):
        await looking.catalogue.resolve("llama3")
