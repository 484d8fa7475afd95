"""The templates that ship: sound files, tidy on the canvas, and whole runs on simulated models."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from forge_gui.engine.pipeline.check import check, model_names
from forge_gui.engine.pipeline.document import pipeline_text, read_pipeline
from forge_gui.engine.pipeline.kinds.built_in import KINDS
from forge_gui.values.approvals import Decision
from forge_gui.values.events import ApprovalAsked, Event
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId
from forge_gui.values.runs import RunStatus, StepState
from forge_gui.viewmodels.editor_index import index_graph
from forge_gui.viewmodels.group_frame import rects_of
from forge_gui.viewmodels.node_size import GRID
from tests.engine.simulated import engine_on, quick

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "pipelines" / "templates"
FILES = sorted(FOLDER.glob("*.forge.json"))
every = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def on_simulation(graph: Graph) -> Graph:
    def simulated(settings: Mapping[str, object]) -> dict[str, object]:
        return {**settings, "model": "simulation:m"} if "model" in settings else dict(settings)

    return replace(
        graph,
        steps=tuple(replace(s, settings=simulated(s.settings)) for s in graph.steps),  # type: ignore[arg-type]
    )


def test_there_are_templates_for_every_category_and_each_is_in_the_catalogue() -> None:
    catalogue = json.loads((FOLDER / "catalogue.json").read_text("utf-8"))
    assert set(catalogue["templates"]) == {path.name for path in FILES}
    assert len(FILES) >= 14
    assert set(catalogue["templates"].values()) == set(catalogue["categories"])
    names = [read_pipeline(path).name for path in FILES]
    assert len(set(names)) == len(names)


@every
def test_the_file_is_as_forge_would_write_it_and_explains_itself(path: Path) -> None:
    graph = read_pipeline(path)
    assert pipeline_text(graph) == path.read_text("utf-8")
    models = {name: ModelId("ollama", name.partition(":")[2]) for name in model_names(graph)}
    assert check(graph, {}, KINDS, models).faults == ()
    assert all(given.example and given.description for given in graph.inputs)
    assert all(step.title for step in graph.steps)
    assert graph.notes
    assert graph.groups
    assert 120 <= len(graph.description) <= 400
    assert "Give " in graph.description


@every
def test_nothing_stands_on_anything_else(path: Path) -> None:
    graph = read_pipeline(path)
    index = index_graph(graph)
    rects = rects_of(index, frozenset((*index.nodes, *index.notes)))
    assert set(graph.layout) == set(index.nodes)
    assert all(at.x % GRID == at.y % GRID == 0 for at in graph.layout.values())
    for (one, a), (two, b) in combinations(rects.items(), 2):
        is_apart = a.right <= b.x or b.right <= a.x or a.bottom <= b.y or b.bottom <= a.y
        assert is_apart, f"{one} and {two} overlap"


@every
async def test_it_runs_to_its_outputs(path: Path, tmp_path: Path) -> None:
    graph = on_simulation(read_pipeline(path))
    async with (
        engine_on(tmp_path, quick("m", tokens=12)) as (engine, _),
        asyncio.TaskGroup() as group,
    ):

        def hear(event: Event) -> None:
            if isinstance(event, ApprovalAsked):
                yes = Decision(is_approved=True)
                group.create_task(engine.decide(event.run, event.step, yes))

        engine.subscribe(hear)
        result = await engine.run(graph, {})
    assert result.status is RunStatus.SUCCESS, result.error
    outputs = {step.id for step in graph.steps if step.kind == "output"}
    assert set(result.outputs) == outputs
    assert all(str(value).strip() for value in result.outputs.values())
    worked = [one for one in result.steps.values() if one.state is StepState.DONE]
    assert len(worked) >= len(graph.steps) - 2
