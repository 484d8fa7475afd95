"""The inspector shows what is selected, and edits it through commands that can be undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.slider import Slider
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.input_form import InputForm
from forge_gui.ui.inspector.panel import InspectorPanel
from forge_gui.ui.inspector.prompt_editor import PromptEditor
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing

_GRAPH = Graph(
    "Sort",
    inputs=(PipelineInput(StepId("mail"), example="Hello"),),
    steps=(
        Step(StepId("ask"), "model", "Ask", {"model": "forge:tiny", "prompt": "Read {mail}"}),
        Step(StepId("out"), "output", "Out", {"text": "{ask}"}),
    ),
    wires=(Wire(StepId("ask"), StepId("out"), "ask"),),
)
_SCHEMAS: Mapping[str, JsonObject] = {
    "model": {
        "properties": {
            "model": {"type": "string", "format": "model", "default": ""},
            "prompt": {"type": "string", "format": "template", "default": "{text}"},
            "system": {"type": "string", "format": "template", "default": ""},
            "temperature": {
                "anyOf": [{"type": "number", "minimum": 0, "maximum": 5}, {"type": "null"}],
                "title": "Temperature",
                "default": None,
            },
            "json_mode": {"type": "boolean", "title": "JSON", "default": False},
            "json_schema": {"anyOf": [{"type": "object"}, {"type": "null"}], "title": "Schema"},
        }
    },
    "output": {"properties": {"text": {"type": "string", "format": "template"}}},
}
T = TypeVar("T", bound=QWidget)


class Desk:
    """A panel over one editor."""

    def __init__(self, qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> None:
        self.models = ModelsViewModel(crossing.bridge)
        self.editor = EditorViewModel(_GRAPH)
        self.panel = InspectorPanel(source, self.models, lambda: _SCHEMAS)
        self.holder = QWidget()
        for part in (self.panel.head, self.panel):
            part.setParent(self.holder)
        self.panel.resize(304, 900)
        self.panel.show_editor(self.editor)
        qtbot.addWidget(self.holder)
        self.holder.resize(304, 960)
        self.holder.show()
        self.models.refresh()
        qtbot.waitUntil(lambda: self.models.is_listed)

    def part(self, kind: type[T], name: str) -> T:
        return next(p for p in self.panel.findChildren(kind) if p.accessibleName() == name)


@pytest.fixture
def desk(qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> Iterator[Desk]:
    made = Desk(qtbot, source, crossing)
    yield made
    made.models.close()


def _words(desk: Desk) -> set[str]:
    return {one.text() for one in desk.holder.findChildren(QLabel) if one.isVisible()}


def test_looking_at_every_node_changes_nothing(desk: Desk) -> None:
    for name in ("ask", "out", "mail"):
        desk.editor.select((name,))
    desk.editor.select(())
    assert not desk.editor.can_undo


def test_typing_into_the_prompt_is_one_undo_step(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    prompt = desk.part(PromptEditor, "Prompt")
    prompt.moveCursor(prompt.textCursor().MoveOperation.End)
    QTest.keyClicks(prompt, " now")
    assert desk.editor.graph.step("ask").settings["prompt"] == "Read {mail} now"  # type: ignore[union-attr]
    desk.editor.undo()
    assert prompt.toPlainText() == "Read {mail}"
    assert not desk.editor.can_undo


def test_a_completed_step_name_is_wired(desk: Desk) -> None:
    desk.editor.add_step("output", settings={"text": "x"}, title="Late")
    editor = desk.part(PromptEditor, "Text")
    editor.insertPlainText(" {ask}")
    editor.completed.emit("ask")
    wires = {(w.source, w.target, w.port) for w in desk.editor.graph.wires}
    assert ("ask", "late", "ask") in wires


def test_a_number_out_of_bounds_is_refused_beside_it(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    box = desk.part(QLineEdit, "Temperature")
    QTest.keyClicks(box, "9")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert "Temperature is at most 5." in _words(desk)
    assert "temperature" not in desk.editor.graph.step("ask").settings  # type: ignore[union-attr]
    box.selectAll()
    QTest.keyClicks(box, "0.4")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.editor.graph.step("ask").settings["temperature"] == 0.4  # type: ignore[union-attr]


def test_the_slider_sets_the_number(desk: Desk) -> None:
    desk.editor.select(("ask",))
    slider = desk.part(Slider, "Temperature")
    slider.triggerAction(slider.SliderAction.SliderToMaximum)
    assert desk.editor.graph.step("ask").settings["temperature"] == 2.0  # type: ignore[union-attr]


def test_json_that_is_none_is_refused_beside_it(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    box = desk.part(QPlainTextEdit, "Schema")
    box.setPlainText('{"type": ')
    box.left.emit()  # type: ignore[attr-defined]
    assert desk.editor.graph.step("ask").settings.get("json_schema") is None  # type: ignore[union-attr]
    box.setPlainText('{"type": "object"}')
    box.left.emit()  # type: ignore[attr-defined]
    assert desk.editor.graph.step("ask").settings["json_schema"] == {"type": "object"}  # type: ignore[union-attr]


def test_another_model_can_be_chosen(desk: Desk) -> None:
    desk.editor.select(("ask",))
    combo = desk.part(Combo, "Model")
    place = combo.findData("ollama:llama3.1:8b")
    combo.activated.emit(place)
    assert desk.editor.graph.step("ask").settings["model"] == "ollama:llama3.1:8b"  # type: ignore[union-attr]


def test_a_model_that_is_not_here_is_kept_and_said(desk: Desk) -> None:
    desk.editor.set_model("ask", "ollama:gone")
    desk.editor.select(("ask",))
    assert desk.part(Combo, "Model").currentData() == "ollama:gone"
    assert "This model is not on this PC." in _words(desk)


def test_a_fault_is_said_in_words(desk: Desk) -> None:
    desk.editor.select(("ask",))
    desk.editor.set_faults([Fault("There is no model called gone.", "ask")])
    assert "There is no model called gone." in _words(desk)


def test_renaming_moves_the_selection_along(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    desk.panel.edit_name()
    box = next(b for b in desk.holder.findChildren(QLineEdit) if b.accessibleName() == "Name")
    box.selectAll()
    QTest.keyClicks(box, "Read it")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.editor.current == "read_it"
    assert desk.editor.graph.step("read_it") is not None


def test_several_are_counted_and_have_no_settings(desk: Desk) -> None:
    desk.editor.select(("ask", "out"))
    assert "2 selected" in _words(desk)
    assert not any(p.isVisible() for p in desk.panel.findChildren(PromptEditor))


def test_without_a_selection_the_pipeline_itself_is_edited(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.select(())
    box = desk.part(QLineEdit, "Name of the pipeline")
    box.selectAll()
    QTest.keyClicks(box, "Mails")
    assert desk.editor.graph.name == "Mails"
    row = next(b for b in desk.panel.findChildren(WordButton) if b.text() == "mail")
    row.click()
    assert desk.editor.current == "mail"


def test_the_value_of_an_input_is_typed_or_dropped(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.select(("mail",))
    box = desk.part(QPlainTextEdit, "Example")
    QTest.keyClicks(box, "Oh! ")
    given = desk.editor.graph.input("mail")
    assert given is not None
    assert given.example == "Oh! Hello"
    dropped: list[tuple[str, Path]] = []
    desk.panel.file_dropped.connect(lambda name, path: dropped.append((name, path)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/shelf/mail.txt")])
    box.dropEvent(
        QDropEvent(
            QPointF(4, 4),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert dropped == [("mail", Path("/shelf/mail.txt"))]
    assert isinstance(desk.panel.findChild(InputForm), InputForm)
