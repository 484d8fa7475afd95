"""Pipelines as Python give the same results, as pictures they open again; runs as reports."""

from __future__ import annotations

import re
import runpy
import struct
import zlib
from collections.abc import Mapping
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui import Flow
from forge_gui.engine.formats import png_text, svg_text
from forge_gui.engine.pipeline.document import pipeline_text, read_pipeline
from forge_gui.engine.pipeline.export_python import python_text
from forge_gui.engine.pipeline.kinds.built_in import KINDS
from forge_gui.engine.pipeline.picture_embedding import embed_pipeline, embedded_pipeline
from forge_gui.engine.pipeline.run_report import report_of
from forge_gui.engine.pipeline.run_report_html import html_text
from forge_gui.engine.pipeline.run_report_markdown import markdown_text
from forge_gui.values.approvals import Decision
from forge_gui.values.debugging import Breakpoint, Errand
from forge_gui.values.errors import FileDamaged, ForgeError
from forge_gui.values.events import ApprovalAsked
from forge_gui.values.graph import Graph, Group, Note, PortKind, Position, StepMode
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json
from tests.engine.debugging.pausing import ended, paused_at
from tests.engine.simulated import engine_on, pipeline, quick, template_step
from tests.properties.graphs import graphs

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "pipelines"
SHIPPED = sorted(RESOURCES.rglob("*.forge.json"))


def logic(graph: Graph) -> Graph:
    """Without what is only looks, and with wires and inputs as a file has them."""
    return replace(graph, layout={}, expected={}, notes=(), groups=())


def flow_of(text: str, tmp_path: Path) -> Flow:
    """The flow that an exported file says, as Python itself reads it."""
    file = tmp_path / "exported.py"
    file.write_text(text, "utf-8")
    flow = runpy.run_path(str(file))["flow"]
    assert isinstance(flow, Flow)
    return flow


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_pipeline_is_the_same_in_python(path: Path, tmp_path: Path) -> None:
    graph = read_pipeline(path)
    text = python_text(graph)
    assert re.findall(r"^(?:from|import) .*", text, re.M) == ["from forge_gui import Flow"]
    assert max(len(line) for line in text.splitlines()) <= 130
    assert flow_of(text, tmp_path).graph == logic(graph)


@given(graph=graphs())
def test_any_graph_is_the_same_in_python(
    graph: Graph, tmp_path_factory: pytest.TempPathFactory
) -> None:
    flow = flow_of(python_text(graph), tmp_path_factory.mktemp("flow"))
    wires = tuple(sorted(set(flow.graph.wires)))
    known = {str(given.name) for given in graph.inputs} | {str(step.id) for step in graph.steps}
    wanted = tuple(wire for wire in graph.wires if wire.source in known and wire.target in known)
    assert flow.graph.steps == logic(graph).steps
    assert flow.graph.inputs == graph.inputs
    assert set(wires) <= set(wanted)


EVERY_KIND = {
    "inner.forge.json": pipeline([template_step("shout", "{word}!")], inputs={"word": "x"}),
}


def every_kind() -> Flow:
    """One flow with each built-in kind in it."""
    flow = Flow("Every kind", 'With "quotes", a \\ and """three""".')
    text = flow.input("text", "Words", example="one\ntwo")
    read = flow.file_in("read", path="words.txt")
    model = flow.model("model", model="simulation:m", prompt="Say {text}", seed=3).takes(text=text)
    mapped = flow.map(
        "mapped", items="{text}", prompt="{item}?", model="simulation:m", temperature=0
    ).takes(text=text)
    voted = flow.consensus(
        "voted", models=["simulation:m"], prompt="Vote {text}", samples=2, seed=3
    ).takes(text=text)
    handed = flow.hand_off(
        "handed", models=["simulation:m", "simulation:m2"], prompt="Hand {text}", seed=3
    ).takes(text=text)
    thought = flow.parallel_reasoning(
        "thought", model="simulation:m", prompt="Think {text}", rounds="2", seed=3
    ).takes(text=text)
    joined = flow.join("joined", items="{mapped}", each="{number}: {item}").takes(mapped=mapped)
    data = flow.json("data", text='{{"a": "{read}"}}').takes(read=read)
    fork = flow.branch("fork", value="{data[a]}", condition="contains", compared_to="zebra")
    fork.takes(data=data)
    yes = flow.template("yes", text="yes {x}").takes(x=fork["then"])
    no = flow.template("no", text="no {x}").takes(x=fork["else"])
    either = flow.merge("either", inputs="{yes}{no}", how="first").takes(yes=yes, no=no)
    inner = flow.pipeline("inner", path="inner.forge.json", inputs="{word}").takes(word=either)
    asked = flow.approval("asked", text="{inner}").takes(inner=inner)
    written = flow.file_out("written", path="out.txt", text="{asked}", if_there="replace")
    written.takes(asked=asked)
    flow.template("bypassed", mode="bypassed", text="never {x}").takes(x=written)
    frozen = flow.template("frozen", text="{text}").pinned(response="kept")
    flow.output("end", text="{joined} {model} {w} {frozen} {v} {t} {h}").takes(
        joined=joined, model=model, w=written, frozen=frozen, v=voted, t=thought, h=handed
    )
    return flow


def test_the_flow_with_every_kind_has_every_kind() -> None:
    assert {step.kind for step in every_kind().graph.steps} == set(KINDS)


async def test_every_kind_gives_the_same_in_python_as_in_its_file(tmp_path: Path) -> None:
    graph = every_kind().graph
    (tmp_path / "words.txt").write_text("a zebra", "utf-8")
    (tmp_path / "inner.forge.json").write_text(
        pipeline_text(EVERY_KIND["inner.forge.json"]), "utf-8"
    )
    exported = flow_of(python_text(graph), tmp_path)
    assert exported.graph == graph
    assert exported.folder == tmp_path

    async def outputs(one: Graph) -> Mapping[str, Json]:
        models = quick("m", tokens=6), quick("m2", tokens=6)
        async with engine_on(tmp_path / "home", *models) as (engine, hearing):

            def hear(event: object) -> None:
                if isinstance(event, ApprovalAsked):
                    asked.append(event)

            asked: list[ApprovalAsked] = []
            engine.subscribe(hear)
            run = await engine.start_run(one, {}, tmp_path)
            event = await hearing.first(ApprovalAsked)
            await engine.decide(run, event.step, Decision(is_approved=True, text="fine"))
            from forge_gui.values.events import RunFinished

            return {str(k): v for k, v in (await hearing.first(RunFinished)).result.outputs.items()}

    first, second = await outputs(graph), await outputs(exported.graph)
    assert first == second
    assert "fine" in str(first["end"])
    assert "kept" in str(first["end"])


def test_odd_names_and_words_are_python_all_the_same(tmp_path: Path) -> None:
    flow = Flow('A "name" with \\ and\nlines', 'Ends in a quote"')
    given_ = flow.input("class", example="x" * 300, kind="json")
    odd = {"a b": 1, "name": "x", "mode": "m", "settings": 2, "deep": {"k": [1, None]}}
    flow.step("shout", "flow", 'Title with "', settings=odd)
    flow.template("lambda", text="{class} {import}").takes(**{"class": given_, "import": given_})
    graph = replace(
        flow.graph,
        notes=(Note("n", "Line\r\x0c\x85 two\n#", Position(0, 0)),),
        groups=(Group("g", "exit()\nimport os", ("lambda",)),),
    )
    assert flow_of(python_text(graph), tmp_path).graph == logic(graph)


def test_modes_and_kinds_of_inputs_go_along(tmp_path: Path) -> None:
    flow = Flow("Modes")
    flow.input("n", kind="number", example="3")
    flow.template("quiet", text="{n}", mode="muted")
    again = flow_of(python_text(flow.graph), tmp_path).graph
    assert again.steps[0].mode is StepMode.MUTED
    assert again.inputs[0].kind is PortKind.NUMBER


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


PNG = (
    png_text.SIGNATURE
    + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(b"\0\0"))
    + chunk(b"IEND", b"")
)
SVG = b'<?xml version="1.0"?>\n<svg width="9" xmlns="http://www.w3.org/2000/svg"><g/></svg>'


@pytest.mark.parametrize("picture", [PNG, SVG], ids=["png", "svg"])
@given(graph=graphs())
def test_a_picture_opens_as_the_pipeline_that_was_put_into_it(picture: bytes, graph: Graph) -> None:
    once = embed_pipeline(picture, Graph("Another"))
    twice = embed_pipeline(once, graph)
    assert embedded_pipeline(twice) == graph
    assert twice.count(b"forge-pipeline") == 1


def test_the_picture_itself_stays_a_picture() -> None:
    from PySide6.QtGui import QImage

    assert QImage.fromData(embed_pipeline(PNG, Graph("x"))).size().width() == 1


@pytest.mark.parametrize(
    ("picture", "why"),
    [
        (PNG, "no pipeline in this picture"),
        (SVG, "no pipeline in this picture"),
        (PNG[:40], "cut off"),
        (PNG.replace(b"IDAT", b"IDAX"), "check sum"),
        (b"<svg><!DOCTYPE x [<!ENTITY a 'b'>]></svg>", "entities"),
        (b'<svg><metadata id="forge-pipeline">####</metadata></svg>', "damaged"),
        (b'<svg><metadata id="forge-pipeline">aaaa', "cut off"),
        (b"\xff\xd8\xff\xe0 a jpeg", "no SVG"),
    ],
)
def test_other_pictures_are_refused_in_a_sentence(picture: bytes, why: str) -> None:
    with pytest.raises(FileDamaged, match=why):
        embedded_pipeline(picture)


def test_a_picture_that_unpacks_to_more_than_a_pipeline_is_refused() -> None:
    body = b"forge-pipeline\0\1\0\0\0" + zlib.compress(b" " * (200 * 1024 * 1024), 9)
    bomb = PNG[:-12] + chunk(b"iTXt", body) + PNG[-12:]
    assert len(bomb) < 1024 * 1024
    with pytest.raises(FileDamaged, match="more text than a pipeline"):
        embedded_pipeline(bomb)


def test_nothing_goes_into_what_is_no_picture() -> None:
    with pytest.raises(ForgeError, match="neither PNG nor SVG"):
        embed_pipeline(b"GIF89a", Graph())
    with pytest.raises(ForgeError, match="no SVG with anything"):
        svg_text.with_text(b"<svg/>", "x", "y")


@given(st.binary(max_size=60), st.integers(0, 400))
def test_any_change_of_a_picture_is_read_or_refused(put: bytes, at: int) -> None:
    for picture in (PNG, SVG):
        whole = embed_pipeline(picture, Graph("x"))
        try:
            embedded_pipeline(whole[:at] + put + whole[at:])
        except FileDamaged as error:
            sentence = error.sentence
        else:
            sentence = "read"
        assert sentence


HOSTILE = '</pre><script>alert("x")</script>&`|``` {"a": 1} \x00\x07'


async def test_reports_tell_the_run_and_hold_nothing_that_runs(tmp_path: Path) -> None:
    graph = replace(
        pipeline(
            [template_step("put", f"{{word}} {HOSTILE.replace('{', '{{').replace('}', '}}')}")],
            inputs={"word": "w"},
        ),
        name=HOSTILE,
    )
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        result = await engine.run(graph, {"word": HOSTILE})
        record = await engine.run_record(result.run)
        await engine.export_report(result.run, tmp_path / "r.html")
        await engine.export_report(result.run, tmp_path / "r.md")
    page = (tmp_path / "r.html").read_text("utf-8")
    assert page == html_text(report_of(record))
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert "\x00" not in page
    assert "<rect" in page
    _Wellformed().feed(page)
    text = (tmp_path / "r.md").read_text("utf-8")
    assert text == markdown_text(report_of(record))
    fences = [line for line in text.splitlines() if re.fullmatch(r"`{4,}", line)]
    assert len(fences) >= 4
    assert "success" in text


class _Wellformed(HTMLParser):
    """Every element is closed in its place, and none is one that does things."""

    _EMPTY = frozenset({"meta", "rect"})

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "iframe", "img", "link", "object", "form")
        assert not any(name.startswith("on") for name, _ in attrs)
        self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self.stack[-1] in self._EMPTY and tag not in self._EMPTY:
            self.stack.pop()
        assert self.stack.pop() == tag


async def test_a_report_of_a_run_that_failed_says_why(tmp_path: Path) -> None:
    graph = pipeline([template_step("a", "{word[no]}")], inputs={"word": "w"})
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        result = await engine.run(graph, {})
        record = await engine.run_record(RunId(result.run))
    report = report_of(record)
    assert report.status == "failed"
    (step,) = report.steps
    assert step.state_word == "Failed"
    assert "has no no" in step.error
    assert step.error in markdown_text(report).replace("\\", "")
    assert ("word (its example)", "w") in report.inputs
    assert StepId("a") in record.result.steps


async def test_a_report_tells_what_each_step_was_told_with_everything_filled_in(
    tmp_path: Path,
) -> None:
    graph = pipeline(
        [template_step("a", '{{"name": "Ann"}}'), template_step("b", "Dear {a[name]}, {word}")],
        ["a>b.a"],
        inputs={"word": "hello"},
    )
    place = Breakpoint(StepId("b"), "a")
    async with engine_on(tmp_path) as (engine, hearing):
        run = await engine.start_run(graph, {}, None, Errand(breakpoints=(place,)))
        await paused_at(hearing, StepId("b"))
        await engine.edit_value(run, StepId("b"), "a", {"name": "Bob"})
        await engine.continue_run(run)
        await ended(hearing, run)
        report = report_of(await engine.run_record(run))
    assert [(step.id, step.told) for step in report.steps] == [
        ("a", '{"name": "Ann"}'),
        ("b", "Dear Bob, hello"),
    ]
    assert ("Edited by hand", "a of b") in report.facts
