"""A person talks to the model that ships with Forge: asks, edits, compares, votes, finds it all again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from forge_gui.ui.playground.playground_page import PlaygroundPage
from forge_gui.ui.playground.prose import Prose
from forge_gui.values.chats import ChatMode
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import CONTROL, TINY, Desk, OpenDesk
from tests.stories.outline_hands import hands_on
from tests.stories.test_tab_order import go_through

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MAIL = "Hello, I am Selma Brook. You charged me twice for order KT-4082. I need the money today."
ROUTE = f"Route this mail to billing, shipping, technical or other: {MAIL}"


def playground_of(desk: Desk) -> tuple[PlaygroundPage, PlaygroundViewModel]:
    desk.key(Qt.Key.Key_3, CONTROL)
    page = desk.window.pages.currentWidget()
    assert isinstance(page, PlaygroundPage)
    made = desk.app.studio.playground()
    desk.wait(lambda: made.session.columns[0].model == TINY)
    desk.wait(lambda: made.chats.is_ready)
    made.set_option("temperature", 0.0)  # else an answer is drawn by chance
    return page, made


def ask(desk: Desk, page: PlaygroundPage, made: PlaygroundViewModel, text: str) -> None:
    field = page.composer.field
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == ""
    desk.wait(lambda: not made.session.is_busy and not made.session.joint.is_busy)


def test_asked_edited_compared_and_found_again(open_desk: OpenDesk, home: Path) -> None:
    desk = open_desk()
    page, made = playground_of(desk)
    ask(desk, page, made, ROUTE)
    views = page.columns.views[0].thread_view.views
    assert [one.row.turn.text for one in views] == [ROUTE, "billing"]
    prose = views[1].findChild(Prose)
    assert prose is not None
    assert prose.toPlainText() == "billing"
    figures = views[1].row.turn.figures
    assert figures is not None
    assert figures.tokens is not None
    assert figures.first_s is not None
    QTest.keyClick(page.composer.field, Qt.Key.Key_Up)
    box = desk.window.focusWidget()
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(box, "Route this mail to billing, shipping, technical or other: ")
    QTest.keyClicks(box, "My parcel has not come yet. Where is it?")
    QTest.keyClick(box, Qt.Key.Key_Return, CONTROL)
    desk.wait(lambda: made.session.is_busy)
    desk.wait(lambda: not made.session.is_busy)
    views = page.columns.views[0].thread_view.views
    assert (views[0].row.at, views[0].row.of) == (2, 2)
    assert views[1].row.turn.text == "shipping"
    desk.click_button("Show the one before")
    assert page.columns.views[0].thread_view.views[1].row.turn.text == "billing"
    made.add_column(str(TINY))
    made.add_column(str(TINY))
    made.session.set_mode(ChatMode.CONSENSUS)
    ask(desk, page, made, ROUTE)
    joint = made.session.joint_answer
    assert joint is not None
    assert joint.text == "billing"
    assert len(joint.votes) == 3
    assert page.joint.panel is not None
    assert page.joint.panel.isVisible()
    kept = made.session.id
    desk.wait(lambda: _votes(home, kept) == 3)
    desk.end()

    again = open_desk()
    page, made = playground_of(again)
    again.wait(lambda: made.session.id == kept)
    assert len(made.session.columns) == 3
    assert made.session.joint_answer == joint
    QTest.keyClicks(page.history.search, "Selma KT-4082")
    again.wait(lambda: [row.id for row in page.history.rows()] == [kept])
    QTest.keyClicks(page.history.search, " zebra")
    again.wait(lambda: page.history.rows() == [])


def test_a_chat_goes_to_the_canvas_as_a_pipeline(open_desk: OpenDesk) -> None:
    desk = open_desk()
    page, made = playground_of(desk)
    ask(desk, page, made, ROUTE)
    desk.click_button("Save as pipeline")
    desk.wait(lambda: desk.window.pages.currentWidget() is not page)
    desk.wait(lambda: len(desk.editor.graph.steps) == 2)
    desk.window.start_run()
    desk.wait(lambda: desk.run.state is RunState.DONE)
    shown = [desk.editor.step_view(step.id).output for step in desk.editor.graph.steps]
    assert all("billing" in one for one in shown)


def _votes(home: Path, chat: str) -> int:
    for file in home.rglob(f"chats/{chat}/chat.json"):
        joint = json.loads(file.read_text("utf-8"))["joint"]
        return len(joint[-1]["votes"]) if joint else 0
    return 0


def test_tab_goes_through_the_page_once_and_round_again(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    page, made = playground_of(hands.desk)
    assert len(go_through(hands.desk, hands)) > 10
    ask(hands.desk, page, made, ROUTE)
    page.open_manner()
    assert len(go_through(hands.desk, hands)) > 20
    go_through(hands.desk, hands, Qt.Key.Key_Backtab)
