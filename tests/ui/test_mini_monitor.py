"""The mini monitor and the tray: there when wanted, where they were left, gone with the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.sparkline import Sparkline
from forge_gui.ui.monitor.tray import Tray
from forge_gui.values.events import MetricsSampled
from forge_gui.values.metrics import GpuReading, Reading
from tests.bridge.crossing import Crossing
from tests.ui.house import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_GIB = 1024**3


def _read(qtbot: QtBot, house: House, crossing: Crossing, at: float) -> None:
    gpu = GpuReading(0, "RTX 3060", 96.0, 6 * _GIB, 12 * _GIB)
    reading = Reading(at, 40.0, (30.0, 50.0), 4 * _GIB, 16 * _GIB, (gpu,))
    with qtbot.waitSignal(house.studio.monitor.sampled):
        crossing.engine.bus.publish(MetricsSampled(reading))


def test_the_mini_monitor_stays_on_top_and_shows_this_pc(
    qtbot: QtBot, house: House, crossing: Crossing
) -> None:
    companions = house.window.companions
    _read(qtbot, house, crossing, 100.0)
    assert [companions.mini] == [None]  # nothing is made before it is wanted
    house.studio.commands.run("monitor.mini")
    mini = companions.mini
    assert mini is not None
    assert mini.isVisible()
    assert mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    names = [spark.accessibleName() for spark in mini.findChildren(Sparkline)]
    assert names == [
        "CPU 40 %",
        "RAM 4 of 16 GB",
        "RTX 3060 96 %",
        "VRAM 6 of 12 GB",
        "Tokens a second 0.0",
    ]
    house.studio.commands.run("monitor.mini")
    assert not mini.isVisible()


def test_its_place_and_that_it_was_open_are_remembered(
    qtbot: QtBot, house: House, memory: QSettings
) -> None:
    house.window.companions.show_mini(True)
    mini = house.window.companions.mini
    assert mini is not None
    mini.move(40, 60)
    house.window.close()
    assert memory.value("mini/shown") == "yes"
    assert not memory.value("mini/geometry").isEmpty()
    assert house.window.companions.mini is None


def test_the_hidden_mini_monitor_does_nothing(
    qtbot: QtBot, house: House, crossing: Crossing
) -> None:
    companions = house.window.companions
    companions.show_mini(True)
    companions.show_mini(False)
    assert companions.mini is not None
    _read(qtbot, house, crossing, 100.0)
    assert companions.mini.findChildren(Sparkline) == []


def test_the_tray_says_and_does_what_the_window_can(
    qtbot: QtBot, house: House, crossing: Crossing
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    monitor = house.studio.monitor
    tray = Tray(QIcon(), monitor, owner)
    _read(qtbot, house, crossing, 100.0)
    assert tray.icon.toolTip() == "CPU 40 %, RAM 4 of 16 GB, VRAM 6 of 12 GB"
    with qtbot.waitSignal(tray.window_wanted):
        tray.show_window.trigger()
    with qtbot.waitSignal(tray.mini_wanted):
        tray.mini.trigger()
    with qtbot.waitSignal(tray.quit_wanted):
        tray.quit.trigger()
    tray.pause.trigger()
    qtbot.waitUntil(lambda: crossing.engine.is_reading_paused)
    assert not monitor.is_sampling
    monitor.set_sampling(True)
    assert not tray.pause.isChecked()
    qtbot.waitUntil(lambda: not crossing.engine.is_reading_paused)
    tray.close()
