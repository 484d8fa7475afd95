"""Branch, merge, map, join and pipelines inside pipelines, run by the real engine on simulated models."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import SimulatedFault, Trouble
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.events import Event, RunFinished, StepFinished, StepProgressed
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus, StepState
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step


def step(name: str, kind: str, **settings: Json) -> Step:
    return Step(StepId(name), kind, settings=settings)


def wired(graph: Graph, *wires: str) -> Graph:
    """More wires, written `source.port>target.port`."""
    more = []
    for wire in wires:
        source, _, target = wire.partition(">")
        (name, out), (to, port) = source.split("."), target.split(".")
        more.append(Wire(StepId(name), StepId(to), port, out))
    return Graph(graph.name, "", graph.inputs, graph.steps, tuple(sorted((*graph.wires, *more))))


async def ran(tmp_path: Path, graph: Graph, **inputs: str) -> RunResult:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        return await engine.run(graph, inputs)


def states(result: RunResult) -> dict[str, StepState]:
    return {str(name): one.state for name, one in result.steps.items()}


FORK = wired(
    pipeline(
        [
            step("fork", "branch", value="{mail}", condition="contains", compared_to="urgent"),
            template_step("loud", "URGENT {x}"),
            template_step("calm", "later {x}"),
            step("both", "merge", inputs="{loud}{calm}", how="first"),
            template_step("end", "<{both}>"),
        ],
        ["loud>both.loud", "calm>both.calm", "both>end.both"],
        {"mail": "hello"},
    ),
    "fork.then>loud.x",
    "fork.else>calm.x",
)


@pytest.mark.parametrize(
    ("mail", "taken", "end"),
    [("this is Urgent", "loud", "<URGENT this is Urgent>"), ("tea?", "calm", "<later tea?>")],
)
async def test_a_branch_goes_one_way_and_a_merge_takes_what_comes(
    tmp_path: Path, mail: str, taken: str, end: str
) -> None:
    result = await ran(tmp_path, FORK, mail=mail)
    assert result.status is RunStatus.SUCCESS
    assert result.outputs == {"end": end}
    other = "calm" if taken == "loud" else "loud"
    assert states(result)[taken] is StepState.DONE
    assert states(result)[other] is StepState.SKIPPED
    side = "then" if taken == "loud" else "else"
    assert result.steps[StepId(other)].note == f'fork went to "{side}".'


async def test_without_a_merge_everything_behind_the_other_side_is_skipped(tmp_path: Path) -> None:
    graph = wired(
        pipeline(
            [
                step("fork", "branch", value="{n}", condition="is more than", compared_to="3"),
                template_step("big", "{x}"),
                template_step("after", "{big} {n}"),
                template_step("small", "{x}"),
            ],
            ["big>after.big"],
            {"n": "2"},
        ),
        "fork.then>big.x",
        "fork.else>small.x",
    )
    result = await ran(tmp_path, graph)
    assert states(result) == {
        "fork": StepState.DONE,
        "big": StepState.SKIPPED,
        "after": StepState.SKIPPED,
        "small": StepState.DONE,
    }
    assert result.status is RunStatus.SUCCESS
    assert result.outputs == {"small": "2"}


async def test_a_value_that_is_no_number_fails_its_branch_in_a_sentence(tmp_path: Path) -> None:
    result = await ran(
        tmp_path,
        pipeline(
            [step("fork", "branch", value="{n}", condition="is less than", compared_to="3")],
            inputs={"n": "many"},
        ),
    )
    assert '"many" is no number' in result.steps[StepId("fork")].error


async def test_what_needs_both_sides_is_refused_before_the_run(tmp_path: Path) -> None:
    graph = wired(
        pipeline(
            [
                step("fork", "branch", value="{n}", condition="is empty"),
                template_step("never", "{a}{b}"),
            ],
            inputs={"n": "2"},
        ),
        "fork.then>never.a",
        "fork.else>never.b",
    )
    with pytest.raises(PipelineRefused) as caught:
        await ran(tmp_path, graph)
    assert "never needs else and then of fork" in caught.value.faults[0].sentence


async def test_conditions_that_cannot_be_asked_are_refused_before_the_run(tmp_path: Path) -> None:
    steps = [
        step("a", "branch", value="x", condition="matches pattern", compared_to="(a"),
        step("b", "branch", value="x", condition="is more than", compared_to="few"),
        step("c", "branch", value="x", condition="contains"),
        step("d", "merge", inputs="{a} and {b}"),
    ]
    with pytest.raises(PipelineRefused) as caught:
        await ran(tmp_path, pipeline(steps, inputs={"a_in": "x"}))
    told = " ".join(fault.sentence for fault in caught.value.faults)
    assert "this ( is not closed" in told
    assert 'needs a number, not "few"' in told
    assert "needs something to compare with" in told
    assert 'not "and"' in told


MERGED = [
    ("together", "x\n\ny\n\nX!"),
    ("list", ["x", "y", "X!"]),
    ("object", {"a": "x", "b": "y", "c": "X!"}),
    ("first", "x"),
    ("vote", "x"),
]


@pytest.mark.parametrize(("how", "expected"), MERGED)
async def test_merging(tmp_path: Path, how: str, expected: Json) -> None:
    texts = [template_step("a", "x"), template_step("b", "y"), template_step("c", "X!")]
    merge = step("m", "merge", inputs="{a} {b} {c}", how=how)
    result = await ran(tmp_path, pipeline([*texts, merge], ["a>m.a", "b>m.b", "c>m.c"]))
    assert result.steps[StepId("m")].output["response"] == expected
    assert (result.steps[StepId("m")].note == "2 of 3 agree.") == (how == "vote")


@pytest.mark.parametrize("despite", [True, False])
async def test_a_merge_that_may_goes_on_without_what_failed(tmp_path: Path, despite: bool) -> None:
    merge = step("m", "merge", inputs="{a} {b}", how="list", despite_failures=despite)
    steps = [model_step("a", "Hi"), template_step("tidy", "{a}"), template_step("b", "y"), merge]
    graph = pipeline(steps, ["a>tidy.a", "tidy>m.a", "b>m.b"])
    async with engine_on(tmp_path, quick("m", Trouble.CUT)) as (engine, _):
        result = await engine.run(graph, {})
    assert states(result)["a"] is StepState.FAILED
    assert states(result)["m"] is (StepState.DONE if despite else StepState.SKIPPED)
    assert result.status is (RunStatus.SUCCESS if despite else RunStatus.FAILED)
    assert result.outputs == ({"m": ["y"]} if despite else {})


async def test_a_map_asks_a_model_for_each_item_and_join_writes_them(tmp_path: Path) -> None:
    graph = pipeline(
        [
            step("each", "map", items="{names}", prompt="Greet {item}", model="simulation:m"),
            step("text", "join", items="{list}", each="{number}. {item}", separator="; "),
        ],
        ["each>text.list"],
        {"names": "- Ann\n- Bo\n- Cy"},
    )
    async with engine_on(tmp_path, quick("m", tokens=3)) as (engine, hearing):
        result = await engine.run(graph, {})
    answers = result.steps[StepId("each")].output["response"]
    assert isinstance(answers, list)
    assert len(answers) == 3
    assert result.steps[StepId("each")].completion_tokens == 9
    assert result.outputs[StepId("text")] == "; ".join(
        f"{number}. {answer}" for number, answer in enumerate(answers, 1)
    )
    progress = [(one.done, one.total) for one in hearing.of(StepProgressed)]
    assert progress == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize(
    ("settings", "items", "expected"),
    [
        ({}, '["a", {"name": "Bo"}]', ["a", '{"name":"Bo"}']),
        ({"prompt": "{item[name]}"}, '[{"name": "Bo"}]', ["Bo"]),
        ({"split": "separator", "split_at": ";"}, "a; b;;c", ["a", "b", "c"]),
        ({"split": "paragraphs"}, "a\nb\n\n\nc", ["a\nb", "c"]),
        ({"prompt": "{number}/{item}"}, "x\n\n  2) y", ["1/x", "2/y"]),
        ({}, "", []),
    ],
)
async def test_a_map_without_a_model_fills_in_its_prompt(
    tmp_path: Path, settings: Mapping[str, Json], items: str, expected: list[str]
) -> None:
    graph = pipeline([step("each", "map", items="{list}", **settings)], inputs={"list": "unused"})
    result = await ran(tmp_path, graph, list=items)
    assert result.outputs == {"each": expected}


@pytest.mark.parametrize("rule", ["stop", "go on"])
async def test_what_a_map_had_done_is_kept_when_an_item_fails(tmp_path: Path, rule: str) -> None:
    settings: dict[str, Json] = {
        "items": "a\nb\nc",
        "prompt": "{item}",
        "at_once": 1,
        "if_item_fails": rule,
    }
    graph = pipeline([step("each", "map", model="simulation:m", **settings)])
    fails_second = SimulatedFault(Trouble.CUT, on=2, after_tokens=1)
    async with engine_on(tmp_path, quick("m", fails_second)) as (engine, _):
        result = await engine.run(graph, {})
    each = result.steps[StepId("each")]
    if rule == "stop":
        assert each.error.startswith("Item 2 of 3: ")
        assert each.error.endswith("1 is done and kept.")
        partial = each.output["partial"]
        assert isinstance(partial, list)
        assert len(partial) == 1
    else:
        assert each.output["count"] == 2
        assert each.note == "2 of 3 items; the others failed."


async def test_stopping_a_map_shows_what_it_had(tmp_path: Path) -> None:
    graph = pipeline([step("each", "map", items="a\nb", prompt="{item}", model="simulation:m")])
    hangs_second = SimulatedFault(Trouble.HANG, on=2)
    async with engine_on(tmp_path, quick("m", hangs_second)) as (engine, hearing):
        one_is_done = asyncio.Event()

        def hear(event: Event) -> None:
            if isinstance(event, StepProgressed) and event.done == 1:
                one_is_done.set()

        engine.subscribe(hear)
        run = await engine.start_run(graph, {})
        async with asyncio.timeout(5):
            await one_is_done.wait()
        await engine.stop_run(run)
        (ended,) = hearing.of(StepFinished)
    partial = ended.result.output["partial"]
    assert isinstance(partial, list)
    assert len(partial) == 1


async def test_a_map_that_was_interrupted_does_not_repeat_what_it_had_done(tmp_path: Path) -> None:
    graph = pipeline(
        [step("each", "map", items="a\nb\nc", prompt="{item}", model="simulation:m", at_once=1)]
    )
    async with engine_on(tmp_path, quick("m", SimulatedFault(Trouble.HANG, on=2))) as (engine, _):
        one_is_done = asyncio.Event()

        def hear(event: Event) -> None:
            if isinstance(event, StepProgressed) and event.done == 1:
                one_is_done.set()

        engine.subscribe(hear)
        run = await engine.start_run(graph, {})
        async with asyncio.timeout(5):
            await one_is_done.wait()
    async with engine_on(tmp_path, quick("m", tokens=7)) as (engine, hearing):
        await engine.resume_run(run)
        result = (await hearing.first(RunFinished)).result
    assert result.status is RunStatus.SUCCESS
    assert result.steps[StepId("each")].output["count"] == 3
    assert result.completion_tokens == 14  # two of three items were asked for again
