"""Notes, frames, breakpoints, modes, pins and wires under a real mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from forge_gui.ui.canvas import drops, menus, picture, tips
from forge_gui.ui.canvas.hits import hit
from forge_gui.ui.controls import dragged
from forge_gui.values.debugging import Breakpoint, ValueCondition
from forge_gui.values.graph import Graph, Group, Note, Position, Step, StepMode
from forge_gui.values.ids import StepId
from tests.ui.canvas_hand import ALT, CONTROL, SHIFT, Hand, small_graph

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
EMPTY = QPointF(300, 420)


def marked_graph() -> Graph:
    return replace(
        small_graph(),
        notes=(Note("note", "Ask Jo", Position(288, 240), 192, 96, "amber"),),
        groups=(Group("pair", "A pair", ("first", "second"), "blue"),),
    )


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    made = Hand(marked_graph())
    qtbot.addWidget(made.view)
    yield made
    made.finder.close()


def are_alike(one: bytes, other: bytes) -> bool:
    """Equal but for the last bits: what is smoothed rounds differently in pieces."""
    pairs = zip(one, other, strict=True)
    return one == other or all(abs(a - b) <= 8 for a, b in pairs)


class TestWires:
    def test_a_step_dropped_on_a_wire_goes_into_it(self, hand: Hand) -> None:
        middle = hand.wire("second", "answer").middle
        start = hand.body("free")
        into = middle - hand.view.canvas.nodes["free"].box.center() + start
        hand.press(start)
        hand.go([start + QPointF(10, 0), into])
        lit = hand.picture()
        hand.release(into)
        assert hand.feeds("second") == {"answer": "free"}
        assert hand.feeds("free") == {"name": "first"}
        hand.editor.undo()
        assert hand.feeds("second") == {"answer": "first"}
        assert hand.editor.position("free") == Position(0, 240)
        assert lit != hand.picture()

    def test_the_source_end_can_be_taken_elsewhere(self, hand: Hand) -> None:
        wire = hand.wire("second", "answer")
        hand.drag(wire.start + QPointF(16, 0), hand.output("text"))
        assert hand.feeds("second") == {"answer": "text"}
        hand.editor.undo()
        assert hand.feeds("second") == {"answer": "first"}

    def test_a_double_click_on_a_wire_asks_what_comes_in_between(self, hand: Hand) -> None:
        wire = hand.wire("second", "answer")
        hand.double_click(wire.curve.pointAtPercent(0.3))
        titles = [choice.title for choice in hand.finder.choices.shown]
        assert "Output" not in titles  # it gives nothing on
        hand.choose("templ")
        assert hand.feeds("second") == {"answer": "template"}
        assert hand.feeds("template") == {"text": "first"}

    def test_tab_on_a_selected_wire_does_the_same(self, hand: Hand) -> None:
        wire = hand.wire("second", "answer")
        hand.editor.select((), (wire.bound,))
        hand.key(Qt.Key.Key_Tab)
        hand.choose("templ")
        assert hand.feeds("second") == {"answer": "template"}

    def test_a_wire_tells_the_value_that_went_through(self, hand: Hand) -> None:
        wire = hand.wire("first", "text")
        words = tips.words(hand.editor, hit(hand.view.canvas, wire.curve.pointAtPercent(0.3), 1.0))
        assert words.split("\n") == [
            "text → First: text",
            "Connected by the name of the input.",
            "",
            "text, 8 chars",
            "A kettle",
        ]


class TestBreakpoints:
    def test_a_click_beside_the_title_sets_one_and_takes_it_away(self, hand: Hand) -> None:
        place = hand.view.canvas.nodes["free"].pos() + QPointF(-13, 14)
        hand.go([place])
        assert hand.view.canvas.nodes["free"].is_hinted
        hand.click(place)
        assert hand.editor.breakpoints == (Breakpoint(StepId("free")),)
        assert hand.view.canvas.nodes["free"].look.breakpoint is not None
        hand.click(place)
        assert not hand.editor.breakpoints

    def test_a_click_in_the_middle_of_a_wire_does_as_well(self, hand: Hand) -> None:
        wire = hand.wire("second", "answer")
        hand.click(wire.middle)
        assert hand.editor.breakpoints == (Breakpoint(StepId("second"), "answer"),)
        assert wire.breakpoint is not None
        hand.click(wire.middle)
        assert wire.breakpoint is None

    def test_f9_sets_them_at_all_that_is_selected(self, hand: Hand) -> None:
        hand.editor.select(("first", "free"))
        hand.key(Qt.Key.Key_F9)
        assert [point.step for point in hand.editor.breakpoints] == ["first", "free"]
        hand.key(Qt.Key.Key_F9)
        assert hand.editor.breakpoints == ()

    def test_its_menu_asks_for_a_condition_and_turns_it_off(self, hand: Hand, qtbot: QtBot) -> None:
        hand.editor.toggle_breakpoint("second", "answer")
        menu = menus.menu_at(hand.view, hand.wire("second", "answer").middle)
        lines = {action.text(): action for action in menu.actions()}
        with qtbot.waitSignal(hand.view.conditionRequested) as asked:
            lines["Stop only when…"].trigger()
        assert asked.args == ["second", "answer"]
        lines["Turn the breakpoint off"].trigger()
        point = hand.editor.breakpoint_at("second", "answer")
        assert point is not None
        assert not point.is_on

    def test_set_off_conditional_and_missing_look_different(self, hand: Hand) -> None:
        seen = {hand.picture()}
        for point in (
            Breakpoint(StepId("free")),
            Breakpoint(StepId("free"), is_on=False),
            Breakpoint(StepId("free"), condition=ValueCondition("is empty")),
        ):
            hand.editor.set_breakpoints((point,))
            seen.add(hand.picture())
        assert len(seen) == 4


class TestModes:
    @pytest.mark.parametrize(
        ("key", "mode"), [(Qt.Key.Key_B, StepMode.BYPASSED), (Qt.Key.Key_M, StepMode.MUTED)]
    )
    def test_a_key_toggles_and_the_node_says_so(
        self, hand: Hand, key: Qt.Key, mode: StepMode
    ) -> None:
        hand.editor.select(("first",))
        before = hand.picture()
        hand.key(key)
        step = hand.editor.graph.step("first")
        assert step is not None
        assert step.mode is mode
        look = hand.view.canvas.nodes["first"].look
        assert look.badge is not None
        assert look.view.short_word == look.badge[1] == mode.value.title()
        assert not are_alike(hand.picture(), before)
        hand.key(key)
        assert are_alike(hand.picture(), before)

    def test_a_pinned_step_shows_its_pin_and_its_value(self, hand: Hand) -> None:
        hand.editor.pin("free", {"response": "kept words"})
        look = hand.view.canvas.nodes["free"].look
        assert look.badge == ("push-pin-fill", "Pinned")
        assert look.view.output == "kept words"
        hand.editor.select(("free",))
        hand.key(Qt.Key.Key_P)
        assert not hand.editor.is_pinned("free")


class TestNotes:
    def test_n_makes_one_that_is_written_in_place(self, hand: Hand) -> None:
        hand.key(Qt.Key.Key_N)
        field = hand.view.note_field
        assert field.isVisible()
        QTest.keyClicks(field, "Look here")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert not field.isVisible()
        assert [note.text for note in hand.editor.graph.notes] == ["Ask Jo", "Look here"]

    def test_a_double_click_writes_on_it(self, hand: Hand) -> None:
        hand.double_click(hand.view.canvas.papers.notes["note"].box.center())
        QTest.keyClicks(hand.view.note_field, "Ask Kim")
        hand.click(EMPTY + QPointF(300, 100))
        assert hand.editor.graph.notes[0].text == "Ask Kim"

    def test_it_is_dragged_and_resized(self, hand: Hand) -> None:
        start = QPointF(340, 260)
        hand.drag(start, start + QPointF(0, 121))
        assert hand.editor.position("note") == Position(288, 360)
        corner = QPointF(288 + 192 - 4, 360 + 96 - 4)
        hand.drag(corner, corner + QPointF(48, 24))
        note = hand.editor.graph.notes[0]
        assert (note.width, note.height, note.at) == (240, 120, Position(288, 360))
        hand.editor.undo()
        assert hand.view.canvas.papers.notes["note"].box.width() == 192

    def test_its_menu_colours_it(self, hand: Hand) -> None:
        menu = menus.menu_at(hand.view, QPointF(340, 260))
        colours = next(action.menu() for action in menu.actions() if action.text() == "Colour")
        assert isinstance(colours, QMenu)
        before = hand.picture()
        next(a for a in colours.actions() if a.text() == "Pink").trigger()
        assert hand.editor.graph.notes[0].colour == "pink"
        assert hand.picture() != before


class TestGroups:
    def test_its_title_is_dragged_with_all_that_is_inside(self, hand: Hand) -> None:
        group = hand.view.canvas.papers.groups["pair"]
        title, before = group.title_box.center(), group.box
        hand.drag(title, title + QPointF(0, 240))
        assert hand.editor.position("first") == Position(0, 240)
        assert hand.editor.position("second") == Position(288, 240)
        assert group.box == before.translated(0, 240)

    def test_inside_it_a_box_can_be_drawn(self, hand: Hand) -> None:
        box = hand.view.canvas.papers.groups["pair"].box
        inside = QPointF(box.left() + 8, box.center().y())
        hand.drag(inside, inside + QPointF(40, 10))
        assert hand.editor.selected == {"first"}
        assert hand.editor.position("first") == Position(0, 0)

    def test_it_grows_with_what_is_dragged_out(self, hand: Hand) -> None:
        group = hand.view.canvas.papers.groups["pair"]
        before = group.box
        start = hand.body("second")
        hand.drag(start, start + QPointF(96, 0))
        assert group.box.right() == before.right() + 96
        assert group.box.left() == before.left()

    def test_it_is_made_named_and_undone_by_keys(self, hand: Hand) -> None:
        hand.editor.select(("free", "note"))
        hand.key(Qt.Key.Key_G, CONTROL)
        QTest.keyClicks(hand.view.rename_field, "Greeting")
        QTest.keyClick(hand.view.rename_field, Qt.Key.Key_Return)
        made = next(group for group in hand.editor.graph.groups if group.id != "pair")
        assert (made.title, made.members) == ("Greeting", ("free", "note"))
        hand.editor.select((made.id,))
        hand.key(Qt.Key.Key_G, CONTROL | SHIFT)
        assert [group.id for group in hand.editor.graph.groups] == ["pair"]

    def test_a_double_click_on_its_title_renames_it(self, hand: Hand) -> None:
        hand.double_click(hand.view.canvas.papers.groups["pair"].title_box.center())
        QTest.keyClicks(hand.view.rename_field, "Two")
        QTest.keyClick(hand.view.rename_field, Qt.Key.Key_Return)
        assert hand.editor.graph.groups[0].title == "Two"


class TestMoving:
    def test_alt_drags_a_copy(self, hand: Hand) -> None:
        start = hand.body("free")
        hand.drag(start, start + QPointF(0, 240), keys=ALT)
        assert hand.editor.position("free") == Position(0, 240)
        assert hand.editor.position("free_2") == Position(0, 480)
        assert hand.editor.selected == {"free_2"}
        hand.editor.undo()
        assert "free_2" not in hand.editor.index.nodes

    def test_keys_align(self, hand: Hand) -> None:
        hand.editor.select(("first", "free"))
        hand.editor.move({"free": Position(50, 240)})
        hand.key(Qt.Key.Key_Left, ALT | SHIFT)
        assert hand.editor.position("free").x == 0

    def test_control_f_goes_to_a_note(self, hand: Hand) -> None:
        hand.editor.move({"note": Position(9_000, 9_000)})
        hand.key(Qt.Key.Key_F, CONTROL)
        hand.choose("ask jo")
        assert hand.editor.selected_notes == {"note"}
        assert hand.view.seen().contains(hand.view.canvas.papers.notes["note"].box)


def test_any_other_file_dropped_becomes_a_step_that_reads_it(hand: Hand) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/somewhere/a{b}.txt"), QUrl.fromLocalFile("/else/c.md")])
    assert dragged.is_welcome(mime)
    drops.drop_files(hand.view, dragged.other_files(mime), EMPTY)
    made = [step for step in hand.editor.graph.steps if step.kind == "file_in"]
    assert {step.settings["path"] for step in made} == {"/somewhere/a{{b}}.txt", "/else/c.md"}
    assert hand.editor.selected == {step.id for step in made}


@pytest.mark.parametrize("percent", [100, 80, 50, 20])
def test_what_is_kept_is_what_a_fresh_drawing_gives(hand: Hand, percent: int) -> None:
    """After any panning, dragging and editing the window looks as if it were drawn anew."""
    hand.view.set_zoom_percent(percent)
    hand.picture()
    for dx, dy in ((37, 11), (-90, 64), (300, -200), (-247, 125)):
        hand.view.pan(dx, dy)
        hand.picture()
    start = hand.body("first")
    hand.drag(start, start + QPointF(48, 96))
    hand.editor.set_setting("free", "text", "Other {words}")
    hand.editor.toggle_breakpoint("second", "answer")
    hand.editor.select(("free", "note"))
    QCoreApplication.processEvents()
    kept = hand.picture()
    hand.view.stage.forget()
    assert are_alike(hand.picture(), kept)


@pytest.mark.parametrize("percent", [100, 50, 20])
def test_what_is_dragged_leaves_its_place_and_covers_no_more_than_itself(
    hand: Hand, percent: int
) -> None:
    hand.view.set_zoom_percent(percent)
    node = hand.view.canvas.nodes["free"]
    start = hand.body("free")
    beside = node.box.topLeft() + QPointF(-20, 60) + QPointF(480, 240)
    hand.editor.select(("free",))
    before = hand.view.viewport().grab().toImage()
    inside, empty = hand.pixel(node.box.center()), hand.pixel(beside)
    hand.editor.set_setting("free", "text", "Hullo {name}")  # drawn over itself, were it there
    hand.press(start)
    hand.go([start + QPointF(100, 0), start + QPointF(480, 240)])
    during = hand.view.viewport().grab().toImage()
    assert during.pixelColor(inside) == hand.view.canvas.paints.theme.canvas
    assert during.pixelColor(empty) == before.pixelColor(empty)
    middle = hand.pixel(node.box.center())
    assert during.pixelColor(middle) != before.pixelColor(middle)
    hand.key(Qt.Key.Key_Escape)
    hand.release(start)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_picture_shows_the_whole_graph_and_no_selection(hand: Hand, theme: str) -> None:
    plain = picture.png_bytes(hand.editor, 1.0, theme)
    hand.editor.select_all()
    assert picture.png_bytes(hand.editor, 1.0, theme) == plain
    image = QImage.fromData(plain)
    extent = hand.view.canvas.extent
    assert image.width() == pytest.approx(extent.width() + 64, abs=1)
    twice = QImage.fromData(picture.png_bytes(hand.editor, 2.0, theme))
    assert twice.width() == pytest.approx(2 * image.width(), abs=2)
    drawn = QSvgRenderer(picture.svg_bytes(hand.editor, theme))
    assert drawn.isValid()
    assert drawn.viewBoxF().width() == pytest.approx(image.width(), abs=1)


def test_an_empty_graph_has_a_picture_too() -> None:
    from forge_gui.viewmodels.editor import EditorViewModel

    assert QImage.fromData(picture.png_bytes(EditorViewModel(Graph()), 1.0, "dark")).width() > 0


def test_a_muted_step_says_so_from_the_file_on(qtbot: QtBot) -> None:
    step = Step(StepId("quiet"), "template", "Quiet", {"text": "x"}, StepMode.MUTED)
    made = Hand(Graph(steps=(step,)))
    qtbot.addWidget(made.view)
    assert made.view.canvas.nodes["quiet"].look.view.word == "Does not run"
    made.finder.close()


def test_a_wire_that_leads_back_is_whole_in_the_picture(hand: Hand) -> None:
    """It bends out beyond the node that it leaves: nothing may touch the picture's edge."""
    wire = next(iter(hand.editor.graph.wires))
    hand.editor.move({wire.source: Position(2000, 0), wire.target: Position(1900, 300)})
    image = QImage.fromData(picture.png_bytes(hand.editor, 1.0, "dark"))
    edge = image.width() - 4
    colours = {image.pixelColor(edge, y).name() for y in range(image.height())}
    assert len(colours) == 1
