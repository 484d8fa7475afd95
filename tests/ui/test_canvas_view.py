"""The canvas as a window: zoom and place, what is dropped on it, what it says and draws."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from forge_gui.ui.canvas import menus
from forge_gui.ui.controls import dragged
from forge_gui.values.events import (
    ApprovalAsked,
    ModelLoadStarted,
    RunStarted,
    StepFinished,
    StepQueued,
    StepStarted,
)
from forge_gui.values.graph import Graph, Position
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import StepResult, StepState
from tests.ui.canvas_hand import MIDDLE, SHIFT, Hand, model, small_graph

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
EMPTY = QPointF(300, 400)


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    made = Hand(small_graph())
    qtbot.addWidget(made.view)
    yield made
    made.finder.close()


class TestCamera:
    def test_the_wheel_zooms_at_the_mouse(self, hand: Hand) -> None:
        pixel = QPoint(200, 300)
        before = hand.view.mapToScene(pixel)
        wheel(hand, pixel, QPoint(0, 120))
        assert hand.view.zoom == pytest.approx(1.2)
        moved = hand.view.mapToScene(pixel) - before
        assert abs(moved.x()) <= 1
        assert abs(moved.y()) <= 1

    def test_shift_and_wheel_go_sideways(self, hand: Hand) -> None:
        before = hand.view.mapToScene(QPoint(0, 0))
        wheel(hand, QPoint(10, 10), QPoint(0, -120), keys=SHIFT)
        moved = hand.view.mapToScene(QPoint(0, 0)) - before
        assert (moved.x(), moved.y()) == (120, 0)

    def test_two_fingers_pan(self, hand: Hand) -> None:
        before = hand.view.mapToScene(QPoint(0, 0))
        wheel(hand, QPoint(10, 10), QPoint(0, -30), pixels=QPoint(-20, -30))
        moved = hand.view.mapToScene(QPoint(0, 0)) - before
        assert (moved.x(), moved.y()) == (20, 30)
        assert hand.view.zoom == 1.0

    def test_the_middle_button_and_space_push_the_canvas(self, hand: Hand) -> None:
        for button in (MIDDLE, Qt.MouseButton.LeftButton):
            if button is not MIDDLE:
                QTest.keyPress(hand.view, Qt.Key.Key_Space)
            before = hand.view.mapToScene(QPoint(0, 0))
            hand.drag(EMPTY, EMPTY + QPointF(50, 40), button=button)
            moved = hand.view.mapToScene(QPoint(0, 0)) - before
            assert (moved.x(), moved.y()) == (-50, -40)
        QTest.keyRelease(hand.view, Qt.Key.Key_Space)
        assert hand.editor.selected == frozenset()

    def test_fit_shows_everything_and_enlarges_by_a_quarter_at_most(self, hand: Hand) -> None:
        hand.view.zoom_to_fit()
        assert hand.view.seen().contains(hand.view.canvas.extent)
        assert hand.view.zoom == 1.25
        hand.editor.move({"free": Position(9_000, 6_000)})
        hand.key(Qt.Key.Key_Home)
        assert hand.view.seen().contains(hand.view.canvas.extent)
        assert hand.view.zoom < 0.2

    def test_zoom_is_told_in_percent_and_set_in_percent(self, hand: Hand) -> None:
        told: list[int] = []
        hand.view.zoomChanged.connect(told.append)
        hand.view.zoom_in()
        hand.view.zoom_out()
        hand.view.set_zoom_percent(50)
        assert told == [125, 100, 50]

    def test_the_map_shows_only_what_does_not_fit_and_leads_there(self, hand: Hand) -> None:
        hand.view.minimap._look()
        assert not hand.view.minimap.isVisible()
        hand.editor.move({"free": Position(4_000, 240)})
        hand.view.minimap._look()
        assert hand.view.minimap.isVisible()
        QTest.mouseClick(
            hand.view.minimap,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(158, 54),
        )
        assert hand.view.seen().contains(hand.view.canvas.nodes["free"].box)


class TestDrops:
    def test_a_model_on_a_node_changes_its_model(self, hand: Hand) -> None:
        drop(hand, dragged.MODEL, "ollama:llama3.1:8b", hand.body("first"))
        step = hand.editor.graph.step("first")
        assert step is not None
        assert step.settings["model"] == "ollama:llama3.1:8b"
        assert len(hand.editor.graph.steps) == 4

    def test_a_model_on_the_empty_canvas_becomes_a_step(self, hand: Hand) -> None:
        drop(hand, dragged.MODEL, "ollama:llama3.1:8b", EMPTY)
        step = hand.editor.graph.step(hand.editor.current)
        assert step is not None
        assert (step.kind, step.settings["model"]) == ("model", "ollama:llama3.1:8b")
        assert hand.view.canvas.nodes[step.id].box.contains(EMPTY)

    def test_a_kind_and_an_input(self, hand: Hand) -> None:
        drop(hand, dragged.STEP_KIND, "template", EMPTY)
        drop(hand, dragged.STEP_KIND, "input", EMPTY + QPointF(300, 0))
        assert {"template", "name"} <= hand.editor.index.nodes.keys()  # "name" is what Free lacks

    def test_a_picture_with_a_pipeline_inside_opens_and_any_other_becomes_a_step(
        self, hand: Hand
    ) -> None:
        asked: list[str] = []

        def opener(path: str, otherwise: Callable[[], None]) -> None:
            asked.append(path)
            if path.endswith("photo.png"):
                otherwise()

        hand.view.open_if_pipeline = opener
        mime = QMimeData()
        files = ("/a/pipeline.PNG", "/a/photo.png", "/a/notes.txt")
        mime.setUrls([QUrl.fromLocalFile(file) for file in files])
        assert send_drop(hand, mime, EMPTY)
        assert asked == ["/a/pipeline.PNG", "/a/photo.png"]
        made = {s.settings["path"] for s in hand.editor.graph.steps if s.kind == "file_in"}
        assert made == {"/a/photo.png", "/a/notes.txt"}


class TestAdding:
    def test_by_tab_nothing_lands_on_what_stands_there(self, hand: Hand) -> None:
        for letters in ("templ", "inp", "outp", "inp"):
            hand.key(Qt.Key.Key_Tab)
            hand.choose(letters)
        boxes = [node.box for node in hand.view.canvas.nodes.values()]
        assert not any(a.intersects(b) for a, b in combinations(boxes, 2))

    def test_an_input_is_named_after_what_the_current_step_lacks_and_stands_before_it(
        self, hand: Hand
    ) -> None:
        hand.editor.select(("free",))
        hand.key(Qt.Key.Key_Tab)
        hand.choose("inp")
        assert hand.feeds("free") == {"name": "name"}
        nodes = hand.view.canvas.nodes
        assert nodes["name"].box.right() < nodes["free"].box.left()

    def test_a_pipeline_file_is_handed_on(self, hand: Hand, qtbot: QtBot) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile("/somewhere/a.forge.json")])
        with qtbot.waitSignal(hand.view.openFileRequested) as asked:
            send_drop(hand, mime, EMPTY)
        assert asked.args == ["/somewhere/a.forge.json"]

    def test_anything_else_is_not_taken(self, hand: Hand) -> None:
        mime = QMimeData()
        mime.setText("hello")
        assert not send_drop(hand, mime, EMPTY)


class TestFailure:
    def test_its_buttons_lead_out(self, hand: Hand) -> None:
        hand.editor.set_model("first", "ollama:llama3.1:8b")
        fail(hand, "first")
        node = hand.view.canvas.nodes["first"]
        assert node.failure is not None
        asked: list[tuple[str, str]] = []
        hand.editor.fixRequested.connect(lambda step, action: asked.append((step, action)))
        retry, use_tiny = node.failure.buttons  # help has no room: it is in the inspector
        hand.click(node.pos() + retry.box.center())
        assert asked == [("first", "retry")]
        hand.click(node.pos() + use_tiny.box.center())
        step = hand.editor.graph.step("first")
        assert step is not None
        assert step.settings["model"] == "forge:tiny"

    def test_a_long_sentence_makes_room_for_itself(self, hand: Hand) -> None:
        before = hand.view.canvas.nodes["first"].height
        fail(hand, "first")
        node = hand.view.canvas.nodes["first"]
        assert node.height > before
        assert node.boundingRect().contains(node.failure.buttons[-1].box)  # type: ignore[union-attr]

    def test_the_tip_says_the_whole_of_it(self, hand: Hand, monkeypatch: object) -> None:
        from forge_gui.ui.canvas import tips
        from forge_gui.ui.canvas.hits import hit

        fail(hand, "first")
        words = tips.words(hand.editor, hit(hand.view.canvas, hand.body("first"), 1.0))
        assert words.endswith("Use a smaller model.")
        pixel = hand.pixel(hand.body("first"))
        event = QHelpEvent(QEvent.Type.ToolTip, pixel, hand.view.viewport().mapToGlobal(pixel))
        assert QCoreApplication.sendEvent(hand.view.viewport(), event)


class TestMenus:
    def test_every_enabled_line_can_be_done(self, hand: Hand) -> None:
        hand.editor.select(("first",))
        lines = texts(menus.node_menu(hand.view))
        assert lines[0] == "Inspect"
        menu = menus.menu_at(hand.view, EMPTY)
        assert texts(menu)[0] == "Add…"
        next(a for a in menu.actions() if a.text() == "Arrange all").trigger()
        assert hand.editor.undo_text == "Arrange"

    def test_a_menu_on_a_node_selects_it(self, hand: Hand) -> None:
        menus.menu_at(hand.view, hand.body("second"))
        assert hand.editor.selected == {"second"}

    def test_a_wire_has_a_menu_of_its_own(self, hand: Hand) -> None:
        wire = next(w for b, w in hand.view.canvas.wires.items() if b.target == "second")
        menu = menus.menu_at(hand.view, (wire.start + wire.end) / 2)
        next(a for a in menu.actions() if a.text() == "Delete wire").trigger()
        assert hand.editor.graph.wires == ()


class TestDrawing:
    def test_only_what_changed_gets_a_new_look(self, hand: Hand) -> None:
        looks = {name: node.look for name, node in hand.view.canvas.nodes.items()}
        hand.editor.set_setting("free", "text", "Hello {name} and {other}")
        other = {n for n, node in hand.view.canvas.nodes.items() if node.look is not looks[n]}
        assert other == {"free"}

    def test_wires_follow_nodes_while_they_are_dragged(self, hand: Hand) -> None:
        start = hand.body("first")
        hand.press(start)
        hand.go([start + QPointF(0, 100), start + QPointF(0, 240)])
        wire = next(w for b, w in hand.view.canvas.wires.items() if b.target == "second")
        assert wire.start == hand.view.canvas.nodes["first"].port_place("out", is_output=True)
        assert hand.editor.position("first") == Position(0, 0)
        hand.key(Qt.Key.Key_Escape)

    def test_every_state_theme_and_zoom_looks_its_own(self, hand: Hand) -> None:
        pictures = set()
        for theme in ("dark", "light"):
            hand.source.want(theme)
            for percent in (100, 50, 20):
                hand.view.set_zoom_percent(percent)
                for state in sorted(set(StepState) - {StepState.NEEDS_INPUT}):
                    show_state(hand, "first", state)
                    pictures.add(hand.picture())
        assert len(pictures) == 2 * 3 * (len(StepState) - 1)

    def test_a_running_node_breathes_unless_less_motion_is_wished(
        self, hand: Hand, qtbot: QtBot
    ) -> None:
        show_state(hand, "first", StepState.RUNNING)
        assert not hand.view._pulse._timer.isActive()
        hand.source.set_reduced_motion(False)
        assert hand.view._pulse._timer.isActive()
        qtbot.waitUntil(lambda: hand.view.canvas.nodes["first"].pulse < 1.0, timeout=2_000)
        hand.editor.forget_run()
        assert not hand.view._pulse._timer.isActive()

    def test_being_empty_is_told_when_it_changes(self, hand: Hand) -> None:
        told: list[bool] = []
        hand.view.isEmptyChanged.connect(told.append)
        hand.editor.delete(tuple(hand.editor.index.nodes))
        hand.editor.add_step("model")
        hand.editor.add_step("model")
        assert told == [True, False]

    def test_a_reader_is_told_the_current_node(self, hand: Hand) -> None:
        hand.editor.select(("second",))
        assert hand.view.accessibleDescription() == "Second, Model step, Ready."
        assert hand.view.accessibleName() == "Pipeline canvas"

    def test_a_closed_tab_no_longer_follows_its_editor(self, qtbot: QtBot) -> None:
        hand = Hand(small_graph())
        hand.editor.select(("free",))
        hand.view.rename_current()
        hand.view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        hand.editor.add_step("model")
        hand.source.want("light")
        hand.editor.connect_port("second", "first", "text")
        assert hand.refused == ["That wire would close a loop."]

    def test_a_thousand_nodes_come_and_go(self, qtbot: QtBot) -> None:
        steps = tuple(model(f"s{number:04d}") for number in range(1_000))
        hand = Hand(Graph(steps=steps))
        qtbot.addWidget(hand.view)
        hand.view.zoom_to_fit()
        assert len(hand.view.canvas.nodes) == 1_000
        hand.editor.set_graph(small_graph())
        assert hand.view.canvas.nodes.keys() == hand.editor.index.nodes.keys()
        assert len(hand.view.canvas.items()) == 5 + 2


def wheel(
    hand: Hand,
    pixel: QPoint,
    angle: QPoint,
    *,
    pixels: QPoint | None = None,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    phase = Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase
    place = hand.view.viewport().mapToGlobal(pixel)
    event = QWheelEvent(
        QPointF(pixel),
        QPointF(place),
        pixels or QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        keys,
        phase,
        False,
    )
    QCoreApplication.sendEvent(hand.view.viewport(), event)


def drop(hand: Hand, kind: str, text: str, place: QPointF) -> None:
    mime = QMimeData()
    mime.setData(kind, text.encode())
    assert send_drop(hand, mime, place)


def send_drop(hand: Hand, mime: QMimeData, place: QPointF) -> bool:
    event = QDropEvent(
        QPointF(hand.pixel(place)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    hand.view.dropEvent(event)
    return event.isAccepted()


def fail(hand: Hand, step: str) -> None:
    hand.editor.follow_run(RunId("r"))
    result = StepResult(
        StepId(step),
        StepState.FAILED,
        error="Ollama stopped answering after 30 s while loading; 7.9 of 8.0 GB were in use.",
        advice="Use a smaller model.",
    )
    hand.editor.apply_events([StepFinished(RunId("r"), StepId(step), result)])


def show_state(hand: Hand, step: str, state: StepState) -> None:
    """Bring a step into a state by the events that lead there."""
    run = RunId(str(state))
    hand.editor.follow_run(run)
    hand.editor.apply_events([RunStarted(run, "p", (StepId(step),), 0.0)])
    tiny = ModelId("forge", "tiny")
    if state in (StepState.RUNNING, StepState.PAUSED):
        hand.editor.apply_events([StepStarted(run, StepId(step), None, 0.0)])
        if state is StepState.PAUSED:
            hand.editor.apply_events([ApprovalAsked(run, StepId(step), "Send it?", 0.0)])
    elif state in (StepState.QUEUED, StepState.LOADING):
        hand.editor.apply_events([StepQueued(run, StepId(step), tiny)])
        if state is StepState.LOADING:
            hand.editor.apply_events([ModelLoadStarted(tiny)])
    else:
        result = StepResult(StepId(step), state, error="No." * (state is StepState.FAILED))
        hand.editor.apply_events([StepFinished(run, StepId(step), result)])


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


class TestInStep:
    def test_what_is_chosen_or_added_elsewhere_comes_into_view(self, hand: Hand) -> None:
        hand.editor.move({"free": Position(4_000, 240)})
        hand.view.clearFocus()
        hand.editor.select(("free",))
        assert hand.view.seen().contains(hand.view.canvas.nodes["free"].box)
        hand.editor.select(("second",))
        made = hand.editor.add_step("template")
        assert hand.view.seen().contains(hand.view.canvas.nodes[made].box)

    def test_what_is_chosen_on_the_canvas_moves_nothing(self, hand: Hand) -> None:
        hand.editor.move({"free": Position(288, 500)})
        hand.view.camera.center(QPointF(288, 160))
        before = hand.view.seen()
        hand.click(hand.body("free"))
        assert hand.editor.current == "free"
        assert hand.view.seen() == before
