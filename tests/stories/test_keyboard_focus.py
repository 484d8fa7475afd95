"""The keyboard stays where a person works: at a pause, while a name is typed, from region to region."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from forge_gui.ui.debug.debug_panel import DebugPanel
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import OpenDesk
from tests.stories.keyboard import CTRL, SHIFT, Key, no_mouse
from tests.stories.outline_hands import (
    built,
    choose_row,
    give_input,
    go_to_outline,
    hands_on,
    held,
    outline_of,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_pause_takes_nobodys_keyboard(open_desk: OpenDesk) -> None:
    """Who types goes on typing; the buttons of the run keep the keyboard among themselves."""
    hands = hands_on(open_desk)
    desk = hands.desk
    with no_mouse():
        built(hands)
        give_input(hands, "Ann")
        choose_row(hands, "Report")
        hands.press(Key.Key_F9)
        choose_row(hands, "Urgency")
        hands.press(Key.Key_Return)
        typing = hands.focused
        hands.press(Key.Key_F5)
        desk.wait(lambda: held(desk) == ["Report"])
        assert hands.focused is typing
        hands.press(Key.Key_F8)
        desk.wait(lambda: desk.run.state is RunState.DONE)
        buttons = desk.window.area.run_bar.buttons
        buttons.main.setFocus()
        hands.press(Key.Key_Space)
        desk.wait(lambda: held(desk) == ["Report"])
        hands.press(Key.Key_Tab)
        assert buttons.step.hasFocus()
        hands.press(Key.Key_Space)  # the button goes with the pause
        desk.wait(lambda: desk.run.state is RunState.DONE)
        assert buttons.main.hasFocus()


def test_the_debuggers_list_keeps_the_keyboard_from_pause_to_pause(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    with no_mouse():
        built(hands)
        give_input(hands, "Ann")
        for title in ("Draft", "Report"):
            choose_row(hands, title)
            hands.press(Key.Key_F9)
        hands.press(Key.Key_F5)
        desk.wait(lambda: "Draft" in held(desk))
        hands.press(Key.Key_7, CTRL | SHIFT)
        (panel,) = desk.window.findChildren(DebugPanel)
        assert panel.held.hasFocus()
        hands.press(Key.Key_F8)
        desk.wait(lambda: held(desk) == ["Report"])
        desk.wait(panel.held.hasFocus)
        hands.press(Key.Key_Space)
        desk.wait(lambda: desk.run.state is RunState.DONE)
        assert panel.isAncestorOf(hands.focused or desk.window)


def test_a_name_that_is_being_typed_stays_when_a_state_changes(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    with no_mouse():
        built(hands)
        choose_row(hands, "Draft")
        hands.press(Key.Key_F2)
        hands.write("Lett")
        index = outline_of(desk).currentIndex()
        outline_of(desk).rows.dataChanged.emit(index, index)
        hands.write("er\n")
        assert "Letter" in {one.shown_name for one in desk.editor.graph.steps}


def test_copies_go_from_the_outline_to_another_pipeline(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    with no_mouse():
        built(hands)
        choose_row(hands, "Draft")
        hands.press(Key.Key_C, CTRL)
        hands.press(Key.Key_N, CTRL)
        go_to_outline(hands)
        hands.press(Key.Key_V, CTRL)
        desk.wait(lambda: [one.shown_name for one in desk.editor.graph.steps] == ["Draft"])
        hands.press(Key.Key_Tab, CTRL | SHIFT)
        choose_row(hands, "Draft")
        hands.press(Key.Key_X, CTRL)
        desk.wait(lambda: "Draft" not in {one.shown_name for one in desk.editor.graph.steps})


def test_f6_goes_round_every_region_and_back(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    with no_mouse():
        built(hands)
        regions = {
            "top bar": desk.window.top_bar,
            "pages": desk.window.icon_bar,
            "palette": desk.window.workbench.palette_column.models,
            "outline": outline_of(desk),
            "canvas": desk.window.area,
            "inspector": desk.window.workbench.inspector_dock,
            "run": desk.window.workbench.run_dock,
        }
        seen = []
        hands.press(Key.Key_F6)
        for _step in regions:
            focused = hands.focused
            assert focused is not None
            names = [n for n, r in regions.items() if r is focused or r.isAncestorOf(focused)]
            seen += names[-1:]
            hands.press(Key.Key_F6)
        assert sorted(seen) == sorted(regions)
        before = hands.focused
        hands.press(Key.Key_F6)
        hands.press(Key.Key_F6, SHIFT)
        assert hands.focused is before


def test_every_command_has_words_and_a_key_or_a_line_in_the_palette(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    with no_mouse():
        hands.press(Key.Key_K, CTRL)
        listed = {command.id for command in desk.app.studio.commands.search("")}
        texts: list[str] = []
        keys: list[str] = []
        for command in desk.app.studio.commands.all:
            assert command.text.strip(), command.id
            assert command.id in listed or (command.is_hidden and command.keys), command.id
            texts.append(command.text)
            for key in command.keys:
                sequence = QKeySequence(key)
                assert sequence.count() == 1, key
                keys.append(sequence.toString())
        assert len(set(texts)) == len(texts)
        assert len(set(keys)) == len(keys)
        hands.write("light and dark")
        was_dark = desk.window.source.theme.is_dark
        hands.press(Key.Key_Return)
        assert desk.window.source.theme.is_dark is not was_dark
