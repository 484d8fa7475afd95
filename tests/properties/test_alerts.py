"""Alerts come when something lasts, go when it is well again by a margin, and never flicker."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.hardware.alerts import LEAST_FREE, RAM, Alerts
from forge_gui.values.metrics import DiskReading, GpuReading, Reading
from forge_gui.values.monitoring import AlertKind

_TOTAL = 1_000_000


def _reading(at: float, ram: float = 0.5, **more: object) -> Reading:
    return Reading(at, 10.0, (10.0,), round(ram * _TOTAL), _TOTAL, **more)  # type: ignore[arg-type]


def _kinds(alerts: Alerts) -> list[AlertKind]:
    return [one.kind for one in alerts.told]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=120))
def test_changes_are_told_and_far_enough_apart(shares: list[float]) -> None:
    alerts, changed = Alerts(), []
    before: tuple[AlertKind, ...] = ()
    for at, share in enumerate(shares):
        said = alerts.take(_reading(float(at), share), is_working=False)
        after = tuple(_kinds(alerts))
        assert said == (before != after)
        if said:
            changed.append(at)
        before = after
    gaps = [later - earlier for earlier, later in itertools.pairwise(changed)]
    assert all(gap >= min(RAM.on_s, RAM.off_s) for gap in gaps)


@given(st.lists(st.floats(0, RAM.on - 0.001), max_size=80))
def test_what_is_well_is_never_told(shares: list[float]) -> None:
    alerts = Alerts()
    for at, share in enumerate(shares):
        alerts.take(_reading(float(at), share), is_working=True)
        assert alerts.told == ()


def test_between_the_edges_an_alert_stays_as_it_is() -> None:
    alerts = Alerts()
    for at in range(6):
        alerts.take(_reading(float(at), 0.95), is_working=False)
    assert _kinds(alerts) == [AlertKind.MEMORY]
    for at in range(6, 60):
        alerts.take(_reading(float(at), 0.90), is_working=False)
    assert _kinds(alerts) == [AlertKind.MEMORY]
    for at in range(60, 71):
        alerts.take(_reading(float(at), 0.80), is_working=False)
    assert alerts.told == ()


def test_swap_matters_while_a_model_works() -> None:
    alerts = Alerts()
    swap = {"swap_used": _TOTAL // 4, "swap_total": _TOTAL}
    for at in range(30):
        alerts.take(_reading(float(at), **swap), is_working=False)
    assert alerts.told == ()
    for at in range(30, 45):
        alerts.take(_reading(float(at), **swap), is_working=True)
    assert _kinds(alerts) == [AlertKind.SWAP]


def test_each_gpu_has_alerts_of_its_own_and_takes_them_along() -> None:
    alerts = Alerts()
    hot = GpuReading(1, "RTX", 99.0, 990, 1000, temperature_c=92.0, is_too_hot=True)
    cool = GpuReading(0, "RTX", 99.0, 10, 1000, is_too_hot=False)
    for at in range(10):
        alerts.take(_reading(float(at), gpus=(cool, hot)), is_working=True)
    assert {(one.kind, one.key) for one in alerts.told} == {
        (AlertKind.HEAT, "1"),
        (AlertKind.VRAM, "1"),
    }
    heat = next(one for one in alerts.told if one.kind is AlertKind.HEAT)
    assert str(heat.sentence) == "RTX is too hot, 92 °C, and works more slowly."
    assert str(heat.advice)
    assert alerts.take(_reading(10.0, gpus=(cool,)), is_working=True)
    assert alerts.told == ()


def test_a_full_disk_is_told_at_once_and_a_hot_processor_soon() -> None:
    alerts = Alerts()
    disk = DiskReading(free=LEAST_FREE // 2)
    alerts.take(_reading(0.0, disk=disk, is_cpu_too_hot=True), is_working=False)
    assert _kinds(alerts) == [AlertKind.DISK]
    alerts.take(_reading(4.0, disk=disk, is_cpu_too_hot=True), is_working=False)
    assert set(_kinds(alerts)) == {AlertKind.DISK, AlertKind.HEAT}
