"""How a script wants a model loaded holds for everybody who asks for it, and for one load."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.engine import Engine
from forge_gui.engine.pool.load_choices import LoadChoices
from forge_gui.values.evaluations import EvaluationOrder
from forge_gui.values.events import ModelLoaded
from forge_gui.values.generation import GenerateRequest, RunnerOptions, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.kv_types import KvType
from forge_gui.values.runs import RunResult, StepState
from forge_gui.values.tasks import TaskOrder
from forge_gui.values.test_sets import SetRow, Target, TestSet
from tests.engine.simulated import Hearing, engine_on, model_step, pipeline, quick

M = ModelId("simulation", "m")
_counts = st.none() | st.integers(1, 9_000)
_options = st.builds(
    RunnerOptions, _counts, _counts, _counts, _counts, st.none() | st.sampled_from(KvType)
)


@given(_options, _options)
def test_what_is_said_counts_and_the_rest_is_what_was_chosen(
    chosen: RunnerOptions, said: RunnerOptions
) -> None:
    choices = LoadChoices()
    choices.set(M, chosen)
    full = choices.filled(M, said)
    for name in RunnerOptions.__dataclass_fields__:
        wanted = getattr(said, name)
        assert getattr(full, name) == (getattr(chosen, name) if wanted is None else wanted)
    assert choices.filled(M, full) == full
    assert choices.filled(ModelId("simulation", "other"), said) == said
    choices.set(M, RunnerOptions())
    assert choices.filled(M, said) == said


async def _everybody(engine: Engine, folder: Path) -> RunResult:
    """Whoever can ask a model asks it once."""
    await engine.load_model(M)
    await engine.execute_task(TaskOrder("chat", "hi"))
    await engine.answer(GenerateRequest(M, "hi"), lambda _: None)
    await engine.generate(GenerateRequest(M, "hi", sampling=Sampling(seed=1)))
    rows = TestSet("One", (SetRow(1, {"n": "1"}, "1"),))
    await engine.run_evaluation(EvaluationOrder(rows, Target(model=str(M), prompt="Say {n}.")))
    return await engine.run(pipeline([model_step("step", "hi")]), {}, folder)


def _contexts(hearing: Hearing) -> list[int | None]:
    return [event.loaded.context_length for event in hearing.of(ModelLoaded)]


async def test_tasks_steps_chats_and_test_sets_use_one_load(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        await engine.set_load_args(M, {"context_length": 512, "device": "cpu"})
        result = await _everybody(engine, tmp_path)
        assert {step.state for step in result.steps.values()} == {StepState.DONE}
        assert _contexts(hearing) == [512]


async def test_a_new_choice_holds_from_the_next_use_on(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        await _everybody(engine, tmp_path)
        assert len(_contexts(hearing)) == 1
        await engine.set_load_args(M, {"context_length": 512})
        await engine.answer(GenerateRequest(M, "hi"), lambda _: None)
        assert _contexts(hearing)[1:] == [512]


async def test_a_step_that_says_its_context_has_it(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        await engine.set_load_args(M, {"context_length": 512, "threads": 1})
        graph = pipeline([model_step("step", "hi", context_length=1024)])
        await engine.run(graph, {}, tmp_path)
        assert _contexts(hearing) == [1024]
