"""The monitor: curves keep their window, rows their ages, marks their story."""

from __future__ import annotations

from array import array
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from forge_gui.values.events import (
    AlertsChanged,
    LoadedModelsChanged,
    MetricsSampled,
    ModelLoaded,
    ModelUnloaded,
    RunFinished,
    RunStarted,
    StepQueued,
    StepStarted,
    StepStreamed,
    UnloadReason,
)
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.metrics import GpuReading, Reading
from forge_gui.values.models import LoadedModel
from forge_gui.values.monitoring import Alert, AlertKind, MarkKind, Past, PastMark, PastSeries
from forge_gui.values.runs import RunResult, RunStatus
from forge_gui.values.sentence import Amount, Unit, say
from forge_gui.viewmodels.channels import gpu_names
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


def test_gpus_have_short_names_and_numbers_where_they_are_alike() -> None:
    def gpu(index: int, name: str) -> GpuReading:
        return GpuReading(index, name, 1.0, 0, _GIB)

    one = gpu(0, "NVIDIA GeForce RTX 3060")
    assert gpu_names([one]) == ["RTX 3060"]
    assert gpu_names([one, gpu(1, "AMD Radeon RX 7600")]) == ["RTX 3060", "RX 7600"]
    twins = [one, gpu(1, "NVIDIA GeForce RTX 3060"), gpu(2, "NVIDIA ")]
    assert gpu_names(twins) == ["RTX 3060 [0]", "RTX 3060 [1]", "NVIDIA "]


def test_a_run_is_told_apart_while_it_goes_on(crossing: Crossing, qtbot: QtBot) -> None:
    monitor = MonitorViewModel(crossing.bridge, now=lambda: 110.0)
    publish = crossing.engine.bus.publish
    for name, at in (("one", 101.0), ("two", 102.0)):
        publish(RunStarted(RunId(name), name, (), at))
    qtbot.waitUntil(lambda: [one.is_on for one in monitor.marks] == [True, True])
    publish(RunFinished(RunId("one"), RunResult(RunId("one"), RunStatus.SUCCESS, {}, 2.0), 103.0))
    qtbot.waitUntil(lambda: len(monitor.marks) == 3)
    assert [(one.text, one.is_on) for one in monitor.marks][:2] == [("one", False), ("two", True)]
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


def test_a_clock_that_is_set_back_begins_the_curves_anew(crossing: Crossing, qtbot: QtBot) -> None:
    monitor = MonitorViewModel(crossing.bridge)
    for at in (1_000.0, 1_001.0, 400.0, 401.0):
        crossing.engine.bus.publish(MetricsSampled(_reading(at)))
    qtbot.waitUntil(lambda: monitor.newest_at == 401.0)
    assert list(monitor.series("cpu")[0]) == [400.0, 401.0]
    monitor.close()


def test_older_times_are_asked_from_the_disk_once_and_joined(
    crossing: Crossing, qtbot: QtBot
) -> None:
    monitor = MonitorViewModel(crossing.bridge)
    part = PastSeries((800.0, 810.0), (1.0, 2.0), (3.0, 4.0), (5.0, 6.0), 10.0)
    mark = PastMark(805.0, MarkKind.EVICT, str(TINY))
    crossing.engine.past = Past(0.0, 0.0, {"cpu": part}, (mark,))
    for at in (900.0, 901.0):
        crossing.engine.bus.publish(MetricsSampled(_reading(at)))
    qtbot.waitUntil(lambda: monitor.newest_at == 901.0)
    with qtbot.waitSignals([monitor.viewChanged, monitor.viewChanged]):
        monitor.set_window(600)
    curve = monitor.curve("cpu")
    assert list(curve.times) == [805.0, 815.0, 900.0, 901.0]
    assert list(curve.high) == [5.0, 6.0, 50.0, 50.0]
    assert curve.has_band
    assert [one.text for one in monitor.marks] == ["Evict forge:tiny"]
    asked = list(crossing.engine.past_asked)
    monitor.set_paused(True)
    monitor.set_paused(False)
    assert crossing.engine.past_asked == asked
    monitor.close()


def test_who_uses_a_model_who_waits_and_how_fast_it_writes(
    crossing: Crossing, qtbot: QtBot
) -> None:
    clock = [10.0]
    monitor = MonitorViewModel(crossing.bridge, now=lambda: clock[0])
    run, first, second = RunId("r"), StepId("draft"), StepId("rate")
    used = LoadedModel(TINY, is_leased=True, expires_at=99.0, ram_bytes=1024**2)
    tell = crossing.engine.bus.publish
    tell(LoadedModelsChanged((used,)))
    tell(RunStarted(run, "Mails", (first, second), 10.0))
    tell(StepStarted(run, first, TINY, 10.0))
    tell(StepQueued(run, second, TINY))
    tell(StepStreamed(run, first, "a", 1))
    qtbot.waitUntil(lambda: bool(monitor.models.rows and monitor.models.rows[0].use_text))
    clock[0] = 12.0
    tell(StepStreamed(run, first, "b", 41))
    qtbot.waitUntil(lambda: bool(monitor.models.rows[0].speed_text))
    (row,) = monitor.models.rows
    assert row.line == "draft, Mails, 1 step waiting"
    assert row.speed_text == "20.0 tok/s"
    tell(LoadedModelsChanged((replace(used, is_leased=False),)))
    tell(RunFinished(run, RunResult(run, RunStatus.FAILED, {}, 2.0), 12.0))
    qtbot.waitUntil(lambda: monitor.models.rows[0].line == "idle, goes in 1:27 min")
    assert not monitor.models.rows[0].is_leased
    monitor.close()


def test_an_alert_is_shown_as_long_as_it_is_so_and_told_once(
    crossing: Crossing, qtbot: QtBot
) -> None:
    alerts = MonitorViewModel(crossing.bridge).alerts
    told: list[str] = []
    alerts.came.connect(lambda telling: told.append(telling.text))
    for used in (30.0, 31.0):
        full = Alert(
            AlertKind.MEMORY,
            "",
            1.0,
            say("Memory is nearly full: {used} of {total}.", used=Amount(used * _GIB, Unit.MEMORY)),
            say("Unload models that nobody uses, or close other programs."),
        )
        crossing.engine.bus.publish(AlertsChanged((full,)))
    qtbot.waitUntil(lambda: bool(told))
    crossing.engine.bus.publish(AlertsChanged(()))
    qtbot.waitUntil(lambda: not alerts.rows)
    assert len(told) == 1
    assert "Unload models" in told[0]
