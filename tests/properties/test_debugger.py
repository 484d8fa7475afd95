"""The debugger on any order of arrivals, pauses and steps; and a real run paused at any moment."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.debugger import Debugger
from forge_gui.engine.pipeline.executor import Execution, Surroundings
from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    InstantStep,
    Prepared,
    SlowStep,
    StepContext,
    StepOutput,
)
from forge_gui.engine.pipeline.plan import Order
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.debugging import Breakpoint, Errand, StopReason
from forge_gui.values.errors import NothingHeld
from forge_gui.values.events import Event, RunFinished, StepFinished, StepStarted
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.generation import StopReason as Ended
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import RunStatus, StepState
from tests.properties.test_execution import Made, plan_of, plans

_MODEL = ModelId("simulation", "m")
_NAMES = [StepId(f"s{number}") for number in range(6)]
_STEPS = st.sampled_from(_NAMES)


class DebuggerMachine(RuleBasedStateMachine):
    """Steps arrive, wait for a worker, begin and end, as an executor would have it."""

    def __init__(self) -> None:
        super().__init__()
        self.debugger = Debugger()
        self.places: set[StepId] = set()
        self.free: list[StepId] = []
        """They may begin."""
        self.freed: set[StepId] = set()
        """Once let go by a person."""
        self.working: set[StepId] = set()
        self.over: set[StepId] = set()

    @rule(places=st.sets(_STEPS), off=st.sets(_STEPS))
    def set_breakpoints(self, places: set[StepId], off: set[StepId]) -> None:
        self.debugger.set_breakpoints([Breakpoint(one, is_on=one not in off) for one in places])
        self.places = places - off

    @rule(step=_STEPS)
    def arrive(self, step: StepId) -> None:
        if step in {*self.free, *self.working, *self.over, *self.debugger.held}:
            return
        was_paused = self.debugger.is_paused
        hit = next(iter(self.debugger.breakpoints_at(step)), None)
        assert (hit is not None) is (step in self.places)
        if self.debugger.arrive(step, hit):
            assert hit is None
            assert not was_paused
            self.free.append(step)
        else:
            assert hit is not None or was_paused
            assert self.debugger.held[step].reason is StopReason.BREAKPOINT or hit is None
            if not was_paused:
                self._take_back()

    @rule()
    def pause(self) -> None:
        if self.debugger.pause():
            self._take_back()

    def _take_back(self) -> None:
        for step in self.free:
            assert self.debugger.take_back(step)
        self.free.clear()

    @rule()
    def go_on(self) -> None:
        held = list(self.debugger.held)
        assert self.debugger.release() == held
        assert not self.debugger.is_paused
        self.free += held
        self.freed |= set(held)

    @rule(step=st.none() | _STEPS)
    def step(self, step: StepId | None) -> None:
        held = list(self.debugger.held)
        found = self.debugger.let_go(step)
        assert found == (step if step in held else held[0] if held and step is None else None)
        if found is not None:
            self.free.append(found)
            self.freed.add(found)
            assert self.debugger.is_paused

    @precondition(lambda self: self.free)
    @rule()
    def begin(self) -> None:
        self.working.add(self.free.pop(0))

    @precondition(lambda self: self.working)
    @rule()
    def end(self) -> None:
        step = min(self.working)
        self.working.discard(step)
        self.over.add(step)
        self.debugger.ended(step)

    @invariant()
    def every_step_is_in_one_place(self) -> None:
        places = Counter([*self.free, *self.working, *self.over, *self.debugger.held])
        assert all(count == 1 for count in places.values())

    @invariant()
    def what_is_held_stands_in_a_paused_run(self) -> None:
        assert self.debugger.is_paused or not self.debugger.held


TestDebugger = DebuggerMachine.TestCase
TestDebugger.settings = settings(stateful_step_count=40, deadline=None)


_DEEDS = st.sampled_from(["pause", "go on", "step", "places", "wait", "wait", "wait"])


@settings(deadline=None)
@given(
    made=plans(),
    deeds=st.lists(_DEEDS, max_size=30),
    places=st.sets(st.integers(0, 11), max_size=4),
    at_once=st.sampled_from([1, 2, 1024]),
    is_paused=st.booleans(),
)
def test_a_run_that_is_paused_again_and_again_ends_as_one_that_never_was(
    made: list[Made], deeds: list[str], places: set[int], at_once: int, is_paused: bool
) -> None:
    alone = asyncio.run(_run(made, Errand(), [], at_once))
    stops = tuple(Breakpoint(StepId(f"s{number}")) for number in places)
    events = asyncio.run(_run(made, Errand(breakpoints=stops, is_paused=is_paused), deeds, at_once))
    assert _ends(events) == _ends(alone)
    finished = Counter(one.step for one in events if isinstance(one, StepFinished))
    assert set(finished.values()) == {1}
    begun = Counter(one.step for one in events if isinstance(one, StepStarted))
    assert all(count == 1 for count in begun.values())
    assert isinstance(events[-1], RunFinished)


def _ends(events: Sequence[Event]) -> tuple[RunStatus, dict[StepId, tuple[StepState, object]]]:
    result = next(one.result for one in events if isinstance(one, RunFinished))
    return result.status, {n: (r.state, r.output.get("response")) for n, r in result.steps.items()}


async def _run(made: list[Made], errand: Errand, deeds: list[str], at_once: int) -> list[Event]:
    events: list[Event] = []

    around = Surroundings(_model, events.append, Clock(), most_at_once=at_once)
    order = Order(Graph("Test"), {}, errand=errand, is_kept=False)
    plan = plan_of(made)
    nodes = tuple(
        replace(node, work=_asking(node.work)) if number % 2 else node
        for number, node in enumerate(plan.nodes)
    )
    plan = replace(plan, nodes=nodes, order=order)
    execution = Execution(plan, RunId("run-1"), around)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        going = group.create_task(execution.go())
        for deed in deeds:
            await _do(execution, deed)
        while not going.done():  # the person's last word: let it run, whatever it meets
            execution.can_pause().go_on()
            await asyncio.sleep(0)
    return events


def _asking(work: Prepared) -> Prepared:
    """The same work, once a model has had a turn and answered: till then it can be taken back."""
    if isinstance(work, InstantStep):
        return work
    now = work.run

    async def run(context: StepContext, inputs: Inputs) -> StepOutput:
        await context.generate(GenerateRequest(_MODEL, "Hi"))
        return await now(context, inputs)

    return SlowStep(run, _MODEL)


async def _model(request: GenerateRequest, listener: Listener) -> GenerateResult:
    for _ in range(3):
        await asyncio.sleep(0)
    listener.began()
    await asyncio.sleep(0)
    return GenerateResult(request.model, "Hello", Ended.STOP)


async def _do(execution: Execution, deed: str) -> None:
    pausing = execution.can_pause()
    if deed == "pause":
        pausing.pause()
    elif deed == "go on":
        pausing.go_on()
    elif deed == "places":
        pausing.set_breakpoints([Breakpoint(StepId("s1")), Breakpoint(StepId("s3"), is_on=False)])
    elif deed == "step":
        try:
            pausing.step(None)
        except NothingHeld:
            held = pausing.paused
            assert held is None or not held.stops
    else:
        await asyncio.sleep(0)
