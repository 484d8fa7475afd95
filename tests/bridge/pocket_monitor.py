"""This PC as the pocket engine tells of it: one reading, and a past that a test gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.values.metrics import Hardware, Reading
from forge_gui.values.monitoring import Alert, Past

_GIB = 1024**3


class PocketMonitor:
    """Remembers which pieces of the past were asked for."""

    def __init__(self) -> None:
        self.past = Past(0.0, 0.0)
        self.past_asked: list[tuple[float, float]] = []
        self.is_reading_paused = False
        self.exported: list[tuple[Path, float, float]] = []

    async def hardware(self) -> Hardware:
        return Hardware("Test CPU", 4, 16 * _GIB, 8 * _GIB)

    def recent_readings(self) -> Sequence[Reading]:
        return (Reading(1.0, 10.0, (10.0,), _GIB, 16 * _GIB),)

    async def past_readings(self, since: float, until: float, most: int = 1000) -> Past:
        self.past_asked.append((since, until))
        return replace(self.past, since=since, until=until)

    def alerts(self) -> Sequence[Alert]:
        return ()

    def pause_readings(self, is_paused: bool) -> None:
        self.is_reading_paused = is_paused

    async def export_readings(self, path: Path, since: float, until: float) -> int:
        self.exported.append((path, since, until))
        return 3
