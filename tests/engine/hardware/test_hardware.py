"""What this PC has and uses, with GPUs that are there, lie, fail, or were never there."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil

from forge_gui.engine.hardware.limits import memory_limit
from forge_gui.engine.hardware.nvml import NvidiaGpus
from forge_gui.engine.hardware.probe import cpu_name, disk_free, memory, probe
from forge_gui.engine.hardware.sampler import HardwareSampler
from forge_gui.values.metrics import Reading

GIB = 1024**3


class DriverFault(Exception):
    """What a driver raises; pynvml's own class is not needed to be caught."""


class FakeDriver:
    """The functions of pynvml for two GPUs; `broken` makes one of them fail."""

    NVML_TEMPERATURE_GPU = 0

    def __init__(self, *, is_there: bool = True) -> None:
        self.is_there = is_there
        self.broken: set[int] = set()
        self.opened = self.closed = 0

    def nvmlInit(self) -> None:
        if not self.is_there:
            raise DriverFault("driver not loaded")
        self.opened += 1

    def nvmlShutdown(self) -> None:
        self.closed += 1

    def nvmlSystemGetDriverVersion(self) -> str:
        return "580.1"

    def nvmlDeviceGetCount(self) -> int:
        return 2

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:
        return index

    def nvmlDeviceGetName(self, handle: int) -> bytes:
        return f"Fake {handle}".encode()

    def nvmlDeviceGetMemoryInfo(self, handle: int) -> Any:
        if handle in self.broken:
            raise DriverFault("GPU is lost")
        return SimpleNamespace(total=24 * GIB, used=(handle + 1) * GIB)

    def nvmlDeviceGetUtilizationRates(self, handle: int) -> Any:
        if handle == 1:
            raise DriverFault("not supported")
        return SimpleNamespace(gpu=37)

    def nvmlDeviceGetPowerUsage(self, handle: int) -> int:
        return 125_500

    def nvmlDeviceGetTemperature(self, handle: int, kind: int) -> int:
        return 61


def test_a_pc_without_gpus_has_none_and_says_nothing() -> None:
    gpus = NvidiaGpus(FakeDriver(is_there=False))
    assert gpus.info() == ()
    assert gpus.read() == ()
    assert not gpus.can_be_read
    gpus.close()


def test_the_real_driver_or_its_absence_is_no_error() -> None:
    gpus = NvidiaGpus()
    assert len(gpus.info()) == len(gpus.read())
    gpus.close()


def test_each_gpu_tells_what_it_can() -> None:
    driver = FakeDriver()
    gpus = NvidiaGpus(driver)
    first, second = gpus.read()
    assert (first.index, first.name, first.used_percent) == (0, "Fake 0", 37.0)
    assert (first.vram_used, first.vram_total) == (GIB, 24 * GIB)
    assert (first.power_w, first.temperature_c) == (125.5, 61.0)
    assert second.used_percent is None  # not told, not zero
    assert [gpu.driver for gpu in gpus.info()] == ["580.1", "580.1"]
    gpus.close()
    assert (driver.opened, driver.closed) == (1, 1)
    assert len(gpus.read()) == 2  # opened again when it is asked again
    gpus.close()


def test_a_gpu_that_goes_away_is_absent_and_may_come_back() -> None:
    driver = FakeDriver()
    gpus = NvidiaGpus(driver)
    driver.broken = {0}
    assert [one.index for one in gpus.read()] == [1]
    assert [one.index for one in gpus.read()] == [1]
    assert [one.index for one in gpus.info()] == [1]
    driver.broken = set()
    assert [one.index for one in gpus.read()] == [0, 1]
    gpus.close()


def test_the_probe_tells_of_this_pc(tmp_path: Path) -> None:
    found = probe(NvidiaGpus(FakeDriver()), tmp_path / "not" / "yet" / "there")
    assert found.cpu_name
    assert 1 <= found.cores <= (os.cpu_count() or 1)
    assert 0 < found.ram_available <= found.ram_total <= psutil.virtual_memory().total
    assert len(found.gpus) == 2
    assert found.disk_free
    assert disk_free(tmp_path) is not None


def test_a_processor_is_named_however_it_is_written(tmp_path: Path) -> None:
    file = tmp_path / "cpuinfo"
    file.write_text("processor : 0\nmodel name\t: Fast   CPU @ 3 GHz\nmodel : 7\n")
    assert cpu_name(file) == "Fast CPU @ 3 GHz"
    file.write_text("Model\t\t: Small Board 5\n")
    assert cpu_name(file) == "Small Board 5"
    assert cpu_name(tmp_path / "gone")


def _group(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_the_limit_of_a_container_counts(tmp_path: Path) -> None:
    new = _group(
        tmp_path / "2",
        {
            "memory.max": f"{4 * GIB}\n",
            "memory.current": f"{3 * GIB}\n",
            "memory.stat": f"anon 1\ninactive_file {2 * GIB}\n",
        },
    )
    limit = memory_limit(new)
    assert limit is not None
    assert (limit.limit, limit.used) == (4 * GIB, GIB)
    assert memory(limit) == (4 * GIB, min(3 * GIB, psutil.virtual_memory().available))
    old = _group(
        tmp_path / "1",
        {"memory/memory.limit_in_bytes": "1000\n", "memory/memory.usage_in_bytes": "400\n"},
    )
    limit = memory_limit(old)
    assert limit is not None
    assert (limit.limit, limit.used) == (1000, 400)
    assert memory_limit(_group(tmp_path / "3", {"memory.max": "max\n"})) is None
    assert memory_limit(tmp_path / "none") is None


async def _sample(
    sampler: HardwareSampler, is_enough: Callable[[], bool], within_s: float = 10.0
) -> None:
    async with asyncio.timeout(within_s), asyncio.TaskGroup() as group:
        running = group.create_task(sampler.run())
        while not is_enough():  # noqa: ASYNC110 - readings come when they come
            await asyncio.sleep(0.01)
        running.cancel()


async def test_readings_come_are_remembered_and_stop_when_cancelled() -> None:
    driver = FakeDriver()
    readings: list[Reading] = []
    tokens = iter(range(0, 100_000, 50))
    sampler = HardwareSampler(
        NvidiaGpus(driver),
        readings.append,
        interval_s=0.01,
        kept=3,
        tokens=lambda: next(tokens),
    )
    assert sampler.interval_s == 0.1  # no shorter: asking costs time itself
    await _sample(sampler, lambda: len(readings) >= 5)
    assert sampler.history() == tuple(readings[-3:])
    last = readings[-1]
    assert 0 <= last.cpu_percent <= 100
    assert len(last.cores_percent) == psutil.cpu_count()
    assert 0 < last.ram_used < last.ram_total
    assert [gpu.name for gpu in last.gpus] == ["Fake 0", "Fake 1"]
    assert 50 < last.tokens_per_s < 600
    assert driver.closed == 1


async def test_a_driver_that_hangs_delays_no_reading() -> None:
    may_answer = threading.Event()

    class Hanging(FakeDriver):
        def nvmlDeviceGetCount(self) -> int:
            assert may_answer.wait(20)
            return 1

    readings: list[Reading] = []
    sampler = HardwareSampler(NvidiaGpus(Hanging()), readings.append, interval_s=0.1)

    def has_three() -> bool:
        if len(readings) >= 3:
            may_answer.set()
        return may_answer.is_set()

    await _sample(sampler, has_three)
    assert [one.gpus for one in readings[:3]] == [(), (), ()]


async def test_the_first_reading_does_not_wait_for_a_whole_interval() -> None:
    readings: list[Reading] = []
    sampler = HardwareSampler(NvidiaGpus(FakeDriver()), readings.append, interval_s=60.0)
    await _sample(sampler, lambda: bool(readings), within_s=5.0)
    assert readings[0].ram_total > 0
