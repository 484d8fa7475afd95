"""What can be compared: the open pipeline, what its file has, kept runs, other files; and what is."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.ids import RunId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.run_rows import RunRow
from forge_gui.viewmodels.translation import tr

_MOST_RUNS = 100
THIS, SAVED, RUN, FILE = "this", "saved", "run", "file"


@dataclass(frozen=True, slots=True)
class Side:
    """Something that can be compared: the open pipeline, what its file has, a run, a file.

    `what` is THIS, SAVED, RUN or FILE; `key` the run's id or the file's path.
    """

    what: str
    key: str = ""
    title: str = ""

    @property
    def is_run(self) -> bool:
        return self.what == RUN


class ComparisonSides(QObject):
    """Chooses the two sides; a subclass compares them."""

    changed = Signal()
    """What can be chosen, what is, the rows or the texts."""
    told = Signal(object)
    """A wording.Telling: something could not be compared."""

    def __init__(
        self,
        bridge: Bridge,
        current: Callable[[], DocumentViewModel],
        *,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._bridge, self._current, self._now = bridge, current, now
        self._runs: tuple[RunRow, ...] = ()
        self._files: tuple[Path, ...] = ()
        self._sides: list[Side | None] = [None, None]

    @property
    def choices(self) -> Sequence[Side]:
        """The open pipeline, its file, the kept runs newest first, files that were opened here."""
        document = self._current()
        found = [Side(THIS, title=tr("{pipeline}, as it stands", pipeline=document.title))]
        if document.path is not None:
            found.append(Side(SAVED, title=tr("{pipeline}, as saved", pipeline=document.title)))
        found += [self._run_side(row) for row in self._runs]
        found += [Side(FILE, str(path), path.name) for path in self._files]
        return found

    @property
    def before(self) -> Side | None:
        """What stands at the left (A)."""
        return self._sides[0]

    @property
    def after(self) -> Side | None:
        """What stands at the right (B)."""
        return self._sides[1]

    def show(self) -> None:
        """Somebody looks: read which runs there are; with nothing chosen, take the last two."""
        self._scope.start(self._read_runs(), self._tell)

    def choose(self, *, before: Side | None = None, after: Side | None = None) -> None:
        """Compare something else on one side or on both."""
        sides = [before or self._sides[0], after or self._sides[1]]
        if sides != self._sides:
            self._sides = sides
            self._compare()

    def swap(self) -> None:
        self._sides.reverse()
        self._compare()

    def add_file(self, path: Path, *, is_before: bool) -> None:
        """Compare with a pipeline file."""
        if path not in self._files:
            self._files = (*self._files, path)
        side = Side(FILE, str(path), path.name)
        self.choose(before=side) if is_before else self.choose(after=side)

    def compare_runs(self, before: str, after: str) -> None:
        """These two runs, from the history."""
        self._sides = [Side(RUN, before), Side(RUN, after)]
        self._scope.start(self._read_runs(), self._tell)

    def close(self) -> None:
        self._scope.close()

    # Inside

    def _compare(self) -> None:
        """For the subclass: other sides were chosen."""

    async def _read_runs(self) -> None:
        found = await self._scope.call(lambda engine: engine.runs(_MOST_RUNS))
        self._runs = tuple(RunRow(one, self._now()) for one in found)
        by_id = {row.run: row for row in self._runs}
        self._sides = [
            self._run_side(by_id[RunId(side.key)]) if side and side.key in by_id else side
            for side in self._sides
        ]
        if self._sides == [None, None]:
            self._take_last_two()
        self._compare()

    def _take_last_two(self) -> None:
        """The newest runs of this pipeline; with one run alone, its pipeline and this one."""
        name = self._current().editor.graph.name
        own = [row for row in self._runs if row.summary.pipeline == name and not row.is_going_on]
        if len(own) >= 2:
            self._sides = [self._run_side(own[1]), self._run_side(own[0])]
        elif own:
            self._sides = [self._run_side(own[0]), self.choices[0]]

    def _run_side(self, row: RunRow) -> Side:
        status = wording.inside(row.status_text)
        return Side(RUN, row.run, f"{row.when_text}, {row.title}, {status}")

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
