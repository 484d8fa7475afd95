"""Pipelines inside pipelines with their files: saved beside, entered, left, put back, remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.debugging import Breakpoint, ValueCondition
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.session import Session, read_session, session_document
from tests.bridge.pocket_engine import PocketEngine
from tests.viewmodels.test_workspace import House, Shelf

FOLDER = Path("/shelf").absolute()
OUTER = FOLDER / "outer.forge.json"
PART = FOLDER / "my-part.forge.json"


def text(name: str, words: str) -> Step:
    return Step(StepId(name), "template", settings={"text": words})


CHAIN = Graph(
    "Chain",
    steps=(text("a", "x"), text("b", "{a}!"), text("c", "{b}?")),
    wires=(Wire(StepId("a"), StepId("b"), "a"), Wire(StepId("b"), StepId("c"), "b")),
)


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[House]:
    engine = PocketEngine()
    engine.files[OUTER] = CHAIN
    made = House(qtbot, Shelf(), engine)
    yield made
    made.end()


def made_part(house: House, qtbot: QtBot) -> str:
    house.open(OUTER)
    editor = house.workspace.current.editor
    with qtbot.waitSignal(editor.graphChanged):
        house.workspace.inside.make("My part", ("b",))
    return next(iter(editor.selected))


def test_the_inner_pipeline_is_saved_beside_the_outer_one_and_run_by_its_name(
    house: House, qtbot: QtBot
) -> None:
    step = made_part(house, qtbot)
    inner = house.engine.files[PART]
    assert isinstance(inner, Graph)
    assert [one.id for one in inner.steps] == ["b", "b_result"]
    found = house.workspace.current.editor.graph.step(step)
    assert found
    assert found.settings["path"] == PART.name
    house.workspace.current.editor.undo()
    assert house.workspace.current.editor.graph.steps == CHAIN.steps


def test_a_file_that_is_there_is_never_written_over(house: House, qtbot: QtBot) -> None:
    house.engine.files[PART] = Graph("Precious")
    made_part(house, qtbot)
    assert house.engine.files[PART] == Graph("Precious")
    assert FOLDER / "my-part-2.forge.json" in house.engine.files


def test_what_cannot_go_inside_is_refused_before_anything_is_written(house: House) -> None:
    house.open(OUTER)
    refused: list[str] = []
    house.workspace.current.editor.refused.connect(lambda said, _advice: refused.append(said))
    house.workspace.inside.make("Part", ("a", "c"))
    assert refused == ["b stands between the chosen steps: it waits for some and feeds others."]
    assert set(house.engine.files) == {OUTER}


def test_a_pipeline_that_was_never_saved_is_asked_a_name_first(house: House, qtbot: QtBot) -> None:
    document = house.workspace.new()
    document.editor.apply("Paste", lambda g: replace(CHAIN, layout=g.layout))
    with qtbot.waitSignal(house.workspace.savePathWanted):
        house.workspace.inside.make("My part", ("b",))
    assert set(house.engine.files) == {OUTER}
    with qtbot.waitSignal(document.editor.graphChanged):
        house.workspace.save_as(FOLDER / "late.forge.json", document)
    assert set(house.engine.files) == {OUTER, PART, FOLDER / "late.forge.json"}


def test_a_wish_that_was_given_up_does_not_come_true_at_a_later_save(
    house: House, qtbot: QtBot
) -> None:
    document = house.workspace.new()
    document.editor.apply("Paste", lambda g: replace(CHAIN, layout=g.layout))
    house.workspace.inside.make("My part", ("b",))
    document.editor.add_step("template")
    with qtbot.waitSignal(document.saved):
        house.workspace.save_as(FOLDER / "late.forge.json", document)
    qtbot.wait(50)
    assert PART not in house.engine.files


def test_entering_opens_the_file_and_knows_the_way_back(house: House, qtbot: QtBot) -> None:
    step = made_part(house, qtbot)
    outer = house.workspace.current
    with qtbot.waitSignal(house.workspace.currentChanged):
        house.workspace.inside.enter(step)
    assert house.workspace.current.path == PART
    assert [crumb.title for crumb in house.workspace.inside.trail()] == ["outer"]
    house.workspace.inside.leave()
    assert house.workspace.current is outer
    assert house.workspace.inside.trail() == ()
    inner = next(one for one in house.workspace.documents if one.path == PART)
    house.workspace.close_tab(inner)
    house.open(PART)
    assert house.workspace.inside.trail() == ()


def test_a_step_without_a_file_is_told(house: House) -> None:
    house.open(OUTER)
    house.workspace.inside.enter("a")
    assert house.told == ["This step runs no pipeline file. Choose a file for it first."]


def test_what_was_made_can_be_put_back(house: House, qtbot: QtBot) -> None:
    step = made_part(house, qtbot)
    editor = house.workspace.current.editor
    with qtbot.waitSignal(editor.graphChanged):
        house.workspace.inside.expand(step)
    assert {s.id: s.settings for s in editor.graph.steps} == {s.id: s.settings for s in CHAIN.steps}
    assert editor.graph.wires == CHAIN.wires


BREAKPOINTS = (
    Breakpoint(StepId("a")),
    Breakpoint(StepId("b"), "a", ValueCondition("contains", "x", ignores_case=False), is_on=False),
)


def test_breakpoints_come_back_with_their_file(qtbot: QtBot) -> None:
    shelf, engine = Shelf(), PocketEngine()
    engine.files[OUTER] = CHAIN
    first = House(qtbot, shelf, engine)
    first.open(OUTER)
    first.workspace.current.editor.set_breakpoints(BREAKPOINTS)
    first.end()
    engine = PocketEngine()
    engine.files[OUTER] = CHAIN
    second = House(qtbot, shelf, engine)
    assert second.workspace.current.editor.breakpoints == BREAKPOINTS
    second.end()


def test_a_session_by_another_hand_is_read_as_far_as_it_makes_sense() -> None:
    session = Session(breakpoints=((OUTER, BREAKPOINTS),))
    assert read_session(session_document(session)) == session
    wrong: tuple[Json, ...] = ([1, {"step": ""}, {"step": "a", "port": 3}], "x", None)
    for places in wrong:
        found = read_session({"breakpoints": [{"pipeline": str(OUTER), "at": places}]})
        assert found.breakpoints_of(OUTER) == ()
