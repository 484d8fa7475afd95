"""Every form of the inspector under mouse and keys: schema, fallbacks, runs, wires, marks, several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.code_box import CodeBox
from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.switch import Switch
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.colour_row import ColourRow
from forge_gui.ui.inspector.large_prompt import LargePrompt
from forge_gui.ui.inspector.number_field import NumberField
from forge_gui.ui.inspector.options_section import OptionsSection
from forge_gui.ui.inspector.output_box import OutputBox
from forge_gui.ui.inspector.prompt_editor import PromptEditor
from forge_gui.ui.inspector.schema_fields import fields_of
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import Position, StepMode
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels.editor_runs import RunStates, StepRun
from tests.bridge.crossing import Crossing
from tests.ui.inspector_desk import InspectorDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
WIRE = Binding(StepId("ask"), StepId("out"), "ask")


@pytest.fixture
def desk(qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> Iterator[InspectorDesk]:
    made = InspectorDesk(qtbot, source, crossing)
    made.editor.select(("ask",))
    yield made
    made.models.close()


def _give(desk: InspectorDesk, step: str, response: str) -> None:
    """The step has this result in the run that is shown."""
    result = StepResult(StepId(step), StepState.DONE, {"response": response}, 1.0)
    done = StepRun(state=StepState.DONE, result=result)
    desk.editor._set_runs(RunStates(run=RunId("run"), steps={step: done}))


# Fallbacks


def _fallbacks(desk: InspectorDesk) -> QListWidget:
    return desk.part(QListWidget, "Fallbacks")


def test_fallbacks_are_added_moved_and_removed_by_keys(desk: InspectorDesk) -> None:
    desk.press("Add a model")
    popup = desk.popup()
    assert "forge:tiny" not in popup.shown_models(), "the step's own model stands in for nobody"
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert desk.setting("fallback_models") == ["ollama:llama3.1:8b"]
    desk.editor.set_setting("ask", "fallback_models", ["a:b", "c:d", "e:f"])
    models = _fallbacks(desk)
    models.setCurrentRow(2)
    QTest.keyClick(models, Qt.Key.Key_Up, ALT)
    assert desk.setting("fallback_models") == ["a:b", "e:f", "c:d"]
    assert models.currentRow() == 1
    QTest.keyClick(models, Qt.Key.Key_Down, ALT)
    QTest.keyClick(models, Qt.Key.Key_Down, ALT)
    assert desk.setting("fallback_models") == ["a:b", "c:d", "e:f"]
    QTest.keyClick(models, Qt.Key.Key_Delete)
    assert desk.setting("fallback_models") == ["a:b", "c:d"]
    desk.press("Remove")
    assert desk.setting("fallback_models") == ["a:b"]


def test_fallbacks_are_reordered_by_a_drop(desk: InspectorDesk) -> None:
    desk.editor.set_setting("ask", "fallback_models", ["a:b", "c:d"])
    models = _fallbacks(desk)
    model = models.model()
    assert model.moveRow(models.rootIndex(), 0, models.rootIndex(), 2)
    models.reordered.emit()  # type: ignore[attr-defined]  # what its own dropEvent tells last
    assert desk.setting("fallback_models") == ["c:d", "a:b"]


# In a run


def test_the_mode_is_chosen_with_the_arrow_keys(desk: InspectorDesk) -> None:
    button = desk.part(QPushButton, "Mode: On")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert desk.editor.graph.step("ask").mode is StepMode.BYPASSED  # type: ignore[union-attr]
    assert "Left out: what comes in first goes on as it is." in desk.words()
    desk.editor.undo()
    assert button.isChecked()


def test_the_cache_may_be_left_to_forge(desk: InspectorDesk) -> None:
    for word, value in (("Off", False), ("On", True), ("Auto", None)):
        QTest.mouseClick(desk.part(QPushButton, f"Cache: {word}"), LEFT)
        assert desk.setting("cache") is value


def test_a_breakpoint_with_a_condition(desk: InspectorDesk) -> None:
    switch = desk.part(Switch, "Pause before this step")
    QTest.mouseClick(switch, LEFT)
    found = desk.editor.breakpoint_at("ask")
    assert found is not None
    when = desk.part(Combo, "Pause when")
    when.setCurrentText("is more than")
    when.textActivated.emit("is more than")
    compared = desk.part(QLineEdit, "Compare with")
    QTest.keyClicks(compared, "x")
    assert desk.editor.breakpoint_at("ask").condition is None  # type: ignore[union-attr]
    compared.clear()
    QTest.keyClicks(compared, "12")
    condition = desk.editor.breakpoint_at("ask").condition  # type: ignore[union-attr]
    assert condition is not None
    assert (condition.condition, condition.compared_to) == ("is more than", "12")
    QTest.mouseClick(switch, LEFT)
    found = desk.editor.breakpoint_at("ask")
    assert found is not None
    assert not found.is_on, "a condition that was written is kept"


def test_an_output_is_pinned_edited_and_let_go(desk: InspectorDesk) -> None:
    pin = next(b for b in desk.panel.findChildren(WordButton) if b.text() == "Pin this output")
    assert not pin.isEnabled()
    _give(desk, "ask", "Dear")
    QTest.mouseClick(pin, LEFT)
    assert desk.editor.graph.pins[StepId("ask")]["response"] == "Dear"
    desk.press("Edit it")
    box = desk.part(CodeBox, "Pinned output")
    assert box.toPlainText() == "Dear"
    box.selectAll()
    QTest.keyClicks(box, "Hello")
    desk.press("Use this value")
    assert desk.editor.graph.pins[StepId("ask")]["response"] == "Hello"
    desk.press("Unpin")
    assert not desk.editor.is_pinned("ask")


def test_why_a_step_ran_is_told(desk: InspectorDesk) -> None:
    result = StepResult(StepId("ask"), StepState.DONE, {"response": "x"}, 1.0, cause="First run.")
    done = StepRun(state=StepState.DONE, result=result)
    desk.editor._set_runs(RunStates(run=RunId("run"), steps={"ask": done}))
    assert {"Why did this run?", "First run."} <= desk.words()
    cached = replace(done, state=StepState.CACHED)
    desk.editor._set_runs(RunStates(run=RunId("run"), steps={"ask": cached}))
    assert "Why did this not run?" in desk.words()


# Wires, marks, several


def test_a_wire_tells_its_ends_and_its_last_value(desk: InspectorDesk) -> None:
    desk.editor.select((), (WIRE,))
    assert {"Wire", "Text", "Nothing went through it yet."} <= desk.words()
    _give(desk, "ask", "Dear customer")
    assert desk.part(QPlainTextEdit, "Last value").toPlainText() == "Dear customer"
    QTest.mouseClick(desk.part(Switch, "Pause when a value comes"), LEFT)
    assert desk.editor.breakpoint_at("out", "ask") is not None
    desk.press("Out, ask")
    assert desk.editor.current == "out"


def test_a_wire_is_taken_away(desk: InspectorDesk) -> None:
    desk.editor.select((), (WIRE,))
    desk.press("Take the wire away")
    assert desk.editor.graph.wires == ()


def test_a_note_has_words_and_a_colour(desk: InspectorDesk) -> None:
    note = desk.editor.add_note("Try")
    box = desk.part(QPlainTextEdit, "Text of the note")
    box.moveCursor(box.textCursor().MoveOperation.End)
    QTest.keyClicks(box, " this")
    row = desk.panel.findChild(ColourRow)
    assert row is not None
    QTest.mouseClick(desk.part(type(row._discs["teal"]), "Colour Teal"), LEFT)
    found = desk.editor.index.notes[note]
    assert (found.text, found.colour) == ("Try this", "teal")


def test_what_is_undone_while_it_is_shown_is_not_looked_for(desk: InspectorDesk) -> None:
    """Its form asked for a group, or a note, that was gone already: a line in the log each time."""
    editor = desk.editor
    selected_when_told: list[frozenset[str]] = []
    editor.graphChanged.connect(
        lambda _delta: selected_when_told.append(editor.selection - editor.index.all_ids)
    )
    editor.group(("ask", "out"))
    editor.undo()
    editor.redo()
    editor.ungroup()
    editor.add_note("Why", Position(0, 0))
    editor.undo()
    assert len(selected_when_told) == 6
    assert not any(selected_when_told)


def test_a_group_has_a_title_and_leads_to_what_is_inside(desk: InspectorDesk) -> None:
    group = desk.editor.group(("ask", "out"))
    title = desk.part(QLineEdit, "Title of the group")
    title.selectAll()
    QTest.keyClicks(title, "Reading")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert desk.editor.index.groups[group].title == "Reading"
    desk.press("Ask")
    assert desk.editor.current == "ask"


def test_several_steps_get_another_model_and_mode_at_once(desk: InspectorDesk) -> None:
    desk.editor.add_step("model", settings={"model": "ollama:llama3.1:8b"}, title="Two")
    desk.editor.select(("ask", "two", "out"))
    button = desk.choice("Model of all")
    assert button.text() == ""
    QTest.keyClick(button, Qt.Key.Key_Down)
    QTest.keyClick(desk.popup().field, Qt.Key.Key_Return)
    assert desk.setting("model") == desk.setting("model", "two") == "forge:tiny"
    shown = [b for b in desk.panel.findChildren(QPushButton) if b.isVisible()]
    QTest.mouseClick(next(b for b in shown if b.accessibleName() == "Mode: Muted"), LEFT)
    assert {step.mode for step in desk.editor.graph.steps} == {StepMode.MUTED}
    assert desk.editor.undo_text == "Mute"


# What must not jump


def test_a_prompt_keeps_caret_and_focus_while_a_run_streams(desk: InspectorDesk) -> None:
    prompt = desk.part(PromptEditor, "Prompt")
    prompt.setFocus()
    cursor = prompt.textCursor()
    cursor.setPosition(4)
    prompt.setTextCursor(cursor)
    for count in range(40):
        running = StepRun(state=StepState.RUNNING, tokens=count, tail="word " * count)
        desk.editor._set_runs(RunStates(run=RunId("run"), is_active=True, steps={"ask": running}))
        QApplication.processEvents()
    assert prompt.textCursor().position() == 4
    assert desk.part(PromptEditor, "Prompt") is prompt
    QTest.keyClicks(prompt, "!")
    assert desk.setting("prompt") == "Read! {mail}"
    desk.editor.forget_run()


def test_what_was_selected_in_a_growing_output_stays_selected(
    qtbot: QtBot, source: ThemeSource
) -> None:
    box = OutputBox(source, "Output")
    qtbot.addWidget(box)
    box.show()
    text = "".join(f"line {n} of what a model writes\n" for n in range(60))
    box.show_text(text[:1200], is_growing=True)
    inside = box.findChild(QPlainTextEdit)
    assert inside is not None
    cursor = inside.textCursor()
    cursor.setPosition(1000)
    cursor.setPosition(1010, cursor.MoveMode.KeepAnchor)
    inside.setTextCursor(cursor)
    chosen = cursor.selectedText()
    for start in range(10, 200, 10):  # of what grows only the end is told
        box.show_text(text[start : start + 1200], is_growing=True)
        assert inside.toPlainText() == text[start : start + 1200]
    assert inside.textCursor().selectedText() == chosen


def test_a_large_editor_writes_into_the_same_prompt(desk: InspectorDesk) -> None:
    prompt = desk.part(PromptEditor, "Prompt")
    QTest.keyClick(prompt, Qt.Key.Key_E, CONTROL)
    large = desk.panel.findChild(LargePrompt)
    assert large is not None
    assert large.isVisible()
    assert not large.isModal()
    large.editor.moveCursor(large.editor.textCursor().MoveOperation.End)
    QTest.keyClicks(large.editor, " now")
    assert prompt.toPlainText() == desk.setting("prompt") == "Read {mail} now"
    desk.editor.undo()
    assert large.editor.toPlainText() == "Read {mail}"
    QTest.keyClick(large.editor, Qt.Key.Key_Escape)
    assert not large.isVisible()


def test_forms_that_are_gone_hear_nothing_of_models_any_more(desk: InspectorDesk) -> None:
    desk.editor.select(("ask", "out"))
    desk.panel.refresh()  # makes all forms anew
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.models.rowsChanged.emit()
    desk.models.rowChanged.emit(desk.models.all_rows[0])
    desk.models.healthChanged.emit()


def test_an_option_goes_back_to_its_default(desk: InspectorDesk) -> None:
    desk.editor.set_setting("ask", "temperature", 0.4)
    field = desk.panel.findChild(NumberField)
    assert field is not None
    QTest.mouseClick(field._reset, LEFT)
    assert desk.setting("temperature") is None
    assert field._reset.isHidden()


def test_forty_options_are_folded_and_fit_a_narrow_panel(qtbot: QtBot, source: ThemeSource) -> None:
    properties: JsonObject = {
        f"key_{n}": {"type": "number", "minimum": 0, "maximum": 9, "title": f"A long title {n}"}
        for n in range(40)
    }
    section = OptionsSection(source, fields_of({"properties": properties}), explains=True)
    qtbot.addWidget(section)
    section.resize(208, 900)
    section.show()
    fields = section.findChildren(NumberField)
    assert len(fields) == 40
    assert sum(field.isVisible() for field in fields) == 6
    more = next(b for b in section.findChildren(WordButton) if b.text().startswith("More"))
    QTest.mouseClick(more, LEFT)
    assert all(field.isVisible() for field in fields)
    assert section.minimumSizeHint().width() <= 208
    section.count_set(["key_0", "key_9", "key_12"])
    assert more.text() == "More options, 2 set"


@pytest.mark.parametrize("node", ["ask", "out", "mail", ""])
def test_no_form_is_wider_than_a_narrow_panel(desk: InspectorDesk, node: str) -> None:
    schema: JsonObject = {
        "type": "object",
        "properties": {"a_rather_long_name": {"enum": ["x", "y"]}},
    }
    desk.editor.set_setting("ask", "json_schema", schema)
    desk.editor.set_model("ask", "ollama:" + "a-very-long-name" * 6)
    desk.editor.select((node,) if node else ())
    desk.panel.resize(240, 700)
    QApplication.processEvents()
    form = desk.panel.forms.shown
    assert form is not None
    assert form.mapTo(desk.panel, QPoint(form.width(), 0)).x() <= 240
