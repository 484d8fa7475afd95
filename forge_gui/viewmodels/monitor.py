"""What this PC does: curves of any part of the last week, what happened when, and alerts."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import Event, MetricsSampled
from forge_gui.values.metrics import Reading
from forge_gui.values.monitoring import MARKED, Past
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.channels import Channel, ChannelBook
from forge_gui.viewmodels.monitor_alerts import AlertsViewModel
from forge_gui.viewmodels.monitor_cost import CostBook
from forge_gui.viewmodels.monitor_export import MonitorExport
from forge_gui.viewmodels.monitor_marks import MarkBook
from forge_gui.viewmodels.monitor_models import LoadedModelsViewModel
from forge_gui.viewmodels.monitor_past import MOST, Curve, PastBook, part_of
from forge_gui.viewmodels.monitor_rows import Mark
from forge_gui.viewmodels.time_view import SPANS_S, TimeView

if TYPE_CHECKING:  # a start shows no queue
    from forge_gui.viewmodels.tasks import TasksViewModel

KEPT_S = 3_600
"""Readings that are kept here; what is older comes from the disk."""


class MonitorViewModel(QObject):
    """Curves (`channels`, `curve`) and marks; `models` are those in memory, `alerts` what is told."""

    sampled = Signal()
    """A reading came: every figure is another one."""
    channelsChanged = Signal()
    """There are other curves than before (the first reading told cores and GPUs)."""
    marksChanged = Signal()
    viewChanged = Signal()
    """Another part of time is shown, or more of it is known."""
    samplingChanged = Signal(bool)
    told = Signal(object)
    """A wording.Telling: something was refused, and why."""

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
        self.book = ChannelBook(KEPT_S)
        """What memory has: the last hour."""
        self._past = PastBook()
        self.past_read = 0
        """How often curves of the time before were read: another number, other curves."""
        self._reading: Reading | None = None
        self._marks = MarkBook()
        self._view = TimeView(SPANS_S[0])
        self._is_sampling = True
        self.cost = CostBook()
        self.models = LoadedModelsViewModel(bridge, now, self)
        self.models.told.connect(self.told)
        self.alerts = AlertsViewModel(bridge, self)
        self.export = MonitorExport(bridge, self._shown, self)
        self._bridge = bridge
        self._tasks: TasksViewModel | None = None
        bridge.hear((MetricsSampled,), self._take_readings)
        bridge.hear(MARKED, self._take_marks)
        bridge.opened.connect(self._catch_up)

    def tasks(self) -> TasksViewModel:
        """The task queue beside the curves; made for the page that shows it."""
        if self._tasks is None:
            from forge_gui.viewmodels.tasks import TasksViewModel

            self._tasks = TasksViewModel(self._bridge, self)
            self._tasks.told.connect(self.told)
        return self._tasks

    @property
    def channels(self) -> Sequence[Channel]:
        """The curves there are: CPU, RAM, each GPU's use and memory, tokens a second, disks."""
        return self.book.channels

    def parts(self, begin: str) -> Sequence[str]:
        """The curves whose names begin so: of each model that was in memory."""
        return [*dict.fromkeys((*self.book.keys(begin), *self._past.keys(begin)))]

    def curve(self, key: str) -> Curve:
        """A curve within the view."""
        end = self._view.end(self.newest_at)
        recent = self.book.series(key, end - self._view.span_s - 2.0, end + 0.001)
        return self._past.curve(key, self._view, self.newest_at, recent)

    def tail(self, key: str, since: float) -> Curve:
        """The end of a curve within the view: from two readings before a moment on."""
        if self._past.has_more(key, since, self.book.first_at):
            return part_of(self.curve(key), since)
        end = self._view.end(self.newest_at)
        times, values = self.book.series(key, since, end + 0.001, before=2)
        return Curve(times, values, values, values)

    def series(self, key: str) -> tuple[array[float], array[float]]:
        """Times (epoch seconds) and values of a channel within the view, oldest first."""
        return (found := self.curve(key)).times, found.values

    def spark(self, key: str, points: int = 60) -> list[float]:
        """The last values of a channel as fractions of its maximum, for a small curve."""
        return self.book.spark(key, points)

    @property
    def reading(self) -> Reading | None:
        """The newest one."""
        return self._reading

    @property
    def newest_at(self) -> float:
        """When the newest reading was made: what the curves call now."""
        return self._reading.at if self._reading else self._now()

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
    def marks(self) -> Sequence[Mark]:
        """What happened within the view, oldest first."""
        return self._marks.within(self._view.since(self.newest_at), self._view.end(self._now()))

    @property
    def view(self) -> TimeView:
        return self._view

    @property
    def is_paused(self) -> bool:
        """The curves stand still; readings are kept all the same."""
        return not self._view.is_live

    @property
    def is_sampling(self) -> bool:
        """Whether this PC is read at all."""
        return self._is_sampling

    def set_view(self, view: TimeView) -> None:
        """Show another part of time."""
        if view != self._view:
            self._view = view
            self._look_back()
            self.viewChanged.emit()

    def set_window(self, seconds: float) -> None:
        """Show so much time, up to now or to where the curves stand."""
        self.set_view(TimeView(seconds, self._view.until))

    def set_paused(self, is_paused: bool) -> None:
        view = self._view
        self.set_view(view.held(self.newest_at) if is_paused else view.live())

    def set_sampling(self, is_sampling: bool) -> None:
        """Read this PC, or nothing for a while."""
        if is_sampling != self._is_sampling:
            self._is_sampling = is_sampling
            self._scope.start(self._set_sampling(is_sampling))
            self.samplingChanged.emit(is_sampling)

    def close(self) -> None:
        self.models.close()
        self.export.close()
        if self._tasks is not None:
            self._tasks.close()
        self._scope.close()

    def _shown(self) -> tuple[float, float]:
        return self._view.since(self.newest_at), self._view.end(self.newest_at)

    async def _set_sampling(self, is_sampling: bool) -> None:
        await self._scope.look(lambda engine: engine.pause_readings(not is_sampling))

    def _catch_up(self) -> None:
        self._scope.start(self._read_past())

    async def _read_past(self) -> None:
        past = await self._scope.look(lambda engine: engine.recent_readings())
        if past and self.book.first_at is None:
            self._take_readings([MetricsSampled(reading) for reading in past])

    def _look_back(self) -> None:
        """Ask the disk for what memory does not have of the view."""
        wanted = self._past.want(self._view, self.newest_at, self.book.first_at)
        if wanted is not None:
            self._scope.start(self._read_disk(wanted.since, wanted.until))

    async def _read_disk(self, since: float, until: float) -> None:
        most = round(MOST * max(1.0, (until - since) / self._view.span_s))
        found: Past = await self._scope.call(
            lambda engine: engine.past_readings(since, until, most)
        )
        self._past.take(found)
        self.past_read += 1
        self._marks.take_past(found.marks)
        self.viewChanged.emit()

    def _take_readings(self, events: Sequence[MetricsSampled]) -> None:
        before = self.book.shape
        for event in events:
            self._reading = event.reading
            self.book.take(event.reading)
            self.cost.take(event.reading)
        if before != self.book.shape:
            self.channelsChanged.emit()
        if self._view.span_s > KEPT_S:
            self._look_back()
        self.sampled.emit()

    def _take_marks(self, events: Sequence[Event]) -> None:
        self._marks.take(events, self._now())
        self.marksChanged.emit()
