"""Flows of Rivet, Langflow, Flowise and ChainForge as pipelines: each flow in tests/data/flows, whole."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.formats.foreign.chainforge import MAPPERS as CHAINFORGE
from forge_gui.engine.formats.foreign.flowise_agent import AgentFlow
from forge_gui.engine.formats.foreign.flowise_chat import CHAT_MAPPERS
from forge_gui.engine.formats.foreign.importing import import_flow
from forge_gui.engine.formats.foreign.langflow_nodes import MAPPERS as LANGFLOW
from forge_gui.engine.formats.foreign.rivet import MAPPERS as RIVET
from forge_gui.engine.formats.foreign.rivet_unfold import INNER_INPUT, INNER_OUTPUT
from forge_gui.engine.pipeline.document import parse_pipeline, pipeline_text
from forge_gui.values.errors import FileDamaged
from forge_gui.values.foreign import Fidelity, Imported, NodeFate
from forge_gui.values.graph import Graph, StepMode
from forge_gui.values.ids import StepId
from forge_gui.values.runs import RunStatus, StepState
from tests.engine.simulated import engine_on, quick

FLOWS = Path(__file__).parents[1] / "data" / "flows"
FILES = sorted(path for path in FLOWS.rglob("*") if path.is_file())
_SAME = (
    {"Prompt", "Prompt Template", "PromptTemplate", "PromptComponent"},
    {"TextInput", "Text Input"},
    {"TextOutput", "Text Output"},
    {"Agent", "AgentComponent", "ToolCallingAgent", "SimpleAgent"},
    {"CombineText", "TextCombiner"},
    {"ParserComponent", "Parser"},
    {"StructuredOutput", "StructuredOutputComponent"},
    {"BatchRunComponent", "BatchRun"},
    {"JSONCleaner", "ParseJSONData"},
    {"MergeDataComponent", "MergeData"},
    {"Memory", "MemoryComponent", "StoreMessage", "MessageStore"},
)
"""Names that Langflow gave one component over the years."""


def imported(name: str) -> Imported:
    (path,) = (path for path in FILES if path.stem == name)
    return import_flow(path.read_bytes(), path.name)


def fate(found: Imported, title: str) -> NodeFate:
    return next(node for node in found.report.nodes if node.title == title)


def prompts(graph: Graph) -> dict[str, object]:
    return {str(s.id): s.settings["prompt"] for s in graph.steps if s.kind in ("model", "map")}


def on_simulation(graph: Graph) -> Graph:
    """The same with simulated models, and no files."""
    steps = []
    for step in graph.steps:
        settings = dict(step.settings)
        if step.kind == "model" or settings.get("model"):
            settings["model"] = "simulation:m"
        if step.kind in ("file_in", "approval"):
            step, settings = replace(step, kind="template"), {"text": "from afar"}
        steps.append(replace(step, settings=settings))
    ports = {step.id for step in steps if step.settings == {"text": "from afar"}}
    return replace(
        graph,
        steps=tuple(steps),
        wires=tuple(wire for wire in graph.wires if wire.target not in ports),
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
async def test_every_flow_becomes_a_pipeline_that_runs(path: Path, tmp_path: Path) -> None:
    found = import_flow(path.read_bytes(), path.name)
    share = found.report.llm_share
    assert share is not None
    assert share >= 0.8
    graph = found.graph
    assert set(graph.layout) == {str(s.id) for s in graph.steps} | {i.name for i in graph.inputs}
    assert parse_pipeline(pipeline_text(graph)).steps == graph.steps
    made = {name for node in found.report.nodes for name in node.steps}
    assert {str(step.id) for step in graph.steps} <= made
    runs = on_simulation(graph)
    kinds = {"number": "7", "yes_no": "yes", "json": "{}", "list": "[]"}
    inputs = {str(i.name): i.example or kinds.get(i.kind, "some words") for i in graph.inputs}
    async with engine_on(tmp_path, quick("m", tokens=4)) as (engine, _):
        assert await engine.check(runs, inputs) == ()
        result = await engine.run(runs, inputs)
    worked = {step.state for step in result.steps.values()}
    # A simulated answer is no JSON: what reads it may fail, and what waits for that is skipped.
    reads_json = any(s.kind == "json" or "json_schema" in s.settings for s in graph.steps)
    assert result.status is RunStatus.SUCCESS or reads_json, result.error
    assert StepState.DONE in worked


@pytest.mark.parametrize("program", ["rivet", "langflow", "flowise", "chainforge"])
def test_there_are_ten_flows_of_each_program_and_they_hold_every_kind_that_is_mapped(
    program: str,
) -> None:
    files = [path for path in FILES if path.parent.name == program]
    assert len(files) >= 10
    seen = set[str]()
    for path in files:
        seen |= {node.kind for node in import_flow(path.read_bytes(), path.name).report.nodes}
    mapped = {
        "rivet": set(RIVET) - {INNER_INPUT, INNER_OUTPUT},
        "langflow": set(LANGFLOW),
        "flowise": {*CHAT_MAPPERS, *AgentFlow().mappers()},
        "chainforge": set(CHAINFORGE),
    }[program]
    for same in _SAME:
        mapped -= same if same & seen else set()
    assert mapped <= seen


def test_prompts_end_up_in_the_steps_that_ask_them() -> None:
    graph = imported("02-system-and-chain").graph
    writer = graph.step("writer")
    assert writer is not None
    assert writer.settings == {
        "model": "anthropic:claude-3-5-sonnet-latest",
        "prompt": "A story about {hero} and a {{ curly }} brace.",
        "system": "You write for children of ten years.",
        "temperature": 0.9,
        "max_tokens": 1024,
    }
    assert [given.name for given in graph.inputs] == ["hero"]
    assert prompts(graph)["editor"] == "Shorten this to five sentences:\n\n{writer}"


def test_a_graph_inside_stands_in_the_place_of_its_node() -> None:
    found = imported("07-subgraphs")
    assert prompts(found.graph) == {
        "draft_it_chat": "Write three sentences on {theme}.",
        "draft_once_more_chat": "Write three sentences on {theme}.",
    }
    assert found.report.remarks


def test_a_loop_makes_one_round_and_says_so() -> None:
    found = imported("08-loop")
    assert prompts(found.graph) == {"editor": "Improve this text:\n{text}"}
    assert fate(found, "Loop Controller").fidelity is Fidelity.PART


def test_lists_go_through_maps() -> None:
    assert prompts(imported("05-split-run").graph) == {
        "split": "{item}",
        "translator": "Translate into German: {item}",
    }
    assert prompts(imported("06-loop").graph)["open_ai"] == "Translate {item} into French"
    assert prompts(imported("11-agentflow-iteration").graph)["greet"] == "Greet {item[name]}"
    both = imported("03-combinations").graph.step("prompt")
    assert both is not None
    assert both.settings["prompt"] == "A {item[mood]} {item[animal]}"
    items = str(both.settings["items"]).replace("{{", "{").replace("}}", "}")
    assert len(json.loads(items)) == 6


def test_the_way_that_a_fork_took_is_the_only_one_that_runs() -> None:
    graph = imported("09-agentflow-conditions").graph
    reply = graph.step("all_else_way")
    assert reply is not None
    assert reply.settings["passes"] == "We send it tomorrow."
    assert reply.settings["value"] == "{how_many_2_else}"


async def test_words_behind_a_fork_come_on_their_side_alone(tmp_path: Path) -> None:
    graph = on_simulation(imported("09-agentflow-conditions").graph)
    async with engine_on(tmp_path, quick("m", tokens=4)) as (engine, _):
        few = await engine.run(graph, {"what": "spoons", "count": "3", "question": "-"})
        many = await engine.run(graph, {"what": "spoons", "count": "300", "question": "-"})
    assert few.outputs.get(StepId("all_else")) == "We send it tomorrow."
    assert few.steps[StepId("large_order")].state is StepState.SKIPPED
    assert "all_else" not in many.outputs
    assert many.steps[StepId("large_order")].state is StepState.DONE


def test_what_is_lost_is_told() -> None:
    found = import_flow(
        (FLOWS / "rivet" / "11-not-everything.rivet-project").read_bytes(), "x.rivet-project"
    )
    assert fate(found, "Code").fidelity is Fidelity.NONE
    assert "never run" in fate(found, "Code").sentence
    assert "Tools are not called." in fate(found, "Chat").sentence
    asleep = found.graph.step("asleep")
    assert asleep is not None
    assert asleep.mode is StepMode.MUTED
    assert "choose another" in fate(found, "Gemini").sentence
    assert {given.name for given in found.graph.inputs} == {"http_call", "code"}


def test_comments_become_notes_and_frames() -> None:
    graph = imported("10-comments-and-lists").graph
    (note,) = graph.notes
    assert note.text.startswith("What comes out here")
    (group,) = graph.groups
    assert group.title == "Ideas"
    assert group.members == ("poet",)


def test_the_report_counts() -> None:
    report = imported("04-agent-with-tools").report
    assert [report.count(one) for one in Fidelity] == [1, 1, 2]
    assert report.summary == (
        "4 nodes of Flowise: 1 whole, 1 in part, 2 not. Of the nodes with a model 1 of 1 (100 %)."
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no flow"),
        (b"\xff\xfe{}", "UTF-8"),
        (b"{", "no JSON at line 1"),
        (b"[1, 2]", "no flow"),
        (b'{"flow": {"nodes": []}}', "without a single node"),
        (b'{"data": {"nodes": "x"}, "version": 4}', "no flow"),
        (b"[" * 5_000 + b"]" * 5_000, "nobody writes"),
        (b'{"a":' * 200 + b"1" + b"}" * 200, "nested more than"),
        (b"a: &x [1]\nb: *x\n", "anchors"),
        (b"a: !!python/object/apply:os.system ['true']\n", "tag"),
        (b"!!python/name:os.system\n", "tag"),
        (b"? [1, 2]\n: 3\n", "no text"),
        (b"--- 1\n--- 2\n", "several documents"),
        (b"a: [1, 2\n", "no YAML at line"),
        (b"- " * 200 + b"1", "nested more than"),
        (b"version: 9\ndata: {nodes: {}}\n", "format 9"),
        (b"version: 4\ndata: {nodes: {}}\n", "without a single node"),
    ],
)
def test_what_is_no_flow_is_refused_in_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(FileDamaged) as caught:
        import_flow(data, "x.json")
    assert why in caught.value.sentence
    assert "\n" not in caught.value.sentence.strip()


def test_a_file_of_many_megabytes_is_not_even_read() -> None:
    with pytest.raises(FileDamaged, match="larger than 24 MB"):
        import_flow(b" " * (25 * 1024 * 1024), "x.json")


def test_graphs_that_run_each_other_end() -> None:
    node = {"data": {"graphId": "%s"}, "visualData": "0/0/200/1"}
    graphs = {
        name: {
            "metadata": {"id": name, "name": name},
            "nodes": {
                f'[{name}{number}]:subGraph "Again"': {**node, "data": {"graphId": other}}
                for number, other in enumerate(others)
            },
        }
        for name, others in {
            "a": "bbbbbbbbbb",
            "b": "cccccccccc",
            "c": "dddddddddd",
            "d": "abcd",
        }.items()
    }
    document = {"version": 4, "data": {"metadata": {"mainGraphId": "a"}, "graphs": graphs}}
    found = import_flow(json.dumps(document).encode(), "x.rivet-project")
    assert not found.graph.steps
    assert all(node.fidelity is Fidelity.NONE for node in found.report.nodes)
