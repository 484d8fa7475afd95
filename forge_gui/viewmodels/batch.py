"""A pipeline over a table: the table that was chosen, what it offers, and how far the batch is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.batch import BatchId, BatchOrder, BatchProgress, BatchStatus, TableView
from forge_gui.values.events import BatchProgressed, Event
from forge_gui.values.graph import Graph
from forge_gui.viewmodels import batch_words, wording
from forge_gui.viewmodels.translation import tr


class BatchState(StrEnum):
    EMPTY = "empty"
    """No table is chosen."""
    CHOSEN = "chosen"
    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"
    OVER = "over"
    """Done, stopped or halted: `progress.status` says which."""


@dataclass(frozen=True, slots=True)
class BatchSource:
    """The pipeline that is shown: `folder` is where its file lies, `given` what the person gave."""

    graph: Graph = field(default_factory=Graph)
    folder: str = ""
    given: Mapping[str, str] = field(default_factory=dict)


_BUSY = frozenset({BatchState.STARTING, BatchState.RUNNING, BatchState.STOPPING})


class BatchViewModel(QObject):
    """One batch at a time, for the whole window. `source` tells the pipeline that is shown."""

    changed = Signal()
    """State, table or progress are others now."""
    told = Signal(object)
    """A wording.Telling: the table cannot be used, or the batch could not start."""

    def __init__(
        self,
        bridge: Bridge,
        source: Callable[[], BatchSource],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._scope = bridge.scope(self)
        self._state = BatchState.EMPTY
        self._table = Path()
        self._results = Path()
        self._view: TableView | None = None
        self._graph = Graph()
        self._at_once = 1
        self._batch: BatchId | None = None
        self._progress: BatchProgress | None = None
        self._early: list[BatchProgress] = []
        self._stop_hearing = bridge.hear((BatchProgressed,), self._take)

    @property
    def state(self) -> BatchState:
        return self._state

    @property
    def is_busy(self) -> bool:
        return self._state in _BUSY

    @property
    def can_start(self) -> bool:
        """A table with rows is chosen, a column or two feed the pipeline, and nothing runs."""
        view = self._view
        return view is not None and not self.is_busy and view.rows > 0 and not self.warning

    @property
    def table(self) -> Path:
        return self._table

    @property
    def results(self) -> Path:
        """Where results go: beside the table unless another place was chosen."""
        return self._results

    @property
    def at_once(self) -> int:
        """Rows that run side by side."""
        return self._at_once

    @property
    def progress(self) -> BatchProgress | None:
        return self._progress

    @property
    def fraction(self) -> float:
        """0-1 of the rows."""
        progress = self._progress
        return progress.done / progress.total if progress and progress.total else 0.0

    @property
    def table_text(self) -> str:
        """`mails.csv: 1,204 rows. mail feeds the pipeline. id: kept in the results.`"""
        return batch_words.table_text(self._view, self._table.name) if self._view else ""

    @property
    def warning(self) -> str:
        """Why it cannot start with this table; empty: it can."""
        return batch_words.warning(self._view, len(self._graph.inputs)) if self._view else ""

    @property
    def note(self) -> str:
        """What inputs without a column take; empty where all have one."""
        view = self._view
        if view is None or not view.missing or self.warning:
            return ""
        names = wording.joined(list(view.missing))
        return tr("{inputs}: no column, the example is used.", inputs=names)

    @property
    def status_text(self) -> str:
        """`12 of 1,204 rows, 1 failed. About 3:10 min left.`"""
        if self._progress is None:
            return tr("Starting") if self._state is BatchState.STARTING else ""
        text = batch_words.status_text(self._progress)
        return tr("Stopping. {status}", status=text) if self._state is BatchState.STOPPING else text

    def choose(self, table: Path) -> None:
        """Look at a table for the pipeline that is shown; results go beside it."""
        if not self.is_busy:
            self._scope.start(self._look(table), self._tell)

    def look_again(self) -> None:
        """Another pipeline is shown: does the table still fit?"""
        names = {one.name for one in self._source().graph.inputs}
        is_other = names != {one.name for one in self._graph.inputs}
        if self._view is not None and is_other and not self.is_busy:
            self._scope.start(self._look(self._table), self._forget)

    def set_results(self, path: Path) -> None:
        self._results = path
        self.changed.emit()

    def set_at_once(self, count: int) -> None:
        self._at_once = max(1, count)
        self.changed.emit()

    def start(self, *, is_fresh: bool = False) -> None:
        """Begin, or go on where an earlier batch into the same results was stopped."""
        if self.can_start:
            self._scope.start(self._start(is_fresh), self._fail)

    def stop(self) -> None:
        """End it; what is done is kept."""
        if self._state is BatchState.RUNNING and self._batch is not None:
            batch = self._batch
            self._become(BatchState.STOPPING)
            self._scope.call(lambda engine: engine.stop_batch(batch))

    def close(self) -> None:
        self._stop_hearing()
        self._scope.close()

    async def _look(self, table: Path) -> None:
        graph = self._source().graph
        self._view = await self._scope.call(lambda engine: engine.look_at_table(graph, table))
        if table != self._table:
            self._results = table.with_suffix(f".results{table.suffix}")
        self._table, self._graph = table, graph
        self._progress = None
        self._become(BatchState.CHOSEN)

    async def _start(self, is_fresh: bool) -> None:
        source = self._source()
        self._graph = source.graph
        order = BatchOrder(
            source.graph,
            str(self._table),
            str(self._results),
            source.given,
            self._at_once,
            is_fresh,
            source.folder,
        )
        self._batch, self._progress, self._early = None, None, []
        self._become(BatchState.STARTING)
        self._batch = await self._scope.call(lambda engine: engine.start_batch(order))
        self._state = BatchState.RUNNING
        self._learn(self._early)

    def _take(self, events: Sequence[Event]) -> None:
        told = [event.progress for event in events if isinstance(event, BatchProgressed)]
        if self._batch is None:
            self._early += told
        else:
            self._learn(told)

    def _learn(self, told: Sequence[BatchProgress]) -> None:
        mine = [one for one in told if one.batch == self._batch]
        if not mine:
            return
        self._progress = mine[-1]
        if self._progress.status is not BatchStatus.RUNNING:
            self._state = BatchState.OVER
        self.changed.emit()

    def _forget(self, _error: Exception) -> None:
        """The table is gone meanwhile: nobody asked for it now, so nobody is told."""
        self._view = None
        self._become(BatchState.EMPTY)

    def _fail(self, error: Exception) -> None:
        self._become(BatchState.CHOSEN)
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))

    def _become(self, state: BatchState) -> None:
        self._state = state
        self.changed.emit()
