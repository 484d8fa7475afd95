"""A conversation that is followed: what stands on the screen is copied, only what is new painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.playground.thread_view import ThreadView
from forge_gui.ui.theme.sheet import sheet
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import Turn, TurnId
from forge_gui.values.generation import Role
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.playground_column import TurnRow

HIGH = 400
RGB = QImage.Format.Format_RGB32
PROSE = "\n\n".join(
    f"Paragraph {n} of words that go over more than one line here." for n in range(12)
)
CODE = "```python\n" + "\n".join(f"line_{n} = {n}" for n in range(25))


@pytest.fixture
def dressed(qtbot: QtBot, qapp: QApplication, source: ThemeSource) -> Iterator[ThemeSource]:
    """With the style sheet of the program, which has its own mind of grounds."""
    before = qapp.styleSheet()
    qapp.setStyleSheet(sheet(source.theme))
    yield source
    qapp.setStyleSheet(before)


class Painted(QObject):
    """How much of the conversation's ground is painted."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__()
        self.pixels = 0
        self._ground = ground
        ground.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground and isinstance(event, QPaintEvent):
            self.pixels += event.region().boundingRect().height()
        return False


def _answer(text: str) -> Turn:
    return Turn(TurnId("a"), None, Role.ASSISTANT, text, 1.0, ModelId("simulation", "talker"))


def _shown(qtbot: QtBot, source: ThemeSource, text: str) -> ThreadView:
    view = ThreadView(source)
    qtbot.addWidget(view)
    view.resize(320, HIGH)
    view.show_rows([TurnRow(_answer(text), is_live=True)])
    view.show()
    qtbot.waitExposed(view)
    view.go_to_end()
    for _ in range(5):
        QApplication.processEvents()
    assert view.pile.height() > HIGH
    return view


def _on_screen(view: ThreadView) -> QImage:
    """What the window holds, without painting anything."""
    held = view.screen().grabWindow(view.winId()).toImage()
    return held.copy(view.viewport().geometry()).convertToFormat(RGB)


def _painted_anew(view: ThreadView) -> QImage:
    return view.grab().toImage().copy(view.viewport().geometry()).convertToFormat(RGB)


def _grow(view: ThreadView, text: str) -> None:
    view.show_live(_answer(text), "")
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (PROSE, " and more words that make another line of it"),
        (f"{PROSE}\n\n```python\na = 1", "\nanother_line = 1"),
    ],
)
def test_only_what_is_new_is_painted(
    qtbot: QtBot, dressed: ThemeSource, text: str, more: str
) -> None:
    view = _shown(qtbot, dressed, text)
    painted = Painted(view.pile)
    for _ in range(4):
        before, painted.pixels = view.pile.height(), 0
        text += more
        _grow(view, text)
        assert view.pile.height() > before
        bar = view.verticalScrollBar()
        assert bar.value() == bar.maximum() > 0
        assert 0 < painted.pixels < HIGH * 0.7


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_what_was_copied_is_what_would_be_painted(
    qtbot: QtBot, dressed: ThemeSource, direction: Qt.LayoutDirection
) -> None:
    text = PROSE + "\n\n"
    view = ThreadView(dressed)
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(320, HIGH)
    row = TurnRow(_answer(text), is_live=True)
    view.show_rows([row])
    view.show()
    qtbot.waitExposed(view)
    asked = Turn(TurnId("b"), TurnId("a"), Role.USER, "And the next one?", 2.0)
    for more in (
        CODE,
        "\n\nmore = 2\n```\n\n",
        "- one\n- two\n\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
    ):
        text += more
        _grow(view, text)
        assert _on_screen(view) == _painted_anew(view)
    view.show_rows([replace(row, turn=_answer(text), is_live=False), TurnRow(asked)])
    view.resize(280, HIGH)
    for _ in range(5):
        QApplication.processEvents()
    assert _on_screen(view) == _painted_anew(view)
