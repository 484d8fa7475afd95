"""The lines between the docks: one pixel to the eye, wide enough to take hold of."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.frame.dock_grips import GRIP
from forge_gui.ui.frame.workbench import Workbench
from tests.ui.house import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bench(house: House) -> Workbench:
    house.window.document.editor.add_step("template")
    QApplication.processEvents()
    return house.window.workbench


def drag(grip: QWidget, way: QPoint) -> None:
    """Press in the middle, move, release."""
    at = grip.rect().center()
    QTest.mousePress(grip, LEFT, pos=at)
    QTest.mouseMove(grip, at + way)
    QApplication.processEvents()
    QTest.mouseRelease(grip, LEFT, pos=at)
    QApplication.processEvents()


def lies_on_top(bench: Workbench, name: str) -> bool:
    grip = bench.grips.grips[name]
    return bench.childAt(grip.geometry().center()) is grip


@pytest.mark.parametrize(
    ("name", "way", "grows"),
    [
        ("palette", QPoint(40, 0), True),
        ("inspector", QPoint(-40, 0), True),
        ("inspector", QPoint(20, 0), False),
        ("run", QPoint(0, -40), True),
    ],
)
def test_dragging_a_line_makes_its_dock_larger_or_smaller(
    bench: Workbench, name: str, way: QPoint, grows: bool
) -> None:
    dock = {"palette": bench.palette_dock, "inspector": bench.inspector_dock}.get(
        name, bench.run_dock
    )
    before = dock.width() + dock.height()
    drag(bench.grips.grips[name], way)
    assert dock.width() + dock.height() - before == max(map(abs, way.toTuple())) * (
        1 if grows else -1
    )


def test_a_line_can_be_hit_with_a_few_pixels_to_spare(bench: Workbench, qtbot: QtBot) -> None:
    assert GRIP >= 5
    qtbot.waitUntil(lambda: lies_on_top(bench, "palette"))
    edge = bench.palette_dock.geometry().right() + 1
    for off in (-2, 0, 2):
        hit = bench.childAt(QPoint(edge + off, bench.palette_dock.geometry().center().y()))
        assert hit is bench.grips.grips["palette"]


def test_a_hidden_or_folded_dock_has_no_line(bench: Workbench) -> None:
    bench.toggle_palette()
    bench.toggle_run()
    QApplication.processEvents()
    assert bench.grips.grips["palette"].isHidden()
    assert bench.grips.grips["run"].isHidden()
    bench.toggle_palette()
    bench.toggle_run()
    QApplication.processEvents()
    assert not bench.grips.grips["palette"].isHidden()
    assert not bench.grips.grips["run"].isHidden()


def test_a_line_is_a_hair_until_the_pointer_is_there(bench: Workbench) -> None:
    grip = bench.grips.grips["palette"]
    line = grip.grab().toImage()
    middle = QPointF(grip.rect().center())
    QApplication.sendEvent(grip, QEnterEvent(middle, middle, middle))
    grip.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    hovered = grip.grab().toImage()
    assert hovered != line
    grip.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(grip, QEvent(QEvent.Type.Leave))
    assert grip.grab().toImage() == line


def test_nothing_of_qt_lies_over_a_line(bench: Workbench, qtbot: QtBot) -> None:
    for dock in (bench.palette_dock, bench.inspector_dock, bench.run_dock):
        qtbot.waitUntil(partial(lies_on_top, bench, dock.objectName()))
    drag(bench.grips.grips["inspector"], QPoint(-30, 0))
    qtbot.waitUntil(partial(lies_on_top, bench, "inspector"))


def test_a_tab_gives_the_height_back_that_it_borrowed(bench: Workbench) -> None:
    bench.show_run_tab("Timeline")
    QApplication.processEvents()
    before = bench.run_dock.height()
    bench.show_run_tab("Debug")
    QApplication.processEvents()
    assert bench.run_dock.height() > before
    bench.show_run_tab("Timeline")
    QApplication.processEvents()
    assert bench.run_dock.height() == before


def test_a_height_that_was_dragged_is_kept_by_all_tabs(bench: Workbench) -> None:
    bench.show_run_tab("Debug")
    QApplication.processEvents()
    drag(bench.grips.grips["run"], QPoint(0, -20))
    dragged = bench.run_dock.height()
    for name in ("Timeline", "Debug", "Timeline"):
        bench.show_run_tab(name)
        QApplication.processEvents()
        assert bench.run_dock.height() == dragged
