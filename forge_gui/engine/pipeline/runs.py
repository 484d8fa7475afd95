"""The runs that are going on: start, await, stop. Each is a task of the engine's group."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.executor import NO_PAST, Execution, Past, Surroundings
from forge_gui.engine.pipeline.plan import Plan
from forge_gui.values.debugging import PausedRun
from forge_gui.values.errors import RunOver
from forge_gui.values.ids import RunId
from forge_gui.values.runs import RunResult, RunStatus

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.pausing import Pausing


@dataclass(slots=True, eq=False)
class _Going:
    execution: Execution
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None
    is_stopped: bool = False


class Runs:
    """Starts and stops runs; forgets them once they have ended."""

    def __init__(self, around: Surroundings, group: asyncio.TaskGroup) -> None:
        self._around = around
        self._group = group
        self._going: dict[RunId, _Going] = {}

    def start(self, plan: Plan, run: RunId | None = None, past: Past = NO_PAST) -> RunId:
        """Start a run; with an id and a past, one that goes on where it was interrupted."""
        run = run or _new_id(self._around.clock)
        going = _Going(Execution(plan, run, self._around, past))
        self._going[run] = going
        going.task = self._group.create_task(going.execution.go(), name=f"run {run}")
        going.task.add_done_callback(lambda _: self._ended(run, going))
        return run

    async def run(self, plan: Plan, run: RunId | None = None, past: Past = NO_PAST) -> RunResult:
        """Run to the end. Cancelling the call stops the run first."""
        run = self.start(plan, run, past)
        going = self._going[run]
        try:
            await going.ended.wait()
        except asyncio.CancelledError:
            await self.stop(run)
            raise
        return going.execution.close()

    async def stop(self, run: RunId) -> None:
        """End a run; returns when its generations have ended. No error if it is over."""
        await self._end(run, RunStatus.CANCELLED)

    async def close(self) -> None:
        """Stop all runs, which can be continued where they are kept, and what reads their JSON."""
        for run in tuple(self._going):
            await self._end(run, RunStatus.INTERRUPTED)
        if self._around.json is not None:
            await self._around.json.close()

    def can_pause(self, run: RunId) -> Pausing:
        """The pauses of a run. Raises RunOver."""
        going = self._going.get(run)
        if going is None or going.is_stopped:
            raise RunOver(run)
        return going.execution.can_pause()

    def paused(self) -> Sequence[PausedRun]:
        """The runs that stand still, the longest first."""
        pausing = (one.execution.pausing for one in self._going.values() if not one.is_stopped)
        found = (one.whole.paused for one in pausing if one is not None)
        return sorted((one for one in found if one is not None), key=lambda one: one.at)

    def has(self, run: RunId) -> bool:
        """Whether it is going on."""
        return run in self._going

    async def _end(self, run: RunId, status: RunStatus) -> None:
        going = self._going.get(run)
        if going is None or going.task is None:
            return
        if not going.is_stopped:  # a second cancel would cut off what the first one tidies up
            going.is_stopped = True
            going.execution.ends_as = status
            going.task.cancel()
        await going.ended.wait()

    def _ended(self, run: RunId, going: _Going) -> None:
        """Called however the task ended; one that is cancelled at once never ran a line."""
        going.execution.close()
        del self._going[run]
        going.ended.set()

    def __repr__(self) -> str:
        return f"<Runs {len(self._going)} going>"


def _new_id(clock: Clock) -> RunId:
    """Unique over restarts: the time in milliseconds and 32 random bits."""
    return RunId(f"run-{int(clock.now() * 1000):x}-{clock.random.getrandbits(32):08x}")
