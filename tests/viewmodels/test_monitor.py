"""The monitor: curves keep their window, rows their ages, marks their story."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from forge_gui.values.events import (
    LoadedModelsChanged,
    MetricsSampled,
    ModelLoaded,
    ModelUnloaded,
    UnloadReason,
)
from forge_gui.values.metrics import GpuReading, Reading
from forge_gui.values.models import LoadedModel
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.ring import Ring
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY

_GIB = 1024**3


def _reading(at: float, cpu: float = 50.0) -> Reading:
    gpu = GpuReading(0, "RTX", 96.0, 8 * _GIB, 12 * _GIB, 163.0, 71.0)
    return Reading(at, cpu, (cpu, cpu), 16 * _GIB, 32 * _GIB, (gpu,), 58.2)


@given(st.integers(1, 8), st.lists(st.floats(0, 100), max_size=60), st.integers(0, 60))
def test_a_ring_keeps_the_newest_in_order(capacity: int, values: list[float], since: int) -> None:
    ring = Ring(capacity)
    for at, value in enumerate(values):
        ring.append(float(at), value)
    kept = list(enumerate(values))[-capacity:]
    times, found = ring.window(float(since))
    expected = [(at, value) for at, value in kept if at >= since]
    assert list(zip(times, found, strict=True)) == [(float(at), value) for at, value in expected]
    assert len(ring) == len(kept)
    assert ring.last == (values[-1] if values else None)


def test_readings_become_curves_with_words(crossing: Crossing, qtbot: QtBot) -> None:
    monitor = MonitorViewModel(crossing.bridge)
    with qtbot.waitSignal(monitor.channelsChanged):
        crossing.engine.bus.publish(MetricsSampled(_reading(100.0)))
    assert [one.key for one in monitor.channels if one.is_main] == [
        "cpu",
        "ram",
        "gpu0",
        "vram0",
        "tokens",
    ]
    figures = {one.key: (one.figure, one.detail) for one in monitor.channels}
    assert figures["cpu"] == ("50 %", "2 cores")
    assert figures["ram"] == ("16 of 32 GB", "")
    assert figures["gpu0"] == ("96 %", "163 W, 71 °C")
    assert figures["tokens"] == ("58.2", "")
    assert (monitor.ram_text, monitor.vram_text) == ("16 of 32 GB", "8 of 12 GB")
    assert monitor.spark("ram") == [0.5]
    assert monitor.series("nothing") == (array("d"), array("d"))
    monitor.close()


def test_the_window_bounds_the_curves(crossing: Crossing, qtbot: QtBot) -> None:
    monitor = MonitorViewModel(crossing.bridge)
    for at in range(0, 200, 10):
        crossing.engine.bus.publish(MetricsSampled(_reading(float(at))))
    qtbot.waitUntil(lambda: monitor.reading is not None and monitor.reading.at == 190)
    assert list(monitor.series("cpu")[0]) == [float(at) for at in range(130, 200, 10)]
    monitor.set_window(600)
    assert len(monitor.series("cpu")[0]) == 20
    monitor.close()


def test_a_paused_monitor_keeps_what_comes(crossing: Crossing, qtbot: QtBot) -> None:
    monitor = MonitorViewModel(crossing.bridge)
    for at in (10.0, 20.0):
        crossing.engine.bus.publish(MetricsSampled(_reading(at)))
    qtbot.waitUntil(lambda: monitor.newest_at == 20.0)
    monitor.set_paused(True)
    crossing.engine.bus.publish(MetricsSampled(_reading(30.0)))
    qtbot.waitUntil(lambda: monitor.newest_at == 30.0)
    assert list(monitor.series("cpu")[0]) == [10.0, 20.0]
    assert monitor.is_paused
    monitor.set_paused(False)
    assert list(monitor.series("cpu")[0]) == [10.0, 20.0, 30.0]
    monitor.close()


def test_models_in_memory_with_ages_and_marks(crossing: Crossing, qtbot: QtBot) -> None:
    clock = [1_000.0]
    monitor = MonitorViewModel(crossing.bridge, now=lambda: clock[0])
    publish = crossing.engine.bus.publish
    tiny = LoadedModel(TINY, ram_bytes=20 * 1024**2, loaded_at=990.0)
    big = LoadedModel(BIG, vram_bytes=5 * _GIB, loaded_at=900.0, is_leased=True)
    publish(ModelLoaded(tiny, 0.5))
    publish(LoadedModelsChanged((tiny, big)))
    qtbot.waitUntil(lambda: len(monitor.models.rows) == 2)
    clock[0] = 1_134.0
    first, second = monitor.models.rows
    assert (first.name, first.state_text, first.size_text) == ("llama3.1:8b", "in use", "5 GB")
    assert (second.state_text, second.age_text) == ("idle 2:14 min", "2:24 min")
    assert not first.can_unload
    assert monitor.models.text == "2 models, 5 GB"
    publish(ModelUnloaded(TINY, UnloadReason.CRASHED))
    qtbot.waitUntil(lambda: len(monitor.marks) == 1)  # the load is older than the window
    assert monitor.marks[0].text == "Lost forge:tiny"
    monitor.close()
