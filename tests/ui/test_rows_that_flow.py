"""Small widgets in a row break into lines, from the side that the window is read from."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.flow_row import FlowRow
from forge_gui.ui.evaluation.grid import Grid
from forge_gui.ui.theme.mirroring import isolated
from forge_gui.ui.theme.source import ThemeSource


class _Box(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(100, 28)


def _row(qtbot: QtBot, direction: Qt.LayoutDirection) -> tuple[FlowRow, list[_Box]]:
    made = FlowRow(gap=6)
    qtbot.addWidget(made)
    made.setLayoutDirection(direction)
    buttons = [_Box() for _number in range(3)]
    for button in buttons:
        made.add(button)
    made.resize(220, made.height_for(220))
    made.show()
    return made, buttons


def test_what_has_no_room_comes_into_the_next_line(qtbot: QtBot) -> None:
    made, buttons = _row(qtbot, Qt.LayoutDirection.LeftToRight)
    assert [(b.x(), b.y()) for b in buttons] == [(0, 0), (106, 0), (0, 34)]
    assert made.height() == 62


def test_read_from_the_right_it_begins_there(qtbot: QtBot) -> None:
    _made, buttons = _row(qtbot, Qt.LayoutDirection.RightToLeft)
    assert [(b.x(), b.y()) for b in buttons] == [(120, 0), (14, 0), (120, 34)]


def test_a_list_that_is_filled_after_it_was_added_shows_its_words_whole(
    qtbot: QtBot, source: ThemeSource
) -> None:
    """Its width was asked for while it was empty, and kept."""
    made, combo = FlowRow(), Combo(source, "Order")
    qtbot.addWidget(made)
    made.add(combo)
    made.resize(600, 28)
    combo.addItems(["Name", "At usual context"])
    made.show()
    words = combo.fontMetrics().horizontalAdvance("At usual context")
    qtbot.waitUntil(lambda: combo.width() > words)


def test_texts_are_isolated_only_where_that_changes_something(qapp: QApplication) -> None:
    assert qapp is not None
    assert isolated("It cuts by tokens.") == "It cuts by tokens."
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert isolated("It cuts by tokens.") == "\u2066It cuts by tokens.\u2069"
        assert isolated("جاهز") == "جاهز"
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_question_in_a_table_keeps_its_mark_at_its_end(qtbot: QtBot, source: ThemeSource) -> None:
    grid = Grid(source, "Results", QStandardItemModel(1, 1), {})  # type: ignore[arg-type]
    qtbot.addWidget(grid)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        words = grid.itemDelegate()
        assert isinstance(words, QStyledItemDelegate)
        written = words.displayText("Where is it?", QLocale())
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert written == "\u2066Where is it?\u2069"
