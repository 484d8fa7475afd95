"""A picture that a run is given goes to the model that shall look at it, and nowhere else."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.graph import Graph, PipelineInput, PortKind
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepState
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

PNG, OTHER = b"\x89PNG\r\n\x1a\n" + bytes(40), b"\x89PNG\r\n\x1a\n" + bytes(41)
BOTH = frozenset({Capability.TEXT_GENERATION, Capability.VISION})
EYE = replace(quick("eye"), capabilities=BOTH)
BLIND = quick("blind")
LOOK = pipeline(
    [model_step("look", "What is in {photo}?", "simulation:eye", seed=1)],
    ["photo>look.photo"],
    {"photo": ""},
)


def of_images(graph: Graph) -> Graph:
    inputs = (PipelineInput(StepId("photo"), PortKind.IMAGE),)
    return replace(graph, inputs=inputs)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[GenerateRequest]:
    """What the models were asked."""
    heard: list[GenerateRequest] = []
    generate = SimulationBackend.generate

    def listening(self: SimulationBackend, request: GenerateRequest) -> object:
        heard.append(request)
        return generate(self, request)

    monkeypatch.setattr(SimulationBackend, "generate", listening)
    return heard


async def test_a_picture_beside_the_pipeline_is_shown_to_the_model(
    tmp_path: Path, asked: list[GenerateRequest]
) -> None:
    (tmp_path / "cat.png").write_bytes(PNG)
    async with engine_on(tmp_path, EYE) as (engine, _):
        result = await engine.run(of_images(LOOK), {"photo": "cat.png"}, tmp_path)
        assert result.steps[StepId("look")].state is StepState.DONE
        (request,) = asked
        assert request.images == (PNG,)
        assert request.prompt == "What is in cat.png?"


async def test_another_picture_of_the_same_name_is_looked_at_anew(
    tmp_path: Path, asked: list[GenerateRequest]
) -> None:
    file = tmp_path / "cat.png"
    async with engine_on(tmp_path, EYE) as (engine, _):
        for content in (PNG, PNG, OTHER):
            file.write_bytes(content)
            await engine.run(of_images(LOOK), {"photo": str(file)})
        assert [request.images for request in asked] == [(PNG,), (OTHER,)]


async def test_a_data_uri_is_a_picture_too(tmp_path: Path, asked: list[GenerateRequest]) -> None:
    uri = "data:image/png;base64," + base64.b64encode(PNG).decode()
    async with engine_on(tmp_path, EYE) as (engine, _):
        await engine.run(of_images(LOOK), {"photo": uri})
        (request,) = asked
        assert request.images == (PNG,)
        assert request.prompt == "What is in the picture?"
        result = await engine.run(LOOK, {"photo": "data:image/png;base64,AAAA"})
        assert "cannot be read" in result.steps[StepId("look")].error


@pytest.mark.parametrize(
    ("path", "why"), [("none.png", "there is no such file"), ("notes.txt", "no picture")]
)
async def test_what_is_no_picture_is_refused_before_the_run(
    tmp_path: Path, path: str, why: str
) -> None:
    (tmp_path / "notes.txt").write_text("words", encoding="utf-8")
    async with engine_on(tmp_path, EYE) as (engine, _):
        with pytest.raises(PipelineRefused, match=why):
            await engine.run(of_images(LOOK), {"photo": path}, tmp_path)


async def test_a_path_that_a_text_names_is_not_read(
    tmp_path: Path, asked: list[GenerateRequest]
) -> None:
    """A plain input, and what a step gave, are words: only an image input names a file to look at."""
    file = tmp_path / "cat.png"
    file.write_bytes(PNG)
    graph = pipeline(
        [
            template_step("name", "{photo}"),
            model_step("look", "What is in {name}?", "simulation:eye"),
        ],
        ["photo>name.photo", "name>look.name"],
        {"photo": ""},
    )
    async with engine_on(tmp_path, EYE) as (engine, _):
        await engine.run(of_images(graph), {"photo": str(file)})
        await engine.run(LOOK, {"photo": str(file)})
        assert [request.images for request in asked] == [(), ()]
        assert asked[0].prompt == f"What is in {file}?"


async def test_a_model_that_sees_nothing_says_so(tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(PNG)
    graph = of_images(LOOK)
    step = model_step("look", "What is in {photo}?", "simulation:blind")
    async with engine_on(tmp_path, BLIND) as (engine, _):
        given = {"photo": str(tmp_path / "cat.png")}
        result = await engine.run(replace(graph, steps=(step,)), given)
        assert "cannot look at images" in result.steps[StepId("look")].error
