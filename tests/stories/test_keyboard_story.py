"""Everything with the keyboard alone, through the outline: build, run, break, look, edit a value, go
on, step, compare, undo, save. A mouse event anywhere fails the story."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListView

from forge_gui.ui.debug.debug_panel import DebugPanel
from forge_gui.ui.values.value_view import ValueView
from forge_gui.viewmodels.comparison_rows import RunDiffRow
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import LEFT, NO_KEYS, OpenDesk, steps
from tests.stories.keyboard import CTRL, SHIFT, Key, Keyboard, no_mouse
from tests.stories.outline_hands import (
    build,
    built,
    choose_row,
    give_input,
    hands_on,
    held,
    outline_of,
    report,
    run_all,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def look_at_values(hands: Keyboard) -> list[str]:
    """Down the list of values, and what the viewer shows of each."""
    hands.press(Key.Key_2, CTRL | SHIFT)
    (view,) = [one for one in hands.desk.window.findChildren(ValueView) if one.isVisible()]
    seen: list[str] = []
    hands.press(Key.Key_Home)
    for _row in range(12):
        hands.desk.wait(lambda: not view.shown.is_reading)
        seen.append(str(view.shown.value))
        hands.press(Key.Key_Down)
    return seen


def set_breakpoints(hands: Keyboard) -> None:
    """On the wire into Report, by its port's row; and on Draft itself."""
    editor = hands.desk.editor
    choose_row(hands, "Report")
    hands.press(Key.Key_Right)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_F9)
    choose_row(hands, "Draft")
    hands.press(Key.Key_F9)
    places = {(name_of(editor.index.nodes[one.step]), one.port) for one in editor.breakpoints}
    assert places == {("Draft", ""), ("Report", "value")}


def edit_the_draft(hands: Keyboard) -> None:
    """In the debugger: the value that comes to Report, Return, another text, use it."""
    desk = hands.desk
    hands.press(Key.Key_7, CTRL | SHIFT)
    (panel,) = desk.window.findChildren(DebugPanel)
    assert panel.held.hasFocus()
    desk.wait(lambda: panel.held.chosen is not None and panel.held.chosen.port == "value")
    assert panel.editor.view.shown.value == "Dear Ann"
    hands.press(Key.Key_Return)
    assert panel.editor.text.hasFocus()
    hands.press(Key.Key_A, CTRL)
    hands.write("Hello Bo")
    hands.press(Key.Key_Return, CTRL | SHIFT)
    desk.wait(lambda: bool(desk.document.debug.edited_text))
    assert panel.held.hasFocus()


def compare(hands: Keyboard, first: str) -> None:
    desk, comparison = hands.desk, hands.desk.app.studio.comparison
    hands.press(Key.Key_8, CTRL | SHIFT)
    desk.wait(lambda: bool(comparison.rows))
    assert comparison.before is not None
    assert comparison.before.key == first
    for _row in range(8):
        if comparison.rows[comparison.row].title != "Report":
            hands.press(Key.Key_Down)
    row = comparison.rows[comparison.row]
    assert isinstance(row, RunDiffRow)
    assert row.title == "Report"
    assert row.sign == "≠"
    marked = [p.text for line in comparison.texts.lines for p in line.right if p.is_marked]
    assert "Hello" in "".join(marked)


def undo_and_redo(hands: Keyboard) -> None:
    desk = hands.desk
    choose_row(hands, "Urgency")
    before = desk.editor.graph
    hands.press(Key.Key_Delete)
    assert "Urgency" not in {one.shown_name for one in desk.editor.graph.steps}
    assert outline_of(desk).hasFocus()
    hands.press(Key.Key_Z, CTRL)
    assert desk.editor.graph == before
    hands.press(Key.Key_Y, CTRL)
    assert len(steps(desk.editor.graph)) == 2
    hands.press(Key.Key_Z, CTRL)
    assert desk.editor.graph == before


def save(hands: Keyboard, path: Path) -> None:
    desk = hands.desk
    hands.press(Key.Key_S, CTRL)
    desk.wait(lambda: bool(desk.window.findChildren(QFileDialog)))
    hands.press(Key.Key_A, CTRL)
    hands.write(str(path))
    hands.press(Key.Key_Return)
    desk.wait(lambda: desk.document.path == path)
    desk.wait(lambda: not desk.window.findChildren(QFileDialog))
    assert path.is_file()
    assert not desk.document.is_modified


def test_build_run_break_edit_continue_compare_save(open_desk: OpenDesk, tmp_path: Path) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    with no_mouse():
        build(hands)
        give_input(hands, "Ann")
        first = desk.run.progress.run
        assert "Dear Ann" in report(desk)
        seen = look_at_values(hands)
        assert {"Ann", "Dear Ann", "4"} <= set(seen)

        set_breakpoints(hands)
        hands.press(Key.Key_F5)
        desk.wait(lambda: held(desk) == ["Draft", "Urgency"])
        hands.press(Key.Key_F10)
        desk.wait(lambda: held(desk) == ["Urgency"])
        hands.press(Key.Key_F10)
        desk.wait(lambda: held(desk) == ["Report"])
        edit_the_draft(hands)
        hands.press(Key.Key_F8)
        desk.wait(lambda: desk.run.state is RunState.DONE)
        assert "Hello Bo" in report(desk)

        compare(hands, first)
        undo_and_redo(hands)
        save(hands, tmp_path / "by-keys.forge.json")


def set_condition(hands: Keyboard, words: str) -> None:
    """From the breakpoints in the debugger: Return, when, compared with what, Return."""
    desk = hands.desk
    hands.press(Key.Key_7, CTRL | SHIFT)
    (panel,) = desk.window.findChildren(DebugPanel)
    hands.tab_to(panel.marks)
    hands.press(Key.Key_Home)
    hands.press(Key.Key_Return)
    hands.write("contains")
    hands.tab_to(panel.sheet.compared)
    hands.write(words)
    hands.press(Key.Key_Return)
    assert panel.marks.hasFocus()
    (one,) = desk.editor.breakpoints
    assert one.condition is not None
    assert (one.condition.condition, one.condition.compared_to) == ("contains", words)


def test_a_condition_and_a_fork_of_the_past(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    with no_mouse():
        built(hands)
        give_input(hands, "Ann")
        choose_row(hands, "Draft")
        hands.press(Key.Key_F9)
        set_condition(hands, "Bo")
        run_all(hands)  # Ann is not Bo: it does not stop
        hands.press(Key.Key_5, CTRL | SHIFT)
        history = desk.app.studio.history
        desk.wait(lambda: len(history.rows) == 2)
        desk.wait(lambda: isinstance(hands.focused, QListView))
        hands.press(Key.Key_End)
        hands.press(Key.Key_Return)
        desk.wait(lambda: desk.document.past is not None)
        choose_row(hands, "Report")
        hands.press(Key.Key_F10, CTRL | SHIFT)
        desk.wait(lambda: desk.document.past is None and desk.run.state is RunState.DONE)
        assert "Dear Ann" in report(desk)


def test_a_mouse_would_be_seen(open_desk: OpenDesk) -> None:
    """A planted click: the watch bites."""
    desk = open_desk()
    with pytest.raises(AssertionError, match="a mouse was used"), no_mouse():
        QTest.mouseClick(desk.window, LEFT, NO_KEYS)
