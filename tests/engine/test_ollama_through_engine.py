"""A whole engine over an Ollama that works, stops in the middle, comes back, or is something else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from forge_gui.engine.assembly import assemble
from forge_gui.engine.backends.base import Backend
from forge_gui.engine.backends.chosen import Crashed
from forge_gui.engine.backends.http import Patience
from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.registry import Build
from forge_gui.engine.clock import Clock
from forge_gui.engine.engine import Engine
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.errors import BackendError, BackendUnavailable, GenerationCut
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.models import HealthState
from forge_gui.values.settings import Settings
from forge_gui.values.tasks import TaskOrder
from tests.contract.ollama_cases import recording
from tests.engine.replay.server import serving
from tests.engine.replay.toy_ollama import WORDS, ToyOllama
from tests.engine.simulated import model_step, pipeline

_TINY = ModelId("ollama", "tiny:latest")
_GRAPH = pipeline([model_step("greet", "Say hello.", model=str(_TINY))])
_TEXT = "".join(WORDS)


def _toy() -> ToyOllama:
    return ToyOllama(recording("04-tags"), recording("05-show"), recording("06-ps-loaded"))


@asynccontextmanager
async def _engine_at(place: str, folder: Path) -> AsyncIterator[Engine]:
    def builders(_: Settings, clock: Clock, crashed: Crashed) -> Mapping[tuple[str, ...], Build]:
        def build() -> Backend:
            return OllamaBackend(place, patience=Patience(connect_s=0.5, short_s=5, health_s=0.5))

        return {("ollama",): build}

    folders = Folders(folder / "c", folder / "d", folder / "k", folder / "l")
    engine = await assemble(Settings(), folders, Clock(), builders)
    try:
        yield engine
    finally:
        await engine.close()


async def _state(engine: Engine) -> tuple[HealthState, str]:
    [health] = await engine.health()
    return health.state, health.sentence


async def test_a_pipeline_runs_on_ollama_and_leaves_no_model_behind(tmp_path: Path) -> None:
    toy = _toy()
    async with serving(toy.converse) as place, _engine_at(place, tmp_path) as engine:
        assert _TINY in [card.id for card in await engine.models()]
        assert await engine.resolve_model("tiny") == _TINY
        for _ in range(2):
            result = await engine.run(_GRAPH, {})
            assert result.steps[StepId("greet")].output["response"] == _TEXT
        [loaded] = await engine.loaded_models()
        assert (loaded.id, loaded.ram_bytes, toy.loads) == (_TINY, 2181037, 1)
        await engine.close()
        assert not toy.in_memory


async def test_one_set_of_load_options_goes_with_every_question(tmp_path: Path) -> None:
    """Ollama loads a model anew for a question with others."""
    toy = _toy()
    async with serving(toy.converse) as place, _engine_at(place, tmp_path) as engine:
        await engine.set_load_args(_TINY, {"context_length": 512, "threads": 1})
        await engine.run(_GRAPH, {})
        await engine.execute_task(TaskOrder("chat", "Say hello.", model=_TINY))
        await engine.answer(GenerateRequest(_TINY, "Say hello."), lambda _: None)
        asked = [one for one in toy.seen if one.path == "/api/generate"]
        loading, *answering = [one.json.get("options", {}) for one in asked]
        assert len(answering) == 3
        for options in (loading, *answering):
            assert (options["num_ctx"], options["num_thread"]) == (512, 1)
        assert toy.loads == 1


async def test_stopping_a_run_hangs_up(tmp_path: Path) -> None:
    toy = _toy()
    toy.stalls_after = 2
    async with serving(toy.converse) as place, _engine_at(place, tmp_path) as engine:
        run = await engine.start_run(_GRAPH, {})
        async with asyncio.timeout(5):
            await toy.stalled.wait()
            await engine.stop_run(run)
            await toy.hung_up.wait()


async def test_ollama_that_stops_in_mid_stream_is_told_and_taken_up_again(tmp_path: Path) -> None:
    toy = _toy()
    toy.stalls_after = 2
    async with AsyncExitStack() as stack:
        place = await stack.enter_async_context(serving(toy.converse))
        async with _engine_at(place, tmp_path) as engine:
            assert (await _state(engine))[0] is HealthState.READY
            async with asyncio.TaskGroup() as group:
                answer = group.create_task(_error_of(engine))
                await toy.stalled.wait()
                await stack.aclose()
            error = answer.result()
            assert isinstance(error, GenerationCut)
            assert error.text == "Hello from"
            assert "broke off" in error.sentence
            state, sentence = await _state(engine)
            assert (state, sentence) == (
                HealthState.UNAVAILABLE,
                f"Ollama does not answer at {place}.",
            )
            assert isinstance(await _error_of(engine), BackendUnavailable)
            again = _toy()
            async with serving(again.converse, port=int(place.rpartition(":")[2])):
                assert (await _state(engine))[0] is HealthState.READY
                result = await engine.run(_GRAPH, {})
                assert result.steps[StepId("greet")].output["response"] == _TEXT


async def _error_of(engine: Engine) -> BackendError:
    with pytest.raises(BackendError) as caught:
        await engine.generate(GenerateRequest(_TINY, prompt="hello"))
    return caught.value


async def test_something_else_on_the_port_is_said_and_survived(tmp_path: Path) -> None:
    async def page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<html>hello</html>")
        await writer.drain()

    async with serving(page) as place, _engine_at(place, tmp_path) as engine:
        assert await engine.models() == ()
        state, sentence = await _state(engine)
    assert state is HealthState.FAULTY
    assert "does not speak Ollama's API" in sentence
