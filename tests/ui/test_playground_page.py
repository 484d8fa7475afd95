"""The playground's page with real keys and clicks: asking, stopping, editing, code, chats, votes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextTable, QTextTableFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.playground.answer_view import AnswerView
from forge_gui.ui.playground.code_card import MOST_LINES, CodeCard
from forge_gui.ui.playground.mode_bar import ModeBar
from forge_gui.ui.playground.prose import Prose
from forge_gui.ui.playground.prose_look import quote_level
from forge_gui.ui.playground.thread_view import ThreadView
from forge_gui.ui.playground.turn_view import TurnView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import ChatMode, Turn, TurnId
from forge_gui.values.generation import Role
from forge_gui.viewmodels.playground_column import TurnRow
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY
from tests.ui.playground_desk import Desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> Iterator[Desk]:
    made = Desk(qtbot, crossing, source)
    yield made
    made.close()


def button_words(within: QWidget) -> set[str]:
    return {one.text() for one in within.findChildren(QAbstractButton) if one.isVisible()}


def answer(source: ThemeSource, qtbot: QtBot, text: str) -> AnswerView:
    view = AnswerView(source)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.show_text(text)
    return view


def test_an_empty_chat_says_how_to_begin(desk: Desk) -> None:
    assert "Ask forge:tiny something" in desk.words()
    desk.button("Sort a mail").click()
    assert desk.page.composer.field.toPlainText().startswith("Route this mail")


def test_enter_asks_and_the_answer_is_set_as_markdown(desk: Desk) -> None:
    desk.ask("Is it?")
    assert desk.page.composer.field.toPlainText() == ""
    prompt, reply = desk.thread.views
    assert prompt.accessibleName() == "You: Is it?"
    assert reply.accessibleName() == "forge:tiny: It is **yes**."
    prose = reply.findChild(Prose)
    assert prose is not None
    assert prose.toPlainText() == "It is yes."
    assert any("40.0 tok/s" in words for words in desk.words())


def test_keys_that_send_and_that_do_not(desk: Desk) -> None:
    field = desk.page.composer.field
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "b")
    assert field.toPlainText() == "a\nb"
    desk.page.set_sends_with_enter(False)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "a\nb\n"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: len(desk.thread.views) == 2)
    assert field.toPlainText() == ""


def test_escape_stops(desk: Desk) -> None:
    desk.engine.answer_gate = asyncio.Event()
    field = desk.page.composer.field
    QTest.keyClicks(field, "Long?")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: len(desk.thread.views) == 2)
    desk.qtbot.waitUntil(lambda: desk.button("Stop").isEnabled())
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not desk.playground.session.is_busy
    assert "Stopped" in desk.words()
    assert desk.button("Ask").isVisible()


def test_up_edits_the_last_prompt_and_the_ways_are_switched(desk: Desk) -> None:
    desk.ask("Is it?")
    QTest.keyClick(desk.page.composer.field, Qt.Key.Key_Up)
    view = desk.thread.views[0]
    assert view.is_edited
    box = desk.button("Ask again", view)
    QTest.keyClicks(desk.page.focusWidget(), " Really?")
    box.click()
    desk.qtbot.waitUntil(lambda: desk.thread.views[0].row.of == 2)
    assert desk.thread.views[0].row.turn.text == "Is it? Really?"
    assert "2 of 2" in desk.words()
    desk.qtbot.waitUntil(lambda: not desk.playground.session.is_busy)
    desk.button("Show the one before").click()
    assert desk.thread.views[0].row.turn.text == "Is it?"


def test_turns_are_reached_and_worked_with_keys_alone(desk: Desk) -> None:
    desk.ask("Is it?")
    desk.ask("Sure?")
    last = desk.thread.views[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(last, Qt.Key.Key_Up)
    above = desk.thread.views[-2]
    assert above.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert last.focusPolicy() is Qt.FocusPolicy.ClickFocus
    QTest.keyClick(above, Qt.Key.Key_F2)
    assert "Cancel" in button_words(above)
    QTest.keyClick(desk.page.focusWidget(), Qt.Key.Key_Escape)
    assert "Cancel" not in button_words(above)
    QTest.keyClick(above, Qt.Key.Key_Down)
    desk.button("Answer again", last).click()
    desk.qtbot.waitUntil(lambda: desk.thread.views[-1].row.of == 2)


def test_code_has_a_card_with_a_copy_button(source: ThemeSource, qtbot: QtBot) -> None:
    view = answer(source, qtbot, "See:\n\n```python\nx = 1\n```\n\nDone.")
    (card,) = view.findChildren(CodeCard)
    (copy,) = [b for b in card.findChildren(QAbstractButton) if b.text() == "Copy"]
    copy.click()
    assert QGuiApplication.clipboard().text() == "x = 1"
    assert [type(part) for part in view.parts] == [Prose, CodeCard, Prose]


def test_an_answer_looks_the_same_however_it_came(source: ThemeSource, qtbot: QtBot) -> None:
    text = (
        "# Head\n\nSome **bold** and `code` words.\n\n- one\n- two\n\n1. a\n\n2. b\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n```sh\nls -l\n```\n\nThe end, at last.\n"
    )
    whole = answer(source, qtbot, text)
    grown = answer(source, qtbot, "")
    for size in range(1, len(text) + 1, 3):
        grown.show_text(text[:size])
    grown.show_text(text)
    assert grown.total == whole.total
    for one, other in zip(grown.parts, whole.parts, strict=True):
        assert type(one) is type(other)
        if isinstance(one, Prose) and isinstance(other, Prose):
            assert one.toHtml() == other.toHtml()


def test_nothing_is_fetched_and_html_is_text(source: ThemeSource, qtbot: QtBot) -> None:
    view = answer(source, qtbot, "![x](http://127.0.0.1:9/x.png) <img src='file:///etc/passwd'>")
    prose = view.findChild(Prose)
    assert prose is not None
    assert "<img src=" in prose.toPlainText()
    assert "\ufffc" not in prose.toPlainText()
    asked: list[str] = []
    view.link_wanted.connect(asked.append)
    prose.anchorClicked.emit(QUrl("http://127.0.0.1:9/x.png"))
    assert asked == ["http://127.0.0.1:9/x.png"]


def test_long_code_is_folded(source: ThemeSource, qtbot: QtBot) -> None:
    lines = "\n".join(f"line {n}" for n in range(2_000))
    view = answer(source, qtbot, f"```python\n{lines}\n```\n")
    (card,) = view.findChildren(CodeCard)
    low = view.total
    assert low < (MOST_LINES + 8) * 30
    (more,) = [b for b in card.findChildren(QAbstractButton) if b.text().startswith("Show all")]
    more.click()
    assert view.total > 20 * low
    assert card.code == lines


def test_right_to_left_prose_keeps_its_side(source: ThemeSource, qtbot: QtBot) -> None:
    view = answer(source, qtbot, "مرحبا بالعالم\n\nHello.")
    prose = view.findChild(Prose)
    assert prose is not None
    first = prose.document().begin()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
    assert first.next().textDirection() is Qt.LayoutDirection.LeftToRight


def test_of_a_long_chat_the_end_is_there_and_more_comes(source: ThemeSource, qtbot: QtBot) -> None:
    thread = ThreadView(source)
    qtbot.addWidget(thread)
    thread.resize(500, 400)
    thread.show()
    turns: list[TurnRow] = []
    for number in range(500):
        parent = turns[-1].turn.id if turns else None
        role = Role.USER if number % 2 == 0 else Role.ASSISTANT
        turns.append(TurnRow(Turn(TurnId(str(number)), parent, role, f"Text {number}", 1.0)))
    thread.show_rows(turns)
    qtbot.waitUntil(lambda: thread.verticalScrollBar().maximum() > 0)
    assert len(thread.views) < 60
    assert thread.views[-1].row.turn.text == "Text 499"
    many = len(thread.views)
    thread.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: len(thread.views) > many)
    before = [view.pos().y() for view in thread.views]
    assert before == sorted(before)
    assert all(isinstance(view, TurnView) for view in thread.views)


def test_files_and_pictures_are_pasted_and_told(desk: Desk) -> None:
    field = desk.page.composer.field
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(Path("/somewhere/notes.txt")))])
    field.insertFromMimeData(files)
    desk.qtbot.waitUntil(lambda: len(desk.playground.composer.files) == 1)
    picture = QMimeData()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    picture.setImageData(image)
    field.insertFromMimeData(picture)
    assert len(desk.playground.composer.files) == 2
    assert "forge:tiny does not see pictures, so none is sent to it." in desk.words()
    desk.button("Take Picture 1 off").click()
    assert [one.name for one in desk.playground.composer.files] == ["notes.txt"]


def test_columns_are_added_and_asked_alone(desk: Desk) -> None:
    desk.playground.add_column(str(BIG))
    assert len(desk.page.columns.views) == 2
    target = desk.page.composer.findChildren(QWidget)
    assert target
    desk.ask("Is it?")
    assert [one.model for one in desk.engine.answered] == [TINY, BIG]
    names = [view.accessibleName() for view in desk.page.columns.views]
    assert names == ["Column of forge:tiny", "Column of llama3.1:8b"]


def test_a_vote_shows_groups_and_the_winner(desk: Desk) -> None:
    desk.engine.says = lambda model: "42" if model == TINY else "43"
    desk.playground.add_column(str(BIG))
    desk.playground.add_column(str(TINY))
    desk.playground.session.set_mode(ChatMode.CONSENSUS)
    assert "All answer the next prompt, and what they agree on is shown here." in desk.words()
    desk.ask("How much?")
    desk.qtbot.waitUntil(lambda: desk.page.joint.panel is not None)
    desk.qtbot.waitUntil(lambda: "Votes, 2 groups" in desk.words())
    assert {"42", "43", "3 of 3 voted"} <= desk.words()
    why = desk.button("Why each vote")
    why.click()
    desk.button("Copy the joint answer").click()
    assert QGuiApplication.clipboard().text() == "42"


def test_the_system_prompt_is_written_at_the_side(desk: Desk) -> None:
    desk.button("System prompt").click()
    manner = desk.page.manner
    assert manner is not None
    QTest.keyClicks(manner.system, "Be short.")
    desk.qtbot.waitUntil(lambda: desk.playground.session.system == "Be short.")
    assert desk.button("System prompt: Be short.").isVisible()


def test_chats_are_listed_and_searched(desk: Desk) -> None:
    desk.ask("Is it?")
    desk.qtbot.waitUntil(lambda: [row.title for row in desk.page.history.rows()] == ["Is it?"])
    desk.button("New chat").click()
    assert desk.playground.session.is_empty
    QTest.keyClicks(desk.page.history.search, "zebra")
    desk.qtbot.waitUntil(lambda: desk.page.history.rows() == [])
    assert "No chat has all of these words." in desk.words()
    QTest.keyClick(desk.page.history.search, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: len(desk.page.history.rows()) == 1)
    index = desk.page.history.list.model().index(1, 0)
    desk.page.history.list.setCurrentIndex(index)
    QTest.keyClick(desk.page.history.list, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: len(desk.thread.views) == 2)


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.ask("Is it?")
    desk.page.toggle_manner()
    desk.playground.add_column(str(BIG))
    for button in desk.page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.text() or button.accessibleName(), button


def test_a_narrow_bar_keeps_its_choices_whole_and_folds_its_buttons(desk: Desk) -> None:
    bar = desk.page.findChildren(ModeBar)[0]
    desk.playground.session.set_mode(ChatMode.CONSENSUS)
    for wide, has_words in ((1280, True), (760, False), (1280, True)):
        bar.setFixedWidth(wide)
        desk.qtbot.waitUntil(lambda w=wide: bar.width() == w)  # type: ignore[misc]
        desk.qtbot.waitUntil(lambda: bar.modes.width() >= bar.modes.sizeHint().width())
        assert bool(bar.add.text()) is bool(bar.save.text()) is has_words
        assert (bar.add.accessibleName(), bar.save.accessibleName()) == (
            "Add model",
            "Save as pipeline",
        )


def test_a_long_word_that_comes_at_once_does_not_hold_the_window(
    source: ThemeSource, qtbot: QtBot
) -> None:
    """Whether more words can be put behind others is asked of every piece: what fits in two ways
    would be tried in as many as there are stars in the sky."""
    view = answer(source, qtbot, "It begins here")
    view.show_text(f"It begins here {'x' * 2_000}*")
    view.show_text(f"It begins here {'x' * 2_000}* {'so, ' * 2_000}|")
    prose = view.findChild(Prose)
    assert prose is not None
    assert prose.toPlainText().startswith("It begins here xxx")


def test_tables_and_quotes_look_like_ours_wherever_they_stand(
    source: ThemeSource, qtbot: QtBot
) -> None:
    text = "> said\n> on\n>\n> > more\n\nPlain.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> اقتباس\n"
    view = answer(source, qtbot, text)
    prose = view.findChild(Prose)
    assert prose is not None
    (table,) = [f for f in prose.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    look = table.format()
    assert look.borderBrush().color() == source.theme.line_mid
    assert look.borderStyle() is QTextTableFormat.BorderStyle.BorderStyle_Solid
    levels = {}
    block = prose.document().begin()
    while block.isValid():
        levels[block.text()] = quote_level(block)
        block = block.next()
    assert (levels["said on"], levels["more"], levels["Plain."], levels["اقتباس"]) == (1, 2, 0, 1)
    marks = prose.grab().toImage()
    rows = range(marks.height())
    assert any(marks.pixelColor(1, y) == source.theme.line_mid for y in rows)
    assert any(marks.pixelColor(marks.width() - 2, y) == source.theme.line_mid for y in rows)
