"""Several columns on the playground's page: a question stands once, and is worked with for all."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.playground.rounds_view import RoundsView
from forge_gui.ui.theme.sheet import sheet
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import ChatMode, Turn, TurnId
from forge_gui.values.generation import Role
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.playground_column import TurnRow
from forge_gui.viewmodels.playground_rounds import rounds_of
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY
from tests.ui.playground_desk import Desk

RGB = QImage.Format.Format_RGB32
MODEL = ModelId("simulation", "talker")
PROSE = "\n\n".join(f"Paragraph {n} of words that go over more than one line." for n in range(12))


@pytest.fixture
def desk(qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> Iterator[Desk]:
    made = Desk(qtbot, crossing, source)
    made.playground.add_column(str(BIG))
    yield made
    made.close()


def rounds(desk: Desk) -> RoundsView:
    found = desk.page.columns.board.rounds
    assert found is not None
    return found


def texts(desk: Desk) -> list[str]:
    return [view.row.turn.text for view in rounds(desk).views]


def test_a_question_stands_once_across_and_answers_below_it(desk: Desk) -> None:
    desk.ask("Is it?")
    assert texts(desk) == ["Is it?", "It is **yes**.", "It is **yes**."]
    asked, left, right = rounds(desk).views
    assert (
        asked.mapTo(desk.page, asked.rect().bottomLeft()).y()
        < left.mapTo(desk.page, left.rect().topLeft()).y()
    )
    assert left.mapTo(desk.page, left.pos()).x() < right.mapTo(desk.page, right.pos()).x()
    assert any(words.endswith("to 2 models") for words in desk.words())
    assert asked.accessibleName() == "You: Is it?"
    assert asked.accessibleDescription() == "to 2 models"


def test_said_in_other_words_all_are_asked_and_both_ways_can_be_seen(desk: Desk) -> None:
    desk.ask("Is it?")
    QTest.keyClick(desk.page.composer.field, Qt.Key.Key_Up)
    QTest.keyClicks(desk.page.focusWidget(), " Really?")
    desk.button("Ask again", rounds(desk)).click()
    desk.qtbot.waitUntil(lambda: not desk.playground.session.is_busy)
    assert texts(desk)[0] == "Is it? Really?"
    assert [one.model for one in desk.engine.answered] == [TINY, BIG, TINY, BIG]
    desk.button("Show the one before", rounds(desk)).click()
    assert texts(desk) == ["Is it?", "It is **yes**.", "It is **yes**."]
    assert [len(one.rows) for one in desk.playground.session.columns] == [2, 2]


def test_who_was_asked_something_else_has_it_in_the_column(desk: Desk) -> None:
    desk.ask("Is it?")
    session = desk.playground.session
    other = session.columns[1]
    session.edit_prompt(other, other.rows[0].turn, "Was it?")
    desk.qtbot.waitUntil(lambda: not session.is_busy)
    (shown,) = rounds(desk).shown
    assert shown.question is None
    assert [view.row.turn.text for view in shown.of_column(0)] == ["Is it?", "It is **yes**."]
    assert [view.row.turn.text for view in shown.of_column(1)] == ["Was it?", "It is **yes**."]
    desk.ask("Sure?")
    assert rounds(desk).shown[1].question is not None


def test_what_is_said_in_other_words_while_answers_come_is_not_lost(desk: Desk) -> None:
    session = desk.playground.session
    column = session.columns[0]
    desk.ask("Is it?")
    desk.engine.answer_gate = asyncio.Event()

    def begins() -> None:
        desk.qtbot.waitUntil(lambda: column.live is not None and bool(column.live.turn.text))

    desk.playground.send("Sure?")
    begins()
    session.edit_answer(column, column.rows[1].turn, "It was not.")
    assert [row.turn.text for row in column.rows] == ["Is it?", "It was not."]
    desk.playground.send("Why?")
    begins()
    desk.engine.answer_gate = None
    session.edit_prompt(column, column.rows[2].turn, "Why not?")
    desk.qtbot.waitUntil(lambda: not session.is_busy)
    assert column.rows[2].turn.text == "Why not?"


def test_a_question_is_copied_asked_again_branched_and_removed_for_all(desk: Desk) -> None:
    desk.ask("Is it?")
    view = rounds(desk)
    asked = view.views[0]
    view.views[1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.views[1], Qt.Key.Key_Up)
    assert asked.focusPolicy() is Qt.FocusPolicy.StrongFocus
    desk.button("Copy", asked).click()
    assert QGuiApplication.clipboard().text() == "Is it?"
    desk.button("Answer again", asked).click()
    desk.qtbot.waitUntil(lambda: not desk.playground.session.is_busy)
    assert [one.of for one in (column.rows[-1] for column in desk.playground.session.columns)] == [
        2,
        2,
    ]
    before = desk.playground.session
    desk.button("Go on from here in a new chat", asked).click()
    assert desk.playground.session is not before
    assert [len(one.rows) for one in desk.playground.session.columns] == [1, 1]
    assert desk.playground.session.mode is ChatMode.COLUMNS
    rounds(desk).views[0].wanted.emit("remove")
    assert desk.playground.session.is_empty


def test_asking_again_in_a_vote_counts_anew(desk: Desk) -> None:
    desk.playground.session.set_mode(ChatMode.CONSENSUS)
    desk.ask("How much?")
    desk.qtbot.waitUntil(lambda: desk.playground.session.joint_answer is not None)
    desk.engine.says = lambda _model: "44"
    rounds(desk).views[0].wanted.emit("again")
    desk.qtbot.waitUntil(lambda: not desk.playground.session.is_busy)
    desk.qtbot.waitUntil(
        lambda: (joint := desk.playground.session.joint_answer) is not None and joint.text == "44"
    )


def test_who_was_not_asked_in_a_hand_off_says_so(desk: Desk) -> None:
    desk.engine.sureness = 0.99
    desk.playground.session.set_mode(ChatMode.HAND_OFF)
    desk.ask("How much?")
    desk.qtbot.waitUntil(lambda: desk.playground.session.joint_answer is not None)
    (shown,) = rounds(desk).shown
    assert shown.question is not None
    assert "Not asked" in desk.words()
    assert "to forge:tiny" in {one.split(", ")[-1] for one in desk.words()}


def test_a_mirrored_page_has_the_first_column_at_the_right(desk: Desk) -> None:
    desk.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.ask("Is it?")
    asked, first, second = rounds(desk).views
    right = first.mapTo(desk.page, first.pos()).x()
    assert right > second.mapTo(desk.page, second.pos()).x()
    edge = rounds(desk).mapTo(desk.page, rounds(desk).rect().topRight()).x()
    assert edge - asked.mapTo(desk.page, asked.rect().topRight()).x() < 60


def test_of_many_columns_the_question_stays_in_sight(desk: Desk) -> None:
    for _ in range(6):
        desk.playground.add_column(str(TINY))
    desk.ask("Is it?")
    asked = rounds(desk).views[0]
    area = desk.page.columns.board.parentWidget()
    assert area is not None
    desk.qtbot.waitUntil(lambda: desk.page.columns.board.width() > area.width())
    bar = desk.page.columns._area.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert 0 < asked.mapTo(area, asked.rect().topLeft()).x() < area.width()


class Painted(QObject):
    """How much of a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.pixels = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            region = event.region()
            found = (region.intersected(QRect(0, y, 4_000, 8)) for y in range(0, 8_000, 8))
            self.pixels += sum(one.boundingRect().width() * 8 for one in found)
        return False


def test_what_comes_in_several_columns_is_not_painted_whole(
    qtbot: QtBot, qapp: QApplication, source: ThemeSource
) -> None:
    """Only what is new is, as in one column, though the longest scrolls the others with it."""
    before = qapp.styleSheet()
    qapp.setStyleSheet(sheet(source.theme))
    view = RoundsView(source)
    qtbot.addWidget(view)
    view.resize(800, 400)
    view.set_lanes(((0, 400), (401, 399)), 0, 800)

    def answer(place: int, text: str) -> Turn:
        return Turn(TurnId(f"a{place}"), TurnId(f"q{place}"), Role.ASSISTANT, text, 2.0, MODEL)

    def column(place: int, text: str) -> list[TurnRow]:
        asked = Turn(TurnId(f"q{place}"), None, Role.USER, "Is it?", 1.0)
        return [TurnRow(asked), TurnRow(answer(place, text), is_live=True)]

    long, short = f"{PROSE}\n\nThe end.\n\nOr not.", PROSE  # both ends are in sight
    view.show_rounds(rounds_of([column(0, short), column(1, long)]), [MODEL, MODEL])
    view.show()
    qtbot.waitExposed(view)
    view.go_to_end()
    for _ in range(5):
        QApplication.processEvents()
    painted = Painted(view.pile)
    for n in range(4):
        high, painted.pixels = view.pile.height(), 0
        short += f"\n\nAnother paragraph {n}, short."
        long += f"\n\nAnother paragraph {n} of it."
        view.show_lives([(answer(0, short), ""), (answer(1, long), "")])
        for _ in range(3):
            QApplication.processEvents()
        assert view.pile.height() > high
        assert 0 < painted.pixels < 800 * 400 * 0.5
    held = view.screen().grabWindow(view.winId()).toImage()
    assert held.convertToFormat(RGB) == view.grab().toImage().convertToFormat(RGB)
    qapp.setStyleSheet(before)
