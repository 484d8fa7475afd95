"""What the outside may ask about this PC, as a part of the front door; see api.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
    from forge_gui.values.metrics import Hardware, Reading
    from forge_gui.values.monitoring import Alert, Past


class MonitorApi(Protocol):
    """What this PC has and does, now and in the last week."""

    async def hardware(self) -> Hardware: ...

    def recent_readings(self) -> Sequence[Reading]:
        """The readings kept in memory so far, oldest first."""

    async def past_readings(self, since: float, until: float, most: int = 1000) -> Past:
        """What is kept on the disk (a week) of a piece of time, with about `most` values a curve
        and the marks of what happened. Epoch seconds."""

    def alerts(self) -> Sequence[Alert]:
        """What a person may want to do something about now; changes come as AlertsChanged."""

    def pause_readings(self, is_paused: bool) -> None:
        """Read nothing of this PC for a while; curves then have a gap."""

    async def export_readings(self, path: Path, since: float, until: float) -> int:
        """Write a piece of time as CSV, each reading that is still in memory, else what is kept of
        it. How many rows there are. Raises FileNotWritten."""
