"""Steps that wait for a person: approve, edit, reject, and all of it over a restart of Forge."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.values.approvals import Decision
from forge_gui.values.errors import NothingToDecide
from forge_gui.values.events import ApprovalAsked, ApprovalGiven, RunFinished, StepFinished
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepState
from tests.engine.simulated import engine_on, model_step, quick, template_step

ASK = StepId("ask")


def approval(*, rejected: bool = True) -> Graph:
    """A model answers, a person decides, and each way has a step behind it."""
    steps = [
        model_step("draft", "Write"),
        Step(ASK, "approval", settings={"text": "{draft}"}),
        template_step("sent", "sent: {text}"),
        *([template_step("kept", "kept back: {why}")] if rejected else []),
    ]
    wires = [Wire(StepId("draft"), ASK, "draft"), Wire(ASK, StepId("sent"), "text")]
    if rejected:
        wires.append(Wire(ASK, StepId("kept"), "why", "rejected"))
    return Graph("Ask", steps=tuple(sorted(steps, key=lambda s: s.id)), wires=tuple(sorted(wires)))


async def decided(tmp_path: Path, graph: Graph, decision: Decision) -> RunResult:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        run = await engine.start_run(graph, {})
        asked = await hearing.first(ApprovalAsked)
        assert (asked.run, asked.step) == (run, ASK)
        assert list(await engine.approvals()) == [asked]
        await engine.decide(run, ASK, decision)
        result = (await hearing.first(RunFinished)).result
        assert hearing.of(ApprovalGiven)[0].decision == decision
        assert await engine.approvals() == ()
    assert result.status is RunStatus.SUCCESS
    return result


async def test_approved_the_text_goes_on(tmp_path: Path) -> None:
    result = await decided(tmp_path, approval(), Decision(is_approved=True))
    draft = result.steps[StepId("draft")].output["response"]
    assert result.outputs == {"sent": f"sent: {draft}"}
    assert result.steps[ASK].note == "Approved."
    assert result.steps[StepId("kept")].state is StepState.SKIPPED


async def test_an_edited_text_goes_on_instead(tmp_path: Path) -> None:
    result = await decided(tmp_path, approval(), Decision(is_approved=True, text="better"))
    assert result.outputs == {"sent": "sent: better"}
    assert result.steps[ASK].note == "Approved with changes."


async def test_a_rejection_takes_the_other_way_with_its_reason(tmp_path: Path) -> None:
    result = await decided(tmp_path, approval(), Decision(is_approved=False, reason="too long"))
    assert result.outputs == {"kept": "kept back: too long"}
    assert result.steps[ASK].note == "Rejected: too long"
    assert result.steps[StepId("sent")].note == 'ask went to "rejected".'


async def test_a_rejection_that_leads_nowhere_ends_there(tmp_path: Path) -> None:
    result = await decided(tmp_path, approval(rejected=False), Decision(is_approved=False))
    assert result.outputs == {}
    assert result.steps[StepId("sent")].state is StepState.SKIPPED


async def test_nobody_decides_twice_or_what_nobody_asked(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        with pytest.raises(NothingToDecide):
            await engine.decide(RunId("gone"), ASK, Decision(is_approved=True))
        run = await engine.start_run(approval(), {})
        await hearing.first(ApprovalAsked)
        await engine.decide(run, ASK, Decision(is_approved=True))
        with pytest.raises(NothingToDecide):
            await engine.decide(run, ASK, Decision(is_approved=False))
        await hearing.first(RunFinished)


async def test_others_work_while_a_person_thinks_although_models_work_one_by_one(
    tmp_path: Path,
) -> None:
    graph = Graph(steps=(Step(ASK, "approval", settings={"text": "well?"}), model_step("m", "Hi")))
    async with engine_on(tmp_path, quick("m"), sequential_execution=True) as (engine, hearing):
        run = await engine.start_run(graph, {})
        await hearing.first(ApprovalAsked)
        assert (await hearing.first(StepFinished)).step == "m"
        await engine.decide(run, ASK, Decision(is_approved=True))
        await hearing.first(RunFinished)


async def test_a_run_that_waits_survives_a_restart(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        run = await engine.start_run(approval(), {})
        asked = await hearing.first(ApprovalAsked)
    assert hearing.of(RunFinished)[0].result.status is RunStatus.INTERRUPTED
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        assert [one.run for one in await engine.unfinished_runs()] == [run]
        await engine.resume_run(run)
        again = await hearing.first(ApprovalAsked)
        assert (again.run, again.text) == (run, asked.text)
        await engine.decide(run, ASK, Decision(is_approved=True))
        result = (await hearing.first(RunFinished)).result
    assert result.status is RunStatus.SUCCESS
    assert result.outputs == {"sent": f"sent: {asked.text}"}
