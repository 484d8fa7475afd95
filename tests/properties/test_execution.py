"""The executor on any graph, with steps that fail, wait or answer at once: order and results."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.executor import Execution, Surroundings
from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    InstantStep,
    Prepared,
    SlowStep,
    StepContext,
    StepOutput,
)
from forge_gui.engine.pipeline.plan import Node, Plan
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event, RunFinished, RunStarted, StepFinished, StepQueued
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepState


@dataclass(frozen=True)
class Made:
    """A step of a made-up plan: whom it waits for and how it behaves."""

    parents: tuple[int, ...]
    fails: bool
    turns: int
    """How often it lets the others go first; -1: it answers at once, without a wait."""


@st.composite
def plans(draw: st.DrawFn) -> list[Made]:
    count = draw(st.integers(1, 12))
    return [
        Made(
            tuple(sorted(draw(st.sets(st.integers(0, number - 1), max_size=3)))) if number else (),
            draw(st.sampled_from([False] * 7 + [True])),
            draw(st.integers(-1, 3)),
        )
        for number in range(count)
    ]


def work_of(made: Made) -> Prepared:
    def answer(inputs: Inputs) -> StepOutput:
        if made.fails:
            raise ForgeError("It was made to fail.")
        return StepOutput({"response": 1 + max((depth(one) for one in inputs.values()), default=0)})

    async def run(_: StepContext, inputs: Inputs) -> StepOutput:
        for _turn in range(made.turns):
            await asyncio.sleep(0)
        return answer(inputs)

    return InstantStep(answer) if made.turns < 0 else SlowStep(run)


def depth(output: object) -> int:
    assert isinstance(output, dict)
    found: int = output["response"]
    return found


def plan_of(steps: Sequence[Made]) -> Plan:
    followers: list[list[int]] = [[] for _ in steps]
    for number, made in enumerate(steps):
        for parent in made.parents:
            followers[parent].append(number)
    nodes = tuple(
        Node(
            StepId(f"s{number}"),
            work_of(made),
            None,
            tuple((f"p{parent}", parent) for parent in made.parents),
            tuple(followers[number]),
            len(made.parents),
        )
        for number, made in enumerate(steps)
    )
    return Plan("made", nodes, (), tuple(n for n, node in enumerate(nodes) if not node.followers))


async def no_model(request: GenerateRequest, _: Listener) -> GenerateResult:
    raise AssertionError(f"nobody asks for a model here: {request}")


def run(
    plan: Plan, most: int = 1024, stop_after: int | None = None
) -> tuple[RunResult, list[Event]]:
    """Run it, or stop it after so many events."""
    events: list[Event] = []
    tasks: list[asyncio.Task[None]] = []

    def hear(event: Event) -> None:
        events.append(event)
        if len(events) == stop_after:
            tasks[0].cancel()

    async def go() -> RunResult:
        execution = Execution(plan, RunId("r"), Surroundings(no_model, hear, Clock(), most))
        async with asyncio.TaskGroup() as group:
            tasks.append(group.create_task(execution.go()))
        assert execution.outcome
        return execution.outcome

    return asyncio.run(go()), events


def assert_order(plan: Plan, events: list[Event]) -> None:
    assert isinstance(events[0], RunStarted)
    assert isinstance(events[-1], RunFinished)
    finished = [event.step for event in events if isinstance(event, StepFinished)]
    assert sorted(finished) == sorted(node.id for node in plan.nodes)
    for place, event in enumerate(events):
        if isinstance(event, StepQueued):
            (node,) = (node for node in plan.nodes if node.id == event.step)
            before = {one.step for one in events[:place] if isinstance(one, StepFinished)}
            assert {plan.nodes[source].id for _, source in node.sources} <= before


@given(plans(), st.sampled_from([1, 2, 1024]))
def test_every_step_ends_as_it_must(steps: list[Made], most: int) -> None:
    plan = plan_of(steps)
    result, events = run(plan, most)
    assert_order(plan, events)
    values: list[int | None] = []
    for number, made in enumerate(steps):
        before = [values[parent] for parent in made.parents]
        step = result.steps[StepId(f"s{number}")]
        if None in before:
            values.append(None)
            assert step.state is StepState.SKIPPED
        elif made.fails:
            values.append(None)
            assert step.state is StepState.FAILED
        else:
            values.append(1 + max((one for one in before if one), default=0))
            assert step.output["response"] == values[-1]
            assert step.state is StepState.DONE
    has_failed = any(one.state is StepState.FAILED for one in result.steps.values())
    assert result.status is (RunStatus.FAILED if has_failed else RunStatus.SUCCESS)
    ends = [n for n, node in enumerate(plan.nodes) if not node.followers and values[n]]
    assert dict(result.outputs) == {plan.nodes[n].id: values[n] for n in ends}


@given(plans(), st.integers(1, 30), st.sampled_from([1, 1024]))
def test_stopped_anywhere_every_step_is_told_once_and_what_is_done_is_kept(
    steps: list[Made], stop_after: int, most: int
) -> None:
    plan = plan_of(steps)
    result, events = run(plan, most, stop_after)
    assert_order(plan, events)
    assert set(result.steps) == {node.id for node in plan.nodes}
    for step in result.steps.values():
        assert (step.state is StepState.DONE) == ("response" in step.output)
