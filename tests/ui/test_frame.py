"""The window: its commands and keys, pages, docks, tabs, regions, messages, and what it remembers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.canvas.view import CanvasView
from forge_gui.ui.frame.command_palette import CommandPalette
from forge_gui.ui.frame.main_window import MainWindow
from forge_gui.ui.frame.message_strip import Message
from forge_gui.ui.palette.steps_grid import StepsGrid
from forge_gui.ui.start.first_start import FirstStart
from forge_gui.ui.theme import icons
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.step_kinds import BUILT_IN_KINDS, StepKindInfo
from tests.bridge.crossing import Crossing
from tests.ui.house import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_no_key_belongs_to_two_commands_and_each_can_be_reached(house: House) -> None:
    commands = house.studio.commands.all
    keys = [QKeySequence(key).toString() for command in commands for key in command.keys]
    assert len(keys) == len(set(keys))
    assert all(keys)
    hidden = [command.id for command in commands if command.is_hidden and not command.keys]
    assert hidden == []


def test_every_icon_of_a_command_exists(house: House) -> None:
    for command in house.studio.commands.all:
        assert command.icon or command.is_hidden, command.id  # a row without one looks unfinished
        if command.icon:
            assert icons.knows(command.icon), command.id
            assert not icons.outline(command.icon).isEmpty(), command.id


def test_every_kind_of_step_has_its_icon_and_one_of_a_plug_in_may_name_what_there_is_not() -> None:
    assert all(icons.knows(info.icon) for info in BUILT_IN_KINDS.values())
    assert not icons.knows("no-such-icon")
    assert icons.outline("no-such-icon") == icons.outline("puzzle-piece")


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_every_page_and_tab_can_be_drawn(house: House, theme: str) -> None:
    window = house.window
    window.source.want(theme)
    house.studio.workspace.current.editor.add_step("model")
    for mark in window.marks:
        window.show_page(mark.id)
        assert not window.grab().isNull()
    for name in ("Timeline", "Values", "Log", "Monitor"):
        window.show_run_tab(name)
        assert not window.grab().isNull()


def test_an_empty_canvas_offers_samples_and_leaves_when_a_step_comes(house: House) -> None:
    window = house.window
    dock, area = window.workbench.inspector_dock, window.area
    assert (area.is_start_shown, dock.isVisible()) == (True, False)
    assert window.findChild(FirstStart) is not None
    house.studio.commands.run("step.add")
    assert area.view is not None
    window.document.editor.add_step("template")
    assert (area.is_start_shown, dock.isVisible()) == (False, True)
    window.document.editor.undo()
    assert (area.is_start_shown, dock.isVisible()) == (True, False)


def test_models_and_steps_of_the_palette_become_steps(house: House) -> None:
    bench = house.window.workbench
    bench.models.wanted.emit("forge:tiny")
    bench.palette_column.step_wanted.emit("output")
    bench.palette_column.step_wanted.emit("input")
    graph = house.window.document.editor.graph
    assert [step.kind for step in graph.steps] == ["model", "output"]
    assert graph.steps[0].settings["model"] == "forge:tiny"
    assert len(graph.inputs) == 1


def test_tabs_follow_the_documents(house: House) -> None:
    window, work = house.window, house.studio.workspace
    work.current.editor.add_step("template")
    house.studio.commands.run("file.new")
    tabs = window.top_bar.tabs
    assert tabs.count() == 2
    assert tabs.currentIndex() == 1
    house.studio.commands.run("file.next")
    assert work.current is work.documents[0]
    assert isinstance(window.area.view, CanvasView)
    tabs.close_wanted.emit(work.documents[1].key)
    assert tabs.count() == 1


def test_panels_hide_and_come_back_and_are_remembered(
    house: House, qtbot: QtBot, crossing: Crossing, source: ThemeSource, memory: QSettings
) -> None:
    window = house.window
    window.document.editor.add_step("template")
    house.studio.commands.run("view.inspector")
    house.studio.commands.run("view.run")
    assert not window.workbench.inspector_dock.isVisible()
    assert window.workbench.run.is_folded
    window.close()
    second = House(qtbot, crossing, source, memory)
    second.window.document.editor.add_step("template")
    assert not second.window.workbench.inspector_dock.isVisible()
    assert second.window.workbench.run.is_folded
    second.studio.commands.run("view.inspector")
    assert second.window.workbench.inspector_dock.isVisible()
    second.close()


def test_a_window_memory_that_makes_no_sense_is_passed_over(
    qtbot: QtBot, crossing: Crossing, source: ThemeSource, memory: QSettings
) -> None:
    for key in ("window/geometry", "window/docks", "window/inspector", "window/run_folded"):
        memory.setValue(key, "nonsense")
    made = House(qtbot, crossing, source, memory)
    assert made.window.isVisible()
    made.close()


def test_the_theme_is_switched_and_kept(house: House, qtbot: QtBot) -> None:
    assert house.window.source.theme.name == "dark"
    house.studio.commands.run("view.theme")
    assert house.window.source.theme.name == "light"
    qtbot.waitUntil(lambda: house.store.values["ui.theme"] == "light")


def test_reduced_motion_reaches_what_moves(house: House) -> None:
    house.studio.settings.set("ui.motion", "reduced")
    assert house.window.source.reduced_motion


def test_f6_goes_round_the_regions(house: House) -> None:
    house.window.document.editor.add_step("template")
    visited: list[QWidget | None] = []
    for _ in range(8):
        house.studio.commands.run("view.next_region")
        visited.append(QApplication.focusWidget())
    assert None not in visited
    assert len(set(visited)) >= 5


def test_everything_that_takes_the_keyboard_has_a_name(house: House) -> None:
    window = house.window
    window.document.editor.add_step("model")
    for mark in window.marks:
        window.show_page(mark.id)
        for name in ("Timeline", "Values", "Log"):
            window.workbench.show_run_tab(name)
    nameless = [
        f"{type(part).__name__} in {type(part.parentWidget()).__name__}"
        for part in window.findChildren(QWidget)
        if part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and part.window() is window  # popups name themselves when they open
        and not isinstance(part.parentWidget(), QAbstractScrollArea)
        and not _name(part)
    ]
    assert "; ".join(nameless) == ""


def _name(part: QWidget) -> str:
    text = getattr(part, "text", None)
    return part.accessibleName() or (str(text()) if callable(text) else "")


def _palette(window: MainWindow) -> tuple[CommandPalette, QLineEdit]:
    palette = window.command_palette
    assert palette is not None
    field = palette.findChild(QLineEdit)
    assert field is not None
    return palette, field


def test_the_palette_finds_by_words_and_by_letters_and_runs(house: House) -> None:
    window = house.window
    house.studio.commands.run("palette.open")
    palette, field = _palette(window)
    found = house.studio.commands.search("opl")
    assert found[0].id == "file.open"
    QTest.keyClicks(field, "new pipe")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(house.studio.workspace.documents) == 2
    assert not palette.isVisible()


def test_escape_closes_the_palette_and_does_nothing(house: House) -> None:
    window = house.window
    window.open_palette()
    palette, field = _palette(window)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert len(house.studio.workspace.documents) == 1


def test_the_palette_closes_though_what_had_the_keyboard_is_gone(
    house: House, qtbot: QtBot
) -> None:
    """Once Escape failed with an error then, and a window that was made smaller could crash."""
    window = house.window
    gone = QLineEdit(window)
    gone.show()
    gone.setFocus()
    window.open_palette()
    palette, field = _palette(window)
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_what_cannot_be_done_now_is_not_done_from_the_palette(house: House) -> None:
    window = house.window
    window.open_palette()
    palette, field = _palette(window)
    palette.search("stop the run")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_troubles_wait_their_turn_and_news_goes_by_itself(house: House) -> None:
    strip = house.window.area.messages
    strip.say(Message("The disk is full.", "Free some space."))
    strip.say(Message("The file is damaged."))
    said = []
    while strip.message is not None:
        said.append(strip.message.sentence)
        strip.next()
    assert said == ["The file is damaged.", "The disk is full."]
    assert not strip.isVisible()


def test_a_message_with_a_button_does_what_it_says(house: House) -> None:
    done: list[str] = []
    strip = house.window.area.messages
    strip.say(Message("It broke off.", action_text="Retry", action=lambda: done.append("again")))
    strip.act()
    assert done == ["again"]
    assert not strip.isVisible()


def test_kinds_of_plug_ins_come_into_the_palette(qtbot: QtBot, house: House) -> None:
    shout = StepKindInfo("shout", "Shout", "Says it loudly.", "no-such-icon")
    grid, schemas = house.window.workbench.palette_column.steps, house.studio.schemas
    before = _cells(grid)
    assert before[:2] == ["Input", "Model"]
    for _told_twice in range(2):
        schemas.kinds.learn({**BUILT_IN_KINDS, "shout": shout})
        schemas.kindsChanged.emit()
    assert _cells(grid) == [*before, "Shout"]
    (cell,) = [one for one in grid.findChildren(QAbstractButton) if one.text() == "Shout"]
    qtbot.waitUntil(cell.isVisible)
    with qtbot.waitSignal(house.window.workbench.palette_column.step_wanted) as wanted:
        cell.click()
    assert wanted.args == ["shout"]


def _cells(grid: StepsGrid) -> list[str]:
    return [cell.text() for cell in grid.findChildren(QAbstractButton)]
