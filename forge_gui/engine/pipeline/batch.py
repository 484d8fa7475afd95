"""One pipeline over a table: a run for each row, as many at once as asked, from where it stopped.

A failed row is kept with its reason and the others go on; ten failures one after another are taken
for a fault of the whole (a server that is gone) and halt the batch, which can be continued.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.formats.tables import Table, as_text, read_table
from forge_gui.engine.pipeline.batch_ledger import Ledger, RowRecord, record_of
from forge_gui.values.batch import BatchOrder, BatchProgress, BatchStatus, TableView
from forge_gui.values.errors import ForgeError, PipelineRefused
from forge_gui.values.graph import Graph
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import RunResult, RunStatus

RunRow = Callable[[Graph, Mapping[str, str], Path | None], Awaitable[RunResult]]
Tell = Callable[[BatchProgress], None]
MOST_FAILURES = 10
"""So many failed rows one after another halt a batch."""
_SHOWN = 5


def look_at(graph: Graph, path: Path) -> TableView:
    """What a table offers a pipeline. Reads all of it once. Raises FileDamaged."""
    table = read_table(path)
    first: list[JsonObject] = []
    count = 0
    for row in table.rows():
        count += 1
        if len(first) < _SHOWN:
            first.append(row)
    inputs = [str(one.name) for one in graph.inputs]
    return TableView(
        table.columns,
        count,
        tuple(first),
        tuple(name for name in inputs if name not in table.columns),
        tuple(name for name in table.columns if name not in inputs),
    )


def inputs_of(graph: Graph, row: JsonObject, given: Mapping[str, str]) -> dict[str, str]:
    """The inputs of one row: its columns, else what was given; the rest takes its example."""
    names = [str(one.name) for one in graph.inputs]
    chosen = {name: given[name] for name in names if name in given}
    return chosen | {name: as_text(row[name]) for name in names if name in row}


class Batch:
    """One batch at work. `go` ends when all rows were tried, or it halted; cancel it to stop."""

    def __init__(
        self, order: BatchOrder, run: RunRow, ledger: Ledger, start: BatchProgress, clock: Clock
    ) -> None:
        self._order = order
        self._run = run
        self._ledger = ledger
        self._clock = clock
        self._rows: Iterator[tuple[int, JsonObject]] = iter(())
        self._failures = 0
        self._files = asyncio.Lock()
        self.progress = start

    async def go(self, tell: Tell) -> BatchProgress:
        """Raises FileDamaged where the table cannot be read any further, FileNotWritten."""
        table = await asyncio.to_thread(read_table, Path(self._order.table))
        self._rows = enumerate(table.rows(), start=1)
        resumed = sum(self._ledger.is_done(number) for number in self._ledger.status)
        self._set(tell, done=resumed, resumed=resumed)
        since = self._clock.monotonic()
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(max(1, self._order.at_once)):
                    group.create_task(self._work(tell, since))
        except asyncio.CancelledError:
            await self._write(table, is_whole=False)
            self._set(tell, status=BatchStatus.STOPPED)
            raise
        except ExceptionGroup as several:
            raise several.exceptions[0] from None
        is_whole = self.progress.status is BatchStatus.RUNNING
        await self._write(table, is_whole=is_whole)
        if is_whole:
            self._set(tell, status=BatchStatus.DONE)
        return self.progress

    async def _write(self, table: Table, *, is_whole: bool) -> None:
        await asyncio.to_thread(self._ledger.write_results, table, is_whole=is_whole)

    async def _work(self, tell: Tell, since: float) -> None:
        """Row after row until none is left or the batch has halted."""
        while self.progress.status is BatchStatus.RUNNING:
            async with self._files:
                found = await asyncio.to_thread(self._next)
            if found is None:
                return
            record = await self._try(*found)
            async with self._files:
                await asyncio.to_thread(self._ledger.append, record)
            self._count(record, tell, self._clock.monotonic() - since)

    def _next(self) -> tuple[int, JsonObject] | None:
        """The next row that has no result yet."""
        for number, row in self._rows:
            if not self._ledger.is_done(number):
                return number, row
        return None

    async def _try(self, number: int, row: JsonObject) -> RowRecord:
        order = self._order
        inputs = inputs_of(order.graph, row, order.given)
        folder = Path(order.folder) if order.folder else None
        try:
            return record_of(number, await self._run(order.graph, inputs, folder))
        except PipelineRefused as error:  # what this row holds cannot run: too long, for one
            return RowRecord(number, RunStatus.FAILED, {}, str(error))
        except ForgeError as error:
            return RowRecord(number, RunStatus.FAILED, {}, str(error))

    def _count(self, record: RowRecord, tell: Tell, seconds: float) -> None:
        is_good = record.status == RunStatus.SUCCESS
        self._failures = 0 if is_good else self._failures + 1
        self._set(
            tell,
            done=self.progress.done + 1,
            failed=self.progress.failed + (not is_good),
            seconds=seconds,
        )
        if self._failures >= MOST_FAILURES:
            note = f"{MOST_FAILURES} rows in a row failed. The last one: {record.error}"
            self._set(tell, status=BatchStatus.HALTED, note=note)

    def _set(self, tell: Tell, **changes: object) -> None:
        self.progress = replace(self.progress, **changes)  # type: ignore[arg-type]
        tell(self.progress)
