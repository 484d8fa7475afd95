"""Whatever a graph is like: the check answers in sentences, and what it lets through runs."""

from __future__ import annotations

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.check import Checked, check
from forge_gui.engine.pipeline.executor import Execution, Surroundings
from forge_gui.engine.pipeline.given import given_values
from forge_gui.engine.pipeline.kinds.built_in import KINDS
from forge_gui.engine.pipeline.plan import make_plan
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.errors import Fault
from forge_gui.values.generation import GenerateRequest, GenerateResult, StopReason
from forge_gui.values.graph import Graph, PipelineInput, PortKind, Step, Wire
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunStatus

names = st.sampled_from(("a", "b", "c", "d", "9x", "")).map(StepId)
texts = st.sampled_from(("", "x", "{a}", "{b} {c}", "{a} {b[response]}", "{", "{}", "{a b}", "}}"))
values: st.SearchStrategy[Json] = st.sampled_from((None, 3, True, [], {"k": 1}, "x"))
settings = st.fixed_dictionaries(
    {}, optional={"text": texts | values, "prompt": texts, "model": texts | values, "seed": values}
)
steps = st.builds(
    Step, names, st.sampled_from(("template", "template", "output", "model", "nope")), st.just("")
)


@st.composite
def messy_graphs(draw: st.DrawFn) -> Graph:
    """Anything that the types allow."""
    made = draw(st.lists(steps, max_size=5))
    wires = st.builds(Wire, names, names, names, st.sampled_from(("out", "out", "other")))
    inputs = st.builds(PipelineInput, names, st.sampled_from(PortKind), example=texts)
    return Graph(
        inputs=tuple(draw(st.lists(inputs, max_size=2))),
        steps=tuple(Step(step.id, step.kind, "", draw(settings)) for step in made),
        wires=tuple(draw(st.lists(wires, max_size=5))),
    )


def checked(graph: Graph) -> Checked:
    models: dict[str, ModelId | Fault] = {"x": ModelId("simulation", "x")}
    return check(graph, {}, KINDS, models)


@given(messy_graphs())
def test_every_fault_is_a_sentence(graph: Graph) -> None:
    for fault in checked(graph).faults:
        assert fault.sentence.endswith((".", "?"))


@given(messy_graphs())
def test_what_passes_the_check_runs(graph: Graph) -> None:
    found = checked(graph)
    if found.faults:
        return

    async def answer(request: GenerateRequest, _: Listener) -> GenerateResult:
        return GenerateResult(request.model, "said", StopReason.STOP)

    async def run() -> RunStatus:
        plan = make_plan(graph, found.works, given_values(graph, {}), found.bound)
        around = Surroundings(answer, lambda _: None, Clock())
        execution = Execution(plan, RunId("r"), around)
        await execution.go()
        return execution.close().status

    assert asyncio.run(run()) is RunStatus.SUCCESS
