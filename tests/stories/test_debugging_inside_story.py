"""A person finds a fault inside of a pipeline that a step runs, and inside of one item of a map."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from forge_gui.engine.pipeline.document import write_pipeline
from forge_gui.ui.debug.debug_panel import DebugPanel
from forge_gui.values.debugging import ValueCondition
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import Desk

Open = Callable[..., Desk]

_DRAFT, _EACH, _OUT = StepId("draft"), StepId("each"), StepId("out")
_INNER = Graph(
    "Inner",
    inputs=(PipelineInput(StepId("word")),),
    steps=(
        Step(_DRAFT, "template", "Draft", {"text": "Dear {word}"}),
        Step(StepId("end"), "template", "End", {"text": "{draft}, yours"}),
    ),
    wires=(Wire(_DRAFT, StepId("end"), "draft"),),
)
_OUTER = Graph(
    "Outer",
    inputs=(PipelineInput(StepId("list"), example='["Ann", "Bo"]'),),
    steps=(
        Step(_EACH, "map", "Each", {"pipeline": "inner.forge.json", "at_once": 1}),
        Step(_OUT, "output", "Out", {"text": "{all}"}),
    ),
    wires=(Wire(_EACH, _OUT, "all"),),
)


def _open(desk: Desk, folder: Path) -> None:
    write_pipeline(_INNER, folder / "inner.forge.json")
    write_pipeline(_OUTER, folder / "outer.forge.json")
    desk.app.studio.workspace.open(folder / "outer.forge.json")
    desk.wait(lambda: desk.document.path == folder / "outer.forge.json")


def _held_inside(desk: Desk, step: str) -> bool:
    return desk.run.is_paused and [one.step for one in desk.run.stops] == [step]


def test_break_inside_look_edit_and_go_on(open_desk: Open, tmp_path: Path) -> None:
    desk = open_desk()
    _open(desk, tmp_path)
    outer = desk.document
    desk.editor.select((_EACH,))
    assert desk.app.studio.commands.run("inside.enter")
    desk.wait(lambda: desk.document.path == tmp_path / "inner.forge.json")
    inner = desk.document
    desk.editor.select(("end",))
    desk.canvas.setFocus()
    QTest.keyClick(desk.canvas, Qt.Key.Key_F9)
    assert inner.editor.breakpoint_at("end") is not None
    desk.app.studio.workspace.inside.leave()
    desk.wait(lambda: desk.document is outer)

    desk.key(Qt.Key.Key_F5)
    desk.wait(partial(_held_inside, desk, "each/1/end"))
    assert outer.debug.head == "Paused before Each, item 1 / End"
    assert outer.debug.why == "Breakpoint."
    assert desk.window.area.pause_strip.isVisible()
    assert outer.editor.step_view(_EACH).word == "Paused inside this step"
    (held,) = outer.debug.steps
    assert [(one.port, one.source, one.value) for one in held.values] == [
        ("draft", "Draft", "Dear Ann")
    ]
    desk.window.show_run_tab("Debug")
    (panel,) = desk.window.findChildren(DebugPanel)
    panel.held.shown_wanted.emit(held.step)
    desk.wait(lambda: desk.document is inner)
    assert inner.editor.selected == {"end"}
    assert inner.editor.step_view("end").state is StepState.PAUSED
    desk.app.studio.workspace.inside.leave()
    desk.wait(lambda: desk.document is outer)

    outer.debug.edit(held.values[0], "Hello Ann")
    desk.wait(lambda: bool(outer.debug.edited_text))
    desk.click_button("Continue")
    desk.wait(partial(_held_inside, desk, "each/2/end"))
    assert not outer.debug.edited_text
    desk.click_button("Continue")
    desk.wait(lambda: desk.run.state is RunState.DONE)
    assert inner.editor.step_view("end").state is not StepState.PAUSED
    given = desk.run.progress.results[_OUT].output["response"]
    assert given == '["Hello Ann, yours","Dear Bo, yours"]'


def test_a_condition_inside_counts_also_when_the_tab_is_closed_or_the_run_goes_on(
    open_desk: Open, tmp_path: Path
) -> None:
    desk = open_desk()
    _open(desk, tmp_path)
    workspace = desk.app.studio.workspace
    workspace.inside.enter(_EACH)
    desk.wait(lambda: desk.document.path == tmp_path / "inner.forge.json")
    desk.editor.set_breakpoint_condition("end", "draft", ValueCondition("contains", "Bo"))
    workspace.close_tab()
    desk.wait(lambda: desk.document.path == tmp_path / "outer.forge.json")
    desk.key(Qt.Key.Key_F5)
    desk.wait(partial(_held_inside, desk, "each/2/end"))
    assert desk.document.debug.head == "Paused on the wire Draft → Each, item 2 / End"
    assert 'contains "Bo"' in desk.document.debug.why
    workspace.inside.enter(_EACH)
    desk.wait(lambda: desk.document.path == tmp_path / "inner.forge.json")
    assert desk.editor.step_view("end").state is StepState.PAUSED, "opened while it stands still"
    workspace.inside.leave()
    desk.wait(lambda: desk.document.path == tmp_path / "outer.forge.json")
    desk.click_button("Continue")
    desk.wait(lambda: desk.run.state is RunState.DONE)


def test_breakpoints_inside_are_in_the_list_of_the_outer_pipeline(
    open_desk: Open, tmp_path: Path
) -> None:
    desk = open_desk()
    _open(desk, tmp_path)
    workspace, outer = desk.app.studio.workspace, desk.document
    desk.editor.toggle_breakpoint(_OUT)
    workspace.inside.enter(_EACH)
    desk.wait(lambda: desk.document.path == tmp_path / "inner.forge.json")
    inner = desk.document
    inner.editor.toggle_breakpoint("end", "draft")
    workspace.inside.leave()
    desk.wait(lambda: desk.document is outer)
    desk.window.show_run_tab("Debug")
    (panel,) = desk.window.findChildren(DebugPanel)
    marks = panel.marks
    desk.wait(lambda: marks.model().rowCount() == 2)
    assert _lines(panel) == ["Out, always, ", "Each / Draft → End, always, "]

    desk.key(Qt.Key.Key_F5)
    desk.wait(partial(_held_inside, desk, "each/1/end"))
    assert _lines(panel)[1].endswith("hit 1 time")
    desk.click_button("Continue")
    desk.wait(partial(_held_inside, desk, "each/2/end"))
    assert _lines(panel)[1].endswith("hit 2 times")

    marks.setCurrentIndex(marks.model().index(1, 0))
    QTest.keyClick(marks, Qt.Key.Key_Space)
    desk.wait(lambda: _lines(panel)[1].endswith("off"))
    (one,) = inner.editor.breakpoints
    assert (one.is_on, one.inside) == (False, ())
    assert marks.chosen is not None
    outer.debug.breakpoints.go_to(marks.chosen)
    desk.wait(lambda: desk.document is inner)
    assert inner.editor.selected == {"end"}
    workspace.close_tab()
    desk.wait(lambda: desk.document is outer)
    marks.setCurrentIndex(marks.model().index(1, 0))
    QTest.keyClick(marks, Qt.Key.Key_Space)  # its file is closed now
    desk.wait(lambda: not _lines(panel)[1].endswith("off"))
    marks.setCurrentIndex(marks.model().index(1, 0))
    QTest.keyClick(marks, Qt.Key.Key_Delete)
    desk.wait(lambda: marks.model().rowCount() == 1)
    assert workspace.marks_of(tmp_path / "inner.forge.json") == ()
    desk.click_button("Continue")
    desk.wait(lambda: [stop.step for stop in desk.run.stops] == [_OUT])
    desk.click_button("Continue")
    desk.wait(lambda: desk.run.state is RunState.DONE)


def _lines(panel: DebugPanel) -> list[str]:
    model = panel.marks.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_in_a_narrow_window_the_bar_of_a_paused_run_leaves_the_docks_alone(
    open_desk: Open, tmp_path: Path
) -> None:
    desk = open_desk()
    _open(desk, tmp_path)
    desk.window.resize(1000, 800)
    area, bar = desk.window.area, desk.window.area.run_bar
    desk.wait(lambda: bar.width() < 640)
    wide = area.width()
    desk.app.studio.commands.run("run.paused")
    desk.wait(lambda: desk.run.is_paused and bool(desk.run.stops))
    desk.wait(bar.buttons.step.isVisible)
    assert bar.minimumSizeHint().width() <= wide
    assert abs(area.width() - wide) <= 1, "the docks beside it are as wide as before"
    for button, word in ((bar.buttons.step, "Step"), (bar.buttons.stop, "Stop")):
        assert (button.text(), button.accessibleName()) == ("", word)
        assert word in button.toolTip()
        assert button.width() >= 28
    desk.window.resize(1600, 900)
    desk.wait(lambda: bar.buttons.step.text() == "Step")
    desk.click_button("Stop")
    desk.wait(lambda: desk.run.state is RunState.STOPPED)
