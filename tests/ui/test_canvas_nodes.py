"""What nodes show: text at medium zoom, kinds of ports, failures that stay in their place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from forge_gui.engine.pipeline.document import parse_pipeline
from forge_gui.ui.canvas.failure_box import FailureBox
from forge_gui.ui.canvas.paints import Paints
from forge_gui.ui.canvas.view import CanvasView
from forge_gui.ui.theme import tokens
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import Graph, PipelineInput, PortKind, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_index import index_graph, input_kinds
from forge_gui.viewmodels.editor_states import Fix, FixAction, StepView
from forge_gui.viewmodels.layout import ROW_GAP
from forge_gui.viewmodels.node_size import frame_of
from tests.ui.canvas_hand import Hand, model, small_graph

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SAMPLES = sorted(Path("resources/pipelines").glob("*.forge.json"))
SMALL_CANVAS = (718, 554)
"""What a window of 1280 x 800 leaves for the canvas."""
LONG = "Ollama stopped answering after 30 s while loading. " * 8


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    made = Hand(small_graph())
    qtbot.addWidget(made.view)
    yield made
    made.finder.close()


def two_steps() -> Graph:
    return Graph(
        inputs=(PipelineInput(StepId("count"), PortKind.NUMBER, "", "3"),),
        steps=(
            model("facts", "Extract {count} facts"),
            model("reply", "Write to {facts[name]} about {count}, {facts} and {nothing}"),
        ),
        wires=(Wire(StepId("facts"), StepId("reply"), "facts"),),
        layout={"count": Position(0, 0), "facts": Position(240, 0), "reply": Position(480, 0)},
    )


def test_an_input_port_shows_what_comes_through_it() -> None:
    index = index_graph(two_steps())
    names = [port.name for port in index.ports["reply"].inputs]
    assert dict(zip(names, input_kinds(index, "reply"), strict=True)) == {
        "facts": PortKind.JSON,
        "count": PortKind.NUMBER,
        "nothing": PortKind.TEXT,
    }


def test_another_kind_of_input_changes_wire_and_port_at_once(hand: Hand) -> None:
    before = hand.view.canvas.nodes["first"].look
    hand.editor.set_input("text", kind=PortKind.IMAGE)
    after = hand.view.canvas.nodes["first"].look
    assert (before.input_kinds, after.input_kinds) == ((PortKind.TEXT,), (PortKind.IMAGE,))
    wire = next(w for b, w in hand.view.canvas.wires.items() if b.source == "text")
    assert wire.kind is PortKind.IMAGE


def test_a_node_at_medium_zoom_shows_its_prompt(hand: Hand) -> None:
    hand.view.set_zoom_percent(60)
    before = hand.picture()
    hand.editor.set_setting("first", "prompt", "Translate {text}")
    assert hand.picture() != before


def test_a_node_at_medium_zoom_shows_its_model(hand: Hand) -> None:
    hand.view.set_zoom_percent(60)
    before = hand.picture()
    hand.editor.set_model("first", "ollama:qwen3:8b")
    assert hand.picture() != before


@pytest.mark.usefixtures("qapp")
@given(st.integers(1, 400), st.integers(0, 3), st.integers(1, 40))
@settings(max_examples=40, deadline=None)
def test_a_failed_node_stays_clear_of_the_next_one(words: int, fixes: int, lines: int) -> None:
    step = model("one", "\n".join(["line {text}"] * lines))
    index = index_graph(Graph(steps=(step,)))
    frame = frame_of(step, index.ports["one"])
    ways = tuple(Fix(FixAction.RETRY, f"Do that other thing {n}") for n in range(fixes))
    view = StepView(StepState.FAILED, sentence="failure " * words, fixes=ways)
    box = FailureBox(view, frame, Paints(tokens.build(is_dark=True)))
    assert box.bottom < frame.height + ROW_GAP
    assert box.lines
    assert bool(box.buttons) is bool(fixes)
    assert all(button.box.right() <= frame.width for button in box.buttons)


@pytest.mark.usefixtures("qapp")
def test_what_has_no_room_in_a_failed_node_is_told_with_an_ellipsis() -> None:
    frame = frame_of(model("one"), index_graph(Graph(steps=(model("one"),))).ports["one"])
    view = StepView(StepState.FAILED, sentence=LONG, fixes=(Fix(FixAction.RETRY, "Retry"),))
    paints = Paints(tokens.build(is_dark=False))
    box = FailureBox(view, frame, paints)
    assert " ".join(box.lines).split() == LONG.split()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_readable_in_a_small_window(path: Path, qtbot: QtBot) -> None:
    graph = parse_pipeline(path.read_text(encoding="utf-8"), str(path))
    view = CanvasView(EditorViewModel(graph), ThemeSource("dark", reduced_motion=True))
    qtbot.addWidget(view)
    view.resize(*SMALL_CANVAS)
    view.show()
    QCoreApplication.processEvents()
    view.zoom_to_fit()
    assert view.zoom >= 0.75  # long ones go on in another row, as lines of text do
    boxes = [(n, item.box) for n, item in view.canvas.nodes.items()]
    for name, box in boxes:
        for other, its in boxes:
            assert name == other or not box.adjusted(-8, -8, 8, 8).intersects(its)
    view.adder.finder.close()


def test_a_step_without_a_kind_is_drawn_too(qtbot: QtBot) -> None:
    graph = Graph(steps=(Step(StepId("odd"), "no such kind"),))
    view = CanvasView(EditorViewModel(graph), ThemeSource("light", reduced_motion=True))
    qtbot.addWidget(view)
    view.show()
    for percent in (100, 50, 20):
        view.set_zoom_percent(percent)
        assert not view.viewport().grab().isNull()
    view.adder.finder.close()


def test_two_steps_that_are_added_at_one_place_both_show(hand: Hand) -> None:
    for _ in range(2):
        hand.view.show_add_search(hand.body("free"))
        hand.choose("templ")
    places = list(hand.editor.graph.layout.values())
    assert len({(place.x, place.y) for place in places}) == len(places)


def test_a_step_that_is_added_at_the_edge_comes_into_view(hand: Hand) -> None:
    seen = hand.view.seen()
    hand.view.show_add_search(seen.bottomRight())
    hand.choose("templ")
    node = hand.view.canvas.nodes[hand.editor.current]
    assert hand.view.seen().contains(node.box)
