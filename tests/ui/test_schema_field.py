"""A JSON Schema under mouse and keys: form and text in step, made from an example."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.code_box import CodeBox
from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.json_value import JsonObject
from tests.bridge.crossing import Crossing
from tests.ui.inspector_desk import InspectorDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> Iterator[InspectorDesk]:
    made = InspectorDesk(qtbot, source, crossing)
    made.editor.select(("ask",))
    yield made
    made.models.close()


def test_a_schema_is_built_by_keyboard_alone(desk: InspectorDesk) -> None:
    desk.press("Add a key")
    name = desk.part(QLineEdit, "Name of key key")
    name.selectAll()
    QTest.keyClicks(name, "order")
    QTest.keyClick(name, Qt.Key.Key_Return)
    QTest.keyClick(name, Qt.Key.Key_Return)
    second = desk.part(QLineEdit, "Name of key key")
    QTest.keyClicks(second, "count")
    QTest.keyClick(second, Qt.Key.Key_Return)
    kind = desk.part(Combo, "Kind of count")
    QTest.keyClick(kind, Qt.Key.Key_Down)
    QTest.keyClick(kind, Qt.Key.Key_Down)
    kind.textActivated.emit(kind.currentText())
    QTest.keyClicks(desk.part(QLineEdit, "Description of count"), "how many")
    assert desk.setting("json_schema") == {
        "type": "object",
        "properties": {
            "order": {"type": "string"},
            "count": {"type": "integer", "description": "how many"},
        },
        "required": ["order", "count"],
    }
    QTest.keyClick(second, Qt.Key.Key_Up, ALT)
    schema = desk.setting("json_schema")
    assert isinstance(schema, dict)
    assert list(schema["properties"]) == ["count", "order"]
    QTest.keyClick(desk.part(QLineEdit, "Name of key count"), Qt.Key.Key_Delete, CONTROL)
    schema = desk.setting("json_schema")
    assert isinstance(schema, dict)
    assert list(schema["properties"]) == ["order"]


def test_two_keys_of_one_name_are_refused_beside_them(desk: InspectorDesk) -> None:
    schema: JsonObject = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "number"}},
    }
    desk.editor.set_setting("ask", "json_schema", schema)
    name = desk.part(QLineEdit, "Name of key b")
    name.selectAll()
    QTest.keyClicks(name, "a")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert "There is a key called a already." in desk.words()
    assert desk.setting("json_schema") == schema
    assert name.text() == "b"


def test_text_and_form_are_in_step_and_what_the_form_lacks_is_kept(
    desk: InspectorDesk, qtbot: QtBot
) -> None:
    schema: JsonObject = {
        "type": "object",
        "properties": {"a": {"type": "string", "pattern": "^k"}},
    }
    desk.editor.set_setting("ask", "json_schema", schema)
    assert any("also has: pattern" in words for words in desk.words())
    desk.press("Text")
    box = desk.part(CodeBox, "Schema as text")
    assert json.loads(box.toPlainText()) == schema
    desk.editor.mark_saved()
    box.setFocus()
    box.setPlainText('{\n  "type": "object",\n  "properties": {"a" {}}\n}')
    qtbot.waitUntil(lambda: any(words.startswith("Line 3:") for words in desk.words()))
    assert desk.setting("json_schema") == schema, "what is no JSON yet changes nothing"
    box.setPlainText('{"type": "object", "properties": {"b": {"type": "boolean"}}}')
    qtbot.waitUntil(lambda: desk.setting("json_schema") != schema)
    desk.press("Form")
    assert desk.part(QLineEdit, "Name of key b").isVisible()
    desk.editor.undo()
    assert desk.part(QLineEdit, "Name of key a").isVisible()


def test_keys_that_may_be_left_out_can_be_reordered_too(desk: InspectorDesk) -> None:
    parts: JsonObject = {"a": {"type": "string"}, "b": {"type": "number"}}
    desk.editor.set_setting("ask", "json_schema", {"type": "object", "properties": parts})
    desk.editor.mark_saved()
    QTest.keyClick(desk.part(QLineEdit, "Name of key b"), Qt.Key.Key_Up, ALT)
    schema = desk.setting("json_schema")
    assert isinstance(schema, dict)
    assert list(schema["properties"]) == ["b", "a"]
    desk.editor.undo()
    schema = desk.setting("json_schema")
    assert isinstance(schema, dict)
    assert list(schema["properties"]) == ["a", "b"]


def test_a_schema_is_made_from_an_example(desk: InspectorDesk) -> None:
    desk.press("From an example")
    box = desk.part(CodeBox, "Example of an answer")
    QTest.keyClicks(box, '{"name": ')
    desk.press("Make the schema")
    assert any(words.startswith("Line 1: this is not JSON yet") for words in desk.words())
    QTest.keyClicks(box, '"J", "count": 3}')
    desk.press("Make the schema")
    schema = desk.setting("json_schema")
    assert isinstance(schema, dict)
    assert schema["properties"] == {"name": {"type": "string"}, "count": {"type": "integer"}}
    assert desk.part(QLineEdit, "Name of key count").isVisible()


def test_a_schema_that_is_no_object_is_shown_as_text(desk: InspectorDesk) -> None:
    desk.editor.set_setting("ask", "json_schema", {"anyOf": [{"type": "string"}]})
    assert desk.part(CodeBox, "Schema as text").isVisible()
