"""A past run shown once more as it went: its moments again, in their order and, scaled, their pace.

What streamed is not kept piece by piece, so a step that answers shows its answer when it ends.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.values.history import Moment, RunRecord
from forge_gui.viewmodels.run import RunViewModel

LONGEST_S = 12.0
"""A longer run is told quicker, so that it takes about so long."""
_LONGEST_GAP_S = 1.5
"""Nothing to see for longer than this is cut short."""


def gaps(moments: Sequence[Moment], longest_s: float = LONGEST_S) -> list[float]:
    """Seconds to wait before each moment: those of the run, scaled down to `longest_s` together
    where they are more, and none longer than a person likes to wait."""
    waits = [0.0] * min(1, len(moments))
    for before, after in itertools.pairwise(moments):
        waits.append(max(0.0, after.at - before.at))
    waits = [min(wait, _LONGEST_GAP_S) for wait in waits]
    scale = min(1.0, longest_s / sum(waits)) if sum(waits) else 1.0
    return [wait * scale for wait in waits]


class Replaying(QObject):
    """Plays a kept run on the canvas of its own tab."""

    changed = Signal()
    """It began or ended."""

    def __init__(self, run: RunViewModel, record: RunRecord, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run, self._record = run, record
        self._gaps = gaps(record.moments)
        self._next = len(record.moments)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._play)

    @property
    def is_playing(self) -> bool:
        return self._next < len(self._record.moments)

    def start(self) -> None:
        """From the beginning, also in the middle of a replay."""
        if not self._record.moments:
            return
        self._next = 0
        self._run.begin_kept(self._record)
        self._wait()
        self.changed.emit()

    def stop(self) -> None:
        """Everything that is left at once: the run as it ended."""
        self._timer.stop()
        while self.is_playing:
            self._show_next()
        self._end()

    def close(self) -> None:
        """Stop where it is."""
        self._timer.stop()

    def _play(self) -> None:
        self._show_next()
        while self.is_playing and self._gaps[self._next] <= 0:
            self._show_next()
        if self.is_playing:
            self._wait()
        else:
            self._end()

    def _wait(self) -> None:
        self._timer.start(round(self._gaps[self._next] * 1000))

    def _show_next(self) -> None:
        self._run.tell_kept(self._record.moments[self._next])
        self._next += 1

    def _end(self) -> None:
        self._run.end_kept(self._record)
        self.changed.emit()
