"""A model's digest is another one as soon as its answers may be, and only then."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from benchmarks.random_gguf import write_random_llama
from forge_gui.engine.backends.base import ContentTeller
from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.openai_http.backend import OpenAiBackend
from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import ScriptedAnswer, SimulatedModel
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.values.errors import BackendUnavailable
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.settings_servers import OpenAiProfile
from tests.contract.ollama_cases import recording
from tests.engine.replay.server import Replay


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_random_llama(tmp_path / "m.gguf")


def _model(file: Path) -> ModelId:
    return ModelId("gguf", str(file))


async def test_a_model_file_keeps_its_digest_over_restarts(file: Path) -> None:
    digests = {await LlamaCppBackend(None).digest(_model(file)) for _ in range(2)}
    assert len(digests) == 1


async def test_a_file_that_was_written_again_is_another_model(file: Path) -> None:
    backend = LlamaCppBackend(None)
    before = await backend.digest(_model(file))
    write_random_llama(file, seed=1)
    os.utime(file, ns=(0, file.stat().st_mtime_ns + 1))
    assert await backend.digest(_model(file)) != before


async def test_another_header_is_seen_though_size_and_time_are_the_same(file: Path) -> None:
    times = file.stat()
    before = await LlamaCppBackend(None).digest(_model(file))
    data = file.read_bytes()
    file.write_bytes(data.replace(b"random weights", b"random WEIGHTS", 1))
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert await LlamaCppBackend(None).digest(_model(file)) != before


async def test_the_context_a_model_is_given_and_the_engine_belong_to_it(file: Path) -> None:
    small = LlamaCppBackend(None, defaults=RunnerOptions(context_length=512))
    large = LlamaCppBackend(None, defaults=RunnerOptions(context_length=1024))
    assert await small.digest(_model(file)) != await large.digest(_model(file))
    assert "xllamacpp" in await small.digest(_model(file))


async def test_ollama_tells_the_digest_of_its_list() -> None:
    replay = Replay([recording("04-tags"), recording("04-tags")])
    async with replay.serving() as place:
        backend = OllamaBackend(place)
        (card, *_) = await backend.list()
        assert await backend.digest(card.id) == card.digest != ""
        await backend._client.close()


async def test_a_profile_that_points_to_another_server_is_another_model() -> None:
    model = ModelId("openai", "lab/m")
    digests = set()
    for port in (8001, 8002):
        profile = OpenAiProfile(name="lab", base_url=f"http://127.0.0.1:{port}/v1")
        backend = OpenAiBackend([profile])
        digests.add(await backend.digest(model))
        await backend.close()
    assert len(digests) == 2


async def test_simulated_models_differ_by_what_they_say() -> None:
    model = ModelId("simulation", "m")
    plain = SimulatedModel("m")
    scripted = SimulatedModel("m", answers=(ScriptedAnswer("yes"),))
    digests = [
        await SimulationBackend([one], seed=seed).digest(model)
        for one, seed in ((plain, 0), (plain, 1), (scripted, 0), (plain, 0))
    ]
    assert len(set(digests)) == 3
    assert digests[0] == digests[3]


async def test_the_catalogue_has_no_digest_where_the_backend_is_silent() -> None:
    backend = SimulationBackend([SimulatedModel("m")])
    assert isinstance(backend, ContentTeller)

    async def backend_of(model: ModelId) -> SimulationBackend:
        if model.backend != "simulation":
            raise BackendUnavailable("Nothing answers there.")
        return backend

    async def backends() -> list[SimulationBackend]:
        return [backend]

    catalogue = Catalogue(backends, backend_of)
    assert await catalogue.digest(ModelId("simulation", "m"))
    assert await catalogue.digest(ModelId("simulation", "gone")) == ""
    assert await catalogue.digest(ModelId("ollama", "x")) == ""
