"""What the canvas asks of the window: conditions of breakpoints, the way back out of a pipeline."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from forge_gui.ui.canvas import menus
from forge_gui.ui.debug.condition_sheet import ConditionSheet
from forge_gui.values.graph import Graph, Position, Step, Wire
from forge_gui.values.ids import StepId
from tests.stories.desk import NOBODY, Desk, OpenDesk
from tests.stories.keyboard import CTRL, Keyboard

TWO = Graph(
    name="Two",
    steps=(
        Step(StepId("one"), "template", "One", {"text": "Hello"}),
        Step(StepId("two"), "template", "Two", {"text": "Say {it}"}),
    ),
    wires=(Wire(StepId("one"), StepId("two"), "it"),),
    layout={"one": Position(0, 0), "two": Position(288, 0)},
)


def opened(open_desk: OpenDesk) -> Desk:
    desk = open_desk("--set", NOBODY)
    desk.editor.set_graph(TWO)
    desk.wait(lambda: desk.window.area.view is not None)
    QCoreApplication.processEvents()
    return desk


def test_the_menu_of_a_wire_asks_when_its_breakpoint_stops(open_desk: OpenDesk) -> None:
    desk = opened(open_desk)
    wire = next(iter(desk.canvas.canvas.wires.values()))
    menu = menus.wire_menu(desk.canvas, wire, wire.middle)
    next(action for action in menu.actions() if action.text() == "Stop only when…").trigger()
    assert desk.editor.breakpoint_at("two", "it") is not None
    sheet = desk.window.findChild(ConditionSheet)
    assert sheet is not None
    desk.wait(sheet.isVisible)


def test_the_menu_of_a_step_offers_what_the_window_can_do_with_it(open_desk: OpenDesk) -> None:
    desk = opened(open_desk)
    desk.editor.select(("two",))
    lines = {action.text() for action in menus.node_menu(desk.canvas).actions()}
    registry = desk.app.studio.commands
    for command_id in ("run.to_step", "run.only_step", "run.from_step", "inside.make"):
        command = registry.get(command_id)
        assert command is not None
        assert command.text in lines


def test_a_pipeline_that_was_entered_shows_the_way_back(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = opened(open_desk)
    outer = tmp_path / "outer.forge.json"
    desk.document.save(outer)
    desk.wait(lambda: desk.document.path == outer)
    trail = desk.window.area.trail
    assert not trail.isVisible()
    desk.editor.select(("two",))
    assert desk.app.studio.commands.run("inside.make")
    desk.wait(lambda: any(s.kind == "pipeline" for s in desk.editor.graph.steps))
    made = next(s.id for s in desk.editor.graph.steps if s.kind == "pipeline")
    desk.editor.select((made,))
    desk.wait(lambda: desk.app.studio.commands.run("inside.enter"))
    desk.wait(trail.isVisible)
    assert [button.text() for button in trail.buttons] == ["outer"]
    assert trail.here.text() == desk.document.title
    QTest.mouseClick(trail.buttons[0], Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.document.path == outer)
    assert not trail.isVisible()


def test_steps_are_pasted_onto_an_empty_page(open_desk: OpenDesk) -> None:
    desk = opened(open_desk)
    desk.editor.select(("one", "two"))
    desk.canvas.setFocus()
    hands = Keyboard(desk)
    hands.press(Qt.Key.Key_C, CTRL)
    hands.press(Qt.Key.Key_N, CTRL)
    assert desk.window.area.is_start_shown
    hands.press(Qt.Key.Key_V, CTRL)
    assert {step.id for step in desk.editor.graph.steps} == {"one", "two"}
    assert desk.editor.graph.wires == TWO.wires
    assert not desk.window.area.is_start_shown
