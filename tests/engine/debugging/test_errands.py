"""Runs of a part of a pipeline: to here, one step, pinned, muted and bypassed steps."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.values.debugging import Errand
from forge_gui.values.errors import PipelineRefused, TimeIsUp
from forge_gui.values.events import RunStarted
from forge_gui.values.graph import Graph, Step, StepMode, Wire
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import RunResult, RunStatus, StepState
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

A, B, C, D = (StepId(name) for name in "abcd")
CHAIN = pipeline(
    [
        template_step("a", "a:{topic}"),
        template_step("b", "b:{a}"),
        template_step("c", "c:{b}"),
        template_step("d", "d:{a}"),
    ],
    ["a>b.a", "b>c.b", "a>d.a"],
    {"topic": "tea"},
)


def with_modes(graph: Graph, modes: Mapping[StepId, StepMode]) -> Graph:
    steps = tuple(replace(one, mode=modes.get(one.id, one.mode)) for one in graph.steps)
    return replace(graph, steps=steps)


def with_settings(graph: Graph, name: StepId, **settings: str) -> Graph:
    steps = tuple(
        replace(one, settings=dict(settings)) if one.id == name else one for one in graph.steps
    )
    return replace(graph, steps=steps)


def said(result: RunResult) -> dict[str, tuple[StepState, object, str]]:
    """State, response and reason of each step."""
    return {
        name: (one.state, one.output.get("response"), one.cause or one.note)
        for name, one in result.steps.items()
    }


async def ran(tmp_path: Path, graph: Graph, errand: Errand | None = None) -> RunResult:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        return await engine.run(graph, {}, None, errand or Errand())


async def test_run_to_here_runs_what_it_needs_and_nothing_else(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, hearing):
        result = await engine.run(CHAIN, {}, None, Errand(frozenset({B})))
        (summary,) = await engine.runs()
    assert set(result.steps) == {A, B}
    assert result.outputs == {B: "b:a:tea"}
    assert hearing.of(RunStarted)[0].steps == (A, B)
    assert (summary.done, summary.steps) == (2, 2)


async def test_what_lies_outside_of_an_errand_need_not_be_ready(tmp_path: Path) -> None:
    broken = with_settings(CHAIN, C, text="{b} {nobody}")
    broken = replace(broken, steps=(*broken.steps, model_step("e", "Hi", "simulation:none")))
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        assert len(await engine.check(broken, {})) == 2
        errand = Errand(frozenset({B, D}))
        assert not await engine.check(broken, {}, None, errand)
        result = await engine.run(broken, {}, None, errand)
    assert result.outputs == {B: "b:a:tea", D: "d:a:tea"}


async def test_one_step_on_given_outputs(tmp_path: Path) -> None:
    broken = with_settings(CHAIN, A, text="{nobody}")
    errand = Errand(frozenset({C}), {B: {"response": "kept"}})
    result = await ran(tmp_path, broken, errand)
    assert said(result) == {
        B: (StepState.CACHED, "kept", "Given."),
        C: (StepState.DONE, "c:kept", ""),
    }
    assert result.outputs == {C: "c:kept"}


async def test_a_pinned_step_does_not_run_and_neither_does_what_only_it_needs(
    tmp_path: Path,
) -> None:
    pinned = replace(CHAIN, pins={B: {"response": "frozen"}})
    result = await ran(tmp_path, with_settings(pinned, B, text="{nobody}"))
    assert said(result) == {
        A: (StepState.DONE, "a:tea", ""),
        B: (StepState.CACHED, "frozen", "Pinned."),
        C: (StepState.DONE, "c:frozen", ""),
        D: (StepState.DONE, "d:a:tea", ""),
    }
    assert result.outputs == {C: "c:frozen", D: "d:a:tea"}
    without_d = replace(pinned, steps=pinned.steps[:3], wires=pinned.wires[:1] + pinned.wires[2:])
    assert said(await ran(tmp_path, without_d))[A] == (
        StepState.SKIPPED,
        None,
        "Nothing that runs needs it.",
    )


async def test_a_pin_does_not_hold_where_its_step_is_the_target(tmp_path: Path) -> None:
    pinned = replace(CHAIN, pins={A: {"response": "x"}, B: {"response": "frozen"}})
    result = await ran(tmp_path, pinned, Errand(frozenset({B})))
    assert said(result)[B] == (StepState.DONE, "b:x", "")


async def test_a_muted_step_is_skipped_with_what_needs_it(tmp_path: Path) -> None:
    muted = with_modes(CHAIN, {B: StepMode.MUTED})
    muted = with_settings(with_settings(muted, B, text="{nobody}"), C, text="{b}{nobody}")
    result = await ran(tmp_path, muted)
    assert result.status is RunStatus.SUCCESS
    assert said(result) == {
        A: (StepState.DONE, "a:tea", ""),
        B: (StepState.SKIPPED, None, "Muted."),
        C: (StepState.SKIPPED, None, "b is muted."),
        D: (StepState.DONE, "d:a:tea", ""),
    }


async def test_a_merge_does_without_a_muted_step(tmp_path: Path) -> None:
    graph = pipeline(
        [
            template_step("a", "A"),
            template_step("b", "B"),
            Step(C, "merge", settings={"inputs": "{a} {b}"}),
        ],
        ["a>c.a", "b>c.b"],
    )
    result = await ran(tmp_path, with_modes(graph, {A: StepMode.MUTED}))
    assert result.outputs == {C: "B"}
    result = await ran(tmp_path, with_modes(graph, {A: StepMode.MUTED, B: StepMode.MUTED}))
    assert result.steps[C].state is StepState.SKIPPED


async def test_a_bypassed_step_lets_its_first_wired_input_through(tmp_path: Path) -> None:
    graph = pipeline(
        [
            template_step("a", "A"),
            model_step("b", "{topic} {a}", "simulation:none"),
            template_step("c", "c:{b}"),
        ],
        ["a>b.a", "b>c.b"],
        {"topic": "tea"},
    )
    result = await ran(tmp_path, with_modes(graph, {B: StepMode.BYPASSED}))
    assert said(result)[B] == (StepState.DONE, "A", "Bypassed.")
    assert result.outputs == {C: "c:A"}
    unwired = replace(graph, wires=(Wire(B, C, "b"),))
    unwired = with_settings(unwired, B, model="", prompt="{topic}")
    result = await ran(tmp_path, with_modes(unwired, {B: StepMode.BYPASSED}))
    assert result.outputs[C] == "c:tea"


async def test_a_bypassed_branch_goes_its_first_way(tmp_path: Path) -> None:
    graph = Graph(
        steps=(
            template_step("a", "A"),
            Step(B, "branch", settings={"value": "{a}"}),
            template_step("c", "{b}"),
            template_step("d", "{b}"),
        ),
        wires=(Wire(A, B, "a"), Wire(B, C, "b", "then"), Wire(B, D, "b", "else")),
    )
    result = await ran(tmp_path, with_modes(graph, {B: StepMode.BYPASSED}))
    assert result.outputs == {C: "A"}
    assert result.steps[D].note == 'b went to "then".'


async def test_bypassed_output_steps_and_pinned_ones_are_results_all_the_same(
    tmp_path: Path,
) -> None:
    graph = pipeline(
        [
            template_step("a", "A"),
            Step(B, "output", settings={"text": "<{a}>"}),
            Step(C, "output", settings={"text": "[{a}]"}),
        ],
        ["a>b.a", "a>c.a"],
    )
    graph = replace(with_modes(graph, {B: StepMode.BYPASSED}), pins={C: {"response": "frozen"}})
    assert (await ran(tmp_path, graph)).outputs == {B: "A", C: "frozen"}


@pytest.mark.parametrize(
    ("graph", "errand", "word"),
    [
        (CHAIN, Errand(frozenset({StepId("bb")})), "no step bb"),
        (CHAIN, Errand(given={StepId("bb"): {"response": ""}}), "no step bb"),
        (CHAIN, Errand(given={B: {"text": ""}}), "no response"),
        (replace(CHAIN, pins={B: {}}), Errand(), "no response"),
        (
            with_modes(pipeline([template_step("a", "A")]), {A: StepMode.BYPASSED}),
            Errand(),
            "nothing comes in",
        ),
        (
            Graph(
                steps=(Step(A, "branch", settings={"value": "x"}), template_step("b", "{a}")),
                wires=(Wire(A, B, "a", "then"),),
                pins={A: {"response": "x"}},
            ),
            Errand(),
            "which way",
        ),
    ],
)
async def test_errands_that_cannot_be_run_are_refused(
    tmp_path: Path, graph: Graph, errand: Errand, word: str
) -> None:
    with pytest.raises(PipelineRefused, match=word):
        await ran(tmp_path, graph, errand)


async def test_an_unknown_kind_may_be_pinned_or_muted(tmp_path: Path) -> None:
    odd = replace(CHAIN, steps=(CHAIN.steps[0], Step(B, "strange"), *CHAIN.steps[2:]))
    frozen: JsonObject = {"response": "frozen"}
    assert (await ran(tmp_path, replace(odd, pins={B: frozen}))).outputs[C] == "c:frozen"
    assert (await ran(tmp_path, with_modes(odd, {B: StepMode.MUTED}))).outputs == {D: "d:a:tea"}


async def test_loading_nothing_for_steps_that_do_not_work(tmp_path: Path) -> None:
    graph = pipeline(
        [model_step("a", "Hi", "simulation:m"), model_step("b", "{a}", "simulation:n")], ["a>b.a"]
    )
    async with engine_on(tmp_path, quick("m"), quick("n")) as (engine, _):
        await engine.run(replace(graph, pins={A: {"response": "x"}}), {})
        assert [one.id for one in await engine.loaded_models()] == [ModelId("simulation", "n")]


async def test_what_is_looked_up_before_a_run_counts_as_its_time(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m"), run_timeout=0.2) as (engine, _):

        async def never(text: str) -> ModelId:
            await asyncio.sleep(60)
            raise AssertionError(text)

        engine._parts.catalogue.resolve = never  # type: ignore[method-assign]
        with pytest.raises(TimeIsUp):
            await engine.start_run(pipeline([model_step("a", "Hi")]), {})


async def test_an_errand_may_ask_for_nothing_from_the_cache(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Hi", temperature=0, seed=1)])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        states = [
            (await engine.run(graph, {}, None, Errand(is_anew=is_anew))).steps[A].state
            for is_anew in (False, False, True)
        ]
    assert states == [StepState.DONE, StepState.CACHED, StepState.DONE]
