"""The prompt editor: what counts as an edit, completion, colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from forge_gui.ui.inspector.prompt_editor import PromptEditor, faults_in
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PortKind
from forge_gui.viewmodels.inspector_names import Name

# Popups of the offscreen platform complain about what only a real screen can do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def editor(qtbot: QtBot, source: ThemeSource) -> PromptEditor:
    made = PromptEditor(source, "Prompt")
    qtbot.addWidget(made)
    made.show()
    return made


def test_showing_and_colouring_a_text_is_no_edit(editor: PromptEditor, qtbot: QtBot) -> None:
    told: list[str] = []
    editor.edited.connect(told.append)
    editor.show_text("Sum up {text}")
    editor.offer([Name("text")], {"text": PortKind.JSON})
    editor.offer([Name("text")], {"text": PortKind.TEXT})
    qtbot.wait(10)
    assert told == []


def test_typing_is_told_once_a_change(editor: PromptEditor, qtbot: QtBot) -> None:
    told: list[str] = []
    editor.edited.connect(told.append)
    QTest.keyClicks(editor, "hi")
    assert told == ["h", "hi"]


def test_a_brace_proposes_names_and_enter_takes_one(editor: PromptEditor, qtbot: QtBot) -> None:
    editor.offer([Name("table"), Name("mail"), Name("mailbox")], {})
    taken: list[tuple[str, str]] = []
    editor.completed.connect(lambda name, text: taken.append((name.name, text)))
    QTest.keyClicks(editor, "From {ma")
    assert [name.text for name in editor.proposals.names] == ["mail", "mailbox"]
    assert editor.proposals.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "From {mailbox}"
    assert taken == [("mailbox", "From {mailbox}")]
    assert not editor.proposals.isVisible()
    assert editor.textCursor().position() == len("From {mailbox}")


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Enter])
def test_keys_of_what_comes_are_proposed_after_a_bracket(editor: PromptEditor, key: Qt.Key) -> None:
    editor.offer([Name("facts"), Name("facts", "name"), Name("facts", "näme")], {})
    QTest.keyClicks(editor, "Dear {facts[n")
    QTest.keyClick(editor, key)
    assert editor.toPlainText() == "Dear {facts[name]}"


def test_escape_closes_the_list_and_nothing_else(editor: PromptEditor) -> None:
    editor.offer([Name("mail")], {})
    QTest.keyClicks(editor, "{m")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.proposals.isVisible()
    assert editor.toPlainText() == "{m"


def test_completing_inside_a_placeholder_takes_its_rest_along(editor: PromptEditor) -> None:
    editor.offer([Name("mail")], {})
    editor.show_text("A \N{GRINNING FACE} {mxyz} b")
    cursor = editor.textCursor()
    cursor.setPosition(7)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, "m")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "A \N{GRINNING FACE} {mail} b"
    assert editor.textCursor().position() == 11, "Qt counts the face as two"


def test_a_click_on_a_line_takes_it(editor: PromptEditor, qtbot: QtBot) -> None:
    editor.offer([Name("mail"), Name("mood")], {})
    QTest.keyClicks(editor, "{m")
    view = editor.proposals.list
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.toPlainText() == "{mood}"


def test_a_doubled_brace_proposes_nothing(editor: PromptEditor, qtbot: QtBot) -> None:
    editor.offer([Name("mail")], {})
    QTest.keyClicks(editor, "{{ma")
    assert not editor.proposals.isVisible()


def test_the_cursor_stays_where_it_was_when_the_text_comes_back(
    editor: PromptEditor, qtbot: QtBot
) -> None:
    editor.clearFocus()
    editor.show_text("one two")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    editor.show_text("one two three")
    assert editor.textCursor().position() == 3


def test_what_comes_back_by_undo_is_shown_where_it_is(editor: PromptEditor, qtbot: QtBot) -> None:
    with qtbot.waitActive(editor):
        editor.setFocus()
    QTest.keyClicks(editor, "one, three")
    editor.show_text("one two, three")
    assert editor.textCursor().position() == len("one two")


def test_undo_goes_to_the_document(editor: PromptEditor) -> None:
    asked: list[str] = []
    editor.undo_wanted.connect(lambda: asked.append("undo"))
    editor.redo_wanted.connect(lambda: asked.append("redo"))
    QTest.keyClicks(editor, "hi")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(editor, Qt.Key.Key_Z, control)
    QTest.keyClick(editor, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert asked == ["undo", "redo"]
    assert editor.toPlainText() == "hi", "there is no second history"


def test_a_faulty_brace_is_underlined_and_says_why(
    editor: PromptEditor, source: ThemeSource
) -> None:
    editor.show_text("a {b c} \N{GRINNING FACE} {d e}")
    block = editor.document().firstBlock()
    marked = [
        (span.start, span.length)
        for span in block.layout().formats()
        if span.format.underlineColor() == source.theme.danger
    ]
    assert marked == [(2, 5), (11, 5)]
    sentences = [sentence for sentence, _, _ in faults_in("a {b c}\n{}")]
    assert sentences[0].startswith("Line 1, column 3: {b c} is not a placeholder.")
    assert [(start, end) for _, start, end in faults_in("a {b c}\n{}")] == [(2, 7), (8, 10)]


def test_a_placeholder_has_the_colour_of_its_port(
    editor: PromptEditor, source: ThemeSource
) -> None:
    editor.offer([Name("a"), Name("b")], {"a": PortKind.TEXT, "b": PortKind.NUMBER})
    editor.show_text("{a} {b} {a[key]}")
    block = editor.document().firstBlock()
    colors = {
        span.start: span.format.foreground().color().name() for span in block.layout().formats()
    }
    ports = source.theme.ports
    assert colors == {
        0: ports[PortKind.TEXT].color.name(),
        4: ports[PortKind.NUMBER].color.name(),
        8: ports[PortKind.JSON].color.name(),
    }
