"""Before a run: what it will take stands under the canvas; after it, beside what it took."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from forge_gui.ui.run.flight_view import FlightView
from forge_gui.values.flight_plan import Fate
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import Desk, OpenDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def asking_twice() -> Graph:
    """Answers that differ each time, so that none is kept."""
    settings: dict[str, Json] = {
        "model": "forge:tiny",
        "prompt": "Write of {text}",
        "max_tokens": 12,
    }
    steps = (
        Step(StepId("draft"), "model", "Draft", settings),
        Step(StepId("again"), "model", "Again", settings),
    )
    wires = (
        Wire(StepId("draft"), StepId("again"), "text"),
        Wire(StepId("topic"), StepId("draft"), "text"),
    )
    topic = PipelineInput(StepId("topic"), example="a kettle")
    return Graph("Twice", inputs=(topic,), steps=steps, wires=wires)


def run_once(desk: Desk) -> None:
    flight = desk.window.document.flight
    desk.wait(lambda: flight.plan is not None and flight.is_current)
    desk.window.start_run()
    desk.wait(lambda: desk.run.is_busy or desk.run.state is RunState.DONE)
    desk.wait(lambda: desk.run.state is RunState.DONE)
    desk.wait(lambda: flight.is_current)


def test_planned_run_and_compared(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.app.studio.workspace.open_graph(asking_twice())
    flight = desk.window.document.flight
    desk.wait(lambda: flight.line != "")
    assert "1 load" in flight.line
    assert flight.line in shown(desk)
    run_once(desk)
    assert flight.came is not None
    assert flight.came.plan.loads == flight.came.loads == 1
    assert flight.plan is not None
    assert all(one.fate is Fate.WORKS for one in flight.plan.steps)
    assert flight.plan.seconds is not None, "it ran once: its time is known"
    assert flight.plan.loads == 0, "its model is in memory"
    assert desk.app.studio.commands.run("view.plan")
    page = desk.window.workbench.run.page
    assert isinstance(page, FlightView)
    told = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert {"Draft", "Again", "The last run, beside its plan", "It took"} <= told
    run_once(desk)
    assert flight.came is not None
    assert flight.came.plan.loads == flight.came.loads == 0


def shown(desk: Desk) -> set[str]:
    return {label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()}
