"""A kept picture of a curve looks as one that is painted anew, and paints only what is new."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from forge_gui.ui.monitor.curve_plot import CurvePlot
from forge_gui.ui.monitor.monitor_page import MonitorPage
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.events import MetricsSampled
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import ModelShare, Reading
from forge_gui.viewmodels.hardware import HardwareViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.monitor import MonitorViewModel
from tests.bridge.crossing import Crossing

_GIB = 1024**3
_START = 1_700_000_000.0


def _reading(number: int) -> Reading:
    wave = 50 + 45 * math.sin(number / 7) * math.sin(number / 61)
    held = () if number % 90 < 20 else (ModelShare(ModelId("ollama", "one"), ram_bytes=3 * _GIB),)
    at = _START + number + 0.02 * math.sin(number)
    first = Reading(at, wave, (wave, 100 - wave), 0, 16 * _GIB)
    return replace(first, ram_used=round(wave / 100 * 16 * _GIB), tokens_per_s=wave, models=held)


class Screen:
    """The monitor's page, fed by hand."""

    def __init__(self, qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> None:
        self.monitor = MonitorViewModel(crossing.bridge)
        models = ModelsViewModel(crossing.bridge)
        hardware = HardwareViewModel(crossing.bridge, models)
        self.page = MonitorPage(source, self.monitor, hardware)
        self._qtbot, self._crossing, self._number = qtbot, crossing, 0
        qtbot.addWidget(self.page)
        self.page.resize(1280, 760)

    def go(self, readings: int) -> None:
        for _ in range(readings):
            with self._qtbot.waitSignal(self.monitor.sampled):
                self._crossing.engine.bus.publish(MetricsSampled(_reading(self._number)))
            self._number += 1
        self.page.grab()

    def plots(self) -> list[CurvePlot]:
        return self.page.findChildren(CurvePlot)


@pytest.fixture
def screen(qtbot: QtBot, source: ThemeSource, crossing: Crossing) -> Iterator[Screen]:
    made = Screen(qtbot, source, crossing)
    yield made
    made.monitor.close()


def differing(one: QImage, other: QImage) -> int:
    """Pixels that an eye could tell apart."""
    assert one.size() == other.size()
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 24
        for x in range(one.width())
        for y in range(one.height())
    )


@pytest.mark.parametrize("span_s", [60.0, 600.0])
def test_what_was_kept_looks_as_if_it_were_painted_anew(screen: Screen, span_s: float) -> None:
    screen.monitor.set_window(span_s)
    screen.page.show()
    screen.go(130)
    for _ in range(12):
        screen.go(3)
    kept = [plot.grab().toImage() for plot in screen.plots()]
    for plot in screen.plots():
        plot.sheet.forget()
    fresh = [plot.grab().toImage() for plot in screen.plots()]
    assert len(kept) >= 3
    for one, other in zip(kept, fresh, strict=True):
        assert differing(one, other) <= one.width() * one.height() * 0.0005


def test_a_picture_of_the_page_has_no_curve_beside_the_curves(screen: Screen) -> None:
    screen.page.show()
    screen.go(100)
    screen.go(3)
    kept = screen.page.grab().toImage()
    for plot in screen.plots():
        plot.sheet.forget()
    fresh = screen.page.grab().toImage()
    assert differing(kept, fresh) <= kept.width() * kept.height() * 0.0005


def test_many_cores_are_a_ground_and_no_lines(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = _reading
    cores = tuple(float(20 + number % 60) for number in range(64))
    monkeypatch.setattr(f"{__name__}._reading", lambda n: replace(few(n), cores_percent=cores))
    screen.page.show()
    screen.go(40)
    assert not [one.key for one in screen.monitor.channels if not one.is_main]
    picture = screen.plots()[0].grab().toImage()
    x = picture.width() - 40
    ground = picture.pixelColor(x, round(picture.height() * 0.05))
    assert picture.pixelColor(x, round(picture.height() * 0.24)) != ground


def test_with_a_reading_only_the_newest_part_is_painted(screen: Screen) -> None:
    screen.page.show()
    screen.go(70)
    screen.go(1)
    for plot in screen.plots():
        assert 0 < plot.sheet.painted_columns < plot.width() * 0.12


def test_another_scale_is_painted_anew(screen: Screen) -> None:
    screen.page.show()
    screen.go(70)
    screen.monitor.set_window(600.0)
    screen.page.grab()
    assert all(plot.sheet.painted_columns >= plot.width() for plot in screen.plots())
