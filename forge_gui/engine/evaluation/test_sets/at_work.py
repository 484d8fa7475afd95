"""One run of a test set at work: rows are answered, then embedded, then judged.

So every model is loaded once and not for each row. Each answer and each outcome is kept in a line
before the next row begins, so that a killed run loses at most the rows in flight. A row that fails
is kept with its reason; ten failures one after another are taken for a fault of the whole.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from forge_gui.engine.clock import Clock
from forge_gui.engine.evaluation.test_sets.answering import Answerer
from forge_gui.engine.evaluation.test_sets.asking_checks import Askers
from forge_gui.engine.evaluation.test_sets.run_book import latest
from forge_gui.engine.evaluation.test_sets.run_lines import (
    OpenRow,
    counted,
    end_of,
    row_line,
)
from forge_gui.engine.storage.kept_lines import KeptLines
from forge_gui.values.errors import ForgeError
from forge_gui.values.evaluations import (
    CheckOutcome,
    Evaluation,
    EvaluationStatus,
    Phase,
    RowResult,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.test_sets import Check, CheckKind, SetRow, TestSet

MOST_FAILURES = 10
PAIRS_AT_ONCE = 16
"""Answers that are embedded in one call."""
Tell = Callable[[Evaluation], None]
Item = TypeVar("Item")
Key = tuple[int, int]
"""A row's number and its sample."""


class EvaluationAtWork:
    """`go` ends when every row has its outcome, or it halted; cancel it to stop."""

    def __init__(
        self,
        tests: TestSet,
        start: Evaluation,
        lines: KeptLines,
        means: tuple[Answerer, Askers, Clock],
        at_once: int = 1,
    ) -> None:
        self.tests = tests
        self.progress = start
        self._lines = lines
        self._answer, self._askers, self._clock = means
        self._at_once = max(1, at_once)
        self._by_number = {row.number: row for row in tests.rows}
        self._rows: dict[Key, OpenRow] = {}
        self._files = asyncio.Lock()
        self._failures = 0
        self._since = 0.0

    @property
    def results(self) -> tuple[RowResult, ...]:
        """What there is so far, by row."""
        return tuple(self._rows[key].result for key in sorted(self._rows))

    async def go(self, tell: Tell) -> None:
        """Raises FileDamaged and FileNotWritten where its file fails."""
        kept = await asyncio.to_thread(latest, self._lines.records(), str(self._lines.path))
        self._rows = {key: row for key, row in kept.items() if not row.result.error}
        resumed = sum(not row.result.waits for row in self._rows.values())
        self._since = self._clock.monotonic()
        self._set(tell, done=resumed, resumed=resumed, failed=0)
        try:
            await self._side_by_side(self._unanswered(), self._try, tell)
            await self._phase(Phase.EMBEDDING, tell)
            await self._phase(Phase.JUDGING, tell)
        except asyncio.CancelledError:
            await self._end(EvaluationStatus.STOPPED, tell)
            raise
        if self.progress.status is EvaluationStatus.RUNNING:
            await self._end(EvaluationStatus.DONE, tell)
        else:
            await self._end(self.progress.status, tell)

    def _unanswered(self) -> Iterator[tuple[SetRow, int]]:
        for sample in range(self.progress.samples):
            for row in self.tests.rows:
                if (row.number, sample) not in self._rows:
                    yield row, sample

    async def _try(self, item: tuple[SetRow, int], tell: Tell) -> None:
        row, sample = item
        result = RowResult(row.number, row.inputs, row.expected, sample=sample)
        began = self._clock.monotonic()
        try:
            answered = await self._answer(row, sample)
        except ForgeError as error:
            seconds = round(self._clock.monotonic() - began, 3)
            await self._keep(OpenRow(replace(result, error=str(error), seconds=seconds)), tell)
            self._count_failure(str(error), tell)
            return
        self._failures = 0
        seconds = round(self._clock.monotonic() - began, 3)
        result = replace(result, answer=answered.text, tokens=answered.tokens, seconds=seconds)
        checks = self.tests.checks_of(row)
        outcomes = [
            await self._askers.at_once(check, row.expected, answered.text) for check in checks
        ]
        await self._keep(OpenRow(result).with_outcomes(tuple(outcomes)), tell)

    def _count_failure(self, error: str, tell: Tell) -> None:
        self._failures += 1
        if self._failures >= MOST_FAILURES:
            note = f"{MOST_FAILURES} rows in a row failed. The last one: {error}"
            self._set(tell, status=EvaluationStatus.HALTED, note=note)

    async def _phase(self, phase: Phase, tell: Tell) -> None:
        """Everything that waits for this kind of check, one model after the other."""
        kind = CheckKind.SIMILARITY if phase is Phase.EMBEDDING else CheckKind.JUDGE
        waiting: dict[str, list[tuple[Key, int]]] = {}
        for key, place, check in self._waiting(kind):
            waiting.setdefault(check.model, []).append((key, place))
        if waiting:
            self._set(tell, phase=phase)
        for name, places in waiting.items():
            model = self._askers.models[name]
            if phase is Phase.EMBEDDING:
                bundles = [
                    places[n : n + PAIRS_AT_ONCE] for n in range(0, len(places), PAIRS_AT_ONCE)
                ]
            else:
                bundles = [[place] for place in places]
            work = self._embed(model) if phase is Phase.EMBEDDING else self._judge(model)
            await self._side_by_side(iter(bundles), work, tell)

    def _waiting(self, kind: CheckKind) -> Iterator[tuple[Key, int, Check]]:
        for key in sorted(self._rows):
            row = self._rows[key]
            if not row.result.waits:
                continue
            for place, outcome in enumerate(row.outcomes):
                check = self._check((key, place))
                if outcome is None and check.kind is kind:
                    yield key, place, check

    def _check(self, place: tuple[Key, int]) -> Check:
        (number, _), at = place
        return self.tests.checks_of(self._by_number[number])[at]

    def _embed(self, model: ModelId) -> Callable[[list[tuple[Key, int]], Tell], Awaitable[None]]:
        async def work(places: list[tuple[Key, int]], tell: Tell) -> None:
            asked = [(self._check(place), self._rows[place[0]].result) for place in places]
            for place, outcome in zip(
                places, await self._askers.similar(model, asked), strict=True
            ):
                await self._put(place, outcome, tell)

        return work

    def _judge(self, model: ModelId) -> Callable[[list[tuple[Key, int]], Tell], Awaitable[None]]:
        async def work(places: list[tuple[Key, int]], tell: Tell) -> None:
            for place in places:
                row = self._rows[place[0]].result
                outcome = await self._askers.judge(model, self._check(place), row)
                await self._put(place, outcome, tell)

        return work

    async def _put(self, place: tuple[Key, int], outcome: CheckOutcome, tell: Tell) -> None:
        key, at = place
        async with self._files:  # another check of the same row may end meanwhile
            row = self._rows[key]
            outcomes = (*row.outcomes[:at], outcome, *row.outcomes[at + 1 :])
            row = await self._written(row.with_outcomes(outcomes))
        self._count(row, tell)

    async def _keep(self, row: OpenRow, tell: Tell) -> None:
        async with self._files:
            await self._written(row)
        self._count(row, tell)

    async def _written(self, row: OpenRow) -> OpenRow:
        await asyncio.to_thread(self._lines.append, row_line(row))
        self._rows[row.result.number, row.result.sample] = row
        return row

    def _count(self, row: OpenRow, tell: Tell) -> None:
        if not row.result.waits:
            failed = self.progress.failed + bool(row.result.error)
            self._set(tell, done=self.progress.done + 1, failed=failed)

    async def _side_by_side(
        self, items: Iterable[Item], work: Callable[[Item, Tell], Awaitable[None]], tell: Tell
    ) -> None:
        left = iter(items)

        async def worker() -> None:
            for item in left:
                if self.progress.status is not EvaluationStatus.RUNNING:
                    return
                await work(item, tell)

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self._at_once):
                    group.create_task(worker())
        except ExceptionGroup as several:
            raise several.exceptions[0] from None

    async def _end(self, status: EvaluationStatus, tell: Tell) -> None:
        ended = counted(replace(self.progress, status=status), self.results)
        async with self._files:
            await asyncio.to_thread(self._lines.append, end_of(ended))
        self.progress = ended
        tell(ended)

    def _set(self, tell: Tell, **changes: object) -> None:
        seconds = self._clock.monotonic() - self._since
        self.progress = replace(self.progress, seconds=seconds, **changes)  # type: ignore[arg-type]
        tell(self.progress)
