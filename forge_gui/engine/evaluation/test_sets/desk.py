"""Everything about test sets behind one face: files, runs, comparisons, the lift meter."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from forge_gui.engine.evaluation.test_sets.comparing import compare
from forge_gui.engine.evaluation.test_sets.file_text import test_set_text
from forge_gui.engine.evaluation.test_sets.files import (
    parse_test_set,
    read_rows,
    read_test_set,
)
from forge_gui.engine.evaluation.test_sets.lift_meter import LiftMeter
from forge_gui.engine.evaluation.test_sets.runs import EvaluationRuns
from forge_gui.engine.storage.files import read_text, write_text
from forge_gui.values.errors import FileDamaged, ForgeError
from forge_gui.values.evaluations import EvaluationComparison, EvaluationId
from forge_gui.values.test_sets import KnownTestSet, SetRow, TestSet

MOST_KNOWN = 50


class TestSetDesk:
    """`samples`: the folder of sets that ship; `known`: the file of those used lately."""

    __test__ = False

    def __init__(
        self,
        runs: EvaluationRuns,
        lift: LiftMeter,
        places: tuple[Path, Path],
        close: Callable[[], Awaitable[None]],
    ) -> None:
        self.runs = runs
        self.lift = lift
        self._samples, self._known = places
        self._close = close

    async def known(self) -> Sequence[KnownTestSet]:
        return await asyncio.to_thread(self._all_known)

    async def open(self, path: Path) -> TestSet:
        """Raises FileDamaged."""
        tests = await asyncio.to_thread(read_test_set, path)
        await asyncio.to_thread(self._remember, path, tests.name)
        return tests

    async def save(self, tests: TestSet, path: Path) -> None:
        """Raises FileDamaged, FileNotWritten."""
        text = test_set_text(tests)
        await asyncio.to_thread(parse_test_set, text, tests.name)
        await asyncio.to_thread(write_text, path, text)
        await asyncio.to_thread(self._remember, path, tests.name)

    async def rows(self, path: Path) -> Sequence[SetRow]:
        """Raises FileDamaged."""
        return await asyncio.to_thread(read_rows, path)

    async def fault(self, tests: TestSet) -> str:
        """Empty: none."""
        try:
            await asyncio.to_thread(parse_test_set, test_set_text(tests), tests.name)
        except FileDamaged as error:
            return error.reason
        return ""

    async def compare(
        self, before: str, after: str, allowed_loss: float | None
    ) -> EvaluationComparison:
        """Raises FileMissing, FileDamaged."""
        one, other = await self.runs.rows(before), await self.runs.rows(after)
        return await asyncio.to_thread(compare, one, other, allowed_loss)

    async def forget(self, evaluation: EvaluationId) -> None:
        await self.runs.forget(evaluation)

    async def export(self, evaluation: EvaluationId, path: Path) -> None:
        """Raises FileMissing, FileNotWritten."""
        await asyncio.to_thread(self.runs.book.export, evaluation, path)

    async def close(self) -> None:
        await self.runs.close()
        await self._close()

    def _all_known(self) -> list[KnownTestSet]:
        used = [one for one in self._used() if Path(one.path).is_file()]
        names = {one.path for one in used}
        shipped = [p for p in sorted(self._samples.glob("*.tests.json")) if str(p) not in names]
        return used + [KnownTestSet(str(p), read_test_set(p).name, is_sample=True) for p in shipped]

    def _used(self) -> list[KnownTestSet]:
        """A file that is damaged or gone counts as empty: it is a convenience."""
        try:
            found = json.loads(read_text(self._known, 1_000_000))
            used = [KnownTestSet(str(one["path"]), str(one["name"])) for one in found]
        except (OSError, ForgeError, ValueError, TypeError, KeyError, RecursionError):
            return []
        samples = str(self._samples)
        return [
            KnownTestSet(one.path, one.name, is_sample=one.path.startswith(samples)) for one in used
        ]

    def _remember(self, path: Path, name: str) -> None:
        place = str(path.resolve())
        rest = [one for one in self._used() if one.path != place]
        kept = [KnownTestSet(place, name), *rest][:MOST_KNOWN]
        text = json.dumps([{"path": one.path, "name": one.name} for one in kept])
        try:
            write_text(self._known, text, keep_old=False)
        except ForgeError:  # the set itself is read or saved
            return
