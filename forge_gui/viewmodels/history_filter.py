"""Which kept runs a person looks for: by words, pipeline, how they ended, and when. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from forge_gui.values.runs import RunStatus
from forge_gui.viewmodels.run_rows import RunRow

TODAY, WEEK, MONTH = 1, 7, 30
"""Days; 1 is the day that it is now, not the last 24 hours."""
_DAY_S = 86_400.0


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Empty fields let everything through."""

    text: str = ""
    pipeline: str = ""
    status: RunStatus | None = None
    days: int = 0

    @property
    def is_open(self) -> bool:
        """Lets everything through."""
        return self == HistoryFilter()

    def fits(self, row: RunRow) -> bool:
        """Everything but the text, which may stand in values as well."""
        summary = row.summary
        if self.pipeline and row.title != self.pipeline:
            return False
        if self.status is not None and summary.status is not self.status:
            return False
        return not self.days or summary.started_at >= begin_of(self.days, row.now)

    def is_told_by(self, row: RunRow) -> bool:
        """The line itself holds the text."""
        told = f"{row.title}\n{row.run}\n{row.summary.error}\n{row.status_text}"
        return self.text.strip().casefold() in told.casefold()


def begin_of(days: int, now: float) -> float:
    """Since when a run counts (epoch seconds): the beginning of today, or so many days ago."""
    today = datetime.fromtimestamp(now).astimezone()
    midnight = today.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
    return midnight - (days - 1) * _DAY_S
