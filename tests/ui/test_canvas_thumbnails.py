"""Pictures that values carry or name are seen small in nodes and on wires, made off the window."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QHelpEvent, QImage
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from forge_gui.ui.canvas import tips
from forge_gui.ui.canvas.thumbnails import Thumbnails, thumbnail
from forge_gui.values.events import RunStarted, StepFinished
from forge_gui.values.graph import Position
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels.node_pictures import source_in
from forge_gui.viewmodels.value_files import ValueFilesViewModel
from tests.bridge.crossing import Crossing
from tests.ui.canvas_hand import Hand, small_graph

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
RED = QColor(230, 20, 30)


def png(wide: int = 300, high: int = 150) -> bytes:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(RED)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt wants str
    return bytes(buffer.data().data())


def uri(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


class Later:
    """Does what is asked of it when it is told to, and counts."""

    def __init__(self) -> None:
        self.works: list[tuple[Callable[[], QImage], Callable[[QImage], None]]] = []

    def aside(self, work: Callable[[], QImage], take: Callable[[QImage], None]) -> None:
        self.works.append((work, take))

    def work(self) -> int:
        works, self.works = self.works, []
        for work, take in works:
            take(work())
        return len(works)


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def hand(qtbot: QtBot, later: Later) -> Iterator[Hand]:
    made = Hand(small_graph())
    qtbot.addWidget(made.view)
    made.view.canvas.thumbnails.aside = later.aside
    yield made
    QToolTip.hideText()
    made.finder.close()


def give(hand: Hand, step: str, value: str) -> None:
    run = RunId("r")
    hand.editor.expect_run()
    hand.editor.follow_run(run)
    done = StepResult(StepId(step), StepState.DONE, {"response": value})
    hand.editor.apply_events(
        [RunStarted(run, "p", (StepId(step),), 0.0), StepFinished(run, StepId(step), done)]
    )


def reds(hand: Hand, node: str) -> int:
    """Pixels of the picture in a node."""
    box = hand.view.mapFromScene(hand.view.canvas.nodes[node].box).boundingRect()
    image = hand.view.viewport().grab(box).toImage()
    places = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return sum(image.pixelColor(x, y) == RED for x, y in places)


@pytest.mark.parametrize("percent", [100, 60])
def test_a_node_shows_the_picture_that_it_gave(hand: Hand, later: Later, percent: int) -> None:
    hand.view.set_zoom_percent(percent)
    give(hand, "first", uri(png()))
    hand.picture()
    assert reds(hand, "first") == 0  # painting never waits for it
    assert later.work() == 1
    assert reds(hand, "first") > 40
    hand.picture()
    assert later.work() == 0  # once


def test_a_sharper_one_is_made_for_a_larger_zoom(hand: Hand, later: Later) -> None:
    give(hand, "first", uri(png(2_000, 900)))
    hand.picture()
    later.work()
    hand.view.set_zoom_percent(220)
    hand.picture()
    assert reds(hand, "first") > 40  # the old one meanwhile
    assert later.work() == 1


def test_what_is_damaged_is_shown_as_words_and_asked_for_once(hand: Hand, later: Later) -> None:
    give(hand, "first", uri(png()[:90]))
    hand.picture()
    later.work()
    hand.view.pan(40, 0)
    hand.picture()
    assert later.works == []
    assert hand.view.canvas.nodes["first"].look.box_lines()[0].startswith("data:image/png")


def test_a_picture_file_that_is_dropped_is_seen_in_its_step(
    hand: Hand, later: Later, tmp_path: Path
) -> None:
    file = tmp_path / "a {lid}.PNG"
    file.write_bytes(png())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    at = QPointF(hand.pixel(QPointF(288, 330)))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    hand.view.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys))
    (made,) = hand.editor.selected
    hand.picture()
    assert later.work() == 1
    assert reds(hand, made) > 100
    hand.editor.move({made: Position(0, 480)})
    assert hand.editor.index.nodes[made].kind == "file_in"


def test_the_tip_of_a_wire_shows_what_went_through(hand: Hand, later: Later) -> None:
    give(hand, "first", uri(png()))
    place = hand.wire("second", "answer").curve.pointAtPercent(0.3)
    pixel = hand.pixel(place)
    glob = hand.view.viewport().mapToGlobal(pixel)
    tips.show(hand.view, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(pixel), glob))
    assert "<img" not in QToolTip.text()
    assert "base64" not in QToolTip.text()
    later.work()
    assert 'width="160" height="80"' in QToolTip.text()


def test_it_is_made_on_another_thread(crossing: Crossing, qtbot: QtBot, tmp_path: Path) -> None:
    file, seen = tmp_path / "lid.png", list[threading.Thread]()
    file.write_bytes(png(900, 600))
    files, made = ValueFilesViewModel(crossing.bridge), Thumbnails()

    def aside(work: Callable[[], QImage], take: Callable[[QImage], None]) -> None:
        def noted() -> QImage:
            seen.append(threading.current_thread())
            return work()

        files.aside(noted, take)

    made.aside = aside
    with qtbot.waitSignal(made.ready) as told:
        assert made.of(str(file), 100) is None
    found = made.of(str(file), 100)
    assert found is not None
    assert (told.args, found.width(), found.height()) == ([str(file)], 192, 128)
    assert seen[0] is not threading.main_thread()
    files.close()


def test_long_data_uris_are_read_in_pieces_like_short_ones() -> None:
    data = png() + b"\0" * 600_000
    assert thumbnail(uri(data), 192).size() == thumbnail(uri(png()), 192).size()
    assert thumbnail("/no/such.png", 192).isNull()


def test_only_whole_paths_name_a_picture() -> None:
    assert source_in("/home/zoe/lid.jpeg") == "/home/zoe/lid.jpeg"
    assert source_in("lid.jpeg") == ""
    assert source_in("See /home/zoe/lid.jpeg for more.") == ""
    assert source_in({"lid": "/a.png"}) == ""
