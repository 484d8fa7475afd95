"""The batches that are going on: look at a table, start, await, stop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.batch import Batch, RunRow, look_at
from forge_gui.engine.pipeline.batch_ledger import Ledger, fingerprint
from forge_gui.engine.pipeline.undertakings import Undertakings, name_for
from forge_gui.values.batch import BatchId, BatchOrder, BatchProgress, BatchStatus, TableView
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import BatchProgressed, Event
from forge_gui.values.graph import Graph


class Batches:
    """Starts and stops batches. Each is a task of the engine's group; rows run through `run`."""

    def __init__(
        self,
        run: RunRow,
        logic_of: Callable[[Graph], str],
        *,
        publish: Callable[[Event], None],
        clock: Clock,
        group: asyncio.TaskGroup,
    ) -> None:
        self._run = run
        self._logic_of = logic_of
        self._publish = publish
        self._clock = clock
        self._going: Undertakings[BatchId, Batch] = Undertakings(self._go, group)

    async def look(self, graph: Graph, table: Path) -> TableView:
        """Raises FileDamaged."""
        return await asyncio.to_thread(look_at, graph, table)

    async def start(self, order: BatchOrder) -> BatchId:
        """Start and return at once; progress comes as events. Raises FileDamaged, FileNotWritten."""
        batch = await self._begin(order)
        return batch.progress.batch

    async def run(self, order: BatchOrder) -> BatchProgress:
        """Run to the end. Cancelling the call stops the batch first."""
        batch = await self._begin(order)
        await self._going.end_of(batch.progress.batch)
        return batch.progress

    async def stop(self, batch: BatchId) -> None:
        """End a batch; what is done is kept. Returns when the results are written."""
        await self._going.stop(batch)

    async def close(self) -> None:
        await self._going.close()

    async def _begin(self, order: BatchOrder) -> Batch:
        view = await self.look(order.graph, Path(order.table))
        mark = fingerprint(self._logic_of(order.graph), view.columns, order.given)
        ledger = Ledger(Path(order.results), mark)
        await asyncio.to_thread(ledger.open, is_fresh=order.is_fresh)
        name = BatchId(name_for("batch", self._clock))
        start = BatchProgress(name, BatchStatus.RUNNING, view.rows, results=order.results)
        batch = Batch(order, self._run, ledger, start, self._clock)
        self._going.begin(name, batch)
        return batch

    async def _go(self, batch: Batch) -> None:
        try:
            await batch.go(self._tell)
        except ForgeError as error:  # the table or the ledger: no row's own fault
            batch.progress = replace(batch.progress, status=BatchStatus.HALTED, note=str(error))
            self._tell(batch.progress)

    def _tell(self, progress: BatchProgress) -> None:
        self._publish(BatchProgressed(progress))
