"""Breakpoints of pipeline files, found in the steps that run these files."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from forge_gui.engine.api import EngineApi
from forge_gui.values.debugging import Breakpoint
from forge_gui.values.errors import FileMissing
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.viewmodels.debug_breakpoints import inner_text
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.inner_breakpoints import inner_breakpoints, inner_places
from forge_gui.viewmodels.inner_marks import InnerMarks
from tests.bridge.crossing import Crossing

_A, _B, _X = StepId("a"), StepId("b"), StepId("x")
_HOME = Path("/home/me")


class _Files:
    """As much of the engine as is asked here."""

    def __init__(self, files: dict[str, Graph]) -> None:
        self.files = {_HOME / name: graph for name, graph in files.items()}
        self.opened: list[str] = []

    async def open_pipeline(self, path: Path) -> Graph:
        self.opened.append(path.name)
        if path not in self.files:
            raise FileMissing(str(path))
        return self.files[path]


def _running(**files: str) -> Graph:
    steps = (Step(StepId(name), "pipeline", "", {"path": file}) for name, file in files.items())
    return Graph(steps=tuple(steps))


async def _found(files: _Files, graph: Graph, **marks: Breakpoint) -> list[tuple[str, ...]]:
    by_file = {_HOME / f"{name}.json": (one,) for name, one in marks.items()}
    engine = cast("EngineApi", files)
    found = await inner_breakpoints(engine, graph, _HOME, BUILT_IN_KINDS, by_file)
    return [(*one.inside, one.step) for one in found]


async def test_each_step_that_runs_the_file_is_a_place() -> None:
    files = _Files({"in.json": Graph()})
    graph = _running(a="in.json", b="sub/../in.json", c="other.json", d="")
    found = await _found(files, graph, **{"in": Breakpoint(_X)})
    assert found == [(_A, _X), (_B, _X)]


async def test_files_are_read_only_where_something_may_lie_deeper() -> None:
    files = _Files({"mid.json": _running(b="in.json"), "in.json": Graph()})
    graph = _running(a="mid.json")
    assert await _found(files, graph, mid=Breakpoint(_X)) == [(_A, _X)]
    assert files.opened == []
    assert await _found(files, graph, **{"in": Breakpoint(_X)}) == [(_A, _B, _X)]
    assert await _found(files, graph) == []


async def test_circles_and_files_that_are_gone_end_the_way() -> None:
    files = _Files({"one.json": _running(a="two.json", b="gone.json")})
    files.files[_HOME / "two.json"] = _running(b="one.json")
    found = await _found(files, _running(a="one.json"), two=Breakpoint(_X))
    assert found == [(_A, _A, _X)]


async def test_a_list_names_the_way_and_reads_the_pipeline_that_is_meant() -> None:
    deepest = Graph(steps=(Step(_X, "template", "Draft", {"text": "Dear"}),))
    files = _Files({"mid.json": _running(b="in.json"), "in.json": deepest})
    marks = {_HOME / "in.json": (Breakpoint(_X, is_on=False),)}
    engine, graph = cast("EngineApi", files), _running(a="mid.json")
    (place,) = await inner_places(engine, graph, _HOME, BUILT_IN_KINDS, marks)
    assert place.breakpoint == Breakpoint(_X, is_on=False, inside=(_A, _B))
    assert [path.name for path in place.files] == ["mid.json", "in.json"]
    assert inner_text(place) == "a / b / Draft"
    del files.files[_HOME / "in.json"]
    (place,) = await inner_places(engine, graph, _HOME, BUILT_IN_KINDS, marks)
    assert inner_text(place) == "a / b / x"


def test_nothing_is_looked_for_once_the_document_is_closed(
    crossing: Crossing, qtbot: QtBot
) -> None:
    """It was: an edit in the last moment before the end asked an engine that had gone."""
    asked: list[str] = []

    def elsewhere() -> dict[Path, tuple[Breakpoint, ...]]:
        asked.append("marks")
        return {}

    editor = EditorViewModel(_running(a="in.json"))
    marks = InnerMarks(crossing.bridge, editor, elsewhere, lambda: _HOME)
    qtbot.waitUntil(lambda: asked == ["marks"])
    marks.look_again()
    marks.close()
    marks.look_again()
    assert marks._soon.isActive()
    qtbot.waitUntil(lambda: not marks._soon.isActive())
    assert asked == ["marks"]
