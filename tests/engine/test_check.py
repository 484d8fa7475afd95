"""What is refused before a run: every fault at once, each in a sentence that names its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.engine.pipeline.check import check
from forge_gui.engine.pipeline.kinds.built_in import KINDS, settings_schemas
from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph, PipelineInput, PortKind, Step
from forge_gui.values.ids import ModelId, StepId
from tests.engine.simulated import engine_on, model_step, pipeline, quick, template_step

MODEL = ModelId("simulation", "m")


def faults(graph: Graph, inputs: dict[str, str] | None = None) -> tuple[Fault, ...]:
    return check(graph, inputs or {}, KINDS, {"simulation:m": MODEL}).faults


def sentences(graph: Graph, inputs: dict[str, str] | None = None) -> list[str]:
    return [fault.sentence for fault in faults(graph, inputs)]


def test_a_sound_graph_is_prepared_whole() -> None:
    graph = pipeline([model_step("a", "{q}"), template_step("b", "{a}")], ["a>b.a"], {"q": "x"})
    checked = check(graph, {}, KINDS, {"simulation:m": MODEL})
    assert checked.faults == ()
    assert set(checked.works) == {"a", "b"}


def test_an_empty_pipeline_is_refused() -> None:
    assert sentences(Graph()) == [
        "The pipeline has no steps. Add one from the library or a sample."
    ]


def test_a_loop_is_named_step_by_step() -> None:
    steps = [template_step(name, "{x}") for name in "abcd"]
    graph = pipeline(steps, ["a>b.x", "b>c.x", "c>a.x", "c>d.x"])
    assert sentences(graph) == [
        "These steps wait for each other: a -> b -> c -> a. Remove one of the wires."
    ]


def test_a_step_that_waits_for_itself_is_a_loop() -> None:
    graph = pipeline([template_step("a", "{x}")], ["a>a.x"])
    assert "a -> a" in sentences(graph)[0]


def test_two_loops_are_two_faults() -> None:
    steps = [template_step(name, "{x}") for name in "abcd"]
    graph = pipeline(steps, ["a>b.x", "b>a.x", "c>d.x", "d>c.x"])
    assert [one.split(":")[1].split(".")[0] for one in sentences(graph)] == [
        " a -> b -> a",
        " c -> d -> c",
    ]


def test_a_long_loop_is_shortened() -> None:
    names = [f"s{number}" for number in range(30)]
    steps = [template_step(name, "{x}") for name in names]
    wires = [f"{one}>{two}.x" for one, two in zip(names, [*names[1:], names[0]], strict=True)]
    (sentence,) = sentences(pipeline(steps, wires))
    assert "s0 -> s1 -> s2 -> ... -> s28 -> s29 -> s0" in sentence


@pytest.mark.parametrize(
    ("wire", "words"),
    [
        ("ask>show.texx", 'has no port texx; it asks for text. Did you mean "text"?'),
        ("aks>show.text", 'begins at a step that is not there. Did you mean "ask"?'),
        ("ask>shwo.text", 'leads to a step that is not there. Did you mean "show"?'),
        ("ask>q.text", "leads to an input of the pipeline."),
        ("out>show.text", "out gives nothing on."),
    ],
)
def test_wires_that_lead_nowhere_are_named(wire: str, words: str) -> None:
    steps = [
        model_step("ask", "{q}"),
        template_step("show", "{text}"),
        Step(StepId("out"), "output", settings={"text": "done"}),
    ]
    found = sentences(pipeline(steps, [wire], {"q": "x"}))
    assert any(words in sentence for sentence in found), found


def test_a_port_that_nothing_feeds_says_what_to_do() -> None:
    (fault,) = faults(pipeline([template_step("show", "{text}")]))
    assert fault == Fault(
        "show needs something for {text}: lay a wire to it, or add an input of that name.",
        "show",
        "text",
    )


def test_template_faults_have_line_and_column() -> None:
    (fault,) = faults(pipeline([template_step("show", "one\n  {b c}")]))
    assert fault.place == "line 2, column 3 of the text"
    assert fault.step == "show"
    assert "is not a placeholder" in fault.sentence


def test_settings_are_checked_with_their_bounds_and_spelling() -> None:
    step = model_step("a", "hi", temperature=9, max_tokens="many", sead=3)
    found = {fault.place: fault.sentence for fault in faults(pipeline([step]))}
    assert found["temperature"] == 'a: "temperature" must be a number from 0 to 5, not 9.'
    assert '"max_tokens" must be a whole number' in found["max_tokens"]
    assert found["sead"] == 'a: "sead" is no known key here. Did you mean "seed"?'


def test_kinds_and_models_are_looked_up() -> None:
    steps = [
        Step(StepId("a"), "tempalte"),
        model_step("b", "hi", ""),
        model_step("c", "hi", "simulation:q"),
    ]
    assert sentences(pipeline(steps)) == [
        'a: "tempalte" is no kind of step. Did you mean "template"?',
        "b: no model is chosen.",
        'c: "simulation:q" is no known model.',
    ]


def test_names_must_differ_and_be_names() -> None:
    graph = pipeline([template_step("a b", "x"), template_step("q", "y")], (), {"q": "1"})
    found = sentences(graph)
    assert any('"a b" cannot be a name' in one for one in found)
    assert any("The name q is there twice" in one for one in found)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (PortKind.NUMBER, "3.5", "three"),
        (PortKind.NUMBER, "-1e3", "nan"),
        (PortKind.YES_NO, "Yes", "maybe"),
        (PortKind.JSON, '{"a": 1}', "{a}"),
        (PortKind.LIST, "[1, 2]", '{"a": 1}'),
    ],
)
def test_given_values_must_be_of_their_kind(kind: PortKind, good: str, bad: str) -> None:
    graph = Graph(inputs=(PipelineInput(StepId("q"), kind),), steps=(template_step("a", "{q}"),))
    assert sentences(graph, {"q": good}) == []
    (sentence,) = sentences(graph, {"q": bad})
    assert sentence.startswith("The input q must be ")
    assert f'not "{bad}"' in sentence


def test_an_input_without_value_and_example_must_be_given_where_it_is_used() -> None:
    used = pipeline([template_step("a", "{q}")], (), {"q": ""})
    assert sentences(used) == ["The input q must be given; it has no example."]
    assert sentences(used, {"q": ""}) == []
    assert sentences(pipeline([template_step("a", "x")], (), {"q": ""})) == []


def test_unknown_inputs_are_refused_with_the_nearest() -> None:
    graph = pipeline([template_step("a", "{query}")], (), {"query": "x"})
    assert sentences(graph, {"qeury": "y"}) == [
        'The pipeline has no input "qeury". Did you mean "query"?'
    ]


async def test_models_are_resolved_and_misspelt_ones_get_a_suggestion(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "hi", "simulation:writr"), model_step("b", "ho", "writer")])
    async with engine_on(tmp_path, quick("writer")) as (engine, _):
        (fault,) = await engine.check(graph, {})
        assert await engine.resolve_model("writer") == ModelId("simulation", "writer")
    assert fault.step == "a"
    assert 'Did you mean "simulation:writer"?' in fault.sentence


async def test_a_backend_that_is_not_there_is_a_fault_of_the_step(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        (fault,) = await engine.check(pipeline([model_step("a", "hi", "ollama:llama3")]), {})
    assert "needs the ollama backend, which is not switched on" in fault.sentence


async def test_a_prompt_longer_than_the_context_is_refused_before_the_run(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Say {q}")], (), {"q": "short"})
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        assert await engine.check(graph, {"q": "word " * 2_000}) == ()
        (fault,) = await engine.check(graph, {"q": "word " * 20_000})
    assert fault.step == "a"
    assert "the context of simulation:m holds 4096" in fault.sentence


async def test_steps_of_one_model_share_the_longest_context_they_ask_for(tmp_path: Path) -> None:
    steps = [model_step("a", "x", context_length=512), model_step("b", "y", context_length=1024)]
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        await engine.run(pipeline(steps), {})
        (loaded,) = await engine.loaded_models()
    assert loaded.context_length == 1024


def test_every_setting_has_a_title_and_a_description_for_the_inspector() -> None:
    for schema in settings_schemas().values():
        properties = schema["properties"]
        assert isinstance(properties, dict)
        for name, about in properties.items():
            assert about.get("title"), name
            assert about.get("description"), name
