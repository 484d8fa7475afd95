"""The inspector shows what is selected, and edits it through commands that can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.slider import Slider
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.input_form import InputForm
from forge_gui.ui.inspector.prompt_editor import PromptEditor
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import Fault
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import AutoKind, Route
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.values.sentence import say
from tests.bridge.crossing import Crossing
from tests.ui.inspector_desk import InspectorDesk

# Popups of the offscreen platform complain about what only a real screen can do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> Iterator[InspectorDesk]:
    made = InspectorDesk(qtbot, source, crossing)
    yield made
    made.models.close()


def test_looking_at_every_node_changes_nothing(desk: InspectorDesk) -> None:
    for name in ("ask", "out", "mail"):
        desk.editor.select((name,))
    desk.editor.select(())
    assert not desk.editor.can_undo


def test_typing_into_the_prompt_is_one_undo_step(desk: InspectorDesk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    prompt = desk.part(PromptEditor, "Prompt")
    prompt.moveCursor(prompt.textCursor().MoveOperation.End)
    QTest.keyClicks(prompt, " now")
    assert desk.editor.graph.step("ask").settings["prompt"] == "Read {mail} now"  # type: ignore[union-attr]
    desk.editor.undo()
    assert prompt.toPlainText() == "Read {mail}"
    assert not desk.editor.can_undo


def test_a_completed_step_name_is_wired(desk: InspectorDesk) -> None:
    desk.editor.add_step("output", settings={"text": "x"}, title="Late")
    editor = desk.part(PromptEditor, "Text")
    before = desk.editor.graph
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    editor.setFocus()
    QTest.keyClicks(editor, " {as")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    late = desk.editor.graph.step("late")
    assert late is not None
    assert late.settings["text"] == "x {ask}"
    wires = {(w.source, w.target, w.port) for w in desk.editor.graph.wires}
    assert ("ask", "late", "ask") in wires
    desk.editor.undo()
    assert not any(wire.target == "late" for wire in desk.editor.graph.wires)
    desk.editor.undo()
    assert desk.editor.graph == before, "the name and its wire are one step, the brace another"
    assert editor.toPlainText() == "x"


def test_a_number_out_of_bounds_is_refused_beside_it(desk: InspectorDesk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    box = desk.part(QLineEdit, "Temperature")
    QTest.keyClicks(box, "9")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert "Temperature is at most 5." in desk.words()
    assert "temperature" not in desk.editor.graph.step("ask").settings  # type: ignore[union-attr]
    box.selectAll()
    QTest.keyClicks(box, "0.4")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.editor.graph.step("ask").settings["temperature"] == 0.4  # type: ignore[union-attr]


def test_the_slider_sets_the_number(desk: InspectorDesk) -> None:
    desk.editor.select(("ask",))
    slider = desk.part(Slider, "Temperature")
    slider.triggerAction(slider.SliderAction.SliderToMaximum)
    assert desk.editor.graph.step("ask").settings["temperature"] == 2.0  # type: ignore[union-attr]


def test_json_that_is_none_is_refused_beside_it(desk: InspectorDesk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    box = desk.part(QPlainTextEdit, "Shape")
    box.setPlainText('{"type": ')
    box.left.emit()  # type: ignore[attr-defined]
    assert desk.editor.graph.step("ask").settings.get("shape") is None  # type: ignore[union-attr]
    box.setPlainText('{"type": "object"}')
    box.left.emit()  # type: ignore[attr-defined]
    assert desk.editor.graph.step("ask").settings["shape"] == {"type": "object"}  # type: ignore[union-attr]


def test_another_model_is_chosen_by_keyboard(desk: InspectorDesk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    button = desk.choice("Model")
    QTest.keyClick(button, Qt.Key.Key_Down)
    popup = desk.popup()
    autos = ["auto:chat", "auto:code", "auto:vision"]
    assert popup.shown_models() == [*autos, "forge:tiny", "ollama:llama3.1:8b"]
    QTest.keyClicks(popup.field, "llama")
    assert popup.shown_models() == ["ollama:llama3.1:8b"]
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert desk.setting("model") == "ollama:llama3.1:8b"
    assert button.text() == "llama3.1:8b"


def test_auto_is_a_model_that_is_there(desk: InspectorDesk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    button = desk.choice("Model")
    QTest.keyClick(button, Qt.Key.Key_Down)
    popup = desk.popup()
    QTest.keyClicks(popup.field, "auto:code")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert desk.setting("model") == "auto:code"
    assert button.text() == "auto:code"
    qtbot.waitUntil(lambda: "Now: no model." in desk.words())
    assert "No model here can. Get one." in desk.words()
    assert not any("has no model" in words for words in desk.words())


def test_what_auto_takes_now_stands_on_top_with_the_reason(
    desk: InspectorDesk, qtbot: QtBot, crossing: Crossing
) -> None:
    why = (say("It is the only model that can."),)
    chat = Route(Capability.TEXT_GENERATION, ModelId("forge", "tiny"), why)
    crossing.engine.routes[AutoKind.CHAT] = chat
    desk.editor.select(("ask",))
    QTest.keyClick(desk.choice("Model"), Qt.Key.Key_Down)
    popup = desk.popup()

    def said(place: int) -> str:
        index = popup.list.model().index(place, 0)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    expected = "auto:chat, It is the only model that can., Now: forge:tiny"
    qtbot.waitUntil(lambda: said(1) == expected)
    qtbot.waitUntil(lambda: "Now: no model." in said(2))
    assert popup.list.currentIndex().row() > 3
    crossing.engine.routes[AutoKind.CHAT] = replace(chat, model=ModelId("ollama", "llama3.1:8b"))
    crossing.engine.bus.publish(RoutesChanged())
    qtbot.waitUntil(lambda: "Now: llama3.1:8b" in said(1))
    popup.close()


def test_models_are_filtered_by_ability_and_chosen_by_a_click(
    desk: InspectorDesk, qtbot: QtBot
) -> None:
    desk.editor.select(("ask",))
    QTest.mouseClick(desk.choice("Model"), Qt.MouseButton.LeftButton)
    popup = desk.popup()
    assert not popup.findChildren(WordButton), "one ability alone would filter nothing"
    view = popup.list
    rows = {view.model().index(at, 0).data(): at for at in range(view.model().rowCount())}
    place = view.visualRect(view.model().index(rows["llama3.1:8b"], 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.setting("model") == "ollama:llama3.1:8b"


def test_a_model_that_is_not_here_is_kept_and_the_ways_out_are_offered(desk: InspectorDesk) -> None:
    desk.editor.set_model("ask", "openai:gone")
    desk.editor.select(("ask",))
    assert desk.choice("Model").text() == "gone"
    assert "OpenAI-compatible server has no model gone." in desk.words()
    desk.press("Use forge:tiny")
    assert desk.setting("model") == "forge:tiny"
    assert "OpenAI-compatible server has no model gone." not in desk.words()


def test_nobody_says_a_model_is_gone_while_its_server_is_not_running(desk: InspectorDesk) -> None:
    desk.editor.set_model("ask", "ollama:gone")
    desk.editor.select(("ask",))
    said = "Ollama cannot be asked, so nobody knows whether it has gone."
    assert said in desk.words()


def test_a_fault_is_said_in_words(desk: InspectorDesk) -> None:
    desk.editor.select(("ask",))
    desk.editor.set_faults([Fault("There is no model called gone.", "ask")])
    assert "There is no model called gone." in desk.words()


def test_renaming_moves_the_selection_along(desk: InspectorDesk, qtbot: QtBot) -> None:
    desk.editor.select(("ask",))
    desk.panel.edit_name()
    box = next(b for b in desk.holder.findChildren(QLineEdit) if b.accessibleName() == "Name")
    box.selectAll()
    QTest.keyClicks(box, "Read it")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.editor.current == "read_it"
    assert desk.editor.graph.step("read_it") is not None


def test_several_are_counted_and_have_no_prompts(desk: InspectorDesk) -> None:
    desk.editor.select(("ask", "out"))
    assert "2 selected" in desk.words()
    assert "2 steps selected." in desk.words()
    assert not any(p.isVisible() for p in desk.panel.findChildren(PromptEditor))


def test_without_a_selection_the_pipeline_itself_is_edited(
    desk: InspectorDesk, qtbot: QtBot
) -> None:
    desk.editor.select(())
    box = desk.part(QLineEdit, "Name of the pipeline")
    box.selectAll()
    QTest.keyClicks(box, "Mails")
    assert desk.editor.graph.name == "Mails"
    row = next(b for b in desk.panel.findChildren(WordButton) if b.text() == "mail")
    row.click()
    assert desk.editor.current == "mail"


def test_the_value_of_an_input_is_typed_or_dropped(desk: InspectorDesk, qtbot: QtBot) -> None:
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
