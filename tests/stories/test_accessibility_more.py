"""What a screen reader finds where a person debugs, compares, decides and writes: nothing without a
name; and what is said aloud of a pause and of a failure."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from forge_gui.ui.canvas import menus
from forge_gui.ui.debug.debug_panel import DebugPanel
from forge_gui.ui.finder.finder import Finder
from forge_gui.ui.frame.command_palette import CommandPalette
from forge_gui.ui.inspector.large_prompt import LargePrompt
from forge_gui.ui.inspector.model_picker import ModelPicker
from forge_gui.ui.inspector.model_popup import ModelPopup
from forge_gui.ui.inspector.prompt_editor import PromptEditor
from forge_gui.ui.inspector.schema_field import SchemaField
from forge_gui.ui.outline import menus as outline_menus
from forge_gui.ui.run.approval_sheet import ApprovalSheet
from forge_gui.ui.start.import_sheet import ImportSheet
from forge_gui.ui.start.sample_card import SampleCardView
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import Desk, OpenDesk
from tests.stories.keyboard import CTRL, SHIFT, Key
from tests.stories.outline_hands import built, choose_row, hands_on, held, outline_of
from tests.stories.test_accessibility import look
from tests.ui.accessible_tree import unnamed, walk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
FLOW = Path(__file__).resolve().parents[1] / "data/flows/rivet/11-not-everything.rivet-project"


def look_at_window(window: QWidget, where: str, least: int = 2) -> None:
    """A window of its own: a list, a sheet, a menu."""
    QCoreApplication.processEvents()
    assert window.isVisible(), where
    assert len(list(walk(window))) >= least, where
    assert unnamed(window) == [], where


def shown_menu(menu: QMenu, where: str) -> None:
    assert all(one.text() for one in menu.actions() if not one.isSeparator()), where
    menu.popup(menu.pos())
    look_at_window(menu, where, 3)
    menu.close()


def run_once(desk: Desk) -> None:
    desk.document.inputs.set_value("mail", "Ann")
    before = desk.run.progress.run
    desk.document.start_run()
    desk.wait(lambda: desk.run.progress.run != before and desk.run.state is RunState.DONE)


def test_a_pause_its_debugger_and_a_condition(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    built(hands)
    desk.editor.toggle_breakpoint("report", "value")
    desk.document.inputs.set_value("mail", "Ann")
    desk.document.start_run()
    desk.wait(lambda: held(desk) == ["Report"])
    desk.window.show_run_tab("Debug")
    look(desk, "paused")
    (panel,) = desk.window.findChildren(DebugPanel)
    panel.editor.edit()
    look(desk, "a value is edited")
    panel.edit_condition(desk.document.debug.breakpoints.rows[0])
    look(desk, "condition")
    panel.sheet._word.setCurrentText("contains")
    look(desk, "condition with words")
    desk.run.stop()
    desk.wait(lambda: not desk.run.is_busy)


def test_comparison_history_and_table(open_desk: OpenDesk, tmp_path: Path) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    built(hands)
    run_once(desk)
    desk.editor.set_setting("urgency", "text", "5")
    run_once(desk)
    desk.window.show_run_tab("Compare")
    comparison = desk.app.studio.comparison
    desk.wait(lambda: bool(comparison.rows))
    look(desk, "runs compared")
    comparison.set_wants_graphs(True)
    look(desk, "pipelines compared")
    desk.window.show_run_tab("History")
    desk.wait(lambda: len(desk.app.studio.history.rows) == 2)
    look(desk, "history")
    for tab in ("Values", "Timeline", "Log", "Monitor"):
        desk.window.show_run_tab(tab)
        look(desk, tab)
    table = tmp_path / "mails.csv"
    table.write_text("id,mail\n1,one\n2,two\n", "utf-8")
    desk.window.show_run_tab("Table")
    desk.app.studio.batch.choose(table)
    desk.wait(lambda: bool(desk.app.studio.batch.table_text))
    look(desk, "table")


def test_sheets_that_ask(open_desk: OpenDesk) -> None:
    desk = open_desk()
    steps = (
        Step(StepId("draft"), "template", "Draft", {"text": "{mail}"}),
        Step(StepId("look"), "approval", "Look at it", {"text": "{draft}"}),
    )
    wires = (Wire(StepId("draft"), StepId("look"), "draft"),)
    desk.editor.set_graph(
        Graph("Ask", inputs=(PipelineInput(StepId("mail")),), steps=steps, wires=wires)
    )
    desk.window.start_run()
    desk.wait(desk.window.area.sheet.isVisible)
    look(desk, "inputs")
    desk.document.inputs.set_value("mail", "Ann")
    desk.window.start_run()
    (sheet,) = desk.window.findChildren(ApprovalSheet)
    desk.wait(sheet.isVisible)
    look(desk, "approval")
    desk.run.stop()
    desk.wait(lambda: not desk.run.is_busy)


def test_gallery_and_the_report_of_an_import(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.app.studio.workspace.open_graph(
        Graph("Mine", steps=(Step(StepId("a"), "template", settings={"text": "a"}),))
    )
    desk.app.studio.commands.run("file.publish")
    desk.wait(lambda: bool(desk.app.studio.own.cards))
    desk.app.studio.commands.run("file.templates")
    page = desk.window.pages.currentWidget()
    assert page is not None
    desk.wait(lambda: len(page.findChildren(SampleCardView)) > 14)
    look(desk, "gallery")
    desk.app.studio.workspace.drop([FLOW])
    desk.wait(lambda: bool(desk.window.findChildren(ImportSheet)))
    (sheet,) = desk.window.findChildren(ImportSheet)
    look_at_window(sheet, "import report", 20)
    sheet.close()
    desk.wait(lambda: not desk.window.findChildren(ImportSheet))


def test_the_inspectors_lists_and_editors(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    step = desk.editor.add_step("model")
    QCoreApplication.processEvents()
    panel = desk.window.workbench.inspector
    (picker,) = [one for one in panel.findChildren(ModelPicker) if one.isVisible()]
    picker.open_list()
    (popup,) = panel.findChildren(ModelPopup)
    look_at_window(popup, "model list", 4)
    popup.close()
    prompt = next(one for one in panel.findChildren(PromptEditor) if one.isVisible())
    prompt.enlarge_wanted.emit()
    (large,) = panel.findChildren(LargePrompt)
    look_at_window(large, "large prompt", 4)
    large.close()
    schema: JsonObject = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "mood": {"enum": ["calm", "loud"]}},
        "required": ["name"],
    }
    desk.editor.set_setting(step, "json_schema", schema)
    look(desk, "schema as a form")
    field = next(one for one in panel.findChildren(SchemaField) if one.isVisible())
    field.show_text_view()
    look(desk, "schema as text")
    desk.editor.set_setting(step, "fallback_models", ["forge:tiny", "ollama:none"])
    desk.editor.set_model(step, "ollama:llama3.1:8b")
    look(desk, "fallbacks and a model that is gone")


def test_wire_note_group_and_several_in_the_inspector(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    built(hands)
    editor = desk.editor
    editor.select((), (editor.index.feeds[StepId("report")][0],))
    look(desk, "wire")
    editor.add_note("Try it")
    look(desk, "note")
    editor.group(("draft", "report"), "Writing", "teal")
    look(desk, "group")
    editor.select(("draft", "report", "urgency"))
    look(desk, "several")
    editor.select(("draft",))
    editor.toggle_breakpoint("draft")
    editor.pin("draft", {"response": "Pinned"})
    look(desk, "pinned with a breakpoint")


def test_palette_search_to_add_and_menus(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    built(hands)
    hands.press(Key.Key_K, CTRL)
    (palette,) = desk.window.findChildren(CommandPalette)
    assert palette.isVisible()
    look(desk, "palette")
    hands.press(Key.Key_Escape)
    choose_row(hands, "Draft")
    hands.press(Key.Key_Insert)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Finder)
    look_at_window(popup, "search to add", 6)
    hands.press(Key.Key_Escape)
    outline = outline_of(desk)
    shown_menu(outline_menus.menu_for(outline, outline.currentIndex()), "outline, node")
    hands.press(Key.Key_Right)
    hands.press(Key.Key_Down)
    shown_menu(outline_menus.menu_for(outline, outline.currentIndex()), "outline, port")
    view = desk.canvas
    desk.editor.select(("draft",))
    shown_menu(menus.node_menu(view), "canvas, node")
    wire = next(iter(view.canvas.wires.values()))
    shown_menu(menus.wire_menu(view, wire, wire.middle), "canvas, wire")
    shown_menu(menus.canvas_menu(view, QPointF(0, 0)), "canvas")


def test_a_past_run_and_one_that_failed(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    broken = Step(StepId("read"), "file_in", "Read", {"path": "/nowhere/{mail}.txt"})
    desk.editor.set_graph(Graph("Fails", inputs=(PipelineInput(StepId("mail")),), steps=(broken,)))
    desk.document.inputs.set_value("mail", "x")
    said: list[tuple[str, bool]] = []
    desk.app.studio.announcing.announced.connect(lambda text, urgent: said.append((text, urgent)))
    desk.document.start_run()
    desk.wait(lambda: desk.run.state is RunState.FAILED)
    desk.editor.select(("read",))
    look(desk, "failed")
    desk.wait(lambda: any(text.startswith("The run failed") for text, _urgent in said))
    assert "Read failed" in " ".join(text for text, urgent in said if urgent), said
    hands.press(Key.Key_5, CTRL | SHIFT)
    desk.wait(lambda: bool(desk.app.studio.history.rows))
    desk.app.studio.history.open(desk.app.studio.history.rows[0].run)
    desk.wait(lambda: desk.document.past is not None)
    look(desk, "past run")


def test_a_pause_is_said_at_once_and_going_on_too(open_desk: OpenDesk) -> None:
    hands = hands_on(open_desk)
    desk = hands.desk
    built(hands)
    said: list[tuple[str, bool]] = []
    desk.app.studio.announcing.announced.connect(lambda text, urgent: said.append((text, urgent)))
    desk.editor.toggle_breakpoint("report")
    desk.document.inputs.set_value("mail", "Ann")
    hands.press(Key.Key_F5)
    desk.wait(lambda: ("Paused before Report.", True) in said)
    hands.press(Key.Key_F8)
    desk.wait(lambda: ("The run goes on.", False) in said)
    desk.wait(lambda: said[-1][0].startswith("The run is done after"))
    assert json.dumps(said).count("Paused before") == 1
