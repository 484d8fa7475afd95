"""The monitor draws what was read, while it is seen, and takes models out of memory."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.monitor.curve_lane import CurveLane
from forge_gui.ui.monitor.curve_plot import CurvePlot
from forge_gui.ui.monitor.lane_facts import LaneFacts
from forge_gui.ui.monitor.loaded_list import LoadedList
from forge_gui.ui.monitor.monitor_dock import MonitorDock
from forge_gui.ui.monitor.monitor_page import MonitorPage
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.events import LoadedModelsChanged, MetricsSampled
from forge_gui.values.metrics import GpuReading, Reading
from forge_gui.values.models import LoadedModel
from forge_gui.viewmodels.hardware import HardwareViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.monitor import MonitorViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import TINY

_GIB = 1024**3


def _reading(at: float, *gpus: GpuReading) -> Reading:
    return Reading(at, 40.0, (30.0, 50.0), 4 * _GIB, 16 * _GIB, gpus)


@pytest.fixture
def monitor(qtbot: QtBot, crossing: Crossing) -> Iterator[MonitorViewModel]:
    made = MonitorViewModel(crossing.bridge)
    yield made
    made.close()


def _send(qtbot: QtBot, crossing: Crossing, monitor: MonitorViewModel, reading: Reading) -> None:
    with qtbot.waitSignal(monitor.sampled):
        crossing.engine.bus.publish(MetricsSampled(reading))


def _lanes(widget: QWidget) -> list[str]:
    return [lane.accessibleName() for lane in widget.findChildren(CurveLane) if not lane.isHidden()]


def test_what_this_pc_lacks_has_no_lane(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing, monitor: MonitorViewModel
) -> None:
    dock = MonitorDock(source, monitor)
    qtbot.addWidget(dock)
    dock.show()
    _send(qtbot, crossing, monitor, _reading(100.0))
    qtbot.waitUntil(lambda: _lanes(dock) == ["CPU", "RAM", "Tokens a second"])
    gpu = GpuReading(0, "RTX 3060", 96.0, 6 * _GIB, 12 * _GIB)
    _send(qtbot, crossing, monitor, _reading(101.0, gpu))
    every = ["CPU", "RAM", "RTX 3060", "VRAM, RTX 3060", "Tokens a second"]
    qtbot.waitUntil(lambda: _lanes(dock) == every)


def test_curves_move_with_each_reading_while_they_are_seen(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing, monitor: MonitorViewModel
) -> None:
    dock = MonitorDock(source, monitor)
    qtbot.addWidget(dock)
    dock.resize(900, 160)
    dock.show()
    for at in (100.0, 110.0):
        _send(qtbot, crossing, monitor, _reading(at))
    plot = dock.findChild(CurvePlot)
    assert plot is not None
    before = plot.grab().toImage()
    _send(qtbot, crossing, monitor, _reading(125.0))
    assert plot.grab().toImage() != before
    figures = {facts.shown[0] for facts in dock.findChildren(LaneFacts)}
    assert {"40 %", "4 of 16 GB"} <= figures


def test_an_unload_button_takes_the_model_out(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing, monitor: MonitorViewModel
) -> None:
    view = LoadedList(source, monitor.models)
    qtbot.addWidget(view)
    view.show()
    loaded = LoadedModel(TINY, ram_bytes=20_000_000, loaded_at=1.0)
    crossing.engine.in_memory[TINY] = loaded
    with qtbot.waitSignal(monitor.models.changed):
        crossing.engine.bus.publish(LoadedModelsChanged((loaded,)))
    button = view.findChild(WordButton)
    assert button is not None
    assert button.accessibleName() == "Unload forge:tiny"
    button.click()
    qtbot.waitUntil(lambda: view.findChild(WordButton) is None)
    assert TINY not in crossing.engine.in_memory


def test_a_model_in_use_cannot_be_taken_out(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing, monitor: MonitorViewModel
) -> None:
    view = LoadedList(source, monitor.models)
    qtbot.addWidget(view)
    view.show()
    used = LoadedModel(TINY, ram_bytes=20_000_000, loaded_at=1.0, is_leased=True)
    with qtbot.waitSignal(monitor.models.changed):
        crossing.engine.bus.publish(LoadedModelsChanged((used,)))
    button = view.findChild(WordButton)
    assert button is not None
    assert not button.isEnabled()


def test_the_page_shows_another_span_when_asked(
    qtbot: QtBot, source: ThemeSource, crossing: Crossing, monitor: MonitorViewModel
) -> None:
    models = ModelsViewModel(crossing.bridge)
    hardware = HardwareViewModel(crossing.bridge, models)
    page = MonitorPage(source, monitor, hardware)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    _send(qtbot, crossing, monitor, _reading(100.0))
    next(b for b in page.findChildren(WordButton) if b.text() == "10 min").click()
    assert monitor.view.span_s == 600
    assert not page.grab().isNull()
    for lane in page.findChildren(CurveLane):  # what is said stands beside the curve, not under it
        assert lane.plot.geometry().left() > lane.facts.geometry().right()
    for part in (hardware, models):
        part.close()
