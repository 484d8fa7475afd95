"""What is seen while nodes are dragged: at once at the mouse, and soon as if it were drawn anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from forge_gui.ui.canvas import dragged
from forge_gui.values.graph import Group, Note, Position
from tests.ui.canvas_hand import ALT, NO_KEYS, Hand, small_graph

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
AWAY = QPointF(0, 264)


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    made = Hand(
        replace(
            small_graph(),
            notes=(Note("note", "Ask Jo", Position(288, 240), 192, 96, "amber"),),
            groups=(Group("pair", "A pair", ("first", "second"), "blue"),),
        )
    )
    qtbot.addWidget(made.view)
    yield made
    made.finder.close()


@pytest.fixture
def in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """No frame has time for more than one piece, as with a thousand nodes."""
    monkeypatch.setattr(dragged, "_NEAR", replace(dragged._NEAR, seconds=0.0))
    monkeypatch.setattr(dragged, "_FAR", replace(dragged._FAR, seconds=0.0))


def seen(hand: Hand) -> QImage:
    return hand.view.viewport().grab().toImage()


def are_alike(one: bytes, other: bytes) -> bool:
    """Equal but for the last bits: what is smoothed rounds differently in pieces."""
    pairs = zip(one, other, strict=True)
    return one == other or all(abs(a - b) <= 8 for a, b in pairs)


def take(hand: Hand, keys: Qt.KeyboardModifier = NO_KEYS) -> QPointF:
    """Drag the wired nodes and the frame around them; returns where the mouse is."""
    hand.editor.select(("first", "second", "pair"))
    seen(hand)
    start = hand.body("first")
    hand.press(start, keys)
    hand.go([start + QPointF(0, 20), start + AWAY])
    return start + AWAY


@pytest.mark.usefixtures("in_slices")
@pytest.mark.parametrize("percent", [100, 50, 20])
def test_what_is_dragged_is_at_the_mouse_at_once_and_soon_drawn_in_full(
    hand: Hand, qtbot: QtBot, percent: int
) -> None:
    hand.view.set_zoom_percent(percent)
    seen(hand)
    inside = hand.pixel(hand.body("second") + QPointF(60, 0))
    node_colour = seen(hand).pixelColor(inside)
    place = take(hand)
    there = hand.pixel(hand.body("second") + QPointF(60, 0))
    assert there != inside
    assert seen(hand).pixelColor(there) == node_colour
    qtbot.waitUntil(lambda: hand.view.stage.is_settled)
    kept = hand.picture()
    hand.view.stage.forget()
    assert are_alike(hand.picture(), kept)
    hand.key(Qt.Key.Key_Escape)
    hand.release(place)


@pytest.mark.usefixtures("in_slices")
def test_where_it_stood_is_empty_at_once_and_soon_all_that_was_behind_is_seen(
    hand: Hand, qtbot: QtBot
) -> None:
    spot = hand.pixel(hand.view.canvas.nodes["second"].box.center())
    place = take(hand)
    assert seen(hand).pixelColor(spot) == hand.view.canvas.paints.theme.canvas
    qtbot.waitUntil(lambda: hand.view.stage.is_settled)
    hand.key(Qt.Key.Key_Escape)
    hand.release(place)
    assert hand.view.stage.is_settled


@pytest.mark.usefixtures("in_slices")
def test_zooming_and_panning_while_dragging(hand: Hand, qtbot: QtBot) -> None:
    place = take(hand)
    for percent in (50, 25, 100):
        hand.view.set_zoom_percent(percent)
        hand.view.pan(40, -30)
        seen(hand)
        qtbot.waitUntil(lambda: hand.view.stage.is_settled)
        kept = hand.picture()
        hand.view.stage.forget()
        assert are_alike(hand.picture(), kept)
    hand.key(Qt.Key.Key_Escape)
    hand.release(place)


@pytest.mark.usefixtures("in_slices")
def test_a_dragged_copy_leaves_what_it_was_taken_from(hand: Hand, qtbot: QtBot) -> None:
    spot = hand.pixel(hand.body("second") + QPointF(60, 0))
    hand.editor.select(("first", "second", "pair"))
    colour = seen(hand).pixelColor(spot)
    place = take(hand, ALT)
    assert seen(hand).pixelColor(spot) == colour
    qtbot.waitUntil(lambda: hand.view.stage.is_settled)
    assert seen(hand).pixelColor(spot) == colour
    hand.key(Qt.Key.Key_Escape)
    hand.release(place)
