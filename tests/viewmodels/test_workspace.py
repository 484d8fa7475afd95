"""Tabs and files: nothing is lost, nothing is asked, a damaged file is left alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.engine.api import Draft
from forge_gui.values.errors import FileDamaged
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.inner_marks import InnerMarks
from forge_gui.viewmodels.workspace import WorkspaceViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import PocketEngine

_STEP = Step(StepId("a"), "template", settings={"text": "hi"})
_ONE = Graph("One", steps=(_STEP,))
_PATH = Path("/shelf/one.forge.json")


class Shelf:
    """A session store in memory."""

    def __init__(self, session: JsonObject | None = None) -> None:
        self.session: Mapping[str, Json] = session or {}

    async def read(self) -> JsonObject:
        return self.session

    async def write(self, session: Mapping[str, Json]) -> None:
        self.session = session


class House:
    """A workspace whose engine was prepared before it opens."""

    def __init__(self, qtbot: QtBot, shelf: Shelf, engine: PocketEngine) -> None:
        self.crossing = Crossing(qtbot, engine)
        self.engine = engine
        self.qtbot = qtbot
        self.workspace = WorkspaceViewModel(
            self.crossing.bridge, shelf, EditorViewModel, autosave_s=0.02
        )
        self.told: list[str] = []
        self.workspace.told.connect(lambda said: self.told.append(said.text))
        with qtbot.waitSignal(self.workspace.restored):
            self.crossing.bridge.start()

    def open(self, path: Path = _PATH) -> None:
        with self.qtbot.waitSignal(self.workspace.currentChanged):
            self.workspace.open(path)

    def add_step(self) -> None:
        self.workspace.current.editor.apply("Add", _with_step)

    def end(self) -> None:
        with self.qtbot.waitSignal(self.workspace.closed):
            self.workspace.shut_down()
        self.crossing.end()
        assert self.crossing.errors == []


def _is_modified(document: DocumentViewModel) -> bool:
    """Read anew each time, which the type checker cannot know of a property."""
    return document.is_modified


def _with_step(graph: Graph) -> Graph:
    from forge_gui.values.graph_edits import add_step, free_id

    return add_step(graph, Step(free_id(graph, "new"), "template"))


@pytest.fixture
def engine() -> PocketEngine:
    engine = PocketEngine()
    engine.files[_PATH] = _ONE
    return engine


def test_opening_replaces_the_untouched_tab_and_is_remembered(
    qtbot: QtBot, engine: PocketEngine
) -> None:
    shelf = Shelf()
    house = House(qtbot, shelf, engine)
    house.open()
    assert [one.title for one in house.workspace.documents] == ["one"]
    assert house.workspace.recent == (_PATH,)
    house.workspace.open(_PATH)
    assert len(house.workspace.documents) == 1
    house.end()
    assert shelf.session["open"] == [str(_PATH)]
    assert shelf.session["was_closed"] is True


def test_what_follows_the_insides_of_steps_ends_with_the_workspace(
    qtbot: QtBot, engine: PocketEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[InnerMarks] = []
    end = InnerMarks.close

    def close(marks: InnerMarks) -> None:
        ended.append(marks)
        end(marks)

    monkeypatch.setattr(InnerMarks, "close", close)
    house = House(qtbot, Shelf(), engine)
    house.open()
    house.workspace.new()
    house.end()
    assert len(ended) == 2


def test_a_damaged_file_is_a_sentence_and_no_tab(qtbot: QtBot, engine: PocketEngine) -> None:
    engine.files[_PATH] = FileDamaged(str(_PATH), "line 3 is cut off", "Take a copy.")
    house = House(qtbot, Shelf(), engine)
    house.workspace.open(_PATH)
    qtbot.waitUntil(lambda: bool(house.told))
    assert house.told == [f"{_PATH} cannot be used: line 3 is cut off Take a copy."]
    assert [one.path for one in house.workspace.documents] == [None]
    house.end()


def test_a_change_is_autosaved_and_a_save_discards_the_draft(
    qtbot: QtBot, engine: PocketEngine
) -> None:
    house = House(qtbot, Shelf(), engine)
    house.open()
    house.add_step()
    document = house.workspace.current
    assert _is_modified(document)
    qtbot.waitUntil(lambda: document.key in engine.kept)
    qtbot.waitUntil(lambda: document.saved_text.startswith("Autosaved"))
    with qtbot.waitSignal(document.saved):
        house.workspace.save()
    qtbot.waitUntil(lambda: not engine.kept)
    saved = engine.files[_PATH]
    assert isinstance(saved, Graph)
    assert len(saved.steps) == 2
    assert not _is_modified(document)
    house.end()


def test_saving_without_a_file_asks_for_one_and_adds_the_ending(
    qtbot: QtBot, engine: PocketEngine
) -> None:
    house = House(qtbot, Shelf(), engine)
    house.add_step()
    with qtbot.waitSignal(house.workspace.savePathWanted):
        house.workspace.save()
    with qtbot.waitSignal(house.workspace.current.saved):
        house.workspace.save_as(Path("/shelf/mine"))
    assert house.workspace.current.path == Path("/shelf/mine.forge.json")
    assert house.workspace.current.title == "mine"
    house.end()


def test_a_save_that_fails_is_told_and_keeps_the_draft(qtbot: QtBot, engine: PocketEngine) -> None:
    house = House(qtbot, Shelf(), engine)
    house.add_step()
    qtbot.waitUntil(lambda: bool(engine.kept))
    house.workspace.save_as(Path("/shelf/locked"))
    qtbot.waitUntil(lambda: bool(house.told))
    assert "the disk is full" in house.told[0]
    assert house.workspace.current.path is None
    assert house.workspace.current.is_modified
    assert engine.kept
    house.end()


def test_a_closed_tab_comes_back_with_its_unsaved_work(qtbot: QtBot, engine: PocketEngine) -> None:
    house = House(qtbot, Shelf(), engine)
    house.open()
    house.add_step()
    house.workspace.close_tab()
    assert [one.path for one in house.workspace.documents] == [None]
    qtbot.waitUntil(lambda: bool(engine.kept))
    house.workspace.reopen()
    current = house.workspace.current
    assert (current.path, len(current.editor.graph.steps)) == (_PATH, 2)
    assert _is_modified(current)
    current.editor.undo()
    assert not _is_modified(current)
    house.end()


def test_unsaved_work_outlives_the_app(qtbot: QtBot, engine: PocketEngine) -> None:
    shelf = Shelf()
    first = House(qtbot, shelf, engine)
    first.open()
    first.add_step()
    first.workspace.new()
    first.add_step()
    first.end()
    again = PocketEngine()
    again.files, again.kept = engine.files, engine.kept
    second = House(qtbot, shelf, again)
    assert [(d.path, len(d.editor.graph.steps)) for d in second.workspace.documents] == [
        (_PATH, 2),
        (None, 1),
    ]
    assert all(document.is_modified for document in second.workspace.documents)
    assert second.told == []
    second.end()


def test_after_a_crash_the_drafts_are_back_and_it_is_said(
    qtbot: QtBot, engine: PocketEngine
) -> None:
    engine.kept["k1"] = Draft("k1", _ONE, None, 1.0)
    house = House(qtbot, Shelf({"was_closed": False}), engine)
    assert house.told == [
        (
            "Forge did not close properly. Unsaved work in 1 pipeline is back. "
            "Save it to keep it, or undo."
        )
    ]
    current = house.workspace.current
    assert (current.key, len(current.editor.graph.steps)) == ("k1", 1)
    house.end()


def test_a_closed_tabs_draft_goes_with_a_regular_end(qtbot: QtBot, engine: PocketEngine) -> None:
    house = House(qtbot, Shelf(), engine)
    house.add_step()
    house.workspace.close_tab()
    qtbot.waitUntil(lambda: bool(engine.kept))
    house.end()
    assert engine.kept == {}


def test_files_of_the_session_that_are_gone_are_passed_over(
    qtbot: QtBot, engine: PocketEngine
) -> None:
    session = {"open": ["/gone.forge.json", str(_PATH)], "recent": ["/gone.forge.json"]}
    house = House(qtbot, Shelf(session), engine)
    assert [one.path for one in house.workspace.documents] == [_PATH]
    assert house.workspace.recent == ()
    assert house.told == []
    house.end()


def test_samples_open_as_copies_and_other_files_are_refused(
    qtbot: QtBot, engine: PocketEngine
) -> None:
    house = House(qtbot, Shelf(), engine)
    house.workspace.open_sample(house.workspace.samples[0])
    assert house.workspace.current.path is None
    assert not house.workspace.current.is_modified
    house.workspace.drop([Path("/x/cat.gif")])
    assert house.told == ["cat.gif is not a pipeline. Forge opens files named *.forge.json."]
    house.end()


def test_closing_a_tab_stops_its_run(qtbot: QtBot, engine: PocketEngine) -> None:
    import asyncio

    house = House(qtbot, Shelf(), engine)
    house.open()

    async def hold(_engine: object) -> None:
        engine.step_gate = asyncio.Event()

    with qtbot.waitSignal(house.crossing.bridge.scope().call(hold).done):
        pass
    run = house.workspace.current.run
    run.start()
    qtbot.waitUntil(lambda: run.can_stop and bool(run.progress.run))
    house.workspace.close_tab()
    qtbot.waitUntil(lambda: "stop run1" in engine.asked)
    house.end()
