"""Published pipelines: copies that work by themselves, replaced by name, taken off and brought back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.pipeline.document import read_pipeline, write_pipeline
from forge_gui.engine.pipeline.publishing import PublishedPipelines
from forge_gui.values.errors import FileMissing, ForgeError, PipelineRefused
from forge_gui.values.graph import Graph, PipelineInput, Step
from forge_gui.values.ids import StepId
from forge_gui.values.published import published_path, published_text
from tests.engine.simulated import engine_on


def graph(name: str, *steps: Step) -> Graph:
    text = Step(StepId("t"), "template", "T", {"text": "Hello {who}"})
    return Graph(name, inputs=(PipelineInput(StepId("who")),), steps=steps or (text,))


def runs(path: str, step_id: str = "inner") -> Step:
    return Step(StepId(step_id), "pipeline", "", {"path": path, "inputs": "{who}"})


def test_what_is_published_is_listed_by_name(tmp_path: Path) -> None:
    shelf = PublishedPipelines(tmp_path / "published")
    assert shelf.all() == []
    greet = shelf.publish(graph("Greet"), None)
    shelf.publish(graph("Answer mail!"), None)
    assert [one.graph.name for one in shelf.all()] == ["Answer mail!", "Greet"]
    assert greet.path == tmp_path / "published" / "greet" / "greet.forge.json"
    assert read_pipeline(greet.path) == graph("Greet")


def test_publishing_again_replaces_it(tmp_path: Path) -> None:
    shelf = PublishedPipelines(tmp_path)
    first = shelf.publish(graph("Greet"), None)
    other = replace(graph("Greet"), description="Says it better")
    assert shelf.publish(other, None).path == first.path
    assert [one.graph for one in shelf.all()] == [other]


def test_pipelines_inside_come_along_and_other_files_are_found_from_anywhere(
    tmp_path: Path,
) -> None:
    home = tmp_path / "odd {folder}"
    home.mkdir()
    write_pipeline(graph("Deep"), home / "greet.forge.json")
    write_pipeline(graph("Inner", runs("greet.forge.json")), home / "inner.forge.json")
    reads = Step(StepId("reads"), "file_in", "", {"path": "mails/{who}.txt"})
    far = str(tmp_path / "far.forge.json")
    outer = graph(
        "Greet", runs("inner.forge.json"), runs("./inner.forge.json", "b"), runs(far, "c"), reads
    )
    made = PublishedPipelines(tmp_path / "published").publish(outer, home)
    folder = made.path.parent
    assert sorted(file.name for file in folder.iterdir()) == [
        "greet-2.forge.json",
        "greet.forge.json",
        "inner.forge.json",
    ]
    kept = read_pipeline(made.path)
    paths = {str(step.id): step.settings["path"] for step in kept.steps}
    assert (paths["inner"], paths["b"], paths["c"]) == ("inner.forge.json", "inner.forge.json", far)
    escaped = str(home).replace("{", "{{").replace("}", "}}")
    assert paths["reads"] == f"{escaped}/mails/{{who}}.txt"
    inner = read_pipeline(folder / "inner.forge.json")
    assert inner.steps[0].settings["path"] == "greet-2.forge.json"
    assert read_pipeline(folder / "greet-2.forge.json") == graph("Deep")


def test_a_circle_of_files_ends_and_what_is_left_over_goes(tmp_path: Path) -> None:
    write_pipeline(graph("A", runs("b.forge.json")), tmp_path / "a.forge.json")
    write_pipeline(graph("B", runs("a.forge.json")), tmp_path / "b.forge.json")
    shelf = PublishedPipelines(tmp_path / "published")
    made = shelf.publish(read_pipeline(tmp_path / "a.forge.json"), tmp_path)
    assert len(list(made.path.parent.iterdir())) == 3
    shelf.publish(graph("A"), tmp_path)
    assert [file.name for file in made.path.parent.iterdir()] == ["a.forge.json"]


def test_nothing_is_written_when_something_inside_is_missing(tmp_path: Path) -> None:
    shelf = PublishedPipelines(tmp_path / "published")
    with pytest.raises(FileMissing):
        shelf.publish(graph("Greet", runs("gone.forge.json")), tmp_path)
    assert not (tmp_path / "published").exists()


@pytest.mark.parametrize("wrong", [graph(" "), Graph("Empty")])
def test_what_cannot_be_found_again_or_does_nothing_is_refused(
    wrong: Graph, tmp_path: Path
) -> None:
    with pytest.raises(ForgeError) as told:
        PublishedPipelines(tmp_path).publish(wrong, None)
    assert told.value.advice


def test_one_that_is_taken_off_still_runs_and_comes_back_by_publishing(tmp_path: Path) -> None:
    shelf = PublishedPipelines(tmp_path)
    made = shelf.publish(graph("Greet"), None)
    shelf.take_off(made.path)
    assert shelf.all() == []
    assert read_pipeline(made.path) == graph("Greet")
    shelf.publish(graph("Greet"), None)
    assert len(shelf.all()) == 1
    shelf.take_off(tmp_path.parent / "greet.forge.json")
    assert len(shelf.all()) == 1


def test_a_damaged_one_is_left_alone(tmp_path: Path) -> None:
    shelf = PublishedPipelines(tmp_path)
    made = shelf.publish(graph("Greet"), None)
    made.path.write_text("{", "utf-8")
    assert shelf.all() == []
    assert made.path.read_text("utf-8") == "{"


async def test_a_step_names_a_published_pipeline_and_not_where_it_is(tmp_path: Path) -> None:
    """The same file runs on a PC whose folders are elsewhere, once the name is published there."""
    user = replace(graph("User"), steps=(runs("published:greet"),))
    results = []
    for name in ("here", "there"):
        async with engine_on(tmp_path / name) as (engine, _):
            with pytest.raises(PipelineRefused) as told:
                await engine.run(user, {"who": "Ann"})
            assert "No pipeline called greet is published on this PC" in str(told.value)
            made = await engine.publish(graph("Greet"), None)
            assert published_text(made.path) == "published:greet"
            results.append((await engine.run(user, {"who": "Ann"})).outputs)
            absolute = replace(user, steps=(runs(str(made.path)),))
            assert (await engine.run(absolute, {"who": "Ann"})).outputs == results[0], "as of old"
            again = await engine.publish(replace(user, name="User"), tmp_path)
            assert again.graph.steps[0].settings["path"] == "published:greet"
    assert results == [{"inner": "Hello Ann"}] * 2


@pytest.mark.parametrize("text", ["published:../x", "published:a/b", "published:", "published:.."])
def test_a_published_name_leads_nowhere_else(text: str, tmp_path: Path) -> None:
    assert published_path(text, tmp_path) is None
