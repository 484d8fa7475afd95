"""The sheet above the run bar: it asks for what is missing, and is used without a mouse."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from forge_gui.ui.run.inputs_sheet import InputsSheet
from forge_gui.values.graph import Graph, PipelineInput, Step
from forge_gui.values.ids import StepId
from tests.ui.house import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
GRAPH = Graph(
    name="Mails",
    inputs=(
        PipelineInput(StepId("tone"), example="friendly", description="How it shall sound"),
        PipelineInput(StepId("mail")),
    ),
    steps=(Step(StepId("say"), "template", "Say", {"text": "{mail} {tone}"}),),
)


@pytest.fixture
def sheet(house: House) -> InputsSheet:
    house.window.document.editor.set_graph(GRAPH)
    QApplication.processEvents()
    return house.window.area.sheet


def box_of(sheet: InputsSheet, name: str) -> QPlainTextEdit:
    found = reversed(sheet.findChildren(QPlainTextEdit))  # those before it are about to go
    return next(one for one in found if one.accessibleName() == f"Value of {name}")


def button_of(sheet: InputsSheet, name: str) -> QPushButton:
    return next(b for b in sheet.findChildren(QPushButton) if b.accessibleName() == name)


def test_run_opens_it_at_what_is_missing_and_runs_once_it_is_given(
    house: House, sheet: InputsSheet, qtbot: QtBot
) -> None:
    bar = house.window.area.run_bar
    assert bar.inputs_button.text() == "1 missing"
    house.studio.commands.run("run.start")
    assert sheet.isVisible()
    assert QApplication.focusWidget() is box_of(sheet, "mail")
    QTest.keyClicks(box_of(sheet, "mail"), "Hello")
    assert bar.inputs_button.text() == "Inputs"
    with qtbot.waitSignal(house.window.document.run.finished):
        house.studio.commands.run("run.start")
    assert dict(house.window.document.run.last_inputs) == {"mail": "Hello"}


def test_f4_opens_it_and_escape_closes_it(house: House, sheet: InputsSheet) -> None:
    house.studio.commands.run("run.inputs")
    assert sheet.isVisible()
    assert house.window.area.run_bar.inputs_button.isChecked()
    QTest.keyClick(box_of(sheet, "mail"), Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert not house.window.area.run_bar.inputs_button.isChecked()
    assert QApplication.focusWidget() is house.window.area.view


def test_tab_goes_from_value_to_value(house: House, sheet: InputsSheet) -> None:
    sheet.open_at("tone")
    visited = set()
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.add(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {"Value of tone", "Value of mail", "Take mail from a file"} <= visited


def test_the_example_can_be_taken_again(house: House, sheet: InputsSheet) -> None:
    sheet.open_at()
    again = button_of(sheet, "Use the example of tone")
    assert again.isHidden()
    box_of(sheet, "tone").setPlainText("curt")
    assert not again.isHidden()
    again.click()
    assert box_of(sheet, "tone").toPlainText() == "friendly"
    assert dict(house.window.document.inputs.given) == {}


def test_a_dropped_file_becomes_the_value(
    house: House, sheet: InputsSheet, qtbot: QtBot, tmp_path: object
) -> None:
    from pathlib import Path

    assert isinstance(tmp_path, Path)
    path = tmp_path / "mail.txt"
    path.write_text("From a file")
    sheet.open_at()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    box_of(sheet, "mail").dropEvent(drop)
    qtbot.waitUntil(lambda: box_of(sheet, "mail").toPlainText() == "From a file")


def test_it_follows_the_pipeline_and_goes_with_its_last_input(
    house: House, sheet: InputsSheet
) -> None:
    sheet.open_at()
    house.window.document.editor.delete(("tone",))
    QApplication.processEvents()
    assert box_of(sheet, "mail").isVisible()
    house.window.document.editor.delete(("mail",))
    assert sheet.isHidden()
    assert house.window.area.run_bar.inputs_button.isHidden()


def test_another_pipeline_shows_its_own_values(house: House, sheet: InputsSheet) -> None:
    sheet.open_at()
    box_of(sheet, "mail").setPlainText("Hello")
    house.window.new_tab()
    QApplication.processEvents()
    assert sheet.isHidden()
    house.studio.commands.run("file.previous")
    sheet.open_at()
    assert box_of(sheet, "mail").toPlainText() == "Hello"


def test_a_line_of_five_megabytes_is_shown_in_part_and_kept_whole(
    house: House, sheet: InputsSheet
) -> None:
    large = "word " * 1_050_000
    document = house.window.document
    sheet.open_at()
    name = document.inputs.rows[0].name
    spent = []
    for value in (large, "short", f"{large}!"):
        before = time.thread_time()
        document.inputs.set_value(name, value)
        house.window.grab()
        spent.append(time.thread_time() - before)

    assert max(spent) < 0.5, spent
    box = box_of(sheet, name)
    assert len(box.toPlainText()) < 3_000
    assert box.isReadOnly()
    assert "of 5,250,001 characters" in box.toPlainText()
    assert document.inputs.given[name] == f"{large}!"
    QTest.keyClicks(box, "x")
    assert document.inputs.given[name] == f"{large}!", "not edited by accident"
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert box.toPlainText() == ""
    assert not box.isReadOnly()
    box.insertPlainText("a😀b")
    box.moveCursor(box.textCursor().MoveOperation.Left)
    data = QMimeData()
    data.setText(large)
    box.insertFromMimeData(data)
    assert document.inputs.given[name] == f"a😀{large}b"
