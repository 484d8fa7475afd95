"""Batches of the pocket engine: tables of three rows, done when a test says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from forge_gui.engine.bus import EventBus
from forge_gui.values.batch import BatchId, BatchOrder, BatchProgress, BatchStatus, TableView
from forge_gui.values.errors import FileDamaged
from forge_gui.values.events import BatchProgressed
from forge_gui.values.graph import Graph

ROWS = 3


class PocketBatches:
    """Every table has the columns `id` and `who`; a table named `gone` is not there."""

    bus: EventBus

    def __init__(self) -> None:
        self.orders: list[BatchOrder] = []
        self.batch = BatchProgress(BatchId("batch-1"), BatchStatus.RUNNING, ROWS)

    async def look_at_table(self, graph: Graph, table: Path) -> TableView:
        if table.stem == "gone":
            raise FileDamaged(str(table), "there is no such file.")
        columns = ("id", "who")
        names = [str(one.name) for one in graph.inputs]
        missing = tuple(name for name in names if name not in columns)
        unused = tuple(name for name in columns if name not in names)
        return TableView(columns, ROWS, (), missing, unused)

    async def start_batch(self, order: BatchOrder) -> BatchId:
        self.orders.append(order)
        self.advance(done=0)
        return self.batch.batch

    async def run_batch(self, order: BatchOrder) -> BatchProgress:
        await self.start_batch(order)
        self.advance(done=ROWS, status=BatchStatus.DONE)
        return self.batch

    async def stop_batch(self, batch: BatchId) -> None:
        assert batch == self.batch.batch
        self.advance(status=BatchStatus.STOPPED)

    def advance(self, **changes: object) -> None:
        """Tell another progress, on the engine's thread."""
        self.batch = replace(self.batch, **changes)  # type: ignore[arg-type]
        self.bus.publish(BatchProgressed(self.batch))
