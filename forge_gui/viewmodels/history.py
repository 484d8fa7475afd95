"""The run history: what was kept, what can be continued, and what can be done with a kept run."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.events import Event, JournalTroubled, RunFinished, RunStarted
from forge_gui.values.history import RunRecord
from forge_gui.values.ids import RunId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.history_filter import HistoryFilter
from forge_gui.viewmodels.run_rows import RunRow
from forge_gui.viewmodels.translation import tr

_PAGE = 200
_TYPING_S = 0.25
"""So long nobody typed before values are searched."""
_LOOK_AT = 100
"""Runs whose values are searched in one go."""
_SETTLE_MS = 250
"""Runs of a batch end many times a second; the list is read again once they pause."""


class HistoryViewModel(QObject):
    """Rows newest first. Nothing is read before somebody looks (`show`) or asks."""

    changed = Signal()
    """`rows` are others."""
    offered = Signal(object)
    """A RunRow that was cut off by the last end of Forge: offer to continue it."""
    opened = Signal(object)
    """A RunRecord to be shown in a tab."""
    continueWanted = Signal(object)
    """A RunRecord whose run is to go on in a tab of its own."""
    compareWanted = Signal(str, str)
    """Two runs are to be compared: the earlier one, the later one."""
    told = Signal(object)
    """A wording.Telling: something could not be done, or was done."""

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
        self._rows: tuple[RunRow, ...] = ()
        self._is_shown = False
        self._is_whole = True
        self._filter = HistoryFilter()
        self._held_by: set[RunId] = set()
        """Runs whose values hold the text that is looked for."""
        self._search: Run | None = None
        self._looked = 0
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        self._stop_hearing = bridge.hear((RunStarted, RunFinished, JournalTroubled), self._take)

    @property
    def rows(self) -> Sequence[RunRow]:
        """Those that the filter lets through, newest first."""
        return [row for row in self._rows if self._is_shown_row(row)]

    @property
    def filter(self) -> HistoryFilter:
        return self._filter

    @property
    def pipelines(self) -> Sequence[str]:
        """Names of the pipelines that have runs."""
        return sorted({row.title for row in self._rows})

    @property
    def search_text(self) -> str:
        """`12 of 200 runs`, while values are searched `12 found, 40 of 200 runs searched`."""
        if self._filter.is_open:
            return ""
        found, all_rows = len(self.rows), count(len(self._rows), "run")
        if self._search is not None and not self._search.is_over:
            return tr(
                "{n} found, {looked} of {runs} searched",
                n=found,
                looked=self._looked,
                runs=all_rows,
            )
        return tr("{shown} of {total}", shown=found, total=all_rows)

    def set_filter(self, wanted: HistoryFilter) -> None:
        """Show other runs; a text is looked for in the runs' values as well, one by one."""
        if wanted == self._filter:
            return
        self._filter = wanted
        self._search_values()
        self.changed.emit()

    def compare(self, runs: Sequence[RunId]) -> None:
        """Two of the rows side by side, the earlier one first."""
        known = {row.run: row.summary.started_at for row in self._rows}
        earlier, later = sorted(runs, key=lambda run: known.get(run, 0.0))
        self.compareWanted.emit(earlier, later)

    @property
    def is_whole(self) -> bool:
        """There are no older runs than those in `rows`."""
        return self._is_whole

    def show(self) -> None:
        """Somebody looks at the list: read it, and keep it fresh from now on."""
        if not self._is_shown:
            self._is_shown = True
            self.refresh()

    def refresh(self) -> None:
        if self._is_shown:
            self._scope.start(self._read(), self._tell)

    def read_more(self) -> None:
        """Older runs, behind those that are there."""
        if self._rows and not self._is_whole:
            self._scope.start(self._read_older(self._rows[-1].summary.started_at), self._tell)

    def open(self, run: RunId) -> None:
        """Show a kept run in a tab, with all that its steps gave."""
        self._scope.start(self._fetch(run, self.opened.emit), self._tell)

    def resume(self, run: RunId) -> None:
        """Go on with a run; finished steps keep their results."""
        self._scope.start(self._fetch(run, self.continueWanted.emit), self._tell)

    def delete(self, runs: Sequence[RunId]) -> None:
        """Forget runs for good."""
        self._scope.start(self._delete(tuple(runs)), self._tell)

    def export(self, run: RunId, path: Path) -> None:
        """Write all that is kept of a run as one JSON document."""
        self._scope.start(self._export(run, path), self._tell)

    def look_for_cut_off(self) -> None:
        """`offered` tells each run that the last end of Forge cut off: once the tabs are back."""
        self._scope.start(self._look_for_cut_off(), self._tell)

    def close(self) -> None:
        self._stop_hearing()
        self._settle.stop()
        self._scope.close()

    async def _look_for_cut_off(self) -> None:
        for summary in await self._scope.call(lambda engine: engine.unfinished_runs()):
            self.offered.emit(RunRow(summary, self._now()))

    async def _read(self) -> None:
        found = await self._scope.call(lambda engine: engine.runs(_PAGE))
        self._rows = tuple(RunRow(one, self._now()) for one in found)
        self._is_whole = len(found) < _PAGE
        self.changed.emit()

    async def _read_older(self, before: float) -> None:
        found = await self._scope.call(lambda engine: engine.runs(_PAGE, before))
        self._rows = (*self._rows, *(RunRow(one, self._now()) for one in found))
        self._is_whole = len(found) < _PAGE
        self.changed.emit()

    async def _fetch(self, run: RunId, take: Callable[[RunRecord], object]) -> None:
        take(await self._scope.call(lambda engine: engine.run_record(run)))

    async def _delete(self, runs: Sequence[RunId]) -> None:
        await self._scope.call(lambda engine: engine.delete_runs(runs))
        await self._read()

    async def _export(self, run: RunId, path: Path) -> None:
        await self._scope.call(lambda engine: engine.export_run(run, path))
        self.told.emit(wording.Telling(tr("The run is in {file}.", file=path.name)))

    def _is_shown_row(self, row: RunRow) -> bool:
        if not self._filter.fits(row):
            return False
        return self._filter.is_told_by(row) or row.run in self._held_by

    def _search_values(self) -> None:
        if self._search is not None:
            self._search.cancel()
        self._search, self._held_by, self._looked = None, set(), 0
        if self._filter.text.strip():
            self._search = self._scope.start(self._look_into_values(self._filter.text), self._tell)

    async def _look_into_values(self, text: str) -> None:
        """Some runs after the others, the newest first, so that what is found early is seen."""
        await self._scope.pause(_TYPING_S)
        rows = self._rows
        for start in range(0, len(rows), _LOOK_AT):
            some = rows[start : start + _LOOK_AT]
            runs = [
                row.run
                for row in some
                if self._filter.fits(row) and not self._filter.is_told_by(row)
            ]
            self._held_by |= await self._scope.call(
                lambda engine, runs=runs: engine.runs_holding(text, runs)  # type: ignore[misc]
            )
            self._looked += len(some)
            self.changed.emit()
        self._search = None
        self.changed.emit()

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, JournalTroubled):
                self.told.emit(wording.Telling(said(event.sentence), said(event.advice)))
        if self._is_shown and not self._settle.isActive():
            self._settle.start()

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
