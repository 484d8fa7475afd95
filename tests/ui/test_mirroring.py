"""What is painted stands on the other side in a window that is read from the right, and words and
signs stay legible."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QRectF, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.controls.section import row
from forge_gui.ui.library.row_ink import RowInk
from forge_gui.ui.outline.view import OutlineView
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror, reads_from_right
from forge_gui.ui.theme.palette import palette
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor import EditorViewModel
from tests.bridge.crossing import Crossing
from tests.ui.canvas_hand import small_graph
from tests.ui.house import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_WHOLE = QRectF(0, 0, 200, 20)
_RTL, _LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_BLACK = QColor("black")


def _painted(paint: Callable[[QPainter], object], direction: Qt.LayoutDirection) -> QImage:
    image = QImage(200, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    mirror(painter, _WHOLE)
    paint(painter)
    painter.end()
    return image


@contextmanager
def _reading(qapp: QApplication, direction: Qt.LayoutDirection) -> Iterator[None]:
    """Painters take their direction from the application."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        yield
    finally:
        qapp.setLayoutDirection(before)


def _spread(image: QImage) -> tuple[int, int]:
    """The first and the last column that something is in."""
    white = QColor("white").rgb()
    dark = [x for x in range(image.width()) if any(image.pixel(x, y) != white for y in range(20))]
    return dark[0], dark[-1]


def _icon(painter: QPainter) -> None:
    icons.paint(painter, "caret-right", QRectF(4, 2, 16, 16), _BLACK)


def _left_text(words: str) -> Callable[[QPainter], object]:
    return lambda painter: draw_text(painter, _WHOLE, words, fonts.ui(), _BLACK, LEFT)


def _right_text(words: str) -> Callable[[QPainter], object]:
    return lambda painter: draw_text(painter, _WHOLE, words, fonts.ui(), _BLACK, RIGHT)


def test_a_mark_changes_sides(qapp: QApplication) -> None:
    def mark(painter: QPainter) -> None:
        painter.fillRect(QRectF(10, 0, 5, 20), _BLACK)

    assert _spread(_painted(mark, _LTR)) == (10, 14)
    assert _spread(_painted(mark, _RTL)) == (185, 189)


def test_an_icon_changes_sides_and_stays_as_it_is(qapp: QApplication) -> None:
    there, here = _painted(_icon, _LTR), _painted(_icon, _RTL)
    assert _spread(here)[0] > 180
    assert here.copy(180, 0, 16, 20) == there.copy(4, 0, 16, 20)


@pytest.mark.parametrize("words", ["forge:tiny", "3.1 GB", "نموذج", "نموذج forge:tiny"])
def test_words_begin_where_reading_begins_and_are_not_turned(
    qapp: QApplication, words: str
) -> None:
    first, last = _spread(_painted(_left_text(words), _RTL))
    assert last > 190
    assert first > 60
    first, last = _spread(_painted(_right_text(words), _RTL))
    assert first < 10
    there = _painted(_left_text("abc"), _LTR)
    here = _painted(_right_text("abc"), _RTL)
    assert here == there


def test_a_row_of_the_library_begins_its_estimates_with_their_sign(qapp: QApplication) -> None:
    """`~459` is no word of a language: without being told, Qt puts its sign behind it."""

    def estimate(painter: QPainter) -> None:
        RowInk().text(painter, _WHOLE, "~459-796", (fonts.DENSE, fonts.NORMAL), _BLACK)

    with _reading(qapp, _LTR):
        there = _painted(estimate, _LTR)
    with _reading(qapp, _RTL):
        image = QImage(200, 20, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)  # not mirrored: a list mirrors its columns, not their words
        estimate(painter)
        painter.end()
    assert image == there


@pytest.mark.parametrize(
    ("direction", "first"),
    [(_LTR, Qt.DockWidgetArea.LeftDockWidgetArea), (_RTL, Qt.DockWidgetArea.RightDockWidgetArea)],
)
def test_the_panels_beside_the_canvas_change_sides(
    qtbot: QtBot,
    qapp: QApplication,
    crossing: Crossing,
    source: ThemeSource,
    memory: QSettings,
    direction: Qt.LayoutDirection,
    first: Qt.DockWidgetArea,
) -> None:
    with _reading(qapp, direction):
        house = House(qtbot, crossing, source, memory)
        bench = house.window.workbench
        assert bench.dockWidgetArea(bench.palette_dock) is first
        assert bench.dockWidgetArea(bench.inspector_dock) is not first
        house.close()


def test_letters_tell_how_a_text_is_read() -> None:
    assert reads_from_right("تشغيل")
    assert reads_from_right("forge:tiny في الذاكرة")
    assert not reads_from_right("Größe ≥ 3 GB …")
    assert not reads_from_right("")


@pytest.mark.parametrize(("direction", "left"), [(_LTR, 44), (_RTL, 16)])
def test_margins_change_sides_with_what_is_between(
    qapp: QApplication, direction: Qt.LayoutDirection, left: int
) -> None:
    with _reading(qapp, direction):
        widget = QWidget()
        assert row(widget, margins=(44, 1, 16, 2)).contentsMargins().left() == left


@pytest.mark.parametrize("direction", [_LTR, _RTL])
def test_the_chosen_row_of_the_outline_has_its_edge_where_reading_begins(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    source = ThemeSource("light")
    editor = EditorViewModel(small_graph())
    with _reading(qapp, direction):
        view = OutlineView(editor, source)
        view.setPalette(palette(source.theme))
        view.resize(240, 300)
        view.show()
        view.setCurrentIndex(view.rows.index(0, 0))
        image = view.viewport().grab().toImage()
        row_y = view.visualRect(view.rows.index(0, 0)).center().y()
        view.close()
        view.deleteLater()
    ends = image.pixelColor(1, row_y), image.pixelColor(image.width() - 2, row_y)
    edge, ground = source.theme.ember, source.theme.ember_soft
    assert ends == ((edge, ground) if direction is _LTR else (ground, edge))
