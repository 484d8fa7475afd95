"""The batches that are going on: look at a table, start, await, stop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.batch import Batch, RunRow, look_at
from forge_gui.engine.pipeline.batch_ledger import Ledger, fingerprint
from forge_gui.values.batch import BatchId, BatchOrder, BatchProgress, BatchStatus, TableView
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import BatchProgressed, Event
from forge_gui.values.graph import Graph


@dataclass(slots=True, eq=False)
class _Going:
    batch: Batch
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None


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
        self._group = group
        self._going: dict[BatchId, _Going] = {}

    async def look(self, graph: Graph, table: Path) -> TableView:
        """Raises FileDamaged."""
        return await asyncio.to_thread(look_at, graph, table)

    async def start(self, order: BatchOrder) -> BatchId:
        """Start and return at once; progress comes as events. Raises FileDamaged, FileNotWritten."""
        view = await self.look(order.graph, Path(order.table))
        mark = fingerprint(self._logic_of(order.graph), view.columns, order.given)
        ledger = Ledger(Path(order.results), mark)
        await asyncio.to_thread(ledger.open, is_fresh=order.is_fresh)
        number = self._clock.random.getrandbits(32)
        name = BatchId(f"batch-{int(self._clock.now() * 1000):x}-{number:08x}")
        start = BatchProgress(name, BatchStatus.RUNNING, view.rows, results=order.results)
        going = _Going(Batch(order, self._run, ledger, start, self._clock))
        self._going[name] = going
        going.task = self._group.create_task(self._go(going), name=name)
        going.task.add_done_callback(lambda _: self._ended(name, going))
        return name

    async def run(self, order: BatchOrder) -> BatchProgress:
        """Run to the end. Cancelling the call stops the batch first."""
        name = await self.start(order)
        going = self._going[name]
        try:
            await going.ended.wait()
        except asyncio.CancelledError:
            await self.stop(name)
            raise
        return going.batch.progress

    async def stop(self, batch: BatchId) -> None:
        """End a batch; what is done is kept. Returns when the results are written."""
        going = self._going.get(batch)
        if going and going.task:
            going.task.cancel()
            await going.ended.wait()

    async def close(self) -> None:
        for batch in tuple(self._going):
            await self.stop(batch)

    async def _go(self, going: _Going) -> None:
        try:
            await going.batch.go(self._tell)
        except ForgeError as error:  # the table or the ledger: no row's own fault
            halted = replace(going.batch.progress, status=BatchStatus.HALTED, note=str(error))
            going.batch.progress = halted
            self._tell(halted)

    def _tell(self, progress: BatchProgress) -> None:
        self._publish(BatchProgressed(progress))

    def _ended(self, name: BatchId, going: _Going) -> None:
        del self._going[name]
        going.ended.set()
