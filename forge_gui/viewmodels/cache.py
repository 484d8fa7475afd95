"""The cache of answers as the settings page shows it: what it holds, what it was good for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.caching import CacheStats
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr


class CacheViewModel(QObject):
    """Read when somebody looks (`refresh`), and after it was cleared."""

    changed = Signal()
    told = Signal(object)
    """A wording.Telling: it was cleared, or why that was not possible."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._stats: CacheStats | None = None

    @property
    def text(self) -> str:
        """`1,204 answers, 12 MB of 512 MB. Since the start: 40 used again, 60 made.`"""
        stats = self._stats
        if stats is None:
            return ""
        if stats.sentence and not stats.is_on:
            return stats.sentence
        said = tr(
            "{answers}, {size} of {limit}. Since the start: {used} used again, {made} made.",
            answers=count(stats.active, "answer"),
            size=wording.disk_size(stats.bytes),
            limit=wording.disk_size(stats.limit_bytes),
            used=whole(stats.hits),
            made=whole(stats.misses),
        )
        return f"{said} {stats.sentence}".strip()

    @property
    def can_clear(self) -> bool:
        return self._stats is not None and self._stats.entries > 0

    def refresh(self) -> None:
        self._scope.start(self._read(), self._tell)

    def clear(self) -> None:
        """Forget every kept answer: the next run makes all of them anew."""
        self._scope.start(self._clear(), self._tell)

    def close(self) -> None:
        self._scope.close()

    async def _read(self) -> None:
        self._stats = await self._scope.call(lambda engine: engine.cache_stats())
        self.changed.emit()

    async def _clear(self) -> None:
        gone = await self._scope.call(lambda engine: engine.clear_cache())
        await self._read()
        self.told.emit(
            wording.Telling(tr("{answers} forgotten.", answers=count(gone, "kept answer")))
        )

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
