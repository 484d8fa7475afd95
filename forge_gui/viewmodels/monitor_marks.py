"""What happened when, in words that are made once; and which runs still go on. No Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from forge_gui.values.events import Event, RunFinished, RunStarted
from forge_gui.values.ids import RunId
from forge_gui.values.monitoring import PastMark, mark_of
from forge_gui.viewmodels.monitor_rows import Mark, mark_row

_MOST = 2_000


class MarkBook:
    """Takes events as they come, and marks of the time before from the disk."""

    def __init__(self) -> None:
        self._times: list[float] = []
        self._marks: list[Mark] = []
        self._older: tuple[Mark, ...] = ()
        self._going_on: dict[RunId, Mark] = {}

    def take(self, events: Sequence[Event], now: float) -> None:
        """MARKED events that were heard at `now`."""
        for event in events:
            mark = mark_row(mark_of(event, now))
            if isinstance(event, RunStarted):
                mark = self._going_on[event.run] = replace(mark, is_on=True)
            elif isinstance(event, RunFinished):
                self._end(event.run)
            place = bisect_right(self._times, mark.at)
            self._times.insert(place, mark.at)
            self._marks.insert(place, mark)
        if len(self._marks) > _MOST:
            del self._times[:-_MOST], self._marks[:-_MOST]

    def take_past(self, marks: Sequence[PastMark]) -> None:
        """Those of the disk; what was heard here is told by what was heard here."""
        self._older = tuple(mark_row(one) for one in marks)

    def within(self, since: float, until: float) -> list[Mark]:
        """Oldest first."""
        begun = self._times[0] if self._times else until + 1
        older = [one for one in self._older if since <= one.at <= until and one.at < begun - 0.5]
        first, end = bisect_left(self._times, since), bisect_right(self._times, until)
        return [*older, *self._marks[first:end]]

    def _end(self, run: RunId) -> None:
        begun = self._going_on.pop(run, None)
        if begun is not None and begun in self._marks:
            self._marks[self._marks.index(begun)] = replace(begun, is_on=False)
