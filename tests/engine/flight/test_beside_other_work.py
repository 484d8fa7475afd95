"""Plans count what goes on in the same engine: it is flown beside the run."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from forge_gui.engine.pipeline.flight.simulate import fly
from forge_gui.engine.pipeline.flight.words import Aboard, Carried, Setting, Task
from forge_gui.engine.pool.going_on import going_on
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.state import PoolState
from forge_gui.engine.pool.words import Demand, Memory, Use, UseId
from forge_gui.values.generation import GenerateRequest, RunnerOptions, Sampling
from forge_gui.values.ids import ModelId, RunId, StepId
from tests.engine.simulated import engine_on, model_step, pipeline, quick

GIB = 1024**3
OURS, THEIRS = ModelId("simulation", "ours"), ModelId("simulation", "theirs")
OPTIONS = RunnerOptions()


def _carried(model: ModelId, load_s: float = 1.0) -> Carried:
    memory = Memory(6 * GIB)
    return Carried(Demand(model, OPTIONS, memory, load_s=load_s), memory, load_s)


def _setting(*others: Task, limit: int = 10 * GIB, is_eager: bool = False) -> Setting:
    aboard = Aboard((THEIRS, OPTIONS), Memory(6 * GIB), 1.0)
    of_others = {(THEIRS, OPTIONS): _carried(THEIRS)}
    return Setting(
        Memory(limit, models=9),
        Rules(is_eager=is_eager),
        (aboard,),
        others=others,
        of_others=of_others,
    )


_OURS = (Task(StepId("a"), (OURS, OPTIONS), 2.0),)
_BUSY = Task(StepId("x"), (THEIRS, OPTIONS), 10.0, is_shared=True)
_CARRIED = {(OURS, OPTIONS): _carried(OURS)}


def test_a_run_waits_until_the_model_that_others_use_may_go() -> None:
    alone, beside = (fly(_OURS, _CARRIED, _setting(*one)) for one in ((), (_BUSY,)))
    assert alone.seconds == pytest.approx(3.0)
    assert beside.seconds == pytest.approx(13.0)
    assert (beside.loads, beside.swaps) == (alone.loads, alone.swaps) == (1, 1)
    assert [one.id for one in beside.worked] == ["a"]


def test_work_that_has_room_beside_the_run_does_not_hold_it_up() -> None:
    beside = fly(_OURS, _CARRIED, _setting(_BUSY, limit=20 * GIB, is_eager=True))
    assert beside.seconds == pytest.approx(3.0)
    assert len(beside.visits) == 2


def test_loads_of_others_are_not_counted_as_the_runs_own() -> None:
    key = (ModelId("simulation", "third"), OPTIONS)
    others = (_BUSY, Task(StepId("y"), key, 1.0, after=(0,)))
    setting = _setting(*others, limit=30 * GIB)
    setting.of_others[key] = _carried(key[0])  # type: ignore[index]
    tasks = (*_OURS, Task(StepId("b"), (OURS, OPTIONS), 20.0, after=(0,)))
    assert fly(tasks, _CARRIED, setting).loads == 1


def test_a_model_that_is_shared_gives_each_its_part() -> None:
    mine = (Task(StepId("a"), (THEIRS, OPTIONS), 2.0, is_shared=True),)
    carried = {(THEIRS, OPTIONS): _carried(THEIRS)}
    assert fly(mine, carried, _setting(_BUSY)).seconds == pytest.approx(4.0)


def test_what_goes_on_is_told_with_what_it_waits_for() -> None:
    state, run = PoolState(Memory(10 * GIB, models=9)), RunId("r")
    uses = [
        Use(StepId("one"), THEIRS, OPTIONS),
        Use(StepId("text"), after=(StepId("one"),)),
        Use(StepId("two"), OURS, OPTIONS, after=(StepId("text"),)),
    ]
    state.announce(run, 1, uses, 0.0)
    state.know(_carried(THEIRS).demand, 0.0)
    state.know(_carried(OURS).demand, 0.0)
    found = going_on(state.leases, state.queue, state.outlooks)
    assert [(one.demand.model, one.after) for one in found] == [(THEIRS, ()), (OURS, (0,))]
    state.use_done(_use_id(run, "one"), 1.0)
    state.ask(_carried(THEIRS).demand, 1.0)
    found = going_on(state.leases, state.queue, state.outlooks)
    assert [(one.demand.model, one.after) for one in found] == [(THEIRS, ()), (OURS, ())]
    assert not any(one.is_working for one in found)


def _use_id(run: RunId, step: str) -> UseId:
    return UseId(run, StepId(step), 1)


async def test_a_plan_beside_a_chat_waits_for_it(tmp_path: Path) -> None:
    models = [
        quick("ours", size_mb=60, tokens=3),
        quick("theirs", size_mb=60, tokens=4000, tokens_per_s=20.0),
    ]
    graph = pipeline([model_step("s", "Write.", "simulation:ours")], [])
    limits = {"cpu_memory_limit_mb": 100}
    async with engine_on(tmp_path, *models, orchestrator=limits) as (engine, _):
        await engine.run(graph, {})
        before = await engine.flight_plan(graph, {})
        request = GenerateRequest(THEIRS, "Write much.", sampling=Sampling(max_tokens=4000))
        async with asyncio.TaskGroup() as group:
            begun = asyncio.Event()
            chat = group.create_task(engine.generate(request, lambda _: begun.set()))
            await begun.wait()
            beside = await engine.flight_plan(graph, {})
            chat.cancel()
    assert not before.remarks
    assert any("Other work" in str(one) for one in beside.remarks)
    assert beside.loads == 1
