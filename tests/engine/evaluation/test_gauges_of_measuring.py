"""What is read of the PC while a model is measured: others' work, peaks, energy, bandwidth."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.evaluation import engine_gauge
from forge_gui.engine.evaluation.bandwidth import Bandwidth, gone, probe, read
from forge_gui.engine.evaluation.engine_gauge import EngineGauge, gauge
from forge_gui.engine.evaluation.gauging import device_of, devices_of
from forge_gui.engine.hardware.gpu_energy import GpuEnergy
from forge_gui.engine.hardware.other_work import Look, look, others_share, was_throttled
from forge_gui.engine.hardware.peak_memory import peak_memory
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import GpuInfo, Hardware
from forge_gui.values.models import LoadedModel


class Nvml:
    """As nvidia-ml-py documents it: energy in millijoules since the driver was loaded."""

    def __init__(self, *counts: int | None) -> None:
        self.counts = counts
        self.is_open = False

    def nvmlInit(self) -> None:
        self.is_open = True

    def nvmlShutdown(self) -> None:
        self.is_open = False

    def nvmlDeviceGetCount(self) -> int:
        return len(self.counts)

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:
        return index

    def nvmlDeviceGetTotalEnergyConsumption(self, handle: int) -> int:
        count = self.counts[handle]
        if count is None:
            raise RuntimeError("Not Supported")
        return count


def test_energy_is_the_sum_of_what_tells() -> None:
    nvml = Nvml(1_500, None, 2_500)
    energy = GpuEnergy(nvml)
    assert energy.joules() == 4.0
    was_open = nvml.is_open
    energy.close()
    assert (was_open, nvml.is_open) == (True, False)
    assert GpuEnergy(Nvml(None)).joules() is None
    assert GpuEnergy(Nvml()).joules() is None
    assert GpuEnergy(object()).joules() is None


@given(st.floats(0, 100), st.floats(0, 100), st.floats(0, 100), st.floats(0.001, 100))
def test_a_share_of_others_is_a_share(busy: float, own: float, more: float, wall: float) -> None:
    before, after = Look(0.0, 10.0, 5.0, 0), Look(wall, 10.0 + busy, 5.0 + own, 0)
    assert 0.0 <= others_share(before, after) <= 1.0
    busier = Look(wall, 10.0 + busy + more, 5.0 + own, 0)
    assert others_share(before, busier) >= others_share(before, after)
    assert others_share(before, before) == 0.0


def test_this_process_is_looked_at(tmp_path: Path) -> None:
    counts = tmp_path / "cpu0" / "thermal_throttle"
    counts.mkdir(parents=True)
    (counts / "core_throttle_count").write_text("3\n", "ascii")
    before = look((os.getpid(),), tmp_path)
    (counts / "core_throttle_count").write_text("4\n", "ascii")
    after = look((), tmp_path)
    assert before.throttled == 3
    assert was_throttled(before, after)
    assert not was_throttled(after, after)
    assert before.busy_s > 0


def test_the_peak_of_a_process_is_no_less_than_what_it_has(tmp_path: Path) -> None:
    now = peak_memory(os.getpid(), tmp_path)
    peak = peak_memory(os.getpid())
    assert now is not None
    assert peak is not None
    assert peak >= now * 0.95
    assert peak_memory(2**22 + 1) is None
    status = tmp_path / "7" / "status"
    status.parent.mkdir()
    status.write_text("Name:\tx\nVmHWM:\t   2048 kB\n", "ascii")
    assert peak_memory(7, tmp_path) == 2048 * 1024


def test_a_model_runs_where_its_memory_is() -> None:
    gpu = GpuInfo(0, "A GPU", 8 * 2**30, "550.1")
    hardware = Hardware("A CPU", 4, 2**33, 2**32, (gpu,))
    on_cpu = LoadedModel(ModelId("forge", "tiny"), ram_bytes=10)
    assert device_of(on_cpu, hardware).name == "A CPU, 4 cores"
    on_gpu = LoadedModel(ModelId("ollama", "m"), ram_bytes=10, vram_bytes=90)
    found = device_of(on_gpu, hardware)
    assert (found.name, found.driver) == ("A GPU", "550.1")
    assert devices_of(hardware) == {"A CPU, 4 cores": "", "A GPU": "550.1"}


async def test_the_memory_is_measured_once_and_kept(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        kept = KeptFacts(tmp_path / "bandwidth.json", group, 0.01)
        bandwidth = Bandwidth(kept)
        assert bandwidth.known("A CPU") is None
        found = await bandwidth.measure("A CPU", 1)
        assert found is not None
        assert 1e8 < found < 1e13
        assert await bandwidth.measure("A CPU", 1) == found
        await kept.close()
    async with asyncio.TaskGroup() as group:
        again = Bandwidth(KeptFacts(tmp_path / "bandwidth.json", group))
        assert again.known("A CPU") == round(found)
        assert again.known("Another CPU") is None


async def test_a_probe_that_is_cancelled_leaves_no_child() -> None:
    async with asyncio.TaskGroup() as group:
        probing = group.create_task(probe(1))
        await asyncio.sleep(0.1)
        probing.cancel()


async def test_a_child_is_seen_off_however_often_that_is_cancelled() -> None:
    class Dying:
        def __init__(self) -> None:
            self.returncode: int | None = None
            self.end = asyncio.Event()

        async def wait(self) -> None:
            await self.end.wait()
            self.returncode = -9

    child = Dying()
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(gone(cast("asyncio.subprocess.Process", child)))
        for _ in range(3):
            await asyncio.sleep(0)
            waiting.cancel()
        await asyncio.sleep(0)
        assert not waiting.done()
        child.end.set()
    assert waiting.cancelled()
    assert child.returncode == -9


def test_what_is_no_speed_is_none() -> None:
    for told in (b"", b"{}", b"[]", b'{"bytes_per_s": "fast"}', b'{"bytes_per_s": -1}', b"7"):
        assert read(told) is None
    assert read(b'{"bytes_per_s": 2e9, "cores": 1}') == 2e9


async def test_the_engine_is_gauged_once_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = {name: replace(one, layers=1) for name, one in engine_gauge.MODELS.items()}
    monkeypatch.setattr(engine_gauge, "gauge", lambda: gauge(small))
    async with asyncio.TaskGroup() as group:
        kept = KeptFacts(tmp_path / "speeds.json", group, 0.01)
        engine = EngineGauge(kept)
        assert engine.known("A CPU") is None
        found = await engine.measure("A CPU")
        assert found is not None
        assert 1e7 < min(found.core.values()) < max(found.core.values()) < 1e12
        assert 1e-5 <= found.token_s < 1.0
        monkeypatch.setattr(engine_gauge, "gauge", None)  # it is not asked again
        assert await engine.measure("A CPU") == found
        await kept.close()
    async with asyncio.TaskGroup() as group:
        again = EngineGauge(KeptFacts(tmp_path / "speeds.json", group))
        assert again.known("A CPU") == found
        assert again.known("Another CPU") is None


async def test_an_engine_that_cannot_be_gauged_is_asked_once_a_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    async def nothing() -> None:
        asked.append(1)

    monkeypatch.setattr(engine_gauge, "gauge", nothing)
    async with asyncio.TaskGroup() as group:
        engine = EngineGauge(KeptFacts(tmp_path / "speeds.json", group))
        assert await engine.measure("A CPU") is None
        assert await engine.measure("A CPU") is None
    assert asked == [1]
