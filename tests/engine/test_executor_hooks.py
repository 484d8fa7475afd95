"""What the executor promises whoever keeps runs and answers: durable before told, nothing twice."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.executor import Execution, Past, Surroundings
from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    InstantStep,
    Kind,
    Prepared,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.plan import Node, Order, Plan
from forge_gui.engine.pipeline.recording import RunOpening
from forge_gui.engine.pipeline.reuse import Found, Missing, StepAsked
from forge_gui.engine.pool.generation import Listener
from forge_gui.engine.pool.words import Waited
from forge_gui.values.events import Event, RunFinished, RunStarted, StepFinished, StepStarted
from forge_gui.values.generation import GenerateRequest, GenerateResult, StopReason
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.values.step_kinds import StepKindInfo

RUN = RunId("r")
M = ModelId("simulation", "m")


@dataclass
class Story:
    """Everything that is recorded, asked of the cache and told, in one order."""

    lines: list[str] = field(default_factory=list)
    cache: dict[str, StepOutput] = field(default_factory=dict)
    worked: list[str] = field(default_factory=list)

    async def began(self, opening: RunOpening) -> None:
        await asyncio.sleep(0)
        self.lines.append(f"kept {opening.run} from {opening.parent}")

    async def step_ended(self, run: RunId, result: StepResult) -> None:
        await asyncio.sleep(0)
        self.lines.append(f"kept {result.step} {result.state}")

    async def ended(self, result: RunResult) -> None:
        await asyncio.sleep(0)
        self.lines.append(f"kept {result.status}")

    async def note(self, run: RunId, step: StepId, key: str, value: Json) -> None:
        self.lines.append(f"noted {step} {key}")

    async def look(self, asked: StepAsked) -> Found | Missing:
        if found := self.cache.get(asked.step):
            return Found(found, 2.0, 1.0, "From the cache.")
        return Missing("Asked for the first time.")

    async def keep(self, asked: StepAsked, output: StepOutput, seconds: float) -> None:
        self.cache[asked.step] = output

    def tell(self, event: Event) -> None:
        match event:
            case RunStarted() | RunFinished():
                self.lines.append(f"told {type(event).__name__}")
            case StepStarted(step=step) | StepFinished(step=step):
                self.lines.append(f"told {step} {type(event).__name__}")

    def slow(self, name: str) -> SlowStep:
        async def run(_: StepContext, inputs: Inputs) -> StepOutput:
            self.worked.append(name)
            await asyncio.sleep(0)
            return StepOutput({"response": f"{name}{len(inputs)}"})

        return SlowStep(run)


async def nobody(request: GenerateRequest, _: Listener) -> GenerateResult:
    raise AssertionError(f"nobody asks for a model here: {request}")


KIND = Kind(StepKindInfo("k", "K", "", "cube"), StepSettings, lambda *_: SlowStep(_no_work))


async def _no_work(_: StepContext, __: Inputs) -> StepOutput:
    raise AssertionError("prepared by hand")


def chain(*works: tuple[str, Prepared]) -> Plan:
    nodes = tuple(
        Node(
            StepId(name),
            work,
            None,
            (("before", number - 1),) if number else (),
            (number + 1,) if number + 1 < len(works) else (),
            1 if number else 0,
            kind=KIND,
        )
        for number, (name, work) in enumerate(works)
    )
    return Plan("chain", nodes, (), (len(works) - 1,), Order(Graph("chain"), {}))


async def go(plan: Plan, around: Surroundings, past: Past | None = None) -> RunResult:
    execution = Execution(plan, RUN, around, past or Past())
    await execution.go()
    return execution.close()


async def test_ends_are_durable_before_they_are_told() -> None:
    story = Story()
    around = Surroundings(nobody, story.tell, Clock(), recorder=story)
    await go(chain(("a", story.slow("a")), ("b", story.slow("b"))), around)
    assert story.lines == [
        "kept r from None",
        "told RunStarted",
        "told a StepStarted",
        "kept a done",
        "told a StepFinished",
        "told b StepStarted",
        "kept b done",
        "told b StepFinished",
        "kept success",
        "told RunFinished",
    ]


async def test_known_steps_are_told_and_not_run_again() -> None:
    story = Story()
    around = Surroundings(nobody, story.tell, Clock(), recorder=story)
    known = {StepId("a"): StepResult(StepId("a"), StepState.DONE, {"response": "old"})}
    plan = chain(("a", story.slow("a")), ("b", story.slow("b")))
    result = await go(plan, around, Past(known))
    assert story.worked == ["b"]
    assert result.outputs == {"b": "b1"}
    assert "told a StepFinished" in story.lines
    assert "kept a done" not in story.lines
    story.lines.clear()
    await go(plan, around, Past(known, parent=RunId("before")))
    assert story.lines[:3] == ["kept r from before", "kept a done", "told RunStarted"]


async def test_what_failed_before_runs_again() -> None:
    story = Story()
    known = {StepId("a"): StepResult(StepId("a"), StepState.FAILED, error="No.")}
    around = Surroundings(nobody, story.tell, Clock())
    result = await go(chain(("a", story.slow("a"))), around, Past(known))
    assert (story.worked, result.status) == (["a"], RunStatus.SUCCESS)


async def test_a_step_from_the_cache_never_starts_and_says_why() -> None:
    story = Story()
    around = Surroundings(nobody, story.tell, Clock(), reuse=story)
    plan = chain(("a", story.slow("a")), ("b", story.slow("b")))
    first = await go(plan, around)
    assert first.steps[StepId("a")].cause == "Asked for the first time."
    story.worked.clear()
    del story.cache["b"]
    second = await go(plan, around)
    a, b = second.steps[StepId("a")], second.steps[StepId("b")]
    assert (a.state, a.cause, a.output) == (StepState.CACHED, "From the cache.", {"response": "a0"})
    assert (b.state, story.worked) == (StepState.DONE, ["b"])
    assert story.lines.count("told a StepStarted") == 1


@pytest.mark.parametrize("stop_after", range(1, 11))
async def test_stopped_anywhere_what_was_kept_as_done_is_told_as_done(stop_after: int) -> None:
    story = Story()
    around = Surroundings(nobody, story.tell, Clock(), recorder=story)
    plan = chain(("a", story.slow("a")), ("b", story.slow("b")), ("c", story.slow("c")))
    execution = Execution(plan, RUN, around)
    task: asyncio.Task[None]
    async with asyncio.TaskGroup() as group:
        task = group.create_task(execution.go())
        for _ in range(stop_after):
            await asyncio.sleep(0)
        task.cancel()
    result = execution.close()
    for name in "abc":
        is_done = result.steps[StepId(name)].state is StepState.DONE
        assert is_done == (f"kept {name} done" in story.lines)
    assert story.lines[-1] == "told RunFinished"


async def test_times_tell_the_queue_the_load_the_first_token_and_the_rest() -> None:
    now = [100.0]
    clock = Clock(monotonic=lambda: now[0])

    async def generate(request: GenerateRequest, listener: Listener) -> GenerateResult:
        now[0] += 5
        listener.waited(Waited(5.0, 3.0))
        listener.began()
        now[0] += 2
        listener.heard("He")
        now[0] += 4
        listener.heard("llo")
        return GenerateResult(request.model, "Hello", StopReason.STOP)

    async def run(context: StepContext, _: Inputs) -> StepOutput:
        result = await context.generate(GenerateRequest(M, "Hi"))
        context.spend(repair_s=0.5)
        return StepOutput({"response": result.text})

    node = Node(StepId("a"), SlowStep(run, M), M, (), (), 0)
    result = await go(Plan("p", (node,), (), (0,)), Surroundings(generate, lambda _: None, clock))
    a = result.steps[StepId("a")]
    assert (a.timing.queue_s, a.timing.load_s) == (2.0, 3.0)
    assert (a.timing.first_token_s, a.timing.generate_s) == (2.0, 4.0)
    assert (a.timing.repair_s, a.seconds) == (0.5, 6.0)


async def test_the_pool_hears_what_is_to_come_and_counts_loads() -> None:
    heard: list[str] = []

    class Seen:
        number = 7

        def done(self, step: StepId) -> None:
            heard.append(f"done {step}")

        def close(self) -> tuple[int, int]:
            return 2, 1

    def announce(run: RunId, uses: object) -> Seen:
        assert isinstance(uses, tuple)
        heard.extend(f"{one.step} after {','.join(one.after)}: {one.model}" for one in uses)
        return Seen()

    def instant(_: Mapping[str, object]) -> StepOutput:
        return StepOutput({"response": "x"})

    nodes = (
        Node(StepId("a"), InstantStep(instant), M, (), (1,), 0),
        Node(StepId("b"), InstantStep(instant), None, (("x", 0),), (), 1),
    )
    around = Surroundings(nobody, lambda _: None, Clock(), announce=announce)
    result = await go(Plan("p", nodes, (), (1,)), around)
    assert heard == ["a after : simulation:m", "b after a: None", "done a", "done b"]
    assert (result.loads, result.swaps) == (2, 1)
