"""At a pause a person changes a JSON value in its tree; the text beside it always says the same."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from forge_gui.ui.debug.debug_panel import DebugPanel
from forge_gui.ui.debug.value_editor import ValueEditor
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.run import RunState
from forge_gui.viewmodels.value_tree import Path
from tests.stories.desk import CONTROL, LEFT, NO_KEYS, Desk

Open = Callable[..., Desk]
SHIFT = Qt.KeyboardModifier.ShiftModifier
_FACTS = {"name": "J. Brandt", "order": None, "items": [{"sku": "KET-17"}, {"sku": "FIL-02"}]}
_DRAFT, _EXTRACT = StepId("draft"), StepId("extract")


def _graph() -> Graph:
    facts = json.dumps(_FACTS).replace("{", "{{").replace("}", "}}")
    steps = (
        Step(_DRAFT, "template", "Draft", {"text": "Order {facts[order]}"}),
        Step(_EXTRACT, "template", "Extract", {"text": facts}),
    )
    return Graph("Tree", steps=steps, wires=(Wire(_EXTRACT, _DRAFT, "facts"),))


def _paused(desk: Desk) -> ValueEditor:
    desk.app.studio.workspace.new()
    desk.editor.set_graph(_graph())
    desk.editor.toggle_breakpoint(_DRAFT)
    desk.window.show_run_tab("Debug")
    (panel,) = desk.window.findChildren(DebugPanel)
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: desk.run.is_paused and bool(desk.run.stops))
    editor: ValueEditor = panel.editor
    QTest.mouseClick(editor.edit_button, LEFT, NO_KEYS, editor.edit_button.rect().center())
    assert editor.tree.isVisible()
    return editor


def _choose(editor: ValueEditor, path: Path, column: int = 1) -> None:
    index = editor.tree.model.index_of(path)
    editor.tree.tree.setCurrentIndex(index.siblingAtColumn(column))


def _type(editor: ValueEditor, text: str) -> None:
    """Into the field that is open in the tree."""
    (field,) = [one for one in editor.tree.tree.findChildren(QLineEdit) if one.isVisible()]
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QCoreApplication.processEvents()  # Qt takes what was typed a moment later


def _change(editor: ValueEditor, path: Path, text: str, column: int = 1) -> None:
    _choose(editor, path, column)
    QTest.keyClick(editor.tree.tree, Qt.Key.Key_F2)
    _type(editor, text)


def _both(editor: ValueEditor) -> object:
    """The value, which tree and text agree on."""
    in_text = json.loads(editor.text.toPlainText())
    assert editor.tree.model.value == in_text
    return in_text


def test_a_leaf_is_changed_in_the_tree_and_used(open_desk: Open) -> None:
    desk = open_desk()
    editor = _paused(desk)
    assert _both(editor) == _FACTS
    _change(editor, ("order",), "K-20871")
    assert "Text stands in quotes" in editor.words.text()
    assert _both(editor) == _FACTS, "what is refused changes nothing"
    _change(editor, ("order",), '"K-20871"')
    assert _both(editor) == {**_FACTS, "order": "K-20871"}
    assert "quotes" not in editor.words.text()
    QTest.keyClick(editor.tree.tree, Qt.Key.Key_Return, CONTROL | SHIFT)
    desk.wait(lambda: bool(desk.document.debug.edited_text))
    desk.click_button("Continue")
    desk.wait(lambda: desk.run.state is RunState.DONE)
    assert desk.run.progress.results[_DRAFT].output["response"] == "Order K-20871"


def test_keys_are_renamed_added_taken_away_and_all_of_it_undone(open_desk: Open) -> None:
    desk = open_desk()
    editor = _paused(desk)
    tree = editor.tree.tree
    _change(editor, ("order",), "name", column=0)
    assert "There is a key called name already." in editor.words.text()
    _change(editor, ("order",), "number", column=0)
    renamed = {"name": "J. Brandt", "number": None, "items": _FACTS["items"]}
    assert _both(editor) == renamed
    assert list(renamed) == list(json.loads(editor.text.toPlainText()))

    _choose(editor, ("items", 0))
    QTest.keyClick(tree, Qt.Key.Key_Insert)
    _type(editor, "count")
    _change(editor, ("items", 0, "count"), "3")
    first = {"sku": "KET-17", "count": 3}
    assert _both(editor) == {**renamed, "items": [first, {"sku": "FIL-02"}]}
    _choose(editor, ("items", 1))
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert _both(editor) == {**renamed, "items": [first]}

    for _ in range(5):
        QTest.keyClick(tree, Qt.Key.Key_Z, CONTROL)
    assert _both(editor) == _FACTS
    QTest.keyClick(tree, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert _both(editor) == renamed


def test_the_tree_follows_what_is_typed_in_the_text(open_desk: Open) -> None:
    desk = open_desk()
    editor = _paused(desk)
    editor.text.setPlainText('{"a": [1, 2')
    assert not editor.tree.isEnabled()
    assert editor.tree.model.value == _FACTS, "the last that could be read"
    editor.text.setPlainText('{"a": [1, 2]}')
    assert editor.tree.isEnabled()
    assert _both(editor) == {"a": [1, 2]}
    editor.text.setPlainText("7")
    assert not editor.tree.isVisible()
