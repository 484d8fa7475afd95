"""An engine on simulated models that take no time, for tests of everything above the backends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from math import inf
from pathlib import Path
from typing import TypeVar

from forge_gui.engine.assembly import assemble
from forge_gui.engine.backends.base import Backend
from forge_gui.engine.backends.chosen import Crashed
from forge_gui.engine.backends.registry import Build
from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import SimulatedFault, SimulatedModel, Trouble
from forge_gui.engine.clock import Clock
from forge_gui.engine.engine import Engine
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.events import Event, MetricsSampled
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.settings import Settings

MIB = 1024 * 1024
_ONCE = {"strategy": "none"}
"""A failure is a failure here; tests of second tries ask for them."""
Kind = TypeVar("Kind")


def quick(
    name: str,
    *troubles: SimulatedFault | Trouble,
    size_mb: int = 100,
    tokens: int = 20,
    tokens_per_s: float = inf,
    load_s: float = 0.0,
) -> SimulatedModel:
    """A model without waits, and what goes wrong with it (a bare trouble: every time)."""
    return SimulatedModel(
        name,
        load_s=load_s,
        memory_bytes=size_mb * MIB,
        tokens_per_s=tokens_per_s,
        prompt_tokens_per_s=inf,
        answer_tokens=tokens,
        faults=tuple(
            SimulatedFault(one, on=0, after_tokens=5) if isinstance(one, Trouble) else one
            for one in troubles
        ),
    )


class Hearing:
    """Keeps every event but readings."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._news = asyncio.Event()

    def __call__(self, event: Event) -> None:
        if not isinstance(event, MetricsSampled):
            self.events.append(event)
            self._news.set()

    async def first(self, kind: type[Kind]) -> Kind:
        """The first event of a kind, waited for."""
        async with asyncio.timeout(20):
            while not self.of(kind):
                self._news.clear()
                await self._news.wait()
        return self.of(kind)[0]

    def of(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in self.events if isinstance(event, kind)]


class Jumping:
    """A clock of the engine that a test sets forward, instead of waiting."""

    def __init__(self) -> None:
        self.ahead_s = 0.0

    def clock(self) -> Clock:
        return Clock(monotonic=lambda: time.monotonic() + self.ahead_s)


@asynccontextmanager
async def engine_on(
    folder: Path, *models: SimulatedModel, **settings: object
) -> AsyncIterator[tuple[Engine, Hearing]]:
    """An engine on these models, and what it says; closed at the end. `clock` is its clock."""
    engine = await opened_on(folder, *models, **settings)
    hearing = Hearing()
    engine.subscribe(hearing)
    try:
        yield engine, hearing
    finally:
        await engine.close()


async def opened_on(folder: Path, *models: SimulatedModel, **settings: object) -> Engine:
    """The same engine; whoever opens it closes it."""
    own_clock = settings.pop("clock", None)
    assert own_clock is None or isinstance(own_clock, Clock)

    def builders(_: Settings, clock: Clock, crashed: Crashed) -> Mapping[tuple[str, ...], Build]:
        def build() -> Backend:
            return SimulationBackend(models, clock=clock, on_crash=crashed)

        return {("simulation",): build}

    chosen = Settings.model_validate(
        {"simulation_mode": True, "sequential_execution": False, "retry": _ONCE, **settings}
    )
    folders = Folders(folder / "c", folder / "d", folder / "k", folder / "l")
    return await assemble(chosen, folders, own_clock or Clock(), builders)


def model_step(name: str, prompt: str, model: str = "simulation:m", **settings: Json) -> Step:
    return Step(StepId(name), "model", settings={"model": model, "prompt": prompt, **settings})


def template_step(name: str, text: str) -> Step:
    return Step(StepId(name), "template", settings={"text": text})


def pipeline(
    steps: Sequence[Step], wires: Sequence[str] = (), inputs: Mapping[str, str] | None = None
) -> Graph:
    """Wires are written `source>target.port`; inputs are names and examples."""
    laid = []
    for wire in wires:
        source, _, end = wire.partition(">")
        target, _, port = end.partition(".")
        laid.append(Wire(StepId(source), StepId(target), port))
    return Graph(
        "Test",
        inputs=tuple(PipelineInput(StepId(n), example=e) for n, e in (inputs or {}).items()),
        steps=tuple(sorted(steps, key=lambda step: step.id)),
        wires=tuple(sorted(laid)),
    )
