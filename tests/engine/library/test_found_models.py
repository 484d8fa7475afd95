"""A whole engine over stores of other programs: their files are listed, served and never copied."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from benchmarks.random_gguf import write_random_llama
from forge_gui.engine.api import EngineApi, open_engine
from forge_gui.engine.storage.paths import find_folders
from forge_gui.values.events import Event, ModelsListed
from forge_gui.values.generation import GenerateRequest, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.model_places import Store
from forge_gui.values.settings import LlamaCpp, Settings
from forge_gui.values.settings_servers import Ollama
from tests.engine.library.store_files import ollama_model, put


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FORGE_STORES_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@asynccontextmanager
async def _engine(tmp_path: Path, *own: Path) -> AsyncIterator[EngineApi]:
    settings = Settings(
        ollama=Ollama(enabled=False), llama_cpp=LlamaCpp(model_folders=tuple(map(str, own)))
    )
    engine = await open_engine(settings, find_folders({"FORGE_HOME": str(tmp_path / "forge")}))
    try:
        yield engine
    finally:
        await engine.close()


def _bytes_below(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


@pytest.mark.slow
async def test_a_blob_of_ollamas_answers_from_where_it_lies(tmp_path: Path, home: Path) -> None:
    data = write_random_llama(tmp_path / "m.gguf").read_bytes()
    store = home / ".ollama" / "models"
    ollama_model(store, "registry.ollama.ai/library/m/1b", [("model", data)])
    put(home / ".lmstudio" / "models" / "ann" / "repo" / "m.gguf", data)
    blob = store / "blobs" / f"sha256-{hashlib.sha256(data).hexdigest()}"
    before = _bytes_below(home)
    async with _engine(tmp_path) as engine:
        cards = [card for card in await engine.models() if card.id.backend == "gguf"]
        assert [place.store for place in cards[0].places] == [Store.LM_STUDIO, Store.OLLAMA]
        assert len(cards) == 1
        for model in (cards[0].id, ModelId("gguf", str(blob))):
            request = GenerateRequest(model, "Hello", sampling=Sampling(max_tokens=4, seed=1))
            assert (await engine.generate(request)).text
        reports = {report.store: report for report in await engine.stores()}
        assert reports[Store.OLLAMA].bytes == len(data)
        same = await engine.compare_places(cards[0].id)
        assert same == (cards[0].id, ModelId("gguf", str(blob)))
    assert _bytes_below(home) == before
    readings = _bytes_below(find_folders({"FORGE_HOME": str(tmp_path / "forge")}).data / "monitor")
    ours = _bytes_below(tmp_path / "forge") - readings  # the monitor's week is no copy of a model
    assert ours < len(data) / 10  # nothing was copied here either


async def test_files_that_come_and_go_are_noticed(tmp_path: Path, home: Path) -> None:
    own = tmp_path / "own"
    write_random_llama(put(own / "a.gguf", b""), name="first")
    heard: list[Event] = []
    async with _engine(tmp_path, own) as engine:
        engine.subscribe(heard.append)

        async def titles() -> list[str]:
            cards = await engine.models(refresh=True)
            return [card.summary for card in cards if card.id.backend == "gguf"]

        assert await titles() == ["first"]
        write_random_llama(own / "b.gguf", name="second", seed=1)
        assert await titles() == ["first", "second"]
        (own / "a.gguf").unlink()
        put(own / "bad.gguf", b"GGUF")
        assert await titles() == ["second"]
        told = [event for event in heard if isinstance(event, ModelsListed)]
        shown = [[c.summary for c in one.models if c.id.backend == "gguf"] for one in told]
        assert shown[-1] == ["second"]
        assert ["first", "second"] in shown
        (report,) = await engine.stores()
        assert report.not_run == ("bad: it ends inside its version.",)
    assert not (home / ".ollama").exists()


async def test_a_model_named_by_its_path_has_the_eyes_of_its_store(
    tmp_path: Path, home: Path
) -> None:
    """`main.py run` names a model without ever listing: its store is looked at all the same."""
    data = write_random_llama(tmp_path / "m.gguf").read_bytes()
    store = home / ".ollama" / "models"
    layers = [("model", data), ("projector", data[:100])]
    ollama_model(store, "registry.ollama.ai/library/m/1b", layers)
    blob = store / "blobs" / f"sha256-{hashlib.sha256(data).hexdigest()}"
    async with _engine(tmp_path) as engine:
        model = ModelId("gguf", str(blob))
        assert "vision" in (await engine.capabilities_of(model)).capabilities
        assert "vision" in (await engine.show_model(model)).capabilities
