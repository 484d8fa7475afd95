"""The debugger's verbs of the pocket engine: runs that pause before steps, as the real one tells it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from forge_gui.engine.bus import EventBus
from forge_gui.values.comparison import GraphDiff, RunDiff
from forge_gui.values.debugging import Breakpoint, Errand, PausedRun, Stop, StopReason
from forge_gui.values.errors import NothingHeld, RunOver
from forge_gui.values.events import RunContinued, RunPaused, ValueEdited
from forge_gui.values.graph import Graph
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json


@dataclass
class PocketHold:
    """Where one run is asked to pause, and where it stands."""

    breakpoints: tuple[Breakpoint, ...] = ()
    wants_pause: bool = False
    paused: PausedRun | None = None
    gate: asyncio.Event = field(default_factory=asyncio.Event)


class PocketDebugger:
    """One step at a time: at most one step is held."""

    bus: EventBus

    def __init__(self) -> None:
        self.holds: dict[RunId, PocketHold] = {}
        self.errands: list[Errand] = []
        self.diff: RunDiff | None = None
        self.graph_diff = GraphDiff()

    async def pause_run(self, run: RunId) -> None:
        self._hold(run).wants_pause = True

    async def continue_run(self, run: RunId) -> None:
        self._let_go(run, None)

    async def step_run(self, run: RunId, step: StepId | None = None) -> None:
        hold = self._hold(run)
        if hold.paused is None or not hold.paused.stops:
            raise NothingHeld(run, step or "")
        hold.wants_pause = True
        self._let_go(run, step or hold.paused.stops[0].step)

    async def set_breakpoints(self, run: RunId, breakpoints: Sequence[Breakpoint]) -> None:
        self._hold(run).breakpoints = tuple(breakpoints)

    async def edit_value(self, run: RunId, step: StepId, port: str, value: Json) -> None:
        hold = self._hold(run)
        if hold.paused is None or hold.paused.stops[0].step != step:
            raise NothingHeld(run, step)
        stop = hold.paused.stops[0]
        changed = replace(stop, inputs={**stop.inputs, port: value})
        hold.paused = replace(hold.paused, stops=(changed,))
        self.bus.publish(ValueEdited(run, step, port, value, 100.0))

    async def paused_runs(self) -> Sequence[PausedRun]:
        return [hold.paused for hold in self.holds.values() if hold.paused is not None]

    async def compare_runs(self, before: RunId, after: RunId) -> RunDiff:
        if self.diff is None:
            raise RunOver(f"{before} {after}")
        return self.diff

    def compare_graphs(self, before: Graph, after: Graph) -> GraphDiff:
        return self.graph_diff if before != after else GraphDiff()

    async def pass_by(self, run: RunId, step: StepId, inputs: Mapping[str, Json]) -> None:
        """Wait before a step where the run is asked to pause there."""
        hold = self.holds[run]
        here = [one for one in hold.breakpoints if one.step == step and one.is_on]
        if not here and not hold.wants_pause:
            return
        reason = StopReason.BREAKPOINT if here else StopReason.ASKED
        port = here[0].port if here else ""
        hold.wants_pause = False
        hold.gate = asyncio.Event()
        hold.paused = PausedRun(run, (Stop(step, inputs, reason, port),), 100.0)
        self.bus.publish(RunPaused(hold.paused))
        await hold.gate.wait()

    def _hold(self, run: RunId) -> PocketHold:
        if run not in self.holds:
            raise RunOver(run)
        return self.holds[run]

    def _let_go(self, run: RunId, step: StepId | None) -> None:
        hold = self._hold(run)
        if hold.paused is not None:
            hold.paused = None
            self.bus.publish(RunContinued(run, 100.0, step))
            hold.gate.set()
