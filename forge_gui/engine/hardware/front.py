"""The verbs of the engine's front door about this PC; see face.py."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from forge_gui.engine.hardware.gauges import Gauges
    from forge_gui.values.metrics import Hardware, Reading
    from forge_gui.values.monitoring import Alert, Past

_MOST_ROWS = 10_000
_PIECE_S = 20.0
"""What is kept on the disk begins up to so much before the first reading of it."""


class MonitorVerbs:
    """`look_around` begins to read where nobody did before."""

    def __init__(self, gauges: Gauges, look_around: Callable[[], None]) -> None:
        self._gauges = gauges
        self._begin_reading = look_around

    async def hardware(self) -> Hardware:
        return await self._gauges.look()

    def recent_readings(self) -> Sequence[Reading]:
        self._begin_reading()
        return self._gauges.recent()

    async def past_readings(self, since: float, until: float, most: int = 1000) -> Past:
        return await self._gauges.past(since, until, most)

    def alerts(self) -> Sequence[Alert]:
        return self._gauges.alerts()

    def pause_readings(self, is_paused: bool) -> None:
        self._gauges.pause(is_paused)

    async def export_readings(self, path: Path, since: float, until: float) -> int:
        from forge_gui.engine.hardware.exporting import rows_of_past, rows_of_readings, write_rows

        recent = [one for one in self._gauges.recent() if since <= one.at <= until]
        past = await self._gauges.past(since, until, _MOST_ROWS)
        begun = min((one.times[0] for one in past.series.values()), default=until)
        if recent and recent[0].at <= begun + _PIECE_S:  # nothing older is kept
            rows = rows_of_readings(recent)
        else:
            rows = rows_of_past(past)
        await asyncio.to_thread(write_rows, path, rows)
        return max(0, len(rows) - 1)
