"""The steps of one run at work: as many workers as may work at once, and what they have taken.

One worker carries on with the next ready step by itself, so a chain of steps costs no task each.
What a step does and what becomes of its end is said in executor.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from forge_gui.engine.pipeline.books import Books
from forge_gui.engine.pipeline.plan import Plan
from forge_gui.engine.pipeline.recording import Recorder
from forge_gui.engine.pipeline.surroundings import Past, Surroundings
from forge_gui.engine.pipeline.turn import Turn
from forge_gui.values.ids import RunId
from forge_gui.values.runs import StepResult

if TYPE_CHECKING:  # only runs that pause need it
    from forge_gui.engine.pipeline.executor import Execution
    from forge_gui.engine.pipeline.pausing_part import PausingPart

_SLICE_S = 0.005
"""After so long without a wait a run lets the others have the loop."""


class Workers:
    """Half of a run, see Execution."""

    def __init__(self, plan: Plan, run: RunId, around: Surroundings, past: Past) -> None:
        self.plan = plan
        self.run = run
        self.around = around
        self.past = past
        self.books = Books(plan, run, around, past)
        self.pausing: PausingPart | None = None
        self.within_steps: list[Execution] = []
        """Runs inside of steps that are at work."""
        self._monotonic = around.clock.monotonic
        self._group = asyncio.TaskGroup()
        self._workers = self._asides = 0
        self._waiting: dict[int, tuple[asyncio.Task[None], Turn]] = {}
        """Slow steps in workers: those that have not begun can be taken back."""
        self._recalled: set[int] = set()
        """Taken back, but their workers do not know it yet."""

    @property
    def at_work(self) -> int:
        """How many steps work, or wait for a person while they do."""
        return self._workers + self._asides

    def take_back(self) -> list[int]:
        """The steps that were free to begin and have not begun; they do not, until `begin_again`."""
        found = list(self.books.ready)
        self.books.ready.clear()
        for number, (task, turn) in self._waiting.items():
            if turn.since is None and number not in self._recalled:
                self._recalled.add(number)
                task.cancel()
                found.append(number)
        return found

    def begin_again(self, numbers: Iterable[int]) -> None:
        """These may begin now. What a worker has not let go of yet it brings back itself."""
        for number in numbers:
            if number not in self._recalled:
                self.books.queue(number)
        if self.at_work:  # else `_do_all` sees to it
            self._spread()

    @contextmanager
    def having(self, inner: Execution) -> Iterator[None]:
        """While a run inside of a step goes on."""
        self.within_steps.append(inner)
        if self.pausing is not None:
            inner.join(self.pausing.whole)
        try:
            yield
        finally:
            self.within_steps.remove(inner)
            if inner.pausing is not None:
                inner.pausing.whole.leave(inner.pausing)

    @contextmanager
    def _place_free(self) -> Iterator[None]:
        """While a step waits for a person, its place among those that work is free."""
        self._workers, self._asides = self._workers - 1, self._asides + 1
        self._spread()
        try:
            yield
        finally:
            self._workers, self._asides = self._workers + 1, self._asides - 1

    async def _do_all(self) -> None:
        """Until nothing is at work and nothing is held."""
        while True:
            async with asyncio.TaskGroup() as self._group:
                self._spread()
                if self.pausing is not None:
                    self.pausing.tell()
            if self.pausing is None or not await self.pausing.has_more():
                return

    def _spread(self) -> None:
        """Start a worker for each ready step, as many as may work at once."""
        ready = self.books.ready
        while ready and self._workers < self.around.most_at_once:
            self._workers += 1
            self._group.create_task(self._worker(ready.popleft()))

    async def _worker(self, number: int) -> None:
        """Do one step after another until none is ready."""
        since, books = self._monotonic(), self.books
        while True:
            result = await self._do(number)
            if self._recalled:
                self._is_recalled(number)  # it has ended in spite of it
            if result is not None:
                if self.around.recorder is not None:
                    await self._record(self.around.recorder, number, result)
                books.end(number, result)
            if self.pausing is not None:
                self.pausing.after(number, has_ended=result is not None)
            if self._monotonic() - since > _SLICE_S:
                await asyncio.sleep(0)  # before it takes a step: those begin in their order
                since = self._monotonic()
            if not books.ready:
                break
            number = books.ready.popleft()
            if books.ready:
                self._spread()
        self._workers -= 1

    def _is_recalled(self, number: int) -> bool:
        """Whether a step's cancellation means that step, and not the whole run."""
        if number not in self._recalled:
            return False
        self._recalled.discard(number)
        task = asyncio.current_task()
        return task is not None and not task.uncancel()

    async def _do(self, number: int) -> StepResult | None:
        """One step, whichever way it ends; None: it was taken back before it began.

        Never raises but when cancelled.
        """
        raise NotImplementedError

    async def _record(self, recorder: Recorder, number: int, result: StepResult) -> None:
        """Durable when it returns."""
        raise NotImplementedError
