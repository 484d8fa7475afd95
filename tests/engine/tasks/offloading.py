"""An offloader whose work a test holds in its hands."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.tasks.actions import TaskLimits
from forge_gui.engine.tasks.keeping import Journal
from forge_gui.engine.tasks.offloader import Around, Offloader
from forge_gui.engine.tasks.result_cache import ResultCache
from forge_gui.engine.tasks.workers import Report
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event
from forge_gui.values.json_value import Json
from forge_gui.values.tasks import Task, TaskId, TaskOrder


class Broken(ForgeError):
    """What a work raises that breaks on purpose."""


@dataclass
class Hands:
    """Works on tasks: "wait" until it is let go, "break" not at all, everything else at once."""

    began: list[str] = field(default_factory=list)
    stopped: list[str] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    reports: dict[str, Report] = field(default_factory=dict)
    results: Mapping[str, object] = field(default_factory=dict)

    async def __call__(self, task: Task, report: Report) -> Json:
        text = task.order.task
        self.began.append(text)
        self.reports[text] = report
        try:
            if text.startswith("wait"):
                await self.gate.wait()
        except asyncio.CancelledError:
            self.stopped.append(text)
            raise
        if text.startswith("break"):
            raise Broken("It broke.", "Mend it.")
        if text in self.results:
            return self.results[text]  # type: ignore[return-value]  # also what is no JSON
        return f"done: {text}"

    async def busy(self, count: int = 1) -> None:
        """Until so many have begun."""
        await until(lambda: len(self.began) >= count)


@dataclass
class Desk:
    """What a test works with."""

    offloader: Offloader
    hands: Hands
    events: list[Event]

    async def put(self, text: str, **order: object) -> TaskId:
        (task,) = await self.offloader.submit([ordered(text, **order)])
        return task

    async def over(self, task: TaskId) -> Task:
        async with asyncio.timeout(10):
            return await self.offloader.wait_for(task)


async def until(is_so: Callable[[], bool]) -> None:
    """Look again and again, at most ten seconds."""
    async with asyncio.timeout(10):
        while not is_so():  # noqa: ASYNC110 - what is looked at has no event
            await asyncio.sleep(0.001)


def ordered(text: str, **order: object) -> TaskOrder:
    return TaskOrder("text_generation", text, **order)  # type: ignore[arg-type]


@asynccontextmanager
async def offloading(
    journal: Journal | None = None,
    cache: ResultCache | None = None,
    clock: Clock | None = None,
    forget_after_s: float = 300.0,
    **limits: object,
) -> AsyncIterator[Desk]:
    """One worker unless the limits say otherwise; closed at the end."""
    bus, hands, events = EventBus(), Hands(), list[Event]()
    bus.subscribe(events.append)
    async with asyncio.TaskGroup() as group:
        made = Offloader(
            hands,
            TaskLimits(**{"workers": 1, **limits}),  # type: ignore[arg-type]
            Around(bus.publish, clock or Clock(), group),
            journal,
            cache,
            forget_after_s,
        )
        try:
            yield Desk(made, hands, events)
        finally:
            await made.close()
