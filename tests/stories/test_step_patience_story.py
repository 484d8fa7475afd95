"""A person gives one step more retries and a time limit of its own, in the inspector."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from forge_gui.values.graph import Graph, PipelineInput, Step
from forge_gui.values.ids import StepId
from tests.stories.desk import Desk

Open = Callable[..., Desk]
_ASK = StepId("ask")


def _box(desk: Desk, name: str) -> QLineEdit:
    found = [
        one
        for one in desk.window.findChildren(QLineEdit)
        if one.isVisible() and one.accessibleName() == name
    ]
    assert found, f"no field {name} is in sight"
    return found[0]


def _type(desk: Desk, name: str, text: str) -> None:
    box = _box(desk, name)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_retries_and_time_limit_are_set_and_seen_on_the_node(open_desk: Open) -> None:
    desk = open_desk()
    desk.app.studio.workspace.new()
    ask = Step(_ASK, "model", "Ask", {"model": "forge:tiny", "prompt": "{mail}"})
    desk.editor.set_graph(Graph("One", inputs=(PipelineInput(StepId("mail")),), steps=(ask,)))
    desk.wait(lambda: desk.window.area.view is not None)
    desk.editor.select((_ASK,))
    desk.wait(
        lambda: any(
            one.isVisible() and one.accessibleName() == "Retries"
            for one in desk.window.findChildren(QLineEdit)
        )
    )
    assert _box(desk, "Retries").text() == ""
    assert desk.editor.step_view(_ASK).figures == ""
    _type(desk, "Retries", "5")
    _type(desk, "Time limit", "30")
    step = desk.editor.graph.step(_ASK)
    assert step is not None
    assert (step.settings["retries"], step.settings["time_limit"]) == (5, 30)
    assert desk.editor.step_view(_ASK).figures == "5 retries, at most 30.0 s"
    desk.editor.undo()
    desk.editor.undo()
    step = desk.editor.graph.step(_ASK)
    assert step is not None
    assert not {"retries", "time_limit"} & step.settings.keys()
    assert _box(desk, "Retries").text() == ""
    assert desk.editor.step_view(_ASK).figures == ""
