"""The canvas under a real mouse and keyboard: what a person does becomes commands, and is drawn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forge_gui.values.graph import Graph, Position
from tests.ui.canvas_hand import ALT, CONTROL, SHIFT, Hand, small_graph

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
EMPTY = QPointF(300, 400)


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    made = Hand(small_graph())
    qtbot.addWidget(made.view)
    yield made
    made.finder.close()


class TestNodes:
    def test_a_click_selects_and_a_click_beside_lets_go(self, hand: Hand) -> None:
        hand.click(hand.body("first"))
        assert hand.editor.selected == {"first"}
        assert hand.editor.current == "first"
        hand.click(EMPTY)
        assert hand.editor.selected == frozenset()

    def test_shift_click_adds_and_takes_away(self, hand: Hand) -> None:
        hand.click(hand.body("first"))
        hand.click(hand.body("second"), SHIFT)
        assert hand.editor.selected == {"first", "second"}
        hand.click(hand.body("first"), SHIFT)
        assert hand.editor.selected == {"second"}

    def test_a_drag_moves_all_that_is_selected_onto_the_grid_in_one_undo_step(
        self, hand: Hand
    ) -> None:
        hand.editor.select(("first", "free"))
        start = hand.body("first")
        hand.drag(start, start + QPointF(2, 131))
        assert hand.editor.position("first") == Position(0, 120)
        assert hand.editor.position("free") == Position(0, 360)
        hand.editor.undo()
        assert hand.editor.position("free") == Position(0, 240)
        assert hand.view.canvas.nodes["free"].pos() == QPointF(0, 240)

    def test_alt_while_dragging_moves_finely(self, hand: Hand) -> None:
        start = hand.body("free")
        hand.press(start)
        hand.go([start + QPointF(20, 2)])
        hand.release(start + QPointF(45, 5), ALT)
        assert hand.editor.position("free") == Position(44, 244)

    def test_an_edge_of_a_neighbour_pulls(self, hand: Hand) -> None:
        hand.editor.move({"second": Position(290, 0)})
        start = hand.body("free")
        hand.drag(start, start + QPointF(287, 60))
        assert hand.editor.position("free").x == 290

    def test_escape_while_dragging_puts_everything_back(self, hand: Hand) -> None:
        start = hand.body("first")
        hand.press(start)
        hand.go([start + QPointF(40, 0), start + QPointF(90, 90)])
        hand.key(Qt.Key.Key_Escape)
        QTest.mouseRelease(hand.view.viewport(), Qt.MouseButton.LeftButton)
        assert hand.editor.position("first") == Position(0, 0)
        assert hand.view.canvas.nodes["first"].pos() == QPointF(0, 0)
        assert not hand.editor.can_undo

    def test_a_box_selects_what_it_touches(self, hand: Hand) -> None:
        hand.drag(QPointF(-40, -60), QPointF(330, 40))
        assert hand.editor.selected == {"first", "second"}

    def test_a_double_click_on_a_node_asks_for_the_inspector(
        self, hand: Hand, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(hand.view.inspectorRequested) as asked:
            QTest.mouseDClick(
                hand.view.viewport(),
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                hand.pixel(hand.body("first")),
            )
        assert asked.args == ["first"]


class TestWires:
    def test_dropped_on_a_port_it_connects(self, hand: Hand) -> None:
        hand.drag(hand.output("second"), hand.port("result", "value"))
        assert hand.feeds("result") == {"value": "second"}

    def test_pulled_backwards_it_connects_as_well(self, hand: Hand) -> None:
        hand.drag(hand.port("result", "value"), hand.output("second"))
        assert hand.feeds("result") == {"value": "second"}

    def test_dropped_on_a_body_it_writes_a_placeholder(self, hand: Hand) -> None:
        hand.drag(hand.output("first"), hand.body("free"))
        step = hand.editor.graph.step("free")
        assert step is not None
        assert step.settings["text"] == "Hello {name}\n{first}"
        assert hand.feeds("free") == {"first": "first"}

    def test_a_loop_is_refused_and_drawn_as_not_fitting(self, hand: Hand) -> None:
        hand.drag(hand.output("second"), hand.port("first", "text"))
        assert hand.refused == ["That wire would close a loop."]
        assert hand.view.notice.isVisible()
        assert hand.view.notice.accessibleName().startswith("That wire would close a loop. A step")
        assert hand.feeds("first") == {"text": "text"}

    def test_the_end_of_a_wire_can_be_taken_elsewhere(self, hand: Hand) -> None:
        hand.drag(hand.port("second", "answer"), hand.port("free", "name"))
        assert hand.feeds("second") == {}
        assert hand.feeds("free") == {"name": "first"}
        hand.editor.undo()
        assert hand.feeds("second") == {"answer": "first"}

    def test_the_end_of_a_wire_dropped_nowhere_takes_it_off(self, hand: Hand) -> None:
        hand.drag(hand.port("second", "answer"), EMPTY)
        assert hand.editor.graph.wires == ()

    def test_dropped_on_the_empty_canvas_it_asks_and_adds(self, hand: Hand) -> None:
        hand.drag(hand.output("second"), EMPTY + QPointF(300, 0))
        titles = [choice.title for choice in hand.finder.choices.shown]
        assert titles[0] == "Model"
        assert {"Model", "Template", "Output"} <= set(titles)
        assert "Input" not in titles  # it takes nothing
        hand.choose("outp")
        assert hand.feeds("output") == {"value": "second"}

    def test_a_port_pulled_onto_the_empty_canvas_can_get_an_input(self, hand: Hand) -> None:
        hand.drag(hand.port("free", "name"), EMPTY + QPointF(-400, 0))
        assert "Output" not in [choice.title for choice in hand.finder.choices.shown]
        hand.choose("input")
        assert hand.feeds("free") == {"name": "name"}

    def test_a_click_on_a_wire_selects_it_and_delete_takes_it(self, hand: Hand) -> None:
        wire = next(w for b, w in hand.view.canvas.wires.items() if b.target == "second")
        hand.click(wire.curve.pointAtPercent(0.25))
        assert hand.editor.selected_wires == {wire.bound}
        hand.key(Qt.Key.Key_Delete)
        assert hand.editor.graph.wires == ()


class TestKeys:
    def test_tab_searches_and_adds(self, hand: Hand) -> None:
        hand.key(Qt.Key.Key_Tab)
        hand.choose("templ")
        assert "template" in hand.editor.selected

    def test_models_are_found_and_come_as_a_step(self, hand: Hand) -> None:
        hand.editor.model_choices = (("ollama:qwen3:8b", "fits"), ("forge:tiny", "ready"))
        hand.key(Qt.Key.Key_Slash)
        hand.choose("qwen")
        step = hand.editor.graph.step(hand.editor.current)
        assert step is not None
        assert step.settings["model"] == "ollama:qwen3:8b"

    def test_arrows_go_from_node_to_node(self, hand: Hand) -> None:
        went = []
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
            hand.key(key)
            went.append(hand.editor.current)
        assert went == ["text", "first", "second", "free"]
        assert hand.view.canvas.nodes["free"].is_focused
        hand.click(hand.body("first"))
        assert not any(node.is_focused for node in hand.view.canvas.nodes.values())

    def test_control_and_arrows_move_the_selected(self, hand: Hand) -> None:
        hand.editor.select(("free",))
        hand.key(Qt.Key.Key_Right, CONTROL)
        hand.key(Qt.Key.Key_Down, CONTROL | SHIFT)
        assert hand.editor.position("free") == Position(24, 244)

    def test_a_wire_is_laid_without_a_mouse(self, hand: Hand) -> None:
        hand.editor.select(("second",))
        hand.key(Qt.Key.Key_C)
        titles = [choice.title for choice in hand.finder.choices.shown]
        assert "First: text" not in titles  # it would close a loop
        hand.choose("result: value")
        assert hand.feeds("result") == {"value": "second"}

    def test_f2_renames_in_place_and_escape_does_not(self, hand: Hand) -> None:
        hand.editor.select(("free",))
        field = hand.view.rename_field
        for text, key, name in (
            ("Never", Qt.Key.Key_Escape, "free"),
            ("Greeting", Qt.Key.Key_Return, "greeting"),
        ):
            hand.key(Qt.Key.Key_F2)
            assert field.isVisible()
            QTest.keyClicks(field, text)
            QTest.keyClick(field, key)
            assert not field.isVisible()
            assert hand.editor.current == name

    def test_undo_redo_delete_duplicate_all(self, hand: Hand) -> None:
        hand.key(Qt.Key.Key_A, CONTROL)
        assert len(hand.editor.selected) == 5
        hand.key(Qt.Key.Key_Delete)
        assert hand.editor.is_empty
        hand.key(Qt.Key.Key_Z, CONTROL)
        assert len(hand.editor.index.nodes) == 5
        hand.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        hand.key(Qt.Key.Key_Z, CONTROL)
        hand.editor.select(("first", "second"))
        hand.key(Qt.Key.Key_D, CONTROL)
        assert hand.editor.selected == {"first_2", "second_2"}
        assert hand.feeds("second_2") == {"answer": "first_2"}

    def test_copy_and_paste_through_the_clipboard(self, hand: Hand) -> None:
        kept: dict[str, Graph] = {}

        def write(graph: Graph) -> str:
            kept["piece"] = graph
            return "piece"

        hand.editor._write_text, hand.editor._read_text = write, kept.__getitem__
        hand.editor.select(("first",))
        hand.key(Qt.Key.Key_C, CONTROL)
        assert QApplication.clipboard().text() == "piece"
        hand.key(Qt.Key.Key_V, CONTROL)
        assert hand.editor.selected == {"first_2"}

    def test_the_canvas_takes_its_keys_before_the_window_does(self, hand: Hand) -> None:
        for key, keys, is_ours in (
            (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, True),
            (Qt.Key.Key_Z, CONTROL, True),
            (Qt.Key.Key_S, CONTROL, False),
            (Qt.Key.Key_K, CONTROL, False),
        ):
            event = QKeyEvent(QEvent.Type.ShortcutOverride, key, keys)
            event.ignore()
            QCoreApplication.sendEvent(hand.view, event)
            assert event.isAccepted() is is_ours, key

    def test_enter_asks_for_the_inspector(self, hand: Hand, qtbot: QtBot) -> None:
        hand.editor.select(("first",))
        with qtbot.waitSignal(hand.view.inspectorRequested) as asked:
            hand.key(Qt.Key.Key_Return)
        assert asked.args == ["first"]
