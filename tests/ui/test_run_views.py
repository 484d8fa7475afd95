"""The run bar, the values, the timeline and the log follow a run and say what it says."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.run.log_view import LogView
from forge_gui.ui.run.run_bar import RunBar
from forge_gui.ui.run.run_dock import TABS, RunDock
from forge_gui.ui.run.timeline_view import TimelineView
from forge_gui.ui.run.values_view import ValuesView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.batch import BatchSource, BatchViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.history import HistoryViewModel
from forge_gui.viewmodels.log import LogViewModel
from forge_gui.viewmodels.run import RunState, RunViewModel
from forge_gui.viewmodels.value_files import ValueFilesViewModel
from tests.bridge.crossing import Crossing

_GRAPH = Graph("One", steps=(Step(StepId("ask"), "model", "Ask", {"model": "forge:tiny"}),))


@pytest.fixture
def run(crossing: Crossing) -> Iterator[RunViewModel]:
    made = RunViewModel(crossing.bridge, EditorViewModel(_GRAPH))
    yield made
    made.close()


def _words(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


def _bar(qtbot: QtBot, source: ThemeSource, run: RunViewModel | None) -> RunBar:
    bar = RunBar(source)
    qtbot.addWidget(bar)
    bar.resize(900, 45)
    bar.show()
    bar.show_run(run)
    return bar


def _button(bar: RunBar) -> WordButton:
    return bar.buttons.main


def test_run_becomes_stop_in_the_same_place(
    qtbot: QtBot, source: ThemeSource, run: RunViewModel, crossing: Crossing
) -> None:
    crossing.engine.step_gate = asyncio.Event()
    bar = _bar(qtbot, source, run)
    bar.run_wanted.connect(run.start)
    bar.stop_wanted.connect(run.stop)
    button = _button(bar)
    place = button.geometry()
    assert button.text() == "Run"
    button.click()
    qtbot.waitUntil(lambda: run.state is RunState.RUNNING)
    assert (button.text(), button.geometry()) == ("Stop", place)
    button.click()
    qtbot.waitUntil(lambda: run.state is RunState.STOPPED)
    assert button.text() == "Run"
    assert any(words.startswith("Stopped after") for words in _words(bar))


def test_a_refusal_is_said_in_the_bar(
    qtbot: QtBot, source: ThemeSource, run: RunViewModel, crossing: Crossing
) -> None:
    crossing.engine.faults = (Fault("There is no model tiny.", "ask"),)
    bar = _bar(qtbot, source, run)
    run.start()
    qtbot.waitUntil(lambda: run.state is RunState.REFUSED)
    assert "There is no model tiny." in _words(bar)


def test_without_a_document_nothing_can_be_run(qtbot: QtBot, source: ThemeSource) -> None:
    bar = _bar(qtbot, source, None)
    assert not _button(bar).isEnabled()


def test_values_can_be_read_copied_and_pinned(
    qtbot: QtBot, source: ThemeSource, run: RunViewModel, crossing: Crossing
) -> None:
    files = ValueFilesViewModel(crossing.bridge)
    view = ValuesView(source, files)
    qtbot.addWidget(view)
    view.show()
    view.show_run(run)
    run.start()
    qtbot.waitUntil(lambda: run.state is RunState.DONE)
    text = view.findChild(QPlainTextEdit)
    assert text is not None
    assert text.toPlainText() == "hello"
    buttons = view.findChildren(IconButton)
    next(b for b in buttons if b.accessibleName() == "Copy this value").click()
    assert QGuiApplication.clipboard().text() == "hello"
    pin = next(b for b in buttons if b.accessibleName().startswith("Pin this output"))
    pin.click()
    assert run.editor.graph.pins == {"ask": {"response": "hello"}}
    pin.click()
    assert not run.editor.graph.pins
    files.close()
    view.show_run(None)
    assert not text.isVisible()


def test_the_timeline_grows_with_its_lanes(
    qtbot: QtBot, source: ThemeSource, run: RunViewModel
) -> None:
    view = TimelineView(source)
    qtbot.addWidget(view)
    view.resize(900, 200)
    view.show_run(run)
    empty = view.grab().toImage()
    run.start()
    qtbot.waitUntil(lambda: run.state is RunState.DONE)
    assert len(run.progress.lanes) == 1
    assert view.grab().toImage() != empty


def _dock(source: ThemeSource, log: LogViewModel, crossing: Crossing) -> RunDock:
    history, batch = HistoryViewModel(crossing.bridge), BatchViewModel(crossing.bridge, BatchSource)
    files = ValueFilesViewModel(crossing.bridge)
    return RunDock(source, log, history, batch, files, {"Monitor": QWidget})


def test_the_log_follows_levels_and_counts_troubles(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing
) -> None:
    log = LogViewModel(crossing.bridge)
    dock = _dock(source, log, crossing)
    qtbot.addWidget(dock)
    qtbot.addWidget(dock.bar)
    log.add("WARNING", "pool", "nearly full", 1.0)
    log.add("DEBUG", "pool", "looked", 2.0)
    view = LogView(source, log)
    qtbot.addWidget(view)
    view.show()
    text = view.findChild(QPlainTextEdit)
    assert text is not None
    assert "nearly full" in text.toPlainText()
    assert "looked" not in text.toPlainText()
    log.set_level("DEBUG")
    assert "looked" in text.toPlainText()
    assert log.troubles == 0
    assert text.maximumBlockCount() > 0


def test_a_folded_dock_opens_at_the_tab_that_is_asked_for(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing
) -> None:
    dock = _dock(source, LogViewModel(crossing.bridge), crossing)
    qtbot.addWidget(dock)
    qtbot.addWidget(dock.bar)
    told: list[bool] = []
    dock.folded.connect(told.append)
    dock.set_folded(True)
    dock.show_tab("Values")
    assert told == [True, False]
    assert dock.tabs.tabText(dock.tabs.currentIndex()) == "Values"
    assert [dock.tabs.tabText(i) for i in range(dock.tabs.count())] == list(TABS)


def test_values_open_at_what_is_selected_on_the_canvas(
    qtbot: QtBot, source: ThemeSource, run: RunViewModel, crossing: Crossing
) -> None:
    """The page is made when its tab is first shown: what was selected before counts as well."""
    graph = Graph("Two", steps=(*_GRAPH.steps, Step(StepId("last"), "template", "Last")))
    run.editor.set_graph(graph)
    run.start()
    qtbot.waitUntil(lambda: run.state is RunState.DONE)
    run.editor.select(("ask",))
    files = ValueFilesViewModel(crossing.bridge)
    view = ValuesView(source, files)
    qtbot.addWidget(view)
    view.show_run(run)
    assert view.value.title.text() == "Ask, response"
    run.editor.select(())
    assert view.value.title.text() == "Ask, response", "what was chosen stays"
    files.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_tabs_that_have_no_room_are_reached_by_keys_and_by_a_menu(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing
) -> None:
    dock = _dock(source, LogViewModel(crossing.bridge), crossing)
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.addWidget(dock.bar)
    layout.addWidget(dock)
    qtbot.addWidget(frame)
    frame.resize(1_200, 400)
    frame.show()
    assert not dock.tab_row.more.isVisible()
    frame.resize(420, 400)
    QCoreApplication.processEvents()
    assert frame.width() == 420
    assert dock.tab_row.more.isVisible()
    dock.tabs.setFocus()
    for _ in range(len(TABS) - 1):
        QTest.keyClick(dock.tabs, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    last = dock.tabs.count() - 1
    assert dock.tabs.currentIndex() == last
    seen = dock.tabs.rect()
    assert seen.contains(dock.tabs.tabRect(last).adjusted(2, 0, -2, 0))
    QTest.keyClick(dock.tabs, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert dock.tabs.currentIndex() == 0
    assert seen.contains(dock.tabs.tabRect(0).adjusted(2, 0, -2, 0))
    QTest.keyClick(dock.tabs, Qt.Key.Key_Right)
    assert dock.tabs.currentIndex() == 1
    QTest.mouseClick(dock.tab_row.more, Qt.MouseButton.LeftButton)
    (menu,) = dock.tab_row.findChildren(QMenu)
    lines = menu.actions()
    assert [line.text() for line in lines] == list(TABS)
    assert [line.isChecked() for line in lines].index(True) == 1
    lines[TABS.index("Log")].trigger()
    assert dock.tabs.currentIndex() == TABS.index("Log")
    menu.close()
