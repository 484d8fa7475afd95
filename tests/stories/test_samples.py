"""The pipelines that ship: sound files, tidy on the canvas, and as good as they say they are."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import combinations
from pathlib import Path

import jsonschema
import pytest

from forge_gui.engine.api import EngineApi, open_engine
from forge_gui.engine.pipeline.check import check, model_names
from forge_gui.engine.pipeline.document import pipeline_text, read_pipeline
from forge_gui.engine.pipeline.kinds.built_in import KINDS
from forge_gui.engine.storage.paths import find_folders
from forge_gui.values.approvals import Decision
from forge_gui.values.events import ApprovalAsked, Event, ModelUnloaded, UnloadReason
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId
from forge_gui.values.runs import RunResult, RunStatus
from forge_gui.values.settings import Settings
from forge_gui.values.settings_servers import Ollama
from forge_gui.viewmodels.editor_index import index_graph
from forge_gui.viewmodels.node_size import GRID, sizes_of

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources" / "pipelines").glob("*.forge.json"))
OWN = [path for path in FILES if "forge:tiny" in path.read_text("utf-8")]
every = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


@asynccontextmanager
async def embedded_engine(folder: Path) -> AsyncIterator[EngineApi]:
    settings = Settings(ollama=Ollama(enabled=False))
    engine = await open_engine(settings, find_folders({"FORGE_HOME": str(folder)}))
    try:
        yield engine
    finally:
        await engine.close()


def test_there_are_samples_for_a_bare_pc_and_one_for_ollama() -> None:
    assert len(OWN) >= 5
    (other,) = set(FILES) - set(OWN)
    graph = read_pipeline(other)
    assert [step.id for step in graph.steps][:3] == ["economic", "integration", "social"]
    assert set(model_names(graph)) == {"llama3", "mistral"}


@every
def test_the_file_is_as_forge_would_write_it_and_fits_the_schema(path: Path) -> None:
    text = path.read_text("utf-8")
    assert pipeline_text(read_pipeline(path)) == text
    schema = ROOT / "resources" / "schemas" / "pipeline-v1.schema.json"
    jsonschema.validate(json.loads(text), json.loads(schema.read_text("utf-8")))


@every
def test_nothing_is_refused_on_its_own_example(path: Path) -> None:
    graph = read_pipeline(path)
    models = {name: ModelId("forge", name) for name in model_names(graph)}
    assert check(graph, {}, KINDS, models).faults == ()
    assert all(given.example and given.description for given in graph.inputs)
    assert graph.description.endswith(".")
    assert all(step.title for step in graph.steps)


@every
def test_nodes_stand_on_the_grid_and_never_on_each_other(path: Path) -> None:
    graph = read_pipeline(path)
    boxes = _boxes(graph)
    assert set(boxes) == {step.id for step in graph.steps} | {one.name for one in graph.inputs}
    for left, top, _, _ in boxes.values():
        assert left % GRID == top % GRID == 0
    for (one, a), (two, b) in combinations(boxes.items(), 2):
        is_apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        assert is_apart, f"{one} and {two} overlap"


def _boxes(graph: Graph) -> dict[str, tuple[float, float, float, float]]:
    sizes = sizes_of(index_graph(graph))
    return {
        name: (
            at.x,
            at.y,
            at.x + sizes[name].width + GRID / 2,
            at.y + sizes[name].height + GRID / 2,
        )
        for name, at in graph.layout.items()
    }


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.name)
async def test_the_real_model_answers_as_the_file_says(path: Path, tmp_path: Path) -> None:
    graph = read_pipeline(path)
    assert graph.expected, "record it: python packaging/record_samples.py"
    async with embedded_engine(tmp_path) as engine:
        result = await approved(engine, graph)
    assert result.status is RunStatus.SUCCESS, result.error
    assert dict(result.outputs) == dict(graph.expected)


async def approved(engine: EngineApi, graph: Graph) -> RunResult:
    """A run in which whoever is asked says yes."""
    async with asyncio.TaskGroup() as group:

        def hear(event: Event) -> None:
            if isinstance(event, ApprovalAsked):
                yes = Decision(is_approved=True)
                group.create_task(engine.decide(event.run, event.step, yes))

        silence = engine.subscribe(hear)
        try:
            return await engine.run(graph, {})
        finally:
            silence()


async def test_an_input_longer_than_the_models_context_is_refused_before_the_run(
    tmp_path: Path,
) -> None:
    graph = read_pipeline(FILES[0])
    async with embedded_engine(tmp_path) as engine:
        assert await engine.check(graph, {"mail": "My lamp is broken. " * 20}) == ()
        faults = await engine.check(graph, {"mail": "My lamp is broken. " * 400})
        assert await engine.loaded_models() == ()
    assert {fault.step for fault in faults} == {"details", "team", "urgent"}
    assert all("holds 1024 for prompt and answer" in fault.sentence for fault in faults)


async def test_stopping_the_real_model_leaves_nothing_running(tmp_path: Path) -> None:
    graph = read_pipeline(FILES[0])
    async with embedded_engine(tmp_path) as engine, asyncio.timeout(20):
        run = await engine.start_run(graph, {})
        await engine.stop_run(run)
        assert all(not one.is_leased for one in await engine.loaded_models())


async def test_a_killed_model_process_is_told_and_the_next_run_starts_a_new_one(
    tmp_path: Path,
) -> None:
    graph = read_pipeline(FILES[0])
    async with embedded_engine(tmp_path) as engine, asyncio.timeout(30):
        news: asyncio.Queue[ModelUnloaded] = asyncio.Queue()
        engine.subscribe(lambda e: news.put_nowait(e) if isinstance(e, ModelUnloaded) else None)
        loaded = await engine.load_model(ModelId("forge", "tiny"))
        assert loaded.pid
        os.kill(loaded.pid, signal.SIGKILL)
        told = await news.get()
        assert (told.model, told.reason) == (loaded.id, UnloadReason.CRASHED)
        assert await engine.loaded_models() == ()
        assert (await engine.run(graph, {})).status is RunStatus.SUCCESS
        (again,) = await engine.loaded_models()
    assert again.pid != loaded.pid
