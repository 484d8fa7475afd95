"""What this PC does: curves of the last minutes, the models in memory, and what happened when."""

from __future__ import annotations

import time
from array import array
from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import Event, LoadedModelsChanged, MetricsSampled
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import Reading
from forge_gui.values.models import LoadedModel
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.channels import Channel, ChannelBook
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.monitor_rows import MARKED, LoadedRow, Mark, loaded_row, mark_of

WINDOWS_S = (60, 600)
"""What the curves may show: one minute, ten minutes."""
_KEPT_MARKS = 200
_AGE_TICK_MS = 1_000


class MonitorViewModel(QObject):
    """Curves (`channels`), models in memory (`loaded`), marks."""

    sampled = Signal()
    """A reading came: every curve has a point more."""
    channelsChanged = Signal()
    """There are other curves than before (the first reading told cores and GPUs)."""
    loadedChanged = Signal()
    """`loaded` has other rows, or their ages are others."""
    marksChanged = Signal()
    windowChanged = Signal(int)
    pausedChanged = Signal(bool)
    told = Signal(object)
    """A wording.Telling: an unload was refused, and why."""

    def __init__(
        self,
        bridge: Bridge,
        *,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._now = now
        self._book = ChannelBook(max(WINDOWS_S))
        self._reading: Reading | None = None
        self._loaded: tuple[LoadedModel, ...] = ()
        self._idle_since: dict[ModelId, float] = {}
        self._marks: deque[Mark] = deque(maxlen=_KEPT_MARKS)
        self._window_s = WINDOWS_S[0]
        self._is_paused = False
        self._ager = QTimer(self, interval=_AGE_TICK_MS)
        self._ager.timeout.connect(self.loadedChanged)
        bridge.hear((MetricsSampled,), self._take_readings)
        bridge.hear((LoadedModelsChanged,), self._take_loaded)
        bridge.hear(MARKED, self._take_marks)
        bridge.opened.connect(self._catch_up)

    @property
    def channels(self) -> Sequence[Channel]:
        """The curves there are: CPU, RAM, each GPU's use and memory, tokens a second."""
        return self._book.channels

    def series(self, key: str) -> tuple[array[float], array[float]]:
        """Times (epoch seconds) and values of a channel within the window, oldest first.

        Arrays of doubles: numpy reads them without copying.
        """
        until = self._reading.at if self._reading else self._now()
        return self._book.series(key, until - self._window_s)

    def spark(self, key: str, points: int = 60) -> list[float]:
        """The last values of a channel as fractions of its maximum, for a small curve."""
        return self._book.spark(key, points)

    @property
    def reading(self) -> Reading | None:
        """The newest one."""
        return self._reading

    @property
    def ram_text(self) -> str:
        """`14.8 of 32 GB`; empty before the first reading."""
        r = self._reading
        return wording.used_of(r.ram_used, r.ram_total) if r else ""

    @property
    def vram_text(self) -> str:
        """All GPUs together: `8.1 of 12 GB`; empty without a GPU."""
        gpus = self._reading.gpus if self._reading else ()
        total = sum(gpu.vram_total for gpu in gpus)
        return wording.used_of(sum(gpu.vram_used for gpu in gpus), total) if total else ""

    @property
    def loaded(self) -> Sequence[LoadedRow]:
        """Models in memory, those in use first."""
        rows = [loaded_row(one, self._idle_since, self._now()) for one in self._loaded]
        return sorted(rows, key=lambda row: (not row.is_leased, row.name))

    @property
    def loaded_text(self) -> str:
        """`3 models, 10.9 GB`."""
        sizes = [(m.ram_bytes or 0) + (m.vram_bytes or 0) for m in self._loaded]
        counted = count(len(sizes), "model")
        return f"{counted}, {wording.memory_size(sum(sizes))}" if any(sizes) else counted

    @property
    def marks(self) -> Sequence[Mark]:
        """What happened within the window, oldest first."""
        since = self._now() - self._window_s
        return [mark for mark in self._marks if mark.at >= since]

    @property
    def window_s(self) -> int:
        """One of WINDOWS_S."""
        return self._window_s

    @property
    def is_paused(self) -> bool:
        """The curves stand still; readings are kept all the same."""
        return self._is_paused

    def set_window(self, seconds: int) -> None:
        if seconds in WINDOWS_S and seconds != self._window_s:
            self._window_s = seconds
            self.windowChanged.emit(seconds)
            self.sampled.emit()

    def set_paused(self, is_paused: bool) -> None:
        if is_paused != self._is_paused:
            self._is_paused = is_paused
            self.pausedChanged.emit(is_paused)
            if not is_paused:
                self.sampled.emit()

    def unload(self, model: ModelId) -> None:
        """Take an idle model out of memory; a refusal is told."""
        self._scope.start(self._unload(model))

    def unload_idle(self) -> None:
        """Take out all models that nobody uses."""
        for row in self.loaded:
            if row.can_unload:
                self.unload(row.id)

    def close(self) -> None:
        self._ager.stop()
        self._scope.close()

    async def _unload(self, model: ModelId) -> None:
        try:
            await self._scope.call(lambda engine: engine.unload_model(model))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))

    def _catch_up(self) -> None:
        self._scope.start(self._read_past())

    async def _read_past(self) -> None:
        past = await self._scope.look(lambda engine: engine.recent_readings())
        known = self._book.first_at
        early = [r for r in past if known is None or r.at < known]
        if early and known is None:
            self._take_readings([MetricsSampled(reading) for reading in early])

    def _take_readings(self, events: Sequence[MetricsSampled]) -> None:
        before = self._book.channels
        for event in events:
            self._reading = event.reading
            self._book.take(event.reading)
        if self._book.keys_of(before) != self._book.keys_of(self._book.channels):
            self.channelsChanged.emit()
        if not self._is_paused:
            self.sampled.emit()

    def _take_loaded(self, events: Sequence[LoadedModelsChanged]) -> None:
        self._loaded = events[-1].models
        idle = {one.id for one in self._loaded if not one.is_leased}
        now = self._now()
        self._idle_since = {model: self._idle_since.get(model, now) for model in idle}
        if bool(self._loaded) != self._ager.isActive():
            self._ager.start() if self._loaded else self._ager.stop()
        self.loadedChanged.emit()

    def _take_marks(self, events: Sequence[Event]) -> None:
        for event in events:
            self._marks.append(mark_of(event, self._now()))
        self.marksChanged.emit()
