"""What the canvas shows from kept pictures is what it would draw anew: after pans, zooms, changes
out of sight, drags; and a large graph, or what is dropped on one, is shown at once, sharp soon after."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion
from pytestqt.qtbot import QtBot

from forge_gui.ui.canvas.pace import LATER, Pace
from forge_gui.ui.canvas.place import Place, Slices
from forge_gui.ui.canvas.regions import pieces_of, scaled
from forge_gui.ui.canvas.sheet import Renewal, Sheet
from forge_gui.values.events import RunStarted, StepStarted, StepStreamed
from forge_gui.values.graph import Graph, Position, Wire
from forge_gui.values.ids import ModelId, RunId, StepId
from tests.ui.canvas_hand import Hand, model

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ROWS, COUNT = 12, 216
ZOOMS = (1.25, 0.875, 0.625, 0.4375, 0.3125, 0.4375, 0.75, 2.375)
"""At these every node stands at whole pixels: between them letters round in more than one way."""


def large_graph() -> Graph:
    names = [StepId(f"s{n:03d}") for n in range(COUNT)]
    return Graph(
        steps=tuple(model(name, "Sum up {text}") for name in names),
        wires=tuple(
            Wire(names[n - ROWS * (2 + n % 3) - n % 5], names[n], "text")
            for n in range(5 * ROWS, COUNT)
        ),
        layout={name: Position(n // ROWS * 288, n % ROWS * 240) for n, name in enumerate(names)},
    )


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    made = Hand(large_graph())
    qtbot.addWidget(made.view)
    made.view.camera.center(made.view.canvas.extent.center())
    yield made
    made.finder.close()


def check(hand: Hand) -> None:
    """What is kept and what is drawn anew are alike."""
    kept = hand.picture()
    hand.view.stage.forget()
    assert are_alike(kept, hand.picture())


def are_alike(one: bytes, other: bytes) -> bool:
    """But for the last bits of what is smoothed."""
    return one == other or count_apart(one, other, more_than=8) == 0


def count_apart(one: bytes, other: bytes, more_than: int = 0) -> int:
    """How many bytes are further than so much from their counterparts."""
    first, second = (np.frombuffer(each, np.uint8).astype(np.int16) for each in (one, other))
    assert first.shape == second.shape
    return int(np.count_nonzero(np.abs(first - second) > more_than))


def settle(hand: Hand, qtbot: QtBot) -> None:
    hand.picture()
    qtbot.waitUntil(lambda: hand.view.stage.is_settled)


def idle(hand: Hand, qtbot: QtBot) -> None:
    """All around the window is drawn."""
    settle(hand, qtbot)
    qtbot.waitUntil(lambda: hand.view.stage.is_ahead)


@pytest.mark.parametrize("percent", [100, 50, 20])
@pytest.mark.parametrize("waits", [True, False])
def test_panning(hand: Hand, qtbot: QtBot, percent: int, waits: bool) -> None:
    chance = random.Random(percent)
    hand.view.set_zoom_percent(percent)
    settle(hand, qtbot)
    for _ in range(12):
        if waits:
            idle(hand, qtbot)
        hand.view.pan(chance.choice((-700, -90, 30, 120)), chance.choice((-60, 9, 300)))
        hand.picture()
        assert hand.view.stage.is_settled
    check(hand)


def test_another_zoom_is_shown_at_once_and_sharp_soon(hand: Hand, qtbot: QtBot) -> None:
    idle(hand, qtbot)
    for zoom in ZOOMS:
        hand.view.camera.set_zoom(zoom)
        hand.picture()
        if zoom == ZOOMS[0]:
            assert not hand.view.stage.is_settled
        settle(hand, qtbot)
        check(hand)
        idle(hand, qtbot)


def test_a_small_graph_is_sharp_at_every_zoom_at_once(qtbot: QtBot) -> None:
    small = large_graph()
    hand = Hand(Graph(steps=small.steps[:20], layout=small.layout))
    qtbot.addWidget(hand.view)
    for zoom in (1.2, 0.5, 0.2):
        hand.view.camera.set_zoom(zoom)
        hand.picture()
        assert hand.view.stage.is_settled
    hand.finder.close()


def test_zooming_on_and_on_without_a_rest(hand: Hand, qtbot: QtBot) -> None:
    for way in (1, -1, -1, -1, 1, 1):
        hand.view.camera.set_zoom(hand.view.zoom * 1.2**way)
        hand.picture()
        hand.view.pan(40 * way, -25)
        hand.picture()
    settle(hand, qtbot)
    check(hand)


def test_what_changes_out_of_sight_is_seen_when_the_window_comes_there(
    hand: Hand, qtbot: QtBot
) -> None:
    right = hand.view.seen().right()
    beyond = [n for n, node in hand.view.canvas.nodes.items() if 0 <= node.box.left() - right < 288]
    hand.view.pan(int(hand.view.canvas.nodes[beyond[0]].box.left() - right) - 30, 0)
    idle(hand, qtbot)  # now their left halves are drawn, out of sight
    run, tiny = RunId("run"), ModelId("forge", "tiny")
    hand.editor.expect_run()
    hand.editor.follow_run(run)
    steps = [StepId(name) for name in beyond]
    started = [StepStarted(run, step, tiny, 0.0) for step in steps]
    hand.editor.apply_events([RunStarted(run, "bench", tuple(steps), 0.0), *started])
    hand.picture()
    hand.editor.apply_events([StepStreamed(run, step, "a lid", 3) for step in steps])
    hand.picture()
    hand.view.pan(400, 0)
    settle(hand, qtbot)
    check(hand)
    hand.editor.forget_run()


@pytest.mark.parametrize("percent", [100, 50, 20])
def test_after_a_drag(hand: Hand, qtbot: QtBot, percent: int) -> None:
    hand.view.set_zoom_percent(percent)
    settle(hand, qtbot)
    middle = hand.view.canvas.extent.center()
    nodes = sorted(
        hand.view.canvas.nodes.values(), key=lambda n: (n.box.center() - middle).manhattanLength()
    )
    hand.editor.select(node.node_id for node in nodes[:60])
    start = hand.body(nodes[0].node_id)
    hand.press(start)
    inside = hand.body(nodes[0].node_id) + QPointF(60, 60)
    colour = hand.view.viewport().grab().toImage().pixelColor(hand.pixel(inside))
    assert colour != hand.view.canvas.paints.theme.canvas
    hand.go([start + QPointF(60, 40)])
    moved = hand.pixel(inside + (hand.body(nodes[0].node_id) - start))
    assert hand.view.viewport().grab().toImage().pixelColor(moved) == colour  # at once
    hand.go([start + QPointF(60 * step, 40 * step) for step in range(2, 8)])
    lift = hand.view.canvas.lift
    assert lift is not None
    assert lift.is_crowded
    hand.picture()
    settle(hand, qtbot)
    check(hand)
    settle(hand, qtbot)
    hand.release(start + QPointF(420, 280))
    settle(hand, qtbot)
    check(hand)
    hand.key(Qt.Key.Key_Escape)


def test_the_window_grows(hand: Hand, qtbot: QtBot) -> None:
    idle(hand, qtbot)
    for size in ((1500, 900), (900, 500), (1400, 800)):
        hand.view.resize(*size)
        hand.picture()
        assert hand.view.stage.is_settled
        check(hand)


def test_a_scaled_region_holds_whole_pixels_only() -> None:
    found = scaled(QRegion(QRect(-3, 5, 10, 10)), 1.25)
    assert found.boundingRect() == QRect(-3, 7, 11, 11)


def test_slices_end_with_the_time_and_none_are_cut_where_nothing_is_to_be_drawn_now() -> None:
    whole = QRect(0, 0, 100, 80)
    region = QRegion(whole)
    assert list(pieces_of(region, whole, LATER)) == []
    assert list(pieces_of(region, whole, Slices(0.0, 4))) == [QRect(0, 0, 25, 20)]
    assert len(list(pieces_of(region, whole, Slices(60.0, 4)))) == 16


def test_the_hand_goes_first() -> None:
    pace, slices = Pace(), Slices(1.0, 4)
    moving = [pace.of(QPointF(n, 0), slices) for n in range(1, 7)]
    assert [one is slices for one in moving] == [False, False, True, False, False, True]
    assert pace.of(QPointF(6, 0), slices).seconds > slices.seconds


@pytest.mark.parametrize(("percent", "many"), [(100, 150), (50, 60), (50, 2), (20, 60)])
def test_what_is_dropped_is_seen_at_once_and_sharp_soon(
    hand: Hand, qtbot: QtBot, percent: int, many: int
) -> None:
    hand.view.set_zoom_percent(percent)
    settle(hand, qtbot)
    start = take(hand, many)
    hand.go([start + QPointF(96, 48), start + QPointF(192, 144)])
    hand.picture()
    settle(hand, qtbot)
    shown = hand.picture()
    hand.release(start + QPointF(192, 144))
    assert hand.view.canvas.lift is None
    dropped = hand.picture()
    changed = count_apart(shown, dropped)
    assert changed < len(shown) * 0.02  # guides and wires that are drawn smoother
    if many > 2 and percent > 20:
        assert not hand.view.stage.is_settled
    settle(hand, qtbot)
    check(hand)


@pytest.mark.parametrize("percent", [100, 50])
def test_what_is_deleted_under_a_drag_leaves_no_picture(
    hand: Hand, qtbot: QtBot, percent: int
) -> None:
    hand.view.set_zoom_percent(percent)
    settle(hand, qtbot)
    start = take(hand, 60)
    hand.go([start + QPointF(96, 48)])
    hand.key(Qt.Key.Key_Delete)
    hand.picture()
    check(hand)


def test_a_drag_that_is_given_up_is_drawn_where_it_began(hand: Hand, qtbot: QtBot) -> None:
    hand.view.set_zoom_percent(50)
    settle(hand, qtbot)
    start = take(hand, 60)
    before = hand.picture()
    hand.go([start + QPointF(96, 48)])
    hand.key(Qt.Key.Key_Escape)
    settle(hand, qtbot)
    assert are_alike(before, hand.picture())


@pytest.mark.parametrize("zoom", [0.61, 0.3])
def test_what_was_to_be_drawn_over_at_one_zoom_is_not_at_another(zoom: float) -> None:
    """It is drawn anew with all the rest; in full detail over a smaller node it stayed."""
    times: list[float] = []

    def draw(painter: QPainter) -> None:
        times.append(painter.worldTransform().m11())

    sheet, canvas = Sheet(lambda _painter, _box: None), QPixmap(200, 100)
    painter = QPainter(canvas)
    near, other = (Place(QPointF(), canvas.size(), z, 1.0) for z in (1.0, zoom))
    sheet.show(painter, near)
    sheet.renew(Renewal("node", (QRectF(10, 10, 50, 30),), draw))
    sheet.show(painter, other, slices=Slices(0.0, 1))
    assert times == []
    sheet.renew(Renewal("node", (QRectF(10, 10, 50, 30),), draw))
    sheet.show(painter, other)
    painter.end()
    assert times == [zoom]


def middle_nodes(hand: Hand, many: int) -> list[StepId]:
    middle = hand.view.canvas.extent.center()
    nodes = sorted(
        hand.view.canvas.nodes.values(), key=lambda n: (n.box.center() - middle).manhattanLength()
    )
    return [StepId(node.node_id) for node in nodes[:many]]


def take(hand: Hand, many: int) -> QPointF:
    """The mouse is down on one of so many chosen nodes: where."""
    chosen = middle_nodes(hand, many)
    hand.editor.select(chosen)
    start = hand.body(chosen[0])
    hand.press(start)
    return start
