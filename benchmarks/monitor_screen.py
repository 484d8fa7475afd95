"""The monitor's page without a screen and without an engine, fed with an hour of readings: two
models in memory, programs whose work changes with each reading.
"""

from __future__ import annotations

import math
import os
import statistics
import time
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from forge_gui.bridge.bridge import Bridge
from forge_gui.engine.api import EngineApi
from forge_gui.ui.monitor.monitor_page import MonitorPage
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import LoadedModelsChanged, MetricsSampled
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import ModelShare, ProcessReading, ProcessRole, Reading
from forge_gui.values.models import LoadedModel
from forge_gui.viewmodels.hardware import HardwareViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.monitor import KEPT_S, MonitorViewModel

_ROUNDS = 40
_GIB = 1024**3


class Screen:
    """A shown page of 1440 x 820 pixels."""

    def __init__(self, last: Reading) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._app = QApplication.instance() or QApplication(["bench"])
        self._bridge = Bridge(_nothing)  # never started: what is told comes from here
        self._at, self._last = last.at, last
        self._source = ThemeSource()
        self.monitor = MonitorViewModel(self._bridge)
        self._models = ModelsViewModel(self._bridge)
        hardware = HardwareViewModel(self._bridge, self._models)
        self._page = MonitorPage(self._source, self.monitor, hardware)
        self._page.resize(1440, 820)
        self._tell([self._next() for _ in range(KEPT_S)])
        held = (_loaded("one", 2, is_leased=True), _loaded("two", 3))
        self._bridge.tell(LoadedModelsChanged(held))
        self._bridge.flush()
        self._page.show()
        self._app.processEvents()

    def milliseconds(self, span_s: float) -> float:
        """Of processor time, from a reading to its painted page: the middle of some."""
        self.monitor.set_window(span_s)
        self._app.processEvents()
        found = []
        skipped = max(1, math.ceil(span_s / 360))
        for _ in range(_ROUNDS):
            begun = time.process_time()
            for _reading in range(skipped):  # a curve that has not moved by a pixel is not painted
                self._tell([self._next()])
                self.monitor.models.changed.emit()  # as its clock does each second: ages
                self._app.processEvents()
            found.append((time.process_time() - begun) * 1000 / skipped)
        return statistics.median(found)

    def close(self) -> None:
        self._page.close()
        self._page.deleteLater()
        self._app.processEvents()

    def _tell(self, readings: Sequence[Reading]) -> None:
        for one in readings:
            self._bridge.tell(MetricsSampled(one))
        self._bridge.flush()

    def _next(self) -> Reading:
        """Goes up and down like work does; two models hold memory."""
        self._at += 1.0
        wave = 50 + 45 * math.sin(self._at / 7) * math.sin(self._at / 61)
        models = tuple(
            ModelShare(ModelId("ollama", name), ram_bytes=size * _GIB)
            for name, size in (("one", 2), ("two", 3))
        )
        cores = tuple(min(100.0, wave + place) for place in range(len(self._last.cores_percent)))
        return replace(
            self._last,
            at=self._at,
            cpu_percent=wave,
            cores_percent=cores,
            ram_used=round(wave / 100 * self._last.ram_total),
            tokens_per_s=wave / 2,
            models=models,
            processes=_programs(self._at),
        )


def _loaded(name: str, gib: int, *, is_leased: bool = False) -> LoadedModel:
    return LoadedModel(
        ModelId("ollama", name), gib * _GIB, loaded_at=time.time() - 100, is_leased=is_leased
    )


def _programs(at: float) -> tuple[ProcessReading, ...]:
    """Five, as there are on a PC at work."""
    roles = (ProcessRole.FORGE, ProcessRole.CHILD, *[ProcessRole.OTHER] * 3)
    return tuple(
        ProcessReading(
            100 + place,
            f"program {place}",
            role,
            (900 - place) * 2**20,
            9 + 8 * math.sin(at + place),
        )
        for place, role in enumerate(roles)
    )


async def _nothing() -> EngineApi:
    raise ForgeError("There is no engine here.")
