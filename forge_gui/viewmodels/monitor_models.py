"""The models in memory, for the monitor: their state, who uses and awaits them, and what a person
can do with them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import Event, LoadedModelsChanged
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.monitor_leases import HEARD, LeaseBook
from forge_gui.viewmodels.monitor_rows import LoadedRow, loaded_row

_AGE_TICK_MS = 1_000


class LoadedModelsViewModel(QObject):
    """`rows` are the models in memory, those in use first."""

    changed = Signal()
    """`rows` has other rows, or their ages are others."""
    told = Signal(object)
    """A wording.Telling: something was refused, and why."""

    def __init__(
        self, bridge: Bridge, now: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._now = now
        self._loaded: tuple[LoadedModel, ...] = ()
        self._idle_since: dict[ModelId, float] = {}
        self._leases = LeaseBook()
        self._rows: tuple[LoadedRow, ...] | None = None
        self._rows_at = 0
        self._ager = QTimer(self, interval=_AGE_TICK_MS)
        self._ager.timeout.connect(self.changed)
        bridge.hear((LoadedModelsChanged,), self._take_loaded)
        bridge.hear(HEARD, self._take_uses)

    @property
    def rows(self) -> Sequence[LoadedRow]:
        now = self._now()
        if self._rows is None or self._rows_at != int(now):  # many ask, ages tell seconds
            rows = [loaded_row(one, self._idle_since, now, self._leases) for one in self._loaded]
            self._rows = tuple(sorted(rows, key=lambda row: (not row.is_leased, row.name)))
            self._rows_at = int(now)
        return self._rows

    @property
    def text(self) -> str:
        """`3 models, 10.9 GB`."""
        sizes = [(m.ram_bytes or 0) + (m.vram_bytes or 0) for m in self._loaded]
        counted = count(len(sizes), "model")
        return f"{counted}, {wording.memory_size(sum(sizes))}" if any(sizes) else counted

    def unload(self, model: ModelId) -> None:
        """Take an idle model out of memory; a refusal is told."""
        self._scope.start(self._unload(model))

    def unload_idle(self) -> None:
        """Take out all models that nobody uses and nobody wants kept."""
        for row in self.rows:
            if row.can_unload and not row.is_pinned:
                self.unload(row.id)

    def pin(self, model: ModelId, is_pinned: bool) -> None:
        """Have it kept in memory, or no longer; a refusal is told."""
        self._scope.start(self._pin(model, is_pinned))

    def close(self) -> None:
        self._ager.stop()
        self._scope.close()

    async def _unload(self, model: ModelId) -> None:
        try:
            await self._scope.call(lambda engine: engine.unload_model(model))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))

    async def _pin(self, model: ModelId, is_pinned: bool) -> None:
        try:
            if is_pinned:
                await self._scope.call(lambda engine: engine.pin_model(model))
            else:
                await self._scope.call(lambda engine: engine.unpin_model(model))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))

    def _take_loaded(self, events: Sequence[LoadedModelsChanged]) -> None:
        self._loaded, self._rows = events[-1].models, None
        idle = {one.id for one in self._loaded if not one.is_leased}
        now = self._now()
        self._idle_since = {model: self._idle_since.get(model, now) for model in idle}
        if bool(self._loaded) != self._ager.isActive():
            self._ager.start() if self._loaded else self._ager.stop()
        self.changed.emit()

    def _take_uses(self, events: Sequence[Event]) -> None:
        now = self._now()
        self._rows = None
        for event in events:
            self._leases.take(event, now)
