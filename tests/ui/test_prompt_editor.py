"""The prompt editor: what counts as an edit, completion, colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from forge_gui.ui.inspector.prompt_editor import PromptEditor
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PortKind

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
    editor.offer(["text"], {"text": PortKind.JSON})
    editor.offer(["text"], {"text": PortKind.TEXT})
    qtbot.wait(10)
    assert told == []


def test_typing_is_told_once_a_change(editor: PromptEditor, qtbot: QtBot) -> None:
    told: list[str] = []
    editor.edited.connect(told.append)
    QTest.keyClicks(editor, "hi")
    assert told == ["h", "hi"]


def test_a_brace_proposes_names_and_enter_takes_one(editor: PromptEditor, qtbot: QtBot) -> None:
    editor.offer(["mail", "table"], {})
    taken: list[str] = []
    editor.completed.connect(taken.append)
    QTest.keyClicks(editor, "From {ma")
    popup = editor.proposals
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert editor.toPlainText() == "From {mail}"
    assert taken == ["mail"]


def test_a_doubled_brace_proposes_nothing(editor: PromptEditor, qtbot: QtBot) -> None:
    editor.offer(["mail"], {})
    QTest.keyClicks(editor, "{{ma")
    assert not editor.proposals.isVisible()


def test_the_cursor_stays_where_it_was_when_the_text_comes_back(
    editor: PromptEditor, qtbot: QtBot
) -> None:
    QTest.keyClicks(editor, "one two")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    editor.show_text("one two three")
    assert editor.textCursor().position() == 3


def test_a_placeholder_has_the_colour_of_its_port(
    editor: PromptEditor, source: ThemeSource
) -> None:
    editor.offer(["a", "b"], {"a": PortKind.TEXT, "b": PortKind.NUMBER})
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
