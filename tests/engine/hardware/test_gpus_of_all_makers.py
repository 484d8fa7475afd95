"""AMD's driver as files of recorded shapes, NVIDIA's newer questions, and both under one count."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from forge_gui.engine.hardware import nvml
from forge_gui.engine.hardware.amd import AmdGpus
from forge_gui.engine.hardware.gpus import Gpus, gpu_note
from forge_gui.engine.hardware.nvml import NvidiaGpus
from tests.engine.hardware.test_hardware import DriverFault, FakeDriver

_GIB = 1024**3
_RADEON: Mapping[str, str] = {
    "vendor": "0x1002",
    "device": "0x744c",
    "gpu_busy_percent": "37",
    "mem_info_vram_total": str(24 * _GIB),
    "mem_info_vram_used": str(6 * _GIB),
    "hwmon/hwmon3/temp1_input": "61000",
    "hwmon/hwmon3/temp1_crit": "110000",
    "hwmon/hwmon3/power1_average": "182000000",
    "hwmon/hwmon3/power1_cap": "327000000",
    "hwmon/hwmon3/freq1_input": "2410000000",
    "hwmon/hwmon3/freq2_input": "1249000000",
}


def _card(root: Path, name: str, files: Mapping[str, str]) -> Path:
    for file, text in files.items():
        path = root / name / "device" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n")
    return root


def test_a_radeon_tells_everything(tmp_path: Path) -> None:
    _card(tmp_path, "card1", _RADEON)
    _card(tmp_path, "card0", {"vendor": "0x8086"})
    _card(tmp_path, "card1-DP-1", _RADEON)  # an outlet
    gpus = AmdGpus(tmp_path)
    (info,) = gpus.info()
    assert (info.index, info.vram_total, info.driver) == (0, 24 * _GIB, "amdgpu")
    (one,) = gpus.read(first=2)
    assert (one.index, one.used_percent) == (2, 37.0)
    assert (one.vram_used, one.vram_total) == (6 * _GIB, 24 * _GIB)
    assert (one.power_w, one.power_limit_w, one.temperature_c) == (182.0, 327.0, 61.0)
    assert (one.clock_mhz, one.memory_clock_mhz, one.is_too_hot) == (2410.0, 1249.0, False)


def test_what_a_driver_does_not_tell_is_left_out(tmp_path: Path) -> None:
    newer = {key: text for key, text in _RADEON.items() if "hwmon" not in key}
    sensors = {"hwmon/hwmon0/power1_input": "9000000", "hwmon/hwmon0/temp1_input": "broken"}
    _card(tmp_path, "card0", {**newer, **sensors, "gpu_busy_percent": ""})
    (one,) = AmdGpus(tmp_path).read()
    assert (one.used_percent, one.power_w, one.temperature_c) == (None, 9.0, None)
    assert (one.clock_mhz, one.is_too_hot) == (None, None)


def test_a_card_that_goes_away_is_absent(tmp_path: Path) -> None:
    _card(tmp_path, "card0", _RADEON)
    _card(tmp_path, "card1", {**_RADEON, "gpu_busy_percent": "5"})
    gpus = AmdGpus(tmp_path)
    assert [one.index for one in gpus.read()] == [0, 1]
    (tmp_path / "card0" / "device" / "mem_info_vram_used").unlink()
    assert [one.index for one in gpus.read()] == [1]
    assert AmdGpus(tmp_path / "nothing").read() == ()


class NewerDriver(FakeDriver):
    """Also answers what newer parts of nvidia-ml-py ask."""

    NVML_CLOCK_GRAPHICS, NVML_CLOCK_MEM = 0, 2
    reasons = 0x4

    def nvmlDeviceGetClockInfo(self, handle: int, kind: int) -> int:
        return 1980 if kind == self.NVML_CLOCK_GRAPHICS else 9501

    def nvmlDeviceGetEnforcedPowerLimit(self, handle: int) -> int:
        return 170_000

    def nvmlDeviceGetCurrentClocksEventReasons(self, handle: int) -> int:
        if handle == 1:
            raise DriverFault("not supported")
        return self.reasons

    def nvmlDeviceGetCurrentClocksThrottleReasons(self, handle: int) -> int:
        return 0x40

    def nvmlDeviceGetComputeRunningProcesses(self, handle: int) -> list[Any]:
        return [
            SimpleNamespace(pid=12, usedGpuMemory=_GIB),
            SimpleNamespace(pid=13, usedGpuMemory=None),
        ]

    def nvmlDeviceGetGraphicsRunningProcesses(self, handle: int) -> list[Any]:
        return [SimpleNamespace(pid=12, usedGpuMemory=_GIB)]


def test_nvidia_tells_clocks_limits_heat_and_who_holds_memory() -> None:
    first, second = NvidiaGpus(NewerDriver()).read()
    assert (first.clock_mhz, first.memory_clock_mhz) == (1980.0, 9501.0)
    assert first.power_limit_w == 170.0
    assert first.is_too_hot is False  # slowed down by its power limit, which is no heat
    assert second.is_too_hot is True  # told by the older name of the question
    assert first.held == ((12, _GIB),)


def test_an_old_driver_lacks_them_and_nothing_else() -> None:
    first, _second = NvidiaGpus(FakeDriver()).read()
    assert (first.clock_mhz, first.power_limit_w, first.is_too_hot) == (None, None, None)
    assert first.held == ()
    assert first.used_percent == 37.0


def test_amd_counts_on_where_nvidia_ends(tmp_path: Path) -> None:
    _card(tmp_path, "card0", _RADEON)
    driver = FakeDriver()
    gpus = Gpus(NvidiaGpus(driver), AmdGpus(tmp_path))
    assert [one.index for one in gpus.info()] == [0, 1, 2]
    assert [one.index for one in gpus.read()] == [0, 1, 2]
    driver.broken = {1}
    assert [one.index for one in gpus.read()] == [0, 2]  # a number belongs to its GPU
    assert gpus.can_be_read
    gpus.close()


def test_a_mac_says_what_cannot_be_read() -> None:
    assert gpu_note("Linux") is None
    assert "macOS" in str(gpu_note("Darwin"))


def test_nvidias_own_library_has_every_question_and_answer_that_is_used() -> None:
    import pynvml

    source = inspect.getsource(nvml)
    asked = set(re.findall(r"nvml[A-Z]\w+", source)) | {"NVML_CLOCK_GRAPHICS", "NVML_CLOCK_MEM"}
    assert len(asked) > 15
    assert {name for name in asked if not hasattr(pynvml, name)} == set()
    memory = {name for name, *_ in pynvml.c_nvmlMemory_t._fields_}
    rates = {name for name, *_ in pynvml.c_nvmlUtilization_t._fields_}
    held = {name for name, *_ in pynvml.c_nvmlProcessInfo_v3_t._fields_}
    assert {"total", "used"} <= memory
    assert "gpu" in rates
    assert {"pid", "usedGpuMemory"} <= held
    heat = pynvml.nvmlClocksEventReasonSwThermalSlowdown | (
        pynvml.nvmlClocksEventReasonHwThermalSlowdown
    )
    assert heat == nvml.SLOW_BY_HEAT
