"""A person finds a fault: breakpoint, pause, look, another value, go on, compare, fork from the past."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget

from forge_gui.ui.debug.compare_panel import ComparePanel
from forge_gui.ui.debug.debug_panel import DebugPanel
from forge_gui.ui.run.history_view import HistoryView
from forge_gui.ui.values.tree_view import TreeView
from forge_gui.ui.values.value_view import ValueView
from forge_gui.values.comparison import Aspect
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.comparison_rows import RunDiffRow
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import CONTROL, LEFT, NO_KEYS, Desk

Open = Callable[..., Desk]
Shown = TypeVar("Shown", bound=QWidget)
SHIFT = Qt.KeyboardModifier.ShiftModifier

_FACTS = {"name": "J. Brandt", "order": None, "problem": "lid cracked"}
_MAIL, _EXTRACT, _DRAFT = StepId("mail"), StepId("extract"), StepId("draft")


def _graph() -> Graph:
    facts = json.dumps(_FACTS).replace("{", "{{").replace("}", "}}")
    reply = {"text": "Dear {facts[name]}, your order {facts[order]}: {facts[problem]}."}
    return Graph(
        "Triage",
        inputs=(PipelineInput(_MAIL, example="my kettle"),),
        steps=(
            Step(_DRAFT, "template", "Draft reply", reply),
            Step(_EXTRACT, "template", "Extract", {"text": facts}),
            Step(StepId("report"), "output", "Report", {"text": "{reply}"}),
        ),
        wires=(
            Wire(_EXTRACT, _DRAFT, "facts"),
            Wire(_DRAFT, StepId("report"), "reply"),
        ),
    )


def _click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT, NO_KEYS, widget.rect().center())


def _inside(holder: QWidget, name: str) -> QAbstractButton:
    found = [
        one
        for one in holder.findChildren(QAbstractButton)
        if one.isVisible() and name in (one.accessibleName(), one.text())
    ]
    assert found, f"no button {name} there"
    return found[0]


def _seen(holder: QWidget, kind: type[Shown]) -> list[Shown]:
    return [one for one in holder.findChildren(kind) if one.isVisible()]


def _panel(desk: Desk) -> DebugPanel:
    desk.window.show_run_tab("Debug")
    (panel,) = desk.window.findChildren(DebugPanel)
    return panel


def _is_held(desk: Desk, step: StepId) -> bool:
    return [one.step for one in desk.run.stops] == [step]


def _break_on_the_wire(desk: Desk) -> None:
    """F9 on the selected wire, as the canvas has it."""
    desk.editor.select((), desk.editor.index.feeds[_DRAFT])
    desk.canvas.setFocus()
    QTest.keyClick(desk.canvas, Qt.Key.Key_F9)
    assert [one.place for one in desk.editor.breakpoints] == [(_DRAFT, "facts")]


def _set_condition(desk: Desk, panel: DebugPanel) -> None:
    """By keys: Return on the breakpoint, words and text, Return."""
    panel.marks.setFocus()
    panel.marks.setCurrentIndex(panel.marks.model().index(0, 0))
    QTest.keyClick(panel.marks, Qt.Key.Key_Return)
    sheet = panel.sheet
    sheet._word.setCurrentText("contains")
    desk.type_into(sheet.compared, "null")
    QTest.keyClick(sheet.compared, Qt.Key.Key_Return)
    condition = desk.editor.breakpoints[0].condition
    assert condition is not None
    assert (condition.condition, condition.compared_to) == ("contains", "null")


def _edit_the_order(desk: Desk, panel: DebugPanel) -> None:
    _click(panel.editor.edit_button)
    text = panel.editor.text
    text.setPlainText(text.toPlainText().replace("null", '"K-20871"'))
    QTest.keyClick(text, Qt.Key.Key_Return, CONTROL | SHIFT)
    desk.wait(lambda: bool(desk.document.debug.edited_text))


def test_break_look_edit_go_on_compare(open_desk: Open) -> None:
    desk = open_desk()
    desk.app.studio.workspace.new()
    desk.editor.set_graph(_graph())
    desk.wait(lambda: desk.window.area.view is not None)
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: desk.run.state is RunState.DONE)
    first = desk.run.progress.run

    _break_on_the_wire(desk)
    panel = _panel(desk)
    _set_condition(desk, panel)
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: desk.run.is_paused and bool(desk.run.stops))
    assert desk.document.debug.head == "Paused on the wire Extract → Draft reply"
    strip = desk.window.area.pause_strip
    assert strip.isVisible()
    assert "contains" in strip.why.text()
    desk.wait(lambda: [tree.model.value for tree in _seen(panel, TreeView)] == [_FACTS])

    _edit_the_order(desk, panel)
    assert desk.document.debug.edited_text == "1 value edited. 2 steps will run with it."
    assert panel.editor.view.note.text() == "edited, order was null"
    desk.click_button("Continue")
    desk.wait(lambda: desk.run.state is RunState.DONE)
    given = desk.run.progress.results[StepId("report")].output["response"]
    assert given == "Dear J. Brandt, your order K-20871: lid cracked."

    comparison = desk.app.studio.comparison
    desk.key(Qt.Key.Key_8, CONTROL | SHIFT)
    desk.wait(lambda: bool(comparison.rows))
    assert desk.window.findChildren(ComparePanel)
    assert comparison.before is not None
    assert comparison.before.key == first
    rows = {row.step: row for row in comparison.rows if isinstance(row, RunDiffRow)}
    assert (rows[_EXTRACT].sign, rows[_DRAFT].sign) == ("=", "≠")
    assert Aspect.OUTPUT in rows[_DRAFT].differs
    assert "Edited by hand in B: facts of Draft reply." in comparison.summary
    marked = [p.text for line in comparison.texts.lines for p in line.right if p.is_marked]
    assert "20871" in "".join(marked)


def test_step_by_step_and_stop(open_desk: Open) -> None:
    desk = open_desk()
    desk.app.studio.workspace.new()
    desk.editor.set_graph(_graph())
    desk.app.studio.commands.run("run.paused")
    held: list[str] = []
    for step in (_EXTRACT, _DRAFT):
        desk.wait(partial(_is_held, desk, step))
        held.append(desk.run.stops[0].step)
        desk.click_button("Step")
    assert held == [_EXTRACT, _DRAFT]
    desk.wait(partial(_is_held, desk, StepId("report")))
    assert desk.has_button("Continue")
    desk.key(Qt.Key.Key_F5, SHIFT)
    desk.wait(lambda: desk.run.state is RunState.STOPPED)
    assert desk.has_button("Run")


def test_a_value_at_a_pause_is_seen_at_once(open_desk: Open) -> None:
    """Look at every value at a pause in under a tenth of a second, five megabytes of it too."""
    desk = open_desk()
    desk.app.studio.workspace.new()
    rows = [json.dumps({"n": n, "text": "x" * 100}) for n in range(40_000)]
    large = "[" + ",\n".join(rows) + "]"
    assert len(large) > 5_000_000
    steps = (
        Step(StepId("long"), "template", "Long", {"text": "{mail}"}),
        Step(StepId("short"), "template", "Short", {"text": "a few words"}),
        Step(StepId("z"), "template", "Both", {"text": "{long} {short}"}),
    )
    inputs = (PipelineInput(_MAIL, example="?"),)
    wires = tuple(Wire(StepId(name), StepId("z"), name) for name in ("long", "short"))
    desk.editor.set_graph(Graph("Large", inputs=inputs, steps=steps, wires=wires))
    desk.document.inputs.set_value("mail", large)
    desk.editor.toggle_breakpoint("z")
    panel = _panel(desk)
    desk.key(Qt.Key.Key_F5)
    desk.wait(partial(_is_held, desk, StepId("z")))
    shown: list[float] = []
    for place in (2, 1, 2, 1):
        before = time.thread_time()
        panel.held.setCurrentIndex(panel.held.model().index(place, 0))
        panel.grab()
        shown.append(time.thread_time() - before)
        desk.wait(lambda: not panel.editor.view.shown.is_reading)
    assert max(shown) < 0.1, shown
    assert panel.editor.view.shown.value == large
    desk.click_button("Continue")
    desk.wait(lambda: desk.run.state is RunState.DONE)


def test_a_run_of_the_past_is_found_shown_as_it_was_and_forked(open_desk: Open) -> None:
    desk = open_desk()
    desk.app.studio.workspace.new()
    desk.editor.set_graph(_graph())
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: desk.run.state is RunState.DONE)
    desk.editor.set_setting("draft", "text", "other")
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: desk.run.progress.done_count == 3 and not desk.run.is_busy)

    desk.window.show_run_tab("History")
    (view,) = desk.window.findChildren(HistoryView)
    history = desk.app.studio.history
    desk.wait(lambda: len(history.rows) == 2)
    desk.type_into(view.filter.field, "your order")
    desk.wait(lambda: len(history.rows) == 1 and "1 of 2 runs" in history.search_text)
    (listed,) = [one for one in _seen(view, QListView) if one.accessibleName() == "Kept runs"]
    listed.setCurrentIndex(listed.model().index(0, 0))
    _click(_inside(view, "Show"))
    desk.wait(lambda: desk.document.past is not None)

    old = desk.editor.graph
    assert old.steps == _graph().steps
    assert desk.editor.step_view(_DRAFT).output.startswith("Dear J. Brandt")
    refused: list[str] = []
    desk.editor.refused.connect(lambda sentence, _advice: refused.append(sentence))
    assert not desk.editor.set_setting("draft", "text", "changed")
    assert desk.editor.graph is old
    assert "as it was" in refused[0]
    assert not desk.run.can_start

    replay = desk.document.replay
    assert replay is not None
    desk.click_button("Play it again")
    assert replay.is_playing
    assert not desk.run.progress.results, "it begins with nothing done"
    desk.wait(lambda: not replay.is_playing)
    assert desk.run.state is RunState.DONE
    assert desk.editor.step_view(_DRAFT).output.startswith("Dear J. Brandt")

    panel = _panel(desk)
    desk.editor.select((_DRAFT,))
    _edit_the_order(desk, panel)
    _click(_inside(panel, "Fork from here"))
    desk.wait(lambda: desk.document.past is None and desk.run.state is RunState.DONE)
    given = desk.run.progress.results[StepId("report")].output["response"]
    assert given == "Dear J. Brandt, your order K-20871: lid cracked."
    assert len(desk.app.studio.workspace.documents) >= 3


def test_the_prompt_that_a_step_saw_can_be_read(open_desk: Open) -> None:
    desk = open_desk()
    desk.app.studio.workspace.new()
    desk.editor.set_graph(_graph())
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: desk.run.state is RunState.DONE)
    desk.window.show_run_tab("Values")
    desk.editor.select((_DRAFT,))
    (view,) = [one for one in desk.window.findChildren(ValueView) if one.isVisible()]
    steps = next(
        one
        for one in desk.window.findChildren(QListView)
        if one.accessibleName() == "Steps with values"
    )
    titles = [steps.model().index(n, 0).data() for n in range(steps.model().rowCount())]
    assert titles[titles.index("Draft reply") :][:4] == [
        "Draft reply",
        "response",
        "text",
        "from facts",
    ]
    steps.setCurrentIndex(steps.model().index(titles.index("text"), 0))
    assert view.shown.value == "Dear J. Brandt, your order null: lid cracked."
