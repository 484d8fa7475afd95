"""A run waits for a person, in the real window: approve with changes, reject."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from forge_gui.ui.run.approval_sheet import ApprovalSheet
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import NOBODY, Desk

_GRAPH = Graph(
    "Ask",
    steps=(
        Step(StepId("draft"), "template", settings={"text": "Dear Ada"}),
        Step(StepId("look"), "approval", "Look at it", settings={"text": "{draft}"}),
        Step(StepId("send"), "output", settings={"text": "Sent: {look}"}),
        Step(StepId("stay"), "output", settings={"text": "Kept: {why}"}),
    ),
    wires=(
        Wire(StepId("draft"), StepId("look"), "draft"),
        Wire(StepId("look"), StepId("send"), "look"),
        Wire(StepId("look"), StepId("stay"), "why", "rejected"),
    ),
)


@pytest.fixture
def waiting(open_desk: Callable[..., Desk]) -> Desk:
    """A desk whose run waits for a person."""
    desk = open_desk(NOBODY)
    desk.editor.apply("Pipeline", lambda _graph: _GRAPH)
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: bool(desk.document.approvals.waiting))
    assert desk.editor.step_view("look").state is StepState.PAUSED
    return desk


def test_a_text_is_changed_and_approved(waiting: Desk) -> None:
    (sheet,) = waiting.window.findChildren(ApprovalSheet)
    assert sheet.isVisible()
    (box,) = sheet.findChildren(QPlainTextEdit)
    assert box.toPlainText() == "Dear Ada"
    box.setFocus()
    box.moveCursor(box.textCursor().MoveOperation.End)
    QTest.keyClicks(box, " Lovelace")
    waiting.click_button("Approve with changes")
    waiting.wait(lambda: waiting.run.state is RunState.DONE)
    assert sheet.isHidden()
    result = waiting.run.progress.result
    assert result is not None
    assert result.outputs == {"send": "Sent: Dear Ada Lovelace"}
    assert result.steps[StepId("stay")].state is StepState.SKIPPED


def test_a_text_is_rejected_for_a_reason(waiting: Desk) -> None:
    (sheet,) = waiting.window.findChildren(ApprovalSheet)
    (reason,) = sheet.findChildren(QLineEdit)
    reason.setFocus()
    QTest.keyClicks(reason, "too short")
    waiting.click_button("Reject")
    waiting.wait(lambda: waiting.run.state is RunState.DONE)
    assert sheet.isHidden()
    result = waiting.run.progress.result
    assert result is not None
    assert result.outputs == {"stay": "Kept: too short"}
