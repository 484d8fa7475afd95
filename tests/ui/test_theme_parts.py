"""Theme source, icons, fonts, focus ring and the small controls."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import forge_gui
from forge_gui.ui.controls.labels import ClampedLabel, ElidedLabel
from forge_gui.ui.controls.painting import draw_text
from forge_gui.ui.controls.slider import Slider
from forge_gui.ui.controls.sparkline import Sparkline
from forge_gui.ui.controls.switch import Switch
from forge_gui.ui.controls.tab_strip import TabStrip
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.focus_ring import FocusRing
from forge_gui.ui.theme.port_shapes import is_hollow, port_path
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PortKind
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.viewmodels.wording import STATE_ICONS


def test_a_theme_is_told_once_and_only_when_it_is_another(qtbot: QtBot) -> None:
    source = ThemeSource("dark")
    told: list[str] = []
    source.changed.connect(lambda: told.append(source.theme.name))
    source.want("light")
    source.want("light")
    source.want("no such theme")
    assert told == ["light", "dark"]
    assert source.wanted == "system"


def test_a_system_that_does_not_tell_gets_the_dark_theme(qtbot: QtBot) -> None:
    assert ThemeSource().theme.name == "dark"


def test_less_motion_is_told(qtbot: QtBot, source: ThemeSource) -> None:
    with qtbot.waitSignal(source.changed):
        source.set_reduced_motion(True)
    assert source.reduced_motion


def test_icons_are_drawn_in_the_colour_that_is_asked_for(qtbot: QtBot) -> None:
    drawn = icons.pixmap("check-circle-fill", QColor("#ff0000"), 16, 2.0).toImage()
    assert drawn.width() == 32
    assert drawn.pixelColor(6, 16) == QColor("#ff0000")


def test_an_icon_that_a_plug_in_made_up_is_a_puzzle_piece(qtbot: QtBot) -> None:
    assert icons.outline("no-such-icon") == icons.outline("puzzle-piece")
    assert not icons.knows("no-such-icon")


def test_every_icon_that_forge_asks_for_exists(qtbot: QtBot) -> None:
    asked = set(_icons_asked_for())
    assert len(asked) > 60
    assert sorted(name for name in asked if not icons.knows(name)) == []
    assert "kube" in set(_icons_in("paint(painter, 'kube', box, color)"))


_PLACES = {"paint": 1, "pixmap": 0, "IconButton": 1, "Sign": 0, "PageMark": 2, "Entry": 4}
"""Where the name of an icon stands among the arguments of a call."""


def _icons_asked_for() -> Iterator[str]:
    for path in Path(forge_gui.__file__).parent.rglob("*.py"):
        yield from _icons_in(path.read_text())
    yield from (info.icon for info in BUILT_IN_KINDS.values())
    yield from STATE_ICONS.values()


def _icons_in(text: str) -> Iterator[str]:
    if not any(word in text for word in ("icon=", *_PLACES)):  # most files: not read as Python
        return
    for call in ast.walk(ast.parse(text)):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        given = [word.value for word in call.keywords if word.arg == "icon"]
        given += call.args[_PLACES[name] : _PLACES[name] + 1] if name in _PLACES else []
        for one in given:
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value:
                yield one.value


def test_figures_are_of_one_width_and_code_has_no_ligatures(qtbot: QtBot) -> None:
    assert fonts.ui().featureValue(QFont.Tag("tnum")) == 1
    assert fonts.mono().featureValue(QFont.Tag("calt")) == 0
    assert fonts.ui(11).pixelSize() == 11


@pytest.mark.parametrize("kind", list(PortKind))
def test_every_kind_of_port_has_a_shape(kind: PortKind) -> None:
    assert not port_path(kind).isEmpty()
    assert is_hollow(kind, is_connected=False)


def test_no_two_kinds_of_port_look_alike() -> None:
    drawn = [port_path(kind).toFillPolygon() for kind in PortKind]
    rounded = {PortKind.TEXT, PortKind.LIST, PortKind.ANY}
    others = [path for kind, path in zip(PortKind, drawn, strict=True) if kind not in rounded]
    assert all(one != two for i, one in enumerate(others) for two in others[i + 1 :])
    # The three round ones differ by what is inside: filled, a dot, nothing.
    assert not is_hollow(PortKind.TEXT, is_connected=True)
    assert is_hollow(PortKind.ANY, is_connected=True)


class Desk(QWidget):
    """A window with two fields and a ring."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        self.one, self.two = QLineEdit(), QLineEdit()
        layout.addWidget(self.one)
        layout.addWidget(self.two)
        self.resize(400, 80)
        self.ring = FocusRing(self, source)
        self.show()
        self.ring.watch()
        self.activateWindow()
        QTest.qWaitForWindowActive(self)

    def press_key(self) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.windowHandle(), event)


def test_the_ring_shows_for_the_keyboard_and_not_for_the_mouse(
    qtbot: QtBot, source: ThemeSource
) -> None:
    desk = Desk(source)
    qtbot.addWidget(desk)
    desk.one.setFocus()
    assert not desk.ring.isVisible()
    desk.press_key()
    desk.two.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.ring.isVisible()
    assert desk.ring.geometry().contains(desk.two.geometry())
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        QPoint(5, 5),
        desk.mapToGlobal(QPoint(5, 5)),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(desk.windowHandle(), press)
    assert not desk.ring.isVisible()


def test_the_ring_goes_where_its_widget_goes(qtbot: QtBot, source: ThemeSource) -> None:
    desk = Desk(source)
    qtbot.addWidget(desk)
    desk.press_key()
    desk.two.setFocus(Qt.FocusReason.TabFocusReason)
    before = desk.ring.geometry()
    desk.two.move(desk.two.x() + 10, desk.two.y())
    assert desk.ring.geometry().left() == before.left() + 10
    desk.one.setEnabled(False)
    desk.two.hide()
    assert not desk.ring.isVisible()


def test_a_widget_that_draws_its_own_focus_has_no_ring(qtbot: QtBot, source: ThemeSource) -> None:
    desk = Desk(source)
    qtbot.addWidget(desk)
    desk.one.setProperty("draws_focus", True)
    desk.press_key()
    desk.two.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.ring.isVisible()
    desk.one.setFocus(Qt.FocusReason.TabFocusReason)
    assert not desk.ring.isVisible()


def test_what_has_no_room_is_told_in_the_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("A name that is far too long for its place")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_clamped_text_ends_in_its_last_line(qtbot: QtBot) -> None:
    label = ClampedLabel("word " * 60, 2)
    qtbot.addWidget(label)
    label.resize(120, label.height())
    label.show()
    assert label.lines()[-1].endswith("…")
    assert len(label.lines()) == 2


def test_a_click_on_the_slider_goes_there(qtbot: QtBot, source: ThemeSource) -> None:
    slider = Slider(source, "Heat", 0, 100)
    qtbot.addWidget(slider)
    slider.resize(210, 20)
    told: list[int] = []
    slider.slid_to.connect(told.append)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(105, 10))
    assert told == [50]
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert told == [50, 51]


def test_a_switch_is_thrown_by_space(qtbot: QtBot, source: ThemeSource) -> None:
    switch = Switch(source, "Cache")
    qtbot.addWidget(switch)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()


def test_a_sparkline_says_its_figure_and_takes_any_share(qtbot: QtBot, source: ThemeSource) -> None:
    spark = Sparkline(source, "RAM", keep=4)
    qtbot.addWidget(spark)
    spark.show_all([0.1, 2.0, -1.0], "8 of 16 GB")
    spark.add(0.4, "9 of 16 GB", is_hot=True)
    assert spark.accessibleName() == "RAM 9 of 16 GB"
    assert not spark.grab().isNull()


def test_a_count_makes_its_tab_wider(qtbot: QtBot, source: ThemeSource) -> None:
    tabs = TabStrip(source, "Views")
    qtbot.addWidget(tabs)
    tabs.addTab("Log")
    before = tabs.tabSizeHint(0).width()
    tabs.set_count(0, "38")
    assert tabs.tabSizeHint(0).width() > before


def test_a_way_that_has_no_room_keeps_its_end(source: ThemeSource) -> None:
    """The step at its end is what a person looks for."""

    def drawn(text: str, cut: Qt.TextElideMode) -> QImage:
        image = QImage(120, 20, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        draw_text(painter, QRectF(0, 0, 120, 20), text, fonts.ui(13), source.theme.text, cut=cut)
        painter.end()
        return image.copy(90, 0, 30, 20)

    one, other = "Each mail, item 2 / Check tone", "Each mail, item 2 / Draft reply"
    right, middle = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
    assert drawn(one, right) == drawn(other, right)
    assert drawn(one, middle) != drawn(other, middle)
