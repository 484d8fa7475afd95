"""The log dock: the newest lines, by level and by what is searched for."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import Event, Logged
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.log_words import TOLD, line_of

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
KEPT_LINES = 5_000


@dataclass(frozen=True, slots=True)
class LogRow:
    """One line. `level` is one of LEVELS; `time` is ready to show."""

    at: float
    level: str
    source: str
    text: str

    @property
    def time(self) -> str:
        return wording.clock_time(self.at)


class LogViewModel(QObject):
    """Lines that the filter lets through, oldest first; at most KEPT_LINES are kept."""

    rowsAdded = Signal(list)
    """New lines that the filter lets through, to be put at the end."""
    rowsReset = Signal()
    """Read `rows` again: the filter changed, or the log was cleared."""
    troublesChanged = Signal(int)
    """How many warnings and errors nobody has looked at yet."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: deque[LogRow] = deque(maxlen=KEPT_LINES)
        self._level = "INFO"
        self._search = ""
        self._troubles = 0
        bridge.hear(TOLD, self._hear)

    @property
    def rows(self) -> Sequence[LogRow]:
        return [row for row in self._all if self._shows(row)]

    @property
    def level(self) -> str:
        """The lowest level shown."""
        return self._level

    @property
    def search(self) -> str:
        return self._search

    @property
    def troubles(self) -> int:
        return self._troubles

    def set_level(self, level: str) -> None:
        """Show this level (one of LEVELS) and everything above it."""
        if level in LEVELS and level != self._level:
            self._level = level
            self.rowsReset.emit()

    def set_search(self, text: str) -> None:
        """Show only lines that hold this text (any case) in source or text."""
        if text != self._search:
            self._search = text
            self.rowsReset.emit()

    def add(self, level: str, source: str, text: str, at: float) -> None:
        """A line of the window itself."""
        self._take([Logged(at, level, source, text)])

    def mark_seen(self) -> None:
        """Somebody looks at the log: its troubles are no news any more."""
        self._set_troubles(0)

    def clear(self) -> None:
        self._all.clear()
        self._set_troubles(0)
        self.rowsReset.emit()

    def text(self) -> str:
        """All shown lines as text, for the clipboard or a file."""
        return "\n".join(f"{r.time} {r.level} {r.source}: {r.text}" for r in self.rows)

    def _hear(self, events: Sequence[Event]) -> None:
        now = time.time()
        if lines := [line for event in events if (line := line_of(event, now))]:
            self._take(lines)

    def _take(self, events: Sequence[Logged]) -> None:
        rows = [LogRow(e.at, e.level.upper(), e.source, e.text) for e in events]
        self._all.extend(rows)
        troubles = sum(row.level in ("WARNING", "ERROR", "CRITICAL") for row in rows)
        self._set_troubles(self._troubles + troubles)
        if shown := [row for row in rows if self._shows(row)]:
            self.rowsAdded.emit(shown)

    def _shows(self, row: LogRow) -> bool:
        rank = LEVELS.index(row.level) if row.level in LEVELS else len(LEVELS)
        wanted = self._search.casefold()
        has_text = not wanted or wanted in row.text.casefold() or wanted in row.source.casefold()
        return rank >= LEVELS.index(self._level) and has_text

    def _set_troubles(self, number: int) -> None:
        if number != self._troubles:
            self._troubles = number
            self.troublesChanged.emit(number)
