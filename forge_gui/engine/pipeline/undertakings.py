"""Long pieces of work that go on by themselves: begin, wait for the end, stop, look at the last ones.

Batches, shoot-outs and evaluations are such; what they do is theirs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from forge_gui.engine.clock import Clock

Name = TypeVar("Name", bound=str)
Work = TypeVar("Work")


@dataclass(slots=True, eq=False)
class _Going(Generic[Work]):
    work: Work
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None


class Undertakings(Generic[Name, Work]):
    """Each is a task of the engine's group. `go` does one; it may be cancelled, and raises nothing
    else. The last `kept` that ended can still be found."""

    def __init__(
        self, go: Callable[[Work], Awaitable[None]], group: asyncio.TaskGroup, kept: int = 0
    ) -> None:
        self._go = go
        self._group = group
        self._kept = kept
        self._going: dict[Name, _Going[Work]] = {}
        self._ended: dict[Name, Work] = {}

    def begin(self, name: Name, work: Work) -> None:
        """Start and return at once."""
        going = self._going[name] = _Going(work)
        going.task = self._group.create_task(self._run(work), name=name)
        going.task.add_done_callback(lambda _: self._over(name, going))

    async def end_of(self, name: Name) -> None:
        """Returns when it has ended. Cancelling the call stops it first."""
        going = self._going.get(name)
        if going is None:
            return
        try:
            await going.ended.wait()
        except asyncio.CancelledError:
            await self.stop(name)
            raise

    async def stop(self, name: Name) -> None:
        """Returns when it has ended. No error if it is over."""
        going = self._going.get(name)
        if going and going.task:
            going.task.cancel()
            await going.ended.wait()

    def find(self, name: Name) -> Work | None:
        """One that goes on or ended lately."""
        going = self._going.get(name)
        return going.work if going else self._ended.get(name)

    def forget(self, name: Name) -> None:
        """One that ended is found no longer."""
        self._ended.pop(name, None)

    def going(self) -> list[Work]:
        return [one.work for one in self._going.values()]

    async def close(self) -> None:
        for name in tuple(self._going):
            await self.stop(name)

    async def _run(self, work: Work) -> None:
        await self._go(work)

    def _over(self, name: Name, going: _Going[Work]) -> None:
        del self._going[name]
        if self._kept:
            self._ended[name] = going.work
            for old in tuple(self._ended)[: -self._kept]:
                del self._ended[old]
        going.ended.set()


def name_for(kind: str, clock: Clock) -> str:
    """A name that comes once: the kind, the time, a drawn number."""
    number = clock.random.getrandbits(32)
    return f"{kind}-{int(clock.now() * 1000):x}-{number:08x}"
