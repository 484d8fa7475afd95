"""Whose time runs while a run stands still, and whose does not."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from forge_gui.values.approvals import Decision
from forge_gui.values.debugging import Breakpoint, Errand, StopReason
from forge_gui.values.events import (
    ApprovalAsked,
    StepFinished,
    StepStreamed,
)
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.runs import RunStatus
from tests.engine.debugging.pausing import (
    BRISK,
    A,
    B,
    done,
    ended,
    paused_at,
    reasons,
    until,
)
from tests.engine.simulated import (
    Jumping,
    engine_on,
    model_step,
    pipeline,
    quick,
    template_step,
)

LIMIT_S = 20.0
"""What a run may take: far more than it does, so that only the time set forward uses it up."""


async def test_nobody_s_time_runs_out_while_a_run_is_paused(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Hi"), model_step("b", "{a}")], ["a>b.a"])
    time = Jumping()
    limits = {"run_timeout": LIMIT_S}
    async with engine_on(tmp_path, BRISK, clock=time.clock(), **limits) as (engine, hearing):
        run = await engine.start_run(graph, {}, None, Errand(breakpoints=(Breakpoint(B),)))
        await paused_at(hearing, B)
        time.ahead_s += 10 * LIMIT_S
        await engine.continue_run(run)
        result = await ended(hearing, run)
    assert result.status is RunStatus.SUCCESS, result.error


async def test_nobody_s_time_runs_out_while_a_person_is_asked(tmp_path: Path) -> None:
    graph = Graph(
        steps=(
            Step(A, "approval", settings={"text": "Well?"}),
            model_step("b", "{a}"),
        ),
        wires=(Wire(A, B, "a"),),
    )
    time = Jumping()
    limits = {"run_timeout": LIMIT_S}
    async with engine_on(tmp_path, BRISK, clock=time.clock(), **limits) as (engine, hearing):
        run = await engine.start_run(graph, {})
        await hearing.first(ApprovalAsked)
        time.ahead_s += 10 * LIMIT_S
        await engine.decide(run, A, Decision(is_approved=True))
        result = await ended(hearing, run)
    assert result.status is RunStatus.SUCCESS, result.error


async def test_nor_while_a_person_is_asked_inside_of_a_step(tmp_path: Path) -> None:
    inner = Graph(steps=(Step(A, "approval", settings={"text": "Well?"}),))
    graph = Graph(
        steps=(
            Step(A, "pipeline", settings={"path": "inner.forge.json", "inputs": ""}),
            model_step("b", "{a}"),
        ),
        wires=(Wire(A, B, "a"),),
    )
    time = Jumping()
    limits = {"run_timeout": LIMIT_S}
    async with engine_on(tmp_path, BRISK, clock=time.clock(), **limits) as (engine, hearing):
        await engine.save_pipeline(inner, tmp_path / "inner.forge.json")
        run = await engine.start_run(graph, {}, tmp_path)
        asked = await hearing.first(ApprovalAsked)
        time.ahead_s += 10 * LIMIT_S
        await engine.decide(run, asked.step, Decision(is_approved=True))
        result = await ended(hearing, run)
    assert result.status is RunStatus.SUCCESS, result.error


async def test_time_runs_while_something_works_beside_a_question(tmp_path: Path) -> None:
    names = [f"s{n}" for n in range(8)]
    graph = Graph(
        steps=(
            Step(A, "approval", settings={"text": "Well?"}),
            *(model_step(name, f"Say {name}") for name in names),
        ),
        wires=tuple(Wire(StepId(one), StepId(two), "x") for one, two in pairwise(names)),
    )
    graph = replace(
        graph,
        steps=tuple(
            replace(one, settings={**one.settings, "prompt": "{x}"}) if one.id > "s0" else one
            for one in graph.steps
        ),
    )
    time = Jumping()
    limits = {"run_timeout": LIMIT_S}
    async with engine_on(tmp_path, BRISK, clock=time.clock(), **limits) as (engine, hearing):
        run = await engine.start_run(graph, {})
        await hearing.first(StepStreamed)
        time.ahead_s += LIMIT_S
        await until(lambda: any(one.result.error for one in hearing.of(StepFinished)))
        await engine.decide(run, A, Decision(is_approved=True))
        result = await ended(hearing, run)
    assert "20 s" in result.error


async def test_a_pipeline_inside_stands_still_with_the_run(tmp_path: Path) -> None:
    inner = pipeline([model_step("x", "Hi"), template_step("y", "{x}")], ["x>y.x"])
    graph = Graph(
        steps=(
            Step(A, "pipeline", settings={"path": "inner.forge.json", "inputs": ""}),
            template_step("b", "{a}"),
        ),
        wires=(Wire(A, B, "a"),),
    )
    async with engine_on(tmp_path, quick("m", tokens=40, tokens_per_s=200)) as (engine, hearing):
        await engine.save_pipeline(inner, tmp_path / "inner.forge.json")
        run = await engine.start_run(graph, {}, tmp_path)
        await hearing.first(StepStreamed)
        await engine.pause_run(run)
        paused = await paused_at(hearing, "a/y")
        assert reasons(paused) == {"a/y": StopReason.ASKED}
        assert done(hearing) == ["a/x"]
        await engine.continue_run(run)
        assert (await ended(hearing, run)).status is RunStatus.SUCCESS
