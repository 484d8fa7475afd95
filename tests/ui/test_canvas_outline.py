"""The outline: the same graph by keyboard alone, in step with the canvas both ways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from forge_gui.ui.outline import menus
from forge_gui.ui.outline.row_painter import HEIGHT
from forge_gui.ui.outline.view import OutlineView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.events import RunStarted, StepStarted
from forge_gui.values.graph import Graph, StepMode
from forge_gui.values.ids import RunId, StepId
from forge_gui.viewmodels.editor import EditorViewModel
from tests.properties.graph_moves import COMMANDS, Move, do
from tests.ui.canvas_hand import small_graph

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Desk:
    """An outline in a window."""

    def __init__(self, graph: Graph) -> None:
        self.editor = EditorViewModel(graph)
        self.view = OutlineView(self.editor, ThemeSource("dark"))
        self.view.resize(240, 500)
        self.view.show()
        self.refused: list[str] = []
        self.editor.refused.connect(lambda sentence, _advice: self.refused.append(sentence))

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, keys)
        QCoreApplication.processEvents()

    def go_to(self, node: str, port: int | None = None) -> None:
        index = self.view.rows.index_of(node)
        if port is not None:
            self.view.expand(index)
            index = self.view.rows.index(port, 0, index)
        self.view.setCurrentIndex(index)

    def choose(self, letters: str) -> None:
        assert self.view.finder.isVisible()
        QTest.keyClicks(self.view.finder.field, letters)
        QTest.keyClick(self.view.finder.field, Qt.Key.Key_Return)

    def texts(self) -> list[str]:
        rows = self.view.rows
        said = []
        for place in range(rows.rowCount()):
            index = rows.index(place, 0)
            said.append(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
            said.extend(
                "  " + str(rows.index(port, 0, index).data(Qt.ItemDataRole.AccessibleTextRole))
                for port in range(rows.rowCount(index))
            )
        return said


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(small_graph())
    qtbot.addWidget(made.view)
    yield made
    made.view.finder.close()


def test_it_reads_the_graph_in_the_order_of_its_work(desk: Desk) -> None:
    assert desk.texts() == [
        "text, Ready",
        "First, Ready",
        "  text is fed by text",
        "Free, Needs input: name",
        "  name is fed by nothing yet",
        "Result, Needs input: value",
        "  value is fed by nothing yet",
        "Second, Ready",
        "  answer is fed by First",
    ]


def test_choosing_here_chooses_there_and_back(desk: Desk) -> None:
    desk.go_to("free")
    assert (set(desk.editor.selected), desk.editor.current) == ({"free"}, "free")
    desk.editor.select(("first", "second"), current="second")
    chosen = {desk.view.rows.node_at(i) for i in desk.view.selectionModel().selectedIndexes()}
    assert chosen == {"first", "second"}
    assert desk.view.rows.node_at(desk.view.currentIndex()) == "second"


def test_arrow_keys_walk_and_the_editor_follows(desk: Desk) -> None:
    desk.go_to("text")
    desk.key(Qt.Key.Key_Down)
    assert desk.editor.current == "first"


def test_a_port_is_wired_and_freed_by_keyboard(desk: Desk) -> None:
    desk.go_to("result", 0)
    desk.key(Qt.Key.Key_Return)
    titles = [choice.title for choice in desk.view.finder.choices.shown]
    assert titles == ["text", "First", "Free", "Second"]
    desk.choose("sec")
    assert [b.source for b in desk.editor.index.feeds["result"]] == ["second"]
    desk.go_to("result", 0)
    desk.key(Qt.Key.Key_Delete)
    assert desk.editor.index.feeds.get("result") is None
    assert desk.editor.graph.step("result") is not None


def test_a_result_is_wired_on_from_its_node(desk: Desk) -> None:
    desk.go_to("second")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    titles = [choice.title for choice in desk.view.finder.choices.shown]
    assert titles == ["Free: name", "Free", "Result: value", "Result"]
    desk.choose("Result: value")
    assert [b.source for b in desk.editor.index.feeds["result"]] == ["second"]


def test_a_step_is_added_behind_the_current_one_and_before_a_port(desk: Desk) -> None:
    desk.go_to("second")
    desk.key(Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    desk.choose("templ")
    assert [b.source for b in desk.editor.index.feeds["template"]] == ["second"]
    desk.go_to("result", 0)
    desk.key(Qt.Key.Key_Insert)
    desk.choose("json")
    assert [b.source for b in desk.editor.index.feeds["result"]] == ["json"]


def test_breakpoints_are_set_on_steps_and_on_what_comes_to_a_port(desk: Desk) -> None:
    desk.go_to("second")
    desk.key(Qt.Key.Key_F9)
    desk.go_to("second", 0)
    desk.key(Qt.Key.Key_F9)
    assert [one.place for one in desk.editor.breakpoints] == [("second", ""), ("second", "answer")]
    assert "Second, Ready, breakpoint" in desk.texts()
    assert "  answer is fed by First, breakpoint" in desk.texts()
    desk.key(Qt.Key.Key_F9)
    assert [one.place for one in desk.editor.breakpoints] == [("second", "")]


def test_how_a_step_takes_part_is_told_in_words(desk: Desk) -> None:
    desk.editor.set_mode(StepMode.MUTED, ["first"])
    desk.editor.pin("second", {"response": "42"})
    said = desk.texts()
    assert any(text.startswith("First, ") and text.endswith("muted") for text in said)
    assert any(text.startswith("Second, ") and text.endswith("pinned") for text in said)


def test_groups_and_notes_are_rows_too(desk: Desk) -> None:
    group = desk.editor.group(["first", "second"], title="Answers")
    note = desk.editor.add_note("Read me\nand me")
    assert "Group Answers: First, Second" in desk.texts()
    assert "Note: Read me\nand me" in desk.texts()
    desk.go_to(note)
    assert desk.editor.selected_notes == {note}
    desk.key(Qt.Key.Key_Delete)
    assert desk.editor.graph.notes == ()
    desk.go_to(group)
    assert desk.editor.selected_groups == {group}
    assert desk.view.rows.setData(desk.view.currentIndex(), "Replies")
    assert desk.editor.graph.groups[0].title == "Replies"


def test_inputs_are_asked_for_in_the_order_that_one_chooses(desk: Desk) -> None:
    desk.editor.add_input("later")
    desk.go_to("later")
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [given.name for given in desk.editor.graph.inputs] == ["later", "text"]
    assert desk.texts()[0].startswith("later, ")
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [given.name for given in desk.editor.graph.inputs] == ["later", "text"]


def test_what_would_close_a_loop_is_not_offered(desk: Desk) -> None:
    desk.go_to("first", 0)
    desk.key(Qt.Key.Key_Return)
    titles = [choice.title for choice in desk.view.finder.choices.shown]
    assert titles == ["text", "Free"]


def test_adding_renaming_deleting_and_undo(desk: Desk) -> None:
    desk.go_to("second")
    desk.key(Qt.Key.Key_Insert)
    desk.choose("templ")
    assert desk.editor.current == "template"
    desk.key(Qt.Key.Key_F2)
    field = desk.view.findChild(QLineEdit, options=Qt.FindChildOption.FindChildrenRecursively)
    fields = [f for f in desk.view.viewport().findChildren(QLineEdit) if f.isVisible()]
    assert field is not None
    fields[0].setText("Greeting")
    QTest.keyClick(fields[0], Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    assert desk.editor.current == "greeting"
    desk.key(Qt.Key.Key_Delete)
    assert desk.editor.graph.step("greeting") is None


def test_enter_on_a_node_asks_for_the_inspector(desk: Desk, qtbot: QtBot) -> None:
    desk.go_to("first")
    with qtbot.waitSignal(desk.view.inspectorRequested) as asked:
        desk.key(Qt.Key.Key_Return)
    assert asked.args == ["first"]


def test_what_is_open_stays_open_when_nodes_come(desk: Desk) -> None:
    desk.view.expand(desk.view.rows.index_of("second"))
    desk.editor.add_step("output")
    assert desk.view.isExpanded(desk.view.rows.index_of("second"))
    assert not desk.view.isExpanded(desk.view.rows.index_of("first"))


def test_a_run_is_seen_here_as_well(desk: Desk) -> None:
    before = desk.view.viewport().grab().toImage()
    desk.editor.follow_run(RunId("r"))
    desk.editor.apply_events(
        [
            RunStarted(RunId("r"), "p", (StepId("first"),), 0.0),
            StepStarted(RunId("r"), StepId("first"), None, 0.0),
        ]
    )
    assert "First, Running" in desk.texts()
    assert desk.view.viewport().grab().toImage() != before
    desk.editor.forget_run()


def test_rows_are_twenty_four_high_and_the_empty_tree_says_what_to_do(
    desk: Desk, qtbot: QtBot
) -> None:
    assert desk.view.visualRect(desk.view.rows.index(0, 0)).height() == HEIGHT
    empty = Desk(Graph())
    qtbot.addWidget(empty.view)
    picture = empty.view.viewport().grab().toImage()
    colors = {picture.pixel(x, y) for x in range(0, 220, 3) for y in range(0, 60, 3)}
    assert len(colors) > 1


def test_the_menu_of_a_row_does_what_its_keys_do(desk: Desk) -> None:
    desk.go_to("second", 0)
    index = desk.view.currentIndex()
    menu = menus.menu_for(desk.view, index)
    assert [a.text() for a in menu.actions() if a.text()] == [
        "Choose a source…",
        "Add what feeds it…",
        "Breakpoint",
        "Delete wire",
    ]
    menu.actions()[3].trigger()
    assert desk.editor.graph.wires == ()


def test_qt_finds_no_fault_in_the_model_whatever_is_done(qtbot: QtBot) -> None:
    desk = Desk(small_graph())
    qtbot.addWidget(desk.view)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning  # a warning fails the test
    tester = QAbstractItemModelTester(desk.view.rows, mode)
    for number in range(60):
        name = COMMANDS[(number * 7) % len(COMMANDS)]
        do(desk.editor, Move(name, number % 7, (number * 3) % 7, (number * 5) % 7))
        if number % 5 == 0:
            desk.editor.undo()
        rows = desk.view.rows
        shown = [rows.node_at(rows.index(i, 0)) for i in range(rows.rowCount())]
        assert sorted(shown) == sorted(desk.editor.index.nodes)
        assert rows.parent(QModelIndex()) == QModelIndex()
    del tester
